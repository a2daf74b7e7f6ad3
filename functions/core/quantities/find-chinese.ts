// Finds the quantities of a Chinese text, from left to right.
import { Fraction } from 'fraction.js';
import { aimReader } from './aims.ts';
import { CALENDAR_STARTS, readChineseCalendar } from './chinese-calendar.ts';
import { readChineseContext } from './chinese-context.ts';
import { type Numeral, readNumeral } from './chinese-numerals.ts';
import { toExact } from './exact.ts';
import { foldWidth } from './fold-width.ts';
import { CHINESE_FORMS, measureOf, type UnitId } from './measures.ts';
import { findNames } from './name-spans.ts';
import type { MeasuredKind, NameNumerals, OrdinalQuantity, Quantity, QuantityQualifier } from './quantity.ts';

/** What a reading found at a place, before its surroundings are read. */
type Reading =
  | {
      readonly is: 'calendar';
      readonly kind: 'date' | 'year' | 'period' | 'time';
      readonly value: string;
      readonly end: number;
    }
  | {
      readonly is: 'order';
      readonly kind: 'ordinal' | 'rank';
      readonly value: Fraction;
      readonly unit: OrdinalQuantity['unit'];
      readonly end: number;
    }
  | Measured
  | { readonly is: 'name'; readonly numerals: readonly Fraction[]; readonly end: number };

interface Measured {
  readonly is: 'measured';
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly unit: UnitId;
  readonly qualifier?: QuantityQualifier;
  /** A change is worked into the value already, as in 翻一番. */
  readonly changed?: 'increase-to' | 'decrease-to';
  /** Where it begins when that is before its numeral: at a minus sign. */
  readonly start?: number;
  /** No unit was written. */
  readonly open?: true;
  readonly end: number;
}

