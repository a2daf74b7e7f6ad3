// pdfmake: columns for pairs, a table with repeated header for the glossary.
import pdfmake from 'pdfmake';
import {
  type BenchBlock,
  divideWidth,
  fontNameOf,
  plainText,
  type SharedLook,
  type Side,
  type StyleName,
  textWidth,
} from '../documents/bench-document.ts';
import type { System } from './system.ts';

type Node = Readonly<Record<string, unknown>>;

export async function openSystem(look: SharedLook): Promise<System> {
  pdfmake.setFonts(Object.fromEntries(Object.entries(look.fonts).map(([name, { file }]) => [name, { normal: file }])));
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(look.fontFolder));
  pdfmake.setUrlAccessPolicy(() => false);
  const { page, styles } = look;
  const { top, right, bottom, left } = page.margin;
  return {
    render: (document) =>
      pdfmake
        .createPdf({
          info: { title: document.title },
          pageSize: { width: page.width, height: page.height },
          pageMargins: [left, top, right, bottom],
          defaultStyle: { font: styles.p['zh-Hans'].han },
          header: () => ({
            ...textNode(look, document.runningHead, 'running'),
            margin: [left, page.runningHead - 8, right, 0],
          }),
          footer: (current: number, count: number) => ({
            text: `${current} / ${count}`,
            font: styles.folio.en.latin,
            fontSize: styles.folio.en.size,
            alignment: 'center',
            margin: [0, bottom - page.folio - 8, 0, 0],
          }),
          content: document.blocks.map((block) => toNode(look, block)),
        })
        .getBuffer(),
  };
}

function toNode(look: SharedLook, block: BenchBlock): Node {
  const width = textWidth(look);
  if (block.kind === 'table') {
    const { gutter, padding, rule } = look.table;
    const rows = [
      block.head.map((side) => textNode(look, side, 'th')),
      ...block.rows.map((row) => row.map((side) => textNode(look, side, 'td'))),
    ];
    return {
      table: { headerRows: 1, dontBreakRows: true, widths: divideWidth(width, block.columns, gutter), body: rows },
      layout: {
        hLineWidth: (index: number) => (index === 0 ? 0 : 0.5),
        hLineColor: () => rule,
        vLineWidth: () => 0,
        paddingLeft: (column: number) => (column === 0 ? 0 : gutter),
        paddingRight: () => 0,
        paddingTop: () => padding,
        paddingBottom: () => padding,
      },
    };
  }
  const style = block.kind === 'paragraph' ? 'p' : block.level === 1 ? 'h1' : 'h2';
  const { before, after } = look.styles[style]['zh-Hans'];
  const margin = [0, before, 0, after];
  const [first, ...others] = block.sides;
  if (first === undefined) return { text: '' };
  const outline = block.kind === 'heading' ? { outline: true, outlineText: block.sides.map(plainText).join(' ') } : {};
  if (others.length === 0) return { ...textNode(look, first, style), ...outline, margin };
  const { columns, gutter } = look.pair;
  const widths = divideWidth(width, columns, gutter);
  const nodes = block.sides.map((side, index) => ({
    ...textNode(look, side, style),
    ...(index === 0 ? outline : {}),
    width: widths[index],
  }));
  return { columns: nodes, columnGap: gutter, margin };
}

function textNode(look: SharedLook, side: Side, style: StyleName): Node {
  const text = look.styles[style][side.lang];
  const font = fontNameOf(text, side.lang);
  const strong = side.lang === 'en' ? look.strong.latin : look.strong.han;
  return {
    text: side.runs.map((run) =>
      run.bold && (style === 'p' || style === 'td') ? { text: run.text, font: strong } : { text: run.text },
    ),
    font,
    fontSize: text.size,
    lineHeight: text.leading / (text.size * (look.fonts[font]?.lineHeight ?? 1)),
    alignment: text.justify ? 'justify' : 'left',
    leadingIndent: text.indent * text.size,
    color: text.color,
  };
}
