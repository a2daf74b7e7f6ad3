// Reads shares and multiples in English: half of, two thirds, double, threefold, twice as many.
import { Fraction } from 'fraction.js';
import { isNumberWord, readCardinal, readShare } from './english-numerals.ts';
import { afterHyphen, joins, type Reader, STOP, type Token } from './english-tokens.ts';
import { ENGLISH_FORMS, isTime, measureOf } from './measures.ts';
import { HALF, ONE, type Reading } from './reading.ts';

const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5 };

/** In his sixties. */
const AGES: Readonly<Record<string, number>> = {
  ...{ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
};

const MULTIPLE = /^(doubl|tripl|trebl|quadrupl|quintupl)(e|es|ed|ing)$/;

const HALVED = /^halv(?:e|es|ed|ing)$/;

const VERB_BEFORE =
  /^(?:to|will|would|can|could|should|must|and|than|nearly|almost|least|about|or|roughly|we|they|it|that|shall)$/;

const WHOLE_AFTER = /^(?:of|the|a|an|its|their|our|all|that|these|those|this|as|again|his|her|are|were|have|had)$/;

/** Shares and multiples: half of, two thirds, double, threefold, twice as many. */
export const readShareOrMultiple = ({ tokens }: Reader, at: number): Reading | undefined => {
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
        /^(?:the|its|their|our|that|this|those|these|in|by|over|from)$/.test(after?.low ?? ''));
    return isVerb && after?.text !== '-'
      ? { is: 'measured', value, unit: 'fold', changed: 'increase-to', end: at + 1 }
      : undefined;
  }
  if (HALVED.test(token.low))
    return { is: 'measured', value: HALF, unit: 'share', changed: 'decrease-by', end: at + 1 };
  // Once at most.
  if (token.low === 'once' && after?.low === 'at' && /^(?:most|least|the)$/.test(tokens[at + 2]?.low ?? ''))
    return { is: 'measured', value: ONE, unit: 'occurrence', end: at + 1 };
  if (token.low === 'twice')
    return /^(?:as|the|that|those|these|its|their|our|his|her|this|what)$/.test(after?.low ?? '')
      ? { is: 'measured', value: new Fraction(2), unit: 'fold', end: at + 1 }
      : { is: 'measured', value: new Fraction(2), unit: 'occurrence', end: at + 1 };
  const fold = /^(.+)fold$/.exec(token.low)?.[1];
  if (fold !== undefined && isNumberWord(fold)) {
    const value = readCardinal([{ ...token, low: fold }], 0, false)?.value ?? ONE;
    return { is: 'measured', value, unit: 'fold', end: at + 1 };
  }
  if (token.low === 'decade' && /^(?:past|last|next|coming|a)$/.test(before?.low ?? ''))
    return { is: 'measured', value: ONE, unit: 'decade', end: at + 1 };
  const few = readOneOrTwo(tokens, at) ?? readFromOne(tokens, at);
  if (few !== undefined) return few;
  if (token.low === 'half') return readAgain(tokens, at) ?? readHalf(tokens, at);
  const among = readPartOf(tokens, at) ?? readOneIn(tokens, at) ?? readUnitAndHalf(tokens, at);
  if (among !== undefined) return among;
  // The quarter of a century since then.
  const century =
    token.low === 'quarter' && before?.low === 'the' ? readPartOfUnit(tokens, new Fraction(1, 4), at + 1) : undefined;
  if (century !== undefined) return century;
  // The remaining fifth.
  const rest =
    token.low === 'remaining' ? readShare([{ ...token, low: 'a' }, ...tokens.slice(at + 1, at + 4)], 0) : undefined;
  if (rest !== undefined && !/[^s]s$/.test(tokens[at + rest.next]?.low ?? ''))
    return { is: 'measured', value: rest.value, unit: 'share', end: at + rest.next };
  const age = /^(?:his|her|their|our|my)$/.test(before?.low ?? '') ? AGES[token.low] : undefined;
  if (age !== undefined)
    return { is: 'measured', value: new Fraction(age), unit: 'year', qualifier: 'more-than', end: at + 1 };
  const group = readAgeGroup(tokens, at);
  if (group !== undefined) return group;
  const one = readBoundedOne(tokens, at) ?? readSingle(tokens, at);
  if (one !== undefined) return one;
  const again = readAgain(tokens, at);
  if (again !== undefined) return again;
  const share = readShare(tokens, at);
  if (
    share !== undefined &&
    readCardinal(tokens, at, false)?.words === true &&
    (readCardinal(tokens, at, false)?.scale ?? 1n) > 1n
  )
    return undefined;
  if (share === undefined || isDuration(tokens, at) || isQuarters(tokens, share)) return undefined;
  const measure = readPartOfUnit(tokens, share.value, share.next);
  if (measure !== undefined) return measure;
  const next = tokens[share.next];
  const article = /^(?:an?|another)$/.test(token.low);
  const taken = next?.low === 'of' || next?.kind !== 'word';
  const led = /^(?:by|to|than|about|nearly|almost|over|least|up|around|roughly|for|under|between|and)$/.test(
    before?.low ?? '',
  );
  const compares = /^(?:less|more|fewer|lower|higher|cheaper|smaller|larger|off|below|above|under|short|down|up)$/.test(
    next?.low ?? '',
  );
  // To a third country is no share; to a third of it, or by a third in one year, is.
  const lost = /^(?:was|were|is|are)$/.test(next?.low ?? '') && LOST.test(tokens[share.next + 1]?.low ?? '');
  if (article && !taken && !compares && !lost && !(led && (STOP.test(next.low) || WHEN.test(next.low))))
    return undefined;
  return { is: 'measured', value: share.value, unit: 'share', end: share.next };
};

