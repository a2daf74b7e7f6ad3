// Keys by which figures of the same value are found: two figures are the same where they share one.
import { Fraction } from 'fraction.js';
import { type Exact, toExact, toFraction } from '../quantities/exact.ts';
import { measureOf, type UnitId } from '../quantities/measures.ts';
import type { Direction, MeasuredKind } from '../quantities/quantity.ts';

/** What the keys of a measured value are made of. */
export interface Valued {
  readonly kind: MeasuredKind;
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly unit: UnitId;
  readonly direction: Direction;
  readonly per?: UnitId;
  /** 八折 and 20 percent off: of a price, and off it. */
  readonly discount?: 'of' | 'off';
}

const DAYS_IN_YEAR = 365;
const DAYS_IN_MONTH = 30;

/** The keys of a measured value, exact and in base units, with the other forms in which it may be told. */
export const keysOf = (valued: Valued): readonly string[] => {
  const { value, upper, unit, per } = valued;
  const measure = measureOf(unit);
  const factor = toFraction(measure?.factor ?? '1');
  const low = value.mul(factor);
  const key = (name: string, told: Fraction, rate = new Fraction(1)): string =>
    `${name}:${toExact(told)}${upper === undefined ? '' : `..${toExact(upper.mul(factor).div(rate))}`}`;
  if (valued.kind === 'percent' || valued.kind === 'share' || valued.kind === 'multiple')
    return ratioKeys(valued, low, key);
  const dimension = measure?.dimension ?? 'count';
  if (dimension === 'temperature' && unit === 'degree-fahrenheit')
    return [key('temperature', value.sub(32).mul(5).div(9))];
  const rate = per === undefined ? undefined : measureOf(per);
  return [
    key(dimension, low),
    ...(rate === undefined
      ? []
      : [key(`${dimension}/${rate.dimension}`, low.div(rate.factor), toFraction(rate.factor))]),
    ...inDays(dimension, low).map((days) => key('time', days.mul(86_400))),
  ];
};

/** A year is 365 days, and half a month 15; other months have no number of days. */
const inDays = (dimension: string, months: Fraction): readonly Fraction[] => {
  if (dimension !== 'month') return [];
  if (months.equals(12)) return [new Fraction(DAYS_IN_YEAR)];
  return months.equals(new Fraction(1, 2)) ? [new Fraction(DAYS_IN_MONTH, 2), new Fraction(14)] : [];
};

/** A rise of 150 percent reaches 2.5 times; a fall by nine tenths leaves a tenth; 80 percent of a price are 20 percent off. */
const ratioKeys = (
  { kind, direction, discount }: Valued,
  value: Fraction,
  key: (name: string, told: Fraction) => string,
): readonly string[] => {
  const one = new Fraction(1);
  if (discount === 'off') return [key('reached', one.sub(value))];
  if (discount === 'of') return [key('reached', value)];
  if (kind === 'multiple') return [key('multiple', value), key('reached', value)];
  if (direction === 'increase-by') return [key('ratio', value), key('reached', one.add(value))];
  if (direction === 'decrease-by') return [key('ratio', value), key('reached', one.sub(value))];
  return [key('ratio', value), key('reached', value)];
};

/** How far a rounded figure may lie from the true one; below a bound, farther. */
const ROUNDED = new Fraction(1, 20);
const ROUNDED_BOUND = new Fraction(1, 10);

/**
 * Whether `told`, with its qualifier, is a true and close rounding of `value`: 2,987 is about or nearly 3,000, and 3,012 more than that.
 * It has fewer digits, and about says the nearest number of so many.
 */
export const isRounding = (value: Fraction, told: Fraction, qualifier: string): boolean => {
  if (value.equals(told) || value.s !== told.s || value.n === 0n) return false;
  const away = value.sub(told).abs();
  const place = lastPlace(told);
  if (place !== undefined && (lastPlace(value)?.gte(place) ?? false)) return false;
  if (qualifier === 'about')
    return away.div(value.abs()).lte(ROUNDED) && (place === undefined || away.mul(2).lte(place));
  if (!away.div(value.abs()).lte(ROUNDED_BOUND)) return false;
  return qualifier === 'nearly' ? value.lt(told) : qualifier === 'more-than' && value.gt(told);
};

/** What the last digit of a number counts that is not zero: 10 of 350, 0.1 of 2.5; undefined for a third. */
const lastPlace = (value: Fraction): Fraction | undefined => {
  const digits = /^-?(\d*?)(0*)(?:\.(\d+))?$/.exec(toExact(value));
  if (digits === null) return undefined;
  const [, , zeros = '', decimals] = digits;
  return new Fraction(10).pow(decimals === undefined ? zeros.length : -decimals.length) ?? undefined;
};

/** The key of a numeral whatever it numbers, for names. */
export const bareKey = (value: Exact): string => `bare:${value}`;
