// Finds months that went to another year: 2023年7月开工，2027年3月建成 as July 2027 and March 2023.
import type { Swap } from './attribution.ts';
import type { Pair } from './pair-figures.ts';

/** The first two dates whose parts stand together in the Chinese, and with the other's in the English. */
export const brokenDates = (pairs: readonly Pair[]): readonly Swap[] => {
  const dates = pairs.filter(({ source, target }) => [source, target].every(isDate));
  const bySource = grouped(dates, ({ source }) => source.start);
  const byTarget = grouped(dates, ({ target }) => target.start);
  for (const [year, rest] of bySource.values()) {
    if (year === undefined || rest === undefined || year.target.start === rest.target.start) continue;
    const other = byTarget
      .get(year.target.start)
      ?.find((each) => each !== year && each.source.start !== rest.source.start);
    const back = byTarget.get(rest.target.start)?.some((each) => each.source.start === other?.source.start);
    if (other !== undefined && back === true) return [{ one: rest, other }];
  }
  return [];
};

const isDate = ({ keys: [key = ''] }: Pair['source']): boolean => key.startsWith('date:');

const grouped = (pairs: readonly Pair[], placeOf: (pair: Pair) => number): ReadonlyMap<number, readonly Pair[]> => {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) groups.set(placeOf(pair), [...(groups.get(placeOf(pair)) ?? []), pair]);
  return groups;
};
