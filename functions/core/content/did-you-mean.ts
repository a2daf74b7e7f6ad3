// Finds the name that was probably meant, for hints.

/** The candidate nearest to a name, when it is near enough to have been meant. */
export const nearest = (name: string, candidates: readonly string[]): string | undefined => {
  if (name.length > 100) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.candidate : undefined;
};

/** A hint that offers the nearest name, or else the names there are. */
export const suggest = (name: string, candidates: readonly string[], otherwise: string): string => {
  const meant = nearest(name, candidates);
  return meant === undefined ? otherwise : `Did you mean “${meant}”?`;
};

/** How many letters must be added, removed, changed or swapped with a neighbor to make one word of the other. */
export const editDistance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
