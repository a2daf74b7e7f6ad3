// Finds counts of a series that came in another order: 三条路线、五场讲座 as five routes and three lectures.
import { isComparable, type Swap } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Pair } from './pair-figures.ts';

/** What stands between two counts of a series: the item of the first, and a comma or an and. */
const BETWEEN_CHINESE = /^[^，。；、\d]{1,14}(?:、|和|与|及|以及)$/;
const BETWEEN_ENGLISH = /^[^,.;\d]{2,60}?(?:,|,? and|,? as well as|,? plus)\s$/;

/** The first two neighbours of each series whose counts changed places, where no word shows that their items did too. */
export const swappedSeries = (
  source: string,
  target: string,
  pairs: readonly Pair[],
  cues: readonly Cue[],
): readonly Swap[] =>
  seriesOf(source, pairs).flatMap((series): readonly Swap[] => {
    const told = series.toSorted((a, b) => a.target.start - b.target.start);
    const [first] = told;
    if (first === undefined || !isSeries(target, told)) return [];
    if (cues.some((cue) => isRight(cue, series, told))) return [];
    const at = series.findIndex((pair, place) => (series[place + 1]?.target.start ?? Infinity) < pair.target.start);
    const [one, other] = [series[at], series[at + 1]];
    return one !== undefined && other !== undefined && isComparable(one, other) ? [{ one, other }] : [];
  });

/** Runs of counts, each before its item. */
const seriesOf = (source: string, pairs: readonly Pair[]): readonly (readonly Pair[])[] => {
  const runs: Pair[][] = [];
  for (const pair of pairs.filter(isCount)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (
      last !== undefined &&
      before !== undefined &&
      BETWEEN_CHINESE.test(source.slice(before.source.end, pair.source.start))
    )
      last.push(pair);
    else runs.push([pair]);
  }
  return runs.filter((run) => run.length > 1);
};

const isCount = ({ source, target }: Pair): boolean =>
  (source.kind === 'count' || source.kind === 'name') && target.kind === 'count';

const isSeries = (text: string, told: readonly Pair[]): boolean =>
  told.every(({ target }, at) => {
    const next = told[at + 1];
    return next === undefined || BETWEEN_ENGLISH.test(text.slice(target.end, next.target.start));
  });

/** Whether a word stands behind the same count on both sides. */
const isRight = (cue: Cue, series: readonly Pair[], told: readonly Pair[]): boolean => {
  const there = series.findLast((pair) => pair.source.start <= cue.source.start);
  return there !== undefined && there === told.findLast((pair) => pair.target.start <= cue.target.start);
};
