// Installs the peers' packages where they are missing, and tells their versions.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SystemEntry } from '../systems/catalog.ts';

/** Installs `bench/package.json`; returns why it could not. */
export function installPeers(bench: string, say: (line: string) => void): string | undefined {
  if (isInstalled(bench)) return undefined;
  say('installing the peers');
  // Their install scripts would fetch browsers; none is needed.
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
  const done = spawnSync('npm', args, { cwd: bench, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status === 0) return undefined;
  const reason = /^npm error (?!code)(\S.*)$/mu.exec(done.stderr ?? '')?.[1];
  return `npm ci failed: ${reason ?? done.error?.message ?? `exit code ${done.status}`}`;
}

/** Whether what npm installed last is not older than the lock file. */
function isInstalled(bench: string): boolean {
  const installed = join(bench, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(bench, 'package-lock.json')).mtimeMs;
}

/** The first of a system's packages that is not installed. */
export const missingPackage = (bench: string, system: SystemEntry): string | undefined =>
  system.packages.find((name) => !existsSync(packageFile(bench, name)));

/** Version of a system that is an npm package. */
export function packageVersion(bench: string, system: SystemEntry): string | undefined {
  const [name] = system.packages;
  return name === undefined ? undefined : versionIn(packageFile(bench, name));
}

/** The version that a `package.json` tells. */
export const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

const packageFile = (bench: string, name: string): string => join(bench, 'node_modules', name, 'package.json');
