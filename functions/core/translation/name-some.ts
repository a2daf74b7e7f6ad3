// Names the first few of many, and how many more there are.

/** How many are named. */
const NAMED = 8;

/** `s5.p1, s5.p2 and 12 more`. */
export const nameSome = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
