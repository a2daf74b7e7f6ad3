// Reads the figures of one side of a translation, with all that is compared.
import type { Language } from '../content/language.ts';
import { readChineseContext } from '../quantities/chinese-context.ts';
import { toExact, toFraction } from '../quantities/exact.ts';
import { findAllNumerals } from '../quantities/find-quantities.ts';
import { foldWidth } from '../quantities/fold-width.ts';
import { kindOf, type UnitId } from '../quantities/measures.ts';
import type { NameNumerals, Quantity, Span } from '../quantities/quantity.ts';
import { calendarFigures } from './calendar-figures.ts';
import { planYears } from './calendar-keys.ts';
import { findCents, findCodes } from './codes.ts';
import { type Figure, figureAt } from './figure.ts';
import { findGrades } from './grades.ts';
import { findImplied } from './implied.ts';
import { inheritUnits, lentUnits } from './inherit-units.ts';
import { measuredFigure, perThousand } from './measured-figures.ts';
import { orderFigure } from './order-figures.ts';
import { outside } from './outside.ts';
import { findProportions, findRatios, ratioKey } from './ratios.ts';
import { roleOf } from './roles.ts';
import { bareKey, keysOf } from './same-value.ts';
import { spreadDirections } from './spread-directions.ts';
import { type RowUnit, rowUnitOf } from './table-units.ts';
import { findVague } from './vague-numbers.ts';

const PLAIN = { unit: '', qualifier: 'exact', direction: 'none' } as const;

/** The figures of a text in order: what it states, the numerals of its names, codes, vague numbers, and words that imply a number. */
export const readFigures = (source: string, language: Language, names: readonly string[]): readonly Figure[] => {
  const text = foldWidth(source);
  const ratios = language === 'en' ? [] : findRatios(text, language);
  const codes = [...findCodes(text), ...findProportions(text), ...(language === 'en' ? findCents(text) : [])];
  const vague = findVague(text, language);
  const row = rowUnitOf(text, language);
  const grades = findGrades(text, language);
  const taken = inOrder([
    ...ratios,
    ...codes,
    ...vague,
    ...grades,
    ...(row === undefined ? [] : [{ text: '', ...row }]),
  ]);
  const numerals = findAllNumerals(source, language, { names });
  const quantities = outside(
    language === 'en' ? inheritUnits(numerals, text) : spreadDirections(numerals, text),
    taken,
  );
  return inOrder([
    ...quantities.flatMap((each) =>
      figuresOf(each, text, language, row, language === 'en' ? lentUnits(numerals, quantities, each, text) : []),
    ),
    ...ratios.map((each) => ({
      ...withRole(
        figureAt(each, 'ratio', 'stated', [
          ratioKey(each.value),
          // 2.38:1 may be told as 2.38.
          // A model of 1:500 is one five-hundredth of the size.
          ...(/^1[:：∶]\d{3,}$/.test(each.text) ? [`ratio:${toExact(each.value)}`] : []),
          ...(/[:：∶比]\s?1$/.test(each.text)
            ? [`count:${toExact(each.value)}`, `multiple:${toExact(each.value)}`]
            : []),
        ]),
        roleOf(text, language, each.start),
      ),
      qualifier: readChineseContext(text, each.start, each.end, false).qualifier,
    })),
    ...codes,
    ...vague,
    ...grades,
    ...findImplied(
      text,
      language,
      quantities.filter((each) => each.kind !== 'name' || each.numerals.length > 0),
    ),
  ]);
};

const span = ({ text, start, end }: Span): Span => ({ text, start, end });

const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] => [...spans].sort((a, b) => a.start - b.start);

const figuresOf = (
  each: Quantity | NameNumerals,
  text: string,
  language: Language,
  row: RowUnit | undefined,
  lent: readonly UnitId[],
): readonly Figure[] => {
  switch (each.kind) {
    case 'name':
      return isNone({ ...span(each), value: each.numerals[0] ?? '' }, text, language)
        ? [figureAt(each, 'name', 'free', ZERO)]
        : namedFigures(each, text, language);
    case 'date':
    case 'year':
    case 'period':
    case 'time':
      return calendarFigures(each, text, language);
    case 'ordinal':
    case 'rank':
      return [orderFigure(each, text, language)];
    default:
      return isNone(each, text, language)
        ? [figureAt(each, 'name', 'free', ZERO)]
        : [apposed(lend(measuredFigure(each, text, language, row), lent), text, language), ...perThousand(each)];
  }
};

