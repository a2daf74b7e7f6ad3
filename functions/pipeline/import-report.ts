// Imports a newspaper's text into the content: reads it, makes the files, and writes what no person has changed.
import { decodeText } from '../core/content/decode-text.ts';
import { type Diagnostic, errorAt, warningAt } from '../core/content/diagnostic.ts';
import { INTAKE } from '../core/content/read-intake.ts';
import { readYaml } from '../core/content/read-yaml.ts';
import type { SourceFile } from '../core/content/types.ts';
import { draftIndicators } from '../core/intake/find-figures.ts';
import { importText } from '../core/intake/import-text.ts';
import { type PlannedFile, planFile } from '../core/intake/plan-files.ts';
import type { GivenFacts } from '../core/intake/read-facts.ts';
import { readSource } from '../core/intake/read-source.ts';
import { type IntakeReport, reportIntake } from '../core/intake/report-intake.ts';
import type { ReportFacts } from '../core/intake/types.ts';
import { type ContentFile, writeContent } from '../core/intake/write-content.ts';
import { writeIndicators } from '../core/intake/write-indicators.ts';
import { type IntakeNotes, intakeNotes, writeIntake } from '../core/intake/write-intake.ts';
import type { PackStore } from '../ports.ts';
import { digestOf } from './digest-of.ts';

export interface ImportRequest {
  /** The text to import; its path is as the user named it. */
  readonly source: SourceFile;
  /** Id of the report that it becomes. */
  readonly id: string;
  readonly given: GivenFacts;
  /** Day of the edition, where no import before has set one; `today` unless the user names one. */
  readonly today: string;
  readonly date?: string;
  /** The content as it is. */
  readonly files: readonly SourceFile[];
  /** Where the files of the content go, by their paths below `content/`; absent when nothing is to be written. */
  readonly store: PackStore | undefined;
}

