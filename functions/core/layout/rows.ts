// The rows that pagination places: columns that start level, with what the theme says of their edges.
import type { Span } from './divide.ts';
import type { ColumnLine } from './set-column.ts';
import type { StructureNode } from './structure.ts';
import type { ResolvedStyle } from './theme.ts';

/** The lines of one column of a row. */
export interface Cell extends Span {
  readonly lines: readonly ColumnLine[];
}

/** A line across the text area. */
export interface RowRule {
  readonly color: string;
  readonly thickness: number;
}

/** A row of columns that start level. Lengths in points. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly before: number;
  readonly after: number;
  /** Least distance of its top from the page's top edge. */
  readonly top: number;
  /** Blank above and below the lines, inside the row's rules. */
  readonly padding: number;
  readonly keepWithNext: boolean;
  /** Whether the row may be divided between pages though it would fit on one. */
  readonly divisible: boolean;
  readonly startsPage: boolean;
  /** Pages begun by this row carry no running head and no folio. */
  readonly bare: boolean;
  readonly ruleAbove: RowRule | undefined;
  readonly ruleBelow: RowRule | undefined;
  /** Rows printed again at the top of a page that this row continues on. */
  readonly header: readonly Row[];
  readonly anchors: readonly string[];
  /** A contents entry: the anchor whose page number ends the row, in the node and the style of the entry. */
  readonly leader:
    | { readonly href: string; readonly node: StructureNode; readonly names: readonly string[] }
    | undefined;
}

/** A row that asks for nothing. */
export const PLAIN_ROW: Omit<Row, 'cells'> = {
  before: 0,
  after: 0,
  top: 0,
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

/** What a style says of the edges of its block. */
export const edgesOf = (
  style: ResolvedStyle,
): Pick<Row, 'before' | 'after' | 'top' | 'padding' | 'ruleAbove' | 'ruleBelow'> => ({
  before: style.before,
  after: style.after,
  top: style.top,
  padding: style.padding,
  ruleAbove: ruleOf(style.ruleAbove, style),
  ruleBelow: ruleOf(style.ruleBelow, style),
});

const ruleOf = (color: string | undefined, { ruleThickness }: ResolvedStyle): RowRule | undefined =>
  color === undefined ? undefined : { color, thickness: ruleThickness };

/** First lines share a baseline: one whose baseline lies higher in its leading than its neighbour's starts lower. */
export const levelOffset = (cell: Cell, cells: readonly Cell[]): number => {
  const deepest = Math.max(...cells.map((each) => each.lines[0]?.ascent ?? 0));
  return deepest - (cell.lines[0]?.ascent ?? deepest);
};

/** Height of lines below each other, in points. */
export const linesHeight = (lines: readonly ColumnLine[]): number =>
  lines.reduce((sum, line, index) => sum + line.leading + (index > 0 ? line.before : 0), 0);

/** Height of cells that start level: that of the highest. */
export const cellsHeight = (cells: readonly Cell[]): number =>
  Math.max(0, ...cells.map((cell) => levelOffset(cell, cells) + linesHeight(cell.lines)));
