// Checks the marks that call notes: each has its note, and stands in running text, alone.
import type { FootnoteReference, Text } from 'mdast';
import { type Diagnostic, errorAt, type Place } from './diagnostic.ts';
import { suggest } from './did-you-mean.ts';
import { placeOf } from './place-of.ts';
import { type NoteBook, type NoteText, noteKey } from './read-notes.ts';
import type { SourceInline } from './types.ts';

/** What a mark cannot stand in. */
export type NoMarks = 'heading' | 'link' | 'note';

/** The note that a mark calls, and what is wrong with the mark. */
export const noteOf = (
  node: FootnoteReference,
  file: string,
  { notes, calls }: NoteBook,
  within: NoMarks | undefined,
): { readonly note: NoteText | undefined; readonly diagnostics: readonly Diagnostic[] } => {
  const place = placeOf(node, file);
  const name = node.label ?? node.identifier;
  const key = noteKey(name);
  const before = calls.get(key);
  if (before === undefined) calls.set(key, place);
  if (within !== undefined) return { note: undefined, diagnostics: [misplaced(place, within)] };
  const note = notes.get(key);
  if (before === undefined) return { note, diagnostics: [] };
  const message = `The note “${name}” is already called in line ${before.line}.`;
  return {
    note,
    diagnostics: [errorAt(place, 'duplicate-id', message, 'Write a note of its own for this mark, or delete one.')],
  };
};

const PLACES: Readonly<Record<NoMarks, readonly [where: string, hint: string]>> = {
  heading: ['in a heading', 'Put the mark into the first paragraph below it.'],
  link: ['in the text of a link', 'Write the mark after the link.'],
  note: ['in a note', 'Write what it says into this note, or call it in the text.'],
};

const misplaced = (place: Place, within: NoMarks): Diagnostic => {
  const [where, hint] = PLACES[within];
  return errorAt(place, 'misplaced-note', `The mark of a note cannot stand ${where}.`, hint);
};

/** What looks like a mark; also with the brackets of a Chinese keyboard. */
const MARK = /(?<!\\)([[［【])([\^＾])([^\]］】\n]{1,60})([\]］】])/g;

/** Marks in a text that Markdown does not take for marks, as there is no such note. */
export const marksWithoutNote = (node: Text, source: string, file: string, { notes }: NoteBook): Diagnostic[] => {
  const start = node.position?.start;
  const from = start?.offset ?? 0;
  const written = source.slice(from, node.position?.end.offset ?? from);
  return [...written.matchAll(MARK)].flatMap(({ 0: mark, 1: open, 2: sign, 3: name = '', 4: close, index }) => {
    const place = placeAfter(placeOf(node, file), written.slice(0, index));
    if (open !== '[' || sign !== '^' || close !== ']') {
      const message = `The mark “${mark}” of a note is written with Chinese signs.`;
      return [errorAt(place, 'note-syntax', message, `Write “[^${name}]”, and the note as “[^${name}]: …”.`)];
    }
    if (notes.has(noteKey(name))) return [];
    const names = [...notes.values()].map((note) => note.name);
    const hint = `Write “${mark}: …” on a line of its own at the end of the file, or delete the mark.`;
    return [errorAt(place, 'unknown-note', `No note belongs to the mark “${mark}”.`, suggest(name, names, hint))];
  });
};

const placeAfter = (place: Place, text: string): Place => {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { ...place, column: place.column + last.length }
    : { ...place, line: place.line + lines.length - 1, column: last.length + 1 };
};

/** Marks that follow each other at once: their numbers would be read as one. */
export const marksInARow = (inlines: readonly SourceInline[]): Diagnostic[] => {
  const flat = leaves(inlines).filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
  return flat.flatMap((inline, index) => {
    const before = flat[index - 1];
    if (inline.kind !== 'note' || before?.kind !== 'note') return [];
    const message = `The marks of the notes “${before.name}” and “${inline.name}” stand together.`;
    return [errorAt(inline.mark, 'misplaced-note', message, 'Make one note of the two.')];
  });
};

const leaves = (inlines: readonly SourceInline[]): readonly SourceInline[] =>
  inlines.flatMap((inline) => (inline.kind === 'note' || !('children' in inline) ? [inline] : leaves(inline.children)));
