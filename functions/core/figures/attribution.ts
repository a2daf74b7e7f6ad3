// Finds values that went to another item: exports and imports, men and women, 2020 and 2021 with each other's figures.
import { type Cue, findCues, type Stretch } from './cues.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';
import { ownerOf } from './owners.ts';
import type { Pair } from './pair-figures.ts';
import { swappedCells } from './swapped-cells.ts';
import { swappedChanges } from './swapped-changes.ts';
import { swappedLabels } from './swapped-labels.ts';
import { swappedList } from './swapped-list.ts';
import { swappedNeighbours } from './swapped-neighbours.ts';
import { swappedPartners } from './swapped-partners.ts';
import { swappedParts } from './swapped-parts.ts';
import { swappedSeries } from './swapped-series.ts';

/** Two pairs whose values stand with each other's items. */
export interface Swap {
  readonly one: Pair;
  readonly other: Pair;
}

/** The swaps of a text and its translation, where the words beside the figures prove them. */
export const findSwaps = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const valued = [...pairs.filter(isValued), ...wholes(source, target)].toSorted(
    (a, b) => a.source.start - b.source.start,
  );
  const [places, values] = [valued.filter(isOrdinal), valued.filter((pair) => !isOrdinal(pair))];
  const dates = pairs.filter(isDate).toSorted((a, b) => a.source.start - b.source.start);
  const names = pairs.filter(isNumeral);
  if (![places, values, dates, names].some(hasComparable)) return [];
  const words = findCues(source, target);
  const cues = [...words, ...pairs.filter(isOrdinal), ...dates, ...pairs.filter(isCode)];
  const crossed = [
    ...new Crossings(source, target, values, cues).swaps(),
    ...new Crossings(source, target, places, words).swaps(),
    ...new Crossings(source, target, dates, words).swaps(),
    ...new Crossings(source, target, names, words).swaps(),
  ];
  if (crossed.length > 0) return crossed;
  const labels = swappedLabels(source, target, places);
  if (labels.length > 0) return labels;
  const cells = swappedCells(source, target, values);
  if (cells.length > 0) return cells;
  const changes = swappedChanges(source, values);
  if (changes.length > 0) return changes;
  const beside = swappedNeighbours(source, values);
  return [
    ...swappedParts(source, target, values),
    ...swappedList(source, target, values, cues),
    ...swappedSeries(source, target, values, words),
    ...(beside.length > 0 ? beside : swappedPartners(source, target, values)),
  ];
};

/** Words that are values of a sort: 全部乡镇 and every township are a share of it, what is free costs nothing. */
const VALUED: readonly (readonly [chinese: RegExp, english: RegExp, kind: Figure['kind'], key: string])[] = [
  [/全部|所有/g, /\b(?:all|every)\b/gi, 'share', 'ratio:1'],
  [/免费|免票/g, /\b(?:free|nothing)\b/gi, 'amount', 'CNY:0'],
];

/** Such words where each side has one of a sort. */
const wholes = (source: string, target: string): readonly Pair[] =>
  VALUED.flatMap(([chinese, english, kind, key]) => {
    const [there, ...more] = source.matchAll(chinese);
    const [here, ...others] = target.matchAll(english);
    if (there === undefined || here === undefined || more.length > 0 || others.length > 0) return [];
    const [one, other] = [there, here].map((match) => figureAt(spanOf(match), kind, 'stated', [key]));
    return one === undefined || other === undefined ? [] : [{ source: one, target: other }];
  });

const isValued = ({ source, target }: Pair): boolean =>
  target.need === 'stated' &&
  (source.need === 'stated' || source.value !== undefined) &&
  !/^(?:year|date|period|time)$/.test(source.kind);

const isOrdinal = ({ source, target }: Pair): boolean => source.kind === 'ordinal' || target.kind === 'ordinal';

/** A date, a period or a year may be the item of a value. */
const isDate = ({ source }: Pair): boolean => source.need === 'stated' && source.keys[0]?.startsWith('date:') === true;