const CANDIDATE = new RegExp(
  `[\\d零〇一二两俩仨三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖半翻第首过${CALENDAR_STARTS}]`,
  'g',
);
const NUMERAL_RUN = /[\d零〇一二两俩仨三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖]+(?:[.,][\d]+)*/y;
const HAN = /[\u4e00-\u9fff]/;
const HALF = new Fraction(1, 2);
const ONE = new Fraction(1);
const LONGEST_UNIT = Math.max(...[...CHINESE_FORMS.keys()].map((form) => form.length));

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
      found.push(nameAt(source, text, inName.start, inName.end));
      at = inName.end;
      continue;
    }
    const reading = readAt(text, at);
    if (reading === undefined) {
      at = Math.max(at + 1, matchEnd(NUMERAL_RUN, text, at));
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

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** A name's numerals one by one; 十四五 is 14 and 5. */
const nameAt = (source: string, text: string, start: number, end: number): NameNumerals => {
  const numerals: Fraction[] = [];
  for (let at = start; at < end; ) {
    const plan = /^(十?[一二三四五六七八九])五$/.exec(text.slice(at, matchEnd(NUMERAL_RUN, text, at)))?.[1];
    const numeral = readNumeral(text, at);
    if (plan !== undefined) numerals.push(readNumeral(plan, 0)?.value ?? ONE, new Fraction(5));
    else if (numeral?.shape === 'digits')
      numerals.push(...[...numeral.value.toString()].map((digit) => new Fraction(digit)));
    else if (numeral !== undefined) numerals.push(numeral.value);
    at = numeral?.end ?? at + 1;
  }
  return { ...span(source, start, end), kind: 'name', numerals: numerals.map(toExact) };
};

const state = (
  source: string,
  text: string,
  at: number,
  reading: Exclude<Reading, { is: 'name' }>,
  aimAt: (at: number) => Quantity['aim'],
  after: number,
): Quantity => {
  const money = reading.is === 'measured' ? currencyBefore(text, at) : undefined;
  const start = Math.max(after, reading.is === 'measured' ? (money?.start ?? reading.start ?? at) : at);
  const dimension = reading.is === 'measured' ? measureOf(reading.unit)?.dimension : undefined;
  const context = readChineseContext(text, start, reading.end, dimension === 'time' || dimension === 'month');
  const stated = { ...span(source, start, reading.end), ...context, aim: aimAt(start) };
  if (reading.is === 'calendar') return { ...stated, direction: 'none', kind: reading.kind, value: reading.value };
  if (reading.is === 'order')
    return { ...stated, direction: 'none', kind: reading.kind, value: toExact(reading.value), unit: reading.unit };
  const unit = money !== undefined && reading.unit === 'item' ? money.unit : reading.unit;
  const grown = unit === 'fold' && context.direction === 'increase-by';
  const value = grown ? reading.value.add(ONE) : reading.value;
  return {
    ...stated,
    ...(reading.qualifier !== undefined && context.qualifier === 'exact' ? { qualifier: reading.qualifier } : {}),
    direction: reading.changed ?? (grown ? 'increase-to' : context.direction),
    kind: kindOf(unit),
    value: toExact(value),
    ...(reading.upper === undefined ? {} : { upper: toExact(grown ? reading.upper.add(ONE) : reading.upper) }),
    unit,
  };
};

const CURRENCY_BEFORE: readonly (readonly [pattern: RegExp, unit: UnitId])[] = [
  [/(?:US\$|USD\s?|美金|美元)$/, 'USD'],
  [/(?:HK\$|HKD\s?|港币|港元)$/, 'HKD'],
  [/(?:EUR\s?|€|欧元)$/, 'EUR'],
  [/(?:GBP\s?|£|英镑)$/, 'GBP'],
  [/(?:JPY\s?|日元)$/, 'JPY'],
  [/(?:RMB\s?|CNY\s?|[¥￥]\s?|人民币)$/, 'CNY'],
  [/\$$/, 'USD'],
];

const currencyBefore = (text: string, at: number): { readonly start: number; readonly unit: UnitId } | undefined => {
  const before = text.slice(Math.max(0, at - 5), at);
  for (const [pattern, unit] of CURRENCY_BEFORE) {
    const sign = pattern.exec(before)?.[0];
    if (sign !== undefined) return { start: at - sign.length, unit };
  }
  return undefined;
};

/** The kind that the dimension of a unit makes a quantity. */
export const kindOf = (unit: UnitId): MeasuredKind => {
  if (unit === 'fold') return 'multiple';
  if (unit === 'share') return 'share';
  const dimension = measureOf(unit)?.dimension ?? 'count';
  if (dimension === 'ratio') return 'percent';
  if (dimension === 'ratio-difference') return 'percentage-point';
  if (dimension === 'count') return 'count';
  return /^[A-Z]{3}$/.test(dimension) ? 'amount' : 'measure';
};

const readAt = (text: string, at: number): Reading | undefined =>
  readCalendar(text, at) ??
  readSectionNumber(text, at) ??
  readOrder(text, at) ??
  readFixed(text, at) ??
  readMeasured(text, at);

const readCalendar = (text: string, at: number): Reading | undefined => {
  if (/[\d.]/.test(text[at - 1] ?? '')) return undefined;
  const reading = readChineseCalendar(text, at);
  return reading === undefined ? undefined : { is: 'calendar', ...reading };
};

const SECTION_NUMBER = /([一二三四五六七八九十]+|\d{1,2})(?:、|\.\s|[)）])/y;

