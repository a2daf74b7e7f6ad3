// Takes a translated XLIFF into the content: the English of blocks and terms, and who translated them.
import { decodeText } from '../core/content/decode-text.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { termsOf } from '../core/content/terms-of.ts';
import type { Report, SourceFile } from '../core/content/types.ts';
import { acceptUnits } from '../core/translation/accept-units.ts';
import { placeBlocks } from '../core/xliff/place-blocks.ts';
import { placeTerms } from '../core/xliff/place-terms.ts';
import { type ReadUnit, readXliff } from '../core/xliff/read-xliff.ts';
import { type TakenTranslation, takeTranslations } from '../core/xliff/take-translations.ts';
import { type XliffFile, xliffFiles } from '../core/xliff/xliff-units.ts';
import type { PackStore } from '../ports.ts';
import { statusIn } from './export-translation.ts';
import { type CheckedContent, loadChecked } from './load-checked.ts';
import { faultsOf } from './review-translation.ts';

export interface TranslationImport {
  /** The XLIFF; its path is as the user named it. */
  readonly source: SourceFile;
  /** Who translated. */
  readonly by: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** The content as it is. */
  readonly files: readonly SourceFile[];
  /** Where the files of the content go, by their paths below `content/`; undefined when nothing is to be written. */
  readonly store: PackStore | undefined;
}

export interface TranslationImportReport {
  readonly report: string | undefined;
  readonly taken: readonly { readonly unit: string; readonly state: 'draft' | 'reviewed'; readonly changed: boolean }[];
  /** Units that say nothing new, and units that are not translated yet. */
  readonly unchanged: readonly string[];
  readonly untranslated: readonly string[];
  /** Paths of the files that are written. */
  readonly files: readonly string[];
  /** Whether the report says that it is in Chinese only, so that nothing is written down of its translation. */
  readonly chineseOnly: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The report of a document of which nothing can be taken. */
export const nothingTaken = (diagnostics: readonly Diagnostic[]): TranslationImportReport => ({
  ...{ report: undefined, taken: [], unchanged: [], untranslated: [], files: [], chineseOnly: false, diagnostics },
});

/** Imports a translation: what fits is taken, and the rest is told. @throws StoreError when a file cannot be written. */
export async function importTranslation(request: TranslationImport): Promise<TranslationImportReport> {
  const checked = loadChecked(request.files);
  const { value: read, diagnostics } = readXliff(request.source);
  if (read === undefined) return nothingTaken(diagnostics);
  const found = reportOf(read, checked);
  const faults = faultsOf(found?.report, checked);
  if (found === undefined || faults.length > 0) return nothingTaken([...diagnostics, ...faults]);
  const { report, units } = found;
  const taken = takeTranslations(read, units, statusIn(report, checked, units));
  const placed = placeAll(taken.value.taken, request.files);
  const recorded = record(report, placed.taken, placed.files, request);
  const written = recorded.files.filter((file) => !request.files.includes(file));
  for (const { path, bytes } of written) await request.store?.write(path.slice('content/'.length), bytes);
  return {
    report: report.id,
    taken: placed.taken.map(({ unit, state, changed }) => ({ unit: unit.unit, state, changed })),
    ...{ unchanged: taken.value.unchanged, untranslated: taken.value.untranslated },
    files: written.map(({ path }) => path),
    chineseOnly: !report.languages.includes('en'),
    diagnostics: [...diagnostics, ...taken.diagnostics, ...placed.diagnostics, ...recorded.diagnostics],
  };
}

/** The report that a document is of, with its units; where none fits, any, so that each unit is told to be unknown. */
const reportOf = (
  read: readonly ReadUnit[],
  { content }: CheckedContent,
): { readonly report: Report; readonly units: readonly XliffFile[] } | undefined => {
  const named = new Set(read.map(({ file }) => file));
  const reports = content.reports.map((report) => ({ report, units: xliffFiles(report, termsOf(content, report.id)) }));
  return reports.find(({ units }) => units.some(({ id }) => named.has(id))) ?? reports[0];
};

interface Placed {
  readonly files: readonly SourceFile[];
  readonly taken: readonly TakenTranslation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts what was taken into the files that it belongs to. */
const placeAll = (taken: readonly TakenTranslation[], files: readonly SourceFile[]): Placed => {
  let so: Placed = { files, taken: taken.filter(({ changed }) => !changed), diagnostics: [] };
  for (const [file, own] of Map.groupBy(
    taken.filter(({ changed }) => changed),
    (each) => each.file,
  )) {
    const path =
      file.section === undefined
        ? file.original
        : (file.section.paths.en ?? file.original.replace('/zh-Hans/', '/en/'));
    const there = files.find((each) => each.path === path);
    const { value, diagnostics } =
      file.section === undefined
        ? placeTerms(own, there ?? { path, bytes: new Uint8Array() })
        : placeBlocks(file.section, own, path, there?.bytes);
    so = {
      files: value.placed.length === 0 ? so.files : replaced(so.files, [value.file]),
      taken: [...so.taken, ...value.placed],
      diagnostics: [...so.diagnostics, ...diagnostics],
    };
  }
  return so;
};

/** Writes down who translated what: all of it as a draft, then what the tool calls reviewed, unless a check holds something against it. */
const record = (
  report: Report,
  taken: readonly TakenTranslation[],
  files: readonly SourceFile[],
  { by, date }: TranslationImport,
): Pick<Placed, 'files' | 'diagnostics'> => {
  let so: Pick<Placed, 'files' | 'diagnostics'> = { files, diagnostics: [] };
  for (const state of ['draft', 'reviewed'] as const) {
    const named = taken.filter((each) => state === 'draft' || each.state === state).map(({ unit }) => unit.unit);
    const check = loadChecked(so.files).translation.reports.get(report.id);
    if (named.length === 0 || check === undefined || check.states.length === 0) continue;
    const texts = new Map(so.files.map((file) => [file.path, decodeText(file).value?.text ?? '']));
    const accepted = acceptUnits(check, texts, { named, all: false, exact: true, state, translator: by, date });
    const written = accepted.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
    so = {
      files: replaced(so.files, written),
      diagnostics: [...so.diagnostics, ...accepted.refused.flatMap((each) => each.diagnostics)],
    };
  }
  return so;
};

/** The files with some of them new, in the order of their paths. */
const replaced = (files: readonly SourceFile[], by: readonly SourceFile[]): readonly SourceFile[] => {
  const paths = new Set(by.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...by].sort((a, b) => (a.path < b.path ? -1 : 1));
};
