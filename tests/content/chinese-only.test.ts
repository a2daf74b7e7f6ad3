// Reports that have no English yet, the notes of an import, and terms that belong to one report.
import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import { EN, found, GLOSSARY, INDICATORS, load, PACK, REPORT, SAMPLE } from './sample.ts';

const onlyChinese = (path: string): string =>
  (SAMPLE[path] ?? '').replaceAll('{zh-Hans: 中文, en: English}', '{zh-Hans: 中文}');
const OWN_GLOSSARY = 'content/glossary/r1.yaml';
const TERM = `terms:
  - id: half-hour-circle
    zh-Hans: {headword: 交通圈, aliases: [], definition: 定义。}
    domain: general
    status: proposed
    source: {line: 9}
`;

/** The sample without its English, and a pack in Chinese. */
const CHINESE = {
  [REPORT]: onlyChinese(REPORT).replace('id: r1\n', 'id: r1\nlanguages: [zh-Hans]\n'),
  [INDICATORS]: onlyChinese(INDICATORS),
  [EN]: undefined,
  [GLOSSARY]: undefined,
  [OWN_GLOSSARY]: TERM,
  [PACK]: onlyChinese(PACK).replace('[parallel]', '[zh-Hans]'),
};

describe('a report in Chinese only', () => {
  it('is read without errors', () => {
    const { value, diagnostics } = load(CHINESE);
    expect(diagnostics).toEqual([]);
    expect(value.reports[0]).toMatchObject({ languages: ['zh-Hans'], title: { 'zh-Hans': '中文' } });
    expect(value.terms).toMatchObject([{ id: 'half-hour-circle', report: 'r1' }]);
  });

  it('keeps packs back that need English, each at its place', () => {
    const asking = (SAMPLE[PACK] ?? '').replace('[parallel]', '[zh-Hans, parallel, en]');
    const { diagnostics } = load({ ...CHINESE, [PACK]: asking });
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['no-english', 5, 22],
      ['no-english', 5, 32],
    ]);
    expect(diagnostics[0]?.hint).toContain('content/reports/r1/report.yaml');
  });

  it('needs English as before when it does not say that it has none', () => {
    expect(found({ ...CHINESE, [REPORT]: onlyChinese(REPORT) })).toEqual(
      expect.arrayContaining([`${REPORT}:2:9 missing-key`, `${OWN_GLOSSARY}:2:5 missing-key`]),
    );
  });

  it('says which languages a report can be in', () => {
    const other = (CHINESE[REPORT] ?? '').replace('[zh-Hans]', '[en]');
    expect(found({ ...CHINESE, [REPORT]: other })).toContain(`${REPORT}:2:12 wrong-value`);
  });
});

describe('terms of one report', () => {
  const second = (text = ''): string => text.replaceAll('r1', 'r2');
  const TWO = {
    'content/reports/r2/report.yaml': second(CHINESE[REPORT]),
    'content/reports/r2/zh-Hans/05-open.md': SAMPLE['content/reports/r1/zh-Hans/05-open.md'],
    'content/glossary/r2.yaml': TERM,
  };

  it('are not printed in packs of another', () => {
    const { value, diagnostics } = load(TWO);
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-id']);
    const spec = value.packSpecs[0];
    if (spec === undefined) throw new Error('no pack');
    const pack = assemblePack(value, { ...spec, parts: ['text', 'glossary'] }, 'zh-Hans').value;
    expect(pack.terms.map(({ name }) => name['zh-Hans'])).toEqual(['半小时交通圈']);
    expect(pack.inputs).not.toContain('content/glossary/r2.yaml');
  });

  it('may have the ids of another’s', () => {
    expect(load({ ...TWO, [GLOSSARY]: undefined, [OWN_GLOSSARY]: SAMPLE[GLOSSARY] }).diagnostics).toEqual([]);
  });
});

describe('notes of an import', () => {
  const NOTES = 'content/reports/r1/intake.yaml';
  const notes = (answer: string): string => `source: {name: a.txt, lines: 9, imported: "2026-11-24"}
given: {}
repairs:
  - {kind: page-turn, line: 1, action: auto, before: "（下转第2版）", after: "", note: A marker.}
  - {kind: latin-word, line: 7, action: question, before: and, after: "", note: The word and., answer: "${answer}"}
blocks:
  s5.p1: [7, 9]
terms: {}
leftOut: []
files: {}
`;

  it('show a question until it is answered', () => {
    const { diagnostics } = load({ [NOTES]: notes('') });
    expect(diagnostics).toMatchObject([
      {
        code: 'open-question',
        severity: 'warning',
        file: NOTES,
        line: 5,
        message: 'Line 7 of the source: The word and.',
      },
    ]);
    expect(load({ [NOTES]: notes('It is 和.') }).diagnostics).toEqual([]);
  });

  it('say which lines of the source a block comes from', () => {
    expect(load({ [NOTES]: notes('x') }).value.reports[0]?.lines).toEqual(new Map([['s5.p1', [7, 9]]]));
  });

  it('are told where they cannot be read', () => {
    expect(found({ [NOTES]: notes('x').replace('line: 7', 'line: seven') })).toEqual([`${NOTES}:5:30 wrong-type`]);
  });

  it('stand aside from proposals, which are not read', () => {
    const proposals = {
      'content/reports/r1/zh-Hans/05-open.proposed.md': 'x',
      'content/glossary/g.proposed.yaml': 'x',
      'content/reports/r1/intake.proposed.yaml': 'x',
    };
    const { value, diagnostics } = load(proposals);
    expect(diagnostics.map(({ code }) => code)).toEqual(['proposal', 'proposal', 'proposal']);
    expect(diagnostics[0]?.hint).toContain('Compare it with content/glossary/g.yaml');
    expect(value.glossaryPaths).toEqual([GLOSSARY]);
  });
});
