// What is said of a translation that renders terms otherwise than the glossary has it.
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import type { Report, SourceBlock, SourceInline, Term } from '../../functions/core/content/types.ts';
import { checkTerms } from '../../functions/core/glossary/check-terms.ts';
import { coverTerms } from '../../functions/core/glossary/cover-terms.ts';
import { anyFormFinder } from '../../functions/core/glossary/find-terms.ts';
import { unitsOf } from '../../functions/core/glossary/survey-terms.ts';
import { reportOf, termWith } from './sample-report.ts';

const breeze = termWith(
  'breeze',
  ['春风行动', '“春风”'],
  ['Spring Breeze Campaign', 'Spring Breeze', 'Spring Initiative'],
  ['Spring Wind'],
);
const early = termWith('early', ['疫情防控“四早”要求', '“四早”'], ['Four Earlies of epidemic control', 'Four Earlies']);

const said = (report: Report, terms: readonly Term[] = [breeze, early]): readonly string[] =>
  checkTerms(report, terms).map(
    ({ unit, words, diagnostic: { code, severity, line, column } }) =>
      `${unit} ${line}:${column} ${severity} ${code} ${words}`,
  );

type Case = readonly [
  what: string,
  pairs: readonly (readonly [zh: string, en?: string])[],
  findings: readonly string[],
];

const CASES: readonly Case[] = [
  ['the rendering', [['开展春风行动。', 'The Spring Breeze Campaign goes on.']], []],
  ['the short form', [['开展“春风”。', 'Spring Breeze goes on.']], []],
  ['no rendering', [['开展春风行动。', 'The campaign goes on.']], ['p1 1:1 error term-missing 春风行动']],
  [
    'a forbidden rendering',
    [['开展春风行动。', 'The Spring Wind goes on.']],
    ['p1 1:5 error term-forbidden Spring Wind'],
  ],
  ['both', [['开展春风行动。', 'Spring Breeze, or spring winds.']], ['p1 1:19 error term-forbidden spring winds']],
  [
    'a forbidden rendering where the Chinese has not the term',
    [['春天。', 'A spring wind.']],
    ['p1 1:3 warning term-forbidden spring wind'],
  ],
  [
    'the full and the short form',
    [
      ['春风行动', 'Spring Breeze Campaign'],
      ['“春风”', 'Spring Breeze'],
    ],
    [],
  ],
  [
    'two renderings',
    [
      ['春风行动', 'Spring Breeze Campaign'],
      ['“春风”', 'the Spring Initiative'],
    ],
    ['p2 2:5 warning term-inconsistent Spring Initiative'],
  ],
  ['a rendering that explains the one before it', [['“春风”', 'Spring Breeze (“Spring Initiative”)']], []],
  ['the long term only, where a short one is in it', [['落实疫情防控“四早”要求', 'the Four Earlies']], []],
  ['a block without English', [['开展春风行动。']], []],
  [
    'an acronym',
    [
      ['党', 'The CPC leads.'],
      ['党', 'The CPC again.'],
    ],
    ['p1 1:5 warning acronym-unexpanded CPC'],
  ],
  [
    'an acronym after its full form',
    [
      ['党', 'the Communist Party of China (CPC)'],
      ['党', 'CPC'],
    ],
    [],
  ],
  ['an acronym before its full form', [['党', 'the CPC (Communist Party of China)']], []],
  ['acronyms in the plural', [['企', 'small and medium-sized enterprises (SMEs); SMEs']], []],
  [
    'an acronym in brackets after other words',
    [['党', 'the Chinese Party (CPC)']],
    ['p1 1:20 warning acronym-unexpanded CPC'],
  ],
  [
    'an acronym after a name of the same end',
    [['党', 'the Roman Party Club (CPC)']],
    ['p1 1:23 warning acronym-unexpanded CPC'],
  ],
  [
    'an acronym that is expanded later',
    [
      ['党', 'the CPC'],
      ['党', 'the Communist Party of China (CPC)'],
    ],
    ['p1 1:5 warning acronym-unexpanded CPC'],
  ],
  ['well-known acronyms and numerals', [['钱', 'RMB 5 billion, COVID-19 and part III']], []],
  [
    'a coined phrase',
    [['增强“四个意识”', 'We will strengthen the Four Consciousnesses.']],
    ['p1 1:1 warning term-undefined 四个意识'],
  ],
  [
    'a coined phrase that the English explains',
    [['增强“四个意识”', 'the Four Consciousnesses (of politics and others)']],
    [],
  ],
  ['the number of a plan, a phrase without a count, a sentence', [['“十四五”“断节路”“三年干好，四年干成”', 'x']], []],
];

