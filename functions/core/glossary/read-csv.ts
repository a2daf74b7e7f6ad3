// Reads terms from CSV as `write-csv` writes it and spreadsheets save it.
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { MAX_XML_BYTES } from '../content/read-xml.ts';
import type { SourceFile } from '../content/types.ts';
import { readCell, splitList } from './csv-cells.ts';
import { FIELDS, type FieldName, type FieldValue, type ReadTerm } from './exchange-fields.ts';

const COLUMNS: readonly string[] = ['id', ...FIELDS.map(({ name }) => name)];

/**
 * The terms of a file: UTF-8 with or without byte-order mark, commas, our columns in any order. An empty cell states nothing, but that a
 * list is empty. Absent when anything is wrong with the file.
 */
export const readCsv = (file: SourceFile): Outcome<readonly ReadTerm[] | undefined> => {
  const { value: source, diagnostics } = decodeText(file, MAX_XML_BYTES);
  if (source === undefined) return refused(...diagnostics);
  const { value: rows, diagnostics: broken } = readRows(file.path, source.text);
  if (rows === undefined) return refused(...broken);
  const head = rows[0];
  if (head === undefined) return refused(noHead({ file: file.path, line: 1, column: 1 }));
  const wrong = wrongHead(head);
  if (wrong.length > 0) return refused(...wrong);
  const uneven = rows.flatMap((row) => wrongLength(row, head));
  if (uneven.length > 0) return refused(...uneven);
  const names = head.cells.map((cell) => cell.trim());
  return { value: rows.slice(1).map((row) => readTerm(row, names)), diagnostics: [] };
};

const refused = (...diagnostics: readonly Diagnostic[]): Outcome<undefined> => ({ value: undefined, diagnostics });

/** A row that is not empty, and where its cells begin. */
interface Row {
  readonly cells: readonly string[];
  readonly placeOf: (column: number) => Place;
}

const readRows = (file: string, text: string): Outcome<readonly Row[] | undefined> => {
  const lines = text.split('\n');
  const rows: Row[] = [];
  let read = 0;
  let uneven = 0;
  try {
    parse(text, {
      relax_column_count: true,
      max_record_size: MAX_ROW,
      skip_empty_lines: true,
      on_record: (cells: string[], info) => {
        const first = info.lines - cells.join('').split('\n').length + 1;
        read = info.lines;
        if (cells.every((cell) => cell.trim() === '')) return null;
        rows.push({ cells, placeOf: (column) => cellPlace(file, lines, first, column) });
        if (cells.length !== rows[0]?.cells.length) uneven += 1;
        if (uneven > MAX_TOLD) throw new Enough();
        return null;
      },
    });
    return { value: rows, diagnostics: [] };
  } catch (error) {
    if (error instanceof Enough) return { value: rows, diagnostics: [] };
    if (!(error instanceof CsvError)) throw error;
    return refused(badQuote(file, error, read));
  }
};

/** Where a cell begins: commas are counted from the beginning of its row, but not those between quotation marks. */
const cellPlace = (file: string, lines: readonly string[], first: number, column: number): Place => {
  let quoted = false;
  let passed = 0;
  for (let line = first; column > 0 && line <= lines.length; line += 1)
    for (const [at, character] of (lines[line - 1] ?? '').split('').entries()) {
      if (character === '"') quoted = !quoted;
      if (character === ',' && !quoted) passed += 1;
      if (character === ',' && !quoted && passed === column) return { file, line, column: at + 2 };
    }
  return { file, line: first, column: 1 };
};

/** Stops the parser: the file has so many rows of wrong length that the rest does not matter. */
class Enough extends Error {}

/** The longest row that is read, in characters. */
const MAX_ROW = 1_000_000;

/** How many rows are told of that are wrong in the same way. */
const MAX_TOLD = 20;

const badQuote = (file: string, { code, lines }: CsvError & { readonly lines?: number }, read: number): Diagnostic => {
  const message = BROKEN[code] ?? 'A straight quotation mark stands in this row where it cannot.';
  return errorAt(
    { file, line: BROKEN[code] === undefined ? (lines ?? read + 1) : read + 1, column: 1 },
    'csv-syntax',
    message,
    'Save the file again from the spreadsheet; by hand, put the cell between " and write each " within it twice.',
  );
};

/** What is wrong with a row that does not end where it should. */
const BROKEN: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens in this row is never closed; the file may have been cut off.',
  CSV_MAX_RECORD_SIZE: `This row has more than ${MAX_ROW.toLocaleString('en-US')} characters; a quotation mark in it may not be closed.`,
};

const noHead = (place: Place): Diagnostic =>
  errorAt(place, 'csv-columns', 'The file is empty.', `Its first row names the columns: ${COLUMNS.join(',')}.`);

const wrongHead = (head: Row): readonly Diagnostic[] => {
  const names = head.cells.map((cell) => cell.trim());
  const separator = names.length === 1 ? /[;\t]/.exec(names[0] ?? '')?.[0] : undefined;
  if (separator !== undefined)
    return [
      errorAt(
        head.placeOf(0),
        'csv-separator',
        `The columns are separated by ${separator === ';' ? 'semicolons' : 'tabs'}; commas are needed.`,
        'Save it as “CSV UTF-8 (comma delimited)”, or set the list separator of your system to a comma.',
      ),
    ];
  const extra = names
    .slice(0, COLUMNS.length + MAX_TOLD)
    .flatMap((name, index) =>
      COLUMNS.includes(name) && names.indexOf(name) === index
        ? []
        : [
            errorAt(
              head.placeOf(index),
              'csv-columns',
              `There is no column “${name.slice(0, 60)}”, or it is there twice.`,
              `The columns are ${COLUMNS.join(', ')}.`,
            ),
          ],
    );
  const lacking = COLUMNS.filter((name) => !names.includes(name));
  if (lacking.length === 0) return extra;
  const message = `The first row lacks ${lacking.length === 1 ? 'the column' : 'the columns'} ${lacking.join(', ')}.`;
  return [
    ...extra,
    errorAt(head.placeOf(0), 'csv-columns', message, 'Keep all columns of the file that was exported.'),
  ];
};

const wrongLength = (row: Row, head: Row): readonly Diagnostic[] => {
  if (row.cells.length === head.cells.length) return [];
  const message = `This row has ${row.cells.length} cells; the first has ${head.cells.length}.`;
  const hint = 'Put a cell with a comma, a quotation mark or a line break in it between "quotation marks".';
  return [errorAt(row.placeOf(0), 'csv-columns', message, hint)];
};

const readTerm = ({ cells, placeOf }: Row, names: readonly string[]): ReadTerm => {
  const columnOf = (name: string): number => names.indexOf(name);
  const values = FIELDS.flatMap(({ name, kind }): [FieldName, FieldValue][] => {
    const cell = readCell(cells[columnOf(name)] ?? '');
    if (kind === 'list') return [[name, splitList(cell)]];
    return cell.trim() === '' ? [] : [[name, kind === 'number' ? cell.trim() : cell]];
  });
  // A term without English has no lists of it either.
  const english = values.some(([name]) => name === 'en_rendering' || name === 'en_definition');
  const stated = english ? values : values.filter(([name, value]) => !name.startsWith('en_') || value.length > 0);
  return {
    id: (cells[columnOf('id')] ?? '').trim(),
    values: new Map(stated),
    place: placeOf(columnOf('id')),
    placeOf: (field) => placeOf(columnOf(field)),
  };
};
