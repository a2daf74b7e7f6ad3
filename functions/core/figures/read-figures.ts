// Reads the figures of one side of a translation, with all that is compared.
import { Fraction } from 'fraction.js';
import type { Language } from '../content/language.ts';
import { readChineseContext } from '../quantities/chinese-context.ts';
import { toExact, toFraction } from '../quantities/exact.ts';
import { findAllNumerals } from '../quantities/find-quantities.ts';
import { foldWidth } from '../quantities/fold-width.ts';
import { kindOf } from '../quantities/measures.ts';
import type {
  CalendarQuantity,
  MeasuredQuantity,
  NameNumerals,
  OrdinalQuantity,
  Quantity,
  Span,
} from '../quantities/quantity.ts';
import { calendarKeys, planYears } from './calendar-keys.ts';
import { findCodes } from './codes.ts';
import { type Figure, figureAt } from './figure.ts';
import { findGrades } from './grades.ts';
import { findImplied } from './implied.ts';
import { inheritUnits } from './inherit-units.ts';
import { outside } from './outside.ts';
import { rateOf } from './rates.ts';
import { findProportions, findRatios, ratioKey } from './ratios.ts';
import { boundOf, roleOf } from './roles.ts';
import { bareKey, keysOf } from './same-value.ts';
import { type RowUnit, rowUnitOf } from './table-units.ts';
import { findVague } from './vague-numbers.ts';

const PLAIN = { unit: '', qualifier: 'exact', direction: 'none' } as const;

