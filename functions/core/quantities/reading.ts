// What is read at a place of a text, before its surroundings are.
import { Fraction } from 'fraction.js';
import { type Exact, toExact } from './exact.ts';
import { kindOf, measureOf, type UnitId } from './measures.ts';
import type { CalendarQuantity, Direction, OrdinalQuantity, Quantity, QuantityQualifier, Span } from './quantity.ts';

/** A value with a unit. Places are offsets in Chinese and numbers of tokens in English. */
export interface Measured {
  readonly is: 'measured';
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly unit: UnitId;
  readonly qualifier?: QuantityQualifier;
  /** A change that is worked into the value already, as in 翻一番. */
  readonly changed?: 'increase-to' | 'decrease-by';
  /** Where it begins when that is before its numeral: at a sign of money, or a minus. */
  readonly start?: number;
  /** No unit was written. */
  readonly open?: true;
  readonly end: number;
}

/** A place in the calendar or on the clock. */
export interface Calendar {
  readonly is: 'calendar';
  readonly kind: CalendarQuantity['kind'];
  readonly value: string;
  readonly part?: NonNullable<CalendarQuantity['part']>;
  readonly end: number;
}

/** A place in a sequence. */
export interface Order {
  readonly is: 'order';
  readonly kind: OrdinalQuantity['kind'];
  readonly value: Fraction;
  readonly unit: OrdinalQuantity['unit'];
  readonly end: number;
}

/** Numerals that state nothing. */
export interface Name {
  readonly is: 'name';
  readonly numerals: readonly Fraction[];
  readonly end: number;
}

export type Reading = Measured | Calendar | Order | Name;

export const ONE = new Fraction(1);

export const HALF = new Fraction(1, 2);

/** An ordinal that ends at a place. */
export const ordinal = (value: Fraction, end: number, unit: OrdinalQuantity['unit'] = 'ordinal'): Order => ({
  is: 'order',
  kind: unit === 'rank' ? 'rank' : 'ordinal',
  value,
  unit,
  end,
});

/** Two measures as one in the smaller unit, 3小时30分钟; undefined where the second is not a part of the first. */
export const joinMeasures = (one: Measured, rest: Measured | undefined): Measured | undefined => {
  const whole = measureOf(one.unit);
  const part = rest === undefined ? undefined : measureOf(rest.unit);
  if (rest === undefined || whole === undefined || part?.dimension !== whole.dimension) return undefined;
  if (!new Fraction(part.factor).lt(whole.factor)) return undefined;
  return { ...rest, value: one.value.mul(whole.factor).div(part.factor).add(rest.value) };
};

/** A reading as the quantity that it states where it stands; `grown` adds the one to 增长2倍, which reaches three times. */
export const stateReading = (
  reading: Exclude<Reading, Name>,
  span: Span,
  context: Pick<Quantity, 'qualifier' | 'direction' | 'aim'>,
  grown: boolean,
): Quantity => {
  const { aim } = context;
  const unbounded = { ...span, qualifier: 'exact', direction: 'none', aim } as const;
  if (reading.is === 'calendar') {
    const part = reading.part === undefined ? {} : { part: reading.part };
    return { ...unbounded, kind: reading.kind, value: reading.value, ...part };
  }
  if (reading.is === 'order')
    return { ...unbounded, kind: reading.kind, value: toExact(reading.value), unit: reading.unit };
  const reached = (value: Fraction): Exact => toExact(grown ? value.add(ONE) : value);
  const direction: Direction =
    reading.changed ??
    (reading.unit === 'fold' && context.direction === 'increase-by' ? 'increase-to' : context.direction);
  return {
    ...span,
    qualifier: context.qualifier === 'exact' ? (reading.qualifier ?? 'exact') : context.qualifier,
    direction,
    aim,
    kind: kindOf(reading.unit),
    value: reached(reading.value),
    ...(reading.upper === undefined ? {} : { upper: reached(reading.upper) }),
    unit: reading.unit,
  };
};
