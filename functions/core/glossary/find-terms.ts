// Finds the terms of the glossary in running text: the longest match at the earliest place.
import type { Language } from '../content/language.ts';
import type { Term } from '../content/types.ts';

/** A use of a term: characters `start` to `end` of the text. */
export interface TermUse {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the uses of terms in a text of the language it was made for. */
export type TermFinder = (text: string) => readonly TermUse[];

/** Makes a finder for headwords and aliases (Chinese) or the rendering and admitted variants (English). */
export const termFinder = (terms: readonly Term[], language: Language): TermFinder => {
  const key = language === 'en' ? foldEnglish : (form: string) => form;
  const ids = new Map<string, string>();
  for (const term of terms)
    for (const form of formsOf(term, language)) if (form !== '' && !ids.has(key(form))) ids.set(key(form), term.id);
  if (ids.size === 0) return () => [];
  const longestFirst = [...ids.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const any = longestFirst.join('|').replaceAll("'", "['’]");
  const pattern =
    language === 'en' ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu') : new RegExp(any, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const id = ids.get(key(match[0]));
      return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
    });
};

const foldEnglish = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const formsOf = (term: Term, language: Language): readonly string[] =>
  language === 'en'
    ? [term.en?.rendering ?? '', ...(term.en?.admitted ?? [])]
    : [term['zh-Hans'].headword, ...term['zh-Hans'].aliases];
