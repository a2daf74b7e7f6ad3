// Loads everything under `content/`: reads each file, puts the languages side by side and checks references.
import { baseName } from './check-file-name.ts';
import { checkReferences, type Draft } from './check-references.ts';
import { decodeText, type SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from './diagnostic.ts';
import { readGlossary } from './read-glossary.ts';
import { readPack } from './read-pack.ts';
import { readPartner } from './read-partner.ts';
import { type KnownFile, readReportFolder } from './read-report-folder.ts';
import { readTranslation, termRecordPath } from './read-translation.ts';
import { sortFiles } from './sort-files.ts';
import type { Content, SourceFile } from './types.ts';

/** Reads and checks the content among the files; one run reports everything that is wrong. */
export const loadContent = (files: readonly SourceFile[]): Outcome<Content> => {
  const own = files.filter(({ path }) => path.startsWith('content/'));
  if (own.length === 0) return { value: EMPTY, diagnostics: [noContent()] };
  const decoded = each(own, decode);
  const sorted = sortFiles(decoded.value);
  const reports = each(sorted.value.reports, readReportFolder);
  const terms = each(texts(sorted.value.glossary), (file) => readGlossary(file, reports.value));
  const termRecords = each(sorted.value.glossary, ({ path }) => {
    const record = termRecordPath(path);
    return readTranslation(sorted.value.termRecords.find((file) => file.path === record)?.source, record, 'terms');
  });
  const partners = each(texts(sorted.value.partners), readPartner);
  const packSpecs = each(texts(sorted.value.packs), readPack);
  const draft: Draft = {
    reports: reports.value,
    terms: terms.value.flat(),
    partners: present(partners.value),
    packSpecs: present(packSpecs.value),
    brokenPartners: new Set(sorted.value.partners.map(({ path }) => baseName(path))),
  };
  const steps = [decoded, sorted, reports, terms, termRecords, partners, packSpecs];
  return {
    value: {
      reports: present(draft.reports.map(({ report }) => report)),
      terms: draft.terms,
      partners: draft.partners,
      packSpecs: draft.packSpecs,
      glossaryPaths: sorted.value.glossary.map(({ path }) => path),
      termRecords: termRecords.value,
    },
    diagnostics: inOrder([...steps.flatMap(({ diagnostics }) => diagnostics), ...checkReferences(draft)]),
  };
};

const EMPTY: Content = { reports: [], terms: [], partners: [], packSpecs: [], glossaryPaths: [], termRecords: [] };

const noContent = (): Diagnostic =>
  errorAt(
    { file: 'content', line: 1, column: 1 },
    'no-content',
    'The folder of the content is empty.',
    'It holds the folders reports, glossary, partners and packs; name another folder with --content.',
  );

const decode = (file: SourceFile): Outcome<KnownFile> => {
  const { value, diagnostics } = decodeText(file);
  return { value: { path: file.path, source: value }, diagnostics };
};

const each = <A, B>(things: readonly A[], read: (thing: A) => Outcome<B>): Outcome<readonly B[]> => {
  const outcomes = things.map(read);
  return { value: outcomes.map(({ value }) => value), diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics) };
};

const texts = (files: readonly KnownFile[]): SourceText[] => present(files.map(({ source }) => source));

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

/** By file, line and column. */
const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
