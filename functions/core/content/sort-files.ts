// Tells by its path what each file under `content/` is.
import { type Diagnostic, errorAt, type Outcome, warningAt } from './diagnostic.ts';
import type { Language } from './language.ts';
import type { KnownFile, ReportFolder } from './read-report-folder.ts';
import { termRecordPath } from './read-translation.ts';
import { ID_HINT, ID_PATTERN } from './shapes.ts';

/** The files under `content/` by what they are, each group in the order of paths. */
export interface SortedFiles {
  readonly reports: readonly ReportFolder[];
  readonly glossary: readonly KnownFile[];
  /** The sidecars of glossary files. */
  readonly termRecords: readonly KnownFile[];
  readonly partners: readonly KnownFile[];
  readonly packs: readonly KnownFile[];
}

interface OpenFolder {
  readonly id: string;
  head: KnownFile | undefined;
  indicators: KnownFile | undefined;
  intake: KnownFile | undefined;
  translation: KnownFile | undefined;
  readonly sections: Map<string, Partial<Record<Language, KnownFile>>>;
}

const REPORT_FILE =
  /^content\/reports\/([^/]+)\/(?:(report|indicators|intake|translation)\.yaml|(zh-Hans|en)\/(\d{2}-[^/]+\.md))$/;
const TERM_RECORD = /^content\/glossary\/([^/]+)\.translation\.yaml$/;
const LIST_FILE = /^content\/(glossary|partners|packs)\/([^/]+)\.yaml$/;

/** Sorts files by their paths; a file that is none of the content's is a warning. */
export const sortFiles = (files: readonly KnownFile[]): Outcome<SortedFiles> => {
  const folders = new Map<string, OpenFolder>();
  const lists: Record<string, KnownFile[]> = { glossary: [], termRecords: [], partners: [], packs: [] };
  const diagnostics: Diagnostic[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const [, folder, yaml, language, name] = REPORT_FILE.exec(file.path) ?? [];
    const [, recordName] = TERM_RECORD.exec(file.path) ?? [];
    const [, folderName, listName] = LIST_FILE.exec(file.path) ?? [];
    const kind = recordName === undefined ? folderName : 'termRecords';
    const id = folder ?? recordName ?? listName;
    if (PROPOSAL.test(file.path)) diagnostics.push(proposal(file.path));
    else if (id === undefined) diagnostics.push(unexpected(file.path));
    else if (!ID_PATTERN.test(id)) diagnostics.push(badName(file.path, id));
    else if (kind !== undefined) lists[kind]?.push(file);
    else {
      const open = folders.get(id) ?? {
        id,
        head: undefined,
        indicators: undefined,
        intake: undefined,
        translation: undefined,
        sections: new Map(),
      };
      folders.set(id, open);
      if (yaml === 'report') open.head = file;
      else if (yaml === 'indicators') open.indicators = file;
      else if (yaml === 'intake') open.intake = file;
      else if (yaml === 'translation') open.translation = file;
      else if (name !== undefined)
        open.sections.set(name, { ...open.sections.get(name), [language as Language]: file });
    }
  }
  const reports = [...folders.values()].map((open) => ({ ...open, sections: byName(open.sections) }));
  const { glossary = [], termRecords = [], partners = [], packs = [] } = lists;
  const known = new Set(glossary.map(({ path }) => termRecordPath(path)));
  diagnostics.push(...termRecords.filter(({ path }) => !known.has(path)).map(({ path }) => unexpected(path)));
  return { value: { reports, glossary, termRecords, partners, packs }, diagnostics };
};

const byName = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** What an import would have written over a file that a person has changed. */
const PROPOSAL = /\.proposed(\.\w+)$/;

const proposal = (path: string): Diagnostic =>
  warningAt(
    { file: path, line: 1, column: 1 },
    'proposal',
    'This file is what the import proposes for a file that somebody has changed; it is not read.',
    `Compare it with ${path.replace(PROPOSAL, '$1')}, take over what you want, then delete it.`,
  );

const unexpected = (path: string): Diagnostic =>
  warningAt(
    { file: path, line: 1, column: 1 },
    'unexpected-file',
    'This file is not part of the content and is not read.',
    'Check its folder and name (text of a report is <report>/zh-Hans/NN-name.md or <report>/en/NN-name.md), or delete it.',
  );

const badName = (path: string, name: string): Diagnostic =>
  errorAt(
    { file: path, line: 1, column: 1 },
    'bad-id',
    `“${name}” is the name of a file or folder, and is not a valid id.`,
    ID_HINT,
  );
