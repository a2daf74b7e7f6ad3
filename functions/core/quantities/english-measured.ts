// Reads cardinals with their units in English, and ranges of two: RMB 65 billion, 25 villages, 10–15 percent.
import { readEnglishContext } from './english-context.ts';
import { afterMoney, isCurrency, type Money, moneyBefore, moneyBehind } from './english-money.ts';
import { type Cardinal, isNumberWord, readCardinal } from './english-numerals.ts';
import { afterHyphen, joins, NAMED, type Reader, STOP, type Token } from './english-tokens.ts';
import { countedAfter, unitAt } from './english-units.ts';
import { ENGLISH_FORMS, kindOf, measureOf, type UnitId } from './measures.ts';
import { HALF, joinMeasures, type Measured, type Reading } from './reading.ts';

const RANGE_SIGNS = new Set(['-', '–', '—', '‐', '‑', '~', '-']);

/** A cardinal, or a range of two, with its unit; the scale and unit of the second serve the first too. */
export const readMeasured = (reader: Reader, at: number): Reading | undefined => {
  const { tokens } = reader;
  const token = tokens[at];
  if (token === undefined || isCode(tokens, at)) return undefined;
  const money = moneyBefore(tokens, at) ?? moneyOfList(tokens, at);
  const first = readCardinal(tokens, at, money !== undefined);
  if (first === undefined) return undefined;
  const one = withUnit(reader, at, first, money);
  const range = readRange(reader, at, first, one, money);
  if (range !== undefined) return range;
  return one === undefined ? undefined : accept(reader, at, first, one);
};

const ENGLISH_SYMBOL = /^(?:[kMGT]?Wh?|[kmc]?m|t|kg|h|min|kV|MVA|mu|ha)$/;