/** The number of a section or item: at the start of a line or sentence, before 、 or a bracket. */
const readSectionNumber = (text: string, at: number): Reading | undefined => {
  if (!/(?:^|[\n。#*：；])\s*[#*]*\s*[(（]?$/.test(text.slice(Math.max(0, at - 12), at)) && at !== 0) return undefined;
  SECTION_NUMBER.lastIndex = at;
  const numeral = SECTION_NUMBER.exec(text)?.[1];
  // 一、二、三产业 lists, it does not number.
  if (numeral === undefined || /^[、]\s*[一二三四五六七八九十\d]/.test(text.slice(at + numeral.length)))
    return undefined;
  const value = readNumeral(text, at)?.value;
  return value === undefined
    ? undefined
    : { is: 'order', kind: 'ordinal', value, unit: 'section', end: at + numeral.length };
};

const ORDER_AFTER =
  /届|周年|号(?!召|称|码|令|脉)|期(?=工程|项目|建设|改造|$|[，。、；：,;)）等])|中全会|次(?=全会|全体会议|会议|党代会)|世纪(?!末)/y;
const LABEL = /版|时间/y;

const readOrder = (text: string, at: number): Reading | undefined => {
  const led = text[at] === '第';
  const first = text[at] === '首' ? /首[届次批个家条座例期创台部位](?![选先要席])/y : undefined;
  if (first !== undefined) {
    const end = matchEnd(first, text, at);
    return end > at ? { is: 'name', numerals: [ONE], end } : undefined;
  }
  const numeral = readNumeral(text, led ? at + 1 : at);
  if (numeral === undefined || numeral.upper !== undefined) return undefined;
  const { value, end } = numeral;
  if (led) {
    // 第一，…；第二，… lists what is said.
    if (/^[，,]/.test(text.slice(end, end + 1)) && /(?:^|[。；：\n])$/.test(text.slice(0, at).slice(-1)))
      return { is: 'name', numerals: [value], end };
    if (matchEnd(LABEL, text, end) > end) return { is: 'name', numerals: [value], end: end + 1 };
    const unit = unitAt(text, end);
    const over = /[届次个批位名条章节期号款项轮]/.test(text[end] ?? '') ? end + 1 : end;
    return {
      is: 'order',
      kind: 'ordinal',
      value,
      unit: 'ordinal',
      end: unit?.id === 'item' ? Math.max(over, unit.end) : over,
    };
  }
  const before = text.slice(Math.max(0, at - 2), at);
  if (/前$/.test(before) && !/[以之日目当空]前$/.test(before)) {
    const unit = /[位名强]/.test(text[end] ?? '') ? 1 : 0;
    if (unit === 1 || !/[年天月日周个小]/.test(text[end] ?? '年'))
      return { is: 'order', kind: 'rank', value, unit: 'rank', end: end + unit };
  }
  if (text[end] === '强' && value.gte(10) && !/[烈化劲调制度]/.test(text[end + 1] ?? ''))
    return { is: 'order', kind: 'rank', value, unit: 'rank', end: end + 1 };
  if (numeral.shape === 'characters' && text[end] === '大' && isCongress(text, at, end))
    return { is: 'order', kind: 'ordinal', value, unit: 'ordinal', end };
  if (numeral.shape === 'scale') return undefined;
  if (
    numeral.shape === 'characters' &&
    LISTED.test(text.slice(Math.max(0, at - 20), at)) &&
    /[、和届次批期轮]/.test(text[end] ?? '')
  )
    return {
      is: 'order',
      kind: 'ordinal',
      value,
      unit: 'ordinal',
      end: /[、和]/.test(text[end] ?? '') ? end : end + 1,
    };
  const over = matchEnd(ORDER_AFTER, text, end);
  return over > end && value.d === 1n ? { is: 'order', kind: 'ordinal', value, unit: 'ordinal', end: over } : undefined;
};

/** 党的十九大, 二十大精神: a congress, where 二十大重点项目 counts. */
const isCongress = (text: string, at: number, end: number): boolean =>
  /党的$/.test(text.slice(Math.max(0, at - 2), at)) ||
  (/^(?:十[五六七八九]|二十一?)$/.test(text.slice(at, end)) &&
    /^大(?:精神|报告|以来|代表|召开|闭幕|开幕|胜利|提出|部署|[，。、；的]|$)/.test(text.slice(end, end + 3)));

/** 第一、二、三期: what follows an ordinal in a list is one too. */
const LISTED = /第[一二三四五六七八九十]{1,3}(?:[、和][一二三四五六七八九十]{1,3}){0,4}[、和]$/;

const DOUBLED = /翻(?:([一二两三四1-4])?番|([一二两三四1-4]?)倍)/y;
const HALVES = /(?:一半|半数|过半数?)/y;
const HALF_UNIT = /半个?(小时|天|年|月|日|公里|亩|斤|世纪)/y;
const PARTS = /分之/y;
const PARTED: Readonly<Record<string, UnitId>> = { 百: 'percent', 千: 'permille' };

/** Values that are words of their own: 翻两番, 一半, 半年, 百分之八, 三分之一. */
const readFixed = (text: string, at: number): Reading | undefined => {
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
  const halved = /[上下大前后]/.test(text[at - 1] ?? '') ? undefined : HALF_UNIT.exec(text)?.[1];
  const unit = halved === undefined ? undefined : (CHINESE_FORMS.get(`个${halved}`) ?? CHINESE_FORMS.get(halved));
  if (unit !== undefined) return { is: 'measured', value: HALF, unit, end: HALF_UNIT.lastIndex };
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

/** What may not follow a unit's character, because it is another word then. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  年: /^[级轻货糕画会底龄]/,
  天: /^[然空气津府津下才]/,
  日: /^[本常报益程语]/,
  月: /^[球亮饼]/,
  人: /^[民大才工均力口物员格类行文事身为道造防称社]/,
  名: /^[称字优特牌师胜人城镇录]/,
  户: /^[外籍口型均县]/,
  家: /^[庭乡园国电具长族]/,
  处: /^[理置于长境罚]/,
  项: /^[链圈]/,
  条: /^[例款]/,
  位: /^[于置居列]/,
  部: /^[门署分队委]/,
  方: /^[面向式案针法便位]/,
  面: /^[向对临积貌]/,
  道: /^[路德理]/,
  场: /^[所景地馆]/,
  级: /^[别联]/,
  门: /^[店槛户诊]/,
  点: /^[燃位]/,
  分: /^[之别析布解类享工为]/,
  度: /^[假过]/,
  里: /^[面程]/,
  克: /^[服]/,
  升: /^[级]/,
  米: /^[兰]/,
  头: /^[部脑]/,
  本: /^[地市土省]/,
  首: /^[要都先批]/,
  口: /^[岸碑径腔]/,
  班: /^[子]/,
  对: /^[于接外]/,
  队: /^[伍]/,
  组: /^[织团]/,
  步: /^[伐行]/,
  支: /^[持柱撑部付]/,
  种: /^[植子业养]/,
  类: /^[似]/,
  层: /^[面次]/,
  单: /^[位]/,
  批: /^[准评发复]/,
  起: /^[来步草到]/,
  村: /^[民庄级委]/,
  县: /^[域级城委]/,
  市: /^[场民域级政区委列州]/,
  国: /^[家内际有道]/,
  周: /^[边期密年]/,
  股: /^[份票权]/,
  元: /^[素旦区里桥]/,
  席: /^[位]/,
  台: /^[山县镇乡湾州商]/,
  片: /^[区]/,
  个国家: /^[级]/,
};

/** 个市 is guarded as 市 is: 210个市列贫困村 counts no cities. */
const guardOf = (form: string): RegExp | undefined =>
  NOT_BEFORE[form] ?? (form.startsWith('个') ? NOT_BEFORE[form.slice(1)] : undefined);

/** Counters that need figures, because characters before them make names: 三县一区, 四村. */
const NEED_FIGURES = new Set([
  '村',
  '县',
  '市',
  '国',
  '层',
  '级',
  '方',
  '里',
  '度',
  '兆',
  '点',
  '面',
  '口',
  '支',
  '道',
  '步',
  '班',
  '组',
  '队',
  '门',
  '部',
  '对',
  '场',
  '首',
  '股',
  '席',
  '羽',
  '头',
  '床',
  '克',
  '升',
  '扇',
]);

const unitAt = (
  text: string,
  at: number,
): { readonly id: UnitId; readonly form: string; readonly end: number } | undefined => {
  const gap = text[at] === ' ' ? 1 : 0;
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const form = text.slice(at + gap, at + gap + length);
    const id = form.length === length ? CHINESE_FORMS.get(form) : undefined;
    if (id === undefined) continue;
    const end = at + gap + length;
    if (gap === 1 && HAN.test(form)) continue;
    if (/[A-Za-z]$/.test(form) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    if (guardOf(form)?.test(text.slice(end, end + 1)) === true) continue;
    return { id, form, end };
  }
  return undefined;
};

const RANGE = /(?:到|至|—{1,2}|–|-|~|～)/y;
const TENTHS = /成(?![都渝立为功果员本长品效就熟人因绩分套片群交了])([一二三四五六七八九半])?/y;
const MORE = /[多余]/;

/** A numeral, or a range of two, with its unit; the scale and unit of the second serve the first too. */
const readMeasured = (text: string, at: number): Reading | undefined => {
  const before = text[at - 1] ?? '';
  if (/[A-Za-z]/.test(before) && currencyBefore(text, at) === undefined) return undefined;
  const fits = (end: number) => unitAt(text, end) !== undefined;
  const first = readNumeral(text, at, fits);
  if (first === undefined) return undefined;
  const one = withUnit(text, at, first);
  const second = secondOf(text, one?.end ?? first.end, fits);
  if (second !== undefined) {
    const other = withUnit(text, second.at, second.numeral);
    const lower = one ?? { value: carry(first, second.numeral), unit: other?.unit };
    if (other !== undefined && (one?.open || other.unit === lower.unit) && lower.value.lt(other.value))
      return { ...other, value: lower.value, upper: other.value };
  }
  if (one === undefined) return undefined;
  const negative = /(?:^|[^\d\w一-鿿])-$|负$/.test(text.slice(Math.max(0, at - 2), at));
  return finish(text, at, first, negative ? { ...one, value: one.value.neg(), start: at - 1 } : one);
};

const secondOf = (
  text: string,
  at: number,
  fits: (end: number) => boolean,
): { at: number; numeral: Numeral } | undefined => {
  const start = matchEnd(RANGE, text, at);
  if (start === at) return undefined;
  const numeral = readNumeral(text, start, fits);
  return numeral === undefined || numeral.shape === 'scale' ? undefined : { at: start, numeral };
};

/** 2到3万 is 20,000 to 30,000; 5000到2万 is not. */
const carry = (first: Numeral, second: Numeral): Fraction =>
  first.scale === 1n && first.bare.lt(second.bare) ? first.value.mul(second.scale) : first.value;

/** The numeral with the unit that follows it, and what stands between: 300多家, 一个半小时, 七成五. */
const withUnit = (text: string, at: number, numeral: Numeral): Measured | undefined => {
  let { end, value } = numeral;
  const more =
    MORE.test(text[end] ?? '') && (numeral.shape === 'scale' || numeral.shape === 'characters' ? value.gte(10) : true);
  if (more) end += 1;
  const qualifier = more || numeral.more ? { qualifier: 'more-than' as const } : {};
  TENTHS.lastIndex = end;
  const tenths = numeral.value.lte(10) && !more ? TENTHS.exec(text) : null;
  if (tenths !== null && numeral.shape === 'characters') {
    const after = tenths[1];
    const half = after === '半' ? 5n : after === undefined ? 0n : (readNumeral(after, 0)?.value.n ?? 0n);
    return { is: 'measured', value: value.mul(10).add(half), unit: 'percent', end: TENTHS.lastIndex };
  }
  const halfUnit =
    /^个半(小时|月|星期)/.exec(text.slice(end, end + 5)) ??
    /^(年|天|倍|小时)半(?![岛导径])/.exec(text.slice(end, end + 4));
  if (halfUnit !== null) {
    const name = halfUnit[1] ?? '';
    return {
      is: 'measured',
      value: value.add(HALF),
      unit: name === '月' ? 'month' : (CHINESE_FORMS.get(name) ?? 'item'),
      end: end + halfUnit[0].length,
    };
  }
  const moreOf = /^个多(月|小时|星期)/.exec(text.slice(end, end + 5));
  if (moreOf !== null) {
    const name = moreOf[1] ?? '';
    return {
      is: 'measured',
      value,
      unit: name === '月' ? 'month' : (CHINESE_FORMS.get(name) ?? 'item'),
      qualifier: 'more-than',
      end: end + moreOf[0].length,
    };
  }
  const unit = unitAt(text, end);
  // 千亿级产业: of so much money.
  if (text[end] === '级' && numeral.value.gte(100_000_000)) return { is: 'measured', value, unit: 'CNY', end: end + 1 };
  if (unit !== undefined) {
    const named = numeral.shape !== 'figures' && NEED_FIGURES.has(unit.form);
    if (named || (numeral.shape === 'digits' && !numeral.value.lt(1000))) return undefined;
    return {
      is: 'measured',
      value,
      ...(numeral.upper === undefined ? {} : { upper: numeral.upper }),
      unit: unit.id,
      ...qualifier,
      end: unit.end,
    };
  }
  if (
    text[end] === '大' &&
    value.lt(100) &&
    value.gt(1) &&
    numeral.shape !== 'scale' &&
    HAN.test(text[end + 1] ?? '') &&
    !/[学街道厦会队桥连坝型使师小都]/.test(text[end + 1] ?? '')
  )
    return { is: 'measured', value, unit: 'item', end: end + 1 };
  const scaled = numeral.scale >= 10_000n && numeral.shape !== 'scale';
  const money = currencyBefore(text, at) !== undefined;
  const stated =
    numeral.shape === 'figures' &&
    !HAN.test(text[end] ?? '') &&
    !/[\dA-Za-z+\-/.:×]/.test(text[end] ?? '') &&
    /(?:为|达|达到|是|共|计|到|至|超过|不低于)$/.test(text.slice(Math.max(0, at - 3), at));
  if (!scaled && !money && !stated) return undefined;
  return { is: 'measured', value, unit: 'item', ...qualifier, ...(stated ? {} : { open: true as const }), end };
};

/** Joins 3小时30分钟, leaves out 一个 as an article and 百年 as a manner of speaking. */
const finish = (text: string, at: number, numeral: Numeral, one: Measured): Reading | undefined => {
  const context = readChineseContext(text, at, one.end, false);
  const bounded = context.qualifier !== 'exact' || one.qualifier !== undefined;
  const dimension = measureOf(one.unit)?.dimension;
  if (numeral.shape === 'scale') {
    const money = kindOf(one.unit) === 'amount';
    const large = numeral.value.gte(1_000_000) && kindOf(one.unit) === 'measure';
    if (!bounded && !money && !large) return undefined;
    if (/[上数几成]/.test(text[at - 1] ?? '')) return undefined;
    return one;
  }
  if (/[数几]/.test(text[at - 1] ?? '')) return undefined;
  const weak =
    numeral.shape === 'characters' &&
    numeral.value.equals(1) &&
    one.upper === undefined &&
    (dimension === 'count' || one.unit === 'day' || one.unit === 'year');
  // 统一、单一: the numeral is part of a word. 二次供水: a count of two is 两.
  if (weak && /[统唯单合任逐专归划均同万]/.test(text[at - 1] ?? '')) return undefined;
  if (weak && !bounded) return { is: 'name', numerals: [ONE], end: one.end };
  const grade = text.slice(at, numeral.end) === '二' && dimension === 'count';
  if (grade) return { is: 'name', numerals: [numeral.value], end: one.end };
  const next = dimension === 'time' || dimension === 'month' ? readNumeral(text, one.end) : undefined;
  const rest = next === undefined ? undefined : withUnit(text, one.end, next);
  const whole = measureOf(one.unit);
  const part = rest === undefined ? undefined : measureOf(rest.unit);
  if (
    rest === undefined ||
    whole === undefined ||
    part === undefined ||
    part.dimension !== whole.dimension ||
    !new Fraction(part.factor).lt(whole.factor)
  )
    return one;
  return { ...rest, value: one.value.mul(whole.factor).div(part.factor).add(rest.value) };
};
