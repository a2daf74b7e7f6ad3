// Finds numbers that only say how large: 数十, dozens of, 上千, tens of thousands.
import type { Language } from '../content/language.ts';
import type { Span } from '../quantities/quantity.ts';

/** A vague number: its order of magnitude as a power of ten. */
export interface Vague extends Span {
  readonly power: number;
}

const CHINESE = /(?:数|几|好几|上|成)(百万|千万|十万|十亿|百亿|千亿|十|百|千|万|亿)(?![分之计]|家万户)/g;
const CHINESE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const ENGLISH =
  /\b(?:(?:(tens|dozens|scores|hundreds) of )?(thousands|millions|billions)|(?:several|a few|some|many) (tens?|dozen|hundred|thousand|million|billion)(?: (thousand|million|billion))?|(hundreds|tens|dozens|scores)(?= of\b| more\b|\b))\b/gi;
const ENGLISH_POWERS: Readonly<Record<string, number>> = {
  ...{ ten: 1, tens: 1, dozen: 1, dozens: 1, score: 1, scores: 1, hundred: 2, hundreds: 2, thousand: 3, thousands: 3 },
  ...{ million: 6, millions: 6, billion: 9, billions: 9 },
};

/** The vague numbers of a text in order. */
export const findVague = (text: string, language: Language): readonly Vague[] =>
  [...text.matchAll(language === 'en' ? ENGLISH : CHINESE)].map((match) => {
    const powers = language === 'en' ? ENGLISH_POWERS : CHINESE_POWERS;
    const words = language === 'en' ? match.slice(1) : [...(match[1] ?? '')];
    const power = words.reduce((sum, word) => sum + (powers[word?.toLowerCase() ?? ''] ?? 0), 0);
    return { text: match[0], start: match.index, end: match.index + match[0].length, power };
  });
