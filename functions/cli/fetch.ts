// `briefs fetch`: writes the content of a release into a folder, to restore it or to compare with one's own.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { releaseId } from '../contract.ts';
import { newestSequence, readRelease, readReleaseFiles } from '../pipeline/read-release.ts';
import { BRIEFS } from './command-name.ts';
import { DONE } from './exit-codes.ts';
import { writeBase } from './folder-base.ts';
import { print, runCommand } from './run-command.ts';
import { openSite, type SiteOptions, UsageError } from './site.ts';

export interface FetchOptions extends SiteOptions {
  readonly to: string;
  /** Number of the release; absent: the newest. */
  readonly release?: string;
  readonly json?: boolean;
}

/** Writes the files; returns the exit code. */
export const runFetch = async ({ to, release: given, json, ...named }: FetchOptions): Promise<number> =>
  await runCommand(json, async () => {
    const site = openSite(named);
    if ((await readdir(to).catch(() => [])).length > 0)
      throw new UsageError(`The folder “${to}” is not empty.`, 'Name a new folder with --to: nothing is written over.');
    const sequence = given === undefined ? await newestSequence(site.content) : Number(given);
    if (!(Number.isInteger(sequence) && sequence > 0))
      throw new UsageError(`“${given ?? ''}” is no release.`, `“${BRIEFS} status” says which is the newest.`);
    const release = await readRelease(site.content, sequence);
    const files = await readReleaseFiles(site.content, release);
    for (const { path, bytes } of files) {
      const file = join(to, path.replace(/^content\//u, ''));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await writeBase(to, site.name, sequence);
    print(
      json,
      { release: sequence, at: release.at, by: release.by, files: files.map(({ path }) => path) },
      () => `Release ${releaseId(sequence)} by ${release.by}, ${release.at}: ${files.length} files in ${to}.\n`,
    );
    return DONE;
  });