export interface ImportReport {
  /** Absent when the source could not be imported. */
  readonly intake: IntakeReport | undefined;
  readonly files: readonly { readonly path: string; readonly action: PlannedFile['action'] }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Imports a text. @throws StoreError when a file cannot be written. */
export async function importReport(request: ImportRequest): Promise<ImportReport> {
  const former = readFormer(request);
  const source = readSource(request.source);
  const diagnostics = [...source.diagnostics, ...foreignReport(request, former)];
  if (source.value === undefined || diagnostics.length > 0) return { intake: undefined, files: [], diagnostics };

  const given = { ...former.notes?.given, ...request.given };
  const intake = importText(source.value, given);
  const imported = request.date ?? former.notes?.source.imported ?? request.today;
  const sourceName = request.source.path.split(/[/\\]/).at(-1) ?? '';
  const indicators = writeIndicators(draftIndicators(intake));
  const options = { id: request.id, sourceName, date: imported, indicators };
  const made = writeContent(intake, options).map((file) => placed(file, former));
  const planned = made.map((file) => planFile(file, former.fileAt(file.path)));
  const digests = digestsOf(made, planned, former.notes);
  const notes = intakeNotes(intake, { name: sourceName, imported, given }, digests, former.notes);
  const all = [
    ...planned,
    planFile({ path: former.notesPath, text: writeIntake(notes) }, former.fileAt(former.notesPath)),
  ];
  for (const { path, text, action } of all)
    if (action !== 'keep' && former.fileAt(path).text !== text)
      await request.store?.write(path.slice('content/'.length), new TextEncoder().encode(text));
  return {
    intake: reportIntake(intake),
    files: all.map(({ path, action }) => ({ path, action })),
    diagnostics: [...unknownFacts(intake.facts, request), ...noLongerMade(made, former)],
  };
}

/** The content as an import finds it. */
interface Former {
  readonly notesPath: string;
  /** What the last import of this report noted. */
  readonly notes: IntakeNotes | undefined;
  readonly fileAt: (path: string) => { readonly text: string | undefined; readonly untouched: boolean };
  /** The file of each section of the Chinese text, by the section's id. */
  readonly sections: ReadonlyMap<string, string>;
}

const readFormer = ({ files, id }: ImportRequest): Former => {
  const texts = new Map(files.map((file) => [file.path, decodeText(file).value?.text]));
  const present = new Set(files.map(({ path }) => path));
  const folder = `content/reports/${id}/`;
  const notesPath = `${folder}intake.yaml`;
  const written = texts.get(notesPath);
  const notes = written === undefined ? undefined : readYaml({ path: notesPath, text: written }, INTAKE).value?.value;
  const untouched = (path: string, text: string): boolean =>
    path === notesPath ? notes !== undefined && writeIntake(notes) === text : notes?.files[path] === digestOf(text);
  const sections = [...texts].flatMap(([path, text]): [string, string][] => {
    const section =
      path.startsWith(`${folder}zh-Hans/`) &&
      !path.endsWith('.proposed.md') &&
      /^section:\s*(\S+)/m.exec(text ?? '')?.[1];
    return section ? [[section, path]] : [];
  });
  return {
    notesPath,
    notes,
    fileAt: (path) => {
      const text = texts.get(path);
      // A file that cannot be read is a person's.
      if (text === undefined) return { text: present.has(path) ? '' : undefined, untouched: false };
      return { text, untouched: untouched(path, text) };
    },
    sections: new Map(sections),
  };
};

/** A report, glossary or pack of this id that no import has made is another's. */
const foreignReport = ({ id, files }: ImportRequest, { notes, notesPath }: Former): readonly Diagnostic[] => {
  if (notes !== undefined) return [];
  const taken = files.find(
    ({ path }) =>
      path.startsWith(`content/reports/${id}/`) ||
      path === `content/glossary/${id}.yaml` ||
      path === `content/packs/${id}.yaml`,
  );
  if (taken === undefined) return [];
  const broken = taken.path === notesPath || files.some(({ path }) => path === notesPath);
  const message = broken
    ? `${notesPath} cannot be read, so it is not known what of report “${id}” is as it was imported.`
    : `There is already something of the name “${id}” that no import has made: ${taken.path}.`;
  const hint = broken
    ? 'Mend it (“briefs check” says where), or import under another --id.'
    : 'Import under another --id.';
  return [errorAt({ file: broken ? notesPath : taken.path, line: 1, column: 1 }, 'report-exists', message, hint)];
};

/** A section goes to the file that holds it, whatever a person has named it. */
const placed = (file: ContentFile, { sections }: Former): ContentFile => {
  const section = /^---\nsection: (\S+)\n/.exec(file.text)?.[1];
  const path = section === undefined ? undefined : sections.get(section);
  return path === undefined ? file : { ...file, path };
};

/** The digest of each file as imported; of one that is only proposed, that of the import before. */
const digestsOf = (
  made: readonly ContentFile[],
  planned: readonly PlannedFile[],
  notes: IntakeNotes | undefined,
): IntakeNotes['files'] =>
  Object.fromEntries(
    made.flatMap(({ path, text }, index) => {
      const known = planned[index]?.action === 'propose' ? notes?.files[path] : digestOf(text);
      return known === undefined ? [] : [[path, known] as const];
    }),
  );

/** What a report needs and nobody has said. */
const unknownFacts = ({ city, year }: ReportFacts, { source, id }: ImportRequest): readonly Diagnostic[] => {
  const unknown = (fact: string, option: string): Diagnostic => {
    const hint = `Import again with ${option}, or write it into content/reports/${id}/report.yaml.`;
    return warningAt({ file: source.path, line: 1, column: 1 }, 'unknown-fact', `The text does not say ${fact}.`, hint);
  };
  return [
    ...(city === undefined ? [unknown('whose report it is', '--city')] : []),
    ...(year === undefined ? [unknown('of which year it is', '--year')] : []),
  ];
};

/** Files of an import before that this one does not make. */
const noLongerMade = (made: readonly ContentFile[], { notes, fileAt }: Former): readonly Diagnostic[] =>
  Object.keys(notes?.files ?? {}).flatMap((path) => {
    if (made.some((file) => file.path === path) || fileAt(path).text === undefined) return [];
    const message = 'The import before made this file, and this one does not.';
    return [warningAt({ file: path, line: 1, column: 1 }, 'no-longer-made', message, 'Delete it if nothing needs it.')];
  });
