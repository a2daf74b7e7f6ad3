// States a quantity as Chinese writes it: a number and a unit with its scale, 650 and 亿元.
import { type Exact, toExact, toFraction } from './exact.ts';
import { CHINESE_FORMS, measureOf, type UnitId } from './measures.ts';
import type { MeasuredQuantity } from './quantity.ts';
import { parseUnit, UNITS } from './units.ts';

/** Number and unit as `indicators.yaml` has them. */
export interface Statement {
  readonly value: Exact;
  /** The upper end of a range. */
  readonly upper?: Exact;
  /** The unit with its scale, such as `亿元`, `万亩`, `%`. */
  readonly unit: string;
}

/** Scales of Chinese from the largest; the one is taken that leaves at most two decimals. */
const SCALES: readonly (readonly [name: string, size: bigint])[] = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
];

/**
 * The number and unit of a quantity, with the unit and scale that `text` ends with where it does (1.25万个, 1200亿元 for 一千二百亿元);
 * else 650亿元, 90% for 九成 and 50% for half, 2倍 for 翻一番.
 */
export const stateQuantity = (
  { value, upper, unit }: Pick<MeasuredQuantity, 'value' | 'upper' | 'unit'>,
  text = '',
): Statement => {
  const form = longestForm(text, unit);
  const base = unit === 'share' || unit === 'permille' ? 'percent' : unit;
  const ratio = toFraction(measureOf(unit)?.factor ?? '1').div(toFraction(measureOf(base)?.factor ?? '1'));
  const name = knownName(form ?? '', base);
  const written =
    form === undefined ? scaleOf(value) : (/[万亿]*$/.exec(text.slice(0, text.length - form.length))?.[0] ?? '');
  const scale = base === 'percent' ? '' : written;
  const size = ratio.div(parseUnit(scale + name)?.scale ?? 1n);
  return {
    value: toExact(toFraction(value).mul(size)),
    ...(upper === undefined ? {} : { upper: toExact(toFraction(upper).mul(size)) }),
    unit: scale + name,
  };
};

const longestForm = (text: string, unit: UnitId): string | undefined =>
  [...CHINESE_FORMS].reduce<string | undefined>(
    (longest, [form, id]) =>
      id === unit && text.endsWith(form) && form.length > (longest ?? '').length ? form : longest,
    undefined,
  );

/** The name by which `units.ts` knows a unit: as written, or shorter (个 for 个行政村), or another (天 for 个工作日). */
const knownName = (form: string, unit: UnitId): string => {
  const dimension = measureOf(unit)?.dimension;
  const same = (name: string) => measureOf(CHINESE_FORMS.get(name) ?? '')?.dimension === dimension;
  const shorter = [...form].map((_, cut) => form.slice(0, form.length - cut));
  const others = [...UNITS.keys()].filter((name) => CHINESE_FORMS.get(name) === unit);
  const fallback = form === '' && dimension === 'count' ? '个' : form;
  return [...shorter, ...others].find((name) => UNITS.has(name) && same(name)) ?? fallback;
};

const scaleOf = (value: Exact): string => {
  const number = toFraction(value);
  return SCALES.find(([, size]) => number.abs().gte(size) && number.mul(100).div(size).d === 1n)?.[0] ?? '';
};
