// Reads a Markdown file of a report's text into blocks with ids.
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import * as z from 'zod';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import type { Language } from './language.ts';
import { placeOf } from './place-of.ts';
import { type InlineContext, readInlines } from './read-inlines.ts';
import { collectNotes, isSlip, unusedNotes } from './read-notes.ts';
import { readYaml } from './read-yaml.ts';
import { ID_HINT, ID_PATTERN, id, MAX_TEXT_CHARACTERS } from './shapes.ts';
import type { SourceBlock } from './types.ts';
import { unsupported } from './unsupported-markdown.ts';

/** One language of a section. */
export interface SectionFile {
  readonly path: string;
  readonly language: Language;
  readonly id: string;
  readonly blocks: readonly SourceBlock[];
  /** Whether something in the file could not be read, so that blocks may be missing. */
  readonly broken: boolean;
}

/** Reads `content/reports/<id>/<language>/NN-name.md`; absent when the file cannot be read as a section at all. */
export const readSection = (source: SourceText, language: Language): Outcome<SectionFile | undefined> => {
  const refused = [...longBlocks(source), ...deepLines(source), ...tooManyLines(source)];
  if (refused.length > 0) return { value: undefined, diagnostics: refused };
  const root = parseMarkdown(source.text);
  if (root === undefined)
    return { value: undefined, diagnostics: [tooDeep({ file: source.path, line: 1, column: 1 })] };
  const front = readFront(source, root);
  if (front.value === undefined) return { value: undefined, diagnostics: front.diagnostics };
  const notes = collectNotes(root, source.text, source.path);
  const context = { file: source.path, language, section: front.value, source: source.text, notes: notes.value };
  const { value: blocks, diagnostics: found } = readBlocks(root, context);
  const diagnostics = [...notes.diagnostics, ...found, ...unusedNotes(notes.value)];
  const broken = diagnostics.length > 0;
  return { value: { path: source.path, language, id: front.value, blocks, broken }, diagnostics };
};

/** Blocks are measured before they are parsed: what is too long for a page is also too long for the parser. */
const longBlocks = ({ path: file, text }: SourceText): Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  let line = 1;
  for (const [index, part] of text.split(/(\n(?:[ \t]*\n)+)/).entries()) {
    const size = index % 2 === 0 && part.length > MAX_TEXT_CHARACTERS ? [...part].length : 0;
    if (size > MAX_TEXT_CHARACTERS) diagnostics.push(blockTooLong({ file, line, column: 1 }, size));
    line += part.split('\n').length - 1;
  }
  return diagnostics;
};

/** Quotations and lists that nest within one line take the parser very long. */
const deepLines = ({ path: file, text }: SourceText): Diagnostic[] =>
  text
    .split('\n')
    .flatMap((line, index) => (DEEP_LINE.test(line) ? [tooDeep({ file, line: index + 1, column: 1 })] : []));

const DEEP_LINE = /^(?: {20}|\t{5})[ \t]*\S|^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){10}/;

const tooManyLines = ({ path: file, text }: SourceText): Diagnostic[] => {
  if (text.split('\n').length <= MAX_LINES) return [];
  const message = `The file has more than ${MAX_LINES.toLocaleString('en-US')} lines.`;
  const hint = 'Delete empty lines that are not needed, or split the section into several files.';
  return [errorAt({ file, line: MAX_LINES + 1, column: 1 }, 'file-too-large', message, hint)];
};

const MAX_LINES = 10_000;

const blockTooLong = (place: Place, size: number): Diagnostic =>
  errorAt(
    place,
    'block-too-long',
    `This paragraph or list has ${size.toLocaleString('en-US')} characters; at most ${MAX_TEXT_CHARACTERS.toLocaleString('en-US')} are read.`,
    'Divide it into several paragraphs with an empty line between them, in both languages.',
  );

const parseMarkdown = (text: string): Root | undefined => {
  try {
    return fromMarkdown(text, {
      extensions: [frontmatter(['yaml']), gfmFootnote()],
      mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFootnoteFromMarkdown()],
    });
  } catch {
    return undefined;
  }
};

