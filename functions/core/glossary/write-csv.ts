// Writes terms as CSV (RFC 4180) that Excel opens: UTF-8 with a byte-order mark, a row for each term.
import { stringify } from 'csv-stringify/sync';
import type { Term } from '../content/types.ts';
import { escapeCell, joinList } from './csv-cells.ts';
import { type ExchangedTerm, FIELDS, listOf, textOf, toExchange } from './exchange-fields.ts';

/** The whole file. Lists have an entry on each line of their cell; a cell that a spreadsheet would take for a formula begins with `'`. */
export const writeCsv = (terms: readonly Term[]): string =>
  stringify([['id', ...FIELDS.map(({ name }) => name)], ...terms.map((term) => row(toExchange(term)))], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /^\s|\s$|\n/,
  });

const row = (term: ExchangedTerm): readonly string[] => [
  term.id,
  ...FIELDS.map(({ name, kind }) => escapeCell(kind === 'list' ? joinList(listOf(term, name)) : textOf(term, name))),
];
