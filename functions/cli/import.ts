// `briefs import`: reads a newspaper's text, puts it into the content, and prints what was repaired and what is asked.
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { openFileStore } from '../adapters/file-store.ts';
import { reasonOf } from '../adapters/reason-of.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { fileTooLarge, MAX_FILE_BYTES } from '../core/content/decode-text.ts';
import { type Diagnostic, errorAt } from '../core/content/diagnostic.ts';
import { ID_HINT, ID_PATTERN, isDate } from '../core/content/shapes.ts';
import type { SourceFile } from '../core/content/types.ts';
import { type ImportReport, importReport } from '../pipeline/import-report.ts';
import { FolderError, StoreError } from '../ports.ts';
import { printImport, printImportJson } from './print-import.ts';
import { printDiagnostics } from './print-report.ts';
import { showPaths } from './show-folders.ts';

export interface ImportOptions {
  readonly file: string;
  readonly id: string;
  readonly content: string;
  readonly city?: string;
  readonly year?: string;
  readonly publication?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const DONE = 0;
const ERRORS = 1;
const WRONG_USAGE = 2;
const USAGE_CODES: ReadonlySet<string> = new Set([
  'no-file',
  'not-a-file',
  'no-folder',
  'bad-id',
  'bad-date',
  'bad-year',
]);

/** Runs an import, prints its report and returns the exit code. */
export async function runImport(options: ImportOptions): Promise<number> {
  const report = showPaths(await run(options), options);
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  if (options.json) printImportJson(report);
  else if (errors.length > 0) printDiagnostics(report.diagnostics);
  else printImport(report, options);
  if (errors.some(({ code }) => USAGE_CODES.has(code))) return WRONG_USAGE;
  return errors.length > 0 ? ERRORS : DONE;
}

async function run(options: ImportOptions): Promise<ImportReport> {
  const { file, id, content, city, year, publication, date, dryRun, json } = options;
  const misused = [...wrongValues(options), ...(await wrongFile(file)), ...(await wrongFolder(content))];
  if (misused.length > 0) return failed(...misused);
  try {
    const source = await readSourceFile(file);
    if (!json) process.stderr.write(`reading ${file}\n`);
    return await importReport({
      source,
      id,
      given: { ...(city && { city }), ...(year && { year }), ...(publication && { publication }) },
      today: new Date().toISOString().slice(0, 10),
      ...(date && { date }),
      files: (await statOf(content)) ? await readSourceFiles(content, 'content') : [],
      store: dryRun ? undefined : openFileStore(content),
    });
  } catch (error) {
    if (error instanceof StoreError)
      return failed(
        errorIn(content, 'cannot-write', error.message, 'Name another folder with --content, or mend this one.'),
      );
    if (error instanceof FolderError) return failed(errorIn(error.path, 'cannot-read', error.message));
    throw error;
  }
}

const failed = (...diagnostics: readonly Diagnostic[]): ImportReport => ({ intake: undefined, files: [], diagnostics });

const errorIn = (file: string, code: string, message: string, hint = ''): Diagnostic =>
  errorAt({ file, line: 1, column: 1 }, code, message, hint);

const wrongValues = ({ file, id, date, year }: ImportOptions): readonly Diagnostic[] => [
  ...(id.length > 100 || !ID_PATTERN.test(id) ? [errorIn(file, 'bad-id', `“${id}” is not a valid id.`, ID_HINT)] : []),
  ...(date !== undefined && !isDate(date)
    ? [
        errorIn(
          file,
          'bad-date',
          `“${date}” is not a day of the calendar.`,
          'Write it as year-month-day, e.g. 2026-11-24.',
        ),
      ]
    : []),
  ...(year !== undefined && !/^\d{4}$/.test(year)
    ? [errorIn(file, 'bad-year', `“${year}” is not a year.`, 'Write four digits, e.g. 2021.')]
    : []),
];

/** A file that is too large is not read at all. */
async function wrongFile(file: string): Promise<readonly Diagnostic[]> {
  const found = await statOf(file);
  if (found === undefined)
    return [errorIn(file, 'no-file', `There is no file “${file}”.`, 'Check its name, and the folder that you are in.')];
  if (found.isDirectory()) return [errorIn(file, 'not-a-file', `“${file}” is a folder.`, 'Name one text file in it.')];
  return found.size > MAX_FILE_BYTES ? [fileTooLarge(file, found.size)] : [];
}

/** The folder of the content need not be there yet. */
async function wrongFolder(content: string): Promise<readonly Diagnostic[]> {
  const found = await statOf(content);
  if (found === undefined || found.isDirectory()) return [];
  return [
    errorIn(content, 'no-folder', `“${content}” is not a folder.`, 'Name the folder of the content with --content.'),
  ];
}

const statOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

async function readSourceFile(file: string): Promise<SourceFile> {
  try {
    return { path: file, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    throw new FolderError(`“${file}” cannot be read: ${reasonOf(error)}.`, file, { cause: error });
  }
}
