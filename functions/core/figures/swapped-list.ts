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
  const [one, other] =
    list.flatMap((pair, at) => {
      const next = list[at + 1];
      return next !== undefined && isComparable(pair, next) && pair.target.start > next.target.start
        ? [[pair, next]]
        : [];
    })[0] ?? [];
  if (one === undefined || other === undefined) return [];
  const cues = listed(found, source, told.index);
  const turned = cues.some((cue, at) => cue.target.start > (cues[at + 1]?.target.start ?? cue.target.start));
  return turned ? [] : [{ one, other }];
};

/** The first cue of each item of a list that ends at a place: 教育、卫生支出 has education and health. */
const listed = (cues: readonly Cue[], text: string, end: number): readonly Cue[] => {
  const start = Math.max(...[...'，。；\n'].map((mark) => text.lastIndexOf(mark, end))) + 1;
  const within = cues
    .filter((cue) => cue.source.start >= start && cue.source.end <= end)
    .toSorted((a, b) => a.source.start - b.source.start);
  return within.filter((cue, at) => {
    const last = within[at - 1];
    return last === undefined || /[、和与及]/.test(text.slice(last.source.end, cue.source.start));
  });
};
