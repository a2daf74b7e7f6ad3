// Keeps strong text that Markdown can read beside Chinese characters, and leaves out the stars of any other.
import { type Ledger, leaveOut } from './ledger.ts';
import { concat, type Passage, slice } from './passage.ts';

/** Double stars count for Markdown only where the text within neither begins nor ends with punctuation or a space (CommonMark 6.2). */
const READABLE = /\*\*[\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?\*\*/gu;

/** The passage with readable strong text, and no other double stars. */
export const settleStars = (passage: Passage, ledger: Ledger): Passage => {
  const kept: Passage[] = [];
  let end = 0;
  const withoutStars = (until: number): void => {
    for (let at = end; at < until; ) {
      const star = passage.text.indexOf('**', at);
      const stop = star === -1 || star >= until ? until : star;
      kept.push(slice(passage, at, stop));
      if (stop < until) leaveOut(ledger, 'mark', slice(passage, stop, stop + 2));
      at = stop < until ? stop + 2 : until;
    }
  };
  for (const { 0: strong, index } of passage.text.matchAll(READABLE)) {
    withoutStars(index);
    kept.push(slice(passage, index, index + strong.length));
    end = index + strong.length;
  }
  withoutStars(passage.text.length);
  return concat(...kept);
};
