// Reads everything in the folder of one report.
import { alignUnits, type SectionPair } from './align-units.ts';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from './diagnostic.ts';
import { LANGUAGES, type Language } from './language.ts';
import { readIntake } from './read-intake.ts';
import { type IndicatorList, type LocatedIndicator, readIndicators, readLanguages, readReport } from './read-report.ts';
import { readSection } from './read-section.ts';
import { readTranslation } from './read-translation.ts';
import type { Report, Section } from './types.ts';

/** A file that is there, with its text when it could be decoded. */
export interface KnownFile {
  readonly path: string;
  readonly source: SourceText | undefined;
}

/** The files of a report's folder. */
export interface ReportFolder {
  readonly id: string;
  readonly head: KnownFile | undefined;
  readonly indicators: KnownFile | undefined;
  readonly intake: KnownFile | undefined;
  readonly translation: KnownFile | undefined;
  readonly sections: ReadonlyMap<string, Partial<Readonly<Record<Language, KnownFile>>>>;
}

/** A report as far as it could be read, and what is not known about it. */
export interface ReportDraft {
  readonly id: string;
  readonly languages: readonly Language[];
  /** Absent when `report.yaml` is missing or broken. */
  readonly report: Report | undefined;
  readonly sections: readonly Section[];
  readonly indicators: readonly LocatedIndicator[];
  readonly indicatorsBroken: boolean;
  /** Ids of sections that were read, but not entirely. */
  readonly brokenSections: ReadonlySet<string>;
  /** Paths of files that are so broken that even their section is unknown. */
  readonly unread: readonly string[];
}

/** Reads the head, the text and the figures of a report. */
export const readReportFolder = (folder: ReportFolder): Outcome<ReportDraft> => {
  const head = readHead(folder);
  const languages = folder.head?.source === undefined ? LANGUAGES : readLanguages(folder.head.source);
  const figures = readFigures(folder.indicators, languages);
  const text = readText(folder, languages);
  const intake = folder.intake?.source === undefined ? NO_INTAKE : readIntake(folder.intake.source);
  const translation = readTranslation(
    folder.translation?.source,
    `content/reports/${folder.id}/translation.yaml`,
    'blocks',
  );
  const report = head.value && {
    ...head.value,
    sections: text.value.sections,
    unread: text.value.unread,
    indicators: figures.value.entries.map(({ indicator }) => indicator),
    lines: intake.value,
    translation: translation.value,
    ...(folder.indicators && { indicatorsPath: folder.indicators.path }),
  };
  return {
    value: {
      id: folder.id,
      languages,
      report,
      ...text.value,
      indicators: figures.value.entries,
      indicatorsBroken: figures.value.broken,
    },
    diagnostics: [head, text, figures, intake, translation].flatMap(({ diagnostics }) => diagnostics),
  };
};

const NO_INTAKE: Outcome<Report['lines']> = { value: new Map(), diagnostics: [] };

const readHead = ({ id, head, indicators, sections }: ReportFolder): ReturnType<typeof readReport> => {
  if (head?.source !== undefined) return readReport(head.source, id);
  if (head !== undefined) return { value: undefined, diagnostics: [] };
  const some = indicators ?? [...sections.values()].flatMap((pair) => Object.values(pair))[0];
  const place = { file: some?.path ?? `content/reports/${id}`, line: 1, column: 1 };
  const message = `The report “${id}” has no file content/reports/${id}/report.yaml.`;
  const hint = 'Write it after the example of another report, or check the name of the folder.';
  return { value: undefined, diagnostics: [errorAt(place, 'missing-report', message, hint)] };
};

const readFigures = (file: KnownFile | undefined, languages: readonly Language[]): Outcome<IndicatorList> => {
  if (file?.source !== undefined) return readIndicators(file.source, languages);
  return { value: { entries: [], broken: file !== undefined }, diagnostics: [] };
};

type Text = Pick<ReportDraft, 'sections' | 'brokenSections' | 'unread'>;

const readText = ({ sections: pairs }: ReportFolder, languages: readonly Language[]): Outcome<Text> => {
  const sections: Section[] = [];
  const diagnostics: Diagnostic[] = [];
  const brokenSections = new Set<string>();
  const unread: string[] = [];
  for (const files of pairs.values()) {
    const read = readPair(files);
    const paths = pathsOf(files);
    const aligned = alignUnits(read.value, paths, languages);
    diagnostics.push(...read.diagnostics);
    if (aligned === undefined) unread.push(...Object.values(paths));
    else {
      if (Object.values(read.value).some((file) => file === 'broken' || file.broken)) brokenSections.add(aligned.id);
      sections.push(aligned);
    }
  }
  return { value: { sections, brokenSections, unread }, diagnostics };
};

type FilePair = Partial<Readonly<Record<Language, KnownFile>>>;

const pathsOf = (files: FilePair): Section['paths'] =>
  Object.fromEntries(Object.entries(files).map(([language, { path }]) => [language, path]));

const readPair = (files: FilePair): Outcome<SectionPair> => {
  const read = LANGUAGES.flatMap((language) => {
    const file = files[language];
    if (file === undefined) return [];
    const section = file.source && readSection(file.source, language);
    return [{ language, section: section?.value ?? ('broken' as const), diagnostics: section?.diagnostics ?? [] }];
  });
  return {
    value: Object.fromEntries(read.map(({ language, section }) => [language, section])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
};
