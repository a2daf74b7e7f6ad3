// Writes the paths of a report as the user named the folders.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { BuildReport } from '../pipeline/build-packs.ts';

export interface NamedFolders {
  readonly content: string;
  readonly templates?: string;
}

/** The same report with `content/…` and `templates/…` under the folders that were named, also within messages. */
export function showFolders(report: BuildReport, { content, templates }: NamedFolders): BuildReport {
  const named = (path: string): string => {
    const [, root, rest = ''] = /^(content|templates)(\/.*)?$/su.exec(path) ?? [];
    const folder = root === 'content' ? content : root === 'templates' ? templates : undefined;
    return folder === undefined ? path : folder.replace(/\/+$/u, '') + rest;
  };
  const within = (text: string): string => text.replaceAll(PATH, named);
  const show = (each: Diagnostic): Diagnostic => ({
    ...each,
    file: named(each.file),
    message: within(each.message),
    hint: within(each.hint),
  });
  return { ...report, diagnostics: report.diagnostics.map(show) };
}

/** A path of content or templates that stands free in a message. */
const PATH = /(?<![\p{L}\p{N}/.-])(?:content\/(?:reports|glossary|partners|packs)|templates)\/[\p{L}\p{N}/._<>-]+/gu;
