// Finds for each figure of a text its counterpart in the translation: first what is the same, then what may stand for it.
import { Fraction } from 'fraction.js';
import { toExact, toFraction } from '../quantities/exact.ts';
import { isTime, measureOf } from '../quantities/measures.ts';
import type { Figure } from './figure.ts';
import { judgePair } from './judge-pair.ts';
import { isRounding } from './same-value.ts';

/** A figure and its counterpart. */
export interface Pair {
  readonly source: Figure;
  readonly target: Figure;
  /** The translation rounds the figure, and its qualifier says so; or one side tells a range in two bounds. */
  readonly rounded?: true;
}

/** Counterparts, and what has none on either side. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly missing: readonly Figure[];
  readonly added: readonly Figure[];
}

/** Pairs the figures of a text with those of its translation; both are in order. */
export const pairFigures = (sources: readonly Figure[], targets: readonly Figure[]): Pairing => {
  const state = new Matching(sources, targets);
  const stated = (figure: Figure) => figure.need === 'stated';
  const needed = (figure: Figure) => figure.need !== 'free';
  const any = () => true;
  state.matchByKey(stated, stated, { faultless: true });
  state.matchByKey(stated, stated);
  state.matchRoundings();
  state.matchRanges();
  // 双方 is both sides: such words answer for each other before they answer for figures.
  state.matchByKey(isWord, isWord);
  // And the numerals of names for those of names.
  state.matchByKey(isNumeral, isNumeral, { named: true });
  state.matchByKey(any, needed, { named: true });
  state.matchByKey(stated, any, { named: true });
  state.matchByKey(any, needed, { again: true });
  state.matchConversions();
  return state.result();
};

/** How figures are matched: only where nothing differs; also by the bare number, for names; also what has a counterpart already. */
interface How {
  readonly faultless?: true;
  readonly named?: true;
  readonly again?: true;
}

/** Where many figures are the same, only so many are looked at for each. */
const MOST_CANDIDATES = 12;

class Matching {
  readonly #sources: readonly Figure[];
  readonly #targets: readonly Figure[];
  readonly #pairs: Pair[] = [];
  readonly #used = new Set<Figure>();
  readonly #answers = new Map<Figure, Figure>();

  constructor(sources: readonly Figure[], targets: readonly Figure[]) {
    this.#sources = sources;
    this.#targets = targets;
  }

  /** Pairs those that share a key: of several the one with fewest faults, then that at the nearest place in the order. */
  matchByKey(
    ofSources: (figure: Figure) => boolean,
    ofTargets: (figure: Figure) => boolean,
    { faultless, named, again }: How = {},
  ): void {
    const sources = this.#sources.filter((each) => ofSources(each) && (again === true || !this.#used.has(each)));
    const targets = this.#targets.filter((each) => ofTargets(each) && !this.#used.has(each));
    const places = new Map(targets.map((target, place) => [target, place / Math.max(1, targets.length)]));
    const byKey = new Map<string, Figure[]>();
    for (const target of targets)
      for (const key of keysOf(target, named)) {
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [target]);
        else same.push(target);
      }
    // In the order of the list that they are taken from, so that a key many figures have stays cheap.
    const heads = new Map<string, number>();
    for (const [at, source] of sources.entries()) {
      const place = at / Math.max(1, sources.length);
      let best: Figure | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const [rank, key] of keysOf(source, named).entries()) {
        const same = byKey.get(key) ?? [];
        let head = heads.get(key) ?? 0;
        while (head < same.length && this.#used.has(same[head] ?? source)) head += 1;
        heads.set(key, head);
        for (const target of same.slice(head, head + MOST_CANDIDATES)) {
          const told = again === true ? this.#answerOf(source) : undefined;
          // Four Consciousnesses, Two Confidences, Two Upholds: no name again, where another has no answer.
          if (told !== undefined && isOtherName(source, target) && this.#hasOpenName()) continue;
          if (this.#used.has(target) || !mayPair(source, target, key, told)) continue;
          const faults = judgePair(source, target).length;
          if (faultless === true && faults > 0) continue;
          const cost = faults * 10 + rank / 10 + sameUnit(source, target) + Math.abs(place - (places.get(target) ?? 0));
          if (cost >= least) continue;
          least = cost;
          best = target;
        }
      }
      if (best !== undefined)
        this.#pair(
          source,
          best,
          undefined,
          best.lent?.find((key) => source.keys.includes(key)),
        );
    }
  }

