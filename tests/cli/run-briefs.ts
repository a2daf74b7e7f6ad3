// Ways to run the command on folders of its own, for the tests of the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { type BuildOptions, runBuild } from '../../functions/cli/build.ts';
import type { Diagnostic } from '../../functions/core/content/diagnostic.ts';
import { SAMPLE } from '../content/sample.ts';

/** What is written over a folder: text or bytes by path, and undefined for a file that is to go. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is deleted after the tests of the file. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
  made.push(folder);
  return folder;
};

/** A copy of the project's `content` or `templates` folder with changes, whose paths begin with that name. */
export const copyOf = (name: 'content' | 'templates', changes: Changes = {}): string => {
  const folder = newFolder();
  cpSync(name, join(folder, name), { recursive: true });
  return change(folder, name, changes);
};

/** The small sample as a folder, with changes. */
export const sampleFolder = (changes: Changes = {}): string =>
  change(newFolder(), 'content', { ...SAMPLE, ...changes });

const change = (folder: string, name: string, changes: Changes): string => {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path);
    if (content === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return join(folder, name);
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command. */
export const briefs = (...args: string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['functions/cli/briefs.ts', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
};

/** The JSON object of a run, which must be all that it printed on standard output. */
export interface JsonReport {
  readonly packs: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the command's work in this process with `--json`. */
export const runJson = async (
  options: Omit<BuildOptions, 'engine' | 'json'>,
): Promise<JsonReport & { readonly code: number }> => {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  try {
    const code = await runBuild({ ...options, engine: 'test', json: true });
    return { ...(JSON.parse(printed) as JsonReport), code };
  } finally {
    write.mockRestore();
  }
};

/** SHA-256 of every file below a folder, by its path in it. */
export const digests = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