/** PM2.5 is an item. */
const isCode = ({ source }: Pair): boolean => source.kind === 'code';

/** A numeral of a name, such as 五位一体. */
const isNumeral = ({ source, target }: Pair): boolean =>
  (source.kind === 'name' || target.kind === 'name') && target.need === 'named';

/** Whether two values are of one sort, so that one can stand for the other. */
export const isComparable = (one: Pair, other: Pair): boolean =>
  one.target.keys[0] !== other.target.keys[0] && sortOf(one.target) === sortOf(other.target);

/** What values of one sort share. */
export const sortOf = ({ keys: [key = ''] }: Figure): string => key.slice(0, key.indexOf(':'));

const hasComparable = (pairs: readonly Pair[]): boolean => {
  const first = new Map(pairs.map((pair) => [sortOf(pair.target), pair]));
  return pairs.some((pair) => isComparable(pair, first.get(sortOf(pair.target)) ?? pair));
};

/** How often words beside a figure stand beside the counterpart of another. */
class Crossings {
  readonly #text: string;
  readonly #target: string;
  readonly #sorts: ReadonlyMap<string, number>;
  readonly #right = new Map<Pair, number>();
  readonly #wrong = new Map<Pair, Map<Pair, number>>();
  /** Pairs whose own words, right beside the values, stand beside the counterpart of another. */
  readonly #near = new Map<Pair, Set<Pair>>();
  readonly #nearRight = new Set<Pair>();

  constructor(source: string, target: string, pairs: readonly Pair[], cues: readonly Cue[]) {
    this.#text = source;
    this.#target = target;
    const sorts = new Map<string, number>();
    for (const { target: each } of pairs) sorts.set(sortOf(each), (sorts.get(sortOf(each)) ?? 0) + 1);
    this.#sorts = sorts;
    const bySource = new Map(pairs.map((pair) => [pair.source, pair]));
    const byTarget = new Map(pairs.map((pair) => [pair.target, pair]));
    const ownerThere = ownerOf(source, [...bySource.keys()], 'zh-Hans');
    const ownerHere = ownerOf(target, [...byTarget.keys()], 'en');
    for (const cue of cues) {
      const [there, here] = [ownerThere(cue.source), ownerHere(cue.target)];
      const from = there === undefined ? undefined : bySource.get(there);
      const to = here === undefined ? undefined : byTarget.get(here);
      if (from === undefined || to === undefined) continue;
      const near = isBeside(cue.source, from.source, 1) && isBeside(cue.target, to.target, SUFFIX);
      if (from === to) {
        this.#right.set(from, (this.#right.get(from) ?? 0) + 1);
        if (near) this.#nearRight.add(from);
      } else {
        if (near) this.#near.set(from, (this.#near.get(from) ?? new Set()).add(to));
        const wrong = this.#wrong.get(from) ?? new Map<Pair, number>();
        this.#wrong.set(from, wrong.set(to, (wrong.get(to) ?? 0) + 1));
      }
    }
  }

  /**
   * Pairs that words cross both ways, as often at least as they do not; of two values that each have words of their own, words that cross one
   * way are enough if none stand right.
   */
  swaps(): readonly Swap[] {
    const two = this.#twos();
    return two.length > 0 ? two : this.#threes();
  }

