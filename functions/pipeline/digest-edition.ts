// The digest of an edition and of a pack: over what the pages depend on, not over the files, so that an edit that a pack does not show changes nothing.
import type { Edition } from '../core/content/language.ts';
import { digestOf } from './digest-of.ts';

/** SHA-256 over what an edition is set from, in hexadecimal; `engine` names the program and its fonts, which come with its version. */
export const digestEdition = (edition: object, engine: string, language: Edition): string =>
  digestOf(JSON.stringify({ engine, language, ...edition }));

/** SHA-256 over the editions of a pack and its audience: where it lies depends on that. */
export const digestPack = (audience: string, editions: readonly { readonly digest: string }[]): string =>
  digestOf(JSON.stringify({ audience, editions: editions.map(({ digest }) => digest) }));
