// Accepts translations of a report of the content, and writes the sidecars that change.
import { decodeText } from '../core/content/decode-text.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { glossaryPathsOf } from '../core/content/terms-of.ts';
import type { Report, SourceFile } from '../core/content/types.ts';
import { type AcceptOutcome, type AcceptRequest, acceptUnits } from '../core/translation/accept-units.ts';
import type { PackStore } from '../ports.ts';
import { isError } from './is-error.ts';
import { type CheckedContent, loadChecked } from './load-checked.ts';

export interface ReviewRequest {
  readonly files: readonly SourceFile[];
  /** Undefined where there is only one that is translated. */
  readonly report: string | undefined;
  readonly accept: AcceptRequest;
  /** Where the files of the content go, by their paths below `content/`; undefined when nothing is to be written. */
  readonly store: PackStore | undefined;
}

export type ReviewReport =
  | (Pick<AcceptOutcome, 'accepted' | 'kept' | 'dropped'> & {
      readonly kind: 'reviewed';
      readonly refused: number;
      /** Paths of the sidecars that are written. */
      readonly files: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    })
  /** The report has errors, so that not all of its text is known. */
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] };

/** A name that is not there, and those that are. */
export interface UnknownName {
  readonly kind: 'unknown';
  readonly name: string;
  readonly message: string;
  readonly known: readonly string[];
}

/** Accepts translations. @throws StoreError when a sidecar cannot be written. */
export async function reviewTranslation(request: ReviewRequest): Promise<ReviewReport | UnknownName> {
  const { files, accept, store } = request;
  const checked = loadChecked(files);
  const translated = checked.content.reports.filter(({ languages }) => languages.includes('en'));
  const known = translated.map(({ id }) => id);
  const report = translated.find(({ id }) => id === (request.report ?? (known.length === 1 ? known[0] : undefined)));
  const faults = faultsOf(report, checked);
  if (faults.length > 0) return { kind: 'faulty', diagnostics: faults };
  const check = checked.translation.reports.get(report?.id ?? '');
  if (check === undefined) return unknownReport(request.report, known);

  const texts = files.map((file) => [file.path, decodeText(file).value?.text ?? ''] as const);
  const outcome = acceptUnits(check, new Map(texts), accept);
  const [name] = outcome.unknown;
  if (name !== undefined) {
    const units = check.states.map(({ unit }) => unit.id);
    return { kind: 'unknown', name, message: `There is no “${name}” in report “${check.report}”.`, known: units };
  }
  for (const { path, text } of outcome.files)
    await store?.write(path.slice('content/'.length), new TextEncoder().encode(text));
  const { accepted, kept, dropped, refused } = outcome;
  return {
    ...{ kind: 'reviewed', accepted, kept, dropped, refused: refused.length },
    files: outcome.files.map(({ path }) => path),
    diagnostics: refused.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The errors that may hide text of a report. */
export const faultsOf = (report: Report | undefined, checked: CheckedContent): readonly Diagnostic[] =>
  checked.known.filter((each) => isError(each) && keepsBack(each, report, checked));

/** Whether an error may hide text of the report, which would then be taken for gone; what is accepted anew mends entries. */
const keepsBack = ({ file, code }: Diagnostic, report: Report | undefined, { content }: CheckedContent): boolean => {
  if (code === 'same-reviser' || code === 'unapproved') return false;
  if (report === undefined) return file.startsWith('content/reports/');
  const glossary = glossaryPathsOf(content, report.id).map((path) => path.replace(/yaml$/, ''));
  return file.startsWith(`content/reports/${report.id}/`) || glossary.some((stem) => file.startsWith(stem));
};

const unknownReport = (name: string | undefined, known: readonly string[]): UnknownName => {
  const message =
    name === undefined
      ? known.length === 0
        ? 'No report is translated.'
        : `Several reports are translated: ${known.join(', ')}. Name one with --report.`
      : `There is no translated report “${name}”.`;
  return { kind: 'unknown', name: name ?? '', message, known };
};
