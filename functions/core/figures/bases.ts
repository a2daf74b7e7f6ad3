// What a growth or an average is measured against or for: 环比, 同比, 年均, 每天. Compared for a sentence as a whole.
import type { Language } from '../content/language.ts';
import type { Span } from '../quantities/quantity.ts';
import { CONTRARY, COUNTRIES, INVENTED, NEEDED, ROWS, type Row } from './basis-words.ts';
import { otherWayOf } from './other-way.ts';

/** A basis that a text names. */
export interface Basis extends Span {
  readonly id: string;
}

const AVERAGE: Row = [
  'yearly-average',
  'average',
  /年均|年平均/,
  /\b(?:a year|per year|each year|every year|annual(?:ly)?|yearly|annum|on average|average|averag(?:ed|ing))\b/i,
];

const YEARLY_IN_ENGLISH =
  /\b(?:annual average|average annual|average yearly|yearly average|a year on average|per year on average|on average (?:each|every|per) year|averag(?:ed|ing) .{0,30}a year)\b/i;

/** The rows of each family. */
const FAMILIES = [...Map.groupBy([...ROWS, ...COUNTRIES], ([, family]) => family).values()];

/** Where the translation names another basis than the text, or drops or invents a yearly average. */
export const compareBases = (
  source: string,
  target: string,
): readonly { readonly source?: Basis; readonly target?: Basis }[] => [
  ...FAMILIES.flatMap((rows) => conflicts(source, target, rows)),
  ...averages(source, target),
  ...otherWay(source, target),
  ...contraries(source, target),
  ...INVENTED.flatMap(([id, english, chinese]) => {
    const match = chinese.test(source) ? null : english.exec(target);
    return match === null ? [] : [{ target: basis(id, match) }];
  }),
];

const IN_ALL = /\b(?:in all|in total|altogether)\b/i;

const EACH = /\beach\b(?! other)/i;

/** A percentage a year, which a total is not. */
const A_YEAR = /(?:%|percent|illion|thousand) (?:a|per|each|every) year\b|\b(?:each|every|per) year\b|\bannually\b/i;

/** A fall of the Chinese told as a rise, or a rise as a fall. */
const otherWay = (source: string, target: string): readonly { readonly source: Basis; readonly target: Basis }[] => {
  const told = otherWayOf(source, target);
  if (told === undefined) return [];
  const contrary = told.id === 'rise' ? 'fall' : 'rise';
  return [{ source: basis(told.id, told.there), target: basis(contrary, told.here) }];
};

const contraries = (source: string, target: string): readonly { readonly source: Basis; readonly target: Basis }[] =>
  CONTRARY.flatMap(([id, chinese, english, contrary]) => {
    const from = english.test(target) ? null : chinese.exec(source);
    const to = from === null ? null : contrary.exec(target);
    return from === null || to === null ? [] : [{ source: basis(id, from), target: basis(id, to) }];
  });

const conflicts = (source: string, target: string, rows: readonly Row[]) => {
  const lost = rows.filter(([, , chinese, english]) => chinese.test(source) && !english.test(target));
  const invented = rows.filter(
    ([, , chinese, english, loose]) => english.test(target) && !chinese.test(source) && loose?.test(source) !== true,
  );
  const [from] = lost.flatMap((row) => find(row, source, 'zh-Hans'));
  const [to] = invented.flatMap((row) => find(row, target, 'en'));
  if (from !== undefined && to !== undefined) return [{ source: from, target: to }];
  return from !== undefined && NEEDED.has(from.id) ? [{ source: from }] : [];
};

const averages = (source: string, target: string) => {
  // 每批17人: of each, not in all.
  const all =
    /每[批个组队场所家班期次村校辆人户]/.test(source) &&
    !/共|总|合计|累计|全/.test(source) &&
    !/\b(?:each|every|per|apiece)\b/i.test(target)
      ? IN_ALL.exec(target)
      : null;
  if (all !== null) return [{ target: basis('in-all', all) }];
  // 共设十八个小组: of all together.
  const each =
    /共(?:设|有|计|建|投|引进|安排|派|开)|一共|总共|合计|总投资|总长|总里程|总面积/.test(source) &&
    !/每|各|均|分别|单|都/.test(source)
      ? EACH.exec(target)
      : null;
  if (each !== null) return [{ target: basis('each', each) }];
  const yearly = /累计|合计|总共/.test(source) && !/[年每]均|每年|平均/.test(source) ? A_YEAR.exec(target) : null;
  if (yearly !== null) return [{ target: basis('a-year', yearly) }];
  const [lost] = find(AVERAGE, source, 'zh-Hans');
  if (lost !== undefined && !AVERAGE[3].test(target)) return [{ source: lost }];
  const match = /均|每年/.test(source) ? null : YEARLY_IN_ENGLISH.exec(target);
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