const tooDeep = (place: Place): Diagnostic =>
  errorAt(
    place,
    'unsupported-markdown',
    'The marks here nest too deeply to be read.',
    'Write plain paragraphs; look for a long run of “>”, “*”, “[” or “-”.',
  );

const readFront = ({ path, text }: SourceText, root: Root): Outcome<string | undefined> => {
  const first = root.children[0];
  if (first?.type !== 'yaml') {
    const place = { file: path, line: 1, column: 1 };
    const hint = 'Begin the file with three lines: “---”, “section: s5” and “---”.';
    return { value: undefined, diagnostics: [errorAt(place, 'no-front-matter', describeStart(text), hint)] };
  }
  const linesBefore = first.position?.start.line ?? 1;
  const front = readYaml({ path, text: first.value }, z.strictObject({ section: id() }), linesBefore);
  return { value: front.value?.value.section, diagnostics: front.diagnostics };
};

const describeStart = (text: string): string =>
  text.trim() === '' ? 'The file is empty.' : 'The file does not say which section it holds.';

interface Context extends InlineContext {
  readonly section: string;
}

/** What has been read so far of a file. */
interface Progress {
  readonly blocks: SourceBlock[];
  readonly diagnostics: Diagnostic[];
  /** The heading that blocks are counted under; absent before the first. */
  under: string | undefined;
  titled: boolean;
  paragraphs: number;
  lists: number;
}

const readBlocks = (root: Root, context: Context): Outcome<readonly SourceBlock[]> => {
  const so: Progress = { blocks: [], diagnostics: [], under: undefined, titled: false, paragraphs: 0, lists: 0 };
  for (const node of root.children)
    if (node.type !== 'yaml' && node.type !== 'footnoteDefinition' && !isSlip(node, context.source))
      readBlock(node, context, so);
  if (!so.titled && so.diagnostics.length === 0) so.diagnostics.push(noTitle(context));
  return { value: so.blocks, diagnostics: [...so.diagnostics, ...duplicates(so.blocks)] };
};

const readBlock = (node: RootContent, context: Context, so: Progress): void => {
  const place = placeOf(node, context.file);
  if (node.type === 'heading') {
    readHeading(node, place, context, so);
    return;
  }
  if (node.type !== 'paragraph' && node.type !== 'list') {
    so.diagnostics.push(unsupported(node.type, place));
    return;
  }
  if (so.under === undefined) {
    if (!so.titled && so.diagnostics.length === 0) so.diagnostics.push(noTitle(context, place));
    return;
  }
  const id = node.type === 'list' ? `${so.under}.l${++so.lists}` : `${so.under}.p${++so.paragraphs}`;
  const { value, diagnostics } =
    node.type === 'list' ? readList(node, id, place, context) : readParagraph(node, id, place, context);
  so.diagnostics.push(...diagnostics);
  if (value !== undefined) so.blocks.push(value);
};

const readHeading = (node: Heading, place: Place, context: Context, so: Progress): void => {
  const { value: inlines, diagnostics } = readInlines(node.children, { ...context, within: 'heading' });
  so.diagnostics.push(...diagnostics);
  const last = inlines.at(-1);
  const mark = last?.kind === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.text) : null;
  const id = mark?.[1];
  const trouble = headingTrouble(node, id, place, context, so.titled);
  so.titled ||= node.depth === 1;
  so.under = id !== undefined && ID_PATTERN.test(id) ? id : undefined;
  so.paragraphs = 0;
  so.lists = 0;
  if (trouble !== undefined) so.diagnostics.push(trouble);
  if (trouble !== undefined || id === undefined || mark === null || last?.kind !== 'text') return;
  const text = last.text.slice(0, mark.index);
  const kept = text === '' ? inlines.slice(0, -1) : [...inlines.slice(0, -1), { ...last, text }];
  if (kept.length === 0)
    so.diagnostics.push(errorAt(place, 'empty-text', 'This heading has no text.', 'Write its text before the id.'));
  so.blocks.push({ kind: 'heading', id, level: node.depth, inlines: kept, place });
};

