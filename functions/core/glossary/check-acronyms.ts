// Checks that an English text says what an acronym stands for where it is first used.
import { warningAt } from '../content/diagnostic.ts';
import type { Finding } from '../content/finding.ts';
import type { SurveyedUnit } from './survey-terms.ts';

/** Acronyms that readers of English know better than what they stand for. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  'RMB CNY USD EUR US USA UK EU UN GDP COVID AIDS HIV DNA IT TV PC CEO WIFI AM PM OK AI'.split(' '),
);

const ACRONYM = /(?<![\p{L}\p{N}&])\p{Lu}[\p{Lu}&]*\p{Lu}(?=s?(?![\p{L}\p{N}]))/gu;

const ROMAN = /^[IVXLC]+$/;

/** A warning for each acronym that is not in brackets after its full form, or before it, at its first use in the blocks. */
export const checkAcronyms = (units: readonly SurveyedUnit[]): readonly Finding[] => {
  const met = new Set<string>();
  return units.flatMap(({ id, english }) =>
    (english?.runs ?? []).flatMap(({ text, placeAt }) =>
      [...text.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }): readonly Finding[] => {
        if (met.has(acronym) || WELL_KNOWN.has(acronym) || ROMAN.test(acronym)) return [];
        met.add(acronym);
        if (isExpanded(text, index, acronym)) return [];
        const message = `“${acronym}” stands here for the first time, and the text does not say what it stands for.`;
        const hint = `Write the full form, and “(${acronym})” after it.`;
        return [
          { unit: id, words: acronym, diagnostic: warningAt(placeAt(index), 'acronym-unexpanded', message, hint) },
        ];
      }),
    ),
  );
};

const isExpanded = (text: string, index: number, acronym: string): boolean => {
  const before = /(.*)[(（]\s*(?:the\s+)?$/isu.exec(text.slice(0, index))?.[1];
  if (before !== undefined) return spells(lastWords(before, acronym.length * 2 + 2), acronym);
  const after = /^s?\s*[(（]([^)）]*)[)）]/u.exec(text.slice(index + acronym.length))?.[1];
  return after !== undefined && spells(wordsOf(after), acronym);
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

const lastWords = (text: string, count: number): readonly string[] => wordsOf(text).slice(-count);

/** Whether the words have the letters of the acronym among their initials, in order, that of the last word as its last. */
const spells = (words: readonly string[], acronym: string): boolean => {
  const letters = [...acronym.replaceAll('&', '')];
  const initials = words.map((word) => word.charAt(0).toUpperCase());
  if (initials.at(-1) !== letters.at(-1)) return false;
  for (const initial of initials.reverse()) if (initial === letters.at(-1)) letters.pop();
  return letters.length === 0;
};
