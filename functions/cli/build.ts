// `briefs build` and `briefs check`: reads the folders, runs the pipeline, prints what was made and what is wrong.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openAssets } from '../adapters/assets.ts';
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { type Diagnostic, errorAt } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import { type BuildReport, BuildStoppedError, buildPacks } from '../pipeline/build-packs.ts';
import { REQUEST_CODES } from '../pipeline/check-request.ts';
import { isError } from '../pipeline/is-error.ts';
import { FolderError } from '../ports.ts';
import { DONE, FAILED, WRONG_USAGE } from './exit-codes.ts';
import { printDiagnostics, printJson, printReport } from './print-report.ts';
import { showFolders } from './show-folders.ts';
import { showProgress } from './show-progress.ts';

export interface BuildOptions {
  readonly content: string;
  /** Folder of templates; absent: the project's own. */
  readonly templates?: string;
  /** Absent: check only. */
  readonly out?: string;
  readonly pack?: string;
  readonly language?: Edition;
  /** Theme for all packs; absent: the one that each names. */
  readonly theme?: string;
  /** Folder of the user's fonts. */
  readonly fonts?: string;
  /** Write pages with what the layout decided drawn on them. */
  readonly debug?: 'layout';
  /** Build packs whose translation is not what they require, marked as drafts. */
  readonly draft?: boolean;
  readonly json?: boolean;
  readonly engine: string;
}

/** The folder of the project's own templates. */
export const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Runs a build or a check, prints its report and returns the exit code. */
export async function runBuild(options: BuildOptions): Promise<number> {
  const report = (await missingFolder(options)) ?? showFolders(await build(options), options);
  const errors = report.diagnostics.filter(isError);
  const wrongUsage = errors.some(({ code }) => REQUEST_CODES.has(code) || code === 'no-folder');
  if (options.json) printJson(report, options.out);
  else if (wrongUsage) printDiagnostics(report.diagnostics);
  else printReport(report, options.out);
  if (wrongUsage) return WRONG_USAGE;
  return errors.length > 0 ? FAILED : DONE;
}

async function build(options: BuildOptions): Promise<BuildReport> {
  const { out, pack, language, theme, fonts, debug, draft = false } = options;
  try {
    return await buildPacks({
      files: await readSourceFiles(options.content, 'content'),
      assets: await openAssets({
        templates: options.templates ?? TEMPLATES,
        ...(fonts === undefined ? {} : { userFonts: fonts }),
      }),
      store: out === undefined ? undefined : openFileStore(out),
      engine: options.engine,
      ...(pack === undefined ? {} : { pack }),
      ...(language === undefined ? {} : { language }),
      ...(theme === undefined ? {} : { theme }),
      debug: debug === 'layout',
      draft,
      now: () => performance.now(),
      ...(options.json ? {} : { onEdition: showProgress }),
    });
  } catch (error) {
    if (error instanceof BuildStoppedError) return stopped(error.report, 'cannot-write', error.message, out ?? '');
    if (error instanceof FolderError) return stopped(NOTHING, 'cannot-read', error.message, error.path);
    throw error;
  }
}

const NOTHING: BuildReport = { packs: [], notBuilt: [], diagnostics: [] };

const stopped = (report: BuildReport, code: string, message: string, file: string): BuildReport => {
  const hint = code === 'cannot-write' ? 'Name another folder with --out, or mend this one.' : '';
  return {
    ...report,
    diagnostics: [...report.diagnostics, errorAt({ file, line: 1, column: 1 }, code, message, hint)],
  };
};

/** The report on a folder that was named and is not there. */
async function missingFolder({ content, templates, fonts }: BuildOptions): Promise<BuildReport | undefined> {
  const missing: Diagnostic[] = [];
  for (const [option, folder] of [
    ['--content', content],
    ['--templates', templates],
    ['--fonts', fonts],
  ] as const) {
    if (folder === undefined || (await isFolder(folder))) continue;
    const place = { file: folder, line: 1, column: 1 };
    missing.push(errorAt(place, 'no-folder', `There is no folder “${folder}”.`, `Name the right one with ${option}.`));
  }
  return missing.length === 0 ? undefined : { ...NOTHING, diagnostics: missing };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
