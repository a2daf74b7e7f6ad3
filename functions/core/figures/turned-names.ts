// Finds names whose numerals stand in another order: 两不愁三保障 as Three Assurances and Two Guarantees.

import type { Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** Farther apart, in characters, two numerals are not of one name. */
const ONE_NAME = 40;

/** Numerals of one name stand at one place, in their order. */
const isAfter = (one: Figure, other: Figure): boolean =>
  one.start > other.start || (one.start === other.start && (one.name?.order ?? 0) > (other.name?.order ?? 0));

/** Whether two numerals are of one name, or of a chain of single ones: 一江三湖两岸. */
const isOneName = ({ source: one }: Pair, { source: other }: Pair): boolean =>
  one.name?.start === other.name?.start ||
  (one.text.length === 1 && other.text.length === 1 && other.start - one.start === 2);

/** The first two numerals of each name that come in the wrong order. */
export const turnedNames = (pairs: readonly Pair[]): readonly Swap[] =>
  namesOf(pairs).flatMap((numerals) => {
    const at = numerals.findIndex((pair, place) => {
      const next = numerals[place + 1];
      return (
        next !== undefined &&
        isAfter(pair.target, next.target) &&
        pair.source.value?.equals(next.source.value ?? 0) !== true &&
        pair.target.start - next.target.end <= ONE_NAME
      );
    });
    const [one, other] = [numerals[at], numerals[at + 1]];
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });

/** The numerals of each name of the Chinese, in their order, that the English has too. */
const namesOf = (pairs: readonly Pair[]): readonly (readonly Pair[])[] => {
  const names: Pair[][] = [];
  for (const pair of pairs.toSorted(
    ({ source: a }, { source: b }) => a.start - b.start || (a.name?.order ?? 0) - (b.name?.order ?? 0),
  )) {
    const { source, target } = pair;
    // Two birds with one stone are a set phrase.
    const isPhrase = target.kind === 'name' && target.need === 'free' && target.name === undefined;
    // Three years and RMB 100 billion come in any order.
    if (target.kind === 'amount') continue;
    if (source.name === undefined || isPhrase || (target.need === 'free' && target.value === undefined)) continue;
    const last = names.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isOneName(before, pair)) last.push(pair);
    else names.push([pair]);
  }
  return names;
};
