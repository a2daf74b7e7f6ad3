// Finds values that changed places behind others that did not: 40152元，增长8.5%；19438元，增长9.1% with 9.1% and 8.5%.
import { isComparable, type Swap, sortOf } from './attribution.ts';
import type { Pair } from './pair-figures.ts';

/** The swaps of values, in the order of the Chinese, that the values before them prove. */
export const swappedNeighbours = (source: string, pairs: readonly Pair[]): readonly Swap[] => {
  const told = pairs.toSorted((a, b) => a.target.start - b.target.start);
  const after = new Map(told.map((pair, at) => [pair, told[at + 1]]));
  // What stands behind each value in Chinese though something else of that sort stands behind it in English.
  const wrong = new Map<Pair, Pair>();
  for (const [at, leader] of pairs.entries()) {
    const [follower, there] = [pairs[at + 1], after.get(leader)];
    if (follower === undefined || there === undefined || there === follower) continue;
    if (/[。；;]/.test(source.slice(leader.source.end, follower.source.start))) continue;
    if (sortOf(leader.target) !== sortOf(follower.target) && isComparable(follower, there)) wrong.set(follower, there);
  }
  return [...wrong].flatMap(([one, other]) =>
    wrong.get(other) === one && one.source.start < other.source.start ? [{ one, other }] : [],
  );
};
