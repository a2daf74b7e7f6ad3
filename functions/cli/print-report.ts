// Prints the report of a build: diagnostics, a table of what was made, and what was not.
import { join } from 'node:path';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { BuildReport, BuiltEdition } from '../pipeline/build-packs.ts';
import { table } from './table.ts';

/** Prints one JSON object and nothing else; `out` is absent when nothing was to be written. */
export function printJson({ packs, diagnostics }: BuildReport, out: string | undefined): void {
  const made = packs.map(({ warnings: _, ...pack }) => ({ ...pack, file: join(out ?? '', pack.file) }));
  process.stdout.write(`${JSON.stringify({ packs: out === undefined ? [] : made, diagnostics })}\n`);
}

/** Prints diagnostics to standard error, then the table and the sums to standard output. */
export function printReport({ packs, notBuilt, diagnostics }: BuildReport, out: string | undefined): void {
  printDiagnostics(diagnostics);
  if (out !== undefined && packs.length > 0) process.stdout.write(tableOf(packs, out));
  for (const { id, errors } of notBuilt) {
    const told =
      out === undefined
        ? `cannot be built: ${id} (${count(errors, 'error')})`
        : `not built: ${id} (${count(errors, 'error')}); its last good files stay`;
    process.stdout.write(`${told}\n`);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const made = out === undefined ? 'checked' : `${count(packs.length, 'file')} built`;
  process.stdout.write(`${made}, ${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`);
}

/** Prints diagnostics to standard error: place, message, hint. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const each of diagnostics) process.stderr.write(describe(each));
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const describe = ({ file, line, column, severity, code, message, hint }: Diagnostic): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n${hint === '' ? '' : `  hint: ${hint}\n`}`;

const HEAD = ['pack', 'edition', 'pages', 'size', 'time', 'warnings', 'file'];

function tableOf(packs: readonly BuiltEdition[], out: string): string {
  const rows = packs.map(({ id, language, pages, bytes, ms, warnings, file }) => [
    ...[id, language, `${pages}`, `${Math.ceil(bytes / 1024)} KB`, `${ms} ms`, `${warnings}`],
    join(out, file),
  ]);
  return table([HEAD, ...rows]);
}
