// Shows a sentence with the words marked that a finding is about.
import type { Spot } from './compare-figures.ts';

const BEFORE = '>>';
const AFTER = '<<';

/** A text without a mark is shown so far. */
const LONGEST = 160;

/** The sentences of a text that hold the spots, with these between >> and <<; where there are none, how the text begins. */
export const markSpans = (text: string, spots: readonly Pick<Spot, 'start' | 'end'>[]): string => {
  const inOrder = spots.toSorted((a, b) => a.start - b.start);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const start = startOfSentence(text, first.start);
  const end = endOfSentence(text, last.end);
  let shown = '';
  let at = start;
  for (const spot of inOrder) {
    if (spot.start < at) continue;
    shown += `${text.slice(at, spot.start)}${BEFORE}${text.slice(spot.start, spot.end)}${AFTER}`;
    at = spot.end;
  }
  return `${start > 0 ? '…' : ''}${shown}${text.slice(at, end).trimEnd()}${end < text.length ? '…' : ''}`;
};

/** A sentence is looked for so far back and ahead. */
const REACH = 400;

const startOfSentence = (text: string, at: number): number => {
  const from = Math.max(0, at - REACH);
  const ends = [...text.slice(from, at).matchAll(/[。！？；\n]|[.!?;]\s/g)];
  const last = ends.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
};

const endOfSentence = (text: string, at: number): number => {
  const end = /[。！？；\n]|[.!?;](?=\s)/.exec(text.slice(at, at + REACH));
  return end === null ? Math.min(text.length, at + REACH) : at + end.index + 1;
};
