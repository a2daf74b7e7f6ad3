// Answers ratios of the Chinese, 1:3, by those that the English tells in words: one carer for every three people.
import type { Span } from '../quantities/quantity.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';
import { isTurned } from './ratio-items.ts';
import { findRatios, ratioKey } from './ratios.ts';
import { roleOf } from './roles.ts';

/** What is left to compare, and ratios that the English turns round or changes. */
export interface AnsweredRatios {
  readonly sources: readonly Figure[];
  readonly targets: readonly Figure[];
  readonly wrong: readonly Pair[];
}

/** The figures without ratios that have an answer, and without the numbers of that answer. */
export const answerRatios = (
  chinese: string,
  english: string,
  sources: readonly Figure[],
  targets: readonly Figure[],
): AnsweredRatios => {
  if (!sources.some((source) => isRatio(source) || isMultiple(source))) return { sources, targets, wrong: [] };
  const told = findRatios(english, 'en').flatMap((each) => {
    if (each.either === true) return [each, { ...each, value: each.value.inverse() }];
    const turned = isTurned(chinese, english, each.start, each.end);
    // For every apprentice thirteen applied: which is the first, only known items tell.
    if (turned === undefined && each.reversed === true && each.value.n !== 0n)
      return [each, { ...each, value: each.value.inverse() }];
    // Items that are known are compared in the order in which they are named.
    return turned !== undefined && turned !== (each.reversed === true) && each.value.n !== 0n
      ? { ...each, value: each.value.inverse() }
      : each;
  });
  const changes = sources.some((source) => isRatio(source) && source.role === 'from');
  const keys = new Set(targets.flatMap((target) => target.keys));
  const wrong: Pair[] = [];
  const used = new Set<unknown>();
  const answered = new Set<Figure>();
  for (const source of sources) {
    if (isMultiple(source) && !source.keys.some((key) => keys.has(key))) {
      const answer = told.find(({ value }) => source.value?.equals(value));
      if (answer !== undefined) {
        answered.add(source);
        for (const target of targets) if (overlaps(target, answer)) answered.add(target);
      }
    }
    if (!isRatio(source)) continue;
    const open = told.filter(
      (each) =>
        !used.has(each) &&
        (each.shared === true || targets.every((target) => !overlaps(target, each) || !MEASURED.test(target.kind))),
    );
    const answer = open.find(({ value }) => source.keys.includes(ratioKey(value))) ?? open[0];
    if (answer === undefined) continue;
    for (const each of told) if (each.start < answer.end && answer.start < each.end) used.add(each);
    answered.add(source);
    for (const target of targets) if (target.start < answer.end && answer.start < target.end) answered.add(target);
    const { text, start, end, value } = answer;
    const bound =
      targets.find((target) => target.need === 'stated' && target.start >= start && target.start < end)?.qualifier ??
      'exact';
    const role = roleOf(english, 'en', start);
    const turned = changes && (role === 'from' ? source.role !== 'from' : role === 'to' && source.role === 'from');
    if (turned || !source.keys.includes(ratioKey(value)) || (bound !== source.qualifier && bound !== 'about'))
      wrong.push({ source, target: { ...source, text, start, end, keys: [ratioKey(value)] } });
  }
  const left = (figures: readonly Figure[]) => figures.filter((each) => !answered.has(each));
  return { sources: left(sources), targets: left(targets), wrong };
};

const MEASURED = /^(?:amount|percent|percentage-point|share|multiple|measure)$/;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A ratio of two numbers. */
const isRatio = ({ kind, keys: [key = ''] }: Figure): boolean => kind === 'ratio' && !key.startsWith('proportion:');

/** 12倍: twelve families for every home. */
const isMultiple = ({ kind, direction }: Figure): boolean => kind === 'multiple' && direction === 'none';
