// The figures of a report, its terms and indicators are compared, and a finding says where in the English file it stands.
import { expect, it } from 'vitest';
import type { Report, Term } from '../../functions/core/content/types.ts';
import { checkFigures } from '../../functions/core/figures/check-figures.ts';
import { EN, GLOSSARY, INDICATORS, load, SAMPLE, ZH } from '../content/sample.ts';

const CHINESE = `---
section: s5
---

# 五、开放 {#s5}

到位内资650亿元以上。

## 成渝 {#s5.1}

绿化率**43.5%**，引进“553”企业2家。[^note]

- 新建公园3个
- 新建道路86公里

[^note]: 共12个国家。
`;

const ENGLISH = `---
section: s5
---

# V. Opening Up {#s5}

At least RMB 65 billion of investment came.

## Chengdu and Chongqing {#s5.1}

Green space made up **43.5 percent**, and two “553” enterprises (Global 500 companies) came.[^note]

- Three new parks
- 86 kilometers of new roads

[^note]: Twelve countries in all.
`;

const TERMS = `terms:
  - id: enterprises-553
    zh-Hans: {headword: “553”企业, aliases: [], definition: 世界500强企业。}
    en: {rendering: “553” enterprises, admitted: [], forbidden: [], definition: Global 500 companies.}
    domain: economy
    status: approved
    source: {line: 1}
`;

/** Indicators of which each is stated by a paragraph of its own. */
const STATED = (SAMPLE[INDICATORS] ?? '').replace('s5.1.p1\n    line: 7', 's5.p1\n    line: 7');

const LABELS = 'zh-Hans: 中文, en: English';

/** The report and terms of the sample with changes. */
const loaded = (changes: Readonly<Record<string, string>>): readonly [Report, readonly Term[]] => {
  const { reports, terms } = load({
    [ZH]: CHINESE,
    [EN]: ENGLISH,
    [GLOSSARY]: TERMS,
    [INDICATORS]: STATED,
    ...changes,
  }).value;
  const [report] = reports;
  if (report === undefined) throw new Error('The sample has no report.');
  return [report, terms];
};

/** What is found in the sample with changes: unit, code, words, line and column. */
const check = (changes: Readonly<Record<string, string>> = {}): readonly string[] =>
  checkFigures(...loaded(changes)).map(
    ({ unit, words, diagnostic: { code, severity, file, line, column } }) =>
      `${unit} ${severity} ${code} “${words}” ${file.split('/').at(-1)}:${line}:${column}`,
  );

const english = (from: string, to: string) => ({ [EN]: ENGLISH.replace(from, to) });

it('finds nothing where both say the same', () => expect(check()).toEqual([]));

const CASES: readonly (readonly [from: string, to: string, found: string])[] = [
  ['# V.', '# IV.', 's5 error figure-mismatch “IV” 05-open.md:5:3'],
  ['43.5 percent', '34.5 percent', 's5.1.p1 error figure-mismatch “34.5 percent” 05-open.md:11:23'],
  ['Three new parks', 'Five new parks', 's5.1.l1 error figure-mismatch “Five” 05-open.md:13:3'],
  ['86 kilometers', '86 miles', 's5.1.l1 error unit-mismatch “86 miles” 05-open.md:14:3'],
  ['Twelve countries', 'Twenty countries', 's5.1.p1 error figure-mismatch “Twenty countries” 05-open.md:16:10'],
  ['Global 500', 'Global 300', 's5.1.p1 error figure-added “300” 05-open.md:11:73'],
];

it.each(CASES)('%s → %s', (from, to, found) => expect(check(english(from, to))).toContain(found));

it('says what differs, with both sentences and a proposal', () => {
  const [report, terms] = loaded(english('65 billion', '650 billion'));
  const [found] = checkFigures(report, terms);
  expect(found?.diagnostic.message).toContain('“650亿元” is at least RMB 65 billion');
  expect(found?.diagnostic.hint).toBe(
    'Say “at least RMB 65 billion”.\n' +
      '  zh: 到位内资>>650亿元<<以上。\n' +
      '  en: At least >>RMB 650 billion<< of investment came.',
  );
});

it('compares definitions, and labels and values of indicators', () => {
  expect(check({ [GLOSSARY]: TERMS.replace('Global 500', 'Global 300') })).toContain(
    'terms/enterprises-553 error figure-mismatch “300” g.yaml:2:5',
  );
  const indicators = STATED;
  const label = indicators.replace(`{${LABELS}}`, '{zh-Hans: 两城共建, en: Three cities together}');
  expect(check({ [INDICATORS]: label })).toEqual(['s5.1.p1 error figure-added “Three cities” indicators.yaml:2:5']);
  const value = indicators.replace('"43.5"', '"45.5"');
  expect(check({ [INDICATORS]: value })).toEqual(['s5.1.p1 error figure-mismatch “43.5 percent” indicators.yaml:2:5']);
});

it('looks at the blocks only that a pack prints', () => {
  const [report, terms] = loaded(english('# V.', '# IV.'));
  const units = report.sections.flatMap((section) => section.units);
  expect(checkFigures(report, terms, units)).toHaveLength(1);
  expect(checkFigures(report, terms, units.slice(1))).toEqual([]);
});

it('compares again under another glossary, though the texts are the same', () => {
  const named = (headword: string): readonly string[] =>
    check({
      [ZH]: CHINESE.replace('到位内资', '推进十项行动，到位内资'),
      [EN]: ENGLISH.replace('At least', 'With the Great Campaign, at least'),
      [GLOSSARY]: TERMS.replace(
        'terms:\n',
        `terms:
  - id: campaign
    zh-Hans: {headword: ${headword}, aliases: [], definition: 一组工作。}
    en: {rendering: Great Campaign, admitted: [], forbidden: [], definition: A body of work.}
    domain: economy
    status: approved
    source: {line: 1}
`,
      ),
    });
  expect(named('十项行动')).toEqual([]);
  expect(named('大行动')).toEqual([expect.stringContaining('s5.p1 error figure-missing')]);
  expect(named('十项行动')).toEqual([]);
});
