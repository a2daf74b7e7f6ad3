// Naive PDFKit: `doc.text` in columns, heights by `heightOfString`, fonts by path, as its guide shows.
import PDFDocument from 'pdfkit';
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

interface Column {
  readonly side: Side;
  readonly style: StyleName;
  readonly x: number;
  readonly width: number;
}

export async function openSystem(look: SharedLook): Promise<System> {
  return {
    render(document) {
      const doc = new PDFDocument({
        size: [look.page.width, look.page.height],
        margins: look.page.margin,
        bufferPages: true,
        font: fileOf(look, look.styles.p['zh-Hans'].han),
        info: { Title: document.title },
      });
      const chunks: Uint8Array[] = [];
      const done = new Promise<Uint8Array>((resolve, reject) => {
        doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        doc.on('end', () => resolve(Buffer.concat(chunks)));
        doc.on('error', reject);
      });
      for (const block of document.blocks) setBlock(doc, look, block);
      setFurniture(doc, look, document.runningHead);
      doc.end();
      return done;
    },
  };
}

function setBlock(doc: PDFKit.PDFDocument, look: SharedLook, block: BenchBlock): void {
  const width = textWidth(look);
  if (block.kind === 'table') {
    const { gutter, padding, rule } = look.table;
    for (const [index, row] of [block.head, ...block.rows].entries()) {
      const style = index === 0 ? 'th' : 'td';
      doc.y += padding;
      setRow(doc, look, columnsOf(look, row, style, divideWidth(width, block.columns, gutter), gutter));
      doc.y += padding;
      const { left } = look.page.margin;
      doc
        .moveTo(left, doc.y)
        .lineTo(left + width, doc.y)
        .lineWidth(0.5)
        .stroke(rule);
    }
    return;
  }
  const style = block.kind === 'paragraph' ? 'p' : block.level === 1 ? 'h1' : 'h2';
  const { columns, gutter } = look.pair;
  const widths = block.sides.length === 1 ? [width] : divideWidth(width, columns, gutter);
  if (block.kind === 'heading') doc.outline.addItem(block.sides.map(plainText).join(' '));
  doc.y += look.styles[style]['zh-Hans'].before;
  setRow(doc, look, columnsOf(look, block.sides, style, widths, gutter));
  doc.y += look.styles[style]['zh-Hans'].after;
}

function columnsOf(
  look: SharedLook,
  sides: readonly Side[],
  style: StyleName,
  widths: readonly number[],
  gutter: number,
): readonly Column[] {
  let x = look.page.margin.left;
  return sides.map((side, index): Column => {
    const width = widths[index] ?? 0;
    const column = { side, style, x, width };
    x += width + gutter;
    return column;
  });
}

/** Columns that start level; a row that does not fit goes to the next page. */
function setRow(doc: PDFKit.PDFDocument, look: SharedLook, columns: readonly Column[]): void {
  const height = Math.max(...columns.map((column) => heightOf(doc, look, column)));
  if (doc.y + height > look.page.height - look.page.margin.bottom) doc.addPage();
  const { y } = doc;
  for (const column of columns) setText(doc, look, column, y);
  doc.x = look.page.margin.left;
  doc.y = y + height;
}

function heightOf(doc: PDFKit.PDFDocument, look: SharedLook, column: Column): number {
  return doc.heightOfString(plainText(column.side), optionsOf(doc, look, column));
}

function setText(doc: PDFKit.PDFDocument, look: SharedLook, column: Column, y: number): void {
  const { side, style, x } = column;
  const options = optionsOf(doc, look, column);
  const strong = fileOf(look, side.lang === 'en' ? look.strong.latin : look.strong.han);
  const regular = fileOf(look, fontNameOf(look.styles[style][side.lang], side.lang));
  doc.fillColor(look.styles[style][side.lang].color);
  for (const [index, run] of side.runs.entries()) {
    const continued = index < side.runs.length - 1;
    doc.font(run.bold && (style === 'p' || style === 'td') ? strong : regular);
    if (index === 0) doc.text(run.text, x, y, { ...options, continued });
    else doc.text(run.text, { ...options, continued });
  }
}

/** Sets font and size, and gives the options of `text` and `heightOfString`. */
function optionsOf(
  doc: PDFKit.PDFDocument,
  look: SharedLook,
  { side, style, width }: Column,
): PDFKit.Mixins.TextOptions {
  const text = look.styles[style][side.lang];
  doc.font(fileOf(look, fontNameOf(text, side.lang))).fontSize(text.size);
  return {
    width,
    lineGap: text.leading - doc.currentLineHeight(true),
    align: text.justify ? 'justify' : 'left',
    indent: text.indent * text.size,
  };
}

function setFurniture(doc: PDFKit.PDFDocument, look: SharedLook, runningHead: Side): void {
  const { page, styles } = look;
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    // Text outside the margins would start a page.
    doc.page.margins = { top: 0, right: 0, bottom: 0, left: 0 };
    const options = { width: textWidth(look), lineBreak: false } as const;
    const at = { x: page.margin.left, head: page.runningHead - 8, folio: page.height - page.folio - 8 };
    doc.font(fileOf(look, styles.running['zh-Hans'].han)).fontSize(styles.running['zh-Hans'].size);
    doc.fillColor(styles.running['zh-Hans'].color).text(plainText(runningHead), at.x, at.head, options);
    doc
      .font(fileOf(look, styles.folio.en.latin))
      .text(`${index + 1} / ${count}`, at.x, at.folio, { ...options, align: 'center' });
  }
}

/** Fonts go by their paths, each opened once a document; PDFKit would open one again at each use that also has a name. */
const fileOf = (look: SharedLook, name: string): string => look.fonts[name]?.file ?? '';
