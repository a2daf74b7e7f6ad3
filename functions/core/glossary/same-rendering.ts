// Tells whether two renderings are one: the same words, or a full form and its short form.

/** Words that a rendering can have or lack and stay the same. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'in', 'to']);

/** Whether the words of one, small ones aside, all stand in the other in the same order. */
export const isSameRendering = (one: string, other: string): boolean => {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
};

const wordsOf = (rendering: string): readonly string[] =>
  (rendering.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
