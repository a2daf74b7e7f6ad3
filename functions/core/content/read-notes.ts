// Finds the notes of a section (`[^name]: text`), and tells which cannot be read or are never called.
import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import { placeOf } from './place-of.ts';
import { unsupported } from './unsupported-markdown.ts';

/** The text of a note as it stands in the file. */
export interface NoteText {
  readonly name: string;
  readonly place: Place;
  /** Nothing where it could not be read; a diagnostic tells of it. */
  readonly nodes: readonly PhrasingContent[];
}

/** The notes of a file by the names that marks call, in small letters, and where each was first called. */
export interface NoteBook {
  readonly notes: ReadonlyMap<string, NoteText>;
  readonly calls: Map<string, Place>;
}

/** The key of a note's name: Markdown takes capital and small letters for the same. */
export const noteKey = (name: string): string => name.toLowerCase();

/** Collects the notes of a file whose text is `source`. */
export const collectNotes = (root: Root, source: string, file: string): Outcome<NoteBook> => {
  const diagnostics: Diagnostic[] = [];
  const notes = new Map<string, NoteText>();
  const add = (note: NoteText): void => {
    const key = noteKey(note.name);
    const before = notes.get(key);
    if (before === undefined) notes.set(key, note);
    else {
      const message = `There is a note “${note.name}” already in line ${before.place.line}.`;
      diagnostics.push(errorAt(note.place, 'duplicate-id', message, 'Give this note and its mark another name.'));
    }
  };
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') {
      const { value, diagnostics: found } = readText(node, file);
      diagnostics.push(...found);
      add(value);
    } else {
      const slip = slipOf(node, source, file);
      if (slip !== undefined) {
        diagnostics.push(slip.diagnostic);
        add(slip.note);
      }
      for (const inner of within(node)) {
        const { value } = readText(inner, file);
        diagnostics.push(misplaced(value.place));
        add(value);
      }
    }
  }
  return { value: { notes, calls: new Map() }, diagnostics };
};

/** Whether a paragraph was meant for a note; `collectNotes` has told of it. */
export const isSlip = (node: Nodes, source: string): boolean => slipOf(node, source, '') !== undefined;

/** The notes that no mark calls. */
export const unusedNotes = ({ notes, calls }: NoteBook): Diagnostic[] =>
  [...notes].flatMap(([key, { name, place, nodes }]) => {
    if (calls.has(key) || nodes.length === 0) return [];
    const hint = `Write [^${name}] where the note belongs, or delete the note.`;
    return [errorAt(place, 'unused-note', `The note “${name}” has no mark in the text.`, hint)];
  });

const readText = (node: FootnoteDefinition, file: string): Outcome<NoteText> => {
  const place = placeOf(node, file);
  const name = node.label ?? node.identifier;
  const [first, second] = node.children;
  const note = { name, place, nodes: first?.type === 'paragraph' ? first.children : [] };
  if (first === undefined) {
    const hint = `Write its text after “[^${name}]: ”, or delete the note and its mark.`;
    return { value: note, diagnostics: [errorAt(place, 'empty-text', `The note “${name}” has no text.`, hint)] };
  }
  if (first.type !== 'paragraph') return { value: note, diagnostics: [unsupported('noteBlock', placeOf(first, file))] };
  return { value: note, diagnostics: second === undefined ? [] : [unsupported('longNote', placeOf(second, file))] };
};

/** Notes that stand within a list or the like. */
const within = (node: Nodes): readonly FootnoteDefinition[] => {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
  const children: readonly Nodes[] = node.children;
  return children.flatMap((child) => (child.type === 'footnoteDefinition' ? [child] : within(child)));
};

const misplaced = (place: Place): Diagnostic =>
  errorAt(
    place,
    'misplaced-note',
    'This note stands within a list or a quotation.',
    'Move it to the end of the file; its line begins with “[^”, without spaces before it.',
  );

const SLIP = /^\[\^([^\]\s]+)\][ \t]*[:：]/;
const SPACED = /^\^(.*\s.*)$/s;

/** What was meant for a note, and Markdown does not take for one. */
const slipOf = (
  node: Nodes,
  source: string,
  file: string,
): { readonly note: NoteText; readonly diagnostic: Diagnostic } | undefined => {
  const place = placeOf(node, file);
  if (node.type === 'definition') {
    const [, name] = SPACED.exec(node.label ?? '') ?? [];
    if (name === undefined) return undefined;
    const message = `The name of a note has no spaces in it, as “${name}” has.`;
    const diagnostic = errorAt(place, 'note-syntax', message, 'Write one word or a number, here and in the text.');
    return { note: { name, place, nodes: [] }, diagnostic };
  }
  if (node.type !== 'paragraph') return undefined;
  const from = node.position?.start.offset ?? 0;
  const [, name] = SLIP.exec(source.slice(from, from + 200)) ?? [];
  if (name === undefined) return undefined;
  const message = `After “[^${name}]” at the beginning of a note stands an English colon, without a space before it.`;
  const diagnostic = errorAt(place, 'note-syntax', message, `Write “[^${name}]: …”.`);
  return { note: { name, place, nodes: [] }, diagnostic };
};
