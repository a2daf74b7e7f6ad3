// Answers a count of the Chinese by what the English leaves out of the whole: of ten nine, all but one.
import type { Figure } from './figure.ts';

/** Counts of a whole that the English tells by what is left out: of ten nine, all but one. */
export const answerAllBut = (
  sources: readonly Figure[],
  targets: readonly Figure[],
): { readonly sources: readonly Figure[]; readonly targets: readonly Figure[] } => {
  const keys = new Set(sources.flatMap((source) => source.keys));
  for (const target of targets) {
    const out = target.keys.find((key) => key.startsWith('excluded:') && !keys.has(key))?.slice('excluded:'.length);
    if (out === undefined) continue;
    const part = sources.find(
      ({ kind, value, keys: own }) =>
        kind === 'count' &&
        value !== undefined &&
        sources.some((whole) => whole.kind === 'count' && whole.value?.equals(value.add(out)) === true) &&
        !targets.some((each) => each.keys.some((key) => own.includes(key))),
    );
    if (part === undefined) continue;
    return {
      sources: sources.filter((each) => each !== part),
      targets: targets.filter(({ start, end }) => end <= target.start || start >= target.end),
    };
  }
  return { sources, targets };
};
