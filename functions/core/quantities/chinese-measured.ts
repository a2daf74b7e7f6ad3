// Reads numerals with their units in Chinese, and ranges of two: 650亿元, 300多家, 2到3万, 3小时30分钟.
import type { Fraction } from 'fraction.js';
import { readChineseContext } from './chinese-context.ts';
import { currencyBefore } from './chinese-money.ts';
import { type Numeral, readNumeral } from './chinese-numerals.ts';
import { unitAt } from './chinese-units.ts';
import { matchEnd } from './match-end.ts';
import { CHINESE_FORMS, isTime, kindOf, measureOf, type UnitId } from './measures.ts';
import { HALF, joinMeasures, type Measured, ONE, type Reading } from './reading.ts';

const HAN = /[\u4e00-\u9fff]/;

const RANGE = /(?:到|至|—{1,2}|–|-|~|～)/y;

const TENTHS = /成(?!人(?![员口群数])|[都渝立功果员本长品效就熟因绩分套片群交了])([一二三四五六七八九半])?/y;

const LISTED = /[、和与及]/y;

const SPEED = /(?:时速|每小时)[^，。；\d]{0,4}$/;

/** 八折 is 80 percent of a price, 八五折 85; 三折页 is folded. */
const TENTHS_OF_PRICE = /折(?![叠页线腰断射])/y;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MORE = /[多余来]/;

/** A numeral, or a range of two, with its unit; the scale and unit of the second serve the first too. */
export const readMeasured = (text: string, at: number): Reading | undefined => {
  const before = text[at - 1] ?? '';
  if (/[A-Za-z]/.test(before) && currencyBefore(text, at) === undefined) return undefined;
  const liang = readLiang(text, at);
  if (liang !== undefined) return liang;
  const fits = (end: number) => unitAt(text, end) !== undefined;
  const first = readNumeral(text, at, fits);
  if (first === undefined) return undefined;
  const one = withUnit(text, at, first);
  const second = secondOf(text, one?.end ?? first.end, fits);
  if (second !== undefined) {
    const other = withUnit(text, second.at, second.numeral);
    // 二至三成: both are tenths.
    const tenths =
      one === undefined && other?.unit === 'percent' && text.slice(second.at, other.end).includes('成') ? 10 : 1;
    const lower = one ?? { value: carry(first, second.numeral).mul(tenths), unit: other?.unit };
    if (other !== undefined && (one?.open || other.unit === lower.unit) && lower.value.lt(other.value))
      return { ...other, ...flowing(text, at, other), value: lower.value, upper: other.value };
  }
  const shared = one === undefined || one.open ? sharedAfter(text, first) : undefined;
  if (shared !== undefined) return { is: 'measured', ...shared, end: first.end };
  if (one === undefined) return undefined;
  if (one.unit === 'kilometer' && SPEED.test(text.slice(Math.max(0, at - 8), at)))
    return { ...one, unit: 'kilometer-per-hour' };
  const flow = flowing(text, at, one);
  if (flow.unit !== undefined) return { ...one, ...flow };
  if (one.unit === 'item' && YEAR.test(text.slice(at, one.end)) && isCell(text, at, one.end))
    return { is: 'calendar', kind: 'year', value: text.slice(at, one.end), end: one.end };
  const minus =
    /(?:^|[^\d\w一-鿿]|[为是在达至到由从自的长降速幅率温值涨跌润利额差亏])(-)$|((?<![减担肩抱欠])负|零下)$/.exec(
      text.slice(Math.max(0, at - 2), at),
    );
  const sign = minus?.[1] ?? minus?.[2];
  return finish(
    text,
    at,
    first,
    sign === undefined ? one : { ...one, value: one.value.neg(), start: at - sign.length },
  );
};

/** 每只重四两: the tenth of a jin at the end of a clause, whose sign is a numeral elsewhere. */
const LIANG = /([一二三四五六七八九十]{1,3})两(?=[以左，。；、]|$)/y;

const readLiang = (text: string, at: number): Reading | undefined => {
  if (/[一二三四五六七八九十百千万两]/.test(text[at - 1] ?? '')) return undefined;
  LIANG.lastIndex = at;
  const match = LIANG.exec(text);
  const value = match === null ? undefined : readNumeral(match[1] ?? '', 0)?.value;
  return match === null || value === undefined
    ? undefined
    : { is: 'measured', value, unit: 'liang', end: at + match[0].length };
};

