// Answers proportions of the Chinese, 5:3:2 or 2:8, by the percentages that the English tells for each part: 50, 30 and 20 percent.
import { Fraction } from 'fraction.js';
import { toExact } from '../quantities/exact.ts';
import { itemIn } from './cues.ts';
import type { Figure } from './figure.ts';

/** Those that share, by what the English calls them; others by their words in reports. */
const SHARERS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/^(?:中央|国家)/, /\b(?:central|national|state)\b/i],
  [/^(?:省|自治区)/, /\bprovinc/i],
  [/^市/, /\b(?:city|cities|municipal\w*)\b/i],
  [/^县/, /\bcount(?:y|ies)\b/i],
  [/^区/, /\bdistricts?\b/i],
  [/^村/, /\bvillages?\b/i],
  [/^(?:乡|镇)/, /\btown/i],
  [/^企业/, /\b(?:compan|enterprise|business|firm)/i],
  [/^个人/, /\b(?:individual|person)/i],
];
const SECTORS = [
  /\bprimary\b|\bagricult|\bfarm/i,
  /\bsecondary\b|\bindustr|\bmanufact/i,
  /\btertiary\b|\bservices?\b/i,
];

/** The shares of a proportion in the order in which the English names those that have them; as they are where it does not. */
const inEnglishOrder = (
  chinese: string,
  english: string,
  { start }: Figure,
  shares: readonly string[],
): readonly string[] => {
  const before = chinese.slice(Math.max(0, start - 48), start);
  const list = new RegExp(`((?:[一-鿿]{1,12}[、和与及]){${shares.length - 1}}[一-鿿]{1,16})$`).exec(before)?.[1];
  const patterns = /三次产业|产业结构|一二三产/.test(before)
    ? SECTORS
    : (list?.split(/[、和与及]/) ?? []).map((item) => SHARERS.find(([name]) => name.test(item))?.[1] ?? itemIn(item));
  const places = patterns.map((pattern) => (pattern === undefined ? -1 : english.search(pattern)));
  if (places.length !== shares.length || places.includes(-1) || new Set(places).size < places.length) return shares;
  return shares
    .map((share, at) => ({ share, place: places[at] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ share }) => share);
};

/** The figures without proportions whose parts stand in the English in their order, as shares of the whole. */
export const answerProportions = (
  chinese: string,
  english: string,
  sources: readonly Figure[],
  targets: readonly Figure[],
): { readonly sources: readonly Figure[]; readonly targets: readonly Figure[] } => {
  const answered = new Set<Figure>();
  for (const source of sources) {
    const parts = source.kind === 'ratio' ? source.text.split(/\s?[:：∶比]\s?/) : [];
    if (parts.length < 2) continue;
    const numbers = parts
      .map((part) => '〇一二三四五六七八九'.indexOf(part))
      .map((digit, at) => (digit < 0 ? (parts[at] ?? '0') : `${digit}`));
    const whole = numbers.reduce((sum, part) => sum.add(part), new Fraction(0));
    const shares = numbers.map((part) => `ratio:${toExact(new Fraction(part).div(whole))}`);
    const told = targets.filter(({ keys, lent = [] }) => [...keys, ...lent].some((key) => key.startsWith('ratio:')));
    const runs = (order: readonly string[]) =>
      told.findIndex((_, at) =>
        order.every((share, place) => {
          const each = told[at + place];
          return each?.keys.includes(share) === true || each?.lent?.includes(share) === true;
        }),
      );
    const first = runs(inEnglishOrder(chinese, english, source, shares));
    if (first < 0) continue;
    answered.add(source);
    for (const each of told.slice(first, first + shares.length)) answered.add(each);
  }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !answered.has(each));
  return { sources: left(sources), targets: left(targets) };
};
