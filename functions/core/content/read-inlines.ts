// Reads what stands within a paragraph: text, emphasis, links, notes and line breaks.
import type { PhrasingContent } from 'mdast';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import type { Language } from './language.ts';
import { placeOf } from './place-of.ts';
import { marksInARow, marksWithoutNote, type NoMarks, noteOf } from './read-marks.ts';
import type { NoteBook } from './read-notes.ts';
import { ID_PATTERN } from './shapes.ts';
import type { SourceInline } from './types.ts';
import { unsupported } from './unsupported-markdown.ts';

/** Where inline content stands. */
export interface InlineContext {
  readonly file: string;
  readonly language: Language;
  /** The text of the file, and its notes. */
  readonly source: string;
  readonly notes: NoteBook;
  /** What cannot have marks of notes in it, where the content stands in such. */
  readonly within?: NoMarks;
}

const MAX_DEPTH = 20;

/** Inline content as the product has it; what it has not is left out with an error. */
export const readInlines = (
  nodes: readonly PhrasingContent[],
  context: InlineContext,
  depth = 0,
): Outcome<readonly SourceInline[]> => {
  const diagnostics: Diagnostic[] = [];
  const value = nodes.flatMap((node): SourceInline[] => {
    const place = placeOf(node, context.file);
    if (depth > MAX_DEPTH) {
      diagnostics.push(tooDeep(place));
      return [];
    }
    const children = (inner: readonly PhrasingContent[], within = context.within): readonly SourceInline[] => {
      const read = readInlines(inner, within === undefined ? context : { ...context, within }, depth + 1);
      diagnostics.push(...read.diagnostics);
      return read.value;
    };
    switch (node.type) {
      case 'text':
        diagnostics.push(...marksWithoutNote(node, context.source, context.file, context.notes));
        return [{ kind: 'text', text: joinLines(node.value, context.language) }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: children(node.children) }];
      case 'link':
        if (!/^(?:https?:\/\/|mailto:)/i.test(node.url) && !isAnchor(node.url))
          diagnostics.push(badAddress(place, node.url));
        return [{ kind: 'link', href: node.url, children: children(node.children, context.within ?? 'link') }];
      case 'footnoteReference': {
        const { note, diagnostics: found } = noteOf(node, context.file, context.notes, context.within);
        diagnostics.push(...found);
        if (note === undefined) return [];
        const { name, nodes, place: text } = note;
        return [{ kind: 'note', name, children: children(nodes, 'note'), mark: place, place: text }];
      }
      case 'break':
        return [{ kind: 'break' }];
      default:
        // With “^” it was meant for a mark; its note tells of it.
        if (node.type === 'linkReference' && node.label?.startsWith('^')) return [];
        diagnostics.push(unsupported(node.type, place));
        return [];
    }
  });
  if (depth === 0) diagnostics.push(...marksInARow(value));
  return { value, diagnostics };
};

/** A link to a block by its id, as `#s5.1`. */
const isAnchor = (url: string): boolean => url.startsWith('#') && ID_PATTERN.test(url.slice(1));

/** The end of a line is a space in English and nothing in Chinese. */
const joinLines = (text: string, language: Language): string =>
  text.replaceAll(/[ \t]*\n[ \t]*/g, language === 'en' ? ' ' : '');

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
    'Write the whole address, beginning with https://, or “#” and the id of a heading or paragraph, or delete the link.',
  );
