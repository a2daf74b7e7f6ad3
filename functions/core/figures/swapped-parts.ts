// Finds a part and its whole that changed places: 四分之一，其中一半 as half, one in four of them.
import { isComparable, type Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** How far 其中 stands before its value, in characters. */
const REACH = 30;

/** A value that is of them in English and of all in Chinese, with the one behind 其中. */
export const swappedParts = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] =>
  pairs.flatMap((one) => {
    if (!isOfThem(target, one.target) || isOfIt(source, one.source)) return [];
    const other = pairs.find(
      (each) => isComparable(one, each) && isOfIt(source, each.source) && !isOfThem(target, each.target),
    );
    return other === undefined ? [] : [{ one, other }];
  });

const isOfThem = (text: string, { start, end }: Figure): boolean =>
  /\bof (?:which|whom|these),?\s+(?:about |only )?$/.test(text.slice(Math.max(0, start - 20), start)) ||
  /^(?:\s[a-z-]+){0,2}?\s+of (?:them|these|those|whom|which)\b/.test(text.slice(end, end + 40));

const isOfIt = (text: string, { start }: Figure): boolean =>
  /其中[^。；]*$/.test(text.slice(Math.max(0, start - REACH), start));
