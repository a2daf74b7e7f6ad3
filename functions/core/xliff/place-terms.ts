// Puts the English of terms into a file of the glossary; every other byte of it stays as it is.
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import type { SourceFile } from '../content/types.ts';
import type { TakenTranslation } from './take-translations.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes rendering and definition of each term in its place, and the key `en` where a term has none. */
export const placeTerms = (
  taken: readonly TakenTranslation[],
  { path, bytes }: SourceFile,
): Outcome<{ readonly file: SourceFile; readonly placed: readonly TakenTranslation[] }> => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const root = parseDocument(text, { keepSourceTokens: true }).contents;
  const list = isMap(root) ? root.get('terms') : undefined;
  const maps: YAMLMap[] = isSeq(list) ? list.items.flatMap((item) => (isMap(item) ? [item as YAMLMap] : [])) : [];
  const byId = new Map(maps.map((map) => [map.get('id'), map]));
  const edits: Edit[] = [];
  const placed: TakenTranslation[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const each of taken) {
    const map = byId.get(each.unit.id);
    const own = map && termEdits(map, each, text);
    if (own === undefined) diagnostics.push(notFound(each, path));
    else {
      edits.push(...own);
      placed.push(each);
    }
  }
  const made = edits
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
  return { value: { file: { path, bytes: new TextEncoder().encode(made) }, placed }, diagnostics };
};

const termEdits = (map: YAMLMap, { target }: TakenTranslation, text: string): readonly Edit[] | undefined => {
  const [rendering = '', definition = ''] = target.map((part) =>
    part.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
  );
  const en = map.get('en', true) as Node | undefined;
  if (en === undefined) {
    const domain = map.items.find(({ key }) => isScalar(key) && key.value === 'domain')?.key as Node | undefined;
    const start = domain?.range?.[0];
    if (start === undefined) return undefined;
    const value = `en: {rendering: ${quoted(rendering)}, admitted: [], forbidden: [], definition: ${quoted(definition)}}`;
    return [
      { start, end: start, text: map.flow ? `${value}, ` : `${value}${lineEndOf(text)}${indentAt(text, start)}` },
    ];
  }
  if (!isMap(en)) return undefined;
  const values = { rendering, definition };
  return Object.entries(values).flatMap(([key, value]): Edit[] => {
    const node = en.get(key, true);
    if (!isScalar(node) || !node.range || node.value === value) return [];
    const [start, end] = node.range;
    // A text of several lines ends with its line.
    return [{ start, end, text: quoted(value) + (text.slice(start, end).endsWith('\n') ? lineEndOf(text) : '') }];
  });
};

/** JSON's quotation marks are YAML's double ones. */
const quoted = (text: string): string => JSON.stringify(text);

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** As many spaces as stand before a place in its line; a dash of a list counts as one. */
const indentAt = (text: string, at: number): string => ' '.repeat(at - text.lastIndexOf('\n', at - 1) - 1);

const notFound = ({ unit, place }: TakenTranslation, path: string): Diagnostic =>
  errorAt(
    place,
    'unwritable-text',
    `The term “${unit.id}” of ${path} has no place for its English.`,
    '“npm run -s briefs -- check” says what is wrong with the file.',
  );
