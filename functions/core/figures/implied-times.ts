// Days and stretches of time that words imply: feasts, the month before, every third day, a 1-in-50-year flood.
import { Fraction } from 'fraction.js';
import type { Language } from '../content/language.ts';
import { toExact } from '../quantities/exact.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';

/** Feasts by their day: those of the English must have a counterpart. */
const FEASTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    '01-01': "New Year['’]s Day",
    '03-08': "(?:International )?Women['’]s Day",
    '03-12': '(?:Tree[- ]Planting|Arbor) Day',
    '05-01': '(?:May|Labou?r) Day',
    '05-04': 'Youth Day',
    '06-01': "Children['’]s Day",
    '08-01': 'Army Day',
    '09-10': "Teachers['’] Day",
    '10-01': 'National Day',
    spring: 'Spring Festival|(?:Lunar|Chinese) New Year',
    lantern: 'Lantern Festival',
    qingming: 'Qing ?[Mm]ing|Tomb[- ][Ss]weeping',
    'dragon-boat': 'Dragon[- ]Boat(?! [Rr]ac)',
    'double-seventh': 'Double Seventh|Qixi',
    'mid-autumn': 'Mid[- ][Aa]utumn|Moon Festival',
    'double-ninth': 'Double Ninth|Chongyang',
    laba: 'Laba',
    '03-03': 'Double Third|Sanyuesan',
  },
  'zh-Hans': {
    '01-01': '元旦|新年',
    '02-07': '二七',
    '07-07': '七七事变',
    '09-18': '九一八',
    '11-11': '双十一|双11',
    '12-09': '一二九',
    '03-08': '三八|妇女节',
    '03-12': '植树节|三一二',
    '05-01': '五一|劳动节',
    '05-04': '五四|青年节',
    '06-01': '六一|儿童节',
    '07-01': '七一|建党',
    '08-01': '八一|建军节',
    '09-10': '教师节',
    '10-01': '十一|国庆',
    spring: '春节|新春|新年|过年|除夕|大年|年货|年夜|春联|春运|春晚|正月',
    lantern: '元宵|灯节|灯会',
    qingming: '清明|明前',
    'dragon-boat': '端午|龙舟',
    'double-seventh': '七夕|乞巧',
    'mid-autumn': '中秋',
    'double-ninth': '重阳|九九',
    laba: '腊八',
    '03-03': '三月三|上巳',
  },
};

/** The times that the words of a text imply. */
export const findImpliedTimes = (text: string, language: Language): readonly Figure[] => [
  ...weekdays(text, language),
  ...feasts(text, language),
  ...prizes(text, language),
  ...lunarDays(text, language),
  ...(language === 'en'
    ? [
        ...evenly(text),
        ...nextTo(text),
        ...everyNth(text),
        ...everyNthOf(text),
        ...numbered(text),
        ...returnPeriods(text),
      ]
    : [...compared(text), ...namedDays(text), ...aYear(text), ...generations(text)]),
];

const PRIZES: Readonly<Record<Language, RegExp>> = {
  en: /\b(first|second|third)[- ](?:class |grade )?(?:prize|award)s?\b/gi,
  'zh-Hans': /([一二三])等奖/g,
};

const LUNAR: Readonly<Record<Language, RegExp>> = {
  en: /\b([a-z]+|\d{1,2}(?:st|nd|rd|th)) day of the ([a-z]+|\d{1,2}(?:st|nd|rd|th)) (?:lunar month|month of the lunar (?:calendar|year))\b/gi,
  'zh-Hans':
    /([正一二三四五六七八九十冬腊]|十[一二])月(初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)(?![日号天个])/g,
};
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

/** 正月初八 is the eighth day of the first lunar month. */
const lunarDays = (text: string, language: Language): readonly Figure[] =>
  [...text.matchAll(LUNAR[language])].flatMap((match) => {
    const [, one = '', other = ''] = match;
    const [day, month] = language === 'en' ? [one, other].map(ordinalOf) : [lunarDay(other), lunarMonth(one)];
    return day === undefined || month === undefined || day < 1 || month < 1
      ? []
      : [figureAt(spanOf(match), 'name', language === 'en' ? 'named' : 'free', [`lunar:${month}-${day}`])];
  });

const ordinalOf = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10) || 0;
const lunarMonth = (word: string): number =>
  ({ 正: 1, 冬: 11, 腊: 12, 十一: 11, 十二: 12 })[word] ?? '一二三四五六七八九十'.indexOf(word) + 1;
