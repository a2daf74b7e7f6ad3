// The stretches of a text that are names or set phrases, so that numerals in them state no quantity.
import type { Language } from '../content/language.ts';
import { SET_PHRASES } from './set-phrases.ts';

/** A stretch of a text: offsets `start` to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** A set phrase or one that was given, not only a quotation. */
  readonly licensed: boolean;
}

const NUMERAL = {
  'zh-Hans': /[\d零〇一二两三四五六七八九十百千万亿半]/,
  en: /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|dozen|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|half)\b/i,
} as const;

/** Quoted figures with a unit that is measured are stated; all other numerals in short quotation marks name something. */
const MEASURED = {
  'zh-Hans':
    /\d[十百千万亿]*(?:%|‰|个百分点|[^\d]?元|美元|欧元|亩|公顷|公里|平方|立方|米|吨|公斤|千克|千瓦|兆瓦|小时|分钟|天|年|月|日|个|人|户|家|所|项|[a-z]{1,3}[²³]?)/i,
  en: /\d[\d,.]*[\s-]?(?:%|percent|per cent|million|billion|trillion|hundred|thousand|yuan|mu\b|hectare|square|cubic|kilomet|met(?:er|re)s?|km|ton|kilo|mega|hour|minute|day|year|month|[mb]n\b)|(?:RMB|CNY|US\$|[$€£¥])\s?\d/i,
} as const;

/** A quotation with a verb is speech, not a name. */
const SENTENCE = /\b(?:we|will|is|are|was|were|has|have|had|must|shall|should|can|could|would|open|build)\b/i;

const QUOTED: Readonly<Record<Language, RegExp>> = {
  'zh-Hans':
    /“([^“”\n]{1,14})”|「([^「」\n]{1,14})」|‘([^‘’\n]{1,14})’|"([^"\n]*)"|《([^《》\n]{1,60})》|〔([^〔〕\n]{1,20})〕/g,
  en: /“([^“”\n]{1,70})”|"([^"\n]*)"/g,
};
const LONGEST_QUOTATION: Readonly<Record<Language, number>> = { 'zh-Hans': 60, en: 70 };
const LONGEST_PLAIN_QUOTATION: Readonly<Record<Language, number>> = { 'zh-Hans': 14, en: 70 };

/** Names of a text in order, without overlaps: set phrases, the phrases given, and short quotations. */
export const findNames = (text: string, language: Language, phrases: readonly string[]): readonly Stretch[] =>
  merge([
    ...quotations(text, language),
    // The One Bomb, Two Satellites hall is none.
    ...occurrences(text, language, [SET_PHRASES[language], phrases]).filter(
      ({ end }) =>
        language !== 'en' || !/\bThe One$/i.test(text.slice(end - 7, end)) || !/^ [A-Z]/.test(text.slice(end, end + 2)),
    ),
  ]);

const quotations = (text: string, language: Language): readonly Stretch[] =>
  [...text.matchAll(QUOTED[language])].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const limit = match[0].startsWith('"') ? LONGEST_PLAIN_QUOTATION[language] : LONGEST_QUOTATION[language];
    const names =
      words.length <= limit &&
      NUMERAL[language].test(words) &&
      !MEASURED[language].test(words) &&
      !SENTENCE.test(words);
    return names ? [{ start: match.index, end: match.index + match[0].length, licensed: false }] : [];
  });

/** Phrases with numerals by their first two characters, the longest first. */
type PhraseIndex = ReadonlyMap<string, readonly string[]>;

const indexOf = (phrases: readonly string[], language: Language): PhraseIndex => {
  const byStart = new Map<string, string[]>();
  for (const phrase of new Set(phrases.map((each) => (language === 'en' ? lowerCase(each) : each)))) {
    if (!NUMERAL[language].test(phrase)) continue;
    const start = phrase.slice(0, 2);
    const same = byStart.get(start);
    if (same === undefined) byStart.set(start, [phrase]);
    else same.push(phrase);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return byStart;
};

const MADE: Readonly<Record<Language, WeakMap<readonly string[], PhraseIndex>>> = {
  'zh-Hans': new WeakMap(),
  en: new WeakMap(),
};

/** The index of a list, made once for each list and language: the same phrases serve all blocks of a report. */
const indexOnce = (phrases: readonly string[], language: Language): PhraseIndex => {
  const index = MADE[language].get(phrases) ?? indexOf(phrases, language);
  MADE[language].set(phrases, index);
  return index;
};

/** The longest phrase of the lists at each place; in English, whole words in any case. */
const occurrences = (text: string, language: Language, lists: readonly (readonly string[])[]): readonly Stretch[] => {
  const indexes = lists.filter((list) => list.length > 0).map((list) => indexOnce(list, language));
  const folded = language === 'en' ? lowerCase(text) : text;
  const fits = (phrase: string, at: number): boolean =>
    folded.startsWith(phrase, at) && (language !== 'en' || endsWord(folded, at + phrase.length));
  const found: Stretch[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (language === 'en' && isLetter(folded[at - 1])) continue;
    const start = folded.slice(at, at + 2);
    const phrases = indexes.flatMap((index) => index.get(start)?.find((phrase) => fits(phrase, at)) ?? []);
    if (phrases.length === 0) continue;
    const length = Math.max(...phrases.map((phrase) => phrase.length));
    found.push({ start: at, end: at + length, licensed: true });
    at += length - 1;
  }
  return found;
};

/** Lower case without a change of length. */
const lowerCase = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('’', "'");

/** The one-billion-yuan mark holds a number, not “the one”. */
const endsWord = (text: string, at: number): boolean =>
  !isLetter(text[at]) && !/^-(?:hundred|thousand|million|billion|trillion)\b/.test(text.slice(at, at + 10));

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const merge = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || stretch.start >= last.end) merged.push(stretch);
    else {
      // A quoted phrase is licensed with its quotation marks, and no further.
      const licensed = last.licensed || (stretch.licensed && stretch.end - stretch.start >= last.end - last.start - 2);
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end), licensed };
    }
  }
  return merged;
};
