// Exact numbers as text: what values of quantities are kept, compared and written as.
import { Fraction } from 'fraction.js';

/** An exact number: digits with a point (`-3.5`, `650`) when it has a finite decimal form, else a fraction in lowest terms (`1/3`). Equal numbers are equal strings. */
export type Exact = string;

/** The exact number that a fraction is. */
export const toExact = (value: Fraction): Exact => {
  let rest = value.d;
  let places = 0;
  for (const prime of [2n, 5n]) {
    let power = 0;
    for (; rest % prime === 0n; rest /= prime) power += 1;
    places = Math.max(places, power);
  }
  if (rest !== 1n) return value.toFraction();
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return (value.s < 0n ? '-' : '') + whole + (places === 0 ? '' : `.${digits.slice(-places)}`);
};

/** The fraction that an exact number is, to calculate with. */
export const toFraction = (value: Exact | bigint): Fraction => new Fraction(value);