/** Names of several scales: 百千万工程 has three numerals, 双千工程 two. */
const SCALED_NAMES: readonly (readonly [name: RegExp, numerals: readonly string[]])[] = [
  [/百千万/, ['100', '1000', '10000']],
  [/十百千/, ['10', '100', '1000']],
  [/双百/, ['2', '100']],
  [/双千/, ['2', '1000']],
  [/双万/, ['2', '10000']],
];

const numeralsOf = ({ text, numerals }: NameNumerals): readonly string[] =>
  SCALED_NAMES.find(([name]) => name.test(text))?.[1] ?? numerals;

/** Each numeral of a name may have a counterpart; in English those that no set phrase licenses must have one. */
const namedFigures = (name: NameNumerals, text: string, language: Language): readonly Figure[] => {
  const years = planYears(name, text);
  const numerals = numeralsOf(name).map((value, order) => ({ value, order, keys: [] as readonly string[] }));
  return [...numerals, ...years].map(({ value, order, keys }) => ({
    ...span(name),
    ...PLAIN,
    kind: 'name',
    need: language === 'en' && needsCounterpart(name, value, keys.length > 0, years.length > 0) ? 'named' : 'free',
    value: toFraction(value),
    keys:
      IDIOM.test(name.text) || isManner(name, value, language)
        ? keys
        : // 三年千亿行动 is for so much money.
          [...keys, bareKey(value), ...(Number(value) >= 100_000_000 ? [`CNY:${value}`] : [])],
    ...(keys.length > 0 || (name.licensed && (language === 'en' || /[、产]/.test(name.text)))
      ? {}
      : { name: { start: name.start, order } }),
  }));
};

/** A five-year plan is known by its years, which answer for both its numerals: 2021—2025年 is the 14th. */
const needsCounterpart = (name: NameNumerals, value: string, isYears: boolean, isPlan: boolean): boolean =>
  isPlan ? isYears : !name.licensed && (value !== '1' || GRADED.test(name.text));

/** 万众一心 counts nobody: the large numbers of set phrases are a manner of speaking. */
const isManner = ({ text, licensed }: NameNumerals, value: string, language: Language): boolean =>
  language !== 'en' && licensed === true && Number(value) >= 100 && /^[百千万][一-鿿]{3}$/.test(text);

/** A first-grade museum has a number as much as a second-grade one. */
const GRADED = /-(?:grade|class|level|tier|category)$/i;

/** 千方百计 counts nothing, so that it answers for no thousand. */
const IDIOM = /^[百千万][一-鿿][百千万][一-鿿]$|独一无二|数一数二|一清二楚|一干二净/;

/** 甲、乙两个标段: the number of those just named need not be told. */
const apposed = (figure: Figure, text: string, language: Language): Figure => {
  if (language === 'en' || figure.kind !== 'count' || figure.qualifier !== 'exact') return figure;
  const list = /(?:^|[，。；：“\n])((?:[一-鿿A-Za-z]{1,8}[、和与及])+[一-鿿A-Za-z]{1,8})$/.exec(
    text.slice(Math.max(0, figure.start - 40), figure.start),
  );
  // 县乡两级.
  const levels = /[国省市州县区乡镇村]{2,4}$/.exec(text.slice(Math.max(0, figure.start - 4), figure.start))?.[0].length;
  if (text.slice(figure.start, figure.end + 1).includes('级') && figure.value?.equals(levels ?? 0))
    return { ...figure, need: 'free' };
  const items = list?.[1]?.split(/[、和与及]/).length;
  return items !== undefined && figure.value?.equals(items) === true ? { ...figure, need: 'free' } : figure;
};

const ZERO = ['count:0', 'ratio:0'];

/** 一趟都不用跑: not even one. */
const isNone = (
  { value, start, end }: { value: string; start: number; end: number },
  text: string,
  language: Language,
): boolean =>
  language !== 'en' &&
  value === '1' &&
  (/无$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[一-鿿]{0,3}[都也](?:不|没|无)/.test(text.slice(end, end + 6)));

/** The keys of a figure in the units that it may have from others. */
const lend = (figure: Figure, units: readonly UnitId[]): Figure => {
  const { value, direction } = figure;
  if (units.length === 0 || value === undefined) return figure;
  return { ...figure, lent: units.flatMap((unit) => keysOf({ kind: kindOf(unit), value, unit, direction })) };
};

const withRole = (figure: Figure, role: Figure['role']): Figure => (role === undefined ? figure : { ...figure, role });