/** 每秒850立方米, 每立方米28微克. */
const flowing = (text: string, at: number, { unit }: Measured): { readonly unit?: UnitId } =>
  unit === 'cubic-meter' && /每秒[^，。；\d]{0,4}$/.test(text.slice(Math.max(0, at - 6), at))
    ? { unit: 'cubic-meter-per-second' }
    : /^(?:micro|milli)gram$/.test(unit) && /每立方米[^，。；\d]{0,4}$/.test(text.slice(Math.max(0, at - 8), at))
      ? { unit: `${unit}-per-cubic-meter` }
      : {};

/** 640万和480万平方米, 6.4和4.8万亩: the unit that the last of a list gives the others, and its scale where they have none. */
const sharedAfter = (text: string, first: Numeral): { readonly value: Fraction; readonly unit: UnitId } | undefined => {
  let numeral = first;
  for (let count = 0; count < 6; count += 1) {
    const start = matchEnd(LISTED, text, numeral.end);
    const next = start === numeral.end ? undefined : readNumeral(text, start, (end) => unitAt(text, end) !== undefined);
    if (next === undefined) return undefined;
    const unit = unitAt(text, next.end);
    if (unit === undefined) {
      numeral = next;
      continue;
    }
    const bare = first.scale === 1n;
    const kind = kindOf(unit.id);
    if (unit.needsFigures || first.shape !== 'figures' || (bare && (kind === 'count' || isTime(unit.id))))
      return undefined;
    return { value: bare ? first.value.mul(next.scale) : first.value, unit: unit.id };
  }
  return undefined;
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
  const about = more && text[end - 1] === '来';
  const qualifier = more || numeral.more ? { qualifier: about ? ('about' as const) : ('more-than' as const) } : {};
  TENTHS.lastIndex = end;
  const named = text[at - 1] === '第';
  const tenths = numeral.value.lte(10) && !more && !named ? TENTHS.exec(text) : null;
  if (tenths !== null && (numeral.shape === 'characters' || numeral.shape === 'figures') && numeral.scale === 1n) {
    const after = tenths[1];
    const half = after === '半' ? 5n : after === undefined ? 0n : (readNumeral(after, 0)?.value.n ?? 0n);
    const upper = numeral.upper === undefined ? {} : { upper: numeral.upper.mul(10) };
    return { is: 'measured', value: value.mul(10).add(half), ...upper, unit: 'percent', end: TENTHS.lastIndex };
  }
  const price = numeral.value.lt(numeral.shape === 'digits' ? 100 : 10) && text[at - 1] !== '波';
  if (price && !more && matchEnd(TENTHS_OF_PRICE, text, end) > end)
    return {
      is: 'measured',
      value: numeral.shape === 'digits' ? value : value.mul(10),
      unit: 'percent',
      end: end + 1,
    };
  const halfUnit =
    /^个半(小时|月|星期)/.exec(text.slice(end, end + 5)) ??
    /^(年|天|倍|小时)半(?![岛导径])/.exec(text.slice(end, end + 4)) ??
    /^(分)半(?:钟|(?=[，。；、到达就内左以跑完赶抵出才便即可]))/.exec(text.slice(end, end + 4));
  if (halfUnit !== null) {
    const name = halfUnit[1] ?? '';
    return {
      is: 'measured',
      value: value.add(HALF),
      unit: name === '月' ? 'month' : name === '分' ? 'minute' : (CHINESE_FORMS.get(name) ?? 'item'),
      end: end + halfUnit[0].length,
    };
  }
  if (/^个半(?![决岛导径程成山挂年天月小星])[一-鿿]/.test(text.slice(end, end + 3)))
    return { is: 'measured', value: value.add(HALF), unit: 'item', end: end + 2 };
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
  // 三代以上 are generations.
  if (value.lt(100) && /^代(?:以上|以来|人|传|同堂|单传)/.test(text.slice(end, end + 3)))
    return { is: 'measured', value, unit: 'item', end: end + 1 };
  // 省电三百六十度.
  if (text[end] === '度' && /电(?:量|能)?(?:达|约|为)?$/.test(text.slice(Math.max(0, at - 4), at)))
    return { is: 'measured', value, unit: 'kilowatt-hour', ...qualifier, end: end + 1 };
  const unit = unitAt(text, end);
  // 千亿级产业: of so much money.
  if (text[end] === '级' && numeral.value.gte(100_000_000)) return { is: 'measured', value, unit: 'CNY', end: end + 1 };
  if (unit !== undefined) {
    const isNamed =
      numeral.shape !== 'figures' &&
      unit.needsFigures &&
      // 分三期建设.
      !(text[at - 1] === '分' && /^[期批步次段级类档]$/.test(unit.form)) &&
      !isChain(text, at, unit.end) &&
      !more &&
      !(unit.form === '里' && isDistance(text, at, unit.end)) &&
      !(numeral.shape === 'scale' && isBounded(text, at, unit.end)) &&
      !(unit.form === '级' && isLevels(text, at, unit.end));
    // 18亿元新台币.
    if (unit.form === '元' && text.startsWith('新台币', unit.end))
      return { is: 'measured', value, unit: 'TWD', ...qualifier, end: unit.end + 3 };
    // 两公斤半.
    if (
      /^(?:公斤|斤|公里|里|吨|亩|米|升)$/.test(unit.form) &&
      /^半(?![岛导径成个天年])/.test(text.slice(unit.end, unit.end + 2))
    )
      return { is: 'measured', value: value.add(HALF), unit: unit.id, ...qualifier, end: unit.end + 1 };
    if (isNamed || (numeral.shape === 'digits' && !numeral.value.lt(1000))) return undefined;
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
  if (text[end] === '旬' && /年[过逾近满届]$/.test(text.slice(Math.max(0, at - 2), at)) && value.lt(11))
    return { is: 'measured', value: value.mul(10), unit: 'year', end: end + 1 };
  if (/年[过逾近满]$/.test(text.slice(Math.max(0, at - 2), at)) && value.gte(10) && value.lt(200))
    return { is: 'measured', value, unit: 'year', end };
  const scaled = numeral.shape === 'scale' ? value.gte(10_000) : numeral.scale >= 10_000n;
  // 每万人口: what others are told for one of.
  if (text[at - 1] === '每' && value.gte(100) && HAN.test(text[end] ?? '') && unitAt(text, at) === undefined)
    return { is: 'measured', value, unit: 'item', end };
  const money = currencyBefore(text, at) !== undefined;
  const before = text[at - 1] ?? '';
  const stated =
    isCell(text, at, end) ||
    // pH值6.5—8.5.
    (numeral.shape === 'figures' &&
      /pH[值一-鿿]{0,6}(?:[\d.]+(?:—+|–|-|~|～|至|到))?$/i.test(text.slice(Math.max(0, at - 14), at))) ||
    // 目标：5.5以内.
    (/[:：]/.test(before) && /^以[内上下]/.test(text.slice(end, end + 2))) ||
    // 由0.71升至0.78.
    (/[由从]/.test(before) && /^[升降增减提扩缩上下回]/.test(text.slice(end, end + 1))) ||
    (/[≤≥]/.test(before) && /^(?:[，；。、）)]|$)/.test(text.slice(end, end + 1))) ||
    (numeral.shape === 'figures' &&
      !HAN.test(text[end] ?? '') &&
      (!/[\dA-Za-z+\-/.:×]/.test(text[end] ?? '') || /^[A-Z]{2,5}(?![A-Za-z\d])/.test(text.slice(end, end + 6))) &&
      /(?:为|达|达到|是|共|计|到|至|超过|[高低]于)$/.test(text.slice(Math.max(0, at - 3), at)));
  if (!scaled && !money && !stated) return undefined;
  return {
    is: 'measured',
    value,
    unit: 'item',
    ...qualifier,
    ...(stated && matchEnd(RANGE, text, end) === end ? {} : { open: true as const }),
    end,
  };
};

