// `briefs status`: which edition of each pack is published, of which release, and what was refused since.
import { releaseId } from '../contract.ts';
import { isError } from '../pipeline/is-error.ts';
import { type PackStatus, packStatuses } from '../pipeline/pack-status.ts';
import { readNewestRelease } from '../pipeline/read-release.ts';
import { DONE } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { print, runCommand } from './run-command.ts';
import { openSite, packsOf, type SiteOptions } from './site.ts';
import { table } from './table.ts';

export interface StatusOptions extends SiteOptions {
  readonly json?: boolean;
}

/** Prints the state of a site; returns the exit code. */
export const runStatus = async ({ json, ...named }: StatusOptions): Promise<number> =>
  await runCommand(json, async () => {
    const site = openSite(named);
    const newest = await readNewestRelease(site.content);
    const packs = await packStatuses(packsOf(site), newest);
    const release = newest && { sequence: newest.sequence, at: newest.at, by: newest.by, message: newest.message };
    print(json, { release: release ?? null, packs }, () => {
      if (newest === undefined) return 'Nothing has been published yet.\n';
      const { sequence, at, by, message } = newest;
      return `release ${releaseId(sequence)}, ${at}, by ${by}${message === '' ? '' : `: ${message}`}\n\n${tableOf(packs)}`;
    });
    if (!json)
      for (const { refused } of packs) if (refused !== undefined) printDiagnostics(refused.diagnostics.filter(isError));
    return DONE;
  });

const HEAD = ['pack', 'audience', 'state', 'edition', 'release', 'age', 'files'];

const tableOf = (packs: readonly PackStatus[]): string =>
  table([
    HEAD,
    ...packs.map(({ pack, audience, state, digest, release, at, files }) => [
      ...[pack, audience ?? '', state, digest?.slice(0, 12) ?? '', release === undefined ? '' : releaseId(release)],
      ...[at === undefined ? '' : ageOf(at, new Date()), files.map(({ file }) => file).join(', ')],
    ]),
  ]);

/** How long ago that was, in the largest unit that fits. */
export function ageOf(at: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} days`;
}
