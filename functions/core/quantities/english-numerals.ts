// Reads English cardinals, fractions and ordinals, exactly: 1,300, 2.5 million, three hundred and fifty, two thirds, twenty-first.
import { Fraction } from 'fraction.js';
import { afterHyphen, joins, type Token } from './english-tokens.ts';

/** A number of a text. `next` is the token after it. */
export interface Cardinal {
  readonly value: Fraction;
  readonly next: number;
  readonly words: boolean;
  /** The number before its scale, and the scale, which a range may hand on: 2 to 3 million. */
  readonly bare: Fraction;
  readonly scale: bigint;
}

const numbered = (words: string, first: number, step = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, at) => [word, first + at * step]));

const SMALL: Readonly<Record<string, number>> = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
);
const TENS: Readonly<Record<string, number>> = {
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  fourty: 40,
};
const SCALES: Readonly<Record<string, bigint>> = {
  ...{ hundred: 100n, thousand: 1000n, million: 1_000_000n, billion: 1_000_000_000n, trillion: 1_000_000_000_000n },
  dozen: 12n,
};
const SHORT_SCALES: Readonly<Record<string, bigint>> = {
  ...{ k: 1000n, mn: 1_000_000n, mln: 1_000_000n, bn: 1_000_000_000n, bln: 1_000_000_000n, tn: 1_000_000_000_000n },
  trn: 1_000_000_000_000n,
};
const ORDINALS: Readonly<Record<string, number>> = {
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ...{ thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90 },
  hundredth: 100,
};
const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 },
  ...{ tenth: 10, twentieth: 20, hundredth: 100 },
};
const GLYPHS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5], '⅛': [1, 8] },
};

/** Longer numbers are codes, not values. */
const LONGEST = 40;
const HALF = new Fraction(1, 2);

const lookUp = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

/** Whether a token can begin a cardinal or a fraction. */
export const isNumberWord = (low: string): boolean =>
  lookUp(SMALL, low) !== undefined || lookUp(TENS, low) !== undefined;

/** Six and a quarter hours. */
const PART_MORE: Readonly<Record<string, string>> = {
  'and a half': '1/2',
  'and a quarter': '1/4',
  'and three quarters': '3/4',
};

/** The cardinal that begins at a token. After a sign of money, `m` and `b` are scales. */
export const readCardinal = (tokens: readonly Token[], at: number, money: boolean): Cardinal | undefined => {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const read = first.kind === 'number' ? readDigits(tokens, at, money) : readWords(tokens, at);
  if (read === undefined) return undefined;
  // Two and a half years; 2½.
  const glyph = tokens[read.next]?.glued === true ? lookUp(GLYPHS, tokens[read.next]?.text) : undefined;
  const more =
    glyph !== undefined
      ? { value: new Fraction(...glyph), next: read.next + 1 }
      : (PART_MORE[lows(tokens, read.next, 3)] ?? undefined) !== undefined
        ? { value: new Fraction(PART_MORE[lows(tokens, read.next, 3)] ?? 0), next: read.next + 3 }
        : undefined;
  if (more === undefined) return read;
  const scaled = scalesAt(tokens, more.next, false);
  const bare = read.bare.add(more.value);
  return {
    ...read,
    bare,
    value: bare.mul(read.scale * scaled.scale),
    scale: read.scale * scaled.scale,
    next: scaled.next,
  };
};

const lows = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map((token) => token.low)
    .join(' ');

const readDigits = (tokens: readonly Token[], at: number, money: boolean): Cardinal | undefined => {
  const token = tokens[at];
  if (token === undefined || token.text.length > LONGEST) return undefined;
  const bare = new Fraction(token.text.replace(/[^\d.]/g, ''));
  const { scale, next } = scalesAt(tokens, at + 1, money);
  return { value: bare.mul(scale), next, words: false, bare, scale };
};

/** Scales after a number: 2.5 million, 65bn, 2.5-billion; at most two, as in 3 hundred million. */
const scalesAt = (tokens: readonly Token[], at: number, money: boolean): { scale: bigint; next: number } => {
  let scale = 1n;
  let next = at;
  for (let count = 0; count < 2; count += 1) {
    const place = afterHyphen(tokens, next);
    const token = tokens[place];
    const whole = lookUp(SCALES, token?.low);
    const short = token?.glued === true || money ? lookUp(SHORT_SCALES, token?.low) : undefined;
    const letter =
      token !== undefined && (money || countsMillions(tokens, place))
        ? lookUp({ m: 1_000_000n, b: 1_000_000_000n }, token.low)
        : undefined;
    const found = whole ?? short ?? letter;
    if (found === undefined) break;
    scale *= found;
    next = place + 1;
  }
  return { scale, next };
};

