// Finds the quantities of an English text, from left to right.
import type { Fraction } from 'fraction.js';
import { aimReader } from './aims.ts';
import { readEnglishCalendar } from './english-calendar.ts';
import { readEnglishContext } from './english-context.ts';
import { readMeasured } from './english-measured.ts';
import { readCardinal, readOrdinal } from './english-numerals.ts';
import { readNumbered, readOrder, readPlan } from './english-order.ts';
import { readShareOrMultiple } from './english-shares.ts';
import { type Reader, tokenAfter, tokensOf } from './english-tokens.ts';
import { toExact } from './exact.ts';
import { foldWidth } from './fold-width.ts';
import { isTime } from './measures.ts';
import { findNames } from './name-spans.ts';
import type { NameNumerals, Quantity, Span } from './quantity.ts';
import { type Name, type Reading, stateReading } from './reading.ts';

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
    const named = inName !== undefined && inName.start <= token.start ? inName : undefined;
    const reading = named === undefined ? readAt(reader, at) : nameOver(reader, at, named.end);
    if (reading === undefined) {
      at += 1;
      continue;
    }
    const first = reading.is === 'measured' ? (reading.start ?? at) : at;
    const start = Math.max(tokens[first]?.start ?? 0, found.at(-1)?.end ?? 0);
    const end = tokens[reading.end - 1]?.end ?? start;
    const span = { text: source.slice(start, end), start, end };
    if (reading.is === 'name') {
      const licensed = named?.licensed === true ? { licensed: true as const } : {};
      const numerals = reading.numerals.map(toExact);
      if (numerals.length > 0) found.push({ ...span, kind: 'name', numerals, ...licensed });
    } else found.push(state(text, span, reading, aimAt));
    at = reading.end;
  }
  return found;
};

const readAt = (reader: Reader, at: number): Reading | undefined =>
  readCalendar(reader, at) ??
  readNumbered(reader, at) ??
  readPlan(reader, at) ??
  readShareOrMultiple(reader, at) ??
  readOrder(reader, at) ??
  readMeasured(reader, at);

const readCalendar = ({ text, tokens }: Reader, at: number): Reading | undefined => {
  const token = tokens[at];
  if (token === undefined || (token.glued && !/[([“‘"'’/–—-]/.test(tokens[at - 1]?.text ?? ''))) return undefined;
  const reading = readEnglishCalendar(text, token.start);
  if (reading === undefined) return undefined;
  return { is: 'calendar', ...reading, end: tokenAfter(tokens, at, reading.end) };
};

/** By the end of 2025; mid-2025. */
const PARTS = [
  [/\b(?:beginning|start|first (?:(?:ten|10) days|day)) of (?:the )?(?:year )?$|\bearly (?:in )?$/i, 'start'],
  [/\b(?:(?:middle|(?:middle|second) (?:ten|10) days) of (?:the year )?|mid-)$/i, 'middle'],
  [
    /\b(?:end|close|(?:last|final) (?:(?:ten|10) days|day)) of (?:the )?(?:year )?$|\b(?:late|year-end) (?:in )?$/i,
    'end',
  ],
] as const;

/** A name to its end, with its numerals one by one. */
const nameOver = ({ tokens }: Reader, at: number, end: number): Reading => {
  const numerals: Fraction[] = [];
  let next = at;
  while (next < tokens.length && (tokens[next]?.start ?? end) < end) {
    const read = readOrdinal(tokens, next) ?? readCardinal(tokens, next, false);
    if (read !== undefined) numerals.push(read.value);
    next = Math.max(next + 1, read?.next ?? 0);
  }
  return { is: 'name', numerals, end: next };
};

/** A reading as the quantity that it states; grown by two times is three times as much, increased threefold too. */
const state = (
  text: string,
  span: Span,
  reading: Exclude<Reading, Name>,
  aimAt: (at: number) => Quantity['aim'],
): Quantity => {
  if (reading.is === 'calendar') {
    const part =
      PARTS.find(([pattern]) => pattern.test(text.slice(Math.max(0, span.start - 24), span.start)))?.[1] ??
      // Before 2022 is out.
      (/^ (?:is|was) (?:out|over)\b/.test(text.slice(span.end, span.end + 10)) ? 'end' : undefined);
    const context = { qualifier: 'exact', direction: 'none', aim: aimAt(span.start) } as const;
    return stateReading({ ...reading, ...(part === undefined ? {} : { part }) }, span, context, false);
  }
  const ofTime = reading.is === 'measured' && isTime(reading.unit);
  const told = readEnglishContext(text, span.start, span.end, ofTime);
  // From the age of 18 to 35 has no bound but its ends.
  const from =
    reading.is === 'measured' &&
    reading.upper !== undefined &&
    /\bfrom (?:the )?ages? (?:of )?$/i.test(text.slice(Math.max(0, span.start - 20), span.start));
  const context = { ...told, ...(from ? { qualifier: 'exact' as const } : {}), aim: aimAt(span.start) };
  const by = /\bby\s*$/i.test(text.slice(Math.max(0, span.start - 4), span.start));
  const fold = reading.is === 'measured' && reading.unit === 'fold' && reading.changed === undefined;
  return stateReading(reading, span, context, fold && by && context.direction === 'increase-by');
};