  /** Pairs a figure with one that rounds it and says so. */
  matchRoundings(): void {
    const sources = this.#left(this.#sources);
    for (const target of this.#left(this.#targets)) {
      const at = sources.findIndex(
        (source) =>
          !this.#used.has(source) &&
          (rounds(source, target) ||
            (target.qualifier === 'about' && source.qualifier === 'exact' && converts(source, target))),
      );
      const source = sources[at];
      if (source !== undefined) this.#pair(source, target, true);
    }
  }

  /** Takes for told again what converts the figure before it and is rounded: 20,000 mu (about 1,333.3 hectares). */
  matchConversions(): void {
    const sources = new Map(this.#pairs.map(({ source, target }) => [target, source]));
    for (const [at, target] of this.#targets.entries()) {
      const before = this.#targets.slice(Math.max(0, at - 4), at).findLast(({ need }) => need === 'stated');
      const source = before === undefined ? undefined : sources.get(before);
      if (source === undefined || this.#used.has(target) || source.unit === target.unit) continue;
      if (rounds({ ...source, qualifier: 'exact' }, target) || converts(source, target)) this.#used.add(target);
    }
  }

  /** Pairs a range with the two figures that the other side tells it in: between 10 and 15, 从3吨增加到10吨. */
  matchRanges(): void {
    const [sources, targets] = [this.#left(this.#sources), this.#left(this.#targets)];
    for (const source of sources)
      this.#matchEnds(source, targets, (low) => {
        this.#pair(source, low, true);
      });
    for (const target of targets)
      this.#matchEnds(target, sources, (low) => {
        this.#pair(low, target, true);
      });
  }

  #matchEnds(range: Figure, others: readonly Figure[], pair: (low: Figure) => void): void {
    if (this.#used.has(range) || (range.upper === undefined && range.kind !== 'period' && range.kind !== 'time'))
      return;
    const at = others.findIndex((each, place) => !this.#used.has(each) && isRangeOf(range, each, others[place + 1]));
    const [low, high] = [others[at], others[at + 1]];
    if (low === undefined || high === undefined) return;
    pair(low);
    this.#used.add(high);
  }

  result(): Pairing {
    const needs = (figure: Figure) => figure.need !== 'free';
    const told = new Map(this.#pairs.flatMap(({ source }) => source.keys.map((key) => [key, source] as const)));
    const missing = this.#left(this.#sources).filter(
      (source) => source.need === 'stated' && !this.#isTold(source, told),
    );
    const added = this.#left(this.#targets).filter(needs);
    return { pairs: this.#pairs, missing, added };
  }

  /** Whether what has no counterpart says only what another figure of the text says too: 3万亩（2000公顷）, a year named twice. */
  #isTold(source: Figure, told: ReadonlyMap<string, Figure>): boolean {
    const same = source.keys.map((key) => told.get(key)).find((each) => each !== undefined);
    return same !== undefined && (isRestated(same, source) || isNamedAgain(same, source));
  }

  /** Whether a numeral of a name in the Chinese, but one, has no counterpart. */
  #hasOpenName(): boolean {
    return this.#sources.some((each) => each.name !== undefined && each.value?.gt(1) === true && !this.#used.has(each));
  }

  /** What answers a figure that has a counterpart already, or the figure itself. */
  #answerOf(source: Figure): Figure {
    return this.#answers.get(source) ?? source;
  }

  #left(figures: readonly Figure[]): readonly Figure[] {
    return figures.filter((each) => !this.#used.has(each) && each.need !== 'free');
  }

  #pair(source: Figure, target: Figure, rounded?: true, lent?: string): void {
    if (!this.#used.has(source)) {
      const told = lent === undefined ? target : { ...target, keys: [lent, ...target.keys] };
      this.#pairs.push({ source, target: told, ...(rounded ? { rounded } : {}) });
      this.#answers.set(source, target);
    }
    this.#used.add(source);
    this.#used.add(target);
  }
}

/** A word that implies two: others are too common to be meant for each other. */
const isWord = (figure: Figure): boolean =>
  figure.need === 'free' && figure.keys.includes('count:2') && !/^between$/i.test(figure.text);

const isNumeral = ({ kind, value }: Figure): boolean => kind === 'name' && value !== undefined;

