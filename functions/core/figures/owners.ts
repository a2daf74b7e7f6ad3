// Tells to which figure the words of a clause belong.
import type { Stretch } from './cues.ts';
import type { Figure } from './figure.ts';

/** The figure that words belong to; none where that is not clear. */
export type Owner = (words: Stretch) => Figure | undefined;

/** 和, 与 and 及 where they join: not in 普及率, 参与率, 和谐. */
const AND = '和(?![谐平解睦])|(?<!参)与(?!会)|(?<![普涉波危惠触顾提])及(?![格时])';

const BREAKS = {
  'zh-Hans': new RegExp(`[，。；、！？,;\\n|]|(?<=[一-鿿]) (?=[一-鿿])|以及|${AND}|其中`, 'g'),
  en: /[,;.!?\n|](?!\d)|\b(?:and|(?:is|are) now|while|but|with|among|including|of which|of whom|as well as)\b/g,
} as const;

/** Words belong to the figure of their clause, where it has one; in a clause of several to the one that they follow or lead. */
export const ownerOf = (text: string, figures: readonly Figure[], language: 'zh-Hans' | 'en'): Owner => {
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  const breaks = [...text.matchAll(BREAKS[language])].map(({ index }) => index);
  const clauses = [0, ...breaks.filter((at) => !(figureAt(inOrder, at, at + 1).length > 0))];
  const cuts = inOrder.map((figure) => (language === 'en' || leads(text, figure) ? figure.start : figure.end));
  const parts = [...clauses, ...cuts].sort((a, b) => a - b);
  const listed = language === 'en' ? respectively(text, inOrder) : listOwner(text, inOrder);
  return (words) => {
    const list = listed(words);
    if (list !== undefined) return list === 'unclear' ? undefined : list;
    const clause = figureAt(inOrder, ...stretchAt(text, clauses, words.start));
    if (clause.length === 1) return clause[0];
    const told = language === 'en' ? toldBehind(text, inOrder, words) : undefined;
    const opened = clause.length === 0 ? OPENED[language](text, inOrder, clauses, words) : undefined;
    if (opened !== undefined) return opened;
    const part = told ?? only(figureAt(inOrder, ...stretchAt(text, parts, words.start)));
    return part ?? (language === 'en' && clause.length === 0 ? leader(text, inOrder, words) : undefined);
  };
};

