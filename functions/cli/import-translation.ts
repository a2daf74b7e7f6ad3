// `briefs import-translation`: takes a translated XLIFF into the content, and prints what was taken and what does not fit.
import { userInfo } from 'node:os';
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { isDate } from '../core/content/shapes.ts';
import { importTranslation, nothingTaken, type TranslationImportReport } from '../pipeline/import-translation.ts';
import { isError } from '../pipeline/is-error.ts';
import { BRIEFS } from './command-name.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { readExchangeFile } from './read-exchange-file.ts';
import { print, runCommand } from './run-command.ts';
import { showIn } from './show-folders.ts';
import { UsageError } from './site.ts';

export interface ImportTranslationOptions {
  readonly file: string;
  readonly content: string;
  readonly by?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Imports a translation; returns the exit code. */
export const runImportTranslation = async (options: ImportTranslationOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const { file, content, by = userInfo().username, date = today(), dryRun, json } = options;
    if (by.trim() === '') throw new UsageError('Nobody is named.', 'Say who translated with --by NAME.');
    if (!isDate(date)) throw new UsageError(`“${date}” is not a day.`, 'Write it as year-month-day: 2026-11-24.');
    const { value: source, diagnostics: refused } = await readExchangeFile(file);
    const files = await readSourceFiles(content, 'content');
    const store = dryRun ? undefined : openFileStore(content);
    const report = source ? await importTranslation({ source, by, date, files, store }) : nothingTaken(refused);
    const diagnostics = report.diagnostics.map((each) => {
      const shown = showIn(each, options);
      return each.file === file ? { ...shown, file } : shown;
    });
    if (!json) printDiagnostics(diagnostics);
    print(json, { ...report, diagnostics }, () => textOf(report, options));
    return diagnostics.some(isError) ? FAILED : DONE;
  });

const today = (): string => new Date().toISOString().slice(0, 10);

/** As many are listed one by one. */
const LISTED = 20;

const textOf = (report: TranslationImportReport, { dryRun, content }: ImportTranslationOptions): string => {
  const { taken, unchanged, untranslated, files, chineseOnly } = report;
  const listed = taken
    .slice(0, LISTED)
    .map(({ unit, state, changed }) => `${unit}: ${state}${changed ? '' : ', text as before'}`);
  const more = taken.length > LISTED ? [`and ${taken.length - LISTED} more`] : [];
  const sums = `${taken.length} taken, ${unchanged.length} as before, ${untranslated.length} not translated yet`;
  const written = files.map(
    (path) => `${dryRun ? 'would be written' : 'written'}: ${path.replace(/^content/, content.replace(/\/+$/, ''))}`,
  );
  const next =
    chineseOnly && taken.length > 0
      ? [
          `The report is in Chinese only: when all is translated, delete “languages: [zh-Hans]” in report.yaml, and accept it with “${BRIEFS} review”.`,
        ]
      : [];
  return `${[...listed, ...more, sums, ...written, ...next].join('\n')}\n`;
};
