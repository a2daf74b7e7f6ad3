// The unit that the heading of a table row gives its bare cells: 粮食产量（万吨） | 118.6, Grain (10,000 tonnes) | 118.6.
import { Fraction } from 'fraction.js';
import type { Language } from '../content/language.ts';
import { toFraction } from '../quantities/exact.ts';
import { findAllNumerals } from '../quantities/find-quantities.ts';
import { kindOf, type UnitId } from '../quantities/measures.ts';

/** A unit with its scale, and the brackets that state it. */
export interface RowUnit {
  readonly start: number;
  readonly end: number;
  readonly scale: Fraction;
  readonly unit: UnitId;
}

/** A cell that has but a unit: 万吨, 10,000 t. */
const CELL = /(?<=\|)\s*((?:10{0,8}|1(?:,000){1,2}|10,000)?\s?[^|\n\d]{1,16}?)\s*(?=\|)/g;

const BRACKETS = /[(（]([^()（）|\n]{1,24})[)）]/g;

/** The unit of a row of cells; undefined where the text is no row, or states none. */
export const rowUnitOf = (text: string, language: Language): RowUnit | undefined => {
  if (!/[|\t]|[)）]\s*[:：]/.test(text)) return undefined;
  for (const match of [...text.matchAll(BRACKETS), ...text.matchAll(CELL)]) {
    const told = (match[1] ?? '').replace(/^(?:单位|unit|in)\s*[:：]?\s*/i, '').replace(/^['’]?000s?\s+/, '1,000 ');
    const unit = readUnit(told, language);
    if (unit !== undefined) return { ...unit, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};

/** 万吨 and 10,000 tonnes are ten thousand of a unit; the same is read behind a one: 1万吨, 1 million yuan. */
const readUnit = (told: string, language: Language): { scale: Fraction; unit: UnitId } | undefined => {
  const scale = language === 'en' ? /^(thousand|million|billion)s$/i.exec(told)?.[1] : undefined;
  if (scale !== undefined) return { scale: new Fraction(SCALES[scale.toLowerCase()] ?? 1), unit: 'item' };
  const text = language === 'en' && !/\d/.test(told) ? withOne(told) : language === 'en' ? told : `1${told}`;
  const [only, ...more] = findAllNumerals(text, language);
  if (only === undefined || more.length > 0 || !('unit' in only) || only.text.length < text.length - 1)
    return undefined;
  if (only.kind === 'ordinal' || only.kind === 'rank' || kindOf(only.unit) === 'percent') return undefined;
  return { scale: toFraction(only.value), unit: only.unit };
};

const SCALES: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };

/** RMB billion is RMB 1 billion, billion yuan 1 billion yuan. */
const withOne = (told: string): string => told.replace(/^((?:RMB|CNY|USD|US\$|HK\$|[$€£¥])\s*)?/i, '$11 ');
