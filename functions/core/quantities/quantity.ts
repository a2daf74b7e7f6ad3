// What a quantity of a text is: its place, its kind, its exact value and what the text says around it.
import type { Exact } from './exact.ts';
import type { UnitId } from './measures.ts';

/** Where something stands: UTF-16 offsets `start` to `end` of the text, and the characters between them. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How a text bounds a value, the same in both languages: `at-least` 以上, 不低于, no less than; `more-than` 超过, 多, over;
 * `at-most` 以内, 不超过, up to, within; `less-than` 不足, 低于, under; `about` 约, 左右, some; `nearly` 近, 将近, close to.
 */
export type QuantityQualifier = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'nearly';

/** What the text says happens: by how much something changes, or to what level; `none` where it says neither. */
export type Direction = 'none' | 'increase-by' | 'increase-to' | 'decrease-by' | 'decrease-to';

/** Whether the sentence strives for the value (力争, aim to) or promises it (确保, ensure). */
export type Aim = 'none' | 'strive' | 'ensure';

interface Stated extends Span {
  readonly qualifier: QuantityQualifier;
  readonly direction: Direction;
  readonly aim: Aim;
}

/** Kinds of quantities that have a value in a unit. */
export type MeasuredKind = 'amount' | 'percent' | 'percentage-point' | 'share' | 'multiple' | 'count' | 'measure';

/**
 * A value in a unit: `amount` of money; `percent` (also 九成); `percentage-point`; `share` (三分之一, half); `multiple`, the factor
 * that is reached (翻一番 and double are 2, 增长2倍 is 3); `count` of people or things; `measure` of area, length, time and so on.
 * Scales are worked in: `45万亩` is 450000 `mu`.
 */
export interface MeasuredQuantity extends Stated {
  readonly kind: MeasuredKind;
  /** The value, or the lower end of a range. */
  readonly value: Exact;
  /** The upper end of a range. */
  readonly upper?: Exact;
  readonly unit: UnitId;
}

/** A place in a sequence: `ordinal` 第十四届, 14th, a section's number; `rank` 500强, 前三名, top 500. */
export interface OrdinalQuantity extends Stated {
  readonly kind: 'ordinal' | 'rank';
  readonly value: Exact;
  /** `section` when it numbers a part of the text itself. */
  readonly unit: 'ordinal' | 'rank' | 'section';
}

/**
 * A point or stretch of the calendar or the clock. `date`: `2022-01-14`, `2022-01`, `--01-14`, `--01`, or `199X` for a decade; `year`: `2021`;
 * `period`: `2021/2025`, `2021-H1`, `Q1`, `Q1/Q3`, `--01/--05`; `time`: `09:30`.
 */
export interface CalendarQuantity extends Stated {
  readonly kind: 'date' | 'year' | 'period' | 'time';
  readonly value: string;
  /** The part of it that is meant: 年底, the end of 2025. */
  readonly part?: 'start' | 'middle' | 'end';
}

/** Numerals in a name or set phrase, which state no quantity: `三线四区一湖六湿地` has 3, 4, 1 and 6. */
export interface NameNumerals extends Span {
  readonly kind: 'name';
  readonly numerals: readonly Exact[];
  /** A set phrase or a phrase of the caller, whose numerals need no counterpart in a translation. */
  readonly licensed?: true;
}

/** A quantity that a text states. */
export type Quantity = MeasuredQuantity | OrdinalQuantity | CalendarQuantity;
