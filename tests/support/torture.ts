// A hard paragraph in both languages, with headings, a list and a table, for a text area of any width.
import { layOut } from '../../functions/core/layout/lay-out.ts';
import type { Theme } from '../../functions/core/layout/theme.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, heading, houseFaces, houseTheme, listOf, paragraph, tableOf } from './document.ts';

/** Its text in each language. */
export const CHINESE =
  '朱镕基、䶮姓青年与“成渝乐旅游联盟”（Chengdu–Chongqing–Leshan Tourism Alliance）签约：“总部＋基地”‘试点’于2019年12月1日启动，' +
  '占地3.5万㎡、投资650亿元以上，新建农村公路1300公里，主城区绿化覆盖率43.5%，日检测能力3.5万人份——“四早”要求（早发现、早隔离、' +
  '早报告、早治疗）。”“美丽四川·宜居乡村”达标村100个……详见《条例》《办法》及 https://www.example.com/leshan/sister-cities?id=553 。';
export const ENGLISH =
  'Zhu Rongji and the “Chengdu-Chongqing-Leshan Tourism Alliance” (成渝乐旅游联盟) will attract more than RMB 65 billion of domestic investment, ' +
  'raise green coverage to 43.5 percent, build 1,300 kilometers of rural roads, and extend the internationalization of telecommunications; ' +
  'see https://www.example.com/leshan/sister-cities?id=553 for the “One Village, One Kindergarten” program.';
/** Size of the text, in points. */
export const SIZE = 10.5;
/** Left and right margin, in points. */
export const MARGIN = 30;
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
      ...{ width: em * SIZE + 2 * MARGIN, height: 320, runningHead: 20, folio: 20 },
      margin: { top: 40, right: MARGIN, bottom: 50, left: MARGIN },
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

/** The document laid out in a text area `em` wide. */
export const layOutTorture = (em: number) =>
  layOut(documentOf(em < TABLE_FROM ? text : [...text, table]), themeOf(em), houseFaces);

/** The same as a finished file. */
export const writeTorture = (em: number): Promise<Uint8Array> => writePdf(layOutTorture(em), facts);