const lunarDay = (word: string): number => {
  const unit = '一二三四五六七八九'.indexOf(word.at(-1) ?? '') + 1;
  if (word.startsWith('初')) return word.endsWith('十') ? 10 : unit;
  const tens = word.startsWith('三') ? 30 : /^(?:二十|廿)/.test(word) ? 20 : 10;
  return word.endsWith('十') ? tens : tens + unit;
};

/** 二等奖 is second prize. */
const prizes = (text: string, language: Language): readonly Figure[] =>
  [...text.matchAll(PRIZES[language])].map((match) => {
    const [, grade = ''] = match;
    const place = ['first', 'second', 'third'].indexOf(grade.toLowerCase()) + 1 || '一二三'.indexOf(grade) + 1;
    return figureAt(spanOf(match), 'name', language === 'en' ? 'named' : 'free', [`prize:${place}`]);
  });

const PATTERNS: Readonly<Record<Language, readonly (readonly [day: string, pattern: RegExp])[]>> = {
  en: Object.entries(FEASTS.en).map(([day, names]) => [day, new RegExp(`\\b(?:${names})\\b`, 'g')]),
  'zh-Hans': Object.entries(FEASTS['zh-Hans']).map(([day, names]) => [day, new RegExp(names, 'g')]),
};

const feasts = (text: string, language: Language): readonly Figure[] =>
  PATTERNS[language].flatMap(([day, pattern]) =>
    [...text.matchAll(pattern)].map((match) =>
      figureAt(spanOf(match), 'name', language === 'en' ? 'named' : 'free', [
        /^\d/.test(day) ? `date:--${day}` : `feast:${day}`,
      ]),
    ),
  );

/** Days of the week, 周二、四 two of them: those of the English must have a counterpart. */
const weekdays = (text: string, language: Language): readonly Figure[] => {
  if (language === 'en')
    return [...text.matchAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g)].map((match) =>
      figureAt(spanOf(match), 'name', 'named', [`weekday:${WEEK.indexOf(match[1] ?? '') + 1}`]),
    );
  return [...text.matchAll(/(?:周|星期|礼拜)([一二三四五六日天末](?:[、和至到][一二三四五六日天])*)/g)].flatMap(
    (match) =>
      [...(match[1] ?? '')]
        .flatMap((day) => dayOfWeek(day))
        .map((day) => figureAt(spanOf(match), 'name', 'free', [`weekday:${day}`])),
  );
};

const WEEK = 'Mon Tues Wednes Thurs Fri Satur Sun'.split(' ');
const dayOfWeek = (character: string): readonly number[] => {
  if (character === '末') return [6, 7];
  const day = '一二三四五六日'.indexOf(character === '天' ? '日' : character) + 1;
  return day === 0 ? [] : [day];
};

/** The month before one that is named, which 环比 compares with; and the year before, which 同比 and 上年 do. */
const compared = (text: string): readonly Figure[] => {
  const all = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, told]) => Number(told)))];
  const months = all(/(?<!\d)(1[0-2]|[1-9])月/g).map(
    (month) => `date:--${`${((month + 10) % 12) + 1}`.padStart(2, '0')}`,
  );
  const years = all(/(?<!\d)(20\d\d)年/g).map((year) => `date:${year - 1}`);
  return [...text.matchAll(/环比|同比|上年|去年|同期/g)].map((match) =>
    figureAt(
      spanOf(match),
      'name',
      'free',
      match[0] === '环比'
        ? [...months, 'month:6', 'month:3']
        : match[0] === '同期'
          ? [...years, 'month:6', 'month:3', 'month:9']
          : years,
    ),
  );
};

const NTH = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const PERIODS: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  ...{ day: ['time', 86_400], week: ['time', 604_800], month: ['month', 1], year: ['month', 12] },
};

/** Every third day is every three days. */
const everyNth = (text: string): readonly Figure[] =>
  [...text.matchAll(new RegExp(`\\bevery (${NTH.join('|')}) (day|week|month|year)\\b`, 'gi'))].map((match) => {
    const [dimension, size] = PERIODS[match[2]?.toLowerCase() ?? ''] ?? ['time', 0];
    return figureAt(spanOf(match), 'name', 'free', [
      `${dimension}:${(NTH.indexOf(match[1]?.toLowerCase() ?? '') + 3) * size}`,
    ]);
  });

