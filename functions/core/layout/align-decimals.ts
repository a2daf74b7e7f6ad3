// Aligns the figures of a table's column on the decimal mark, or where it would stand (typesetting rule 15).
import type { Cell, Row } from './rows.ts';
import type { ColumnLine } from './set-column.ts';

/**
 * The same rows with the figures in these columns shifted so that their integer parts end below each other, and the
 * column's heads, which are the first `heads` rows, above where the figures begin.
 */
export function alignDecimals(rows: readonly Row[], heads: number, columns: readonly number[]): readonly Row[] {
  return columns.reduce((aligned, column) => alignColumn(aligned, heads, column), rows);
}

function alignColumn(rows: readonly Row[], heads: number, column: number): readonly Row[] {
  const marks = rows.map(({ cells }, index) => (index < heads ? undefined : decimalPlace(cells[column])));
  const place = Math.max(0, ...marks.map((mark) => mark ?? 0));
  const shifts = rows.map(({ cells }, index) => {
    const mark = marks[index];
    const cell = cells[column];
    if (mark === undefined || cell === undefined) return undefined;
    return Math.max(0, Math.min(place - mark, cell.width - (cell.lines[0]?.line.width ?? 0)));
  });
  const start = Math.min(...shifts.filter((shift) => shift !== undefined));
  return rows.map((row, index) => shiftCell(row, column, index < heads ? start : shifts[index]));
}

function shiftCell(row: Row, column: number, x: number | undefined): Row {
  if (x === undefined || !Number.isFinite(x)) return row;
  const shifted = (cell: Cell): Cell => ({ ...cell, lines: cell.lines.map((line) => ({ ...line, x })) });
  return { ...row, cells: row.cells.map((cell, index) => (index === column ? shifted(cell) : cell)) };
}

/** Where the integer part of a cell's first figure ends, in points from the line's start; undefined in cells of more than one line. */
function decimalPlace(cell: Cell | undefined): number | undefined {
  const line: ColumnLine | undefined = cell?.lines[0];
  if (cell?.lines.length !== 1 || line === undefined) return undefined;
  for (const { atom, x } of line.line.atoms) {
    const integer = /\d[\d,]*/u.exec(atom.text);
    if (integer === null) continue;
    let at = x;
    let read = 0;
    for (const glyph of atom.glyphs) {
      if (read >= integer.index + integer[0].length) break;
      at += glyph.advance * atom.size;
      read += glyph.text.length;
    }
    return at;
  }
  return undefined;
}
