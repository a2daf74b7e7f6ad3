// Answers proportions of the Chinese, 5:3:2 or 2:8, by the percentages that the English tells for each part: 50, 30 and 20 percent.
import { Fraction } from 'fraction.js';
import { toExact } from '../quantities/exact.ts';
import type { Figure } from './figure.ts';

/** The three sectors from the last to the first. */
const isTurned = (chinese: string, english: string): boolean =>
  /产业结构|产业比/.test(chinese) &&
  /\b(?:tertiary|service)[\s\S]*\b(?:secondary|industr)[\s\S]*\b(?:primary|agri|farm)/i.test(english);

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
    const whole = parts.reduce((sum, part) => sum.add(part), new Fraction(0));
    const shares = parts.map((part) => `ratio:${toExact(new Fraction(part).div(whole))}`);
    const told = targets.filter(({ keys, lent = [] }) => [...keys, ...lent].some((key) => key.startsWith('ratio:')));
    const runs = (order: readonly string[]) =>
      told.findIndex((_, at) =>
        order.every((share, place) => {
          const each = told[at + place];
          return each?.keys.includes(share) === true || each?.lent?.includes(share) === true;
        }),
      );
    const first = Math.max(runs(shares), isTurned(chinese, english) ? runs(shares.toReversed()) : -1);
    if (first < 0) continue;
    answered.add(source);
    for (const each of told.slice(first, first + shares.length)) answered.add(each);
  }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !answered.has(each));
  return { sources: left(sources), targets: left(targets) };
};
