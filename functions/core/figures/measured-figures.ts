// The figure of a measured value: money, percentages, counts, measures.
import { Fraction } from 'fraction.js';
import type { Language } from '../content/language.ts';
import { toFraction } from '../quantities/exact.ts';
import { kindOf, measureOf } from '../quantities/measures.ts';
import type { MeasuredQuantity } from '../quantities/quantity.ts';
import { type Figure, figureAt } from './figure.ts';
import { otherForms } from './other-forms.ts';
import { rateOf } from './rates.ts';
import { roleOf } from './roles.ts';
import { bareKey, keysOf } from './same-value.ts';
import { standingOf } from './standing.ts';
import type { RowUnit } from './table-units.ts';

/** A measured figure with what is compared; `row` is the unit that the heading of its table row gives. */
export const measuredFigure = (
  each: MeasuredQuantity,
  text: string,
  language: Language,
  row: RowUnit | undefined,
): Figure => {
  const scale = row !== undefined && each.unit === 'item' && each.start >= row.end ? row : undefined;
  const unit = scale?.unit ?? each.unit;
  const times = scale?.scale ?? new Fraction(1);
  const signed = signOf(each, text);
  const per = rateOf(text, language, each.start, each.end);
  const role = roleOf(text, language, each.start);
  const discount = discountOf(each, text);
  const standing = standingOf(each, text, language);
  const upper = each.upper === undefined ? {} : { upper: toFraction(each.upper).mul(times) };
  const one = {
    kind: kindOf(unit),
    value: signed.value.mul(times),
    unit,
    direction: signed.direction,
    ...(per === undefined ? {} : { per }),
  };
  const measured = { ...one, ...upper };
  // From nothing to six years is six years and under.
  const fromNothing = each.value === '0' && each.upper !== undefined;
  // All but 15 percent are 85 percent.
  const left =
    standing.excluded === true && /^(?:percent|share)$/.test(measured.kind)
      ? { value: new Fraction(1).div(measureOf(unit)?.factor ?? 1).sub(measured.value) }
      : {};
  // Three lanes in each direction are 双向六车道.
  const both =
    language === 'en' && /^\s+lanes? (?:in each direction|each way)\b/.test(text.slice(each.end, each.end + 28))
      ? { value: measured.value.mul(2) }
      : {};
  return {
    ...figureAt(each, measured.kind, 'stated', [
      // 3.1 points, behind percentage points, are of their sort.
      ...(language === 'en' && unit === 'point' && /percentage points?\b/i.test(text)
        ? otherForms(each, text, language)
        : []),
      ...keysOf({ ...measured, ...left, ...both, ...(discount === undefined ? {} : { discount }) }),
      ...otherForms(each, text, language),
      ...(fromNothing ? keysOf({ ...one, value: toFraction(each.upper).mul(times) }) : []),
      ...(standing.excluded === true || (standing.negated === true && each.value === '1' && language !== 'en')
        ? [`excluded:${each.value}`]
        : []),
      // The ten largest shareholders are 前十大股东.
      ...(language === 'en' &&
      measured.kind === 'count' &&
      /^\s(?:[a-z]+est|most|leading)\b/.test(text.slice(each.end, each.end + 12))
        ? [`rank:${each.value}`]
        : []),
      // 500 pounds are money or a mass.
      ...(language === 'en' && unit === 'pound' ? [`GBP:${each.value}`] : []),
      // A net loss of RMB 21 million is a profit of minus that.
      ...(LOSS.test(text.slice(Math.max(0, each.start - 24), each.start))
        ? keysOf({ ...measured, value: measured.value.neg() })
        : []),
      // Cells behind the first may be of another unit than the heading's.
      ...(scale !== undefined && /\d/.test(text.slice(scale.end, each.start)) ? [`count:${each.value}`] : []),
    ]),
    ...measured,
    bare: bareKey(each.value),
    qualifier: each.qualifier,
    ...(role === undefined ? {} : { role }),
    ...('signed' in signed ? { signed: true as const } : {}),
    ...standing,
    ...(fromNothing ? { peak: true } : {}),
  };
};

const LOSS = /\b(?:loss(?:es)?|deficit|outflow) of\s+$/i;

/** 8.5‰ may be told per 1,000, and 10万分之9.8 per 100,000. */
export const perThousand = ({ unit, text, start, end }: MeasuredQuantity): readonly Figure[] =>
  unit === 'permille' || (unit === 'share' && /[千万亿]分之/.test(text))
    ? [figureAt({ text, start, end }, 'name', 'free', WHOLES)]
    : [];

const WHOLES = ['count:1000', 'count:10000', 'count:100000', 'count:1000000'];

/** -4.6% in a table or in brackets is a fall, and +4.6% a rise; a temperature keeps its sign. */
const signOf = ({ kind, value, direction, start }: MeasuredQuantity, text: string) => {
  const number = toFraction(value);
  const change = kind === 'percent' || kind === 'percentage-point';
  if (change && number.s < 0n) return { value: number.neg(), direction: 'decrease-by', signed: true } as const;
  if (change && direction === 'none' && text[start - 1] === '+')
    return { value: number, direction: 'increase-by' } as const;
  return { value: number, direction };
};

const discountOf = ({ text: words, start, end }: MeasuredQuantity, text: string): 'of' | 'off' | undefined => {
  if (words.endsWith('折')) return 'of';
  return /^\s+(?:(?:taken|knocked|cut|shaved) )?(?:off|discount|rebate)\b/.test(text.slice(end, end + 18)) ||
    /\b(?:discount|rebate) of\s+(?:up to\s+)?$/i.test(text.slice(Math.max(0, start - 24), start))
    ? 'off'
    : undefined;
};
