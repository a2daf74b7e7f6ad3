// Writes the paths of a report as the user named the folders.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { BuildReport } from '../pipeline/build-packs.ts';
import type { ImportReport } from '../pipeline/import-report.ts';

export interface NamedFolders {
  readonly content: string;
  readonly templates?: string;
}

/** The same report with `content/…` and `templates/…` under the folders that were named, also within messages. */
export function showFolders(report: BuildReport, folders: NamedFolders): BuildReport {
  return { ...report, diagnostics: report.diagnostics.map((each) => showIn(each, folders)) };
}

/** The same of an import. */
export function showPaths(report: ImportReport, folders: NamedFolders): ImportReport {
  const files = report.files.map((file) => ({ ...file, path: pathIn(file.path, folders) }));
  return { ...report, files, diagnostics: report.diagnostics.map((each) => showIn(each, folders)) };
}

/** The same of one diagnostic. */
export const showIn = (each: Diagnostic, folders: NamedFolders): Diagnostic => {
  const within = (text: string): string => text.replaceAll(PATH, (path) => pathIn(path, folders));
  return { ...each, file: pathIn(each.file, folders), message: within(each.message), hint: within(each.hint) };
};

/** The same of a path. */
export const pathIn = (path: string, { content, templates }: NamedFolders): string => {
  const [, root, rest = ''] = /^(content|templates)(\/.*)?$/su.exec(path) ?? [];
  const folder = root === 'content' ? content : root === 'templates' ? templates : undefined;
  return folder === undefined ? path : folder.replace(/\/+$/u, '') + rest;
};

/** A path of content or templates that stands free in a message. */
const PATH = /(?<![\p{L}\p{N}/.-])(?:content\/(?:reports|glossary|partners|packs)|templates)\/[\p{L}\p{N}/._<>-]+/gu;
