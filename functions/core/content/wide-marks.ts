// Rule: punctuation of Chinese text is full-width (GB/T 15834); ASCII marks stay within numbers, Latin words, addresses and the like.

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** What is never touched: web and mail addresses, targets of links, numbers with their separators and times. */
const KEPT =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\]\([^)\s]*\)|\d(?:[\d.,:]*\d)?/giu;

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e“”‘’—…·]/u;
const WORD = /[A-Za-z0-9]/;

/** The ASCII marks of a Chinese text that should be full-width: each by its index, with what it becomes. */
export const wideMarks = (text: string): ReadonlyMap<number, string> => {
  const kept = new Set<number>();
  for (const { 0: run, index } of text.matchAll(KEPT)) for (let at = 0; at < run.length; at++) kept.add(index + at);
  const changes = new Map<number, string>();
  for (const [index, mark] of text.split('').entries()) {
    const wide = WIDE[mark];
    if (wide !== undefined && !kept.has(index) && !isWithinWords(text, index)) changes.set(index, wide);
    if (mark === '.' && !kept.has(index) && endsSentence(text, index)) changes.set(index, '。');
  }
  for (const [open, close, marks] of pairsIn(text, kept)) {
    const inner = text.slice(open + 1, Math.min(close, open + MAX_LOOK));
    if (!CHINESE.test(inner) && !CHINESE.test(before(text, open)) && !CHINESE.test(after(text, close))) continue;
    if ('("'.includes(text[open] ?? ' ')) changes.set(open, marks[0]);
    if (')"'.includes(text[close] ?? ' ')) changes.set(close, marks[1]);
  }
  return changes;
};

/** Letters or digits on both sides: `3:2`, `R&D, GDP`. */
const isWithinWords = (text: string, index: number): boolean =>
  WORD.test(before(text, index)) && WORD.test(after(text, index));

/** A period at the end of a line, or after Chinese before a space or closing mark. */
const endsSentence = (text: string, index: number): boolean => {
  const rest = text.slice(index + 1);
  return rest === '' || (/[\p{Script=Han}”）]/u.test(text[index - 1] ?? '') && /^(?:[\s”’"*]|$)/.test(rest));
};

/** The nearest character before or after, spaces and stars of Markdown aside; empty at the line's edge. */
const before = (text: string, index: number): string => text[skip(text, index - 1, -1, /[\s*]/)] ?? '';
const after = (text: string, index: number): string => text[skip(text, index + 1, 1, /[\s*]/)] ?? '';

/** The first index from `index` on, forward or back, whose character is none of these. */
export const skip = (text: string, index: number, step: 1 | -1, these: RegExp): number => {
  let at = index;
  while (these.test(text[at] ?? '')) at += step;
  return at;
};

/** How far brackets are looked into for Chinese. */
const MAX_LOOK = 200;

type Pair = readonly [open: number, close: number, marks: readonly [string, string]];

/** Brackets and straight quotation marks that belong together; a bracket without its other half is a pair with itself. */
const pairsIn = (text: string, kept: ReadonlySet<number>): readonly Pair[] => {
  const pairs: Pair[] = [];
  const open: number[] = [];
  const quotes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (kept.has(at)) continue;
    if (mark === '(' || mark === '（') open.push(at);
    else if (mark === ')' || mark === '）') pairs.push([open.pop() ?? at, at, ['（', '）']]);
    else if (mark === '"') quotes.push(at);
  }
  pairs.push(...open.map((at): Pair => [at, at, ['（', '（']]));
  if (quotes.length % 2 === 0)
    for (let index = 0; index < quotes.length; index += 2)
      pairs.push([quotes[index] ?? 0, quotes[index + 1] ?? 0, ['“', '”']]);
  return pairs;
};
