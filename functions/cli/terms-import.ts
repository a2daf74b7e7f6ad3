// `briefs terms import`: takes terms of a TBX or CSV file into the glossary, and says what differs.
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { type ImportOptions, importTerms, type TermImport } from '../core/glossary/import-terms.ts';
import { isError } from '../pipeline/is-error.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { readExchangeFile } from './read-exchange-file.ts';
import { runCommand } from './run-command.ts';
import { showIn } from './show-folders.ts';

export interface TermsImportOptions extends ImportOptions {
  readonly file: string;
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Imports, prints what was done, and returns the exit code: 1 where something could not be read, or differs and was left as it is. */
export const runTermsImport = async (options: TermsImportOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const content = await readSourceFiles(options.content, 'content');
    const file = await readExchangeFile(options.file);
    const { value, diagnostics } =
      file.value === undefined ? { ...file, value: undefined } : importTerms(file.value, content, options);
    const shown = diagnostics.map((each) => showIn(each, options));
    if (!options.dryRun) await save(value?.files ?? [], options.content);
    if (options.json) printJson(value, shown);
    else {
      printDiagnostics(shown);
      if (value !== undefined) process.stdout.write(summary(value, options));
    }
    return shown.some(isError) ? FAILED : DONE;
  });

const save = async (files: TermImport['files'], folder: string): Promise<void> => {
  const store = openFileStore(folder);
  for (const { path, text } of files) await store.write(path.replace(/^content\//, ''), new TextEncoder().encode(text));
};

const printJson = (value: TermImport | undefined, diagnostics: readonly Diagnostic[]): void => {
  const { added = [], changed = [], conflicting = [], same = [], files = [] } = value ?? {};
  const paths = files.map(({ path }) => path);
  process.stdout.write(`${JSON.stringify({ added, changed, conflicting, same, files: paths, diagnostics })}\n`);
};

const summary = ({ added, changed, conflicting, same, files }: TermImport, options: TermsImportOptions): string => {
  const counts = [
    `${added.length} added`,
    `${changed.length} changed`,
    `${same.length} the same`,
    `${conflicting.length} different and left as they are`,
  ];
  const paths = files.map(({ path }) => path.replace(/^content(?=\/)/, options.content.replace(/\/+$/, '')));
  const done = options.dryRun ? 'would write' : 'written';
  return `${counts.join(', ')}\n${paths.map((path) => `${done}: ${path}\n`).join('')}`;
};
