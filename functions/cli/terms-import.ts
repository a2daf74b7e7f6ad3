// `briefs terms import`: takes terms of a TBX or CSV file into the glossary, and says what differs.
import { readFile, stat } from 'node:fs/promises';
import { openFileStore } from '../adapters/file-store.ts';
import { reasonOf } from '../adapters/reason-of.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { fileTooLarge } from '../core/content/decode-text.ts';
import { MAX_XML_BYTES } from '../core/content/read-xml.ts';
import type { SourceFile } from '../core/content/types.ts';
import { type ImportOptions, importTerms, type TermImport } from '../core/glossary/import-terms.ts';
import { isError } from '../pipeline/is-error.ts';
import { FolderError } from '../ports.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { showIn } from './show-folders.ts';
import { UsageError } from './site.ts';

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
    const { value, diagnostics } = importOf(await readExchangeFile(options.file), content, options);
    const shown = diagnostics.map((each) => showIn(each, options));
    if (!options.dryRun) await save(value?.files ?? [], options.content);
    if (options.json) printJson(value, shown);
    else {
      printDiagnostics(shown);
      if (value !== undefined) process.stdout.write(summary(value, options));
    }
    return shown.some(isError) ? FAILED : DONE;
  });

type Outcome = ReturnType<typeof importTerms>;

const importOf = (
  file: SourceFile | { readonly path: string; readonly size: number },
  content: readonly SourceFile[],
  options: ImportOptions,
): Outcome =>
  'size' in file
    ? { value: undefined, diagnostics: [fileTooLarge(file.path, file.size, MAX_XML_BYTES)] }
    : importTerms(file, content, options);

/** A file that is too large is not read at all. */
const readExchangeFile = async (
  path: string,
): Promise<SourceFile | { readonly path: string; readonly size: number }> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory())
    throw new UsageError(`There is no file “${path}”.`, 'Check its name, and the folder that you are in.');
  if (found.size > MAX_XML_BYTES) return { path, size: found.size };
  try {
    return { path, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    throw new FolderError(`“${path}” cannot be read: ${reasonOf(error)}.`, path, { cause: error });
  }
};

const save = async (files: TermImport['files'], folder: string): Promise<void> => {
  const store = openFileStore(folder);
  for (const { path, text } of files) await store.write(path.replace(/^content\//, ''), new TextEncoder().encode(text));
};

const printJson = (value: TermImport | undefined, diagnostics: Outcome['diagnostics']): void => {
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
