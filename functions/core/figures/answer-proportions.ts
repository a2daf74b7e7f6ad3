// Answers proportions of the Chinese, 5:3:2 or 2:8, by the percentages that the English tells for each part: 50, 30 and 20 percent.
import { Fraction } from 'fraction.js';
import { toExact } from '../quantities/exact.ts';
import type { Figure } from './figure.ts';

/** The figures without proportions whose parts stand in the English in their order, as shares of the whole. */
export const answerProportions = (
  sources: readonly Figure[],
  targets: readonly Figure[],
): { readonly sources: readonly Figure[]; readonly targets: readonly Figure[] } => {
  const answered = new Set<Figure>();
  for (const source of sources) {
    const parts = source.kind === 'ratio' ? source.text.split(/\s?[:：∶比]\s?/) : [];
    if (parts.length < 2) continue;
    const whole = parts.reduce((sum, part) => sum.add(part), new Fraction(0));
    const shares = parts.map((part) => `ratio:${toExact(new Fraction(part).div(whole))}`);
    const told = targets.filter(({ kind }) => kind === 'percent' || kind === 'share');
    const first = told.findIndex((_, at) => shares.every((share, place) => told[at + place]?.keys.includes(share)));
    if (first < 0) continue;
    answered.add(source);
    for (const each of told.slice(first, first + shares.length)) answered.add(each);
  }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !answered.has(each));
  return { sources: left(sources), targets: left(targets) };
};
