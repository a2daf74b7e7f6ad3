// Reads a table of sentences and translations: a row of id, Chinese and English, with tabs between.
import { notUtf8 } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import type { SourceFile } from '../content/types.ts';

/** A row of the table. */
export interface PairRow {
  readonly id: string;
  readonly chinese: string;
  readonly english: string;
}

/**
 * The rows of a UTF-8 file, with or without a byte-order mark, whatever its line ends; further columns are left out, and so are empty
 * lines. A row without all three columns is an error at its line and column, and the others are read all the same.
 */
export const readPairRows = ({ path, bytes }: SourceFile): Outcome<readonly PairRow[]> => {
  const text = decode(bytes);
  if (text === undefined) return { value: [], diagnostics: [notUtf8(path, bytes)] };
  const rows: PairRow[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, number>();
  for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
    if (row.trim() === '') continue;
    const line = at + 1;
    const [id = '', chinese = '', english = ''] = row.split('\t');
    const fault = faultOf(row, id, lines.get(id));
    if (fault !== undefined)
      diagnostics.push(errorAt({ file: path, line, column: fault.column }, 'bad-row', fault.message, fault.hint));
    else rows.push({ id, chinese, english });
    if (!lines.has(id)) lines.set(id, line);
  }
  return { value: rows, diagnostics };
};

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const COLUMNS = ['id', 'Chinese', 'English'];

/** The first thing that is wrong with a row, and the column of the text where it shows. */
const faultOf = (
  row: string,
  id: string,
  before: number | undefined,
): { readonly column: number; readonly message: string; readonly hint: string } | undefined => {
  const cells = row.split('\t').slice(0, COLUMNS.length);
  if (cells.length < COLUMNS.length)
    return {
      column: row.length + 1,
      message: `The row ends here, without ${COLUMNS.slice(cells.length).join(' and ')}.`,
      hint: 'Write id, Chinese and English with a tab between them; in a spreadsheet, save as text with tabs.',
    };
  const empty = cells.findIndex((cell) => cell.trim() === '');
  if (empty >= 0)
    return {
      column: cells.slice(0, empty).join('\t').length + (empty === 0 ? 1 : 2),
      message: `The ${COLUMNS[empty]} of this row is empty.`,
      hint: 'Fill it in, or delete the row.',
    };
  if (before === undefined) return undefined;
  return {
    column: 1,
    message: `The id “${id}” is that of line ${before} too.`,
    hint: 'Give one of the two rows another id.',
  };
};
