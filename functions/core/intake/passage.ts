// A piece of text that knows where each of its characters stood in the source.

/** Text, and for each UTF-16 unit of it the offset in the source; -1 for what a repair supplied. */
export interface Passage {
  readonly text: string;
  readonly from: readonly number[];
}

export const EMPTY: Passage = { text: '', from: [] };

/** The text as it stands in the source from `offset` on. */
export const passageAt = (text: string, offset: number): Passage => ({
  text,
  from: Array.from({ length: text.length }, (_, index) => offset + index),
});

/** Text that a repair supplies. */
export const supplied = (text: string): Passage => ({ text, from: Array.from({ length: text.length }, () => -1) });

/** The part from `start` up to `end`. */
export const slice = (passage: Passage, start: number, end = passage.text.length): Passage => ({
  text: passage.text.slice(start, end),
  from: passage.from.slice(start, end),
});

/** Passages in a row as one. */
export const concat = (...passages: readonly Passage[]): Passage => ({
  text: passages.map(({ text }) => text).join(''),
  from: passages.flatMap(({ from }) => from),
});

/** White space of any kind at the edges left out. */
export const trim = (passage: Passage): Passage => {
  const start = passage.text.search(SOLID);
  if (start === -1) return EMPTY;
  return slice(passage, start, passage.text.length - (/[\s\u200b\ufeff]*$/.exec(passage.text)?.[0].length ?? 0));
};

const SOLID = /[^\s\u200b\ufeff]/;

/** The parts of a passage that are left when matches of a pattern are taken out, and the matches. */
export const takeOut = (
  passage: Passage,
  pattern: RegExp,
): { readonly kept: Passage; readonly taken: readonly Passage[] } => {
  const taken: Passage[] = [];
  const kept: Passage[] = [];
  let end = 0;
  for (const match of passage.text.matchAll(pattern)) {
    kept.push(slice(passage, end, match.index));
    end = match.index + match[0].length;
    taken.push(slice(passage, match.index, end));
  }
  return { kept: concat(...kept, slice(passage, end)), taken };
};
