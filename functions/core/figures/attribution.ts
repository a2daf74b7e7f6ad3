// Finds values that went to another item: exports and imports, men and women, 2020 and 2021 with each other's figures.
import { type Cue, findCues } from './cues.ts';
import type { Figure } from './figure.ts';
import { ownerOf } from './owners.ts';
import type { Pair } from './pair-figures.ts';
import { swappedList } from './swapped-list.ts';

/** Two pairs whose values stand with each other's items. */
export interface Swap {
  readonly one: Pair;
  readonly other: Pair;
}

/** The swaps of a text and its translation, where the words beside the figures prove them. */
export const findSwaps = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const valued = pairs.filter(isValued).toSorted((a, b) => a.source.start - b.source.start);
  const [places, values] = [valued.filter(isOrdinal), valued.filter((pair) => !isOrdinal(pair))];
  if (![places, values].some(hasComparable)) return [];
  const words = findCues(source, target);
  const cues = [...words, ...places, ...pairs.filter(isDate)];
  const crossed = [
    ...new Crossings(source, target, values, cues).swaps(),
    ...new Crossings(source, target, places, words).swaps(),
  ];
  return crossed.length > 0 ? crossed : swappedList(source, target, values, cues);
};

/** A value, also one that the Chinese has in a name: 养老七大服务 beside 11处. */
const isValued = ({ source, target }: Pair): boolean =>
  target.need === 'stated' &&
  (source.need === 'stated' || source.value !== undefined) &&
  !/^(?:year|date|period|time)$/.test(source.kind);

const isOrdinal = ({ source }: Pair): boolean => source.kind === 'ordinal';

/** A date, a period or a year may be the item of a value. */
const isDate = ({ source }: Pair): boolean => source.keys[0]?.startsWith('date:') === true;

/** Whether two values are of one sort, so that one can stand for the other. */
export const isComparable = (one: Pair, other: Pair): boolean =>
  one.target.keys[0] !== other.target.keys[0] && sortOf(one.target) === sortOf(other.target);

const sortOf = ({ keys: [key = ''] }: Figure): string => key.slice(0, key.indexOf(':'));

const hasComparable = (pairs: readonly Pair[]): boolean => {
  const first = new Map(pairs.map((pair) => [sortOf(pair.target), pair]));
  return pairs.some((pair) => isComparable(pair, first.get(sortOf(pair.target)) ?? pair));
};

/** How often words beside a figure stand beside the counterpart of another. */
class Crossings {
  readonly #two: boolean;
  readonly #right = new Map<Pair, number>();
  readonly #wrong = new Map<Pair, Map<Pair, number>>();

  constructor(source: string, target: string, pairs: readonly Pair[], cues: readonly Cue[]) {
    this.#two = pairs.length === 2;
    const bySource = new Map(pairs.map((pair) => [pair.source, pair]));
    const byTarget = new Map(pairs.map((pair) => [pair.target, pair]));
    const ownerThere = ownerOf(source, [...bySource.keys()], 'zh-Hans');
    const ownerHere = ownerOf(target, [...byTarget.keys()], 'en');
    for (const cue of cues) {
      const [there, here] = [ownerThere(cue.source), ownerHere(cue.target)];
      const from = there === undefined ? undefined : bySource.get(there);
      const to = here === undefined ? undefined : byTarget.get(here);
      if (from === undefined || to === undefined) continue;
      if (from === to) this.#right.set(from, (this.#right.get(from) ?? 0) + 1);
      else {
        const wrong = this.#wrong.get(from) ?? new Map<Pair, number>();
        this.#wrong.set(from, wrong.set(to, (wrong.get(to) ?? 0) + 1));
      }
    }
  }

  /**
   * Pairs that words cross both ways, more often than they do not; where there are but two, words that cross one way are enough if none
   * stand right.
   */
  swaps(): readonly Swap[] {
    return [...this.#wrong].flatMap(([one, crossed]) =>
      [...crossed].flatMap(([other, count]) => {
        const back = this.#wrong.get(other)?.get(one) ?? 0;
        const right = (this.#right.get(one) ?? 0) + (this.#right.get(other) ?? 0);
        const oneWay = this.#two && one.source.kind !== 'name' && other.source.kind !== 'name';
        const first = back === 0 ? oneWay : one.source.start < other.source.start;
        return first && count + back > right && isComparable(one, other) ? [{ one, other }] : [];
      }),
    );
  }
}
