// What a careful reader marks: each check finds what it is for, and stays quiet where the text is right.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { proofread } from '../../functions/core/proofing/proofread.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { EN, edited, load, REPORT, SAMPLE, ZH } from '../content/sample.ts';
import { bytesOf } from '../xliff/sample.ts';

/** Codes that some case has shown. */
const shown = new Set<string>();

/** The findings on the sample with another text for its second paragraph, as `severity code words`. */
const found = (en: string, zh = '第二段。', changes: Record<string, string> = {}): readonly string[] => {
  const { value, diagnostics } = load({
    [ZH]: (SAMPLE[ZH] ?? '').replace('第二段。', zh),
    [EN]: (SAMPLE[EN] ?? '').replace('Paragraph two.', en),
    ...changes,
  });
  expect(diagnostics).toEqual([]);
  const [report] = value.reports;
  if (report === undefined) throw new Error('the sample has no report');
  return proofread(report, value.terms).map(({ words, diagnostic }) => {
    shown.add(diagnostic.code);
    return `${diagnostic.severity} ${diagnostic.code} ${words}`;
  });
};

describe('English text', () => {
  it.each([
    ['We will 抓好 it.', ['error untranslated 抓好']],
    ['The 半小时交通圈 (half-hour transport circle) grows.', []],
    ['Leyiban (乐易办) is open.', []],
    ['The hall in 金街 (Jin Jie) is open.', []],
    ['Roads，bridges and ports.', ['warning punctuation-width ads，bri']],
    ['In the paper 《Daily》.', ['warning punctuation-width er 《Dai', 'warning punctuation-width ily》.']],
    ['Up to ５ days.', ['warning punctuation-width to ５ da']],
    ['A “good plan.', ['warning unbalanced-mark A “good p']],
    ['A good plan).', ['warning unbalanced-mark d plan).']],
    ['A “good (plan” is.', ['warning unbalanced-mark “good (plan”']],
    ['A “very “good” plan”.', ['warning nested-mark “very “good”']],
    ['A “‘good’ plan” of workers’ in the ’90s, and it’s theirs.', []],
    ['It is ‘the workers’ own’ plan.', []],
    ['Steps: 1) plan; b) build.', []],
    ['We saw the the plan.', ['warning doubled-word the the']],
    ['The the plan.', ['warning doubled-word The the']],
    ['We know that that plan had had a use in Pago Pago.', []],
    ['Roads,, bridges.', ['warning doubled-mark ,,']],
    ['Roads  and bridges .', ['warning stray-space Roads  and br', 'warning stray-space ridges .']],
    ['On 2021.3.5 it began.', ['warning date-style 2021.3.5']],
    ['On 5/3/2021 it began.', ['error date-style 5/3/2021']],
    ['On 5 March 2021 and March 6th it began.', ['warning date-style 5 March 2021', 'warning date-style March 6th']],
    ['On March 5 2021 it began.', ['warning date-style March 5 2021']],
    ['On March 5, 2021, the 24/7 line of the 2021–2025 plan began.', []],
    ['It cost ¥65 billion.', ['warning amount-style ¥65 billion']],
    ['It cost RMB65 billion.', ['warning amount-style RMB']],
    ['It cost 65 billion yuan.', ['warning amount-style 65 billion yuan']],
    ['It cost RMB 65 bn.', ['warning amount-style 65 bn']],
    ['It cost CNY 65 billion or $9 billion.', ['warning amount-style CNY 65', 'warning amount-style $9']],
    ['It cost RMB 65 billion, US$9 billion or HK$70 billion.', []],
    [
      'We add 12500 places, 45 ten thousand mu and 5%.',
      ['warning amount-style 45 ten thousand', 'warning amount-style 12500', 'warning amount-style 5%'],
    ],
    ['We add 12,500 places, 5 percent, over 1300 kilometers and the 12345 hotline.', []],
    ['It\'s "good".', ["warning quote-style '", 'warning quote-style "', 'warning quote-style "']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('Chinese text', () => {
  it.each([
    ['加快建设,提高质量。', ['warning punctuation-width 快建设,提高质']],
    ['提高(质量)。', ['warning punctuation-width 提高(质量)', 'warning punctuation-width (质量)。']],
    ['提高"质量。', ['warning punctuation-width 提高"质量。']],
    [
      '比例为3:2，探索“4+1”和R&D, 达1,250.5元。',
      ['warning punctuation-width R&D, 达1', 'warning stray-space ”和R&D, 达1,250'],
    ],
    ['比例为3:2，探索“4+1”和R&D，达1,250.5元，14:30，见https://example.org/a,b。', []],
    ['抓好“四早。', ['warning unbalanced-mark 抓好“四早。']],
    ['贯彻《民法典》〉。', ['warning unbalanced-mark 彻《民法典》〉。']],
    ['贯彻《关于《民法典》的意见》。', ['warning nested-mark 贯彻《关于《民法典》的意']],
    ['贯彻《关于〈民法典〉的意见》，做到“以‘三大平台’为主”。', []],
    ['内容：1）规划；二）建设；（三）验收。', []],
    ['加快的的建设。', ['warning doubled-word 的的']],
    ['加快建设建设。', ['warning doubled-word 建设建设']],
    ['看看、多多、的的确确、不了了之、是是非非，一个一个研究研究，越来越好，人人有责。', []],
    ['加快，，建设。', ['warning doubled-mark ，，']],
    ['建设 4 个。', ['warning stray-space 建设 4 个。', 'warning stray-space 建设 4 个。']],
    ['自2021.3.5起，完成¥650亿。', ['warning date-style 2021.3.5', 'warning amount-style ¥650亿']],
    ['共６５０个。', ['warning amount-style ６５０']],
    ['自2021年3月5日起，完成650亿元。', []],
  ])('%s', (text, expected) => {
    expect(found('Paragraph two.', text)).toEqual(expected);
  });
});

describe('notes, labels and terms are read as well', () => {
  it('with the unit that a waiver names', () => {
    const { value } = load({
      ...edited(REPORT, 'title: {zh-Hans: 中文, en: English}', 'title: {zh-Hans: 题目, en: English 中文}'),
      'content/glossary/g.yaml': (SAMPLE['content/glossary/g.yaml'] ?? '').replace('A definition.', 'A the the term.'),
      [ZH]: (SAMPLE[ZH] ?? '').replace('第二段。', '第二段[^a]。').concat('\n[^a]: 注。\n'),
      [EN]: (SAMPLE[EN] ?? '').replace('two.', 'two.[^a]').concat('\n[^a]: On 5/3/2021.\n'),
    });
    const findings = value.reports.flatMap((report) => proofread(report, value.terms));
    expect(findings.map(({ unit, diagnostic }) => `${unit} ${diagnostic.file}:${diagnostic.line}`)).toEqual([
      `report ${REPORT}:1`,
      'terms/half-hour-circle content/glossary/g.yaml:2',
      `s5.1.p2 ${EN}:18`,
    ]);
  });
});

/** A report of `count` paragraphs below s5.2, English by Chinese. */
const paragraphs = (rows: readonly (readonly [zh: string, en: string])[]): readonly string[] =>
  found('Paragraph two.', '第二段。', {
    [ZH]: `${SAMPLE[ZH]}\n## 更多 {#s5.2}\n\n${rows.map(([zh]) => zh).join('\n\n')}\n`,
    [EN]: `${SAMPLE[EN]}\n## More {#s5.2}\n\n${rows.map(([, en]) => en).join('\n\n')}\n`,
  });

describe('the length of a translation', () => {
  const source = (letter: string) => `${letter}市加快推进各项重点工作，着力提高人民群众的获得感、幸福感和安全感水平。`;
  const usual = (letter: string) =>
    [source(letter), `Text ${letter.charCodeAt(0) % 100}: ${'all the words '.repeat(10)}end.`] as const;
  const letters = [...'甲乙丙丁戊己庚辛'];

  it('is told where it is far from what is usual in the report', () => {
    expect(
      paragraphs([
        ...letters.map(usual),
        [source('壬'), 'Only this is left.'],
        [source('癸'), 'all the words '.repeat(40)],
      ]),
    ).toEqual([
      'warning short-translation Only this is left.',
      'warning long-translation all the words all the words all the word',
    ]);
  });

  it('is not judged by few pairs or by short ones', () => {
    expect(paragraphs([...letters.slice(2).map(usual), [source('壬'), 'Only this.']])).toEqual([]);
    expect(
      paragraphs([
        ...letters.map(usual),
        ['加快推进。', 'We will press on with each and every one of these many things without delay.'],
      ]),
    ).toEqual([]);
  });
});

describe('the same in two places', () => {
  it('is translated the same way', () => {
    expect(
      paragraphs([
        ['加快建设。', 'We will build faster.'],
        ['加快建设。', 'We will speed up building.'],
        ['加快建设；', 'We Will Build Faster;'],
      ]),
    ).toEqual(['warning unlike-translation We will speed up building.']);
  });

  it('names keep their form', () => {
    expect(
      paragraphs([
        ['峨眉山市的发展。', 'Emeishan will grow.'],
        ['峨眉山的保护。', 'We will protect Emeishan.'],
        ['在峨眉山，', 'At Emei Shan,'],
        ['在峨眉山上，', 'On EmeiShan,'],
        ['西安、我们、四川重庆', 'Xi’an, Women, Sichuan-Chongqing, Sichuan and Chongqing'],
        ['西安、妇女', 'Xi’an and women'],
        ['到西安去', 'To Xian'],
        ['没有名称', 'A Xian and a Change without source'],
      ]),
    ).toEqual(['warning unlike-name Emei Shan', 'warning unlike-name EmeiShan', 'warning unlike-name Xian']);
  });
});

describe('links', () => {
  it.each([
    ['[Section](#s5.1)', []],
    ['[Section](#s5.7)', ['error dead-link #s5.7']],
    ['[Page](https://www.example.org/a?b=%E4%B9%90)', []],
    ['[Page](https://example/)', ['error dead-link https://example/']],
    ['[Page](https://example.org/a。)', ['error dead-link https://example.org/a。']],
    ['[Mail](mailto:a@example.org)', []],
    ['[Mail](mailto:example.org)', ['error dead-link mailto:example.org']],
  ])('%s', (text, expected) => {
    expect(found(`See ${text}.`)).toEqual(expected);
  });
});

it('the content of the project is clean', async () => {
  const { value } = loadContent(await readSourceFiles('content', 'content'));
  expect(value.reports.length).toBeGreaterThan(0);
  for (const report of value.reports) expect(proofread(report, value.terms)).toEqual([]);
});

const guide = readFileSync('docs/authoring.md', 'utf8');

const [, proofreading = ''] = /^## What the proof-reading says\n(.*?)^## /ms.exec(guide) ?? [];

it('the guide lists every code that the cases show, and no other', () => {
  const rows = [...proofreading.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/(?<=`)[a-z-]+(?=`)/g) ?? [],
  );
  expect(rows.sort()).toEqual([...shown].sort());
});

it('a finding stands until it is waived as the guide shows', () => {
  const doubled = { ...SAMPLE, [ZH]: (SAMPLE[ZH] ?? '').replace('第一段', '第一建设建设') };
  const [, waivers = ''] = /```yaml\n(waivers:\n.*?)```/s.exec(proofreading) ?? [];
  const check = (files: Record<string, string>) => {
    const { translation, known } = loadChecked(bytesOf(files));
    expect(known).toEqual([]);
    const { open = [], waived = [] } = translation.reports.get('r1') ?? {};
    return { open: open.map(({ words }) => words), waived: waived.map(({ waiver }) => waiver.reason) };
  };
  expect(check(doubled)).toEqual({ open: ['建设建设'], waived: [] });
  const sidecar = { 'content/reports/r1/translation.yaml': waivers };
  expect(check({ ...doubled, ...sidecar })).toEqual({ open: [], waived: ['name of a firm'] });
});

it('what the head of a report says is waived under “report”', () => {
  const head = edited(REPORT, 'title: {zh-Hans: 中文,', 'title: {zh-Hans: 中文中文,');
  const waiver = 'waivers:\n  - {block: report, check: doubled-word, words: 中文中文, by: 李华, reason: a name}\n';
  const { translation, known } = loadChecked(
    bytesOf({ ...SAMPLE, ...head, 'content/reports/r1/translation.yaml': waiver }),
  );
  expect(known).toEqual([]);
  expect(translation.reports.get('r1')).toMatchObject({ open: [], waived: [{ finding: { unit: 'report' } }] });
});