/** 12.86m TEU, 1.2m tonnes: not metres, since what is counted follows. */
const countsMillions = (tokens: readonly Token[], at: number): boolean => {
  const [letter, noun] = [tokens[at], tokens[at + 1]];
  if (letter?.glued !== true || letter.text !== 'm' || noun?.kind !== 'word' || noun.glued) return false;
  return (
    (noun.text === 'TEU' || /(?:[^s]s|people|yuan|renminbi)$/.test(noun.low)) &&
    !/^(?:this|is|was|as|has|its|across|plus)$/.test(noun.low)
  );
};

/** The trillion-yuan mark. */
const readScaleAlone = (tokens: readonly Token[], at: number): Cardinal | undefined => {
  const scale = lookUp(SCALES, tokens[at]?.low);
  const unit = tokens[afterHyphen(tokens, at + 1)]?.low ?? '';
  if (scale === undefined || scale < 1_000_000n || tokens[at - 1]?.low !== 'the') return undefined;
  if (!/^(?:yuan|dollar|tonne|ton)$/.test(unit)) return undefined;
  return { value: new Fraction(scale), next: at + 1, words: true, bare: new Fraction(1), scale };
};

/** A hundred, half a million, twenty-five, three hundred and fifty thousand. */
const readWords = (tokens: readonly Token[], at: number): Cardinal | undefined => {
  const first = tokens[at]?.low;
  if (first === 'half') {
    const article = /^an?$/.test(tokens[at + 1]?.low ?? '');
    const scaled = scalesAt(tokens, at + 2, false);
    if (!article || scaled.next === at + 2) return undefined;
    return { value: HALF.mul(scaled.scale), next: scaled.next, words: true, bare: HALF, scale: scaled.scale };
  }
  // A quarter of a billion, three quarters of a million.
  const share = readShare(tokens, at);
  const ofScale =
    share !== undefined && /^of (?:an?|one)$/.test(lows(tokens, share.next, 2))
      ? scalesAt(tokens, share.next + 2, false)
      : undefined;
  if (share !== undefined && ofScale !== undefined && ofScale.scale > 1n)
    return {
      value: share.value.mul(ofScale.scale),
      next: ofScale.next,
      words: true,
      bare: share.value,
      scale: ofScale.scale,
    };
  const alone = readScaleAlone(tokens, at);
  if (alone !== undefined) return alone;
  if (first === 'dozen' && /^(?:all|the|these|those|this|last)$/.test(tokens[at - 1]?.low ?? ''))
    return { value: new Fraction(12), next: at + 1, words: true, bare: new Fraction(12), scale: 1n };
  // A score of canteens is twenty; a score of 95 and a score for cleanness are marks.
  if (
    (first === 'a' || (first === 'the' && /[^s]s$/.test(lows(tokens, at + 3, 2)))) &&
    lows(tokens, at + 1, 2) === 'score of' &&
    tokens[at + 3]?.kind === 'word' &&
    !isNumberWord(tokens[at + 3]?.low ?? '')
  )
    return { value: new Fraction(20), next: at + 3, words: true, bare: new Fraction(20), scale: 1n };
  // A full million, an even hundred.
  if ((first === 'a' || first === 'an') && /^(?:full|whole|round|even|cool)$/.test(tokens[at + 1]?.low ?? '')) {
    const whole = scalesAt(tokens, at + 2, false);
    if (whole.next > at + 2 && whole.scale >= 100n)
      return {
        value: new Fraction(whole.scale),
        next: whole.next,
        words: true,
        bare: new Fraction(1),
        scale: whole.scale,
      };
  }
  if (first === 'a' || first === 'an') {
    const scaled = scalesAt(tokens, at + 1, false);
    if (scaled.next === at + 1 || joins(tokens, at + 1)) return undefined;
    const rest = addAfter(tokens, scaled.next, scaled.scale);
    const value = new Fraction(scaled.scale).add(rest?.value ?? 0);
    return { value, next: rest?.next ?? scaled.next, words: true, bare: new Fraction(1), scale: scaled.scale };
  }
  const each = /^(?:per|every|each)$/.test(tokens[at - 1]?.low ?? '') ? scalesAt(tokens, at, false) : undefined;
  if (each !== undefined && each.next > at)
    return { value: new Fraction(each.scale), next: each.next, words: true, bare: new Fraction(1), scale: each.scale };
  let total = new Fraction(0);
  let section: Fraction | undefined;
  let last = 0;
  let next = at;
  let scale = 1n;
  for (let count = 0; count < 20; count += 1) {
    const joined = next > at ? afterHyphen(tokens, next) : next;
    const and = tokens[joined]?.low === 'and' && (last >= 100 || total.n > 0n) ? joined + 1 : joined;
    const word = tokens[and]?.low;
    const small = lookUp(SMALL, word);
    const tens = lookUp(TENS, word);
    const big = and === joined ? lookUp(SCALES, word) : undefined;
    if (
      small !== undefined &&
      (section === undefined || last >= 100 || (last >= 20 && last < 100 && small < 10 && small > 0))
    ) {
      section = (section ?? new Fraction(0)).add(small);
      last = small;
      scale = 1n;
    } else if (tens !== undefined && (section === undefined || last >= 100)) {
      section = (section ?? new Fraction(0)).add(tens);
      last = tens;
      scale = 1n;
    } else if (big !== undefined && section !== undefined) {
      if (big === 100n || big === 12n) section = section.mul(big);
      else {
        total = total.add(section.mul(big));
        section = undefined;
      }
      last = 100;
      scale *= big;
    } else break;
    next = and + 1;
  }
  const value = total.add(section ?? 0);
  return next === at ? undefined : { value, next, words: true, bare: value.div(scale), scale };
};

