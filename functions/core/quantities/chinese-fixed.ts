// Reads values that are words of their own in Chinese: 翻两番, 一半, 半年, 百分之八, 三分之一.
import { Fraction } from 'fraction.js';
import { readNumeral } from './chinese-numerals.ts';
import { matchEnd } from './match-end.ts';
import { CHINESE_FORMS, type UnitId } from './measures.ts';
import { HALF, type Reading } from './reading.ts';

const DOUBLED = /翻了?(?:([一二两三四1-4])?番|([一二两三四1-4]?)倍)/y;

/** A pair, but not 一对一. */
const PAIR = /一[对双](?![一方边手眼儿])/y;

/** 半成 is five percent; 半成品 is half-finished. */
const HALF_TENTH = /半成(?=[，。；、]|左右|以)/y;

const HALVED = /减半/y;
const HALVES = /(?:一半|半数|半壁江山|对折|过半(?:数|(?![天年月日小个])))/y;

const HALF_UNIT =
  /半(?:个?(多)?)(工作日|季度|小时|天|年|月|日|平方公里|平方米|立方米|公里|亩|斤|米|吨|公斤|公顷|世纪|升)/y;

const PARTS = /分之/y;

const PARTED: Readonly<Record<string, UnitId>> = { 百: 'percent', 千: 'permille' };

/** 每10名游客中就有7名, 十户中有八户: one counted unit on both sides. */
const PART_OF =
  /(每)?([\d一二两三四五六七八九十百千万]{1,6})([一-鿿])(?:[^，。；\d一二两三四五六七八九十百千万]{0,10}?(?:中，就|里，就|就|便|中|里|当中)|([一-鿿]{1,3}))?有([\d一二两三四五六七八九十百千万]{1,6})\3/y;

const readPartOf = (text: string, at: number): Reading | undefined => {
  PART_OF.lastIndex = at;
  const match = PART_OF.exec(text);
  const [whole, part] = [match?.[2], match?.[5]].map((each) =>
    each === undefined ? undefined : readNumeral(each, 0)?.value,
  );
  if (match === null || whole === undefined || part === undefined || !part.lt(whole)) return undefined;
  // 十个项目有九个 is nine tenths, where 11个市有3个 and 12个月中有10个 count.
  if (match[1] === undefined && !/就有/.test(match[0]) && ![5, 10, 20, 100, 1000].some((round) => whole.equals(round)))
    return undefined;
  return { is: 'measured', value: part.div(whole), unit: 'share', end: at + match[0].length };
};

/** The value at a place; undefined where there is none of this kind. */
export const readFixed = (text: string, at: number): Reading | undefined => {
  const partOf = readPartOf(text, at);
  if (partOf !== undefined) return partOf;
  DOUBLED.lastIndex = at;
  const doubled = DOUBLED.exec(text);
  if (doubled !== null) {
    const times = Number(readNumeral(doubled[1] ?? doubled[2] ?? '', 0)?.value.n ?? 1n);
    return {
      is: 'measured',
      value: new Fraction(2 ** times),
      unit: 'fold',
      changed: 'increase-to',
      end: at + doubled[0].length,
    };
  }
  const pair = matchEnd(PAIR, text, at);
  if (pair > at) return { is: 'measured', value: new Fraction(2), unit: 'item', end: pair };
  if (matchEnd(HALF_TENTH, text, at) > at)
    return { is: 'measured', value: new Fraction(5), unit: 'percent', end: at + 2 };
  const halvedAt = matchEnd(HALVED, text, at);
  if (halvedAt > at) return { is: 'measured', value: HALF, unit: 'share', changed: 'decrease-by', end: halvedAt };
  const half = matchEnd(HALVES, text, at);
  if (half > at) {
    const over = text[at] === '过';
    return {
      is: 'measured',
      value: HALF,
      unit: 'share',
      ...(over ? { qualifier: 'more-than' as const } : {}),
      end: half,
    };
  }
  HALF_UNIT.lastIndex = at;
  const halved = /[上下大后]$|(?<!提)前$/.test(text.slice(Math.max(0, at - 2), at)) ? undefined : HALF_UNIT.exec(text);
  const unit =
    halved?.[2] === undefined ? undefined : (CHINESE_FORMS.get(`个${halved[2]}`) ?? CHINESE_FORMS.get(halved[2]));
  if (unit !== undefined) {
    const more = halved?.[1] === undefined ? {} : { qualifier: 'more-than' as const };
    return { is: 'measured', value: HALF, unit, ...more, end: HALF_UNIT.lastIndex };
  }
  const numeral = readNumeral(text, at);
  const parts = numeral === undefined ? at : matchEnd(PARTS, text, numeral.end);
  if (numeral === undefined || parts === at || parts === numeral.end) return undefined;
  const part = readNumeral(text, parts);
  if (part === undefined) return undefined;
  const parted = PARTED[text.slice(at, numeral.end)];
  const value = part.shape === 'scale' && part.value.equals(numeral.value) ? numeral.value : part.value;
  if (parted !== undefined) return { is: 'measured', value, unit: parted, end: part.end };
  return numeral.value.n === 0n
    ? undefined
    : { is: 'measured', value: value.div(numeral.value), unit: 'share', end: part.end };
};
