// A document of the benchmark in the blocks of the product.
import type { Block, Document, Inline, TableCell, TableRow } from '../../functions/core/markup/blocks.ts';
import type { BenchBlock, BenchDocument, Side } from '../documents/bench-document.ts';

export const PLACE = { file: 'bench', line: 1, column: 1 };

/** The blocks that the product's templates make of such text. */
export const toBlocks = (document: BenchDocument): Document => ({
  lang: 'zh-Hans',
  title: document.title,
  runningHead: inlinesOf(document.runningHead, 'p'),
  folio: [
    { kind: 'counter', counter: 'page', lang: 'en' },
    { kind: 'text', text: ' / ', lang: 'en', styles: [] },
    { kind: 'counter', counter: 'pages', lang: 'en' },
  ],
  mark: [],
  blocks: document.blocks.map(toBlock),
});

function toBlock(block: BenchBlock, index: number): Block {
  const id = `b${index + 1}`;
  if (block.kind === 'table') {
    const cellsOf = (sides: readonly Side[], header: boolean): TableRow => ({
      style: 'tr',
      cells: sides.map((side) => toCell(side, header)),
    });
    return {
      kind: 'table',
      id,
      style: 'table',
      lang: 'zh-Hans',
      place: PLACE,
      columns: block.columns.map((width) => ({ width })),
      head: [cellsOf(block.head, true)],
      body: block.rows.map((row) => cellsOf(row, false)),
    };
  }
  const [only, ...others] = block.sides.map((side) => toText(block, side));
  if (only !== undefined && others.length === 0) return { ...only, id };
  const sides = block.sides.map((side) => ({ lang: side.lang, blocks: [toText(block, side)] }));
  return { kind: 'pair', id, style: 'div.pair', lang: 'zh-Hans', place: PLACE, sides };
}

function toText(block: Exclude<BenchBlock, { kind: 'table' }>, side: Side): Block {
  const { lang } = side;
  if (block.kind === 'paragraph') {
    return { kind: 'paragraph', style: 'p', lang, place: PLACE, inlines: inlinesOf(side, 'p') };
  }
  const style = `h${block.level}`;
  return { kind: 'heading', level: block.level, style, lang, place: PLACE, inlines: inlinesOf(side, style) };
}

function toCell(side: Side, header: boolean): TableCell {
  const { lang } = side;
  const style = header ? 'th' : 'td';
  const inlines = inlinesOf(side, style);
  return { header, style, lang, blocks: [{ kind: 'paragraph', style, lang, place: PLACE, inlines }] };
}

/** Headings and head cells are bold of themselves. */
const inlinesOf = ({ lang, runs }: Side, style: string): readonly Inline[] =>
  runs.map(({ text, bold }) => ({
    kind: 'text',
    text,
    lang,
    styles: bold && (style === 'p' || style === 'td') ? ['strong'] : [],
  }));
