// How a value stands in a cell of CSV: safe in a spreadsheet, and read back as it was.

/** What a spreadsheet takes for the beginning of a formula, also in full width; apostrophes before it are those that we put. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/** Puts an apostrophe before what would be run as a formula; `readCell` takes it away. */
export const escapeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell; a formula sign without apostrophe, as after editing in a spreadsheet, stays what it is. */
export const readCell = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** A list as the lines of a cell; a line feed or backslash in an entry is written `\n`, `\\`. */
export const joinList = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n');

/** The entries of a cell, blank lines left out. */
export const splitList = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll(/\\([\\n])/g, (_, sign) => (sign === 'n' ? '\n' : '\\')));
