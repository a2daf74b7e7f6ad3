// Finds the quantities of an English text, from left to right.
import { Fraction } from 'fraction.js';
import { aimReader } from './aims.ts';
import { readEnglishCalendar } from './english-calendar.ts';
import { readEnglishContext } from './english-context.ts';
import { type Cardinal, isNumberWord, readCardinal, readOrdinal, readShare } from './english-numerals.ts';
import { afterHyphen, joins, type Token, tokensOf } from './english-tokens.ts';
import { toExact } from './exact.ts';
import { kindOf } from './find-chinese.ts';
import { foldWidth } from './fold-width.ts';
import { COUNTED_PLURALS, ENGLISH_FORMS, measureOf, SYMBOLS, type UnitId } from './measures.ts';
import { findNames } from './name-spans.ts';
import type { CalendarQuantity, NameNumerals, OrdinalQuantity, Quantity } from './quantity.ts';

/** What was read at a token, before its surroundings are; `next` is the token after it. */
type Reading =
  | {
      readonly is: 'calendar';
      readonly kind: CalendarQuantity['kind'];
      readonly value: string;
      readonly next: number;
    }
  | {
      readonly is: 'order';
      readonly kind: OrdinalQuantity['kind'];
      readonly value: Fraction;
      readonly unit: OrdinalQuantity['unit'];
      readonly next: number;
    }
  | Measured
  | { readonly is: 'name'; readonly numerals: readonly Fraction[]; readonly next: number };

interface Measured {
  readonly is: 'measured';
  readonly value: Fraction;
  readonly upper?: Fraction;
  readonly unit: UnitId;
  readonly changed?: 'increase-to' | 'decrease-to';
  readonly next: number;
  /** The first token of the quantity where it is not the one asked for: a sign of money. */
  readonly first?: number;
}

/** A text and its tokens. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const HALF = new Fraction(1, 2);
const ONE = new Fraction(1);

/** Quantities and, apart, names with numerals, in the order of the text. */
export const findEnglish = (source: string, phrases: readonly string[]): readonly (Quantity | NameNumerals)[] => {
  const text = foldWidth(source);
  const tokens = tokensOf(text);
  const reader = { text, tokens };
  const names = findNames(text, 'en', phrases);
  const aimAt = aimReader(text, 'en');
  const found: (Quantity | NameNumerals)[] = [];
  let name = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= token.start) name += 1;
    const inName = names[name];
    const reading =
      inName !== undefined && inName.start <= token.start ? nameOver(reader, at, inName.end) : readAt(reader, at);
    if (reading === undefined) {
      at += 1;
      continue;
    }
    const first = reading.is === 'measured' ? (reading.first ?? at) : at;
    const start = Math.max(tokens[first]?.start ?? 0, found.at(-1)?.end ?? 0);
    const end = tokens[reading.next - 1]?.end ?? start;
    const span = { text: source.slice(start, end), start, end };
    if (reading.is === 'name') {
      if (reading.numerals.length > 0) found.push({ ...span, kind: 'name', numerals: reading.numerals.map(toExact) });
    } else found.push({ ...span, ...state(text, start, end, reading, aimAt) });
    at = reading.next;
  }
  return found;
};

const state = (
  text: string,
  start: number,
  end: number,
  reading: Exclude<Reading, { is: 'name' }>,
  aimAt: (at: number) => Quantity['aim'],
) => {
  const context = { ...readEnglishContext(text, start, end), aim: aimAt(start) };
  if (reading.is === 'calendar') return { ...context, ...UNBOUNDED, kind: reading.kind, value: reading.value };
  if (reading.is === 'order')
    return { ...context, ...UNBOUNDED, kind: reading.kind, value: toExact(reading.value), unit: reading.unit };
  const grown =
    reading.unit === 'fold' &&
    reading.changed === undefined &&
    context.direction === 'increase-by' &&
    /\bby\s*$/i.test(text.slice(Math.max(0, start - 4), start));
  const more = (value: Fraction) => toExact(grown ? value.add(ONE) : value);
  return {
    ...context,
    direction:
      reading.changed ??
      (reading.unit === 'fold' && context.direction === 'increase-by' ? ('increase-to' as const) : context.direction),
    kind: kindOf(reading.unit),
    value: more(reading.value),
    ...(reading.upper === undefined ? {} : { upper: more(reading.upper) }),
    unit: reading.unit,
  };
};

