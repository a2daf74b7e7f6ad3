// Finds grades: a tertiary hospital is 三级, Class III water Ⅲ类, China VI 国六, a four-star hotel 四星级.
import type { Language } from '../content/language.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';
import { bareKey } from './same-value.ts';

const WORDS: Readonly<Record<string, string>> = { primary: '1', secondary: '2', tertiary: '3' };

/** Schools are primary and secondary without a number in Chinese. */
const ENGLISH =
  /\b(primary|secondary|tertiary)(?=(?:,? (?:and )?(?:primary|secondary|tertiary)){0,2}[ -](?:[a-z]+[ -]|(?:Grade|Class)[ -]A )?(?:hospital|industr|sector))/gi;

const CHINESE =
  /(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|(?<![A-Za-z])(?:I{1,3}|IV|VI{0,3}|IX|X)(?![A-Za-z]))(?=[类级型期等])|(?<=劣)[一二三四五](?=类)|[一二三四五](?=类(?:水|标准|功能))|国[一二三四五六](?=排放|标准|车|[ABab])/g;

const STARS: Readonly<Record<Language, RegExp>> = {
  en: /\b(one|two|three|four|five|six|seven|[1-7])(?:-stars?|[ ]stars?(?!-))\b/gi,
  'zh-Hans': /([一二三四五六七1-7])星(?=级|酒店|宾馆|饭店|民宿|[好差]?评)/g,
};

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'].map((glyph, at) => [glyph, `${at + 1}`]),
  ...'I II III IV V VI VII VIII IX X'.split(' ').map((letters, at) => [letters, `${at + 1}`]),
  ...[...'一二三四五六'].map((numeral, at) => [`国${numeral}`, `${at + 1}`]),
  ...[...'一二三四五六七'].map((numeral, at) => [numeral, `${at + 1}`]),
  ...'one two three four five six seven'.split(' ').map((word, at) => [word, `${at + 1}`]),
]);

/** Stars of hotels and the like, which are counted by none of the figures beside them. */
const findStars = (text: string, language: Language): readonly Figure[] =>
  [...text.matchAll(STARS[language])].map((match) => {
    const stars = (match[1] ?? '').toLowerCase();
    return figureAt(spanOf(match), 'code', 'stated', [`stars:${DIGITS[stars] ?? stars}`]);
  });

/** The grades of a text: numerals of names in English, ordinals in Chinese, and stars. */
export const findGrades = (text: string, language: Language): readonly Figure[] => [
  ...(language === 'en' ? englishGrades(text) : [...chineseGrades(text), ...threeIndustries(text)]),
  ...findStars(text, language),
];

const englishGrades = (text: string): readonly Figure[] =>
  [...text.matchAll(ENGLISH)].map((match) =>
    figureAt(spanOf(match), 'name', 'named', [bareKey(WORDS[match[0].toLowerCase()] ?? '')]),
  );

/** 三次产业 may be told as the primary, secondary and tertiary industries. */
const threeIndustries = (text: string): readonly Figure[] =>
  [...text.matchAll(/三次产业|三大产业/g)].flatMap((match) =>
    Object.values(WORDS).map((number) => figureAt(spanOf(match), 'name', 'free', [bareKey(number)])),
  );

const chineseGrades = (text: string): readonly Figure[] =>
  [...text.matchAll(CHINESE)].map((match) => {
    const digits = DIGITS[match[0]] ?? '';
    return { ...figureAt(spanOf(match), 'ordinal', 'stated', [`ordinal:${digits}`]), bare: bareKey(digits) };
  });
