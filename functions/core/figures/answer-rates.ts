// Answers rates of the Chinese by those that the English tells for another number: 每10股派3.2元, RMB 0.32 per share.
import { Fraction } from 'fraction.js';
import { toExact, toFraction } from '../quantities/exact.ts';
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
  const answered = new Set([
    ...answerIntervals(chinese, english, sources, targets),
    ...answerShares(chinese, sources, targets),
  ]);
  if (told.length === 0 && answered.size === 0) return { sources, targets };
  const answers = englishRates(english, targets);
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

/** Intervals that the English tells as so many in a time, 每20分钟一班 as three an hour, and their answers. */
const answerIntervals = (
  chinese: string,
  english: string,
  sources: readonly Figure[],
  targets: readonly Figure[],
): readonly Figure[] =>
  sources.flatMap((source) => {
    const measure = measureOf(source.unit);
    if (chinese[source.start - 1] !== '每' || measure?.dimension !== 'time' || source.value === undefined) return [];
    if (targets.some(({ keys }) => keys.some((key) => source.keys.includes(key)))) return [];
    const interval = source.value.mul(toFraction(measure.factor));
    const answer = targets.find(({ kind, value, end }) => {
      const each = IN_A_TIME.exec(english.slice(end, end + 32))?.[1];
      return kind === 'count' && each !== undefined && value?.mul(interval).equals(SECONDS[each] ?? 0) === true;
    });
    return answer === undefined ? [] : [source, answer];
  });

/** So many of each so many that the English tells as a share: 每12名考生录取1人 as one applicant in twelve. */
const answerShares = (chinese: string, sources: readonly Figure[], targets: readonly Figure[]): readonly Figure[] => {
  const told = new Set(sources.flatMap(({ keys }) => keys));
  const shares = new Map(
    targets.flatMap((target) =>
      target.kind === 'share' || target.kind === 'percent' ? target.keys.map((key) => [key, target] as const) : [],
    ),
  );
  return sources.flatMap((base, at) => {
    if (
      !/^(?:count|measure|amount)$/.test(base.kind) ||
      !/每[一-鿿]{0,3}$/.test(chinese.slice(Math.max(0, base.start - 4), base.start))
    )
      return [];
    const part = sources
      .slice(at + 1, at + 6)
      .find(
        ({ need, keys, start }) =>
          (need === 'stated' || keys.includes('count:1') || keys.includes('bare:1')) && start > base.end,
      );
    if (part === undefined || base.value === undefined || base.value.n === 0n) return [];
    if (
      !/^[^。；\n]{0,24}?(?:[，]?[^。；，\n]{0,4}[就便即][^。；，\n]{0,4})?$/.test(chinese.slice(base.end, part.start))
    )
      return [];
    if (countedBy(chinese, base) !== countedBy(chinese, part)) return [];
    const share = `ratio:${toExact((part.value ?? new Fraction(1)).div(base.value))}`;
    if (told.has(share)) return [];
    const answer = shares.get(share);
    return answer === undefined ? [] : [base, part, answer];
  });
};

/** The measure word of a count, one for all that count people. */
const countedBy = (chinese: string, { start, end }: Figure): string => {
  const word = /^[\d.一二两三四五六七八九十百千万亿]+([一-鿿])/.exec(chinese.slice(start, end + 1))?.[1] ?? '';
  return /[名位人]/.test(word) ? '人' : word;
};

const IN_A_TIME = /^[a-z -]*?\b(?:an?|per|each|every) (minute|hour|day)\b/;
const SECONDS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

/** 每十万人拥有博物馆1.2座: a count behind 每, and the value that follows in its clause. */
const chineseRates = (text: string, figures: readonly Figure[]): readonly Rate[] =>
  figures.flatMap((base, at) => {
    if (base.per !== undefined && base.value !== undefined) return perUnit(base, base.value, base.per);
    if (text[base.start - 1] !== '每' || base.kind !== 'count') return [];
    const value = nextStated(figures, at) ?? singleBehind(figures.slice(at + 1, at + 6), base);
    if (value === undefined) return [];
    return /[，。；\n]/.test(text.slice(base.end, value.start)) ? [] : rateOf(value, base);
  });

/** 一辆, as a count. */
const singleBehind = (figures: readonly Figure[], base: Figure): Figure | undefined => {
  const single = figures.find(
    ({ kind, value, start }) => kind === 'name' && start >= base.end && value?.equals(1) === true,
  );
  return single === undefined ? undefined : { ...single, kind: 'count', unit: 'item' };
};

/** Words that imply numbers are stepped over. */
const nextStated = (figures: readonly Figure[], at: number): Figure | undefined =>
  figures.slice(at + 1, at + 6).find(({ need }) => need === 'stated');

const PER = /^[^.;:\d]{0,40}?\b(?:per|for (?:every|each)|(?:in|to) every)\s+$/;
const OF_EVERY = /\b(?:of|in|out of|among|for) every\s+$/i;
const PER_ONE = /^[^.;:,\d]{0,24}?\b(?:per|for each)\s+(?:share|person|head|household)\b/;

const englishRates = (text: string, figures: readonly Figure[]): readonly Rate[] =>
  figures.flatMap((value, at) => {
    if (value.need !== 'stated') return [];
    const base = nextStated(figures, at);
    // Of every 1,000 disputes, 314.
    const whole = figures.slice(Math.max(0, at - 6), at).findLast(({ need }) => need === 'stated');
    if (
      whole?.kind === 'count' &&
      OF_EVERY.test(text.slice(Math.max(0, whole.start - 16), whole.start)) &&
      !/[.;]\s/.test(text.slice(whole.end, value.start))
    )
      return rateOf(value, whole);
    if ((base?.kind === 'count' || base?.kind === 'measure') && PER.test(text.slice(value.end, base.start)))
      return rateOf(value, base);
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
      sort: sortOf(value, base?.kind === 'measure' ? base.unit : undefined),
      value:
        whole === undefined
          ? scaled
          : scaled.div(whole.mul(base?.kind === 'measure' ? (measureOf(base.unit)?.factor ?? 1) : 1)),
    },
  ];
};

/** 每斤1200元. */
const perUnit = (figure: Figure, value: Fraction, per: string): readonly Rate[] => {
  const [measure, base] = [measureOf(figure.unit), measureOf(per)];
  if (measure === undefined || base === undefined || figure.upper !== undefined) return [];
  const rate = value.mul(toFraction(measure.factor)).div(toFraction(base.factor));
  return [{ figures: [figure], sort: sortOf(figure, per), value: rate }];
};

const sortOf = ({ unit, kind }: Figure, per?: string): string => {
  const base = per === undefined ? '' : `/${measureOf(per)?.dimension}`;
  return `${measureOf(unit)?.dimension ?? kind}${base}`;
};

/** Told for the same number, both values are compared as they are. */
const isSame = (one: Rate, other: Rate): boolean =>
  other.figures.length === 2 && other.figures.every((each, at) => each.keys[0] === one.figures[at]?.keys[0]);
