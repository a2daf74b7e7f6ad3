// Says what Markdown is not used in reports, and what to write in its stead.
import { type Diagnostic, errorAt, type Place } from './diagnostic.ts';

const NAMES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  html: ['HTML is', 'Delete the tags; to print the sign “<”, write “\\<”.'],
  code: ['Code is', 'Delete the spaces before the line, or the lines of ```.'],
  inlineCode: ['Code is', 'Delete the signs ` around it.'],
  image: ['Images are', 'Delete the image; a report is text only.'],
  imageReference: ['Images are', 'Delete the image; a report is text only.'],
  table: [
    'Tables are',
    'Write the figures as paragraphs, or list them in indicators.yaml; for a bar “|” that begins a paragraph, write “\\|”.',
  ],
  thematicBreak: ['Dividing lines are', 'Delete the line of dashes or stars.'],
  blockquote: ['Quotations with “>” are', 'Delete the “>”, and write a paragraph.'],
  nested: ['Lists with paragraphs or lists inside an entry are', 'Make each entry one line that begins with “- ”.'],
  longNote: ['Notes of more than one paragraph are', 'Make one paragraph of it, or several notes.'],
  noteBlock: ['Notes of anything but a paragraph are', 'Write the text of the note on one line after its mark.'],
  definition: ['Link definitions are', 'Write the address beside its text: [text](https://…).'],
  linkReference: ['Link references are', 'Write the address beside its text: [text](https://…).'],
};

/** The error for a kind of Markdown that reports do not use. */
export const unsupported = (kind: string, place: Place): Diagnostic => {
  const [what, hint] = NAMES[kind] ?? [`Markdown of the kind “${kind}” is`, 'Write a plain paragraph.'];
  return errorAt(place, 'unsupported-markdown', `${what} not used in reports.`, hint);
};
