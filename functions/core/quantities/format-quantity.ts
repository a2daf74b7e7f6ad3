// Writes figures out as each language does, in exact decimal arithmetic.
import type { Bilingual } from '../content/language.ts';
import { measureOf } from './measures.ts';
import type { MeasuredQuantity, QuantityQualifier } from './quantity.ts';
import { stateQuantity } from './state-quantity.ts';
import { parseUnit, type Unit } from './units.ts';

/** A figure as a report states it. */
export interface StatedQuantity {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: QuantityQualifier;
}

/** An exact decimal: `digits` divided by ten to the power of `places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const CHINESE: Readonly<Record<QuantityQualifier, (figure: string) => string>> = {
  'at-least': (figure) => `${figure}以上`,
  'more-than': (figure) => `超过${figure}`,
  'at-most': (figure) => `${figure}以内`,
  'less-than': (figure) => `不足${figure}`,
  about: (figure) => `约${figure}`,
  nearly: (figure) => `将近${figure}`,
  exact: (figure) => figure,
};

const ENGLISH: Readonly<Record<QuantityQualifier, string>> = {
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  about: 'about ',
  nearly: 'nearly ',
  exact: '',
};

const CURRENCIES: Readonly<Record<string, string>> = { 元: 'RMB ', 美元: 'US$', 欧元: 'EUR ', 港元: 'HK$' };

const MAGNITUDES: readonly (readonly [places: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

const ONE: Decimal = { digits: 1n, places: 0 };

/** `650` `亿元` `at-least` is `650亿元以上` and `at least RMB 65 billion`; undefined when number or unit is not known. */
export const formatQuantity = ({ value, unit, qualifier }: StatedQuantity): Bilingual | undefined => {
  const number = readDecimal(value);
  const scaled = parseUnit(unit);
  if (number === undefined || scaled === undefined) return undefined;
  const amount = reduce({ digits: number.digits * scaled.scale, places: number.places });
  return {
    'zh-Hans': CHINESE[qualifier](value + unit),
    en: ENGLISH[qualifier] + inEnglish(amount, scaled.base),
  };
};

/** A quantity that was found, written out in both languages; undefined for a range, a fraction or a unit that is not in `units.ts`. */
export const writeQuantity = (
  quantity: Pick<MeasuredQuantity, 'value' | 'upper' | 'unit' | 'qualifier'>,
): Bilingual | undefined => {
  if (quantity.upper !== undefined || measureOf(quantity.unit) === undefined) return undefined;
  return formatQuantity({ ...stateQuantity(quantity), qualifier: quantity.qualifier });
};

const inEnglish = (amount: Decimal, base: Unit): string => {
  const currency = CURRENCIES[base.zh];
  if (currency !== undefined) return currency + inMagnitudes(amount);
  if (base.zh === '%') return `${grouped(amount)} percent`;
  const figure = named(amount, base.en);
  return base.zh === '亩' ? `${figure} (${hectares(amount)})` : figure;
};

const named = (amount: Decimal, { one, other }: Unit['en']): string => {
  const name = amount.digits === ONE.digits && amount.places === 0 ? one : other;
  return name === '' ? inMagnitudes(amount) : `${inMagnitudes(amount)} ${name}`;
};

/** Fifteen mu are a hectare; what does not come out even is rounded to a tenth, half up, and says so. */
const hectares = ({ digits, places }: Decimal): string => {
  const names = { one: 'hectare', other: 'hectares' };
  const tenths = digits * 10n;
  const divisor = 15n * 10n ** BigInt(places);
  if (tenths % divisor === 0n) return named(reduce({ digits: tenths / divisor, places: 1 }), names);
  return `about ${named(reduce({ digits: (2n * tenths + divisor) / (2n * divisor), places: 1 }), names)}`;
};

const readDecimal = (text: string): Decimal | undefined => {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, places: fraction.length };
};

const reduce = ({ digits, places }: Decimal): Decimal =>
  places > 0 && digits % 10n === 0n ? reduce({ digits: digits / 10n, places: places - 1 }) : { digits, places };

/** From a million on, in millions, billions or trillions where at most two decimals say it exactly. */
const inMagnitudes = (amount: Decimal): string => {
  const size = amount.digits < 0n ? -amount.digits : amount.digits;
  for (const [power, name] of MAGNITUDES) {
    if (size < 10n ** BigInt(power + amount.places)) continue;
    const short = reduce({ digits: amount.digits, places: amount.places + power });
    if (short.places <= 2) return `${grouped(short)} ${name}`;
  }
  return grouped(amount);
};

const grouped = ({ digits, places }: Decimal): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = places === 0 ? '' : `.${text.slice(-places)}`;
  return (digits < 0n ? '−' : '') + whole + fraction;
};