/** By another tenth next year. */
const WHEN = /^(?:and|next|this|last|each|every|again|more)$/;

/** Half as much again is one and a half times as much. */
const readAgain = (tokens: readonly Token[], at: number): Reading | undefined => {
  const share = tokens[at]?.low === 'half' ? { value: HALF, next: at + 1 } : readShare(tokens, at);
  if (share === undefined || tokens[share.next]?.low !== 'as') return undefined;
  // Half as many lorries again.
  const again = [2, 3, 4].find((far) => tokens[share.next + far]?.low === 'again');
  if (again === undefined) return undefined;
  return { is: 'measured', value: share.value.add(ONE), unit: 'fold', end: share.next + (again === 2 ? 3 : 2) };
};

/** A third was wiped off the price. */
const LOST = /^(?:wiped|lost|cut|shed|knocked|shaved|spent|used|sold|exported|paid)$/;

/** More than an hour, within a year: one where it is bounded. */
const readBoundedOne = (tokens: readonly Token[], at: number): Reading | undefined => {
  const compares = /^(?:, where it|where it|, down from|down from|, instead of|instead of|rather than|, compared)/.test(
    tokens
      .slice(at + 2, at + 5)
      .map(({ low }) => low)
      .join(' '),
  );
  const before = tokens[at - 1]?.low ?? '';
  const bounded =
    /^(?:than|over|under|within|about|nearly|almost|least|most)$/.test(before) || (before === 'in' && compares);
  const unit =
    bounded && /^an?$/.test(tokens[at]?.low ?? '') ? ENGLISH_FORMS.get(tokens[at + 1]?.low ?? '') : undefined;
  const compared = /^(?:ago|earlier|before|later)$/.test(tokens[at + 2]?.low ?? '');
  if (unit === undefined || !isTime(unit) || compared || /^(?:quarter|decade|century)$/.test(unit)) return undefined;
  return { is: 'measured', value: ONE, unit, end: at + 2 };
};

/** A single kilometer; a single thing may be no number. */
const readSingle = (tokens: readonly Token[], at: number): Reading | undefined => {
  const single = /^(?:an?|one)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'single';
  const unit = single ? ENGLISH_FORMS.get(tokens[at + 2]?.low ?? '') : undefined;
  if (unit === undefined || isTime(unit) || measureOf(unit)?.dimension === 'count') return undefined;
  return { is: 'measured', value: ONE, unit, end: at + 3 };
};

/** A year or two is one or two years. */
const readOneOrTwo = (tokens: readonly Token[], at: number): Reading | undefined => {
  const unit = ENGLISH_FORMS.get(tokens[at + 1]?.low ?? '');
  const two = tokens[at + 2]?.low === 'or' && tokens[at + 3]?.low === 'two';
  if (unit === undefined || !two || !/^(?:an?|another|one)$/.test(tokens[at]?.low ?? '')) return undefined;
  return { is: 'measured', value: ONE, upper: new Fraction(2), unit, end: at + 4 };
};

