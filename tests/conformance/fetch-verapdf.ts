// Finds Java and brings veraPDF, one jar of a pinned version, from Maven Central into the cache, once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '1.30.2';
const SHA_256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
/** Not under version control; `npm ci` clears it, and Maven keeps its own copy. */
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/verapdf');

/** veraPDF could not do its work, for a reason to tell the user. */
export class VeraPdfError extends Error {}

export type VeraPdf = { readonly jar: string } | { readonly skipped: string };

/**
 * The jar of veraPDF, or why there is none on this machine.
 * @throws VeraPdfError when the jar is not the one that was pinned.
 */
export function fetchVeraPdf(): VeraPdf {
  if (!runs('java', ['-version'])) return { skipped: 'veraPDF needs Java, and there is none here' };
  const jar = join(CACHE, `cli-${VERSION}.jar`);
  if (!existsSync(jar)) {
    if (!runs('mvn', ['-version']))
      return { skipped: `Maven is needed to fetch veraPDF ${VERSION}, and there is none here` };
    process.stderr.write(`fetching veraPDF ${VERSION}\n`);
    const artifact = `-Dartifact=org.verapdf.apps:cli:${VERSION}`;
    const { status, stdout } = spawnSync('mvn', ['-B', '-q', '-C', COPY, artifact, `-DoutputDirectory=${CACHE}`], {
      encoding: 'utf8',
    });
    if (status !== 0) return { skipped: `Maven could not fetch veraPDF ${VERSION}: ${firstError(stdout)}` };
  }
  if (createHash('sha256').update(readFileSync(jar)).digest('hex') !== SHA_256) {
    rmSync(jar);
    throw new VeraPdfError(`${jar} was not veraPDF ${VERSION} as pinned, and was removed.`);
  }
  return { jar };
}

const runs = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;

const firstError = (output: string): string =>
  /\[ERROR\] (?<message>.+)/u.exec(output)?.groups?.['message'] ?? 'it gave no reason';
