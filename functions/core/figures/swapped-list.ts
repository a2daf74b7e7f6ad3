// Finds lists whose values come in another order though their items do not: 分别 and respectively.
import { isComparable, type Swap } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Pair } from './pair-figures.ts';

/** 分别 and respectively keep the order of the items: the values must come in the same order, unless the items do not. */
export const swappedList = (
  source: string,
  target: string,
  pairs: readonly Pair[],
  found: readonly Cue[],
): readonly Swap[] => {
  const told = /分别|依次/.exec(source);
  if (told === null || !/\brespectively\b/i.test(target)) return [];
  const list = pairs.filter((pair) => pair.source.start > told.index);
  const cues = listed(found, source, told.index);
  const reversed = cues.some((cue, at) => cue.target.start > (cues[at + 1]?.target.start ?? cue.target.start));
  const moved = neighbours(list).find(([one, other]) => one.target.start > other.target.start);
  if (moved !== undefined) return reversed ? [] : [{ one: moved[0], other: moved[1] }];
  // Two items that changed places leave their two values in place only where these are swapped.
  const [only, ...more] = neighbours(list);
  return reversed && cues.length === 2 && list.length === 2 && only !== undefined && more.length === 0
    ? [{ one: only[0], other: only[1] }]
    : [];
};

/** Values of one sort that follow each other. */
const neighbours = (list: readonly Pair[]): readonly (readonly [Pair, Pair])[] =>
  list.flatMap((one, at): readonly (readonly [Pair, Pair])[] => {
    const other = list[at + 1];
    return other !== undefined && isComparable(one, other) ? [[one, other]] : [];
  });

/** The first cue of each item of a list that ends at a place: 教育、卫生支出 has education and health. */
const listed = (cues: readonly Cue[], text: string, end: number): readonly Cue[] => {
  const from = (marks: string) => {
    const start = Math.max(...[...marks].map((mark) => text.lastIndexOf(mark, end))) + 1;
    return cues
      .filter((cue) => cue.source.start >= start && cue.source.end <= end)
      .toSorted((a, b) => a.source.start - b.source.start);
  };
  const near = from('，。；\n');
  const within = near.length > 1 ? near : from('。；\n');
  return within.filter((cue, at) => {
    const last = within[at - 1];
    return last === undefined || /[、和与及]/.test(text.slice(last.source.end, cue.source.start));
  });
};