/** A week to ten days; a year to a year and a half. */
const readFromOne = (tokens: readonly Token[], at: number): Reading | undefined => {
  const from = /^(?:an?|one)$/.test(tokens[at]?.low ?? '') ? ENGLISH_FORMS.get(tokens[at + 1]?.low ?? '') : undefined;
  const half = from !== undefined && tokens[at + 2]?.low === 'to' ? readUnitAndHalf(tokens, at + 3) : undefined;
  if (half?.is === 'measured' && half.unit === from) return { ...half, value: ONE, upper: half.value };
  const last = tokens[at + 2]?.low === 'to' ? readCardinal(tokens, at + 3, false) : undefined;
  const to = last === undefined ? undefined : ENGLISH_FORMS.get(tokens[last.next]?.low ?? '');
  const [whole, part] = [from, to].map((unit) => (unit === undefined ? undefined : measureOf(unit)));
  if (from === to || whole === undefined || part === undefined || last === undefined || to === undefined)
    return undefined;
  if (!isTime(to) || whole.dimension !== part.dimension) return undefined;
  const value = new Fraction(whole.factor).div(part.factor);
  return value.lt(last.value) ? { is: 'measured', value, upper: last.value, unit: to, end: last.next + 1 } : undefined;
};

/** One in five, seven out of ten, 7 in every 10 are shares; in figures only of ten, a hundred and the like. */
const readPartOf = (tokens: readonly Token[], at: number): Reading | undefined => {
  const part = readCardinal(tokens, at, false);
  if (part === undefined || tokens[at]?.glued === true) return undefined;
  const words = tokens.slice(part.next, part.next + 3).map(({ low }) => low);
  const between = OF_WHOLE.find((each) => each.every((word, place) => words[place] === word));
  const whole = between === undefined ? undefined : readCardinal(tokens, part.next + between.length, false);
  if (between === undefined || whole === undefined || !part.value.lt(whole.value)) return undefined;
  if (between.length === 1 && !part.words && !/^(?:10*|20)$/.test(whole.value.toString())) return undefined;
  if (between.length === 1 && part.words !== whole.words) return undefined;
  return { is: 'measured', value: part.value.div(whole.value), unit: 'share', end: whole.next };
};

const OF_WHOLE = ['out of every', 'out of', 'in every', 'of every', 'in'].map((words) => words.split(' '));

/** Under-threes. */
const readAgeGroup = (tokens: readonly Token[], at: number): Reading | undefined => {
  const low = tokens[at]?.low ?? '';
  const bound = /^(?:under|over)$/.test(tokens[at - 2]?.low ?? '') && joins(tokens, at - 1);
  const number = low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.replace(/(?<=x)es$|s$/, '');
  const token = tokens[at];
  if (!bound || token === undefined || number === low || !isNumberWord(number)) return undefined;
  const value = readCardinal([{ ...token, low: number }], 0, false)?.value;
  const qualifier = tokens[at - 2]?.low === 'under' ? 'at-most' : 'at-least';
  return value === undefined ? undefined : { is: 'measured', value, unit: 'year', qualifier, end: at + 1 };
};

/** One pupil in four; seven volunteers in ten. */
const readOneIn = (tokens: readonly Token[], at: number): Reading | undefined => {
  const part =
    isNumberWord(tokens[at]?.low ?? '') || tokens[at]?.kind === 'number' ? readCardinal(tokens, at, false) : undefined;
  if (part === undefined || part.next !== at + 1) return undefined;
  for (let place = at + 2; place < at + 6; place += 1) {
    if (tokens[place - 1]?.kind !== 'word' || STOP.test(tokens[place - 1]?.low ?? '')) return undefined;
    const between = OF_WHOLE.find((each) => each.every((word, at) => tokens[place + at]?.low === word));
    if (between === undefined) continue;
    // 98 calls in every hundred, but not 98 calls in 20 towns.
    if (!part.words && between.length === 1) return undefined;
    const whole = readCardinal(tokens, place + between.length, false);
    const after = whole === undefined ? undefined : tokens[whole.next];
    if (whole === undefined || (after?.kind === 'word' && /[^s]s$/.test(after.low) && !STOP.test(after.low)))
      return undefined;
    return whole.value.gt(part.value) && (whole.value.lte(10) || (whole.words && whole.value.lte(100)))
      ? { is: 'measured', value: part.value.div(whole.value), unit: 'share', end: whole.next }
      : undefined;
  }
  return undefined;
};

