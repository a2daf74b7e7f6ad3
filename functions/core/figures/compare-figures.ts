// Compares the figures of a Chinese text with those of its English translation.

import { toExact } from '../quantities/exact.ts';
import { answerAllBut } from './answer-all-but.ts';
import { answerProportions } from './answer-proportions.ts';
import { answerRates } from './answer-rates.ts';
import { answerRatios } from './answer-ratios.ts';
import { findSwaps, type Swap } from './attribution.ts';
import { compareBases } from './bases.ts';
import { brokenDates } from './broken-dates.ts';
import type { Figure } from './figure.ts';
import { type Fault, judgePair } from './judge-pair.ts';
import { matchUnlike } from './match-unlike.ts';
import { type Pair, pairFigures } from './pair-figures.ts';
import { readFigures } from './read-figures.ts';
import { stateFigure } from './state-figure.ts';
import { turnedMultiples } from './turned-multiples.ts';
import { turnedNames } from './turned-names.ts';
import { turnedRates } from './turned-rates.ts';
import { turnedShares } from './turned-shares.ts';

/** What can be wrong with a figure of a translation. */
export type FigureCode = Fault | 'figure-mismatch' | 'figure-missing' | 'figure-added' | 'basis-mismatch';

/** A figure where a text has it: characters `start` to `end`, and what was read there. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In words, such as `at least RMB 65 billion`. */
  readonly read: string;
  /** The number in the unit, exact; absent for dates, codes and what only says a basis. */
  readonly value?: string;
  readonly upper?: string;
  readonly unit?: string;
}

/** A figure that differs; where it stands on both sides, as far as it does. */
export interface FigureFinding {
  readonly code: FigureCode;
  readonly source: readonly Spot[];
  readonly target: readonly Spot[];
  readonly message: string;
  /** What the English could say instead; empty where there is nothing to propose. */
  readonly suggestion: string;
  /** Of a figure that only the English has: its number, or what else it is known by. */
  readonly added?: string;
}

/** Phrases of each language whose numerals need no counterpart, such as those of a glossary. */
export interface LicensedNames {
  readonly 'zh-Hans': readonly string[];
  readonly en: readonly string[];
}

const NONE: LicensedNames = { 'zh-Hans': [], en: [] };

/** What differs between the figures of a Chinese text and its translation, in the order of the English. */
export const compareFigures = (
  chinese: string,
  english: string,
  names: LicensedNames = NONE,
): readonly FigureFinding[] => {
  const sources = readFigures(chinese, 'zh-Hans', names['zh-Hans']);
  const targets = readFigures(english, 'en', names.en);
  const ratios = answerRatios(chinese, english, sources, targets);
  const rates = answerRates(chinese, english, ratios.sources, ratios.targets);
  const parts = answerProportions(chinese, english, rates.sources, rates.targets);
  const left = answerAllBut(parts.sources, parts.targets);
  const pairing = pairFigures(left.sources, left.targets);
  const unlike = matchUnlike(pairing);
  const swaps = findSwaps(chinese, english, pairing.pairs);
  const findings = [
    ...ratios.wrong.map(differ),
    ...pairing.pairs.flatMap(faultsOf),
    ...unlike.pairs.map(differ),
    ...unlike.missing.map(lost),
    ...unlike.added.map(invented),
    ...[
      ...swaps,
      ...turnedNames(pairing.pairs),
      ...turnedRates(chinese, english, pairing.pairs),
      ...turnedMultiples(chinese, english, pairing.pairs),
      ...turnedShares(chinese, english, pairing.pairs),
      ...brokenDates(pairing.pairs),
    ].map(swapped),
    ...compareBases(chinese, english).map(otherBasis),
  ];
  return findings.sort((a, b) => (a.target[0]?.start ?? 0) - (b.target[0]?.start ?? 0));
};

const faultsOf = ({ source, target, rounded }: Pair): readonly FigureFinding[] =>
  judgePair(source, target, rounded).map((code) => ({
    code,
    source: [spotOf(source)],
    target: [spotOf(target)],
    message: `${FAULTS[code]}: “${source.text}” says ${stateFigure(source)}, “${target.text}” says ${stateFigure(target)}.`,
    suggestion: stateFigure(source),
  }));

const FAULTS: Readonly<Record<Fault, string>> = {
  'unit-mismatch': 'The unit differs',
  'qualifier-mismatch': 'The bound differs',
  'direction-mismatch': 'The change differs',
  'figures-swapped': 'Old and new value are swapped',
  'date-mismatch': 'The date differs',
};

const differ = ({ source, target }: Pair): FigureFinding => ({
  code:
    source.bare !== undefined && source.bare === target.bare && source.unit !== target.unit
      ? 'unit-mismatch'
      : 'figure-mismatch',
  source: [spotOf(source)],
  target: [spotOf(target)],
  message: `The figure differs: “${source.text}” is ${stateFigure(source)}, “${target.text}” is ${stateFigure(target)}.`,
  suggestion: stateFigure(source),
});

const lost = (source: Figure): FigureFinding => ({
  code: 'figure-missing',
  source: [spotOf(source)],
  target: [],
  message: `“${source.text}” (${stateFigure(source)}) is not in the English.`,
  suggestion: stateFigure(source),
});

const invented = (target: Figure): FigureFinding => ({
  code: 'figure-added',
  source: [],
  target: [spotOf(target)],
  message: `“${target.text}” (${stateFigure(target)}) is not in the Chinese.`,
  suggestion: '',
  added: target.bare ?? target.keys[0] ?? '',
});

const swapped = ({ one, other }: Swap): FigureFinding => ({
  code: 'figures-swapped',
  source: [...new Set([one.source, other.source])].map(spotOf),
  target: [...new Set([one.target, other.target])].toSorted((a, b) => a.start - b.start).map(spotOf),
  message:
    one === other
      ? `“${one.target.text}” compares the other way round.`
      : `“${one.target.text}” and “${other.target.text}” stand with each other’s item.`,
  suggestion: '',
});

const otherBasis = ({ source, target }: ReturnType<typeof compareBases>[number]): FigureFinding => {
  const spots = (basis: typeof source) =>
    basis === undefined
      ? []
      : [{ text: basis.text, start: basis.start, end: basis.end, read: basis.id.replaceAll('-', ' ') }];
  const [from, to] = [spots(source), spots(target)];
  const message =
    from[0] === undefined
      ? `“${to[0]?.text}” is not in the Chinese.`
      : to[0] === undefined
        ? `“${from[0].text}” (${from[0].read}) is not in the English.`
        : `“${from[0].text}” is ${from[0].read}, “${to[0].text}” is ${to[0].read}.`;
  return { code: 'basis-mismatch', source: from, target: to, message, suggestion: from[0]?.read ?? '' };
};

const spotOf = (figure: Figure): Spot => {
  const { text, start, end, value, upper, unit } = figure;
  return {
    ...{ text, start, end, read: stateFigure(figure) },
    ...(value === undefined ? {} : { value: toExact(value) }),
    ...(upper === undefined ? {} : { upper: toExact(upper) }),
    ...(unit === '' ? {} : { unit }),
  };
};
