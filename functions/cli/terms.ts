// `briefs terms`: lists the terms of the glossary with their uses, or writes them for other programs.
import { basename, dirname } from 'node:path';
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { loadContent } from '../core/content/load-content.ts';
import { termsOf } from '../core/content/terms-of.ts';
import type { Content, Report, Term } from '../core/content/types.ts';
import { checkExport } from '../core/glossary/check-export.ts';
import { coverTerms, type TermCoverage } from '../core/glossary/cover-terms.ts';
import { writeCsv } from '../core/glossary/write-csv.ts';
import { writeTbx } from '../core/glossary/write-tbx.ts';
import { isError } from '../pipeline/is-error.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { showIn } from './show-folders.ts';
import { UsageError } from './site.ts';
import { table } from './table.ts';

export interface TermsOptions {
  readonly content: string;
  readonly report?: string;
  readonly format: 'table' | 'json' | 'csv' | 'tbx';
  readonly out?: string;
  readonly json?: boolean;
}

/** Prints or writes the terms and returns the exit code; a glossary with errors is not listed, since its terms would be lacking. */
export const runTerms = async (options: TermsOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const format = options.json ? 'json' : options.format;
    const { value: content, diagnostics } = loadContent(await readSourceFiles(options.content, 'content'));
    const reports = reportsOf(content, options.report);
    const terms = options.report === undefined ? content.terms : termsOf(content, options.report);
    const errors = [
      ...diagnostics.filter((each) => isError(each) && each.file.startsWith('content/glossary/')),
      ...(format === 'csv' || format === 'tbx' ? checkExport(terms) : []),
    ].map((each) => showIn(each, options));
    if (errors.length > 0) return refuse(errors, format);
    await write(textOf(format, reports, terms), options.out);
    return DONE;
  });

const reportsOf = ({ reports }: Content, id: string | undefined): readonly Report[] => {
  const found = reports.filter((report) => id === undefined || report.id === id);
  if (found.length > 0 || id === undefined) return found;
  const names = reports.map((report) => report.id).join(', ');
  throw new UsageError(`There is no report “${id}”.`, `The reports are: ${names || 'none yet'}.`);
};

const refuse = (errors: readonly Diagnostic[], format: TermsOptions['format']): number => {
  if (format === 'json') process.stdout.write(`${JSON.stringify({ terms: [], diagnostics: errors })}\n`);
  else printDiagnostics(errors);
  return FAILED;
};

const textOf = (format: TermsOptions['format'], reports: readonly Report[], terms: readonly Term[]): string => {
  if (format === 'csv') return writeCsv(terms);
  if (format === 'tbx') return writeTbx(terms, 'Glossary');
  const covered = reports.flatMap((report) => coverTerms(report, terms));
  return format === 'json' ? `${JSON.stringify({ terms: covered, diagnostics: [] })}\n` : listing(covered);
};

const write = async (text: string, out: string | undefined): Promise<void> => {
  if (out === undefined) process.stdout.write(text);
  else await openFileStore(dirname(out)).write(basename(out), new TextEncoder().encode(text));
};

const HEAD = ['term', 'headword', 'uses', 'coverage', 'blocks', 'renderings'];

const listing = (terms: readonly TermCoverage[]): string => {
  const used = terms.filter(({ unused }) => !unused);
  const lacking = used.filter(({ missing }) => missing.length > 0);
  const sums = `${terms.length} ${terms.length === 1 ? 'term' : 'terms'}, ${used.length} used, ${lacking.length} not rendered everywhere\n`;
  return table([HEAD, ...terms.map(rowOf)]) + sums;
};

const rowOf = ({ id, headword, uses, coverage, blocks, renderings, missing }: TermCoverage): readonly string[] => [
  ...[id, headword, uses === 0 ? 'unused' : `${uses}`],
  coverage === undefined ? '' : `${Math.round(coverage * 100)} %`,
  blocks.map((block) => (missing.includes(block) ? `${block}!` : block)).join(' '),
  Object.entries(renderings)
    .map(([form, count]) => `${form} (${count})`)
    .join('; '),
];