/** The figures of a text in order: what it states, the numerals of its names, codes, vague numbers, and words that imply a number. */
export const readFigures = (source: string, language: Language, names: readonly string[]): readonly Figure[] => {
  const text = foldWidth(source);
  const ratios = language === 'en' ? [] : findRatios(text, language);
  const codes = [...findCodes(text), ...findProportions(text)];
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
  const quantities = outside(language === 'en' ? inheritUnits(numerals, text) : numerals, taken);
  return inOrder([
    ...quantities.flatMap((each) => figuresOf(each, text, language, row)),
    ...ratios.map((each) => ({
      ...withRole(figureAt(each, 'ratio', 'stated', [ratioKey(each.value)]), roleOf(text, language, each.start)),
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
): readonly Figure[] => {
  switch (each.kind) {
    case 'name':
      return namedFigures(each, language);
    case 'date':
    case 'year':
    case 'period':
    case 'time':
      return calendarFigures(each, text, language);
    case 'ordinal':
    case 'rank':
      return [orderFigure(each, text, language)];
    default:
      return [measuredFigure(each, text, language, row), ...perThousand(each)];
  }
};

/** Each numeral of a name may have a counterpart; in English those that no set phrase licenses must have one. */
const namedFigures = (name: NameNumerals, language: Language): readonly Figure[] =>
  [...name.numerals.map((value, order) => ({ value, order, keys: [] as readonly string[] })), ...planYears(name)].map(
    ({ value, order, keys }) => ({
      ...span(name),
      ...PLAIN,
      kind: 'name',
      need: language === 'en' && !name.licensed && value !== '1' && keys.length === 0 ? 'named' : 'free',
      value: toFraction(value),
      keys: [...keys, bareKey(value)],
      ...(keys.length > 0 || name.licensed ? {} : { name: { start: name.start, order } }),
    }),
  );

const calendarFigures = (each: CalendarQuantity, text: string, language: Language): readonly Figure[] => {
  const bound = boundOf(text, language, each.start, each.end);
  const dates = calendarKeys(each);
  return [
    ...dates.map(
      (keys, at): Figure => ({
        ...span(each),
        ...PLAIN,
        kind: each.kind,
        need: 'stated',
        keys: [...keys, ...countKeys(each, language), ...eveningKeys(each, text, language)],
        ...(each.part === undefined || at < dates.length - 1 ? {} : { part: each.part }),
        ...(bound === undefined || at < dates.length - 1 ? {} : { bound }),
      }),
    ),
    ...endOfYear(each),
  ];
};

/** Written without a comma, a count looks like a year: 1500 of them; and a year before 1500 like a count: 公元713年, in 713. */
const countKeys = ({ kind, text, value }: CalendarQuantity, language: Language): readonly string[] => {
  // The 1800s are the 19th century too.
  if (/^\d\d00s$/.test(text)) return [`ordinal:${Number(text.slice(0, 2)) + 1}`];
  return kind === 'year' && (language === 'en' ? text === value : /^(?:0|1[0-4])/.test(value))
    ? [`count:${Number(value)}`]
    : [];
};

/** 2022年末 may be told as December 31, 2022. */
const endOfYear = ({ text, start, end, kind, part }: CalendarQuantity): readonly Figure[] =>
  kind === 'year' && part !== undefined && part !== 'middle'
    ? [figureAt({ text, start, end }, 'name', 'free', [part === 'end' ? 'date:--12-31' : 'date:--01-01'])]
    : [];

/** Where evenings are spoken of, 10点 is 22:00 too. */
const eveningKeys = ({ kind, text: words, value }: CalendarQuantity, text: string, language: Language) => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(value) ?? [];
  if (language === 'en' || kind !== 'time' || !/^\d+点/.test(words) || !/晚|夜|下午|傍晚/.test(text)) return [];
  return Number(hour) < 12 ? [`date:${Number(hour) + 12}:${minute}`] : [];
};

/** The second longest is a rank, for which no numeral of a name answers. */
const SUPERLATIVE = /^[ -](?:[a-z]+est\b|most\b)/;

const orderFigure = (each: OrdinalQuantity, text: string, language: Language): Figure => {
  const role = roleOf(text, language, each.start);
  const isRank = language === 'en' && SUPERLATIVE.test(text.slice(each.end, each.end + 16));
  // 连续第五年 is five years in a row.
  const running = /连续?第$/.test(text.slice(Math.max(0, each.start - 2), each.start + 1)) && text[each.end] === '年';
  return {
    ...span(each),
    ...PLAIN,
    kind: each.kind,
    need: 'stated',
    value: toFraction(each.value),
    unit: each.unit,
    keys: [
      `${each.kind}:${each.value}`,
      ...(/连续(?:举办|召开|举行)?了?$/.test(text.slice(Math.max(0, each.start - 5), each.start))
        ? [`count:${each.value}`]
        : []),
      ...(running || each.text.endsWith('周年') ? [`month:${Number(each.value) * 12}`] : []),
      ...(/^ birthdays?\b/.test(text.slice(each.end, each.end + 10)) ? [`age:${each.value}`] : []),
    ],
    ...(role === undefined ? {} : { role }),
    ...(isRank ? {} : { bare: bareKey(each.value) }),
  };
};

const withRole = (figure: Figure, role: Figure['role']): Figure => (role === undefined ? figure : { ...figure, role });

/** 8.5‰ may be told per 1,000. */
const perThousand = ({ unit, text, start, end }: MeasuredQuantity): readonly Figure[] =>
  unit === 'permille' ? [{ text, start, end, ...PLAIN, kind: 'name', need: 'free', keys: ['count:1000'] }] : [];

const EXCLUDED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all but|except(?: for)?|other than|apart from)\s+$/i,
  'zh-Hans': /除了?$/,
};

const measuredFigure = (each: MeasuredQuantity, text: string, language: Language, row: RowUnit | undefined): Figure => {
  const scale = row !== undefined && each.unit === 'item' && each.start >= row.end ? row : undefined;
  const unit = scale?.unit ?? each.unit;
  const times = scale?.scale ?? new Fraction(1);
  const signed = signOf(each, text);
  const per = rateOf(text, language, each.start, each.end);
  const role = roleOf(text, language, each.start);
  const discount = discountOf(each, text);
  const excluded = EXCLUDED[language].test(text.slice(Math.max(0, each.start - 14), each.start));
  const upper = each.upper === undefined ? {} : { upper: toFraction(each.upper).mul(times) };
  const measured = {
    kind: kindOf(unit),
    value: signed.value.mul(times),
    ...upper,
    unit,
    direction: signed.direction,
    ...(per === undefined ? {} : { per }),
  };
  return {
    ...span(each),
    ...measured,
    need: 'stated',
    bare: bareKey(each.value),
    qualifier: each.qualifier,
    keys: [
      ...keysOf({ ...measured, ...(discount === undefined ? {} : { discount }) }),
      ...otherForms(each, text, language),
      ...(excluded ? [`excluded:${each.value}`] : []),
      // A net loss of RMB 21 million is a profit of minus that.
      ...(LOSS.test(text.slice(Math.max(0, each.start - 24), each.start))
        ? keysOf({ ...measured, value: measured.value.neg() })
        : []),
      // Cells behind the first may be of another unit than the heading's.
      ...(scale !== undefined && /\d/.test(text.slice(scale.end, each.start)) ? [`count:${each.value}`] : []),
    ],
    ...(role === undefined ? {} : { role }),
    ...('signed' in signed ? { signed: true as const } : {}),
    ...(language !== 'en' && PEAK.test(text.slice(Math.max(0, each.start - 16), each.start))
      ? { peak: true as const }
      : {}),
    ...(language !== 'en' && GROWTH.test(text.slice(Math.max(0, each.start - 24), each.start))
      ? { growth: true as const }
      : {}),
    ...(isNegated(each, text, language) ? { negated: true as const } : {}),
    ...(isLevel(each, text, language) ? { level: true as const } : {}),
    ...(excluded ? { excluded: true as const } : {}),
  };
};

const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|without|yet|still|lack(?:s|ed|ing)?|remain(?:s|ed|ing)?|fail(?:s|ed|ing)?|below|short|miss(?:es|ed)|poor|un[a-z]{3,}ed)\b/,
  'zh-Hans': /^[^，。；\d一二三四五六七八九十]{0,5}(?:尚未|还未|仍未|未能|未达|不达)/,
};