/** Numbers within codes: COVID-19, G318, 4+1, 1:3, 3D, 24/7. */
const isCode = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const before = tokens[at - 1];
  if (before !== undefined && token.glued) {
    if (before.kind === 'word' && !isCurrency(before.low)) return true;
    // 200 MW/400 MWh.
    const perUnit =
      before.text === '/' && ENGLISH_SYMBOL.test(tokens[at - 2]?.text ?? '') && tokens[at + 1]?.kind === 'word';
    if (/^[+:/.×&_#]$/.test(before.text) && !(before.text === '+' && opensNumber(tokens, at - 1)) && !perUnit)
      return true;
    const prefixed = /^(?:mid|pre|post|early|late)$/.test(tokens[at - 2]?.low ?? '');
    if (joins(tokens, at - 1) && tokens[at - 2]?.kind === 'word' && !prefixed) return true;
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
  money: Money | undefined,
): Reading | undefined => {
  const { tokens, text } = reader;
  const bare = one === undefined || (one.unit === 'item' && money === undefined);
  const end = bare ? first.next : one.end;
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
    /[^.;]*\b(?:ris|rose|increas|rais|grow|grew|improv|expand|reduc|cut|fall|fell|drop|lower|lift|declin|shorten|up|down|upgrad|doubl|tripl|halv|go|went|move|jump|climb|leap|surg|swell|slip|slid|shrink|shr[au]nk|trim|slash|plung|boost|extend|widen|narrow|tighten|thicken)[a-z]*\b[^.;]*\bfrom\s+(?:(?:less|more|fewer) than\s+|(?:at least|at most|up to|about|around|nearly|almost|over|under|below|above|just|roughly|some)\s+)*(?:[a-z]{2,3}\s?\$?\s?|[$¥€£]\s?)?$/.test(
      lead,
    )
  )
    return undefined;
  const place = afterMoney(tokens, end + 1);
  const again = moneyBefore(tokens, place);
  // In 2016 to RMB 200 billion; by one year to 78 years.
  if ((again !== undefined && money === undefined) || (sign.low === 'to' && /\bby\s*$/.test(lead))) return undefined;
  const second = readCardinal(tokens, place, (again ?? money) !== undefined);
  if (second === undefined || (RANGE_SIGNS.has(sign.text) && second.words !== first.words)) return undefined;
  if (approximate && !second.bare.equals(first.bare.add(1))) return undefined;
  const other = withUnit(reader, place, second, again ?? money);
  // Aged 60 to 70: the word of age says the unit once.
  const aged = one?.unit === 'year' && one.end === first.next && other?.unit === 'item';
  if (other === undefined || (!bare && !aged && other.unit !== one.unit)) return undefined;
  const lower = first.scale === 1n && first.bare.lt(second.bare) ? first.value.mul(second.scale) : first.value;
  if (!lower.lt(other.value)) return undefined;
  return { ...other, ...(aged ? { unit: 'year' } : {}), value: lower, upper: other.value, start: money?.first ?? at };
};

const COMPARED =
  /^(?:as|the|that|more|higher|larger|greater|bigger|what|its|their|over|faster|than|those|oversubscribed|subscribed|overbooked|covered)$/;

const withUnit = (reader: Reader, at: number, cardinal: Cardinal, money: Money | undefined): Measured | undefined => {
  const { tokens, text } = reader;
  const { next } = cardinal;
  const shared = cardinal.words || cardinal.scale !== 1n ? undefined : sharedAfter(reader, next);
  const value =
    shared !== undefined && (money === undefined) === (shared.unit !== undefined)
      ? cardinal.value.mul(shared.scale)
      : cardinal.value;
  const begin = money?.first ?? at;
  const minus = sign(tokens, begin);
  const below = (next: number) =>
    /^(?:below|under) (?:zero|freezing)\b/.test(text.slice(tokens[next]?.start ?? 0, (tokens[next]?.start ?? 0) + 16));
  const signed = minus ? value.neg() : value;
  const start = minus ? { start: begin - 1 } : money !== undefined ? { start: begin } : {};
  if (money !== undefined) {
    const named = unitAt(reader, next, value);
    const twice = named !== undefined && named.id === money.unit;
    return { is: 'measured', value: signed, unit: money.unit, end: twice ? named.next : next, ...start };
  }
  const unit = unitAt(reader, next, value);
  if (unit !== undefined) {
    if (unit.id === 'occurrence' && tokens[next]?.low === 'time' && !value.equals(1)) return undefined;
    const fold =
      unit.id === 'occurrence' && !/^occasion/.test(tokens[next]?.low ?? '') && isCompared(reader, at, unit.next);
    const told = measureOf(unit.id)?.dimension === 'temperature' && below(unit.next) ? value.neg() : signed;
    return { is: 'measured', value: told, unit: fold ? 'fold' : unit.id, end: unit.next, ...start };
  }
  const terms = cardinal.scale === 1n ? undefined : moneyBehind(tokens, next);
  if (terms !== undefined) return { is: 'measured', value: signed, unit: terms.unit, end: terms.next, ...start };
  if (shared?.unit !== undefined && !YEAR.test(tokens[at]?.text ?? ''))
    return { is: 'measured', value: signed, unit: shared.unit, end: next, ...start };
  const part = value.lt(1) ? partOf(tokens, next) : undefined;
  if (part !== undefined) return { is: 'measured', value: signed, unit: part.unit, end: part.end, ...start };
  const lead = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 36), tokens[at]?.start ?? 0);
  if (/\bmultipl(?:y|ied|ies|ying)\b[^.,;]{0,20}\bby $/i.test(lead))
    return { is: 'measured', value: signed, unit: 'fold', end: next, ...start };
  if (/\b(?:aged?|ages|the age of) $/i.test(lead))
    return { is: 'measured', value: signed, unit: 'year', end: next, ...start };
  return { is: 'measured', value: signed, unit: countedAfter(tokens, next), end: next, ...start };
};

/** 0.12 of a percentage point, 0.3 of a hectare. */
const partOf = (tokens: readonly Token[], at: number): { readonly unit: UnitId; readonly end: number } | undefined => {
  if (tokens[at]?.low !== 'of' || !/^(?:an?|one)$/.test(tokens[at + 1]?.low ?? '')) return undefined;
  for (const length of [2, 1]) {
    const words = tokens.slice(at + 2, at + 2 + length).map(({ low }) => low);
    const unit = ENGLISH_FORMS.get(words.join(' '));
    if (unit !== undefined && (unit === 'point' || measureOf(unit)?.dimension !== 'count'))
      return { unit, end: at + 2 + length };
  }
  return undefined;
};