/** 全长二十里, 二十里长街. */
const isDistance = (text: string, at: number, end: number): boolean =>
  /(?:长|距|行|走|宽)[达约有]?$|距[一-鿿]{1,4}$/.test(text.slice(Math.max(0, at - 5), at)) ||
  /^(?:长[街廊堤河]|山路|水路|花海|路程)/.test(text.slice(end, end + 2));

/** 两国六市, 四区六县: counts of places, one after the other. */
const isChain = (text: string, at: number, end: number): boolean =>
  /^[国省市县区镇村]$/.test(text[end - 1] ?? '') &&
  (/^[两三四五六七八九十]{1,2}[国省市县区镇村](?![一-鿿]?一)/.test(text.slice(end, end + 4)) ||
    /[两三四五六七八九十][国省市县区镇村]$/.test(text.slice(Math.max(0, at - 2), at)));

/** A figure alone in a cell of a table or in its line. */
const isCell = (text: string, at: number, end: number): boolean =>
  /(?:^|[|\n\t]| \/|[)）年][:：])[ +≤≥<>＜＞-]*$/.test((at < 4 ? '\n' : '') + text.slice(Math.max(0, at - 4), at)) &&
  /^ *(?:[|\n\t]|\/ |$)/.test(text.slice(end, end + 4));

