// `briefs build` and `briefs check`: reads the folders, runs the pipeline, prints what was made and what is wrong.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { openAssets } from '../adapters/assets.ts';
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import { type BuildReport, buildPacks } from '../pipeline/build-packs.ts';
import { StoreError } from '../ports.ts';

export interface BuildOptions {
  readonly content: string;
  /** Absent: check only. */
  readonly out?: string;
  readonly pack?: string;
  readonly language?: Edition;
  readonly json?: boolean;
  readonly engine: string;
}

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const DONE = 0;
const ERRORS = 1;
const WRONG_USAGE = 2;

/** Runs a build or a check and returns the exit code. */
export async function runBuild(options: BuildOptions): Promise<number> {
  if (!(await isFolder(options.content))) {
    process.stderr.write(`briefs: there is no folder ${options.content}; name the content's with --content\n`);
    return WRONG_USAGE;
  }
  try {
    const report = await build(options);
    if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else printReport(report, options);
    return report.diagnostics.some(({ severity }) => severity === 'error') ? ERRORS : DONE;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    process.stderr.write(`briefs: ${error.message}\n`);
    return ERRORS;
  }
}

async function build(options: BuildOptions): Promise<BuildReport> {
  const { out } = options;
  const report = await buildPacks({
    files: await readSourceFiles(options.content, 'content'),
    assets: await openAssets({ templates: TEMPLATES }),
    store: out === undefined ? undefined : openFileStore(out),
    engine: options.engine,
    ...(options.pack === undefined ? {} : { pack: options.pack }),
    ...(options.language === undefined ? {} : { language: options.language }),
    now: () => performance.now(),
    ...(options.json ? {} : { onEdition: showProgress }),
  });
  const shown = (file: string): string => file.replace(/^content(?=\/|$)/u, options.content);
  return {
    packs: out === undefined ? [] : report.packs.map((pack) => ({ ...pack, file: join(out, pack.file) })),
    diagnostics: report.diagnostics.map((each) => ({ ...each, file: shown(each.file) })),
  };
}

/** A bar on a terminal, a line for each edition elsewhere. */
function showProgress(done: number, all: number, pack: string, language: Edition): void {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${done}/${all} ${pack} ${language}\n`);
    return;
  }
  const filled = Math.round((done / all) * 20);
  process.stderr.write(
    `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${all} ${done === all ? '' : `${pack} ${language}`}`,
  );
  if (done === all) process.stderr.write('\n');
}

function printReport(report: BuildReport, options: BuildOptions): void {
  for (const each of report.diagnostics) process.stderr.write(describe(each));
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = report.diagnostics.length - errors;
  if (report.packs.length > 0) {
    const rows = report.packs.map((pack) => [
      pack.id,
      pack.language,
      `${pack.pages}`,
      `${Math.ceil(pack.bytes / 1024)} KB`,
      `${pack.ms} ms`,
      pack.file,
    ]);
    process.stdout.write(table([['pack', 'edition', 'pages', 'size', 'time', 'file'], ...rows]));
  }
  const made =
    options.out === undefined ? 'checked' : `${report.packs.length} file${report.packs.length === 1 ? '' : 's'} built`;
  process.stdout.write(
    `${made}, ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}\n`,
  );
}

const describe = ({ file, line, column, severity, code, message, hint }: Diagnostic): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n${hint === '' ? '' : `  hint: ${hint}\n`}`;

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const pad = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
