// Writes a figure as English states it: what was read, and what a translation could say.
import { toExact } from '../quantities/exact.ts';
import { writeQuantity } from '../quantities/format-quantity.ts';
import { measureOf } from '../quantities/measures.ts';
import type { QuantityQualifier } from '../quantities/quantity.ts';
import type { Figure } from './figure.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const QUALIFIERS: Readonly<Record<QuantityQualifier, string>> = {
  ...{ 'at-least': 'at least ', 'more-than': 'more than ', 'at-most': 'at most ', 'less-than': 'less than ' },
  ...{ about: 'about ', nearly: 'nearly ', exact: '' },
};
const PARTS = { start: 'the beginning of ', middle: 'the middle of ', end: 'the end of ' } as const;
const POWERS: Readonly<Record<string, string>> = {
  ...{ 1: 'dozens', 2: 'hundreds', 3: 'thousands', 4: 'tens of thousands', 5: 'hundreds of thousands', 6: 'millions' },
  ...{ 7: 'tens of millions', 8: 'hundreds of millions', 9: 'billions' },
};

/** `at least RMB 65 billion`, `March 5`, `14th`, `one third`. */
export const stateFigure = (figure: Figure): string => {
  const key = figure.keys[0] ?? '';
  const told = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('date:')) return `${figure.part === undefined ? '' : PARTS[figure.part]}${stateDate(told)}`;
  if (figure.kind === 'code') return figure.text;
  if (figure.kind === 'vague') return POWERS[told] ?? figure.text;
  if (figure.kind === 'ratio') return `${figure.text.replace(/[：∶比]/, ':')}`;
  if (figure.value === undefined) return figure.text;
  const value = toExact(figure.value);
  if (figure.kind === 'ordinal') return figure.unit === 'section' ? `number ${value}` : ordinal(value);
  if (figure.kind === 'rank') return `top ${value}`;
  return withDirection(figure, measured(figure));
};

const measured = ({ value, upper, unit, qualifier }: Figure): string => {
  const [low, high] = [value, upper].map((each) => {
    if (each === undefined) return undefined;
    const exact = toExact(each);
    const written = writeQuantity({ value: exact, unit, qualifier: 'exact' })?.en;
    return written ?? `${fraction(exact)} ${measureOf(unit)?.id.replaceAll('-', ' ') ?? ''}`.trim();
  });
  return `${QUALIFIERS[qualifier]}${low ?? ''}${high === undefined ? '' : ` to ${high}`}`;
};

const withDirection = ({ direction }: Figure, text: string): string =>
  direction === 'none' ? text : `${direction.startsWith('increase') ? 'up' : 'down'} ${direction.slice(-2)} ${text}`;

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const FRACTIONS: Readonly<Record<string, string>> = {
  ...{ 3: 'third', 4: 'quarter', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth' },
};

/** 2/3 as two thirds. */
const fraction = (value: string): string => {
  const [count = '', parts = ''] = value.split('/');
  const [number, part] = [NUMBERS[Number(count)], FRACTIONS[parts]];
  return number === undefined || part === undefined ? value : `${number} ${part}${count === '1' ? '' : 's'}`;
};

const ordinal = (value: string): string => {
  const teen = /1\d$/.test(value);
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value.slice(-1)] ?? 'th');
  return `${value}${ending}`;
};

/** --03-05 as March 5, 2021/2025 as 2021 to 2025, 199X as the 1990s. */
const stateDate = (value: string): string =>
  value
    .split('/')
    .map((each) => {
      const [, month, day] = /^--(\d\d)(?:-(\d\d))?$/.exec(each) ?? [];
      if (month !== undefined)
        return `${MONTHS[Number(month) - 1] ?? month}${day === undefined ? '' : ` ${Number(day)}`}`;
      return each
        .replace(/^(\d{3})X$/, 'the $10s')
        .replace(/^H1$/, 'the first half')
        .replace(/^H2$/, 'the second half');
    })
    .join(' to ');
