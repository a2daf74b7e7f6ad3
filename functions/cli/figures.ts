// `briefs figures`: compares the figures of sentences with those of their translations, row by row.
import { decodeText } from '../core/content/decode-text.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { readGlossary } from '../core/content/read-glossary.ts';
import type { Term } from '../core/content/types.ts';
import { compareFigures, type FigureFinding } from '../core/figures/compare-figures.ts';
import { explainedIn } from '../core/figures/explained.ts';
import { licensedNames } from '../core/figures/licensed-names.ts';
import { markSpans } from '../core/figures/mark-spans.ts';
import { type PairRow, readPairRows } from '../core/figures/read-pair-rows.ts';
import { isError } from '../pipeline/is-error.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { readNamedFile } from './read-named-file.ts';
import { runCommand } from './run-command.ts';

export interface FiguresOptions {
  /** Path of the table; `-` is standard input. */
  readonly tsv: string;
  /** Path of a file of terms. */
  readonly glossary?: string;
  readonly json?: boolean;
}

/** A row with what was found in it. */
interface CheckedRow extends PairRow {
  readonly findings: readonly FigureFinding[];
}

/** Compares, prints, and returns the exit code: 1 where figures differ or a row cannot be read. */
export const runFigures = async (options: FiguresOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const glossary = options.glossary === undefined ? NO_TERMS : await readTerms(options.glossary);
    const table = readPairRows({ path: options.tsv === '-' ? '<stdin>' : options.tsv, bytes: await read(options.tsv) });
    const rows = table.value.map((row) => checkRow(row, glossary.terms));
    const diagnostics = [...glossary.diagnostics, ...table.diagnostics];
    if (options.json) printJson(rows, diagnostics);
    else printRows(rows, diagnostics);
    return rows.some(({ findings }) => findings.length > 0) || diagnostics.some(isError) ? FAILED : DONE;
  });

const NO_TERMS = { terms: [] as readonly Term[], diagnostics: [] as readonly Diagnostic[] };

const readTerms = async (path: string): Promise<typeof NO_TERMS> => {
  const decoded = decodeText({ path, bytes: await read(path) });
  if (decoded.value === undefined) return { terms: [], diagnostics: decoded.diagnostics };
  const { value, diagnostics } = readGlossary(decoded.value, []);
  return { terms: value, diagnostics: [...decoded.diagnostics, ...diagnostics] };
};

const read = async (path: string): Promise<Uint8Array> =>
  path === '-' ? Buffer.concat(await process.stdin.toArray()) : await readNamedFile(path);

const checkRow = (row: PairRow, terms: readonly Term[]): CheckedRow => {
  const isExplained = explainedIn(row.chinese, terms);
  const found = compareFigures(row.chinese, row.english, licensedNames(terms));
  return { ...row, findings: found.filter((each) => !isExplained(each)) };
};

const verdictOf = ({ findings }: CheckedRow): 'ok' | 'mismatch' => (findings.length === 0 ? 'ok' : 'mismatch');

const printJson = (rows: readonly CheckedRow[], diagnostics: readonly Diagnostic[]): void => {
  const shown = rows.map((row) => ({ id: row.id, verdict: verdictOf(row), findings: row.findings }));
  process.stdout.write(`${JSON.stringify({ rows: shown, diagnostics })}\n`);
};

const printRows = (rows: readonly CheckedRow[], diagnostics: readonly Diagnostic[]): void => {
  printDiagnostics(diagnostics);
  for (const row of rows) if (row.findings.length > 0) process.stdout.write(describeRow(row));
  const wrong = rows.filter(({ findings }) => findings.length > 0).length;
  process.stdout.write(`${rows.length} rows, ${wrong} with figures that differ\n`);
};

const describeRow = ({ id, chinese, english, findings }: CheckedRow): string =>
  findings
    .map(
      ({ code, message, source, target, suggestion }) =>
        `${id}: ${message} [${code}]\n` +
        `  zh: ${markSpans(chinese, source)}\n` +
        `  en: ${markSpans(english, target)}\n` +
        (suggestion === '' ? '' : `  say: ${suggestion}\n`),
    )
    .join('');
