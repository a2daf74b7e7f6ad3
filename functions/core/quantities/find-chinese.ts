// Finds the quantities of a Chinese text, from left to right.
import { Fraction } from 'fraction.js';
import { aimReader } from './aims.ts';
import { CALENDAR_STARTS, readChineseCalendar } from './chinese-calendar.ts';
import { readChineseContext } from './chinese-context.ts';
import { readFixed } from './chinese-fixed.ts';
import { readMeasured } from './chinese-measured.ts';
import { currencyBefore } from './chinese-money.ts';
import { readNumeral } from './chinese-numerals.ts';
import { readOrder, readSectionNumber } from './chinese-order.ts';
import { toExact } from './exact.ts';
import { foldWidth } from './fold-width.ts';
import { matchEnd } from './match-end.ts';
import { isTime } from './measures.ts';
import { findNames, type Stretch } from './name-spans.ts';
import type { NameNumerals, Quantity } from './quantity.ts';
import { type Name, ONE, type Reading, stateReading } from './reading.ts';

const CANDIDATE = new RegExp(
  `[\\d零〇一二两俩仨三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖半翻减第首过每${CALENDAR_STARTS}]`,
  'g',
);

const NUMERAL_RUN = /[\d零〇一二两俩仨三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖]+(?:[.,][\d]+)*/y;

/** Places and sayings whose numerals no translation tells. */
const UNTOLD =
  /(?:(?<=[队落入退行])伍|[二三四五六七八九]里(?=[河桥店铺堡庄屯坪沟坡岗])|十足|(?<=周|星期|礼拜)[一二三四五六](?![年岁百千万个项次件家])|九江|九龙|九寨沟|九华山|三亚|三明|三门峡|三河(?=[市口])|三水(?=区)|三原(?=县)|三台(?=县)|六安|六盘水|六合|七台河|八达岭|八宝山|百色|千岛湖|万宁|万州|万源|万载|万安县|四平|四川|四会|四方台|五指山|五台山|五常|五河(?=县)|十堰|十里河|二连浩特|一汽|双百|独一无二|一心一意|三心二意|说一不二|一干二净|一清二楚|略知一二|接二连三)/y;

/** Quantities and, apart, names with numerals, in the order of the text. */
export const findChinese = (source: string, phrases: readonly string[]): readonly (Quantity | NameNumerals)[] => {
  const text = foldWidth(source);
  const names = findNames(text, 'zh-Hans', phrases);
  const aimAt = aimReader(text, 'zh-Hans');
  const found: (Quantity | NameNumerals)[] = [];
  let name = 0;
  let at = 0;
  while (at < text.length) {
    CANDIDATE.lastIndex = at;
    const candidate = CANDIDATE.exec(text);
    if (candidate === null) break;
    at = candidate.index;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= at) name += 1;
    const inName = names[name];
    if (inName !== undefined && inName.start <= at) {
      found.push(nameAt(source, text, inName));
      at = inName.end;
      continue;
    }
    const place = matchEnd(UNTOLD, text, at);
    if (place > at) {
      at = place;
      continue;
    }
    const reading = readAt(text, at);
    if (reading === undefined) {
      const end = Math.max(at + 1, matchEnd(NUMERAL_RUN, text, at));
      const numerals = numeralsOf(text, at, end).filter((each) => each.gte(2));
      if (numerals.length > 0) found.push({ ...span(source, at, end), kind: 'name', numerals: numerals.map(toExact) });
      at = end;
      continue;
    }
    if (reading.is === 'name')
      found.push({ ...span(source, at, reading.end), kind: 'name', numerals: reading.numerals.map(toExact) });
    else found.push(state(source, text, at, reading, aimAt, found.at(-1)?.end ?? 0));
    at = reading.end;
  }
  return found;
};

const span = (source: string, start: number, end: number) => ({ text: source.slice(start, end), start, end });

const readAt = (text: string, at: number): Reading | undefined =>
  readCalendar(text, at) ??
  readSectionNumber(text, at) ??
  readOrder(text, at) ??
  readFixed(text, at) ??
  readMeasured(text, at);

/** 2025年底 means its end. */
const PARTS = [
  [/^(?:年?初(?![一二三四五六七八九十])|上旬)/, 'start'],
  [/^年?中(?![国央心])/, 'middle'],
  [/^(?:年?[底末]|下旬)/, 'end'],
] as const;

const readCalendar = (text: string, at: number): Reading | undefined => {
  if (/[\d.]/.test(text[at - 1] ?? '')) return undefined;
  const reading = readChineseCalendar(text, at);
  if (reading === undefined) return undefined;
  const part = PARTS.find(([pattern]) => pattern.test(text.slice(reading.end, reading.end + 2)))?.[1];
  return { is: 'calendar', ...reading, ...(part === undefined ? {} : { part }) };
};

/** Longer runs of numerals are codes. */
const LONGEST_NAME = 100;

/** The numerals of a name one by one; 十四五 is 14 and 5. */
const numeralsOf = (text: string, start: number, end: number): readonly Fraction[] => {
  const numerals: Fraction[] = [];
  if (end - start > LONGEST_NAME) return numerals;
  for (let at = start; at < end; ) {
    const plan = /^(十?[一二三四五六七八九])五$/.exec(
      text.slice(at, Math.min(at + 4, matchEnd(NUMERAL_RUN, text, at))),
    )?.[1];
    const numeral = readNumeral(text, at);
    if (plan !== undefined) numerals.push(readNumeral(plan, 0)?.value ?? ONE, new Fraction(5));
    else if (numeral?.shape === 'digits')
      numerals.push(...[...numeral.value.toString()].map((digit) => new Fraction(digit)));
    else if (numeral !== undefined) numerals.push(numeral.value);
    at = numeral?.end ?? at + 1;
  }
  return numerals;
};

const nameAt = (source: string, text: string, { start, end, licensed }: Stretch): NameNumerals => ({
  ...span(source, start, end),
  kind: 'name',
  numerals: numeralsOf(text, start, end).map(toExact),
  ...(licensed ? { licensed } : {}),
});

/** A reading as the quantity that it states: not before what was found last, in the currency that stands before it. */
const state = (
  source: string,
  text: string,
  at: number,
  reading: Exclude<Reading, Name>,
  aimAt: (at: number) => Quantity['aim'],
  after: number,
): Quantity => {
  const measured = reading.is === 'measured' ? reading : undefined;
  const money = measured === undefined ? undefined : currencyBefore(text, at);
  const start = Math.max(after, money?.start ?? measured?.start ?? at);
  const context = readChineseContext(text, start, reading.end, measured !== undefined && isTime(measured.unit));
  // 港币八千元.
  const priced =
    money !== undefined && (measured?.unit === 'item' || measured?.unit === 'CNY')
      ? { ...measured, unit: money.unit }
      : reading;
  // 新增数量是去年的两倍 is twice as many.
  const isLevel = /[是为][^，。；]{0,12}的$/.test(text.slice(Math.max(0, start - 16), start));
  const grown = measured?.unit === 'fold' && context.direction === 'increase-by' && !isLevel;
  return stateReading(priced, span(source, start, reading.end), { ...context, aim: aimAt(start) }, grown);
};
