// The ways in which sections are numbered, from the highest level to the lowest.

/** A way of numbering, with the number in its first group. */
interface Numbering {
  readonly name: 'part' | 'section' | 'bracketed' | 'arabic' | 'bracketed-arabic';
  readonly pattern: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';

/** `第一部分`, `一、`, `（一）`, `1.`, `（1）`. */
export const NUMBERINGS: readonly Numbering[] = [
  { name: 'part', pattern: `第(${HAN})(?:部分|章)[、：:\\s]*` },
  { name: 'section', pattern: `(${HAN})、\\s*(?!${HAN}、)` },
  { name: 'bracketed', pattern: `（(${HAN})）\\s*` },
  { name: 'arabic', pattern: `(\\d{1,2})(?:[．、]|\\.(?!\\d))\\s*` },
  { name: 'bracketed-arabic', pattern: `（(\\d{1,2})）\\s*` },
];

const COMPILED = NUMBERINGS.map(({ name, pattern }) => ({ name, begins: new RegExp(`^${pattern}`) }));

/** A number at the beginning of a text. */
export interface Numbered {
  readonly name: Numbering['name'];
  /** As written: `五`, `3`. */
  readonly number: string;
  readonly value: number;
  /** How many characters the number and its marks take. */
  readonly length: number;
}

/** The number that a text begins with. */
export const numberOf = (text: string): Numbered | undefined => {
  for (const { name, begins } of COMPILED) {
    const match = begins.exec(text);
    const number = match?.[1];
    if (match === null || number === undefined || match[0].length === text.length) continue;
    const value = figureOf(number);
    if (value !== undefined) return { name, number, value, length: match[0].length };
  }
  return undefined;
};

const DIGITS = '一二三四五六七八九';

/** A number up to 99 in Chinese or Arabic figures. */
export const figureOf = (number: string): number | undefined => {
  if (/^\d+$/.test(number)) return Number(number);
  const [, tens, ten, ones] = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(number) ?? [];
  if (ten === undefined || (ten === '' && tens !== '' && ones !== '')) return undefined;
  const digit = (figure = ''): number => (figure === '' ? 0 : DIGITS.indexOf(figure) + 1);
  if (ten === '') return digit(tens) + digit(ones) || undefined;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
};

/** A number up to 99 in Chinese figures. */
export const inChinese = (value: number): string => {
  const ones = value % 10 === 0 ? '' : DIGITS.charAt((value % 10) - 1);
  if (value < 10) return ones;
  return `${value < 20 ? '' : DIGITS.charAt(Math.floor(value / 10) - 1)}十${ones}`;
};
