// Finds a value and its change that took each other's places: 缩短1.3天，为6.7天 as 1.3 days, down 6.7.
import { isComparable, type Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** Neighbours of one sort of which the Chinese calls one the change, and the English the other. */
export const swappedChanges = (text: string, pairs: readonly Pair[]): readonly Swap[] =>
  pairs.flatMap((one, at) => {
    const other = pairs[at + 1];
    if (other === undefined || !isComparable(one, other)) return [];
    const [changed, still] = isChange(one.source) ? [one, other] : [other, one];
    const swapped =
      isChange(changed.source) && !isChange(changed.target) && isReached(text, still.source) && isChange(still.target);
    return swapped ? [{ one, other }] : [];
  });

const isChange = ({ direction }: Figure): boolean => direction.endsWith('-by');

/** Behind a verb of reaching: 为6.7天. */
const isReached = (text: string, { direction, start }: Figure): boolean =>
  direction === 'none' && /[为至达到是剩余]$/.test(text[start - 1] ?? '');
