// Guesses which figures without counterpart were meant for each other, so that one finding shows both.
import type { Figure } from './figure.ts';
import type { Pair, Pairing } from './pair-figures.ts';

/** Only so many figures ahead and back are looked at. */
const NEIGHBOURS = 12;

/** Farther apart in their kinds, two figures are one lost and one invented. */
const UNLIKE = 3;

/** Pairs of what is left over, and what is left over then. */
export const matchUnlike = ({ missing, added }: Pairing): Pairing => {
  const pairs: Pair[] = [];
  const used = new Set<Figure>();
  for (const most of [0, 1, UNLIKE - 1])
    for (const [at, source] of missing.entries()) {
      if (used.has(source)) continue;
      const ahead = added.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS).filter((each) => !used.has(each));
      const target = ahead.find((each) => unlikeness(source, each) <= most);
      if (target === undefined) continue;
      used.add(source).add(target);
      pairs.push({ source, target });
    }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !used.has(each));
  return { pairs, missing: left(missing), added: left(added) };
};

const unlikeness = (source: Figure, target: Figure): number => {
  if (source.bare !== undefined && source.bare === target.bare) return 0;
  if (source.unit === target.unit && source.kind === target.kind) return 1;
  if (familyOf(source) === familyOf(target)) return 2;
  return UNLIKE;
};

const FAMILIES: Readonly<Record<string, string>> = {
  ...{
    percent: 'ratio',
    share: 'ratio',
    multiple: 'ratio',
    'percentage-point': 'ratio',
    ordinal: 'order',
    rank: 'order',
  },
  ...{ name: 'number', count: 'number', measure: 'number', amount: 'number', vague: 'number' },
  ...{ date: 'date', year: 'date', period: 'date', time: 'time', code: 'code', ratio: 'ratio' },
};

const familyOf = ({ kind }: Figure): string => FAMILIES[kind] ?? kind;