/** What follows a hundred or a thousand: a hundred and twenty. */
const addAfter = (tokens: readonly Token[], at: number, scale: bigint): Cardinal | undefined => {
  if (tokens[at]?.low !== 'and' || !isNumberWord(tokens[at + 1]?.low ?? '')) return undefined;
  const rest = readWords(tokens, at + 1);
  return rest?.value.lt(scale) ? rest : undefined;
};

/** A share in words or a glyph: two thirds, one-tenth, three quarters, ¾. */
export const readShare = (tokens: readonly Token[], at: number): { value: Fraction; next: number } | undefined => {
  const glyph = lookUp(GLYPHS, tokens[at]?.text);
  if (glyph !== undefined) return { value: new Fraction(...glyph), next: at + 1 };
  const article = /^(?:an?|another)$/.test(tokens[at]?.low ?? '');
  const count = article ? 1 : lookUp(SMALL, tokens[at]?.low);
  const place = afterHyphen(tokens, at + 1);
  const word = tokens[place]?.low ?? '';
  if (count === undefined || count === 0 || word === '') return undefined;
  // A five-hundredth is one of five hundred.
  if (count > 1 && word === 'hundredth' && joins(tokens, at + 1))
    return { value: new Fraction(1, count * 100), next: place + 1 };
  // One five-hundredth.
  const times = count === 1 ? lookUp(SMALL, word) : undefined;
  const large =
    times === undefined
      ? undefined
      : lookUp({ hundredth: 100, thousandth: 1000 }, tokens[afterHyphen(tokens, place + 1)]?.low);
  if (times !== undefined && large !== undefined)
    return { value: new Fraction(1, times * large), next: afterHyphen(tokens, place + 1) + 1 };
  const part =
    count === 1
      ? lookUp(PARTS, word)
      : word.endsWith('s')
        ? lookUp(PARTS, word === 'halves' ? word : word.slice(0, -1))
        : joins(tokens, at + 1) && word !== 'hundredth'
          ? lookUp(PARTS, word)
          : undefined;
  return part === undefined ? undefined : { value: new Fraction(count, part), next: place + 1 };
};

const LARGE_ORDINALS: Readonly<Record<string, number>> = { millionth: 1_000_000, billionth: 1_000_000_000 };

/** The half-millionth visitor, the two millionth, the millionth. */
const readLargeOrdinal = (tokens: readonly Token[], at: number): { value: Fraction; next: number } | undefined => {
  const alone = lookUp(LARGE_ORDINALS, tokens[at]?.low);
  if (alone !== undefined) return { value: new Fraction(alone), next: at + 1 };
  const place = afterHyphen(tokens, at + 1);
  const scale = lookUp(LARGE_ORDINALS, tokens[place]?.low);
  if (scale === undefined) return undefined;
  const digits = tokens[at]?.kind === 'number' ? readDigits(tokens, at, false)?.value : lookUp(SMALL, tokens[at]?.low);
  const times = tokens[at]?.low === 'half' ? HALF : digits;
  return times === undefined ? undefined : { value: new Fraction(times).mul(scale), next: place + 1 };
};

/** An ordinal: 14th, fourteenth, twenty-first. */
export const readOrdinal = (tokens: readonly Token[], at: number): { value: Fraction; next: number } | undefined => {
  const token = tokens[at];
  if (
    token?.kind === 'number' &&
    /^[\d,]+$/.test(token.text) &&
    token.text.length < LONGEST &&
    tokens[at + 1]?.glued === true &&
    /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.low ?? '')
  )
    return { value: new Fraction(token.text.replaceAll(',', '')), next: at + 2 };
  const tens = lookUp(TENS, token?.low);
  if (tens !== undefined) {
    const place = afterHyphen(tokens, at + 1);
    const unit = lookUp(ORDINALS, tokens[place]?.low);
    return unit === undefined || unit > 9 ? undefined : { value: new Fraction(tens + unit), next: place + 1 };
  }
  const large = readLargeOrdinal(tokens, at);
  if (large !== undefined) return large;
  const value = lookUp(ORDINALS, token?.low);
  if (value !== undefined) return { value: new Fraction(value), next: at + 1 };
  const hundreds = lookUp(SMALL, token?.low);
  return hundreds !== undefined && tokens[afterHyphen(tokens, at + 1)]?.low === 'hundredth'
    ? { value: new Fraction(hundreds * 100), next: afterHyphen(tokens, at + 1) + 1 }
    : undefined;
};
