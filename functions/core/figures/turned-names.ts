// Finds names whose numerals stand in another order: 两不愁三保障 as Three Assurances and Two Guarantees.

import type { Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** Farther apart, in characters, two numerals are not of one name. */
const ONE_NAME = 40;

/** Numerals of one name stand at one place, in their order. */
const isAfter = (one: Figure, other: Figure): boolean =>
  one.start > other.start || (one.start === other.start && (one.name?.order ?? 0) > (other.name?.order ?? 0));

/** The first two numerals of each name that come in the wrong order. */
export const turnedNames = (pairs: readonly Pair[]): readonly Swap[] => {
  const byName = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const { name } = pair.source;
    // Two birds with one stone are a set phrase.
    if (pair.target.kind === 'name' && pair.target.need === 'free' && pair.target.name === undefined) continue;
    if (name !== undefined && (pair.target.need !== 'free' || pair.target.value !== undefined))
      byName.set(name.start, [...(byName.get(name.start) ?? []), pair]);
  }
  return [...byName.values()].flatMap((numerals) => {
    const inOrder = numerals.toSorted((a, b) => (a.source.name?.order ?? 0) - (b.source.name?.order ?? 0));
    const at = inOrder.findIndex((pair, place) => {
      const next = inOrder[place + 1];
      return (
        next !== undefined &&
        isAfter(pair.target, next.target) &&
        pair.source.value?.equals(next.source.value ?? 0) !== true &&
        pair.target.start - next.target.end <= ONE_NAME
      );
    });
    const [one, other] = [inOrder[at], inOrder[at + 1]];
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });
};