/** A year and a half; an hour and a half. */
const readUnitAndHalf = (tokens: readonly Token[], at: number): Reading | undefined => {
  const unit = /^(?:an?|one|every)$/.test(tokens[at]?.low ?? '')
    ? ENGLISH_FORMS.get(tokens[at + 1]?.low ?? '')
    : undefined;
  // An hour and forty minutes.
  const more = unit === 'hour' && tokens[at + 2]?.low === 'and' ? readCardinal(tokens, at + 3, false) : undefined;
  if (more !== undefined && /^minutes?$/.test(tokens[more.next]?.low ?? ''))
    return { is: 'measured', value: more.value.add(60), unit: 'minute', end: more.next + 1 };
  const half = tokens
    .slice(at + 2, at + 5)
    .map(({ low }) => low)
    .join(' ');
  if (unit === undefined || half !== 'and a half') return undefined;
  return { is: 'measured', value: ONE.add(HALF), unit, end: at + 5 };
};

/** A quarter of an hour is a measure, and so are four tenths of a percentage point. */
const readPartOfUnit = (tokens: readonly Token[], value: Fraction, next: number): Reading | undefined => {
  const of = tokens[next]?.low === 'of' && /^(?:an?|one|1)$/.test(tokens[next + 1]?.low ?? '');
  if (!of) return undefined;
  for (const length of [2, 1]) {
    const words = tokens.slice(next + 2, next + 2 + length).map(({ low }) => low);
    const unit = ENGLISH_FORMS.get(words.join(' ').replace(/[’']s$/, ''));
    if (unit !== undefined && measureOf(unit)?.dimension !== 'count')
      return { is: 'measured', value, unit, end: next + 2 + length };
  }
  return undefined;
};

/** One quarter and one third may be times or ordinals: one second, one third-party. */
const isDuration = (tokens: readonly Token[], at: number): boolean => joins(tokens, afterHyphen(tokens, at + 1) + 1);

/** Two quarters are half a year; three quarters, or quarters of something, a share. */
const isQuarters = (tokens: readonly Token[], { value, next }: { value: Fraction; next: number }): boolean =>
  tokens[next - 1]?.low === 'quarters' &&
  (!value.equals(new Fraction(3, 4)) ||
    /^(?:running|straight|in a row)/.test(
      tokens
        .slice(next, next + 3)
        .map(({ low }) => low)
        .join(' '),
    )) &&
  tokens[next]?.low !== 'of';

/** Half an hour is a measure, half of the villages a share; half-finished is neither. */
const readHalf = (tokens: readonly Token[], at: number): Reading | undefined => {
  const place = afterHyphen(tokens, at + 1);
  if (/^(?:price|fare|fares|rent)$/.test(tokens[place]?.low ?? ''))
    return { is: 'measured', value: HALF, unit: 'share', end: at + 1 };
  const article = /^an?$/.test(tokens[place]?.low ?? '') ? place + 1 : place;
  for (const length of [2, 1]) {
    const words = tokens.slice(article, article + length).map(({ low }) => low);
    const unit = ENGLISH_FORMS.get(words.join(' ').replace(/[’']s$/, ''));
    if (unit !== undefined && measureOf(unit)?.dimension !== 'count')
      return {
        is: 'measured',
        value: tokens[at - 1]?.low === 'minus' ? HALF.neg() : HALF,
        unit,
        end: article + length,
      };
  }
  const partOf = readPartOfUnit(tokens, HALF, at + 1);
  if (partOf !== undefined) return partOf;
  const scaled = readCardinal(tokens, at, false);
  if (scaled !== undefined) return undefined;
  if (place !== at + 1) return undefined;
  const after = tokens[at + 1];
  const whole = after === undefined || after.kind === 'sign' || WHOLE_AFTER.test(after.low);
  const led = /^(?:by|to|than|about|nearly|almost|over|least|one|another|roughly|around|under|up)$/.test(
    tokens[at - 1]?.low ?? '',
  );
  if (/^(?:second|first|other|latter|this|that|better)$/.test(tokens[at - 1]?.low ?? '')) return undefined;
  return whole || led ? { is: 'measured', value: HALF, unit: 'share', end: at + 1 } : undefined;
};
