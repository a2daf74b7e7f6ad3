// What two figures of the same value differ in: qualifier, direction, unit, kind of number, part of a year.
import { Fraction } from 'fraction.js';
import { measureOf, unitsAgree } from '../quantities/measures.ts';
import type { Direction, QuantityQualifier } from '../quantities/quantity.ts';
import type { Figure } from './figure.ts';

/** A fault of a pair, as the code of its finding. */
export type Fault = 'unit-mismatch' | 'qualifier-mismatch' | 'direction-mismatch' | 'figures-swapped' | 'date-mismatch';

/** The faults of a figure and its counterpart, none where they say the same. */
export const judgePair = (source: Figure, target: Figure, rounded?: true): readonly Fault[] => {
  if ([source, target].some(({ kind, need }) => need === 'free' || kind === 'name')) return [];
  // 上百 is a hundred or more.
  if (source.kind === 'vague')
    return /^(?:at-most|less-than|nearly)$/.test(target.qualifier) ? ['qualifier-mismatch'] : [];
  return [
    ...(unitsDiffer(source, target) ? (['unit-mismatch'] as const) : []),
    ...(rounded !== true && qualifiersDiffer(source, target) ? (['qualifier-mismatch'] as const) : []),
    ...(directionsDiffer(source, target) ? (['direction-mismatch'] as const) : []),
    ...(rolesDiffer(source, target) ? (['figures-swapped'] as const) : []),
    ...(datesDiffer(source, target) ? (['date-mismatch'] as const) : []),
  ];
};

const unitsDiffer = (source: Figure, target: Figure): boolean => {
  if (target.distinct === true && /次$/.test(source.text)) return true;
  if (source.kind === 'count' && target.kind === 'count' && !unitsAgree(source.unit, target.unit)) return true;
  // 补贴11万台 is of no households.
  if (/[台辆艘棵株张笔]$/.test(source.text) && /^(?:person|household)$/.test(target.unit)) return true;
  if (isRatio(source)) return false;
  const [per, other] = [source.per, target.per].map((each) => (each === undefined ? undefined : measureOf(each)));
  if (per === undefined || other === undefined || per.dimension !== other.dimension) return false;
  // Of a rate, the value for one unit is compared: 8000元 per mu are 120,000 yuan per hectare.
  return !source.keys.some((key) => key.includes('/') && target.keys.includes(key));
};

/** Bounds that include their value and those that do not are one: 70岁以上 is also over 70. */
const BOUNDS: Readonly<Record<QuantityQualifier, string>> = {
  ...{ 'at-least': 'lower', 'more-than': 'lower', 'at-most': 'upper', 'less-than': 'upper' },
  ...{ nearly: 'nearly', about: 'about', exact: 'exact' },
};

/** About may be added to an exact figure; nothing else may be added, changed or lost. */
const qualifiersDiffer = ({ qualifier, upper, peak, lowest }: Figure, target: Figure): boolean =>
  !(lowest === true && target.qualifier === 'exact') &&
  !(peak === true && /^(?:at-most|exact)$/.test(target.qualifier)) &&
  !(target.during === true && qualifier === 'at-most' && target.qualifier === 'exact') &&
  // Within three to five years is in three to five years.
  !(upper !== undefined && qualifier === 'at-most' && target.qualifier === 'exact') &&
  BOUNDS[qualifier] !== BOUNDS[target.qualifier] &&
  !(qualifier === 'exact' && target.qualifier === 'about');

const directionsDiffer = (source: Figure, target: Figure): boolean => {
  // 除两个县外 may be told as two that are still without, and 仅2个尚未通气 as all but two.
  if ((isLeftOut(source) && !isLeftOut(target)) || (target.excluded === true && !isLeftOut(source) && !isRatio(source)))
    return true;
  // 缩短8分钟 is not done in eight minutes.
  if (target.during === true && source.direction.endsWith('-by') && target.direction === 'none') return true;
  // 增速回落至9.7% is still growth.
  if (
    source.rising === true &&
    source.signed !== true &&
    target.direction === 'decrease-by' &&
    target.kind === 'percent'
  )
    return true;
  const [way, by] = split(source.direction);
  const [otherWay, otherBy] = split(target.direction);
  if (source.role !== undefined && by !== 'by' && otherBy === 'by' && source.growth !== true) return true;
  if (source.kind !== target.kind && target.unit !== 'point' && !(isRatio(source) && isRatio(target))) return false;
  // Told in another form, its keys have worked the direction in: 增长1.5倍, up 150 percent.
  if (source.keys[0] !== target.keys[0] && isRatio(source)) return false;
  // A fall told by a minus is a fall in words, or has a minus too.
  if (source.signed !== target.signed && way !== otherWay) return true;
  // 减半 may be told as half as many.
  const isHalf = source.value?.equals(new Fraction(1, 2)) === true && source.qualifier === 'exact';
  if (target.level === true && way === 'decrease' && isHalf) return false;
  if ((source.level === true && otherBy === 'by') || (target.level === true && by === 'by')) return true;
  if (way === undefined || otherWay === undefined) return false;
  if (by === 'by' && otherBy === 'by') return way !== otherWay;
  return by !== otherBy && source.growth !== true;
};

const isLeftOut = ({ excluded, negated }: Figure): boolean => excluded === true || negated === true;

const isRatio = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'share' || kind === 'multiple';

const split = (direction: Direction): readonly (string | undefined)[] =>
  direction === 'none' ? [] : direction.split('-');

/** 由40分钟减至5分钟 goes from 40 to 5, and five instead of forty too. */
const rolesDiffer = (source: Figure, target: Figure): boolean =>
  (source.role === 'from' && target.role === 'to') ||
  (target.role === 'from' &&
    source.role !== 'from' &&
    (source.role === 'to' || source.direction.endsWith('-to') || source.direction.endsWith('-by')));

/** 6月末 and June 30 are one day. */
const isDay = ({ keys: [key = ''] }: Figure): boolean => /-\d\d-\d\d$/.test(key);

const datesDiffer = (source: Figure, target: Figure): boolean =>
  (source.kind !== 'ordinal' &&
    source.part !== target.part &&
    !isDay(source) &&
    !isDay(target) &&
    // December 31 is the end of its year.
    !(target.part === 'end' && /12月31日$/.test(source.text)) &&
    !(target.part === 'start' && /(?<!1)1月1日$/.test(source.text))) ||
  (source.bound !== undefined && target.bound !== undefined && source.bound !== target.bound);
