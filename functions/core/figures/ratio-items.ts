// What the two numbers of a ratio count, by its Chinese name, and in which order the English names them: 师生比, students to teachers.

import { itemIn } from './cues.ts';

/** A name in Chinese, then the first and the second item in English. */
const ITEMS: readonly (readonly [name: string, first: RegExp, second: RegExp])[] = [
  ['师生比', /\b(?:teacher|staff|faculty)/i, /\b(?:student|pupil)/i],
  ['生师比', /\b(?:student|pupil)/i, /\b(?:teacher|staff|faculty)/i],
  ['医护比', /\b(?:doctor|physician)/i, /\bnurse/i],
  ['床护比', /\bbed/i, /\bnurse/i],
  ['医患比', /\b(?:doctor|physician)/i, /\bpatient/i],
  ['车桩比', /\b(?:vehicle|car|EV|electric)/i, /\b(?:charg|pile|point)/i],
  ['性别比', /\b(?:male|men|man|boy)/i, /\b(?:female|women|woman|girl)/i],
  ['男女比', /\b(?:male|men|man|boy)/i, /\b(?:female|women|woman|girl)/i],
  ['配股', /\b(?:h[eo]ld|own|existing)/i, /\b(?:new|right)/i],
  ['城乡', /\burban/i, /\brural/i],
  ['新老', /\bnew\b/i, /\b(?:existing|old|returning|regular)\b/i],
  ['社会资本与财政资金', /\b(?:private|social|non-government)/i, /\b(?:public|fiscal|government|state)/i],
  ['财政资金与社会资本', /\b(?:public|fiscal|government|state)/i, /\b(?:private|social|non-government)/i],
];

/** 男女职工比例. */
const SEXES: readonly [name: string, first: RegExp, second: RegExp] = [
  '男女',
  /\b(?:male|men|man|boy)/i,
  /\b(?:female|women|woman|girl)/i,
];

/** 专任教师与学生之比: items that the words of reports name. */
const comparedIn = (chinese: string): readonly [name: string, first: RegExp, second: RegExp] | undefined => {
  const [name = '', one = '', other = ''] =
    /([一-鿿]{2,12})[与和]([一-鿿]{2,12})(?:之比|的?比例|的?配比|按(?=\d)|比)/.exec(chinese) ?? [];
  const [first, second] = [itemIn(one), itemIn(other, 'first')];
  return first === undefined || second === undefined ? undefined : [name, first, second];
};

/** How far around a ratio its items stand, in characters. */
const REACH = 80;

/** Whether the English names the items of a ratio of the Chinese the other way round; undefined for items that are not known. */
export const isTurned = (chinese: string, english: string, start: number, end: number): boolean | undefined => {
  const items =
    ITEMS.find(([name]) => chinese.includes(name)) ??
    (/男女[^，。；]{0,4}比/.test(chinese) ? SEXES : comparedIn(chinese));
  if (items === undefined) return undefined;
  const [, first, second] = items;
  for (const from of [start, Math.max(0, start - REACH)]) {
    const text = english.slice(from, end + REACH);
    const [one, other] = [text.search(first), text.search(second)];
    if (one >= 0 && other >= 0) return other < one;
  }
  return undefined;
};
