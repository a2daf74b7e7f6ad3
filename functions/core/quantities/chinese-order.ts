// Reads ordinals, ranks and numbers of sections in Chinese: 第十四届, 一期工程, 500强, 三、.
import { readNumeral } from './chinese-numerals.ts';
import { unitAt } from './chinese-units.ts';
import { matchEnd } from './match-end.ts';
import { ONE, ordinal, type Reading } from './reading.ts';

const SECTION_NUMBER = /([一二三四五六七八九十]+|\d{1,2})(?:、|[.．](?=[\s\u4e00-\u9fff])|[)）])/y;

/** The number of a section or item: at the start of a line or sentence, before 、 or a bracket. */
export const readSectionNumber = (text: string, at: number): Reading | undefined => {
  if (!/(?:^|[\n。#*：；])\s*[#*]*\s*[(（]?$/.test(text.slice(Math.max(0, at - 12), at)) && at !== 0) return undefined;
  SECTION_NUMBER.lastIndex = at;
  const numeral = SECTION_NUMBER.exec(text)?.[1];
  // 一、二、三产业 lists, it does not number.
  if (numeral === undefined || /^[、]\s*[一二三四五六七八九十\d]/.test(text.slice(at + numeral.length)))
    return undefined;
  const value = readNumeral(text, at)?.value;
  return value === undefined ? undefined : ordinal(value, at + numeral.length, 'section');
};

const ORDER_AFTER =
  /届|周年|号(?!召|称|码|令|脉)|(?<=[一二三四五六七八九]|\d(?=期(?:工程|项目|厂房|地块|用地|建设)))期(?![间望限待货刊])|中全会|次(?=全会|全体会议|会议|党代会)|世纪/y;

/** 第45—68页. */
const PAGES = /^(?:—+|–|-|~|～|至|到)第?(\d{1,4})[页条号名位]/;

const LABEL = /版|时间/y;

/** An ordinal or a rank; 第2版 and 首个 are names. */
export const readOrder = (text: string, at: number): Reading | undefined => {
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
    const last = PAGES.exec(text.slice(end, end + 8));
    const to = last === null ? undefined : readNumeral(last[1] ?? '', 0)?.value;
    if (last !== null && to !== undefined && value.lt(to))
      return { is: 'measured', value, upper: to, unit: 'item', end: end + last[0].length };
    const unit = unitAt(text, end);
    const over = /[届次个批位名条章节期号款项轮]/.test(text[end] ?? '') ? end + 1 : end;
    return ordinal(value, unit?.id === 'item' ? Math.max(over, unit.end) : over);
  }
  // 分三期建设 counts phases.
  if (text[at - 1] === '分' && text[end] === '期') return undefined;
  const before = text.slice(Math.max(0, at - 2), at);
  if (/(?:附件|附表|附录|专栏|附图)$/.test(before) && numeral.shape !== 'scale') return ordinal(value, end);
  if (/前$/.test(before) && !/[以之日目当空提]前$/.test(before)) {
    const unit = /[位名强]/.test(text[end] ?? '') ? 1 : 0;
    if (unit === 1 || !/[年天月日周个小%‰]/.test(text[end] ?? '年')) return ordinal(value, end + unit, 'rank');
  }
  if (text[end] === '强' && value.gte(10) && !/[烈化劲调制度]/.test(text[end + 1] ?? ''))
    return ordinal(value, end + 1, 'rank');
  if (numeral.shape === 'characters' && text[end] === '大' && isCongress(text, at, end)) return ordinal(value, end);
  if (numeral.shape === 'scale') return undefined;
  if (
    numeral.shape === 'characters' &&
    LISTED.test(text.slice(Math.max(0, at - 20), at)) &&
    /[、和届次批期轮]/.test(text[end] ?? '')
  )
    return ordinal(value, /[、和]/.test(text[end] ?? '') ? end : end + 1);
  // 每两年举办一届: a session, not the first.
  if (text.slice(at, end + 1) === '一届') return { is: 'name', numerals: [ONE], end: end + 1 };
  const over = matchEnd(ORDER_AFTER, text, end);
  return over > end && value.d === 1n ? ordinal(value, over) : undefined;
};

/** 党的十九大, 二十大精神: a congress, where 二十大重点项目 counts. */
const isCongress = (text: string, at: number, end: number): boolean =>
  /党的$/.test(text.slice(Math.max(0, at - 2), at)) ||
  (/^(?:十[五六七八九]|二十一?)$/.test(text.slice(at, end)) &&
    /^大(?:精神|报告|以来|代表|召开|闭幕|开幕|胜利|提出|部署|[，。、；的]|$)/.test(text.slice(end, end + 3)));

/** 第一、二、三期: what follows an ordinal in a list is one too. */
const LISTED = /第[一二三四五六七八九十]{1,3}(?:[、和][一二三四五六七八九十]{1,3}){0,4}[、和]$/;