/** 4.1, 7.9 and 8.6 percent; RMB 3.2 and 4.5 billion: the unit or scale that the last of a list gives the others. */
const sharedAfter = (reader: Reader, from: number): { readonly unit?: UnitId; readonly scale: bigint } | undefined => {
  const { tokens } = reader;
  let place = from;
  let last = false;
  for (let count = 0; count < 6; count += 1) {
    const comma = tokens[place]?.text === ',' ? place + 1 : place;
    const and = /^(?:and|or)$/.test(tokens[comma]?.low ?? '') ? comma + 1 : comma;
    // 63,000, or 105 percent of the target.
    if (comma > place && tokens[comma]?.low === 'or') return undefined;
    if (and === place || tokens[and]?.kind !== 'number' || tokens[and]?.glued === true) return undefined;
    last ||= and > comma;
    const cardinal = readCardinal(tokens, and, false);
    if (cardinal === undefined) return undefined;
    const unit = unitAt(reader, cardinal.next, cardinal.value);
    if (unit !== undefined || cardinal.scale !== 1n) {
      if (!last || (unit !== undefined && measureOf(unit.id)?.dimension === 'count')) return undefined;
      return { ...(unit === undefined ? {} : { unit: unit.id }), scale: cardinal.scale };
    }
    place = cardinal.next;
  }
  return undefined;
};

