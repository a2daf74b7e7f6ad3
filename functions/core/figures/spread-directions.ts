// Gives the values of a list the change that its first one has: 分别提高到每月680元、520元 raises to both.
import type { NameNumerals, Quantity } from '../quantities/quantity.ts';

/** How far before a value 分别 stands, in characters. */
const REACH = 40;

/** The quantities of a Chinese text; of a list behind 分别, all have the direction of the first. */
export const spreadDirections = (
  found: readonly (Quantity | NameNumerals)[],
  text: string,
): readonly (Quantity | NameNumerals)[] => {
  const told: (Quantity | NameNumerals)[] = [];
  for (const each of found) {
    const before = told.at(-1);
    const spread =
      before !== undefined &&
      'unit' in before &&
      'unit' in each &&
      'direction' in before &&
      'direction' in each &&
      each.direction === 'none' &&
      each.unit === before.unit &&
      /^[、和与及]$/.test(text.slice(before.end, each.start)) &&
      /分别[^，。；]*$/.test(text.slice(Math.max(0, each.start - REACH), each.start));
    told.push(spread ? { ...each, direction: before.direction } : each);
  }
  return told;
};
