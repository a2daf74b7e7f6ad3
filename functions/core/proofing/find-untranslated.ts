// Check: Han characters in English text are left from the source, unless they are a term or the characters of a name beside it.
import { pinyin } from 'pinyin-pro';
import type { Finding } from '../content/finding.ts';
import type { Term } from '../content/types.ts';
import { termFinder } from '../glossary/find-terms.ts';
import { around, findingIn, type Text } from './texts.ts';

const HAN = /[\p{Script=Han}]+/gu;
/** How far from its characters a name may stand in pinyin, in letters. */
const REACH = 60;

/** Makes the check for the terms of a report. */
export const untranslatedFinder = (terms: readonly Term[]): ((text: Text) => readonly Finding[]) => {
  const find = termFinder(terms, 'zh-Hans');
  return (text) => {
    if (text.language !== 'en') return [];
    const uses = find(text.text);
    return [...text.text.matchAll(HAN)].flatMap(({ 0: run, index }) => {
      const end = index + run.length;
      if (uses.some((use) => use.start <= index && use.end >= end) || isNamed(text.text, index, end)) return [];
      const message = `Chinese is left in the English text: “${around(text.text, index, end)}”.`;
      const hint = 'Translate it, or write the name in pinyin and its characters behind it in brackets.';
      return [findingIn(text, run, 'untranslated', message, hint, 'error')];
    });
  };
};

/** Whether the reading of the characters stands beside them. */
const isNamed = (text: string, start: number, end: number): boolean => {
  const reading = lettersOf(pinyin(text.slice(start, end), { toneType: 'none', separator: '' }));
  const before = lettersOf(text.slice(0, start)).slice(-REACH);
  const after = lettersOf(text.slice(end)).slice(0, REACH);
  return reading !== '' && (before.includes(reading) || after.includes(reading));
};

/** Small letters without their marks, and nothing else. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