/** The money of the first in such a list, for a number with a scale after bare ones. */
const moneyOfList = (tokens: readonly Token[], at: number): Money | undefined => {
  const scaled = (readCardinal(tokens, at, false)?.scale ?? 1n) >= 1000n;
  if (!scaled || tokens[at]?.kind !== 'number') return undefined;
  for (let place = at - 1; place > at - 12; place -= 1) {
    const token = tokens[place];
    if (token === undefined || (token.kind !== 'number' && !/^(?:,|and|or)$/.test(token.low))) return undefined;
    const money = token.kind === 'number' ? moneyBefore(tokens, place) : undefined;
    if (money !== undefined) return { unit: money.unit, first: at };
  }
  return undefined;
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const isCompared = ({ tokens, text }: Reader, at: number, next: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return (
    COMPARED.test(tokens[next]?.low ?? '') ||
    /\b(?:(?:increas|grow|grew|ris|rose|expand|multipl)[a-z]*|up)\s+(?:by\s+|to\s+)?(?:[a-z]+\s+){0,2}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
};

/** A minus sign before a token: nothing or a space before it, the number right after it. */
const sign = (tokens: readonly Token[], at: number): boolean => {
  const minus = tokens[at - 1];
  if (minus?.low === 'minus') return true;
  return /^[-−–]$/.test(minus?.text ?? '') && opensNumber(tokens, at - 1) && tokens[at]?.glued === true;
};

/** Whether a sign can belong to the number after it: nothing, a space or a bracket before it. */
const opensNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued !== true || /^[([|]$/.test(tokens[at - 1]?.text ?? '');

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
      return { is: 'name', numerals: [cardinal.value], end: cardinal.next };
    const bounded =
      readEnglishContext(reader.text, token.start, tokens[cardinal.next - 1]?.end ?? token.end).qualifier !== 'exact';
    if (token.low === 'one' && cardinal.next === at + 1 && !bounded) {
      // From one home to the next; the eastern one measures more.
      if (
        tokens[at - 1]?.low === 'from' &&
        /\bto (?:the next|another)\b/.test(reader.text.slice(token.end, token.end + 40))
      )
        return undefined;
      if (
        /^(?:the|this|that)$/.test(tokens[at - 2]?.low ?? '') &&
        tokens[at - 1]?.kind === 'word' &&
        !/^(?:only|single)$/.test(tokens[at - 1]?.low ?? '')
      )
        return undefined;
      // One more hospital, one 4A site, one more 5A area.
      const more = after?.low === 'more' ? 1 : 0;
      const head = tokens[cardinal.next + more];
      const grade = head?.kind === 'number' && tokens[cardinal.next + more + 1]?.glued === true;
      const noun =
        grade ||
        (head?.kind === 'word' &&
          (more === 1
            ? head.low !== 'than'
            : !STOP.test(head.low) &&
              !/^(?:and|or|but|another|only|such|so|if|it|not|where|never|can|could|must|should|may|might|would|will|feels|finds|sees)$/.test(
                head.low,
              )));
      if (!noun) return undefined;
    }
    if (token.low === 'zero') return undefined;
  }
  if (!cardinal.words && item && !money && cardinal.scale === 1n) {
    // 5G, 4A, 3D.
    if (after?.glued === true && after.kind === 'word') return undefined;
    if (isModel(tokens, at) || isDialled(tokens, at))
      return { is: 'name', numerals: [cardinal.value], end: cardinal.next };
    if (YEAR.test(token.text) && one.unit === 'item' && !isBounded(reader, at, cardinal.next))
      return { is: 'calendar', kind: 'year', value: token.text, end: cardinal.next };
  }
  if (isTenDays(tokens, at, one)) return { is: 'name', numerals: [], end: one.end };
  return join(reader, one);
};

/** The last ten days of March are the end of March. */
const isTenDays = (tokens: readonly Token[], at: number, { value, unit, end }: Measured): boolean =>
  value.equals(10) &&
  unit === 'day' &&
  /^(?:first|middle|second|last|final)$/.test(tokens[at - 1]?.low ?? '') &&
  tokens[end]?.low === 'of' &&
  NAMED.test(tokens[end + 1]?.text ?? '');

/** The 12345 hotline is called, not counted. */
const isDialled = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3,}$/.test(tokens[at]?.text ?? '') &&
  /^(?:hotlines?|helpline|line|number|postcode|platform)$/.test(tokens[at + 1]?.low ?? '');

/** Boeing 737, Route 66: a small number after a name, with nothing that it counts. */
const isModel = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const alone = after === undefined || after.kind === 'sign' || STOP.test(after.low) || /^(?:and|or)$/.test(after.low);
  const opens = tokens[at - 2] === undefined || /^[.!?:;\n#“"(]$/.test(tokens[at - 2]?.text ?? '');
  const named = before?.kind === 'word' && NAMED.test(before.text) && (!opens || before.text.length > 4);
  // Xinjian attracted 14 projects, Donghu 19 and Xihu 11.
  const listed =
    /^(?:,|and|;)$/.test(tokens[at - 2]?.low ?? '') &&
    tokens.slice(Math.max(0, at - 12), at - 2).some(({ kind, low }) => kind === 'number' || isNumberWord(low));
  return (
    named &&
    alone &&
    !listed &&
    !/^(?:district|county|city|province|zone|park|line)$/.test(before.low) &&
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

/** Around 2000 is a year still; more than 2000 is not. */
const isBounded = ({ text, tokens }: Reader, at: number, next: number): boolean =>
  !/^(?:exact|about)$/.test(readEnglishContext(text, tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0).qualifier) ||
  /\btotal of $/i.test(text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 9), tokens[at]?.start ?? 0));

/** 3 hours and 30 minutes are one measure, in the smaller unit. */
const join = (reader: Reader, one: Measured): Measured => {
  const whole = measureOf(one.unit);
  if (whole?.dimension !== 'time' && whole?.dimension !== 'month') return one;
  const halfMore =
    reader.tokens
      .slice(one.end, one.end + 3)
      .map(({ low }) => low)
      .join(' ') === 'and a half';
  if (halfMore) return { ...one, value: one.value.add(HALF), end: one.end + 3 };
  const place = reader.tokens[one.end]?.low === 'and' ? one.end + 1 : one.end;
  const cardinal = readCardinal(reader.tokens, place, false);
  const rest = cardinal === undefined ? undefined : withUnit(reader, place, cardinal, undefined);
  return joinMeasures(one, rest) ?? one;
};
