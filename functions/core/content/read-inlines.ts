// Reads what stands within a paragraph: text, emphasis, links and line breaks.
import type { PhrasingContent } from 'mdast';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import type { Language } from './language.ts';
import type { NoteTexts } from './note-texts.ts';
import type { SourceInline } from './types.ts';
import { unsupported } from './unsupported-markdown.ts';

/** Where inline content stands. */
export interface InlineContext {
  readonly file: string;
  readonly language: Language;
  /** The notes of the file, which a mark takes its text from; absent where no note may stand. */
  readonly notes: NoteTexts | undefined;
}

const MAX_DEPTH = 20;
/** What is left of a mark that no note belongs to. */
const MARK = /\[\^[^\]\s]+\]/u;

/** Inline content as the product has it; what it has not is left out with an error. */
export const readInlines = (
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  depth = 0,
): Outcome<readonly SourceInline[]> => {
  const diagnostics: Diagnostic[] = [];
  const value = nodes.flatMap((node): SourceInline[] => {
    const place = {
      file: context.file,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    if (depth > MAX_DEPTH) {
      diagnostics.push(tooDeep(place));
      return [];
    }
    const children = (inner: readonly PhrasingContent[]): readonly SourceInline[] => {
      const read = readInlines(inner, context, depth + 1);
      diagnostics.push(...read.diagnostics);
      return read.value;
    };
    switch (node.type) {
      case 'footnoteReference': {
        if (context.notes === undefined) {
          diagnostics.push(noteOutOfPlace(place));
          return [];
        }
        const note = context.notes.take(node.identifier, place);
        diagnostics.push(...note.diagnostics);
        const text = readInlines(note.value, { ...context, notes: undefined }, depth + 1);
        diagnostics.push(...text.diagnostics);
        return note.value.length === 0 ? [] : [{ kind: 'note', children: text.value }];
      }
      case 'text':
        if (MARK.test(node.value)) diagnostics.push(markWithoutNote(place, MARK.exec(node.value)?.[0] ?? ''));
        return [{ kind: 'text', text: joinLines(node.value, context.language) }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: children(node.children) }];
      case 'link':
        if (!/^(?:https?:\/\/|mailto:)/i.test(node.url)) diagnostics.push(badAddress(place, node.url));
        return [{ kind: 'link', href: node.url, children: children(node.children) }];
      case 'break':
        return [{ kind: 'break' }];
      default:
        diagnostics.push(unsupported(node.type, place));
        return [];
    }
  });
  return { value, diagnostics };
};

/** The end of a line is a space in English and nothing in Chinese. */
const joinLines = (text: string, language: Language): string =>
  text.replaceAll(/[ \t]*\n[ \t]*/g, language === 'en' ? ' ' : '');

const noteOutOfPlace = (place: Place): Diagnostic =>
  errorAt(
    place,
    'misplaced-note',
    'A note cannot be called here: headings and notes have no notes of their own.',
    'Delete this mark, or put it into a paragraph or an entry of a list.',
  );

const markWithoutNote = (place: Place, mark: string): Diagnostic =>
  errorAt(
    place,
    'unknown-note',
    `No note belongs to the mark “${mark}”.`,
    `Write “${mark}: …” on a line of its own at the end of the file, or delete the mark.`,
  );

const tooDeep = (place: Place): Diagnostic =>
  errorAt(
    place,
    'unsupported-markdown',
    'The marks here nest too deeply.',
    'Delete the stars and brackets that are not needed.',
  );

const badAddress = (place: Place, address: string): Diagnostic =>
  errorAt(
    place,
    'bad-address',
    `“${address.slice(0, 60)}” is not the address of a web page.`,
    'Write the whole address, beginning with https://, or delete the link.',
  );
