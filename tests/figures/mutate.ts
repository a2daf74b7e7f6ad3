// Alters a figure of an English text in the ways that a translation goes wrong, from the quantity that was found there.
import { Fraction } from 'fraction.js';
import { toExact, toFraction } from '../../functions/core/quantities/exact.ts';
import { findQuantities } from '../../functions/core/quantities/find-quantities.ts';
import { writeQuantity } from '../../functions/core/quantities/format-quantity.ts';
import { inBase, kindOf, measureOf } from '../../functions/core/quantities/measures.ts';
import type { MeasuredQuantity, Quantity, QuantityQualifier } from '../../functions/core/quantities/quantity.ts';

/** A text that says something else than before, and in what way. */
export interface Mutant {
  readonly way: string;
  readonly text: string;
}

/** Every alteration of a quantity of a text that applies to it; none leaves the meaning as it was. */
export const mutate = (text: string, quantity: MeasuredQuantity): readonly Mutant[] =>
  [
    ...Object.entries(VALUES).map(([way, change]) => valueMutant(way, text, quantity, change)),
    ...Object.entries(UNITS[quantity.kind] ?? {}).map(([way, unit]) => unitMutant(way, text, quantity, unit)),
    ...BOUNDS.map(([way, words, means]) => boundMutant(way, text, quantity, words, means)),
    dropped(text, quantity),
    added(text, quantity),
    turned(text, quantity),
    swapped(text, quantity),
  ].flatMap((mutant) => (mutant === undefined || mutant.text === text ? [] : [mutant]));

const replace = (text: string, { start, end }: { start: number; end: number }, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

const written = (quantity: MeasuredQuantity): string =>
  writeQuantity({ ...quantity, qualifier: 'exact' })?.en ?? `${quantity.value} ${measureOf(quantity.unit)?.id ?? ''}`;

const VALUES: Readonly<Record<string, (value: Fraction) => Fraction>> = {
  'scale up': (value) => value.mul(10),
  'scale down': (value) => value.div(10),
  thousandfold: (value) => value.mul(1000),
  digit: (value) => value.add(lastPlace(value)),
  'first digit': (value) => value.mul(3),
};

/** One in the last place that is not zero: 0.1 of 43.5, 10,000,000 of 650,000,000. */
const lastPlace = (value: Fraction): Fraction => {
  const digits = toExact(value);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  return new Fraction(10).pow(zeros - decimals) ?? new Fraction(1);
};

const valueMutant = (
  way: string,
  text: string,
  quantity: MeasuredQuantity,
  change: (value: Fraction) => Fraction,
): Mutant => {
  const value = toExact(change(toFraction(quantity.value)));
  return { way, text: replace(text, quantity, written({ ...quantity, value })) };
};

/** The same number of another unit. */
const UNITS: Readonly<Partial<Record<Quantity['kind'], Readonly<Record<string, string>>>>> = {
  amount: { currency: 'US$', 'other currency': 'EUR ' },
  percent: { points: ' percentage points', times: ' times', 'per thousand': ' per thousand' },
  count: { percent: ' percent', hectares: ' hectares' },
  measure: { acres: ' acres', miles: ' miles', percent: ' percent' },
};

const unitMutant = (way: string, text: string, quantity: MeasuredQuantity, unit: string): Mutant => {
  const { scale, number } = numberOf(quantity);
  const words = kindOf(quantity.unit) === 'amount' ? `${unit}${number}${scale}` : `${number}${scale}${unit}`;
  return { way, text: replace(text, quantity, words) };
};

const numberOf = (quantity: MeasuredQuantity): { readonly number: string; readonly scale: string } => {
  const [number = '', scale = ''] = (
    writeQuantity({ ...quantity, unit: 'item', qualifier: 'exact' })?.en ?? quantity.value
  ).split(' ');
  return { number, scale: scale === '' ? '' : ` ${scale}` };
};

const BOUNDS: readonly (readonly [way: string, words: string, means: QuantityQualifier])[] = [
  ['at least', 'at least ', 'at-least'],
  ['at most', 'at most ', 'at-most'],
  ['nearly', 'nearly ', 'nearly'],
  ['no bound', '', 'exact'],
];

const LOWER = /^(?:at-least|more-than)$/;
const UPPER = /^(?:at-most|less-than)$/;

/** Words that bound a figure, before it and after it. */
const BEFORE =
  /\b(?:at least|at most|no (?:more|less|fewer) than|more than|less than|over|about|around|nearly|up to|within|above|below|under)\s+$/i;
const AFTER = /^\s*(?:or (?:more|above|higher|less|below)|and above)/;

/** The bound taken away and another put in its place, where it says something else. */
const boundMutant = (
  way: string,
  text: string,
  quantity: MeasuredQuantity,
  words: string,
  means: QuantityQualifier,
): Mutant | undefined => {
  const { qualifier } = quantity;
  const same = [LOWER, UPPER].some((bound) => bound.test(qualifier) && bound.test(means));
  if (same || qualifier === means) return undefined;
  const [start, end] = bounded(text, quantity);
  return { way, text: replace(text, { start, end }, `${words}${quantity.text}`) };
};

const bounded = (text: string, { start, end }: MeasuredQuantity): readonly [number, number] => [
  start - (BEFORE.exec(text.slice(0, start))?.[0].length ?? 0),
  end + (AFTER.exec(text.slice(end))?.[0].length ?? 0),
];

/** Gone with its bound, and with the conversion in brackets that would say it still. */
const dropped = (text: string, quantity: MeasuredQuantity): Mutant => {
  const [start, end] = bounded(text, quantity);
  const brackets = /^\s*\([^)]*\)/.exec(text.slice(end))?.[0].length ?? 0;
  return { way: 'dropped', text: replace(text, { start, end: end + brackets }, 'much') };
};

const added = (text: string, quantity: MeasuredQuantity): Mutant => ({
  way: 'added',
  text: replace(
    text,
    { start: quantity.end, end: quantity.end },
    ` (and ${toExact(toFraction(quantity.value).mul(7).add(3))} more)`,
  ),
});

/** Raised to becomes raised by, and the reverse. */
const turned = (text: string, quantity: MeasuredQuantity): Mutant | undefined => {
  if (quantity.direction === 'none') return undefined;
  const [start] = bounded(text, quantity);
  const lead = /\b(to|by)\s+$/.exec(text.slice(0, start));
  if (lead === null) return undefined;
  const turnedWord = lead[1] === 'to' ? 'by ' : 'to ';
  return { way: 'to or by', text: replace(text, { start: lead.index, end: start }, turnedWord) };
};

/** The value and that of the next quantity of the same sort change places. */
const swapped = (text: string, quantity: MeasuredQuantity): Mutant | undefined => {
  const base = measureOf(quantity.unit)?.dimension;
  const other = findQuantities(text, 'en').find(
    (each): each is MeasuredQuantity =>
      each.start !== quantity.start &&
      each.kind === quantity.kind &&
      'unit' in each &&
      measureOf(each.unit)?.dimension === base &&
      inBase(each.value, each.unit) !== inBase(quantity.value, quantity.unit),
  );
  if (other === undefined) return undefined;
  const [first, second] = [quantity, other].toSorted((a, b) => a.start - b.start);
  if (first === undefined || second === undefined) return undefined;
  return { way: 'swapped', text: replace(replace(text, second, first.text), first, second.text) };
};
