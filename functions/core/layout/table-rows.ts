// Builds the rows of a table: columns, header that repeats, figures aligned on the decimal mark.
import type { Table, TableCell, TableRow } from '../markup/blocks.ts';
import { alignDecimals } from './align-decimals.ts';
import { divide, type Span } from './divide.ts';
import { type Cell, edgesOf, PLAIN_ROW, type Row } from './rows.ts';
import { setColumn } from './set-column.ts';
import type { Setting } from './setting.ts';
import { blockNode, type StructureNode } from './structure.ts';

/** Builds the rows of a table, `width` points wide. */
export function tableRows(table: Table, width: number, parent: StructureNode, setting: Setting): readonly Row[] {
  const node = blockNode(parent, 'Table', table.lang);
  const spans = columnSpans(table, width, setting);
  const tableStyle = setting.style([table.style], table.lang);
  const style = edgesOf(tableStyle);
  const rowsOf = (rows: readonly TableRow[], group: 'THead' | 'TBody'): readonly Row[] => {
    if (rows.length === 0) return [];
    const section = blockNode(node, group, table.lang);
    return rows.map((row) => tableRow(row, table, group, spans, section, setting));
  };
  const caption = captionRows(table, width, node, setting);
  const aligned = alignDecimals(
    [...rowsOf(table.head, 'THead'), ...rowsOf(table.body, 'TBody')],
    table.head.length,
    decimalColumns(table, setting),
  );
  const head = aligned
    .slice(0, table.head.length)
    .map(
      (row, index): Row => ({ ...row, keepWithNext: true, ruleAbove: index === 0 ? style.ruleAbove : row.ruleAbove }),
    );
  const body = aligned.slice(table.head.length);
  const rows = [...caption, ...head, ...body.map((row) => ({ ...row, header: head }))];
  return rows.map((row, index) => ({
    ...row,
    anchors: index === 0 && table.id !== undefined ? [table.id, ...row.anchors] : row.anchors,
    before: index === 0 ? Math.max(row.before, style.before) : row.before,
    after: index === rows.length - 1 ? Math.max(row.after, style.after) : row.after,
    keepWithNext:
      row.keepWithNext ||
      (tableStyle.keepTogether && index < rows.length - 1) ||
      (index === rows.length - 2 && isLow(rows.at(-1))),
    ruleBelow: index === rows.length - 1 ? (style.ruleBelow ?? row.ruleBelow) : row.ruleBelow,
  }));
}

/** Lines of a last row that may stand on a page alone: to bring the row before along would empty as much of the page that it leaves. */
const LINES_ALONE = 4;

/** Whether a row looks lost on a page of its own. */
const isLow = (row: Row | undefined): boolean => row?.cells.every(({ lines }) => lines.length < LINES_ALONE) ?? false;

function captionRows({ caption }: Table, width: number, parent: StructureNode, setting: Setting): readonly Row[] {
  if (caption === undefined) return [];
  const lines = setColumn([caption], width, blockNode(parent, 'Caption', caption.lang), setting);
  const edges = edgesOf(setting.style([caption.style], caption.lang));
  return [{ ...PLAIN_ROW, ...edges, keepWithNext: true, cells: [{ x: 0, width, lines }] }];
}

function tableRow(
  row: TableRow,
  table: Table,
  group: 'THead' | 'TBody',
  spans: readonly Span[],
  parent: StructureNode,
  setting: Setting,
): Row {
  const node = blockNode(parent, 'TR', table.lang);
  const names = group === 'THead' ? ['thead', row.style] : [row.style];
  const { ruleAbove, ruleBelow } = edgesOf(setting.style(names, table.lang));
  return {
    ...PLAIN_ROW,
    cells: row.cells.map((cell, index) => setCell(cell, spans[index] ?? { x: 0, width: 0 }, group, node, setting)),
    padding: setting.theme.table.padding,
    divisible: false,
    anchors: [row.id, ...row.cells.map((cell) => cell.id)].filter((id) => id !== undefined),
    ruleAbove,
    ruleBelow,
  };
}

/** A header cell of the head heads its column, one of the body its row (ISO 14289-1, 7.5). */
function setCell(cell: TableCell, span: Span, group: 'THead' | 'TBody', parent: StructureNode, setting: Setting): Cell {
  const scope = group === 'THead' ? 'Column' : 'Row';
  const node = cell.header ? blockNode(parent, 'TH', cell.lang, { scope }) : blockNode(parent, 'TD', cell.lang);
  return { ...span, lines: setColumn(cell.blocks, span.width, node, setting) };
}

/** Columns of the whole width, or of the sides of a pair where the table names them: so that tables keep the pack's columns. */
function columnSpans({ columns }: Table, width: number, setting: Setting): readonly Span[] {
  const { gutter } = setting.theme.table;
  const last = columns.at(-1)?.side;
  if (last === undefined)
    return divide(
      width,
      columns.map((column) => column.width),
      gutter,
    );
  const sides = divide(width, setting.pairShares.slice(0, last + 1), setting.theme.pair.gutter);
  return sides.flatMap((side, index) => {
    const own = columns.filter((column) => column.side === index).map((column) => column.width);
    return divide(side.width, own, gutter, side.x);
  });
}

function decimalColumns({ columns, body }: Table, setting: Setting): readonly number[] {
  const isDecimal = (cell: TableCell | undefined): boolean =>
    cell?.blocks[0] !== undefined && setting.style([cell.blocks[0].style], cell.lang).align === 'decimal';
  return columns.flatMap((_, index) => (body.some((row) => isDecimal(row.cells[index])) ? [index] : []));
}
