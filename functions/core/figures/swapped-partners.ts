// Finds values that changed partners: 收入74.6亿元，增长11.3%；利润5.28亿元，增长8.7% with 8.7% to 7.46 billion and 11.3% to 528 million.
import { isComparable, type Swap, sortOf } from './attribution.ts';
import type { Pair } from './pair-figures.ts';

/** The swaps among values that come by twos on both sides, an amount and its growth: in English either may come first. */
export const swappedPartners = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const couples = couplesOf(source, pairs);
  const sorts = new Set(couples.map(sortsOf));
  const listed = swapsOf(target, listedCouples(source, pairs));
  if (listed.length > 0) return listed;
  return [...sorts].flatMap((sort) =>
    swapsOf(
      target,
      couples.filter((couple) => sortsOf(couple) === sort),
    ),
  );
};

type Couple = readonly [Pair, Pair];

/** Neighbours of two sorts in one part of a sentence, in the order of the Chinese. */
const couplesOf = (source: string, pairs: readonly Pair[]): readonly Couple[] => {
  const couples: Couple[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 1) {
    const [one, other] = [pairs[at], pairs[at + 1]];
    if (one === undefined || other === undefined || sortOf(one.target) === sortOf(other.target)) continue;
    if (/[。；;\n]/.test(source.slice(one.source.end, other.source.start))) continue;
    couples.push([one, other]);
    at += 1;
  }
  return couples;
};

/** 游客2140万人次，收入168亿元，分别增长14.2%和17.9%: the values before 分别 with those behind it, in their order. */
const listedCouples = (source: string, pairs: readonly Pair[]): readonly Couple[] => {
  const at = source.lastIndexOf('分别');
  if (at < 0) return [];
  const part = (from: number, to: number) => pairs.filter((pair) => pair.source.start >= from && pair.source.end <= to);
  const start = Math.max(...[...'。；;\n'].map((mark) => source.lastIndexOf(mark, at))) + 1;
  const end = source.slice(at).search(/[。；;，,\n]/);
  const behind = part(at, end < 0 ? source.length : at + end);
  const before = part(start, at).slice(-behind.length);
  if (behind.length < 2 || before.length !== behind.length) return [];
  const even = behind.every((each) => sortOf(each.target) === sortOf(behind[0]?.target ?? each.target));
  return even
    ? before.flatMap((one, place): readonly Couple[] => (behind[place] === undefined ? [] : [[one, behind[place]]]))
    : [];
};

const sortsOf = ([one, other]: Couple): string => `${sortOf(one.target)} ${sortOf(other.target)}`;

const swapsOf = (target: string, couples: readonly Couple[]): readonly Swap[] => {
  const told = couples.flat().toSorted((a, b) => a.target.start - b.target.start);
  const partnerOf = new Map<Pair, Pair>();
  for (const [one, other] of byTwos(target, told) ?? byLists(told)) partnerOf.set(one, other).set(other, one);
  const leaderOf = new Map(couples.map(([leader, follower]) => [follower, leader]));
  return couples.flatMap(([leader, one]) => {
    const other = partnerOf.get(leader);
    const otherLeader = other === undefined ? undefined : leaderOf.get(other);
    if (other === undefined || otherLeader === undefined || partnerOf.get(otherLeader) !== one) return [];
    return one.source.start < other.source.start && isComparable(one, other) ? [{ one, other }] : [];
  });
};

/** Neighbours of two sorts each; undefined where the values are told in another way. */
const byTwos = (target: string, told: readonly Pair[]): readonly Couple[] | undefined => {
  const twos = told.flatMap((one, at): readonly Couple[] => {
    const other = told[at + 1];
    return at % 2 === 1 || other === undefined ? [] : [[one, other]];
  });
  const even = twos.every(
    ([one, other]) =>
      sortOf(one.target) !== sortOf(other.target) && !/[.;\n]\s/.test(target.slice(one.target.end, other.target.start)),
  );
  return even ? twos : undefined;
};

/** All values of one sort, then as many of the other, in one order. */
const byLists = (told: readonly Pair[]): readonly Couple[] => {
  const half = told.length / 2;
  const sorts = told.map(({ target }) => sortOf(target));
  const listed = sorts.every((sort, at) => sort === sorts[at < half ? 0 : half]);
  return told.slice(0, half).flatMap((one, at): readonly Couple[] => {
    const other = told[half + at];
    return listed && other !== undefined ? [[one, other]] : [];
  });
};
