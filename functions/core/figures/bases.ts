// What a growth or an average is measured against or for: 环比, 同比, 年均, 每天. Compared for a sentence as a whole.
import type { Language } from '../content/language.ts';
import type { Span } from '../quantities/quantity.ts';

/** A basis that a text names. */
export interface Basis extends Span {
  readonly id: string;
}

type Row = readonly [id: string, family: string, chinese: RegExp, english: RegExp];

/** Bases of one family exclude each other. */
const ROWS: readonly Row[] = [
  [
    'year-on-year',
    'compared',
    /同比/,
    /\b(?:year[- ](?:on|over|to)[- ]year|yoy|y[/-]o[/-]y|(?:on|over|from|than) (?:a year (?:ago|earlier|before)|the same period|the previous year|last year)|a year earlier|compared with (?:a year|the same period|last year))\b/i,
  ],
  [
    'period-on-period',
    'compared',
    /环比/,
    /\b(?:(?:month|quarter|period|week)[- ](?:on|over|to)[- ](?:month|quarter|period|week)|mom|qoq|m[/-]o[/-]m|q[/-]o[/-]q|(?:on|over|from|than) the (?:previous|preceding|last) (?:month|quarter)|sequential(?:ly)?)\b/i,
  ],
  ['a-day', 'each', /每天|日均|每日|日产|日处理/, /\b(?:(?:an?|per|each|every|the average) day|daily)\b/i],
  ['a-week', 'each', /每周|周均|每星期/, /\b(?:(?:per|each|every|a) week|weekly)\b/i],
  ['a-month', 'each', /每月|月均|每个月/, /\b(?:(?:per|each|every|a) month|monthly)\b/i],
  ['a-quarter', 'each', /每季度|每个季度/, /\b(?:(?:per|each|every|a) quarter|quarterly)\b/i],
  [
    'a-year',
    'each',
    /每年|年均|年产|年平均|年度|全年|一年|年[^，。；]{0,6}(?:达|超|约)|常年/,
    /\b(?:(?:per|each|every|a|the) year|annual(?:ly)?|yearly|annum)\b/i,
  ],
  ['an-hour', 'each', /每小时|时速/, /\b(?:(?:per|each|every|an) hour|hourly)\b/i],
];

const AVERAGE: Row = [
  'yearly-average',
  'average',
  /年均|年平均/,
  /\b(?:a year|per year|each year|every year|annual(?:ly)?|yearly|annum|on average|average|averag(?:ed|ing))\b/i,
];

const YEARLY_IN_ENGLISH =
  /\b(?:annual average|average annual|average yearly|yearly average|a year on average|per year on average|on average (?:each|every|per) year|averag(?:ed|ing) .{0,30}a year)\b/i;

/** Where the translation names another basis than the text, or drops or invents a yearly average. */
export const compareBases = (
  source: string,
  target: string,
): readonly { readonly source?: Basis; readonly target?: Basis }[] => [
  ...['compared', 'each'].flatMap((family) => conflicts(source, target, family)),
  ...averages(source, target),
];

const conflicts = (source: string, target: string, family: string) => {
  const rows = ROWS.filter((row) => row[1] === family);
  const [there, here] = (['zh-Hans', 'en'] as const).map((language) =>
    rows.flatMap((row) => find(row, language === 'en' ? target : source, language)),
  );
  const lost = (there ?? []).filter(({ id }) => !here?.some((each) => each.id === id));
  const invented = (here ?? []).filter(({ id }) => !there?.some((each) => each.id === id));
  const sequential = lost.find(({ id }) => id === 'period-on-period');
  const [from, to] = [lost[0], invented[0]];
  if (from !== undefined && to !== undefined && from.id !== 'a-year') return [{ source: from, target: to }];
  return sequential === undefined ? [] : [{ source: sequential }];
};

const averages = (source: string, target: string) => {
  const [lost] = find(AVERAGE, source, 'zh-Hans');
  if (lost !== undefined && !AVERAGE[3].test(target)) return [{ source: lost }];
  const match = /年均|平均|每年|人均|日均|月均/.test(source) ? null : YEARLY_IN_ENGLISH.exec(target);
  return match === null ? [] : [{ target: basis('yearly-average', match) }];
};

const find = ([id, , chinese, english]: Row, text: string, language: Language): readonly Basis[] => {
  const match = (language === 'en' ? english : chinese).exec(text);
  return match === null ? [] : [basis(id, match)];
};

const basis = (id: string, match: RegExpExecArray): Basis => ({
  id,
  text: match[0],
  start: match.index,
  end: match.index + match[0].length,
});
