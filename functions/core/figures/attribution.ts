// Finds values that went to another item: exports and imports, men and women, 2020 and 2021 with each other's figures.
import { pinyin } from 'pinyin-pro';
import type { Figure } from './figure.ts';
import { ITEMS } from './item-words.ts';
import type { Pair } from './pair-figures.ts';

/** Two pairs whose values stand with each other's items. */
export interface Swap {
  readonly one: Pair;
  readonly other: Pair;
}

/** In longer texts only the figures of so many neighbours are compared with each other. */
const NEIGHBOURS = 8;

/** The swaps of a text and its translation, where the words beside the figures prove them. */
export const findSwaps = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const valued = pairs
    .filter((pair) => pair.source.need === 'stated' && pair.target.need === 'stated' && isValue(pair.source))
    .sort((a, b) => a.source.start - b.source.start);
  if (valued.length < 2) return [];
  const years = pairs.filter(({ source: { kind, keys } }) => kind === 'year' && keys[0]?.length === 9);
  const cues = [
    ...[...wordCues(source, target), ...nameCues(source, target)].filter(
      ({ source: { end } }) => !LISTED.test(source.slice(end, end + LISTED_WITHIN)),
    ),
    ...years.map(({ source: from, target: to }) => ({ source: from, target: to })),
  ];
  const sides = {
    source: sideOf(
      source,
      valued.map((pair) => pair.source),
      'zh',
    ),
    target: sideOf(
      target,
      valued.map((pair) => pair.target),
      'en',
    ),
  };
  const swaps: Swap[] = [];
  for (const [at, one] of valued.entries())
    for (const other of valued.slice(at + 1, at + NEIGHBOURS))
      if (isComparable(one.source, other.source) && isSwapped(one, other, cues, sides)) swaps.push({ one, other });
  return swaps.length > 0 ? swaps : swappedList(source, target, valued);
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the same thing is named on both sides. */
interface Cue {
  readonly source: Stretch;
  readonly target: Stretch;
}

const isValue = ({ kind }: Figure): boolean =>
  kind !== 'year' && kind !== 'date' && kind !== 'period' && kind !== 'time';

const isComparable = (one: Figure, other: Figure): boolean =>
  one.keys[0] !== other.keys[0] && one.keys[0]?.split(':')[0] === other.keys[0]?.split(':')[0];

/** The figures that a stretch belongs to in its clause; none where that is not clear. */
type Owner = (stretch: Stretch) => Figure | undefined;

const isSwapped = (one: Pair, other: Pair, cues: readonly Cue[], sides: { source: Owner; target: Owner }): boolean => {
  let right = 0;
  const wrong = { one: 0, other: 0 };
  for (const cue of cues) {
    const from = sides.source(cue.source);
    const to = sides.target(cue.target);
    if (from === one.source && to === one.target) right += 1;
    else if (from === other.source && to === other.target) right += 1;
    else if (from === one.source && to === other.target) wrong.one += 1;
    else if (from === other.source && to === one.target) wrong.other += 1;
  }
  return wrong.one > 0 && wrong.other > 0 && wrong.one + wrong.other > right;
};

/** Items of such a list belong to its values by their order, not by their clause. */
const LISTED = /^[^，。；]*(?:分别|依次)/;
const LISTED_WITHIN = 30;

const BREAKS = {
  zh: /[，。；、！？,;\n|]|以及|和|与|及|其中/g,
  en: /[,;.!?\n|](?!\d)|\b(?:and|while|but|with|among|including|of which|of whom|as well as)\b/g,
} as const;

/** Tells which figure words belong to: the one of their clause, or in a clause of several the one that they follow or lead. */
const sideOf = (text: string, figures: readonly Figure[], language: 'zh' | 'en'): Owner => {
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  const inFigure = (at: number) => inOrder.some(({ start, end }) => at >= start && at < end);
  const cuts = [0, ...[...text.matchAll(BREAKS[language])].map(({ index }) => index).filter((at) => !inFigure(at))];
  for (const figure of inOrder) cuts.push(language === 'en' || leads(text, figure) ? figure.start : figure.end);
  cuts.sort((a, b) => a - b);
  return (stretch) => {
    const [start, end] = clauseOf(text, cuts, stretch);
    const within = inOrder.filter((figure) => figure.start < end && figure.end > start);
    return within.length === 1 ? within[0] : undefined;
  };
};

const clauseOf = (text: string, cuts: readonly number[], { start }: Stretch): readonly [number, number] => {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return [cuts[low - 1] ?? 0, cuts[low] ?? text.length];
};

