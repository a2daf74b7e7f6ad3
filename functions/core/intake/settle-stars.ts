// Keeps strong text that Markdown can read beside Chinese characters, and leaves out the stars of any other.
import { type Ledger, leaveOut } from './ledger.ts';
import { concat, type Passage, slice, takeOut } from './passage.ts';

/**
 * Strong text that Markdown reads as such: within it no space at the edges, and punctuation there only where punctuation, a space
 * or the edge of the text is on the other side of the stars, too (CommonMark 6.2).
 */
export const STRONG =
  /(?:(?<=^|[\s\p{P}\p{S}])\*\*(?=[^\s*])|(?<!\*)\*\*(?=[^\s\p{P}\p{S}]))[^*]+(?:(?<=[^\s\p{P}\p{S}])\*\*|(?<=\S)\*\*(?=$|[\s\p{P}\p{S}]))/gu;

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
  for (const { 0: strong, index } of passage.text.matchAll(STRONG)) {
    withoutStars(index);
    kept.push(slice(passage, index, index + strong.length));
    end = index + strong.length;
  }
  withoutStars(passage.text.length);
  return concat(...kept);
};

/** The passage without any stars: headings and entries of a glossary are plain text. */
export const withoutStars = (passage: Passage, ledger: Ledger): Passage => {
  const { kept, taken } = takeOut(passage, /\*\*/g);
  leaveOut(ledger, 'mark', ...taken);
  return kept;
};
