// A hard paragraph in both languages at every width from 9 to 40 em, read back from the finished file.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import type { Theme } from '../../functions/core/layout/theme.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, heading, houseFaces, houseTheme, listOf, paragraph, tableOf } from '../support/document.ts';
import { probePages } from '../support/page-probe.ts';
import * as rules from '../support/typesetting-rules.ts';

const CHINESE =
  '朱镕基、䶮姓青年与“成渝乐旅游联盟”（Chengdu–Chongqing–Leshan Tourism Alliance）签约：“总部＋基地”‘试点’于2019年12月1日启动，' +
  '占地3.5万㎡、投资650亿元以上，新建农村公路1300公里，主城区绿化覆盖率43.5%，日检测能力3.5万人份——“四早”要求（早发现、早隔离、' +
  '早报告、早治疗）。”“美丽四川·宜居乡村”达标村100个……详见《条例》《办法》及 https://www.example.com/leshan/sister-cities?id=553 。';
const ENGLISH =
  'Zhu Rongji and the “Chengdu-Chongqing-Leshan Tourism Alliance” (成渝乐旅游联盟) will attract more than RMB 65 billion of domestic investment, ' +
  'raise green coverage to 43.5 percent, build 1,300 kilometers of rural roads, and extend the internationalization of telecommunications; ' +
  'see https://www.example.com/leshan/sister-cities?id=553 for the “One Village, One Kindergarten” program.';
const SIZE = 10.5;
const faces = [...houseFaces.values()];
const fonts = new Map(faces.map(({ file }) => [file.description().postScriptName, file]));
const facts = {
  title: 'Torture & <test>',
  author: 'a',
  subject: 's',
  lang: 'zh-Hans',
  date: new Date(0),
  producer: 'p',
};

/** The house theme on a page whose text area is `em` wide, high enough that paragraphs must break over pages. */
function themeOf(em: number): Theme {
  const { p, ...styles } = houseTheme.styles;
  return {
    ...houseTheme,
    page: {
      ...{ width: em * SIZE + 60, height: 320, runningHead: 20, folio: 20 },
      margin: { top: 40, right: 30, bottom: 50, left: 30 },
    },
    styles: { ...styles, p: { ...p, en: { ...p?.en, size: SIZE } } },
  };
}

const text = [
  heading('h-zh', 'zh-Hans', '打造“成渝乐旅游联盟”，落实《条例》（试行）'),
  paragraph('zh-Hans', CHINESE),
  heading('h-en', 'en', 'Building the “Chengdu-Chongqing-Leshan Tourism Alliance”'),
  paragraph('en', ENGLISH),
  listOf('zh-Hans', ['投资650亿元以上；', '“四早”要求：早发现、早隔离。']),
];
const table = tableOf('zh-Hans', [
  ['指标', '数值'],
  ['“美丽四川·宜居乡村”达标村', '100个以上'],
  ['日最大核酸检测能力', '3.5万人份'],
]);
/** A column of a narrower table would not hold a figure with its unit. */
const TABLE_FROM = 16;

describe.each(Array.from({ length: 32 }, (_, index) => index + 9))('at %i em', async (em) => {
  const laid = layOut(documentOf(em < TABLE_FROM ? text : [...text, table]), themeOf(em), houseFaces);
  const pages = await probePages(await writePdf(laid, facts));
  const styles = (['zh-Hans', 'en'] as const).map((lang) => ({ lang, size: SIZE }));
  const ragged = new Set(
    laid.pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'line' && item.line.fill === 'ragged'
          ? [item.line.atoms.map(({ atom, spaceAfter }) => atom.text + (spaceAfter === undefined ? '' : ' ')).join('')]
          : [],
      ),
    ),
  );

  it.each([
    ['1: no forbidden line start', () => rules.lineStarts(pages)],
    ['2: no forbidden line end', () => rules.lineEnds(pages)],
    ['3: nothing unbreakable is broken', () => rules.splitWholes(pages)],
    ['4: marks share their blanks', () => rules.uncompressedMarks(pages)],
    ['6: Han-Latin gaps are within their limits', () => rules.mixedGaps(pages, fonts)],
    // A line that no spaces within the limits fill is ragged, as tests/layout/set-spaces.test.ts proves; every other is flush.
    [
      '7: lines are flush',
      () => rules.raggedLines(pages, styles).filter((text) => !ragged.has(text.replaceAll('\u00ad', ''))),
    ],
    ['7: gaps between Han characters are even', () => rules.unevenGaps(pages)],
    ['9: quotes and dashes have the width of their language', () => rules.wrongWidths(pages)],
    [
      '11: no glyph is missing',
      () => [...rules.missingGlyphs(pages), ...laid.missing.map(({ character }) => character)],
    ],
    ['12: hyphens are few and in their place', () => rules.badHyphens(pages)],
    ['12: no line is overfull', () => rules.overfullLines(pages, 30 + em * SIZE)],
    ['13: no heading is stranded', () => rules.strandedHeadings(pages)],
    ['17: all text is marked', () => pages.flatMap(({ unmarked }) => (unmarked === '' ? [] : [unmarked]))],
  ])('rule %s', (_rule, violations) => {
    expect(violations()).toEqual([]);
  });

  it('rules 8, 13 and 16: both paragraphs are read back whole, indented, with two lines on either side of a page break', () => {
    for (const [lang, source] of [
      ['zh-Hans', CHINESE],
      ['en', ENGLISH],
    ] as const) {
      const { units, lost } = rules.findUnits(pages, lang, [source]);
      expect(lost).toEqual([]);
      expect(rules.wrongIndents(units)).toEqual([]);
      expect(rules.strandedLines(units)).toEqual([]);
    }
  });
});
