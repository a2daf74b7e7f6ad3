// Aligns the figures of a table's column on the decimal mark, or where it would stand (typesetting rule 15).
import type { Cell, Row } from './rows.ts';
import type { ColumnLine } from './set-column.ts';

/** The same rows with the figures in these columns shifted so that their integer parts end at one height of the column. */
export function alignDecimals(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  return columns.reduce(alignColumn, rows);
}

function alignColumn(rows: readonly Row[], column: number): readonly Row[] {
  const marks = rows.map(({ cells }) => decimalPlace(cells[column]));
  const place = Math.max(0, ...marks.map((mark) => mark ?? 0));
  return rows.map((row, index) => {
    const mark = marks[index];
    const cell = row.cells[column];
    const line = cell?.lines[0];
    if (mark === undefined || cell === undefined || line === undefined) return row;
    const x = Math.max(0, Math.min(place - mark, cell.width - line.line.width));
    const shifted: Cell = { ...cell, lines: [{ ...line, x }] };
    return { ...row, cells: row.cells.map((each, at) => (at === column ? shifted : each)) };
  });
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