/** The figure that a verb or preposition ties to the words before it: a loss of RMB 30 million, exports reached 5 billion. */
const toldBehind = (text: string, figures: readonly Figure[], { start, end }: Stretch): Figure | undefined => {
  const next = firstAbove(figures.length, (place) => (figures[place]?.start ?? 0) >= end);
  const [before, figure] = [figures[next - 1], figures[next]];
  // The 23rd meeting of the Standing Committee of the 16th Congress: the committee is of the 16th.
  if (figure?.kind === 'ordinal' && before !== undefined && /^ [A-Za-z]+ of\b/.test(text.slice(before.end, start)))
    return /^[A-Za-z ]{0,24}\bof (?:the|its|our) $/.test(text.slice(end, figure.start)) ? figure : undefined;
  // Charging points from 120 to 610.
  if (figure !== undefined && /^[a-z]*(?: [a-z]+){0,3}? from $/.test(text.slice(end, figure.start))) return figure;
  // Hydro (55 percent) and wind (18 percent).
  if (figure?.kind === 'percent' && /^\s\($/.test(text.slice(end, figure.start))) return figure;
  return figure !== undefined && TIED.test(text.slice(end, figure.start)) ? figure : undefined;
};

const TIED =
  /^[a-z]*(?:\s+(?:growth|increases?|declines?|gains?|output|income|volume))?(?::|\s+(?:of|at|was|were|is|are|reached|hit|totall?ed|(?:came|amounted) to|stood at|up|down|(?:r[io]se|risen|rising|grow|grew|growing|fall|fell|falling|increased?|drop|dropped|declined?|climb|climbed|jump|jumped)(?: (?:by|to|from))?))\s+(?:(?:up to|no more than|no higher than|no less than|below|under|over|about|at least|at most)\s+)?(?:(?:RMB|CNY|US|HK)?\s?[$€£¥]?\s?)?$/;

/** In Q2, 1,800 batches were tested: a short opening belongs to the one figure of the clause behind it. */
const openedBy = (
  text: string,
  figures: readonly Figure[],
  clauses: readonly number[],
  words: Stretch,
): Figure | undefined => {
  const [start, end] = stretchAt(text, clauses, words.start);
  const behind = figures[firstAbove(figures.length, (place) => (figures[place]?.start ?? 0) >= end)];
  // Pharmaceuticals, with RMB 3.8 billion, came second.
  if (behind !== undefined && TOLD_ASIDE.test(text.slice(end, behind.start))) return behind;
  if (end - start > 40 || text[end] !== ',' || !/^\W*(?:in|on|by|for|at|among|of|from)\b/i.test(text.slice(start, end)))
    return undefined;
  return only(figureAt(figures, ...stretchAt(text, clauses, end)));
};

/** 其次是装备制造业，为38亿元. */
const followedBy = (
  text: string,
  figures: readonly Figure[],
  clauses: readonly number[],
  words: Stretch,
): Figure | undefined => {
  const [, end] = stretchAt(text, clauses, words.start);
  const behind = figures[firstAbove(figures.length, (place) => (figures[place]?.start ?? 0) >= end)];
  return behind !== undefined && /^，(?:约?为|达到?|共计?|是|有)$/.test(text.slice(end, behind.start))
    ? behind
    : undefined;
};

/** To which figure the words of a clause without one belong. */
const OPENED = { en: openedBy, 'zh-Hans': followedBy } as const;

const TOLD_ASIDE = /^, (?:with|at)(?: an?| its| their)?(?: total(?: of)?)? (?:(?:RMB|CNY|US|HK)?\s?[$€£¥]?\s?)?$/;

/** The figure that leads a list of which the words are part: 47 primary schools and kindergartens. */
const leader = (text: string, figures: readonly Figure[], { start }: Stretch): Figure | undefined => {
  const figure = figures[firstAbove(figures.length, (place) => (figures[place]?.start ?? 0) > start) - 1];
  return figure === undefined || /[.;\n]\s/.test(text.slice(figure.end, start)) ? undefined : figure;
};

const only = (figures: readonly Figure[]): Figure | undefined => (figures.length === 1 ? figures[0] : undefined);

/** The stretch between two cuts in which a place lies. */
const stretchAt = (text: string, cuts: readonly number[], at: number): readonly [number, number] => {
  const next = firstAbove(cuts.length, (place) => (cuts[place] ?? 0) > at);
  return [cuts[next - 1] ?? 0, cuts[next] ?? text.length];
};

/** The figures that overlap a stretch, at most two. */
const figureAt = (figures: readonly Figure[], start: number, end: number): readonly Figure[] => {
  const first = firstAbove(figures.length, (place) => (figures[place]?.end ?? 0) > start);
  return figures.slice(first, first + 2).filter((figure) => figure.start < end);
};

/** The first place of a sorted list for which something holds. */
const firstAbove = (length: number, holds: (place: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** 三大组团 and 第三次会议 stand before what they count, 床位7.2张 after it. */
const leads = (text: string, { end, kind }: Figure): boolean =>
  kind === 'ordinal' ||
  /^的?(?![转增降减提升扩到至为变跃达跌缩])[一-鿿]/.test(
    text.slice(end, end + 5).replace(/^(?:以上|以下|以内|左右)/, ''),
  );

const LISTED = new RegExp(`、|${AND}`, 'g');

const LIST = /(?:([^，。；\n分]{2,40})，)?([^，。；\n分]{2,60})(?:分别|依次|分[获列居占])([^。；\n]*)/g;

/** Items before 分别 belong to the values behind it in their order: 教育、卫生支出分别为32亿元和45亿元. */
const listOwner = (text: string, figures: readonly Figure[]) => {
  const lists = [...text.matchAll(LIST)].map((match) => {
    const [, before = '', near = '', values = ''] = match;
    const end = match.index + match[0].length;
    const nearStart = match.index + (match[1] === undefined ? 0 : before.length + 1);
    // 2022年和2023年，全市分别引进78名、113名: the list may stand before a comma.
    const isNear = LISTED.test(near) || !LISTED.test(before);
    LISTED.lastIndex = 0;
    const items = isNear ? near : before;
    const start = isNear ? nearStart : match.index;
    const starts = [start, ...[...items.matchAll(LISTED)].map(({ index }) => start + index)];
    const told = figures.filter((figure) => figure.start >= end - values.length && figure.end <= end);
    const double = starts.length === 1 && told.length === 2 ? items.search(/城乡|男女|进出口|新老|中外|昼夜/) : -1;
    if (double >= 0) starts.push(start + double + 1);
    const three = starts.length === 1 && told.length === 3 ? items.indexOf('三次产业') : -1;
    if (three >= 0) starts.push(start + three + 1, start + three + 2);
    return { start, end: start + items.length, starts, told };
  });
  return ({ start }: Stretch): Figure | 'unclear' | undefined => {
    const list = lists.find((each) => start >= each.start && start < each.end);
    if (list === undefined) return undefined;
    if (list.starts.length !== list.told.length) return 'unclear';
    const place = firstAbove(list.starts.length, (each) => (list.starts[each] ?? 0) > start) - 1;
    // 城镇、农村居民人均消费支出: what follows the last item is of all.
    if (place === list.starts.length - 1 && start > (list.starts[place] ?? 0) + 2) return 'unclear';
    return list.told[place] ?? 'unclear';
  };
};

/** 7.8, 4.2 and 1.5 percent. */
const isListedWith = (text: string, one: Figure | undefined, other: Figure): boolean =>
  one !== undefined && /^[^.;,]{0,16}(?:,|,? and)\s\S{0,4}$/.test(text.slice(one.end, other.start));

/** The items of a list up to its first value: those to Japan, and the EU. */
const itemsBefore = (text: string, from: number, to: number): readonly Stretch[] => {
  const start = Math.max(
    from,
    ...['while', 'whereas', ';'].map((word) => text.slice(from, to).lastIndexOf(word) + from),
  );
  const cuts = [...text.slice(start, to).matchAll(/,? and |, /g)].map(({ index }) => start + index);
  return [start, ...cuts].map((cut, at) => ({ start: cut, end: cuts[at] ?? to }));
};

/** A sentence is looked back over so far, in characters. */
const LONGEST_SENTENCE = 600;

/** Whose figures the words of a sentence with “respectively” are, their order tells, not their clause. */
const respectively = (
  text: string,
  figures: readonly Figure[],
): ((words: Stretch) => Figure | 'unclear' | undefined) => {
  const sentences = [...text.matchAll(/\b(?:respectively|in (?:turn|that order))\b/gi)].map(({ index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
    const start = Math.max(...['. ', '; ', '\n'].map((end) => before.lastIndexOf(end)));
    const from = index - before.length + start + 1;
    const told = figures.filter((figure) => figure.start >= from && figure.end <= index);
    const first = told.findLastIndex((figure, at) => !isListedWith(text, told[at - 1], figure));
    const values = told.slice(first);
    const items = itemsBefore(text, from, values[0]?.start ?? from);
    return { from, to: index, items: items.length === values.length ? items : [], values };
  });
  return ({ start }) => {
    const sentence = sentences.find(({ from, to }) => start >= from && start < to);
    if (sentence === undefined) return undefined;
    const at = sentence.items.findIndex(({ start: first, end }) => start >= first && start < end);
    return sentence.values[at] ?? 'unclear';
  };
};
