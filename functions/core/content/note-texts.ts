// The footnotes of a Markdown file: each belongs to one mark, and each mark to one note.
import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';

/** The notes of a file, by the names of their marks. */
export interface NoteTexts {
  /** The text of a note for the mark at a place; empty, with a diagnostic, when it cannot stand there. */
  take(name: string, place: Place): Outcome<readonly PhrasingContent[]>;
  /** What is wrong with the notes themselves, when all marks have been read. */
  unused(): readonly Diagnostic[];
}

/** Collects the notes of a file (`[^a]: The text.`). */
export function collectNotes(root: Root, file: string): NoteTexts {
  const notes = new Map<string, FootnoteDefinition>();
  const taken = new Map<string, Place>();
  const repeated: Diagnostic[] = [];
  const placeOf = (node: FootnoteDefinition): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  for (const node of root.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const first = notes.get(node.identifier);
    if (first === undefined) notes.set(node.identifier, node);
    else repeated.push(secondNote(placeOf(node), node.identifier, placeOf(first)));
  }
  return {
    take(name, place) {
      const before = taken.get(name);
      taken.set(name, before ?? place);
      const [text, ...more] = notes.get(name)?.children ?? [];
      if (before !== undefined) return { value: [], diagnostics: [secondMark(place, name, before)] };
      if (text?.type !== 'paragraph' || more.length > 0) {
        const note = notes.get(name);
        return { value: [], diagnostics: [longNote(note === undefined ? place : placeOf(note), name)] };
      }
      return { value: text.children, diagnostics: [] };
    },
    unused: () => [
      ...repeated,
      ...[...notes].flatMap(([name, node]) => (taken.has(name) ? [] : [noteWithoutMark(placeOf(node), name)])),
    ],
  };
}

const secondNote = (place: Place, name: string, first: Place): Diagnostic =>
  errorAt(
    place,
    'duplicate-id',
    `There are two notes “[^${name}]”; the other is at line ${first.line}.`,
    'Give this note and its mark another name, such as [^b].',
  );

const secondMark = (place: Place, name: string, first: Place): Diagnostic =>
  errorAt(
    place,
    'duplicate-id',
    `The note “[^${name}]” is called a second time; the first mark is at line ${first.line}.`,
    'Write the note again under another name, or delete this mark.',
  );

const longNote = (place: Place, name: string): Diagnostic =>
  errorAt(
    place,
    'unsupported-markdown',
    `The note “[^${name}]” is not one paragraph.`,
    'Write its text on one line, without lists, headings or empty lines within.',
  );

const noteWithoutMark = (place: Place, name: string): Diagnostic =>
  errorAt(
    place,
    'unused-note',
    `No mark calls the note “[^${name}]”.`,
    `Write “[^${name}]” where it belongs in the text, or delete the note.`,
  );
