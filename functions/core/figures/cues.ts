// Finds words that name the same item on both sides, each once: 工业 and industry, 2021, 眉山 and Meishan.
import { pinyin } from 'pinyin-pro';
import { ITEMS } from './item-words.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the same thing is named on both sides. */
export interface Cue {
  readonly source: Stretch;
  readonly target: Stretch;
}

/** The items that both texts name once. */
export const findCues = (source: string, target: string): readonly Cue[] => [
  ...wordCues(source, target),
  ...doubleCues(source, target),
  ...nameCues(source, target),
];

/** Two items in one word, of which a list tells each: 城乡, 男女, 进出口. */
const DOUBLE: readonly (readonly [word: string, first: RegExp, second: RegExp])[] = [
  ['城乡', /\b(?:urban|cit(?:y|ies)|towns?)\b/gi, /\b(?:rural|countryside|villages?)\b/gi],
  ['男女', /\b(?:men|male|boys)\b/gi, /\b(?:women|female|girls)\b/gi],
  ['进出口', /\bimport\w*/gi, /\bexport\w*/gi],
  ['新老', /\bnew\b/gi, /\b(?:existing|old|returning|regular)\b/gi],
  ['中外', /\b(?:chinese|domestic)\b/gi, /\b(?:foreign|overseas|international)\b/gi],
  ['昼夜', /\b(?:day|daytime)\b/gi, /\b(?:night|night-time)\b/gi],
];

/** Three of them: 三次产业. */
const SECTORS = [
  '三次产业',
  /\b(?:primary|agricultur\w*|farming)\b/gi,
  /\b(?:secondary|industry|manufacturing)\b(?! (?:sector|industry))|\bsecondary (?:sector|industry)\b/gi,
  /\b(?:tertiary|services?)\b(?! (?:sector|industry))|\b(?:tertiary|services?) (?:sector|industry)\b/gi,
] as const;

const doubleCues = (source: string, target: string): readonly Cue[] =>
  [...DOUBLE, SECTORS].flatMap(([word, ...patterns]) => {
    const at = source.indexOf(word);
    if (at < 0 || source.lastIndexOf(word) !== at || !/分别|分[获列居占]/.test(source.slice(at))) return [];
    return patterns.flatMap((pattern, place) => {
      const [match, ...more] = target.matchAll(pattern);
      if (match === undefined || more.length > 0) return [];
      const start = at + place;
      return [
        { source: { start, end: start + 1 }, target: { start: match.index, end: match.index + match[0].length } },
      ];
    });
  });

/** Words of one item so near to each other name it once: plenary session. */
const ONE_PLACE = 16;

/** What makes two places of near words: 全程马拉松和半程马拉松. */
const APART = /[、和与及，,\d]|\band\b/;

const wordCues = (source: string, target: string): readonly Cue[] => {
  const low = target.toLowerCase();
  const words = [...source.matchAll(CHINESE_WORDS)].flatMap((match) => [match, ...wordsWithin(match)]);
  const there = onlyPlaces(source, words, ([word]) => ITEM_OF.get(word) ?? '');
  const here = ITEMS.flatMap(({ id, english }) =>
    there.has(id) ? [{ id, matches: [...low.matchAll(patternOf(english))] }] : [],
  );
  const all = here.flatMap(({ matches }) => matches);
  return here.flatMap(({ id, matches }) => {
    const from = there.get(id);
    const own = matches.filter((match) => !all.some((other) => isWithin(match, other)));
    const to = onlyPlaces(low, own, () => id).get(id);
    return from === undefined || to === undefined ? [] : [{ source: from, target: to }];
  });
};

/** The towns of “county towns” are no townships. */
const isWithin = (one: RegExpExecArray, other: RegExpExecArray): boolean =>
  one[0].length < other[0].length && one.index >= other.index && one.index < other.index + other[0].length;

/** A Chinese word without what must follow. */
const bare = (word: string): string => word.replace(/\(\?.*/, '');

const CHINESE_WORDS = new RegExp(
  ITEMS.flatMap(({ chinese }) => chinese)
    .sort((a, b) => bare(b).length - bare(a).length)
    .join('|'),
  'g',
);
const ITEM_OF = new Map(ITEMS.flatMap(({ id, chinese }) => chinese.map((word) => [bare(word), id] as const)));

/** Items of two characters and more within a longer one: 国有银行 is of the state, and a bank. */
const wordsWithin = (match: RegExpExecArray): readonly RegExpExecArray[] => {
  const [word] = match;
  const found: RegExpExecArray[] = [];
  for (let at = 0; at + 2 <= word.length; at += 1)
    for (let end = at + 2; end <= word.length; end += 1) {
      const inner = word.slice(at, end);
      if (inner === word || !ITEM_OF.has(inner)) continue;
      found.push(Object.assign([inner] as unknown as RegExpExecArray, { index: match.index + at }));
    }
  return found;
};

/** Where each item is named that is named in one place. */
const onlyPlaces = (
  text: string,
  matches: Iterable<RegExpExecArray>,
  itemOf: (match: RegExpExecArray) => string,
): ReadonlyMap<string, Stretch> => {
  const first = new Map<string, Stretch>();
  const again = new Set<string>();
  for (const match of matches) {
    const id = itemOf(match);
    const place = first.get(id);
    if (place === undefined) first.set(id, { start: match.index, end: match.index + match[0].length });
    else if (match.index - place.start > ONE_PLACE || APART.test(text.slice(place.end, match.index))) again.add(id);
  }
  return new Map([...first].filter(([id]) => !again.has(id)));
};

const PATTERNS = new Map<string, RegExp>();

const patternOf = (english: readonly string[]): RegExp => {
  const key = english.join('|');
  const made =
    PATTERNS.get(key) ??
    new RegExp(
      `(?<![\\p{L}-])(?:${key.replaceAll('$', '(?:s|es)?(?!\\p{L})').replaceAll('.', '\\.').replaceAll('_', ' ')})`,
      'giu',
    );
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

/** What the English may call the item that a Chinese word names, the first or the last of several; undefined for none that is known. */
export const itemIn = (chinese: string, which: 'first' | 'last' = 'last'): RegExp | undefined => {
  const id = [...chinese.matchAll(CHINESE_WORDS)].map(([word]) => ITEM_OF.get(word)).at(which === 'first' ? 0 : -1);
  const english = ITEMS.find((item) => item.id === id)?.english;
  return english === undefined ? undefined : new RegExp(patternOf(english).source, 'iu');
};
