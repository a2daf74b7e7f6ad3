// Reads Chinese and Arabic numerals with Chinese scales, exactly: 三十五, 一万五千亿, 二〇二一, 3亿5000万, 1.2万, 三点五.
import { Fraction } from 'fraction.js';

/** A numeral of a text. */
export interface Numeral {
  readonly value: Fraction;
  readonly end: number;
  /** `figures` 35 or 3.5万, `characters` 三十五, `digits` 二〇二一 (a year or a code), `scale` 百 or 千万 with no figure before it. */
  readonly shape: 'figures' | 'characters' | 'digits' | 'scale';
  /** The number before its scales, and the scales, which a range may hand on: 2到3万. */
  readonly bare: Fraction;
  readonly scale: bigint;
  /** The upper end of an approximate pair: 两三, 五六十, 十七八. */
  readonly upper?: Fraction;
  /** 多 or 余 within: 500多万. */
  readonly more?: true;
}

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value])),
  ...{ 两: 2, 俩: 2, 仨: 3 },
};

const SCALES: Readonly<Record<string, bigint>> = {
  ...{ 十: 10n, 百: 100n, 千: 1000n, 拾: 10n, 佰: 100n, 仟: 1000n },
  ...{ 万: 10_000n, 亿: 100_000_000n },
};

/** Longer ones are codes, not values. */
const LONGEST = 40;

const FIGURES = /\d{1,3}(?: \d{3})+(?![\d ])|\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const CHARACTERS = /[零〇一二两俩仨三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+/y;
const SCALE_RUN = /[十百千万亿]*/y;
const MORE_SCALE = /[多余]([十百千]?[万亿]+)/y;
const POINT = /点([零〇一二三四五六七八九]+)([十百千]?[万亿]*)/y;
const APPROXIMATE = /^(.*?)([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿]*)$/;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The numeral that begins at a place; `fits(end)` says whether a unit begins there, which decides 10千瓦 from 10千 瓦. */
export const readNumeral = (
  text: string,
  at: number,
  fits: (end: number) => boolean = () => false,
): Numeral | undefined => readTerm(text, at, fits, MOST_TERMS);

/** 3亿5000万2千 has three terms. */
const MOST_TERMS = 3;

const readTerm = (text: string, at: number, fits: (end: number) => boolean, terms: number): Numeral | undefined => {
  const numeral = readFigures(text, at, fits, terms) ?? readCharacters(text, at);
  const more = numeral === undefined ? undefined : matchAt(MORE_SCALE, text, numeral.end);
  if (numeral === undefined || !more) return numeral;
  const scale = scaleOf(more[1] ?? '');
  return {
    ...numeral,
    value: numeral.value.mul(scale),
    end: numeral.end + more[0].length,
    scale: numeral.scale * scale,
    more: true,
  };
};

const readFigures = (text: string, at: number, fits: (end: number) => boolean, terms: number): Numeral | undefined => {
  const figures = matchAt(FIGURES, text, at)?.[0];
  if (figures === undefined || figures.length > LONGEST) return undefined;
  const bare = new Fraction(figures.replace(/[^\d.]/g, ''));
  let end = at + figures.length;
  let scale = 1n;
  const scales = matchAt(SCALE_RUN, text, end)?.[0] ?? '';
  for (const character of scales.slice(0, 4)) {
    if (fits(end)) break;
    scale *= SCALES[character] ?? 1n;
    end += 1;
  }
  const value = bare.mul(scale);
  if (scale >= 1000n && terms > 1) {
    // 3亿5000万: a smaller term follows at once.
    const rest = /[\d零〇一二两三四五六七八九十百千]/.test(text[end] ?? '')
      ? readTerm(text, end, fits, terms - 1)
      : undefined;
    if (rest !== undefined && rest.shape !== 'scale' && rest.upper === undefined && rest.value.lt(scale)) {
      const trailing = rest.shape === 'characters' && rest.value.lt(10) && text[end] !== '零' ? scale / 10n : 1n;
      return {
        value: value.add(rest.value.mul(trailing)),
        end: rest.end,
        shape: 'figures',
        bare: value.add(rest.value),
        scale: 1n,
      };
    }
  }
  return { value, end, shape: 'figures', bare, scale };
};

const readCharacters = (text: string, at: number): Numeral | undefined => {
  const run = matchAt(CHARACTERS, text, at)?.[0];
  if (run === undefined || run.length > LONGEST) return undefined;
  const end = at + run.length;
  const point = matchAt(POINT, text, end);
  if (point !== null && (point[1] ?? '').length <= LONGEST) {
    const [all, decimals = '', scales = ''] = point;
    const bare = new Fraction(`${readWhole(run)}.${[...decimals].map(digitOf).join('')}`);
    const scale = scaleOf(scales);
    return { value: bare.mul(scale), end: end + all.length, shape: 'characters', bare, scale };
  }
  if ([...run].every((character) => SCALES[character] !== undefined) && run !== '十')
    return { ...plain(new Fraction(scaleOf(run)), end), shape: 'scale' };
  const digits = [...run].map(digitOf);
  const [, before = '', low = '', high = '', scales = ''] = APPROXIMATE.exec(run) ?? [];
  if (
    high !== '' &&
    (digitOf(high) === digitOf(low) + 1 || low + high === '三五') &&
    (before === '' || /[十百千万亿]$/.test(before))
  )
    return {
      ...plain(new Fraction(readWhole(before + low + scales)), end),
      upper: new Fraction(readWhole(before + high + scales)),
    };
  if (digits.length > 1 && digits.every((digit) => digit >= 0))
    return { ...plain(new Fraction(digits.join('')), end), shape: 'digits' };
  const trailing = /^(.*?[^十百千万亿])?([十百千]?[万亿]+)$/.exec(run);
  const value = new Fraction(readWhole(run));
  if (trailing?.[1] === undefined) return plain(value, end);
  const scale = scaleOf(trailing[2] ?? '');
  return { value, end, shape: 'characters', bare: value.div(scale), scale };
};

const plain = (value: Fraction, end: number): Numeral => ({ value, end, shape: 'characters', bare: value, scale: 1n });

const digitOf = (character: string): number => DIGITS[character] ?? -1;

const scaleOf = (run: string): bigint => [...run].reduce((product, each) => product * (SCALES[each] ?? 1n), 1n);

/** Splits at the highest scale: what stands before it is multiplied, what follows is added; 一万五 is 一万五千. */
const readWhole = (run: string): bigint => {
  for (const [characters, scale] of BY_SIZE) {
    const at = Math.max(...characters.map((character) => run.lastIndexOf(character)));
    if (at < 0) continue;
    const before = run.slice(0, at).replace(/^[零〇]+/, '');
    const after = run.slice(at + 1);
    const short = after.length === 1 && scale >= 100n && digitOf(after) > 0;
    return (before === '' ? 1n : readWhole(before)) * scale + readWhole(after) * (short ? scale / 10n : 1n);
  }
  const tens = /^[廿卅]/.exec(run)?.[0];
  if (tens !== undefined) return (tens === '廿' ? 20n : 30n) + readWhole(run.slice(1));
  return BigInt([...run].map((character) => Math.max(digitOf(character), 0)).join('') || '0');
};

const BY_SIZE: readonly (readonly [characters: readonly string[], scale: bigint])[] = [
  [['亿'], 100_000_000n],
  [['万'], 10_000n],
  [['千', '仟'], 1000n],
  [['百', '佰'], 100n],
  [['十', '拾'], 10n],
];