describe('checkTerms', () => {
  it.each(CASES)('of %s', (_, pairs, finding) => {
    expect(said(reportOf(...pairs))).toEqual(finding);
  });

  it('says what to write and where the term stands', () => {
    const [finding] = checkTerms(reportOf(['开展“春风”。', 'It goes on.']), [breeze]);
    expect(finding?.diagnostic.message).toBe(
      'The Chinese has the term “春风” here, which the glossary renders as “Spring Breeze Campaign” or “Spring Breeze” or “Spring Initiative”; the English has none of these.',
    );
    expect(finding?.diagnostic.hint).toContain('“breeze” (content/glossary/sample.yaml:2)');
  });

  it('needs no entry for a phrase that a definition has', () => {
    const defined = { ...breeze, 'zh-Hans': { ...breeze['zh-Hans'], definition: '包括“九办”。' } };
    expect(said(reportOf(['提高“九办”质量', 'the nine services']), [defined])).toEqual([]);
  });

  it('says which entries the text never uses, where all of the text is there', () => {
    const own = { ...breeze, report: 'r' };
    const report = reportOf(['春天', 'Spring']);
    expect(said(report, [own])).toEqual([]);
    expect(said({ ...report, missing: [] }, [own, early])).toEqual(['terms/breeze 2:3 warning term-unused 春风行动']);
    expect(said({ ...reportOf(['“春风”', 'Spring Breeze']), missing: [] }, [own])).toEqual([]);
  });

  it('looks at labels and definitions too', () => {
    const [sample] = reportOf(['春天', 'Spring']).indicators;
    if (sample === undefined) throw new Error('There is no indicator.');
    const label = { 'zh-Hans': '“春风”专列', en: 'Special trains' };
    const report = { ...reportOf(['春天', 'Spring']), indicators: [{ ...sample, id: 'trains', label }] };
    const en = { rendering: 'Other', admitted: [], forbidden: [], definition: 'Part of the Spring Wind.' };
    const other = {
      ...breeze,
      id: 'other',
      'zh-Hans': { headword: '其他', aliases: [], definition: '属于“春风”。' },
      en,
    };
    const { line, column } = sample.place;
    expect(said(report, [breeze, other])).toEqual([
      `indicators/trains ${line}:${column} error term-missing “春风”`,
      'terms/other 2:3 error term-forbidden Spring Wind',
    ]);
  });

  it('leaves terms of other reports and reports without English alone', () => {
    const report = reportOf(['开展春风行动。', 'It goes on.']);
    expect(said(report, [{ ...breeze, report: 'other' }])).toEqual([]);
    expect(said({ ...report, languages: ['zh-Hans'] })).toEqual([]);
  });

  it('checks the blocks of a pack by themselves', () => {
    const report = reportOf(['党', 'the Communist Party of China (CPC)'], ['党', 'the CPC']);
    expect(checkTerms(report, [])).toEqual([]);
    expect(checkTerms(report, [], unitsOf(report).slice(1)).map(({ words }) => words)).toEqual(['CPC']);
  });
});

describe('the content of the project', async () => {
  const { value: content } = loadContent(await readSourceFiles('content', 'content'));
  const report = content.reports[0] as Report;
  const covered = coverTerms(report, content.terms);

  it('has no finding', () => {
    expect(checkTerms(report, content.terms)).toEqual([]);
  });

  it('renders each term that it uses', () => {
    expect(covered.filter(({ unused }) => !unused).map(({ coverage }) => coverage)).toEqual(new Array(14).fill(1));
  });

  /** The report with one English block in which every rendering of a term is something else. */
  const spoiled = (id: string, unit: string, instead: string): Report => {
    const find = anyFormFinder(content.terms, 'en');
    const spoil = (text: string): string =>
      find(text)
        .filter((use) => use.id === id)
        .reduceRight((all, { start, end }) => all.slice(0, start) + instead + all.slice(end), text);
    const inlines = (all: readonly SourceInline[]): readonly SourceInline[] =>
      all.map((each) => (each.kind === 'text' ? { ...each, text: spoil(each.text) } : each));
    const block = (side: SourceBlock): SourceBlock =>
      side.kind === 'list' ? { ...side, items: side.items.map(inlines) } : { ...side, inlines: inlines(side.inlines) };
    const sections = report.sections.map((section) => ({
      ...section,
      units: section.units.map((each) =>
        each.id === unit && each.sides.en ? { ...each, sides: { ...each.sides, en: block(each.sides.en) } } : each,
      ),
    }));
    return { ...report, sections };
  };

  it.each(covered.flatMap(({ id, blocks }) => blocks.map((unit) => [id, unit] as const)))(
    'misses %s when it is gone from %s',
    (id, unit) => {
      const codes = checkTerms(spoiled(id, unit, 'something'), content.terms).map(
        (each) => `${each.unit} ${each.diagnostic.code}`,
      );
      expect(codes).toEqual([`${unit} term-missing`]);
    },
  );

  const forbidding = covered.flatMap(({ id, blocks }) => {
    const forbidden = content.terms.find((term) => term.id === id)?.en?.forbidden ?? [];
    return blocks.flatMap((unit) => forbidden.map((words) => [words, id, unit] as const));
  });

  it.each(forbidding)('does not let “%s” pass', (words, id, unit) => {
    const [finding, ...others] = checkTerms(spoiled(id, unit, words), content.terms);
    expect(others.every(({ diagnostic: { code } }) => code === 'term-forbidden')).toBe(true);
    expect(finding).toMatchObject({ unit, words, diagnostic: { code: 'term-forbidden', severity: 'error' } });
  });
});