const headingTrouble = (
  node: Heading,
  id: string | undefined,
  place: Place,
  { section }: Context,
  titled: boolean,
): Diagnostic | undefined => {
  if (id === undefined) {
    const example = node.depth === 1 ? section : `${section}.1`;
    const hint = `End the line with the heading’s id in braces, e.g. {#${example}}; the other language has the same id.`;
    return errorAt(place, 'heading-without-id', 'This heading has no id.', hint);
  }
  if (id.length > 100 || !ID_PATTERN.test(id))
    return errorAt(place, 'bad-id', `“${id.slice(0, 60)}” is not a valid id.`, ID_HINT);
  if (node.depth > 2) {
    const hint = 'Begin the line with “## ”: a section has one “#” heading, and “##” headings below it.';
    return errorAt(place, 'unsupported-markdown', `Headings of level ${node.depth} are not used here.`, hint);
  }
  if (node.depth === 1 && titled) {
    const hint = 'Begin the line with “## ”, or move this section to a file of its own.';
    return errorAt(place, 'second-title', 'This is a second “#” heading; a file has one.', hint);
  }
  if (node.depth === 1 && id !== section) {
    const hint = `Write {#${section}} here, or correct the section at the top of the file.`;
    return errorAt(
      place,
      'section-mismatch',
      `The heading’s id is “${id}”, but the file is section “${section}”.`,
      hint,
    );
  }
  if (node.depth > 1 && !id.startsWith(`${section}.`)) {
    const hint = `Ids in this file begin with “${section}.”, e.g. {#${section}.1}.`;
    return errorAt(
      place,
      'section-mismatch',
      `The heading’s id “${id}” belongs to another section than “${section}”.`,
      hint,
    );
  }
  return undefined;
};

const noTitle = ({ file, section }: Context, place: Place = { file, line: 1, column: 1 }): Diagnostic =>
  errorAt(
    place,
    'no-title',
    'The section has no “#” heading before its text.',
    `Write a line “# … {#${section}}” before the first paragraph.`,
  );

const readParagraph = (
  node: Paragraph,
  id: string,
  place: Place,
  context: Context,
): Outcome<SourceBlock | undefined> => {
  if (context.source[node.position?.start.offset ?? 0] === '|') {
    return { value: undefined, diagnostics: [unsupported('table', place)] };
  }
  const { value: inlines, diagnostics } = readInlines(node.children, context);
  return { value: { kind: 'paragraph', id, inlines, place }, diagnostics };
};

const readList = (node: List, id: string, place: Place, context: Context): Outcome<SourceBlock> => {
  const diagnostics: Diagnostic[] = [];
  const items = node.children.map((item) => {
    const [first, ...others] = item.children;
    for (const other of others)
      if (other.type !== 'footnoteDefinition') diagnostics.push(unsupported('nested', placeOf(other, context.file)));
    if (first?.type === 'paragraph') {
      const read = readInlines(first.children, context);
      diagnostics.push(...read.diagnostics);
      return read.value;
    }
    const itemPlace = placeOf(item, context.file);
    diagnostics.push(
      first === undefined
        ? errorAt(itemPlace, 'empty-text', 'This entry of the list is empty.', 'Write its text, or delete the line.')
        : unsupported('nested', itemPlace),
    );
    return [];
  });
  return { value: { kind: 'list', id, ordered: node.ordered === true, items, place }, diagnostics };
};

const duplicates = (blocks: readonly SourceBlock[]): Diagnostic[] => {
  const seen = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, kind, place } of blocks) {
    const before = seen.get(id);
    if (before === undefined) seen.set(id, place.line);
    else if (kind === 'heading') {
      const message = `The id “${id}” is already the id of line ${before}.`;
      diagnostics.push(
        errorAt(place, 'duplicate-id', message, 'Give this heading an id of its own, in both languages.'),
      );
    }
  }
  return diagnostics;
};
