// Finds rates that the English turns round: 每10股配3股 as ten new shares for every three.
import { isComparable, type Swap } from './attribution.ts';
import type { Pair } from './pair-figures.ts';

/** A count behind 每, and the one that follows in its clause, of which the English says “every” for the other. */
export const turnedRates = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const told = pairs.filter(isCount).toSorted((a, b) => a.source.start - b.source.start);
  return told.flatMap((one, at) => {
    const other = told[at + 1];
    const each = /每[一-鿿]{0,3}$/.test(source.slice(Math.max(0, one.source.start - 4), one.source.start));
    if (other === undefined || !each || !isComparable(one, other)) return [];
    if (/[，。；\n]/.test(source.slice(one.source.end, other.source.start))) return [];
    return isEach(target, other) && !isEach(target, one) ? [{ one, other }] : [];
  });
};

const isCount = ({ source, target }: Pair): boolean => source.kind === 'count' && target.kind === 'count';

const isEach = (text: string, { target: { start } }: Pair): boolean =>
  /\b(?:every|each|per)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
