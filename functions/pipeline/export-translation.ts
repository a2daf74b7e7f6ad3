// Writes what of a report is to be translated as XLIFF.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { termsOf } from '../core/content/terms-of.ts';
import type { Report, SourceFile } from '../core/content/types.ts';
import type { UnitState } from '../core/translation/derive-state.ts';
import { inWords } from '../core/translation/describe-state.ts';
import { exportXliff, type StatusOf, type UnitStatus } from '../core/xliff/export-xliff.ts';
import { type XliffFile, xliffFiles } from '../core/xliff/xliff-units.ts';
import { type CheckedContent, loadChecked } from './load-checked.ts';
import { faultsOf, type UnknownName } from './review-translation.ts';

export interface ExportRequest {
  readonly files: readonly SourceFile[];
  /** Undefined where there is only one. */
  readonly report: string | undefined;
  readonly states: ReadonlySet<UnitStatus['state']>;
}

export type ExportReport =
  | {
      readonly kind: 'exported';
      readonly report: string;
      /** How many units there are in each state, those that were not asked for among them. */
      readonly counts: Readonly<Partial<Record<UnitStatus['state'], number>>>;
      /** Undefined when there is nothing in the states that were asked for. */
      readonly document: string | undefined;
    }
  /** The report has errors, so that not all of its text is known. */
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] };

/** Exports a report. */
export const exportTranslation = ({ files, report: name, states }: ExportRequest): ExportReport | UnknownName => {
  const checked = loadChecked(files);
  const known = checked.content.reports.map(({ id }) => id);
  const report = checked.content.reports.find(({ id }) => id === (name ?? (known.length === 1 ? known[0] : undefined)));
  const faults = faultsOf(report, checked);
  if (faults.length > 0) return { kind: 'faulty', diagnostics: faults };
  if (report === undefined) return unknownReport(name, known);
  const units = xliffFiles(report, termsOf(checked.content, report.id));
  const statusOf = statusIn(report, checked, units);
  const document = exportXliff(units, termsOf(checked.content, report.id), statusOf, states);
  const all = units.flatMap((file) => file.units.map(({ unit }) => statusOf(unit).state));
  const counts = Object.fromEntries([...Map.groupBy(all, (state) => state)].map(([state, own]) => [state, own.length]));
  return { kind: 'exported', report: report.id, counts, document };
};

/** The states of a report's units. Of one in Chinese only nothing is derived: what is there is a draft. */
export const statusIn = (report: Report, { translation }: CheckedContent, files: readonly XliffFile[]): StatusOf => {
  const states = translation.reports.get(report.id)?.states ?? [];
  const derived = new Map(states.map((each) => [each.unit.id, statusOf(each)]));
  const units = files.flatMap((file) => file.units);
  const present = new Set(units.filter(({ target }) => target !== undefined).map(({ unit }) => unit));
  return (unit) => derived.get(unit) ?? { state: present.has(unit) ? 'draft' : 'missing' };
};

const statusOf = ({ state, change }: UnitState): UnitStatus => ({
  state,
  ...(change === undefined ? {} : { change: inWords(change) }),
});

const unknownReport = (name: string | undefined, known: readonly string[]): UnknownName => {
  const several =
    known.length === 0
      ? 'There is no report.'
      : `There are several reports: ${known.join(', ')}. Name one with --report.`;
  return {
    kind: 'unknown',
    name: name ?? '',
    message: name === undefined ? several : `There is no report “${name}”.`,
    known,
  };
};
