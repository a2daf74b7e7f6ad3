// Answers rates of the Chinese by those that the English tells for another number: 每10股派3.2元, RMB 0.32 per share.
import type { Fraction } from 'fraction.js';
import { toFraction } from '../quantities/exact.ts';
import { measureOf } from '../quantities/measures.ts';
import type { Figure } from './figure.ts';

/** A value, and the number that it is told for. */
interface Rate {
  readonly figures: readonly Figure[];
  readonly sort: string;
  readonly value: Fraction;
}

/** The figures without rates that are the same on both sides though neither their values nor what they are for are. */
export const answerRates = (
  chinese: string,
  english: string,
  sources: readonly Figure[],
  targets: readonly Figure[],
): { readonly sources: readonly Figure[]; readonly targets: readonly Figure[] } => {
  const told = chineseRates(chinese, sources);
  if (told.length === 0) return { sources, targets };
  const answers = englishRates(english, targets);
  const answered = new Set<Figure>();
  for (const rate of told) {
    const open = answers.find(
      (each) =>
        each.sort === rate.sort &&
        each.value.equals(rate.value) &&
        !each.figures.some((figure) => answered.has(figure)),
    );
    if (open === undefined || isSame(rate, open)) continue;
    for (const figure of [...rate.figures, ...open.figures]) answered.add(figure);
  }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !answered.has(each));
  return { sources: left(sources), targets: left(targets) };
};

/** 每十万人拥有博物馆1.2座: a count behind 每, and the value that follows in its clause. */
const chineseRates = (text: string, figures: readonly Figure[]): readonly Rate[] =>
  figures.flatMap((base, at) => {
    if (text[base.start - 1] !== '每' || base.kind !== 'count') return [];
    const value = nextStated(figures, at);
    if (value === undefined) return [];
    return /[，。；\n]/.test(text.slice(base.end, value.start)) ? [] : rateOf(value, base);
  });

/** Words that imply numbers are stepped over. */
const nextStated = (figures: readonly Figure[], at: number): Figure | undefined =>
  figures.slice(at + 1, at + 6).find(({ need }) => need === 'stated');

const PER = /^[^.;:\d]{0,40}?\b(?:per|for (?:every|each)|(?:in|to) every)\s+$/;
const PER_ONE = /^[^.;:,\d]{0,24}?\b(?:per|for each)\s+(?:share|person|head|household)\b/;

const englishRates = (text: string, figures: readonly Figure[]): readonly Rate[] =>
  figures.flatMap((value, at) => {
    if (value.need !== 'stated') return [];
    const base = nextStated(figures, at);
    if (base?.kind === 'count' && PER.test(text.slice(value.end, base.start))) return rateOf(value, base);
    return PER_ONE.test(text.slice(value.end, value.end + 40)) ? rateOf(value) : [];
  });

const rateOf = (value: Figure, base?: Figure): readonly Rate[] => {
  if (value.value === undefined || value.upper !== undefined || value.kind === 'ordinal') return [];
  const measure = measureOf(value.unit);
  const scaled = value.value.mul(toFraction(measure?.factor ?? '1'));
  const whole = base?.value;
  if (whole?.n === 0n) return [];
  return [
    {
      figures: base === undefined ? [value] : [value, base],
      sort: measure?.dimension ?? value.kind,
      value: whole === undefined ? scaled : scaled.div(whole),
    },
  ];
};

/** Told for the same number, both values are compared as they are. */
const isSame = (one: Rate, other: Rate): boolean =>
  other.figures.length === 2 && other.figures.every((each, at) => each.keys[0] === one.figures[at]?.keys[0]);
