// Phrases of a glossary whose numerals need no counterpart: what the glossary renders so is right.
import type { Term } from '../content/types.ts';
import type { LicensedNames } from './compare-figures.ts';

/** Headwords and aliases in Chinese, renderings in English. */
export const licensedNames = (terms: readonly Term[]): LicensedNames => ({
  'zh-Hans': terms.flatMap(({ 'zh-Hans': { headword, aliases } }) => [headword, ...aliases]),
  en: terms.flatMap(({ en }) => (en === undefined ? [] : [en.rendering, ...en.admitted])),
});
