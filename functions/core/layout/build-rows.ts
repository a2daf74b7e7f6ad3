// Turns blocks into rows of columns, the one thing that pagination knows: a paragraph is a row of one, a pair of two.
import type { Block, Contents, Pair, Table, TableRow } from '../markup/blocks.ts';
import { type ColumnLine, type Setting, setColumn, setInlines } from './set-column.ts';
import { resolveStyle } from './theme.ts';

export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly ColumnLine[];
}

/** A row of columns that start level. Lengths in points. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly before: number;
  readonly after: number;
  /** Blank above and below the lines, inside the row's rules. */
  readonly padding: number;
  readonly keepWithNext: boolean;
  /** Whether the row may be divided between pages though it would fit on one. */
  readonly divisible: boolean;
  readonly startsPage: boolean;
  /** Pages begun by this row carry no running head and no folio. */
  readonly bare: boolean;
  readonly ruleAbove: string | undefined;
  readonly ruleBelow: string | undefined;
  /** Rows printed again at the top of a page that this row continues on. */
  readonly header: readonly Row[];
  readonly anchors: readonly string[];
  /** A contents entry: the anchor whose page number ends the row. */
  readonly leader: { readonly href: string } | undefined;
}

const PLAIN: Omit<Row, 'cells'> = {
  before: 0,
  after: 0,
  padding: 0,
  keepWithNext: false,
  divisible: true,
  startsPage: false,
  bare: false,
  ruleAbove: undefined,
  ruleBelow: undefined,
  header: [],
  anchors: [],
  leader: undefined,
};

/** The room that a contents entry leaves for its leader and page number. */
const PAGE_NUMBER_ROOM = 40;

/** Builds the rows of blocks, `width` points wide. */
export function buildRows(blocks: readonly Block[], width: number, setting: Setting): readonly Row[] {
  return blocks.flatMap((block): readonly Row[] => {
    const style = resolveStyle(setting.theme, [block.style], block.lang);
    const edges = { before: style.before, after: style.after, ruleAbove: style.ruleAbove, ruleBelow: style.ruleBelow };
    switch (block.kind) {
      case 'part': {
        const [first, ...rest] = buildRows(block.blocks, width, setting);
        if (first === undefined) return [];
        const anchors = block.id === undefined ? first.anchors : [block.id, ...first.anchors];
        return [{ ...first, anchors, startsPage: style.pageBreak || first.startsPage, bare: style.bare }, ...rest];
      }
      case 'pair':
        return [pairRow(block, width, setting)];
      case 'table':
        return tableRows(block, width, setting);
      case 'contents':
        return contentsRows(block, width, setting);
      case 'rule':
        return [{ ...PLAIN, ...edges, cells: [] }];
      default:
        return [
          {
            ...PLAIN,
            ...edges,
            keepWithNext: style.keepWithNext || block.kind === 'heading',
            cells: [{ x: 0, width, lines: setColumn([block], width, setting) }],
          },
        ];
    }
  });
}

function pairRow(pair: Pair, width: number, setting: Setting): Row {
  const { columns, gutter } = setting.theme.pair;
  const shares = pair.sides.map((_, index) => columns[index] ?? 1);
  const widths = divide(width, shares, gutter);
  const cells = setCells(pair.sides, widths, gutter, setting);
  const styles = pair.sides.flatMap((side) =>
    side.blocks.map((block) => resolveStyle(setting.theme, [block.style], block.lang)),
  );
  const heading = pair.sides.some((side) => side.blocks.some((block) => block.kind === 'heading'));
  return {
    ...PLAIN,
    cells,
    before: Math.max(0, ...styles.map((style) => style.before)),
    after: Math.max(0, ...styles.map((style) => style.after)),
    keepWithNext: heading,
    anchors: pair.id === undefined ? [] : [pair.id],
  };
}

function tableRows(table: Table, width: number, setting: Setting): readonly Row[] {
  const { gutter, padding } = setting.theme.table;
  const style = resolveStyle(setting.theme, [table.style], table.lang);
  const widths = divide(
    width,
    table.columns.map((column) => column.width),
    gutter,
  );
  const build = (row: TableRow, header: readonly Row[]): Row => {
    const rowStyle = resolveStyle(setting.theme, [row.style], table.lang);
    const cells = setCells(row.cells, widths, gutter, setting);
    const anchors = [row.id, ...row.cells.map((cell) => cell.id)].filter((id) => id !== undefined);
    return {
      ...PLAIN,
      cells,
      padding,
      divisible: false,
      header,
      anchors,
      ruleAbove: rowStyle.ruleAbove,
      ruleBelow: rowStyle.ruleBelow,
    };
  };
  const caption =
    table.caption === undefined
      ? []
      : buildRows([table.caption], width, setting).map((row) => ({ ...row, keepWithNext: true }));
  const head = table.head.map((row): Row => ({ ...build(row, []), keepWithNext: true }));
  const body = table.body.map((row) => build(row, head));
  const rows = [...caption, ...head, ...body];
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? Math.max(row.before, style.before) : row.before,
    after: index === rows.length - 1 ? Math.max(row.after, style.after) : row.after,
  }));
}

function contentsRows(contents: Contents, width: number, setting: Setting): readonly Row[] {
  return contents.entries.map((entry): Row => {
    const name = `li.level-${entry.level}`;
    const style = resolveStyle(setting.theme, [contents.style, name], contents.lang);
    const lines = setInlines(
      entry.inlines,
      style,
      [contents.style, name],
      width - PAGE_NUMBER_ROOM,
      setting,
      entry.href.slice(1),
    );
    const before = style.before;
    return {
      ...PLAIN,
      cells: [{ x: 0, width, lines }],
      before,
      after: style.after,
      divisible: false,
      leader: { href: entry.href },
    };
  });
}

/** Sets each column's blocks beside those of the column before it. */
function setCells(
  columns: readonly { readonly blocks: readonly Block[] }[],
  widths: readonly number[],
  gutter: number,
  setting: Setting,
): readonly Cell[] {
  let x = 0;
  return columns.map(({ blocks }, index): Cell => {
    const width = widths[index] ?? 0;
    const cell = { x, width, lines: setColumn(blocks, width, setting) };
    x += width + gutter;
    return cell;
  });
}

/** Divides a width into columns by their shares, with a gutter between. */
function divide(width: number, shares: readonly number[], gutter: number): readonly number[] {
  const room = width - gutter * (shares.length - 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / whole);
}
