// Says after which characters a line may break: UAX #14, corrected for Chinese by the rules of CLREQ.
import LineBreaker from 'linebreak';
import { OffsetSet } from './offset-set.ts';
import { CLOSING_MARKS, isFullWidth, NOT_AT_LINE_END, NOT_AT_LINE_START, OPENING_MARKS } from './punctuation.ts';
import { findUnbreakable } from './unbreakable.ts';

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
    const low = text.charCodeAt(offset - 1);
    const before = text.codePointAt(offset - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1)) ?? 0;
    const after = text.codePointAt(offset) ?? 0;
    const chinese = isFullWidth(before) || isFullWidth(after);
    if (!chinese) continue;
    if (OPENING_MARKS.has(text.charAt(offset)) || CLOSING_MARKS.has(text.charAt(offset - 1))) opportunities.add(offset);
  }
}

const SPACE = /\s/u;

function isProhibited(text: string, offset: number): boolean {
  if (NOT_AT_LINE_START.has(text.charAt(offset))) return true;
  let end = offset - 1;
  while (end > 0 && SPACE.test(text.charAt(end))) end--;
  return NOT_AT_LINE_END.has(text.charAt(end));
}