  /** Three values each of which stands with the item of the next. */
  #threes(): readonly Swap[] {
    const only = (pair: Pair | undefined): Pair | undefined => {
      const crossed = pair === undefined || this.#right.has(pair) ? undefined : this.#wrong.get(pair);
      return crossed?.size === 1 ? [...crossed.keys()][0] : undefined;
    };
    for (const one of this.#wrong.keys()) {
      const other = only(one);
      const third = only(other);
      if (other === undefined || third === undefined || third === one || only(third) !== one) continue;
      if (isComparable(one, other) && isComparable(other, third)) return [{ one, other }];
    }
    return [];
  }

  #twos(): readonly Swap[] {
    return [...this.#wrong].flatMap(([one, crossed]) =>
      [...crossed].flatMap(([other, count]) => {
        const back = this.#wrong.get(other)?.get(one) ?? 0;
        const right = (this.#right.get(one) ?? 0) + (this.#right.get(other) ?? 0);
        const first = back === 0 ? this.#areAlone(one, other) : one.source.start < other.source.start;
        return first &&
          !this.#isPartOf(one, other) &&
          (back > 0 ? count + back >= right || this.#areNear(one, other) : right === 0) &&
          isComparable(one, other)
          ? [{ one, other }]
          : [];
      }),
    );
  }

  /** Whether the words right beside two values changed places, whatever stands farther away. */
  #areNear(one: Pair, other: Pair): boolean {
    const crossed = this.#near.get(one)?.has(other) === true && this.#near.get(other)?.has(one) === true;
    return crossed && !this.#nearRight.has(one) && !this.#nearRight.has(other);
  }

  /** All but two of the 18 townships: words about both belong to either. */
  #isPartOf(one: Pair, other: Pair): boolean {
    const [start, end] = [Math.min(one.target.end, other.target.end), Math.max(one.target.start, other.target.start)];
    return /^\s+of (?:the|its|our|their|all)(?: [\w’']+){0,2}\s*$/.test(this.#target.slice(start, end));
  }

  /** How many values of a sort have no word that stands right. */
  #left(sort: string): number {
    const right = [...this.#right.keys()].filter((pair) => sortOf(pair.target) === sort).length;
    return (this.#sorts.get(sort) ?? 0) - right;
  }

  /** Whether two values are the only ones of their sort, each with an item in the Chinese. */
  #areAlone(one: Pair, other: Pair): boolean {
    // An old and a new value are of one item: 由两小时缩短为一个半小时.
    if ([one, other].some(({ source, target }) => source.role === 'from' || target.role === 'from')) return false;
    // 每10万人31例: the number that a rate is for has no item of its own.
    if ([one, other].some(({ source }) => this.#text[source.start - 1] === '每')) return false;
    // Phase two of the metro extension, and phase one: what both are of stands with the first.
    if (isOrdinal(one) && !this.#near.has(one)) return false;
    // A price for each is no other's: 每斤5.2元，较节前便宜四角.
    if ((one.source.per === undefined) !== (other.source.per === undefined)) return false;
    return (
      this.#left(sortOf(one.target)) === 2 &&
      [one, other].every(({ source }) => hasItem(this.#text, source) || isListed(this.#text, source))
    );
  }
}

/** Right before or behind it: 床位600张, 450 beds. */
const isBeside = (words: Stretch, figure: Stretch, gap: number): boolean =>
  (words.start >= figure.start && words.start - figure.end <= 2) ||
  (words.end <= figure.start && figure.start - words.end <= gap);

/** A beginning of a word is found, whose end stands a few characters farther. */
const SUFFIX = 5;

/** How far before a figure its item stands, in characters. */
const REACH = 24;

/** 公路、铁路货运量分别增长3.8%和6.1%: the items stand before 分别. */
const isListed = (text: string, { start }: Figure): boolean =>
  /(?:[、和与及]|城乡|男女|进出口|新老|中外|昼夜)[^，。；]*(?:分别|分获|分列|分居|分占)[^，。；]*$/.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** Whether words stand before a figure in its clause that are no verbs of reaching; 3号线 and 5号线 are items themselves. */
const hasItem = (text: string, { kind, start, text: words }: Figure): boolean => {
  if (kind === 'ordinal') return !words.endsWith('号');
  if (kind === 'name' || /^(?:date|year|period)$/.test(kind)) return false;
  const clause =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[，。；、和与及]/)
      .at(-1) ?? '';
  return /[一-鿿]{2}/.test(
    clause.replaceAll(
      /总数|总量|累计|如今|现在|目前|已有|现有|调整后|上调|下调|达到|达|完成|实现|增长|增加|下降|提高|共|其中|约|近|超过|为|到|至|较|比/g,
      ' ',
    ),
  );
};
