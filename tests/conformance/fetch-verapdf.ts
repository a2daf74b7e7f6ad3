// Brings veraPDF, one jar.
import { fetchJars } from './fetch-jars.ts';

const VERSION = '1.30.2';
const JAR = {
  artifact: `org.verapdf.apps:cli:${VERSION}`,
  sha256: '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332',
};

/** veraPDF could not do its work, for a reason to tell the user. */
export class VeraPdfError extends Error {}

export type VeraPdf = { readonly jar: string } | { readonly skipped: string };

/**
 * The jar of veraPDF, or why there is none on this machine.
 * @throws PinnedJarError when the jar is not the one that was pinned.
 */
export function fetchVeraPdf(): VeraPdf {
  const fetched = fetchJars(`veraPDF ${VERSION}`, [JAR]);
  return 'skipped' in fetched ? fetched : { jar: fetched.paths[0] ?? '' };
}
