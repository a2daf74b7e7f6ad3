// What an edition of a pack holds, and how its figures are written.
import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import { formatDate } from '../../functions/core/pack/format-date.ts';
import { formatQuantity } from '../../functions/core/quantities/format-quantity.ts';
import { content, samplePack, spec } from '../markup/sample-pack.ts';

describe('assemblePack', () => {
  it('keeps the terms that the text uses, and all on request', () => {
    expect(samplePack('en').terms.map(({ id }) => id)).toEqual(['four-good', 'circle']);
    expect(assemblePack(content, { ...spec, terms: 'all' }, 'en').value.terms).toHaveLength(3);
  });

  const printed = (...sections: string[]) => {
    const report = content.reports[0];
    const other = report?.sections[0];
    if (report === undefined || other === undefined) throw new Error('The sample has no section.');
    const renamed = JSON.parse(JSON.stringify(other).replaceAll('s5', 's6')) as typeof other;
    const reports = [{ ...report, sections: [other, renamed] }];
    return assemblePack({ ...content, reports }, { ...spec, sections }, 'parallel').value;
  };
  const unitsOf = (...sections: string[]) =>
    printed(...sections).sections.map(({ id, units }) => [id, ...units.map((unit) => unit.id)]);

  it('prints one topic when the specification names it, below the heading of its section', () => {
    expect(unitsOf('s5.1')).toEqual([['s5.1', 's5', 's5.1', 's5.1.p1']]);
  });

  it('prints the heading once for topics of one section in a row, and never before a whole section', () => {
    expect(unitsOf('s5.1', 's5.2', 's6')).toEqual([
      ['s5.1', 's5', 's5.1', 's5.1.p1'],
      ['s5.2', 's5.2', 's5.2.p1'],
      ['s6', 's6', 's6.1', 's6.1.p1', 's6.2', 's6.2.p1'],
    ]);
  });

  it('prints the heading again after another section, with an anchor of its own', () => {
    expect(unitsOf('s5.2', 's6.1', 's5.1').map(([, first]) => first)).toEqual(['s5', 's6', 's5--2']);
  });

  it('lists topics below the heading of their section in the contents', () => {
    const { contents } = printed('s6.2', 's5');
    expect(contents.filter(({ kind }) => kind === 'heading').map(({ level, href }) => `${level} ${href}`)).toEqual([
      ...['1 #s6', '2 #s6.2'],
      ...['1 #s5', '2 #s5.1', '2 #s5.2'],
    ]);
  });

  it('links nothing without a glossary, and keeps the text as it is', () => {
    const { value } = assemblePack(content, { ...spec, parts: ['text'] }, 'zh-Hans');
    expect(value.sections[0]?.units[2]?.sides).toEqual({
      'zh-Hans': expect.objectContaining({
        inlines: [{ kind: 'text', text: '建成半小时交通圈，再建半小时交通圈。' }],
      }),
      en: null,
    });
  });

  it('counts terms in notes as used, and links them in the text only', () => {
    const [report] = content.reports;
    const [section] = report?.sections ?? [];
    if (report === undefined || section === undefined) throw new Error('The sample has no section.');
    const place = { file: 'en.md', line: 1, column: 1 };
    const note = { kind: 'note' as const, name: 'a', mark: place, place };
    const children = [{ kind: 'text' as const, text: 'Four-Good rural roads' }];
    const block = {
      ...{ kind: 'paragraph' as const, id: 's5.p1', place },
      inlines: [
        { ...note, children },
        { kind: 'text' as const, text: 'unused' },
      ],
    };
    const units = [{ id: 's5.p1', sides: { en: block } }];
    const noted = { ...content, reports: [{ ...report, sections: [{ ...section, units }] }] };
    const { value } = assemblePack(noted, spec, 'en');
    expect(value.terms.map(({ id }) => id)).toEqual(['four-good', 'unused']);
    expect(value.sections[0]?.units[0]?.sides.en?.inlines).toEqual([
      { kind: 'note', children },
      { kind: 'term', href: '#term-unused', text: 'unused' },
    ]);
  });

  it('lists what it was made from', () => {
    expect(samplePack('zh-Hans').inputs).toEqual([
      'content/glossary/sample.yaml',
      'content/packs/sample.yaml',
      'content/partners/gilbert.yaml',
      'content/reports/sample-2021/indicators.yaml',
      'content/reports/sample-2021/report.yaml',
      'content/reports/sample-2021/zh-Hans/05.md',
    ]);
  });

  it('reads the glossary only where it is printed', () => {
    const { value } = assemblePack(content, { ...spec, parts: ['cover', 'text'] }, 'en');
    expect(value.inputs).toEqual([
      'content/packs/sample.yaml',
      'content/reports/sample-2021/en/05.md',
      'content/reports/sample-2021/report.yaml',
      'content/reports/sample-2021/translation.yaml',
    ]);
  });

  it('lists also files of the glossary that hold no term', () => {
    const glossaryPaths = [...content.glossaryPaths, 'content/glossary/broken.yaml'];
    expect(assemblePack({ ...content, glossaryPaths }, spec, 'en').value.inputs).toContain(
      'content/glossary/broken.yaml',
    );
  });

  it('names the place of what is not there', () => {
    expect(assemblePack(content, { ...spec, sections: ['s9'] }, 'en').diagnostics).toMatchObject([
      { code: 'unknown-reference', file: 'content/packs/sample.yaml', line: 8, column: 1 },
    ]);
    expect(assemblePack(content, { ...spec, report: 'gone' }, 'en').diagnostics).toMatchObject([{ line: 7 }]);
  });
});

describe('formatQuantity', () => {
  it.each([
    ['650', '亿元', 'at-least', '650亿元以上', 'at least RMB 65 billion'],
    ['45', '万亩', 'exact', '45万亩', '450,000 mu (30,000 hectares)'],
    ['1', '万亩', 'exact', '1万亩', '10,000 mu (about 666.7 hectares)'],
    ['43.5', '%', 'exact', '43.5%', '43.5 percent'],
    ['1', '公里', 'about', '约1公里', 'about 1 kilometer'],
    ['0.1', '亿元', 'at-most', '0.1亿元以内', 'at most RMB 10 million'],
    ['12.3456789', '亿元', 'exact', '12.3456789亿元', 'RMB 1,234,567,890'],
    ['3', '个', 'exact', '3个', '3'],
  ] as const)('writes %s%s %s', (value, unit, qualifier, zh, en) => {
    expect(formatQuantity({ value, unit, qualifier })).toEqual({ 'zh-Hans': zh, en });
  });

  it.each([
    ['many', '亿元'],
    ['1', '光年'],
  ])('knows no figure %s%s', (value, unit) => {
    expect(formatQuantity({ value, unit, qualifier: 'exact' })).toBeUndefined();
  });
});

describe('formatDate', () => {
  it.each([
    ['2002-06-04', '2002年6月4日', 'June 4, 2002'],
    ['1981', '1981年', '1981'],
    ['soon', 'soon', 'soon'],
  ])('writes %s', (iso, zh, en) => {
    expect(formatDate(iso)).toEqual({ 'zh-Hans': zh, en });
  });
});