/** Every third company is one in three. */
const everyNthOf = (text: string): readonly Figure[] =>
  [...text.matchAll(new RegExp(`\\bevery (${NTH.join('|')}) (?!(?:day|week|month|year)\\b)`, 'gi'))].map((match) => {
    const share = toExact(new Fraction(1, NTH.indexOf(match[1]?.toLowerCase() ?? '') + 3));
    return figureAt(spanOf(match), 'name', 'free', [`ratio:${share}`, `reached:${share}`]);
  });

const SPANS: Readonly<Record<string, number>> = { 'half a century': 50, 'half century': 50, century: 100, decade: 10 };

/** A 1-in-50-year flood; once in a hundred years. */
const returnPeriods = (text: string): readonly Figure[] =>
  [
    ...text.matchAll(
      /\b(?:1|one|once)[- ]in[- ](?:an?[- ])?(?:(\d+|ten|twenty|thirty|fifty|hundred)[- ]years?|(half[- ]a[- ]century|half[- ]century|century|decade|generation))\b/gi,
    ),
  ].map((match) => {
    const years =
      SPANS[match[2]?.toLowerCase().replaceAll('-', ' ') ?? ''] ??
      { ten: 10, twenty: 20, thirty: 30, fifty: 50, hundred: 100 }[match[1]?.toLowerCase() ?? ''] ??
      Number(match[1]);
    return figureAt(spanOf(match), 'name', 'named', [`month:${years * 12}`]);
  });

/** 一年 is no figure, but may be told as twelve months. */
const aYear = (text: string): readonly Figure[] =>
  [...text.matchAll(/一年/g)].map((match) => figureAt(spanOf(match), 'name', 'free', ['month:12']));

/** 80后 and 八零后 were born in the 1980s, 00后 in the 2000s. */
const generations = (text: string): readonly Figure[] =>
  [...text.matchAll(/(?<![\d.一二三四五六七八九十百])([5-90-1五六七八九零〇一])[0零〇]后/g)].map((match) => {
    const digit = DIGITS.indexOf(match[1] ?? '0') % 10;
    return figureAt(spanOf(match), 'name', 'free', [`date:${digit < 5 ? '20' : '19'}${digit}X`]);
  });

/** The year before or after one that is named. */
const nextTo = (text: string): readonly Figure[] => {
  const years = [...new Set([...text.matchAll(/\b(20\d\d)\b/g)].map(([, year]) => Number(year)))];
  return [
    ...text.matchAll(
      /\b(?:the (?:year before|previous year|preceding year)|a year earlier|the (?:following|next) year|the year after)\b/gi,
    ),
  ].map((match) => {
    const away = /before|previous|preceding|earlier/i.test(match[0]) ? -1 : 1;
    return figureAt(
      spanOf(match),
      'name',
      'free',
      years.map((year) => `date:${year + away}`),
    );
  });
};

/** Fifty-fifty. */
const evenly = (text: string): readonly Figure[] =>
  [...text.matchAll(/\bfifty[- ]fifty\b/gi)].map((match) =>
    figureAt(spanOf(match), 'name', 'named', ['ratio:0.5', 'reached:0.5']),
  );

/** Spacecraft and the like, which Chinese numbers as 神舟十六号. */
const numbered = (text: string): readonly Figure[] =>
  [...text.matchAll(/\b[A-Z][a-z]+(?:[’'][a-z]+)?(?: [A-Z][a-z]+)?-(\d{1,3})\b(?!-)/g)].map((match) =>
    figureAt(spanOf(match), 'name', 'named', [`ordinal:${match[1]}`, `bare:${match[1]}`]),
  );

/** Days by which events are called: 9·18, 一二·九. */
const namedDays = (text: string): readonly Figure[] =>
  [
    ...text.matchAll(
      /(?<![\d一二三四五六七八九·])([\d一二三四五六七八九]{1,2})·([\d一二三四五六七八九]{1,2})(?![\d·])/g,
    ),
  ].map((match) => {
    const [month, day] = [match[1], match[2]].map((digits = '') =>
      [...digits].map((digit) => DIGITS.indexOf(digit) % 10).join(''),
    );
    return figureAt(spanOf(match), 'name', 'free', [`date:--${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`]);
  });

const DIGITS = '0123456789〇一二三四五六七八九';
