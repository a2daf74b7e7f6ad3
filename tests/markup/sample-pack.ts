// A small report, its content and helpers that the tests of packs and markup share.
import { readdirSync, readFileSync } from 'node:fs';
import type { Edition } from '../../functions/core/content/language.ts';
import type { Content, PackSpec, SourceBlock, SourceFile, Term, Unit } from '../../functions/core/content/types.ts';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import type { Pack } from '../../functions/core/pack/types.ts';

const place = { file: 'content/packs/sample.yaml', line: 1, column: 1 };
const both = (zh: string, en: string) => ({ 'zh-Hans': zh, en });
const block = (kind: 'heading' | 'paragraph', id: string, text: string, level = 1): SourceBlock => {
  const inlines = [{ kind: 'text' as const, text }];
  return kind === 'heading' ? { kind, id, level, inlines, place } : { kind, id, inlines, place };
};
const unit = (kind: 'heading' | 'paragraph', id: string, zh: string, en: string, level = 1): Unit => ({
  id,
  sides: { 'zh-Hans': block(kind, id, zh, level), en: block(kind, id, en, level) },
});

/** A term with a Chinese headword and an English rendering. */
export const term = (id: string, zh: string, en: string, aliases: readonly string[] = []): Term => ({
  id,
  'zh-Hans': { headword: zh, aliases, definition: `${zh}的释义。` },
  en: { rendering: en, admitted: [], forbidden: [], definition: `What ${en} means.` },
  domain: 'transport',
  status: 'approved',
  source: { line: 1 },
  place: { file: 'content/glossary/sample.yaml', line: 2, column: 3 },
});

/** One report with two topics, two terms used in the text and one not. */
export const content: Content = {
  reports: [
    {
      id: 'sample-2021',
      issuer: both('乐山市人民政府', 'Leshan Municipal People’s Government'),
      place: both('四川省乐山市', 'Leshan, Sichuan'),
      title: both('政府工作报告', 'Government Work Report'),
      shortTitle: both('报告', 'Report'),
      period: '2021',
      languages: ['zh-Hans', 'en'],
      lines: new Map(),
      translation: { path: 'content/reports/sample-2021/translation.yaml', entries: new Map(), waivers: [] },
      language: 'zh-Hans',
      source: { publication: both('《乐山日报》', 'Leshan Daily'), description: both('报纸文本', 'Newspaper text') },
      dating: both('据文中所述', 'From the text'),
      missing: [both('第一版', 'Page 1')],
      path: 'content/reports/sample-2021/report.yaml',
      indicatorsPath: 'content/reports/sample-2021/indicators.yaml',
      unread: [],
      sections: [
        {
          id: 's5',
          unaligned: [],
          paths: { 'zh-Hans': 'content/reports/sample-2021/zh-Hans/05.md', en: 'content/reports/sample-2021/en/05.md' },
          units: [
            unit('heading', 's5', '五、交通 & 开放', 'V. Transport & Openness'),
            unit('heading', 's5.1', '半小时交通圈', 'Half-hour transport circle', 2),
            unit(
              'paragraph',
              's5.1.p1',
              '建成半小时交通圈，再建半小时交通圈。',
              'Build the half-hour transport circle <now>.',
            ),
            unit('heading', 's5.2', '农村', 'Countryside', 2),
            unit('paragraph', 's5.2.p1', '四好农村路。', 'Four-Good rural roads.'),
          ],
        },
      ],
      indicators: [
        {
          id: 'investment',
          label: both('投资', 'Investment'),
          value: '650',
          unit: '亿元',
          qualifier: 'at-least',
          kind: 'target',
          period: '2021',
          block: 's5.1.p1',
          line: 3,
          place,
        },
      ],
    },
  ],
  terms: [
    term('four-good', '四好农村路', 'Four-Good rural roads'),
    term('circle', '半小时交通圈', 'half-hour transport circle'),
    term('unused', '未用', 'unused'),
  ],
  partners: [
    {
      id: 'gilbert',
      name: both('吉尔伯特', 'Gilbert'),
      country: both('美国', 'United States'),
      since: '2002-06-04',
      relation: both('友好城市', 'sister city'),
      areas: [],
      sources: [{ title: 'Gilbert', address: 'https://example.org/', states: 'date' }],
      place: { file: 'content/partners/gilbert.yaml', line: 1, column: 1 },
    },
  ],
  packSpecs: [],
  glossaryPaths: ['content/glossary/sample.yaml'],
  termRecords: [],
};

/** A specification with every part. */
export const spec: PackSpec = {
  id: 'sample',
  title: both('简报', 'Briefing'),
  audience: 'internal',
  date: '2026-11-24',
  languages: ['parallel'],
  report: 'sample-2021',
  require: 'draft',
  sections: ['s5'],
  parts: ['cover', 'contents', 'partner', 'fact-sheet', 'figures', 'text', 'glossary'],
  indicators: 'all',
  highlights: ['investment'],
  terms: 'used',
  partner: 'gilbert',
  template: 'pack',
  theme: 'house',
  cover: 'plain',
  attachments: false,
  places: { report: { ...place, line: 7 }, 'sections.0': { ...place, line: 8 } },
  place,
};

/** The pack of the sample in an edition. */
export const samplePack = (edition: Edition, changes: Partial<PackSpec> = {}): Pack => {
  const stamp = { included: 5, leftOut: 0, state: 'state-draft', required: 'state-draft', waivers: 0 };
  return { ...assemblePack(content, { ...spec, ...changes }, edition).value, draft: false, stamp };
};

/** A template file from text. */
export const file = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** The templates of the product. */
export const templates: readonly SourceFile[] = ['templates', 'templates/partials'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(hbs|yaml)$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) })),
);
