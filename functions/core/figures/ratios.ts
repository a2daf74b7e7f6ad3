// Finds ratios of two numbers: 1:3, 1比3, one carer for every three people, 1 to 3.
import { Fraction } from 'fraction.js';
import type { Language } from '../content/language.ts';
import type { Span } from '../quantities/quantity.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';

/** A ratio: the first number by the second. */
export interface Ratio extends Span {
  readonly value: Fraction;
  /** For every three patients, one nurse: taken to be of nurses to patients. */
  readonly reversed?: true;
  /** Part of a whole, which the Chinese may name first or second. */
  readonly either?: true;
  /** Told with what is shared, which may be money. */
  readonly shared?: true;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1])
    .concat([
      ['dozen', 12],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['eighty', 80],
    ]),
);
const NUMBER = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${Object.keys(NUMBERS).join('|')})(?: and a half| hundred| thousand)?)`;

const CHINESE =
  /(?<![\d:：.])(\d+(?:\.\d+)?)\s?(?:[:：∶]|比)\s?(?!(?:19|20)\d\d[年—–-])(\d+(?:\.\d+)?[万千]?)(?![\d:：年]|\.\d)/g;
/** 七比三. */
const IN_CHARACTERS = /(?<=[按以为])([一二三四五六七八九])比([一二三四五六七八九])(?![一二三四五六七八九十])/g;
const DIGITS = '〇一二三四五六七八九';

const CLOCK = /^(?:[01]?\d|2[0-4])[:：][0-5]\d$/;
const ENGLISH: readonly RegExp[] = [
  /(?<=\b(?:split|shared|divided|owned) )(\d{1,2})[–/-](\d{1,2})\b/g,
  /\b(\d{1,2})[–/-](\d{1,2})(?=\s*(?:split|basis|ratio|[.,;)]|$))/g,
  new RegExp(
    `(?<!\\bfrom (?=[\\d.]+ to [\\d.]))(?<![\\d.])\\b${NUMBER}\\s?(?::|∶|-to-| to )\\s?${NUMBER}\\b(?![:,]?\\d|\\s?(?:percent|%|million|billion))`,
    'gi',
  ),
  new RegExp(`\\b${NUMBER}(?: [a-z-]+){0,4}? (?:for|to) (?:every|each)(?: ${NUMBER}\\b)?`, 'gi'),
  new RegExp(`\\b${NUMBER}(?: [a-z-]+){1,3}? (?:per|to) ${NUMBER}\\b(?![,.]?\\d)`, 'gi'),
];
/** For every three patients, one nurse: the second number comes first. */
const TURNED = new RegExp(
  `\\bfor (?:every|each) (?:${NUMBER} )?[a-z -]{3,60}?,? (?:there (?:is|are|was|were) (?:now )?)?${NUMBER}\\b`,
  'gi',
);

/** For every yuan of the one, the other puts in four. */
const EACH = [
  new RegExp(`\\bfor (?:every|each) (?:${NUMBER} )?[a-z][a-z -]{2,70}, [a-z ]{3,50}?\\b${NUMBER}\\b`, 'gi'),
  new RegExp(
    `\\b(?:every|each) (?:${NUMBER} )?(?:yuan|dollar|mu|hectare)\\b[a-z ]{3,60}?\\b(?:by|with|(?:brings?|brought|yield(?:s|ed)?|return(?:s|ed)?|generat(?:es|ed)|attract(?:s|ed)?|draws?|drew|produc(?:es|ed)|earn(?:s|ed)?)(?: in| about| some)?) ${NUMBER}\\b`,
    'gi',
  ),
];

/** One applicant in 25, of 25:1 and 1:25 alike. */
const ONE_IN = new RegExp(
  `\\b(one|1)(?: [a-z-]+){1,3} (?:in|out of) (?:every )?(\\d+|${Object.keys(NUMBERS).join('|')})\\b(?![,.]?\\d)`,
  'gi',
);

/** One teacher for every 12 students, instead of every 16. */
const INSTEAD = new RegExp(
  `(?<=\\bone [a-z ]{2,40}(?:for|to) every [^.;]{2,60})(?:instead of|rather than|against|down from|up from) (?:one (?:for|to) )?every ${NUMBER}`,
  'gi',
);

/** Shares of more than two, 9:42:49, and plans such as 1+6, as they are written. */
const SEVERAL =
  /(?<![\d:：.])\d+(?:\.\d+)?(?:\s?[:：∶]\s?\d+(?:\.\d+)?){2,}(?![\d:：])|(?<![\d+.])\d{1,2}(?:\s?\+\s?(?:\d{1,2}|[NX]))+(?![\d%.+])|\b\d+(?:\.\d+)? to \d+(?:\.\d+)? to \d+(?:\.\d+)?\b/g;

/** The ratios of three numbers and more, with all of them in their key. */
export const findProportions = (text: string): readonly Figure[] =>
  [...text.matchAll(SEVERAL)].map((match) =>
    figureAt(spanOf(match), 'ratio', 'stated', [
      // 49.0 is 49.
      `proportion:${match[0]
        .replaceAll(/\s/g, '')
        .replaceAll(/[：∶]|to/g, ':')
        .replaceAll(/\.0+(?=:|$)/g, '')}`,
    ]),
  );

/** The ratios of a text; in English only what may be one is found, so that it counts only beside a ratio in Chinese. */
export const findRatios = (text: string, language: Language): readonly Ratio[] => {
  if (language !== 'en')
    return [
      ...[...text.matchAll(IN_CHARACTERS)].flatMap((match) =>
        ratio(match, `${DIGITS.indexOf(match[1] ?? '')}`, `${DIGITS.indexOf(match[2] ?? '')}`),
      ),
      ...[...text.matchAll(CHINESE)].flatMap((match) =>
        CLOCK.test(match[0]) && !/[例比率][^，。；]*$/.test(text.slice(Math.max(0, match.index - 24), match.index))
          ? []
          : ratio(match, match[1], match[2]),
      ),
    ];
  return [
    ...ENGLISH.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => ratio(match, match[1], match[2]))),
    ...[...text.matchAll(TURNED)].flatMap((match) =>
      ratio(match, match[2], match[1]).map((each) => ({
        ...each,
        reversed: true as const,
        ...(/\b(?:yuan|dollar|mu|hectare)s?\b/.test(match[0]) ? { shared: true as const } : {}),
      })),
    ),
    ...[...text.matchAll(INSTEAD)].flatMap((match) => ratio(match, '1', match[1])),
    ...[...text.matchAll(ONE_IN)].flatMap((match) =>
      ratio(match, match[1], match[2]).map((each) => ({ ...each, either: true as const })),
    ),
    ...EACH.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) =>
      ratio(match, match[1], match[2]).map((each) => ({ ...each, shared: true as const })),
    ),
  ];
};

const ratio = (match: RegExpMatchArray, one = '1', other = '1'): readonly Ratio[] => {
  const [first, second] = [one, other].map((each) => {
    const [digits = '', scale] = each.toLowerCase().split(/ (hundred|thousand)$/);
    const times = scale === undefined ? 1 : scale === 'hundred' ? 100 : 1000;
    const [whole = '', half] = digits
      .replace('万', '0000')
      .replace('千', '000')
      .replaceAll(',', '')
      .toLowerCase()
      .split(/ and a (half)/);
    return new Fraction(NUMBERS[whole] ?? whole).add(half === undefined ? 0 : new Fraction(1, 2)).mul(times);
  });
  if (first === undefined || second === undefined || second.n === 0n) return [];
  const start = match.index ?? 0;
  const text = match[0].trimEnd();
  return [{ text, start, end: start + text.length, value: first.div(second) }];
};

/** The key of a ratio: 1:3 and 2:6 are the same. */
export const ratioKey = (value: Fraction): string => `of-one:${value.toFraction()}`;
