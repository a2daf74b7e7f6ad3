// A figure of one side of a translation, as it is compared with those of the other side.
import type { Fraction } from 'fraction.js';
import type { UnitId } from '../quantities/measures.ts';
import type { Direction, Quantity, QuantityQualifier, Span } from '../quantities/quantity.ts';

/** What a figure is: a quantity, a numeral in a name, a vague number (dozens), a code with figures (PM2.5), a ratio (1:3). */
export type FigureKind = Quantity['kind'] | 'name' | 'vague' | 'code' | 'ratio';

/**
 * How much a figure needs a counterpart: `stated` does; `named` does where the other side could have invented it (a numeral in a
 * name of the translation); `free` does not (一站式, the one-stop, both).
 */
export type Need = 'stated' | 'named' | 'free';

/** A figure with all that is compared. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly need: Need;
  /** The number as read, with its scale; absent for dates and codes. */
  readonly value?: Fraction;
  readonly upper?: Fraction;
  /** The unit; empty where it has none. */
  readonly unit: UnitId;
  /** What is the same on both sides where one of these is the same: value in base units, date, code. The first says it best. */
  readonly keys: readonly string[];
  /** The number whatever it is of, by which a numeral in a name answers for it. */
  readonly bare?: string;
  /** The keys of a number without unit in the units of measures before it, which it may have. */
  readonly lent?: readonly string[];
  readonly qualifier: QuantityQualifier;
  readonly direction: Direction;
  readonly part?: 'start' | 'middle' | 'end';
  /** The unit that the value is for one of: 每亩, per hectare. */
  readonly per?: UnitId;
  /** What a change starts from or leads to: 由62%降至57%, five instead of forty. */
  readonly role?: 'from' | 'to';
  /** Whether a date is a beginning or an end: 自5月1日起, until May 1. */
  readonly bound?: 'since' | 'until';
  /** In three years, which may be within them. */
  readonly during?: true;
  /** Written with a minus. */
  readonly signed?: true;
  /** A share or level that the text is at, 为预算的95.2%, where it speaks of no change. */
  readonly level?: true;
  /** A rate of growth, whose old and new values are told as growth: 增速由-2.3%回升至1.8%. */
  readonly growth?: true;
  /** A rate of growth that is no fall. */
  readonly rising?: true;
  /** What may be told as no more than it: 最大日降雨量达320毫米, 控制在1.2%, 0—6岁. */
  readonly peak?: true;
  /** The lowest of a highest and a lowest, which is no bound. */
  readonly lowest?: true;
  /** Of those told that something is not so: 仅2个尚未通气, all but two. */
  readonly negated?: true;
  /** All but 72,000. */
  readonly excluded?: true;
  /** Told of single people or things, where visits are counted: 420,000 individual readers. */
  readonly distinct?: true;
  /** The name that a numeral is part of: its place in the list of figures of that name. */
  readonly name?: { readonly start: number; readonly order: number };
}

/** A figure of which no more is compared than its keys. */
export const figureAt = (
  { text, start, end }: Span,
  kind: FigureKind,
  need: Need,
  keys: readonly string[],
): Figure => ({ text, start, end, kind, need, keys, unit: '', qualifier: 'exact', direction: 'none' });

/** The stretch of text that a pattern matched. */
export const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { text: match[0], start, end: start + match[0].length };
};
