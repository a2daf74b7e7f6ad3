// Where a sticky pattern that begins at a place ends.

/** The end of the match at a place, or the place where there is none. */
export const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};