/** 三大组团 and 第三次会议 stand before what they count, 床位7.2张 after it. */
const leads = (text: string, { end, kind }: Figure): boolean =>
  kind === 'ordinal' ||
  /^(?:以上|左右|以内)?的?[一-鿿]/.test(text.slice(end, end + 4).replace(/^(?:以上|以下|左右|以内)/, ''));

const wordCues = (source: string, target: string): readonly Cue[] => {
  const low = target.toLowerCase();
  const there = occurrences(source);
  return ITEMS.flatMap(({ id, english }) => {
    const [from, again] = there.get(id) ?? [];
    if (from === undefined || again !== undefined) return [];
    const found = [...low.matchAll(patternOf(english))];
    const [to] = found;
    return to === undefined || found.length > 1
      ? []
      : [{ source: from, target: { start: to.index, end: to.index + to[0].length } }];
  });
};

const CHINESE_WORDS = new RegExp(
  ITEMS.flatMap(({ chinese }) => chinese)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const ITEM_OF = new Map(ITEMS.flatMap(({ id, chinese }) => chinese.map((word) => [word, id] as const)));

/** Where each item is named in Chinese, by the longest of the words that fit. */
const occurrences = (text: string): ReadonlyMap<string, readonly Stretch[]> => {
  const found = new Map<string, Stretch[]>();
  for (const match of text.matchAll(CHINESE_WORDS)) {
    const id = ITEM_OF.get(match[0]) ?? '';
    found.set(id, [...(found.get(id) ?? []), { start: match.index, end: match.index + match[0].length }]);
  }
  return found;
};

const PATTERNS = new Map<string, RegExp>();

const patternOf = (english: readonly string[]): RegExp => {
  const key = english.join('|');
  const made =
    PATTERNS.get(key) ??
    new RegExp(`(?<![\\p{L}-])(?:${key.replaceAll('$', '(?!\\p{L})').replaceAll('.', '\\.')})`, 'giu');
  PATTERNS.set(key, made);
  return made;
};

/** Longer texts hold too many names that sound alike. */
const LONGEST_FOR_NAMES = 2000;

/** Places and people, by their pinyin: 眉山 and Meishan. */
const nameCues = (source: string, target: string): readonly Cue[] => {
  const names = [...target.matchAll(/\b[A-Z][a-z]{3,}\b/g)];
  if (names.length < 2 || source.length > LONGEST_FOR_NAMES) return [];
  const sounds = pinyin(source, { toneType: 'none', type: 'array' });
  const places = new Map<string, number[]>();
  for (let at = 0; at < sounds.length; at += 1)
    for (const length of [2, 3]) {
      const sound = sounds.slice(at, at + length).join('');
      places.set(sound, [...(places.get(sound) ?? []), at]);
    }
  return names.flatMap((match) => {
    const [at, again] = places.get(match[0].toLowerCase()) ?? [];
    const once = names.filter((each) => each[0] === match[0]).length === 1;
    if (at === undefined || again !== undefined || !once) return [];
    return [{ source: { start: at, end: at + 2 }, target: { start: match.index, end: match.index + match[0].length } }];
  });
};

/** 分别 and respectively keep the order of the items: the values must come in the same order, unless the items do not. */
const swappedList = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const told = /分别|依次/.exec(source);
  if (told === null || !/\brespectively\b/i.test(target)) return [];
  const list = pairs.filter((pair) => pair.source.start > told.index);
  const [one, other] =
    list.flatMap((pair, at) => {
      const next = list[at + 1];
      return next !== undefined && isComparable(pair.source, next.source) && pair.target.start > next.target.start
        ? [[pair, next]]
        : [];
    })[0] ?? [];
  if (one === undefined || other === undefined) return [];
  const cues = listed(wordCues(source, target), source, told.index);
  const turned = cues.some((cue, at) => cue.target.start > (cues[at + 1]?.target.start ?? cue.target.start));
  return turned ? [] : [{ one, other }];
};

/** The first cue of each item of a list that ends at a place: 教育、卫生支出 has education and health. */
const listed = (cues: readonly Cue[], text: string, end: number): readonly Cue[] => {
  const start = Math.max(...[...'，。；\n'].map((mark) => text.lastIndexOf(mark, end))) + 1;
  const within = cues
    .filter((cue) => cue.source.start >= start && cue.source.end <= end)
    .toSorted((a, b) => a.source.start - b.source.start);
  return within.filter((cue, at) => {
    const last = within[at - 1];
    return last === undefined || /[、和与及]/.test(text.slice(last.source.end, cue.source.start));
  });
};
