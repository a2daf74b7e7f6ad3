// Finds Java and brings jars of pinned versions from Maven Central into the cache, once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A jar by its Maven coordinates, and the SHA-256 of what it is to be. */
export interface PinnedJar {
  readonly artifact: string;
  readonly sha256: string;
}

/** A jar was not the one that was pinned; the message tells the user. */
export class PinnedJarError extends Error {}

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
/** Not under version control; `npm ci` clears it, and Maven keeps its own copy. */
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/jars');

/**
 * The paths of the jars that make up `name`, or why they cannot be had on this machine.
 * @throws PinnedJarError when a jar is not the one that was pinned.
 */
export function fetchJars(
  name: string,
  jars: readonly PinnedJar[],
): { readonly paths: readonly string[] } | { readonly skipped: string } {
  if (!runs('java', ['-version'])) return { skipped: `${name} needs Java, and there is none here` };
  const pathOf = ({ artifact }: PinnedJar): string => join(CACHE, `${artifact.split(':').slice(1).join('-')}.jar`);
  const absent = jars.filter((jar) => !existsSync(pathOf(jar)));
  if (absent.length > 0) {
    if (!runs('mvn', ['-version'])) return { skipped: `Maven is needed to fetch ${name}, and there is none here` };
    process.stderr.write(`fetching ${name}\n`);
  }
  for (const { artifact } of absent) {
    const options = [`-Dartifact=${artifact}`, `-DoutputDirectory=${CACHE}`];
    const { status, stdout } = spawnSync('mvn', ['-B', '-q', '-C', COPY, ...options], { encoding: 'utf8' });
    if (status !== 0) return { skipped: `Maven could not fetch ${artifact}: ${firstError(stdout)}` };
  }
  for (const jar of jars) {
    if (
      createHash('sha256')
        .update(readFileSync(pathOf(jar)))
        .digest('hex') === jar.sha256
    )
      continue;
    rmSync(pathOf(jar));
    throw new PinnedJarError(`${pathOf(jar)} was not ${jar.artifact} as pinned, and was removed.`);
  }
  return { paths: jars.map(pathOf) };
}

/** Whether a program is there and runs. */
export const runs = (command: string, args: readonly string[]): boolean => spawnSync(command, args).status === 0;

const firstError = (output: string): string =>
  /\[ERROR\] (?<message>.+)/u.exec(output)?.groups?.['message'] ?? 'it gave no reason';
