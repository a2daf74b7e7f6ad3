// Leaves out what overlaps something else.
import type { Span } from '../quantities/quantity.ts';

/** Those of a list that overlap none of another; both are in order. */
export const outside = <T extends Span>(spans: readonly T[], taken: readonly Span[]): readonly T[] => {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
};
