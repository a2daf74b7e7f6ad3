// Which terms the packs of a report can print.
import { baseName } from './check-file-name.ts';
import type { Content, Term } from './types.ts';

/** The terms of a report, and those of all reports. */
export const termsOf = ({ terms }: Content, report: string): readonly Term[] =>
  terms.filter((term) => term.report === undefined || term.report === report);

/** The files of these terms, also those that could not be read. */
export const glossaryPathsOf = ({ glossaryPaths, reports }: Content, report: string): readonly string[] =>
  glossaryPaths.filter((path) => {
    const name = baseName(path);
    return name === report || !reports.some(({ id }) => id === name);
  });