const LOSS = /\b(?:loss(?:es)?|deficit) of\s+$/i;

/** Whether the clause of a figure says that something is not so; in Chinese, of what is counted. */
const isNegated = ({ start, end }: Span, text: string, language: Language): boolean => {
  const after = text.slice(end, end + 60);
  if (language !== 'en') return NEGATED[language].test(after);
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.;,]/)
      .at(-1) ?? '';
  return NEGATED.en.test(before + after.split(/[.;,]/)[0]);
};

const GROWTH = /(?:增速|增幅|涨幅|降幅|跌幅|增长率)[^，。；]*$/;

const PEAK = /最[大高强][^，。；]{0,2}(?:雨量|气温|温度|风速|风力|流量)[^，。；]{0,4}$/;

const LEVEL = /(?:占|为|达到?|是|相当于)[^，。；、]{0,12}$|的$/;
const CHANGE = /增|涨|降|减|升|跌|速|幅|提|扩|缩/;

/** The wait is now 12 minutes, but not 12 minutes shorter. */
const IS_NOW = /\b(?:(?:is|are) now|now (?:is|takes?|lasts?|stands at|averages?))\s+(?:just |only |about )?$/;
const COMPARES =
  /^\s+(?:[a-z]+ )?(?:more|less|fewer|higher|lower|shorter|longer|faster|slower|better|cheaper|up|down|above|below)\b/;

/** Three quarters of what it was. */
const OF_FORMER =
  /^\s+of (?:what (?:it|they)|(?:the|its|their) (?:former|previous|original|earlier|budget|target|plan))\b/;

/** A percentage of something, with no word of change in its clause. */
const isLevel = (
  { kind, value, direction, start, end }: MeasuredQuantity,
  text: string,
  language: Language,
): boolean => {
  if (direction !== 'none' || value.startsWith('-')) return false;
  if (
    language === 'en' &&
    IS_NOW.test(text.slice(Math.max(0, start - 16), start)) &&
    !COMPARES.test(text.slice(end, end + 24))
  )
    return true;
  if (kind !== 'percent' && kind !== 'share') return false;
  if (language === 'en') return OF_FORMER.test(text.slice(end, end + 24));
  const clause =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[，。；、]/)
      .at(-1) ?? '';
  return LEVEL.test(clause) && !CHANGE.test(clause);
};

/** 65岁 is also over 65, a ratio of 12倍 one of 12, 8.5‰ 8.5 per 1,000, and 连续八年 the eighth year running. */
const otherForms = (
  { text: words, unit, value, upper, start, end }: MeasuredQuantity,
  text: string,
  language: Language,
) => {
  if (unit === 'fold' && /[率比][^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 10), start)))
    return [`count:${value}`];
  // 3.1 points of a percentage are percentage points.
  if (language === 'en' && unit === 'point') return [`ratio-difference:${toExact(toFraction(value).div(100))}`];
  if (unit === 'day' && text.slice(Math.max(0, start - 2), start) === '每月') return [`ordinal:${value}`];
  if (
    unit === 'year' &&
    /(?:连续|连|民国|[一-鿿]{2}朝|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|成化|弘治|正德|嘉靖|万历|崇祯|贞观|开元|天宝|元和|至正)$/.test(
      text.slice(Math.max(0, start - 3), start),
    )
  )
    return [`ordinal:${value}`];
  if (
    language === 'en'
      ? unit === 'item'
      : /岁|年[过逾满近]/.test(text.slice(Math.max(0, start - 2), start) + words + text.slice(end, end + 1))
  ) {
    const perThousand = /^(?:\s+to\s+[\d.]+)?\s+(?:[a-z]+ ){0,2}(?:per|in every|for every) (?:1,000|thousand)\b/.test(
      text.slice(end, end + 40),
    );
    return [
      `age:${value}${upper === undefined ? '' : `..${upper}`}`,
      ...(perThousand ? [`ratio:${toExact(toFraction(value).div(1000))}`] : []),
    ];
  }
  return [];
};

/** -4.6% in a table or in brackets is a fall, and +4.6% a rise; a temperature keeps its sign. */
const signOf = ({ kind, value, direction, start }: MeasuredQuantity, text: string) => {
  const number = toFraction(value);
  const change = kind === 'percent' || kind === 'percentage-point';
  if (change && number.s < 0n) return { value: number.neg(), direction: 'decrease-by', signed: true } as const;
  if (change && direction === 'none' && text[start - 1] === '+')
    return { value: number, direction: 'increase-by' } as const;
  return { value: number, direction };
};

const discountOf = ({ text: words, end }: MeasuredQuantity, text: string): 'of' | 'off' | undefined => {
  if (words.endsWith('折')) return 'of';
  return /^\s+(?:off|discount|rebate)\b/.test(text.slice(end, end + 12)) ? 'off' : undefined;
};
