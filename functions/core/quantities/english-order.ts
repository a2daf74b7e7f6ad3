// Reads ordinals, ranks and numbers of sections in English: 14th, fourteenth, Phase II, top 500, V.
import { Fraction } from 'fraction.js';
import { isNumberWord, readCardinal, readOrdinal } from './english-numerals.ts';
import { joins, NAMED, type Reader, type Token } from './english-tokens.ts';
import { unitAt } from './english-units.ts';
import { ordinal, type Reading } from './reading.ts';

const ROMAN = /^(?=[IVXLC])(?:X[LC]|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const LABELS = new Set(
  'phase stage part chapter section article line step tier volume unit item paragraph page category type class grade level table figure annex appendix box terminal gate pier runway'.split(
    ' ',
  ),
);

const romanValue = (text: string): Fraction => {
  const values = [...text].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return new Fraction(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
};

/** Numbers of sections at the start of a line (`V.`, `3.`, `(2)`), and what is numbered by name: Phase II, Article 5, Shaping I. */
export const readNumbered = ({ text, tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  const before = tokens[at - 1];
  const hyphened = joins(tokens, at - 1) && LABELS.has(tokens[at - 2]?.low ?? '');
  const labelled = hyphened || (!token.glued && (LABELS.has(before?.low ?? '') || isListed(tokens, at)));
  const bracketed = before?.text === '(' && token.glued && opensLine(text, token.start);
  const roman = ROMAN.test(bracketed ? token.text.toUpperCase() : token.text);
  if (!roman && !/^\d{1,3}$/.test(token.text)) {
    const cardinal = labelled ? readCardinal(tokens, at, false) : undefined;
    if (cardinal === undefined) return undefined;
    const after = tokens[cardinal.next]?.low ?? '';
    // Phases are not counted by what follows: phase two construction.
    const numbers = hyphened || before?.low === 'phase' || !/^[a-z]/.test(after) || AFTER_LABEL.test(after);
    return numbers ? ordinal(cardinal.value, cardinal.next) : undefined;
  }
  const value = roman ? romanValue(token.text.toUpperCase()) : new Fraction(token.text);
  if (opensLine(text, token.start) && endsNumber(tokens, at + 1)) return ordinal(value, at + 1, 'section');
  if (
    labelled &&
    unitAt({ text, tokens }, at + 1, value) === undefined &&
    (roman || tokens[at + 1]?.glued !== true || tokens[at + 1]?.kind === 'sign')
  )
    return ordinal(value, at + 1);
  const named = before?.kind === 'word' && !token.glued && NAMED.test(before.text);
  const numbersName = roman && named && (token.text.length > 1 || AFTER_LONE.test(tokens[at + 1]?.low ?? ''));
  return numbersName ? ordinal(value, at + 1) : undefined;
};

/** What follows a label with its number in words, and nothing that it could count: part two of the report. */
const AFTER_LABEL = /^(?:of|and|or|is|was|will|has|had|in|on|at|to|[a-z]+ed|took|cost|began|came|ran|saw)$/;

/** Phases I, II and III: whether a label in the plural leads a list up to a token. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokens[place];
    if (token === undefined) return false;
    // 400,000 volumes to a million are counted.
    if (token.low.endsWith('s') && LABELS.has(token.low.slice(0, -1)))
      return !/^(?:to|and|or)$/.test(tokens[place + 1]?.low ?? '');
    if (!/^(?:,|and|or|to|-|–|\d{1,3})$/.test(token.low) && !ROMAN.test(token.text)) return false;
  }
  return false;
};

/** Whether only marks of Markdown and a bracket stand before a place in its line. */
const opensLine = (text: string, at: number): boolean =>
  /(?:(?:^|\n)[ \t#*]*\(?|[;:.] \()$/.test((at <= 10 ? '\n' : '') + text.slice(Math.max(0, at - 10), at));

/** A full stop or bracket, and a space or nothing after it. */
const endsNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && /^[.)]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.glued !== true;

/** A lone I, V or X numbers a name where what bears the number follows, or another such name: Shaping I and Zhentouba II. */
const AFTER_LONE = /^(?:and|hydropower|power|station|plant|project|reservoir)$/;

/** The 14th Five-Year Plan is a name. */
export const readPlan = ({ tokens }: Reader, at: number): Reading | undefined => {
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
    end: next + length,
  };
};

/** Ordinals, and places in a ranking: the 14th games, the second phase, the top 100, No. 3. */
export const readOrder = ({ tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return undefined;
  const rank = RANKED.test(before?.low ?? '') ? readRank(tokens, at) : undefined;
  if (rank !== undefined) return rank;
  if (token.kind === 'number' && before?.text === '.' && tokens[at - 2]?.text === 'No')
    return ordinal(new Fraction(token.text.replace(/\D/g, '')), at + 1);
  const read = readOrdinal(tokens, at);
  if (read === undefined) return undefined;
  const small = token.kind === 'word' && read.next === at + 1;
  return small && SMALL.test(token.low) ? readSmall(tokens, at, read.value) : ordinal(read.value, read.next);
};

const RANKED = /^(?:top|global|fortune)$/;
const SMALL = /^(?:first|second|third)$/;

/** The top 500, but not the top 10 percent. */
const readRank = (tokens: readonly Token[], at: number): Reading | undefined => {
  const cardinal = readCardinal(tokens, at, false);
  if (cardinal === undefined || tokens[at]?.glued === true) return undefined;
  const share = /^(?:%|percent)$/.test(tokens[cardinal.next]?.low ?? '');
  return share ? undefined : ordinal(cardinal.value, cardinal.next, 'rank');
};

/** National Second-Grade Museums. */
const GRADE = /^(?:grade|class|level|tier|category|order)$/;

const MOVED = /^(?:places?|spots?|positions?|up|down|climbed|rose|moved|jumped|slipped|fell|dropped)$/;

const LED = /^(?:the|a|our|its|their|this|whose|his|her)$|[’']s$/;
const NO_NOUN = /^(?:to|and|of|in|on|at|is|was|by|with|for|or|that|we|but)$/;

/** First, second and third are ordinals before a noun or after a verb of rank; else adverbs, times or parts of words. */
const readSmall = (tokens: readonly Token[], at: number, value: Fraction): Reading | undefined => {
  const before = tokens[at - 1]?.low ?? '';
  const after = tokens[at + 1];
  if (before === 'every') return { is: 'name', numerals: [], end: at + 1 };
  if (
    /^(?:to last|from (?:the )?(?:last|bottom))/.test(
      tokens
        .slice(at + 1, at + 4)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return ordinal(value, at + 1);
  // Is second in the province.
  if (
    tokens[at]?.low !== 'first' &&
    /^(?:is|was|are|were|stands|lies|now|still)$/.test(before) &&
    /^(?:in|among|nationwide|nationally|only)$/.test(after?.low ?? '')
  )
    return ordinal(value, at + 1);
  const name = (end: number): Reading => ({ is: 'name', numerals: [value], end });
  if (/^(?:rank(?:s|ed|ing)?|placed|comes?|came|finished)$/.test(before)) return ordinal(value, at + 1);
  // Up two places to third.
  if (before === 'to' && MOVED.test(tokens[at - 2]?.low ?? '')) return ordinal(value, at + 1);
  if (after?.text === ',' && /^[.;:!?]?$/.test(tokens[at - 1]?.text ?? '')) return name(at + 1);
  if (joins(tokens, at + 1) && GRADE.test(tokens[at + 2]?.low ?? '')) return name(at + 3);
  if (joins(tokens, at + 1))
    return /(?:est|most)$/.test(tokens[at + 2]?.low ?? '') ? ordinal(value, at + 1) : undefined;
  if (after?.low === 'half') return name(at + 2);
  if (after !== undefined && (after.kind === 'number' || isNumberWord(after.low))) return name(at + 1);
  if (after?.kind !== 'word' || NO_NOUN.test(after.low) || /^(?:at|per)$/.test(before)) return undefined;
  return tokens[at]?.low === 'first' && !LED.test(before) ? name(at + 1) : ordinal(value, at + 1);
};
