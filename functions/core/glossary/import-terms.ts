// Takes terms of another program into the glossary: new ones are added, what differs is reported and stays as it is.
import { baseName } from '../content/check-file-name.ts';
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { loadContent } from '../content/load-content.ts';
import { normalizeText } from '../content/normalize-text.ts';
import type { SourceFile, Term } from '../content/types.ts';
import { checkNew, checkRead } from './check-read.ts';
import { type OpenGlossary, openGlossary } from './edit-glossary.ts';
import { FIELDS, type FieldName, type FieldValue, type ReadTerm, toExchange } from './exchange-fields.ts';
import { readCsv } from './read-csv.ts';
import { readTbx } from './read-tbx.ts';

export interface ImportOptions {
  /** Name of the glossary file, without folder and ending, that alone is compared and changed. */
  readonly glossary?: string;
  /** Whose value stays where both differ. */
  readonly accept: 'ours' | 'theirs';
}

/** What an import did, or would do. */
export interface TermImport {
  /** Ids. What a term had not is filled in, and changes it; a term can be changed in one field and conflicting in another. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly conflicting: readonly string[];
  readonly same: readonly string[];
  /** The glossary files that become different, whole. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Compares the terms of a TBX or CSV file with those of the content, field by field; a field that the file does not state is not compared.
 * Absent, and nothing to be written, when the file or the glossary cannot be read, or the glossary would come to have errors.
 */
export const importTerms = (
  file: SourceFile,
  content: readonly SourceFile[],
  options: ImportOptions,
): Outcome<TermImport | undefined> => {
  const read = readExchange(file);
  if (read.value === undefined) return refused(read.diagnostics);
  const terms = read.value.map(normalized);
  const before = loadContent(content);
  const wrong = [...before.diagnostics.filter(isGlossaryError), ...checkRead(terms)];
  if (wrong.length > 0) return refused([...read.diagnostics, ...wrong]);

  const merged = merge(terms, before.value.terms, glossariesOf(content), options);
  if (merged.value === undefined) return refused([...read.diagnostics, ...merged.diagnostics]);
  const after = loadContent(withFiles(content, merged.value.files));
  const spoiled = after.diagnostics.filter(isGlossaryError).map(shownAsResult);
  if (spoiled.length > 0) return refused([...read.diagnostics, ...spoiled]);
  return { value: merged.value, diagnostics: [...read.diagnostics, ...merged.diagnostics] };
};

/** How much is told of a file that is refused: nobody reads on, and a hostile file could have a million errors. */
const MAX_TOLD = 100;

const refused = (diagnostics: readonly Diagnostic[]): Outcome<undefined> => ({
  value: undefined,
  diagnostics: diagnostics.slice(0, MAX_TOLD),
});

const readExchange = (file: SourceFile): Outcome<readonly ReadTerm[] | undefined> => {
  if (/\.(?:tbx|xml)$/i.test(file.path)) return readTbx(file);
  if (/\.csv$/i.test(file.path)) return readCsv(file);
  const hint = 'Give it a name that ends in .tbx or .csv, as its content is.';
  const message = 'The name of the file does not say what it is.';
  return refused([errorAt({ file: file.path, line: 1, column: 1 }, 'unknown-format', message, hint)]);
};

/** References of XML can bring in what files of content never have. */
const normalized = (term: ReadTerm): ReadTerm => ({
  ...term,
  values: new Map(
    [...term.values].map(([field, value]): [FieldName, FieldValue] => [
      field,
      typeof value === 'string' ? normalizeText(value) : value.map(normalizeText),
    ]),
  ),
});

const isGlossaryError = ({ severity, file }: Diagnostic): boolean =>
  severity === 'error' && file.startsWith(GLOSSARY_FOLDER);

const GLOSSARY_FOLDER = 'content/glossary/';

const glossariesOf = (content: readonly SourceFile[]): readonly SourceFile[] =>
  content.filter(({ path }) => /^content\/glossary\/[^/]+(?<!\.translation)\.yaml$/.test(path));

const withFiles = (content: readonly SourceFile[], files: TermImport['files']): readonly SourceFile[] => [
  ...content.filter(({ path }) => !files.some((file) => file.path === path)),
  ...files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
];

const shownAsResult = (each: Diagnostic): Diagnostic => ({
  ...each,
  message: `After the import this would be wrong: ${each.message}`,
});

const merge = (
  read: readonly ReadTerm[],
  ours: readonly Term[],
  files: readonly SourceFile[],
  { glossary, accept }: ImportOptions,
): Outcome<TermImport | undefined> => {
  const pathOf = (name: string): string => `${GLOSSARY_FOLDER}${name}.yaml`;
  const only = glossary === undefined ? undefined : pathOf(glossary);
  const open = glossaries(files);
  const added: string[] = [];
  const changed: string[] = [];
  const conflicting: string[] = [];
  const same: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const lacking: Diagnostic[] = [];
  const touched = new Set<string>();
  for (const term of read) {
    const [known, another] = ours.filter(({ id, place }) => id === term.id && (only ?? place.file) === place.file);
    const path = known?.place.file ?? only ?? (files.length === 1 ? files[0]?.path : undefined);
    if (path === undefined || another !== undefined) return refused([whichGlossary(term, files)]);
    const differing = known === undefined ? [] : differences(term, known);
    const written = accept === 'theirs' ? differing : differing.filter((field) => !stated(known, field));
    if (known === undefined) {
      lacking.push(...checkNew(term));
      open(path).add(term);
      added.push(term.id);
    } else if (differing.length === 0) same.push(term.id);
    else {
      for (const field of written) open(path).set(term.id, field, term.values.get(field) ?? '');
      const left = differing.filter((field) => !written.includes(field));
      diagnostics.push(...left.map((field) => conflict(term, known, field, open(path).placeOf(term.id, field))));
      if (written.length > 0) changed.push(term.id);
      if (left.length > 0) conflicting.push(term.id);
    }
    if (known === undefined || written.length > 0) touched.add(path);
  }
  if (lacking.length > 0) return refused(lacking);
  const results = [...touched].map((path) => ({ path, text: open(path).text() }));
  return { value: { added, changed, conflicting, same, files: results }, diagnostics };
};

/** Opens glossaries once each; one that is not there is new. */
const glossaries = (files: readonly SourceFile[]): ((path: string) => OpenGlossary) => {
  const opened = new Map<string, OpenGlossary>();
  return (path) => {
    const file = files.find((each) => each.path === path);
    const text = (file && decodeText(file).value?.text) ?? '';
    const glossary = opened.get(path) ?? openGlossary({ path, text });
    opened.set(path, glossary);
    return glossary;
  };
};

const differences = (term: ReadTerm, known: Term): readonly FieldName[] => {
  const { values } = toExchange(known);
  return FIELDS.map(({ name }) => name).filter((field) => {
    const theirs = term.values.get(field);
    return theirs !== undefined && JSON.stringify(theirs) !== JSON.stringify(values.get(field));
  });
};

/** Whether a term has a field at all: filling in what is not there overwrites nothing. */
const stated = (term: Term | undefined, field: FieldName): boolean =>
  term !== undefined && toExchange(term).values.has(field);

const whichGlossary = ({ id, place }: ReadTerm, files: readonly SourceFile[]): Diagnostic => {
  const names = files.map(({ path }) => baseName(path));
  const hint = `Name one with --glossary: ${names.join(', ') || 'a new name, as that of the report'}.`;
  return errorAt(place, 'which-glossary', `It is not clear which glossary the term “${id}” belongs to.`, hint);
};

const conflict = (term: ReadTerm, known: Term, field: FieldName, ours: Place): Diagnostic => {
  const message = `“${field}” of the term “${term.id}” is ${shown(term.values.get(field))} here, and ${shown(toExchange(known).values.get(field))} in the glossary (${ours.file}:${ours.line}).`;
  const hint = 'The glossary is left as it is: change it by hand, or import with “--accept theirs”.';
  return errorAt(term.placeOf(field), 'term-conflict', message, hint);
};

const shown = (value: FieldValue | undefined): string => {
  if (value === undefined) return 'not there';
  if (typeof value !== 'string') return value.length === 0 ? 'an empty list' : value.map(shown).join(', ');
  return `“${value.length > 120 ? `${value.slice(0, 120)}…` : value}”`;
};