/** Calendar and order are neither bounded nor changed. */
const UNBOUNDED = { qualifier: 'exact', direction: 'none' } as const;

/** A name to its end, with its numerals one by one. */
const nameOver = ({ tokens }: Reader, at: number, end: number): Reading => {
  const numerals: Fraction[] = [];
  let next = at;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) {
    const read = readOrdinal(tokens, next) ?? readCardinal(tokens, next, false);
    if (read !== undefined) numerals.push(read.value);
    next = Math.max(next + 1, read?.next ?? 0);
  }
  return { is: 'name', numerals, next };
};

const readAt = (reader: Reader, at: number): Reading | undefined =>
  readCalendar(reader, at) ??
  readNumbered(reader, at) ??
  readPlan(reader, at) ??
  readShareOrMultiple(reader, at) ??
  readOrder(reader, at) ??
  readMeasured(reader, at);

const tokenAfter = (tokens: readonly Token[], from: number, end: number): number => {
  let next = from;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1;
  return next;
};

const readCalendar = ({ text, tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined || (token.glued && !/[([“‘"/–—-]/.test(tokens[at - 1]?.text ?? ''))) return undefined;
  const reading = readEnglishCalendar(text, token.start);
  if (reading === undefined) return undefined;
  const next = tokenAfter(tokens, at, reading.end);
  if (reading.kind === 'year' || /^\d{4}$/.test(reading.value)) return { is: 'calendar', ...reading, next };
  return { is: 'calendar', kind: reading.kind, value: reading.value, next };
};

const ROMAN = /^(?=[IVXLC])(?:X[LC]|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const LABELS = new Set(
  'phase stage part chapter section article line step tier volume unit item paragraph page category type class grade level table figure annex appendix'.split(
    ' ',
  ),
);
const NAMED = /^\p{Lu}\p{Ll}/u;

const romanValue = (text: string): Fraction => {
  const values = [...text].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return new Fraction(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
};

/** Numbers of sections at the start of a line (`V.`, `3.`, `(2)`), and what is numbered by name: Phase II, Article 5, Shaping I. */
const readNumbered = ({ text, tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  const before = tokens[at - 1];
  const labelled = !token.glued && (LABELS.has(before?.low ?? '') || isListed(tokens, at));
  const order = (value: Fraction, next: number, unit: OrdinalQuantity['unit'] = 'ordinal'): Reading => ({
    is: 'order',
    kind: 'ordinal',
    value,
    unit,
    next,
  });
  const roman = ROMAN.test(token.text);
  if (!roman && !/^\d{1,3}$/.test(token.text)) {
    const cardinal = labelled && before?.low === 'phase' ? readCardinal(tokens, at, false) : undefined;
    return cardinal === undefined ? undefined : order(cardinal.value, cardinal.next);
  }
  const value = roman ? romanValue(token.text) : new Fraction(token.text);
  if (opensLine(text, token.start) && endsNumber(tokens, at + 1)) return order(value, at + 1, 'section');
  if (labelled && (roman || tokens[at + 1]?.glued !== true || tokens[at + 1]?.kind === 'sign'))
    return order(value, at + 1);
  const named = before?.kind === 'word' && !token.glued && NAMED.test(before.text);
  const numbersName = roman && named && (token.text.length > 1 || AFTER_LONE.test(tokens[at + 1]?.low ?? ''));
  return numbersName ? order(value, at + 1) : undefined;
};

/** Phases I, II and III: whether a label in the plural leads a list up to a token. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokens[place];
    if (token === undefined) return false;
    if (token.low.endsWith('s') && LABELS.has(token.low.slice(0, -1))) return true;
    if (!/^(?:,|and|or|to|-|–|\d{1,3})$/.test(token.low) && !ROMAN.test(token.text)) return false;
  }
  return false;
};

/** Whether only marks of Markdown and a bracket stand before a place in its line. */
const opensLine = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t#*]*\(?$/.test((at <= 10 ? '\n' : '') + text.slice(Math.max(0, at - 10), at));

/** A full stop or bracket, and a space or nothing after it. */
const endsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && /^[.)]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued !== true;

/** A lone I, V or X numbers a name where what bears the number follows, or another such name: Shaping I and Zhentouba II. */
const AFTER_LONE = /^(?:and|hydropower|power|station|plant|project|reservoir)$/;

/** The 14th Five-Year Plan is a name. */
const readPlan = ({ tokens }: Reader, at: number): Reading | undefined => {
  const ordinal = readOrdinal(tokens, at);
  const next = ordinal?.next ?? at;
  const words = tokens
    .slice(next, next + 6)
    .map(({ low }) => low)
    .join(' ');
  const plan = /^(?:(?:national )?(?:five|5) [-‐‑] year)(?: (plan|program|programme))?/.exec(words);
  if (plan === null || (ordinal === undefined && plan[1] !== 'plan')) return undefined;
  const length = plan[0].split(' ').length;
  return {
    is: 'name',
    numerals: [...(ordinal === undefined ? [] : [ordinal.value]), new Fraction(5)],
    next: next + length,
  };
};

const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5 };
const MULTIPLE = /^(doubl|tripl|trebl|quadrupl|quintupl)(e|es|ed|ing)$/;
const HALVED = /^halv(?:e|es|ed|ing)$/;
const VERB_BEFORE =
  /^(?:to|will|would|can|could|should|must|and|than|nearly|almost|least|about|or|roughly|we|they|it|that|shall)$/;
const WHOLE_AFTER = /^(?:of|the|a|an|its|their|our|all|that|these|those|this|as|again|his|her)$/;

/** Shares and multiples: half of, two thirds, double, threefold, twice as many. */
const readShareOrMultiple = ({ tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const verb = MULTIPLE.exec(token.low);
  if (verb !== null) {
    const value = new Fraction(MULTIPLES[`${verb[1]}e`] ?? 2);
    const bare = verb[2] === 'e';
    const isVerb =
      !joins(tokens, at + 1) &&
      (!bare ||
        VERB_BEFORE.test(before?.low ?? '') ||
        /^(?:the|its|their|our|that|this|in|by|over|from)$/.test(after?.low ?? ''));
    return isVerb && after?.text !== '-'
      ? { is: 'measured', value, unit: 'fold', changed: 'increase-to', next: at + 1 }
      : undefined;
  }
  if (HALVED.test(token.low))
    return { is: 'measured', value: HALF, unit: 'fold', changed: 'decrease-to', next: at + 1 };
  if (token.low === 'twice')
    return /^(?:as|the|that|its|this|what)$/.test(after?.low ?? '')
      ? { is: 'measured', value: new Fraction(2), unit: 'fold', next: at + 1 }
      : { is: 'measured', value: new Fraction(2), unit: 'occurrence', next: at + 1 };
  const fold = /^(.+)fold$/.exec(token.low)?.[1];
  if (fold !== undefined && isNumberWord(fold)) {
    const value = readCardinal([{ ...token, low: fold }], 0, false)?.value ?? ONE;
    return { is: 'measured', value, unit: 'fold', next: at + 1 };
  }
  if (token.low === 'decade' && /^(?:past|last|next|coming|a)$/.test(before?.low ?? ''))
    return { is: 'measured', value: ONE, unit: 'decade', next: at + 1 };
  if (token.low === 'half') return readHalf(tokens, at);
  const among = readOneIn(tokens, at);
  if (among !== undefined) return among;
  const share = readShare(tokens, at);
  if (share === undefined || isDuration(tokens, at)) return undefined;
  const next = tokens[share.next];
  const article = /^an?$/.test(token.low);
  const taken = next?.low === 'of' || next?.kind !== 'word';
  const led = /^(?:by|to|than|about|nearly|almost|over|least|up|around|roughly|for|under)$/.test(before?.low ?? '');
  if (article && !taken && !led) return undefined;
  return { is: 'measured', value: share.value, unit: 'share', next: share.next };
};

/** One in five, in words, is a share. */
const readOneIn = (tokens: readonly Token[], at: number): Reading | undefined => {
  if (tokens[at + 1]?.low !== 'in' || !isNumberWord(tokens[at]?.low ?? '') || !isNumberWord(tokens[at + 2]?.low ?? ''))
    return undefined;
  const part = readCardinal(tokens, at, false);
  const whole = readCardinal(tokens, at + 2, false);
  if (part === undefined || whole === undefined || !part.value.lt(whole.value)) return undefined;
  return { is: 'measured', value: part.value.div(whole.value), unit: 'share', next: whole.next };
};

/** One quarter and one third may be times or ordinals: one second, one third-party. */
const isDuration = (tokens: readonly Token[], at: number): boolean => joins(tokens, afterHyphen(tokens, at + 1) + 1);

/** Half an hour is a measure, half of the villages a share; half-finished is neither. */
const readHalf = (tokens: readonly Token[], at: number): Reading | undefined => {
  const place = afterHyphen(tokens, at + 1);
  const article = /^an?$/.test(tokens[place]?.low ?? '') ? place + 1 : place;
  const unit = ENGLISH_FORMS.get(tokens[article]?.low ?? '');
  if (unit !== undefined && measureOf(unit)?.dimension !== 'count')
    return { is: 'measured', value: HALF, unit, next: article + 1 };
  const scaled = readCardinal(tokens, at, false);
  if (scaled !== undefined) return undefined;
  if (place !== at + 1) return undefined;
  const after = tokens[at + 1];
  const whole = after === undefined || after.kind === 'sign' || WHOLE_AFTER.test(after.low);
  const led = /^(?:by|to|than|about|nearly|almost|over|least|one|roughly|around|under|up)$/.test(
    tokens[at - 1]?.low ?? '',
  );
  if (/^(?:second|first|other|latter|this|that|better)$/.test(tokens[at - 1]?.low ?? '')) return undefined;
  return whole || led ? { is: 'measured', value: HALF, unit: 'share', next: at + 1 } : undefined;
};

/** Ordinals, and places in a ranking: the 14th games, the second phase, the top 100. */
const readOrder = ({ tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return undefined;
  if (/^(?:top|global|fortune)$/.test(before?.low ?? '')) {
    const cardinal = readCardinal(tokens, at, false);
    const next = tokens[cardinal?.next ?? at];
    if (
      cardinal !== undefined &&
      next?.text !== '%' &&
      next?.low !== 'percent' &&
      !(token.kind === 'number' && token.glued)
    )
      return { is: 'order', kind: 'rank', value: cardinal.value, unit: 'rank', next: cardinal.next };
  }
  if (/^no$/.test(before?.low ?? '')) return undefined;
  if (token.kind === 'number' && before?.text === '.' && /^No$/.test(tokens[at - 2]?.text ?? ''))
    return {
      is: 'order',
      kind: 'ordinal',
      value: new Fraction(token.text.replace(/\D/g, '') || '0'),
      unit: 'ordinal',
      next: at + 1,
    };
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === undefined) return undefined;
  const after = tokens[ordinal.next];
  const small = ordinal.next === at + 1 && token.kind === 'word';
  // First, second: adverbs and lists; a second is a time; first-class is a manner.
  if (small && /^(?:first|second|third)$/.test(token.low)) {
    const noun =
      after?.kind === 'word' && !/^(?:to|and|of|in|on|at|is|was|by|with|for|or|that|we|but)$/.test(after.low);
    if (joins(tokens, ordinal.next)) return undefined;
    if (after?.low === 'half') return { is: 'name', numerals: [ordinal.value], next: ordinal.next + 1 };
    if (!noun || /^(?:at|per)$/.test(before?.low ?? '')) return undefined;
    if (
      token.low === 'first' &&
      !/^(?:the|a|our|its|their|this|’s|'s|whose|his|her)$/.test(before?.low ?? '') &&
      !/[’']s$/.test(before?.low ?? '')
    )
      return { is: 'name', numerals: [ordinal.value], next: ordinal.next };
  }
  if (small && /^an?$/.test(before?.low ?? '') && /^(?:of|,|\.)$/.test(after?.text ?? '')) return undefined;
  return { is: 'order', kind: 'ordinal', value: ordinal.value, unit: 'ordinal', next: ordinal.next };
};

const CURRENCY_WORDS: Readonly<Record<string, UnitId>> = {
  ...{ rmb: 'CNY', cny: 'CNY', usd: 'USD', eur: 'EUR', gbp: 'GBP', jpy: 'JPY', hkd: 'HKD' },
};
const CURRENCY_SIGNS: Readonly<Record<string, UnitId>> = { '¥': 'CNY', '￥': 'CNY', '€': 'EUR', '£': 'GBP', $: 'USD' };

/** The sign of money before a number, and its first token: RMB 65, US$1.2, HK$3. */
const moneyBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly unit: UnitId; readonly first: number } | undefined => {
  const before = tokens[at - 1];
  const word =
    before === undefined
      ? undefined
      : Object.hasOwn(CURRENCY_WORDS, before.low)
        ? CURRENCY_WORDS[before.low]
        : undefined;
  if (word !== undefined) return { unit: word, first: at - 1 };
  const sign = before === undefined ? undefined : CURRENCY_SIGNS[before.text];
  if (sign === undefined || sign !== 'USD') return sign === undefined ? undefined : { unit: sign, first: at - 1 };
  const country = before?.glued === true ? tokens[at - 2]?.text : undefined;
  if (country === 'HK') return { unit: 'HKD', first: at - 2 };
  return { unit: 'USD', first: country === 'US' || country === 'U.S.' ? at - 2 : at - 1 };
};

const RANGE_SIGNS = new Set(['-', '–', '—', '‐', '‑', '~', '-']);

/** A cardinal, or a range of two, with its unit; the scale and unit of the second serve the first too. */
const readMeasured = (reader: Reader, at: number): Reading | undefined => {
  const { tokens } = reader;
  const token = tokens[at];
  if (token === undefined || isCode(tokens, at)) return undefined;
  const money = moneyBefore(tokens, at);
  const first = readCardinal(tokens, at, money !== undefined);
  if (first === undefined) return undefined;
  const one = withUnit(reader, at, first, money);
  const range = readRange(reader, at, first, one, money);
  if (range !== undefined) return range;
  return one === undefined ? undefined : accept(reader, at, first, one);
};

/** Numbers within codes: COVID-19, G318, 4+1, 1:3, 3D, 24/7. */
const isCode = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const before = tokens[at - 1];
  if (before !== undefined && token.glued) {
    if (before.kind === 'word' && !Object.hasOwn(CURRENCY_WORDS, before.low)) return true;
    if (/^[+:/.×&_#]$/.test(before.text)) return true;
    if (joins(tokens, at - 1) && tokens[at - 2]?.kind === 'word' && before.glued) return true;
  }
  const after = tokens[at + 1];
  if (after?.glued !== true)
    return (
      /^\d\.0$/.test(token.text) && before?.kind === 'word' && (NAMED.test(before.text) || before.low === 'version')
    );
  return /^[+:/×_]$/.test(after.text) && tokens[at + 2]?.glued === true && tokens[at + 2]?.kind !== 'sign';
};

const readRange = (
  reader: Reader,
  at: number,
  first: Cardinal,
  one: Measured | undefined,
  money: { readonly unit: UnitId; readonly first: number } | undefined,
): Reading | undefined => {
  const { tokens, text } = reader;
  const bare = one === undefined || (one.unit === 'item' && money === undefined);
  const end = bare ? first.next : one.next;
  const sign = tokens[end];
  const start = tokens[at]?.start ?? 0;
  const lead = text.slice(Math.max(0, start - 60), start).toLowerCase();
  const between = /\bbetween\s+(?:[a-z]{2,3}\s?\$?\s?|[$¥€£]\s?)?$/.test(lead);
  const approximate = sign?.low === 'or' && first.words;
  if (
    sign === undefined ||
    !(RANGE_SIGNS.has(sign.text) || sign.low === 'to' || approximate || (between && sign.low === 'and'))
  )
    return undefined;
  if (
    /[^.;]*\b(?:ris|rose|increas|rais|grow|grew|improv|expand|reduc|cut|fall|fell|drop|lower|lift|declin|shorten|up|down|upgrad|doubl|tripl|halv)[a-z]*\b[^.;]*\bfrom\s+(?:[a-z]{2,3}\s?\$?\s?|[$¥€£]\s?)?$/.test(
      lead,
    )
  )
    return undefined;
  let place = end + 1;
  while (
    Object.hasOwn(CURRENCY_WORDS, tokens[place]?.low ?? '') ||
    CURRENCY_SIGNS[tokens[place]?.text ?? ''] !== undefined ||
    (/^(?:US|HK)$/.test(tokens[place]?.text ?? '') && tokens[place + 1]?.text === '$')
  )
    place += 1;
  const again = moneyBefore(tokens, place);
  // In 2016 to RMB 200 billion; by one year to 78 years.
  if ((again !== undefined && money === undefined) || (sign.low === 'to' && /\bby\s*$/.test(lead))) return undefined;
  const second = readCardinal(tokens, place, (again ?? money) !== undefined);
  if (second === undefined || (RANGE_SIGNS.has(sign.text) && second.words !== first.words)) return undefined;
  if (approximate && !second.bare.equals(first.bare.add(1))) return undefined;
  const other = withUnit(reader, place, second, again ?? money);
  if (other === undefined || (!bare && other.unit !== one.unit)) return undefined;
  const lower = first.scale === 1n && first.bare.lt(second.bare) ? first.value.mul(second.scale) : first.value;
  if (!lower.lt(other.value)) return undefined;
  return { ...other, value: lower, upper: other.value, first: money?.first ?? at };
};

/** The longest unit at a token, a joining hyphen stepped over. */
const unitAt = (
  { text, tokens }: Reader,
  at: number,
  value: Fraction,
): { readonly id: UnitId; readonly next: number } | undefined => {
  const place = afterHyphen(tokens, at);
  const token = tokens[place];
  if (token === undefined) return undefined;
  for (let length = 9; length > 0; length -= 1) {
    const form = text.slice(token.start, token.start + length);
    const id = form.length === length ? SYMBOLS.get(form) : undefined;
    if (id === undefined || (/\p{L}$/u.test(form) && /[\p{L}\p{N}]/u.test(text[token.start + length] ?? ''))) continue;
    const next = tokenAfter(tokens, place, token.start + length);
    // Two RMB 10 billion parks: the sign belongs to the number after it.
    if (Object.hasOwn(CURRENCY_WORDS, token.low) && tokens[next]?.kind === 'number') continue;
    return { id, next };
  }
  for (let count = 4; count > 0; count -= 1) {
    const words = phrase(tokens, place, count);
    const id = words === undefined ? undefined : ENGLISH_FORMS.get(words.form);
    if (id === undefined || words === undefined) continue;
    const counted = measureOf(id)?.dimension === 'count';
    const singular = counted && !COUNTED_PLURALS.has(words.form) && count === 1;
    const head = tokens[words.next];
    if (singular && place === at && !(value.equals(1) && (head?.kind !== 'word' || STOP.test(head.low)))) continue;
    return { id, next: words.next };
  }
  return undefined;
};

/** So many words as one form, with single spaces for hyphens: kilowatt-hours. */
const phrase = (
  tokens: readonly Token[],
  at: number,
  count: number,
): { readonly form: string; readonly next: number } | undefined => {
  const words: string[] = [];
  let next = at;
  for (let each = 0; each < count; each += 1) {
    next = each === 0 ? next : afterHyphen(tokens, next);
    const token = tokens[next];
    if (token?.kind !== 'word') return undefined;
    words.push(token.low);
    next += 1;
  }
  return { form: words.join(' '), next };
};

const STOP =
  /^(?:of|in|to|for|with|by|on|at|is|are|will|per|from|that|which|who|a|an|the|this|was|were|has|have|had|as|each|we|while|where|when|than|into|through|under|over|within|during|after|before|must|should|would|can|cannot|may|be|been|more)$/;

/** What is counted: the first plural of the words that follow. */
const countedAfter = (tokens: readonly Token[], at: number): UnitId => {
  for (let place = at; place < at + 6; place += 1) {
    const token = tokens[place];
    if (
      token === undefined ||
      STOP.test(token.low) ||
      isNumberWord(token.low) ||
      (token.kind !== 'word' && !joins(tokens, place))
    )
      return 'item';
    const id = COUNTED_PLURALS.get(token.low);
    if (id !== undefined) return id;
  }
  return 'item';
};

const COMPARED = /^(?:as|the|that|more|higher|larger|greater|bigger|what|its|their|over|faster|than|those)$/;

const withUnit = (
  reader: Reader,
  at: number,
  cardinal: Cardinal,
  money: { readonly unit: UnitId; readonly first: number } | undefined,
): Measured | undefined => {
  const { tokens, text } = reader;
  const { value, next } = cardinal;
  const begin = money?.first ?? at;
  const minus = sign(tokens, begin);
  const signed = minus ? value.neg() : value;
  const first = minus ? { first: begin - 1 } : money !== undefined ? { first: begin } : {};
  if (money !== undefined) {
    const named = unitAt(reader, next, value);
    const twice = named !== undefined && named.id === money.unit;
    return { is: 'measured', value: signed, unit: money.unit, next: twice ? named.next : next, ...first };
  }
  const unit = unitAt(reader, next, value);
  if (unit !== undefined) {
    if (unit.id === 'occurrence' && tokens[next]?.low === 'time' && !value.equals(1)) return undefined;
    const fold = unit.id === 'occurrence' && isCompared(reader, at, unit.next);
    return { is: 'measured', value: signed, unit: fold ? 'fold' : unit.id, next: unit.next, ...first };
  }
  const lead = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 8), tokens[at]?.start ?? 0);
  if (/\b(?:aged?|ages) $/i.test(lead)) return { is: 'measured', value: signed, unit: 'year', next, ...first };
  return { is: 'measured', value: signed, unit: countedAfter(tokens, next), next, ...first };
};

const isCompared = ({ tokens, text }: Reader, at: number, next: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return (
    COMPARED.test(tokens[next]?.low ?? '') ||
    /\b(?:increas|grow|grew|ris|rose|expand|multipl|up)[a-z]*\s+(?:by\s+|to\s+)?(?:[a-z]+\s+){0,2}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
};

/** A minus sign before a token: nothing or a space before it, the number right after it. */
const sign = (tokens: readonly Token[], at: number): boolean => {
  const minus = tokens[at - 1];
  return (minus?.text === '-' && !minus.glued && tokens[at]?.glued === true) || minus?.low === 'minus';
};

/** Leaves out pronouns, names and codes; joins 3 hours and 30 minutes. */
const accept = (reader: Reader, at: number, cardinal: Cardinal, one: Measured): Reading | undefined => {
  const { tokens } = reader;
  const token = tokens[at];
  const after = tokens[cardinal.next];
  const item = measureOf(one.unit)?.dimension === 'count';
  const money = kindOf(one.unit) === 'amount';
  if (token === undefined) return undefined;
  if (cardinal.words && item) {
    // Five Links, Three Gorges, Three-No: a name, where no sentence begins or a name follows.
    const place = afterHyphen(tokens, cardinal.next);
    if (NAMED.test(token.text) && NAMED.test(tokens[place]?.text ?? '') && isName(reader, at, place))
      return { is: 'name', numerals: [cardinal.value], next: cardinal.next };
    const bounded =
      readEnglishContext(reader.text, token.start, tokens[cardinal.next - 1]?.end ?? token.end).qualifier !== 'exact';
    if (token.low === 'one' && cardinal.next === at + 1 && !bounded) {
      const grade = after?.kind === 'number' && tokens[cardinal.next + 1]?.glued === true;
      const noun =
        grade ||
        (after?.kind === 'word' &&
          !STOP.test(after.low) &&
          !/^(?:and|or|but|another|only|such|so|if|it|not|where)$/.test(after.low));
      if (!noun) return undefined;
    }
    if (token.low === 'zero') return undefined;
  }
  if (!cardinal.words && item && !money && cardinal.scale === 1n) {
    // 5G, 4A, 3D.
    if (after?.glued === true && after.kind === 'word') return undefined;
    if (isModel(tokens, at)) return { is: 'name', numerals: [cardinal.value], next: cardinal.next };
    if (/^(?:1[5-9]|20)\d\d$/.test(token.text) && one.unit === 'item' && !isBounded(reader, at, cardinal.next))
      return { is: 'calendar', kind: 'year', value: token.text, next: cardinal.next };
  }
  return join(reader, one);
};

/** Boeing 737, Route 66: a small number after a name, with nothing that it counts. */
const isModel = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const alone = after === undefined || after.kind === 'sign' || STOP.test(after.low) || /^(?:and|or)$/.test(after.low);
  const opens = tokens[at - 2] === undefined || /^[.!?:;\n#“"(]$/.test(tokens[at - 2]?.text ?? '');
  const named = before?.kind === 'word' && NAMED.test(before.text) && (!opens || before.text.length > 4);
  return (
    named &&
    alone &&
    /^\d{1,3}$/.test(tokens[at]?.text ?? '') &&
    !STOP.test(before.low) &&
    !/^(?:nearly|about|some|around|almost|least|only|these|between|both|total)$/.test(before.low)
  );
};

/** Capitals make a name within a sentence; at its start, where a plural or a hyphen follows: Four Earlies, not Two Chinese cities. */
const isName = ({ text, tokens }: Reader, at: number, next: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  const opens = /(?:^|[.!?:\n#“"(])\s*$/.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
  return !opens || joins(tokens, next - 1) || /s$/.test(tokens[next]?.low ?? '');
};

const isBounded = ({ text, tokens }: Reader, at: number, next: number): boolean =>
  readEnglishContext(text, tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0).qualifier !== 'exact' ||
  /\btotal of $/i.test(text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 9), tokens[at]?.start ?? 0));

/** 3 hours and 30 minutes are one measure, in the smaller unit. */
const join = (reader: Reader, one: Measured): Measured => {
  const whole = measureOf(one.unit);
  if (whole?.dimension !== 'time' && whole?.dimension !== 'month') return one;
  const halfMore =
    reader.tokens
      .slice(one.next, one.next + 3)
      .map(({ low }) => low)
      .join(' ') === 'and a half';
  if (halfMore) return { ...one, value: one.value.add(HALF), next: one.next + 3 };
  const place = reader.tokens[one.next]?.low === 'and' ? one.next + 1 : one.next;
  const cardinal = readCardinal(reader.tokens, place, false);
  const rest = cardinal === undefined ? undefined : withUnit(reader, place, cardinal, undefined);
  const part = rest === undefined ? undefined : measureOf(rest.unit);
  if (
    rest === undefined ||
    part === undefined ||
    part.dimension !== whole.dimension ||
    !new Fraction(part.factor).lt(whole.factor)
  )
    return one;
  return { ...rest, value: one.value.mul(whole.factor).div(part.factor).add(rest.value) };
};
