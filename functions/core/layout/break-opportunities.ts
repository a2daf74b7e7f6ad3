// Says after which characters a line may break: UAX #14, corrected for Chinese by the rules of CLREQ.
import LineBreaker from 'linebreak';
import { OffsetSet } from './offset-set.ts';
import { CLOSING_MARKS, isFullWidth, NOT_AT_LINE_END, NOT_AT_LINE_START, OPENING_MARKS } from './punctuation.ts';
import { findUnbreakable } from './unbreakable.ts';

/** Marks by code unit: they are asked for at every character. */
const flagsOf = (marks: ReadonlySet<string>): Uint8Array => {
  const flags = new Uint8Array(0x10000);
  for (const mark of marks) flags[mark.charCodeAt(0)] = 1;
  return flags;
};
const OPENING = flagsOf(OPENING_MARKS);
const CLOSING = flagsOf(CLOSING_MARKS);
const NOT_AT_START = flagsOf(NOT_AT_LINE_START);
const NOT_AT_END = flagsOf(NOT_AT_LINE_END);

const isIn = (flags: Uint8Array, text: string, offset: number): boolean => flags[text.charCodeAt(offset)] === 1;

/**
 * Offsets (UTF-16 units) before which a line may start; neither 0 nor the text's length is among them.
 * The prohibitions of line start and end are applied to every language, as a pack sets both in one line.
 */
export function findBreakOpportunities(text: string): OffsetSet {
  const opportunities = findByUnicode(text);
  addBesideChineseQuotes(text, opportunities);
  for (let offset = 1; offset < text.length; offset++) {
    if (opportunities.has(offset) && isProhibited(text, offset)) opportunities.delete(offset);
  }
  for (const [start, end] of findUnbreakable(text)) opportunities.deleteRange(start + 1, end);
  opportunities.delete(0);
  opportunities.delete(text.length);
  return opportunities;
}

function findByUnicode(text: string): OffsetSet {
  const offsets = new OffsetSet(text.length);
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) offsets.add(found.position);
  return offsets;
}

/** UAX #14 glues quotes to both neighbours (class QU); in Chinese an opening quote may start a line, and a line may end after a closing one. */
function addBesideChineseQuotes(text: string, opportunities: OffsetSet): void {
  for (let offset = 1; offset < text.length; offset++) {
    if (!isIn(OPENING, text, offset) && !isIn(CLOSING, text, offset - 1)) continue;
    const low = text.charCodeAt(offset - 1);
    const before = text.codePointAt(offset - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1)) ?? 0;
    const after = text.codePointAt(offset) ?? 0;
    if (isFullWidth(before) || isFullWidth(after)) opportunities.add(offset);
  }
}

const SPACE = /\s/u;

function isProhibited(text: string, offset: number): boolean {
  if (isIn(NOT_AT_START, text, offset)) return true;
  let end = offset - 1;
  while (end > 0 && SPACE.test(text.charAt(end))) end--;
  return isIn(NOT_AT_END, text, end);
}