/** 千场以上, 近千场: a scale alone counts where it is bounded. */
const isBounded = (text: string, at: number, end: number): boolean =>
  /^(?:以[上下]|左右)/.test(text.slice(end, end + 2)) ||
  /(?:近|超过?|逾|突破|不下于?|不少于|至少|(?<![预签条合节])约)$/.test(text.slice(Math.max(0, at - 3), at));

/** 市县乡三级, 四级联动: levels of government, where 二级公路 is a class. */
const isLevels = (text: string, at: number, end: number): boolean =>
  /[国省市州县区乡镇村]{2}$/.test(text.slice(Math.max(0, at - 2), at)) ||
  /^(?:联动|书记|网络|联创|协同|体系)/.test(text.slice(end, end + 2));

/** Joins 3小时30分钟, leaves out 一个 as an article and 百年 as a manner of speaking. */
const finish = (text: string, at: number, numeral: Numeral, one: Measured): Reading | undefined => {
  const dimension = measureOf(one.unit)?.dimension;
  const context = readChineseContext(text, at, one.end, isTime(one.unit));
  const bounded = context.qualifier !== 'exact' || one.qualifier !== undefined;
  if (numeral.shape === 'scale') {
    const money = kindOf(one.unit) === 'amount';
    const large = numeral.value.gte(1_000_000) && one.open === undefined;
    const each = text[at - 1] === '每' && numeral.value.gte(100) && unitAt(text, at) === undefined;
    // 万吨级泊位 are for ships of 10,000 tonnes.
    const classed = text[one.end] === '级' && kindOf(one.unit) === 'measure';
    if (!bounded && !money && !large && !each && !classed) return undefined;
    if (/(?:[数几]|(?<![建完达形集])成|(?<![站踏迈跨登冲跃])上)$/.test(text.slice(Math.max(0, at - 2), at)))
      return undefined;
    return one;
  }
  // 数十个, but 天数347天.
  if (/[数几]/.test(text[at - 1] ?? '') && numeral.shape !== 'figures') return undefined;
  const weak =
    numeral.shape === 'characters' &&
    one.value.equals(1) &&
    one.upper === undefined &&
    (dimension === 'count' || one.unit === 'day' || one.unit === 'year');
  // 统一、单一: the numeral is part of a word. 二次供水: a count of two is 两.
  if (weak && /[统唯单合任逐专归划均同万]/.test(text[at - 1] ?? '')) return undefined;
  if (weak && !bounded) return { is: 'name', numerals: [ONE], end: one.end };
  const grade = text.slice(at, numeral.end) === '二' && dimension === 'count';
  if (grade) return { is: 'name', numerals: [numeral.value], end: one.end };
  // 一年零三个月.
  const from = isTime(one.unit) && text[one.end] === '零' ? one.end + 1 : one.end;
  const next = isTime(one.unit) || one.unit === 'CNY' ? readNumeral(text, from) : undefined;
  return joinMeasures(one, next === undefined ? undefined : withUnit(text, from, next)) ?? one;
};
