// Finds numbers that only say how large: 数十, dozens of, 上千, tens of thousands.
import type { Language } from '../content/language.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';

const SCALES = '百万|千万|十万|十亿|百亿|千亿|十|百|千|万|亿';
const CHINESE = new RegExp(
  `成千上万|数以([十百千万亿]{1,2})计|(?:数|几|好几)(${SCALES})(?![分之计]|家万户)|(?<![晚早以之午史站踏迈跨登冲跃])上(${SCALES})(?![分之])|(十)几(?![十百千万亿])`,
  'g',
);
const CHINESE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const ENGLISH =
  /\b(?:(thousands|hundreds|millions) (?:upon|and|on) (?:thousands|hundreds|millions)|(?:(tens|dozens|scores|hundreds) of )?(thousands|millions|billions)|(?:several|a few|some|many) (tens?|dozen|hundred|thousand|million|billion)(?: (thousand|million|billion))?|(hundreds|tens|dozens|scores))\b/gi;
const ENGLISH_POWERS: Readonly<Record<string, number>> = {
  ...{ ten: 1, tens: 1, dozen: 1, dozens: 1, score: 1, scores: 1, hundred: 2, hundreds: 2, thousand: 3, thousands: 3 },
  ...{ million: 6, millions: 6, billion: 9, billions: 9 },
};

/** The vague numbers of a text, with keys of what says the same: the order of magnitude, and for 上千 a thousand. */
export const findVague = (text: string, language: Language): readonly Figure[] =>
  [...text.matchAll(language === 'en' ? ENGLISH : CHINESE)].map((match) =>
    figureAt(
      spanOf(match),
      'vague',
      'stated',
      language === 'en' ? [key(ENGLISH_POWERS, match.slice(1))] : chineseKeys(match),
    ),
  );

const chineseKeys = ([text = '', counted, several, over, teens]: RegExpMatchArray): readonly string[] => {
  if (text === '成千上万') return ['vague:3', 'vague:4'];
  if (teens !== undefined) return ['vague:teens', 'count:10', 'count:12', 'count:10..20'];
  const scale = [...(counted ?? several ?? over ?? '')];
  const power = key(CHINESE_POWERS, scale);
  return over === undefined ? [power] : [power, `count:1${'0'.repeat(Number(power.slice('vague:'.length)))}`];
};

const key = (powers: Readonly<Record<string, number>>, words: readonly (string | undefined)[]): string =>
  `vague:${words.reduce((sum, word) => sum + (powers[word?.toLowerCase() ?? ''] ?? 0), 0)}`;