const keysOf = ({ keys, bare, lent = [] }: Figure, named?: true): readonly string[] => [
  ...keys,
  ...lent,
  ...(named && bare !== undefined ? [bare] : []),
];

/**
 * A bare number is enough only for a name and what is counted, ordered or timed; neither a word that implies one answers for a
 * bound, nor a set phrase for a count; said again may be only what says nothing new.
 */
const mayPair = (source: Figure, target: Figure, key: string, told?: Figure): boolean => {
  if (told !== undefined)
    return (
      (isRestated(source, target) || (isBeside(told, target) && isRestated({ ...told, need: 'stated' }, target))) &&
      !boundsDiffer(source, target)
    );
  if (source.kind === 'name' && target.need === 'stated' && isBound(target)) return false;
  if (target.need === 'free' && source.kind === 'count' && (source.qualifier !== 'exact' || target.value !== undefined))
    return false;
  if (!key.startsWith('bare:')) return true;
  if (target.kind === 'name' && target.value === undefined && source.kind === 'measure') return false;
  return (source.kind === 'name' && isPlainNumber(target)) || (target.kind === 'name' && isPlainNumber(source));
};

/** A numeral of a name that answers one of a name. */
const isOtherName = (source: Figure, target: Figure): boolean =>
  source.name !== undefined && target.need === 'named' && target.name !== undefined;

/** In brackets behind it: thirty hectares (450 mu). */
const isBeside = (told: Figure, target: Figure): boolean =>
  (target.start >= told.end && target.start - told.end <= 3) ||
  (told.start >= target.end && told.start - target.end <= 3);

/** Bounded figures are stated: no numeral in a name answers for at least one. */
const isBound = ({ qualifier }: Figure): boolean => qualifier !== 'exact' && qualifier !== 'about';

/** Said again in another unit it has the bound that it had, or none. */
const boundsDiffer = (source: Figure, target: Figure): boolean =>
  isBound(target) && judgePair(source, target).includes('qualifier-mismatch');

const isPlainNumber = ({ kind, unit }: Figure): boolean => /^(?:name|count|ordinal|rank)$/.test(kind) || isTime(unit);

const sameUnit = (source: Figure, target: Figure): number => (source.unit === target.unit ? 0 : 0.05);

/** What may be said twice: a date, a value in another unit, a numeral of a name. */
const isRestated = (one: Figure, other: Figure): boolean =>
  (one.kind === 'name' && one.value !== undefined) ||
  one.keys[0]?.startsWith('date:') === true ||
  (one.need === 'stated' && one.unit !== other.unit && one.kind !== 'count');

/** 二期投入是一期的两倍, after 一期 was told. */
const isNamedAgain = (one: Figure, other: Figure): boolean => /[期批]$/.test(other.text) && one.text === other.text;

const rounds = (source: Figure, target: Figure): boolean =>
  (source.qualifier === 'exact' || (source.qualifier === 'about' && target.qualifier === 'about')) &&
  source.keys.some((key) => {
    const [name = '', value = ''] = key.split(':');
    const told = target.keys.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1);
    return (
      told !== undefined &&
      isNumber(value) &&
      isNumber(told) &&
      isRounding(toFraction(value), toFraction(told), target.qualifier)
    );
  });

/** Told in another unit, rounded to a digit of that unit: 200公里, about 124 miles. */
const converts = (source: Figure, target: Figure): boolean => {
  const [there, here] = [measureOf(source.unit), measureOf(target.unit)];
  if (source.value === undefined || target.value === undefined || here === undefined) return false;
  if (source.unit === target.unit || there?.dimension !== here.dimension || isBound(target)) return false;
  const told = source.value.mul(toFraction(there.factor)).div(toFraction(here.factor));
  const [, decimals = ''] = /\.(\d+)$/.exec(toExact(target.value)) ?? [];
  return told
    .sub(target.value)
    .abs()
    .mul(2)
    .lte(new Fraction(1, 10).pow(decimals.length) ?? 0);
};

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+|\/\d+)?$/.test(text);

const isRangeOf = ({ keys }: Figure, low: Figure | undefined, high: Figure | undefined): boolean =>
  keys.some((key) => {
    const name = key.slice(0, key.indexOf(':'));
    const value = key.slice(name.length + 1);
    const [from, to] = value.split(/\.\.|\//);
    return low?.keys.includes(`${name}:${from}`) === true && high?.keys.includes(`${name}:${to}`) === true;
  });
