// Finds values of a table row that stand in each other's cells.
import { isComparable, type Swap } from './attribution.ts';
import type { Pair } from './pair-figures.ts';

/** The swaps of a row that has as many cells on both sides. */
export const swappedCells = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const [from, to] = [cellsOf(source), cellsOf(target)];
  if (from.length < 2 || from.length !== to.length) return [];
  const moved = pairs.filter((pair) => cellAt(from, pair.source.start) !== cellAt(to, pair.target.start));
  return moved.flatMap((one, at) =>
    moved
      .slice(at + 1)
      .filter((other) => isComparable(one, other) && cellAt(from, one.source.start) === cellAt(to, other.target.start))
      .map((other) => ({ one, other })),
  );
};

/** Where the cells of a row begin. */
const cellsOf = (text: string): readonly number[] => [0, ...[...text.matchAll(/[|\t]/g)].map(({ index }) => index)];

const cellAt = (cells: readonly number[], at: number): number => cells.findLastIndex((start) => start <= at);
