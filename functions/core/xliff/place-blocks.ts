// Puts translated blocks into the English file of a section; every other byte of it stays as it is.
import type { Nodes, Root } from 'mdast';
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import { notesOf } from '../content/notes-of.ts';
import { parseMarkdown, readSection } from '../content/read-section.ts';
import type { Section, SourceBlock, SourceFile } from '../content/types.ts';
import type { TakenTranslation } from './take-translations.ts';
import { blockMarkdown, noteMarkdown } from './write-markdown.ts';
import { exactly, partsOf } from './xliff-units.ts';

/** The file with the blocks in it, and which of them it could take. */
export interface PlacedBlocks {
  readonly file: SourceFile;
  readonly placed: readonly TakenTranslation[];
}

/** Puts the changed blocks of a section into its English file, which is made at `path` where there is none. */
export const placeBlocks = (
  section: Section,
  taken: readonly TakenTranslation[],
  path: string,
  bytes: Uint8Array | undefined,
): Outcome<PlacedBlocks> => {
  const before = openFile(section, path, bytes);
  if (before === undefined)
    return {
      value: { file: { path, bytes: bytes ?? new Uint8Array() }, placed: [] },
      diagnostics: taken.map((each) => unreadable(each, path)),
    };
  const reached = withoutGaps(section, taken, before.blocks);
  const diagnostics = [...reached.diagnostics];
  let placed = reached.value;
  for (;;) {
    const file = { path, bytes: before.write(edits(section, placed, before)) };
    const read = blocksOf(file);
    const wrong = placed.filter((each) => !isAsTaken(each, read.get(each.unit.id)));
    if (wrong.length === 0) return { value: { file, placed }, diagnostics };
    diagnostics.push(...wrong.map((each) => unwritable(each)));
    placed = placed.filter((each) => !wrong.includes(each));
  }
};

/** An English file as it stands: its text, its blocks by id, and where they stand in it. */
interface OpenFile {
  readonly blocks: ReadonlySet<string>;
  readonly lineEnd: string;
  /** Where the front matter ends. */
  readonly start: number;
  readonly end: number;
  readonly rangeOf: (id: string) => Range | undefined;
  readonly noteRange: (name: string) => Range | undefined;
  readonly write: (edits: readonly Edit[]) => Uint8Array;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Range {
  readonly text: string;
}

const BOM = '\ufeff';

const openFile = (section: Section, path: string, bytes: Uint8Array | undefined): OpenFile | undefined => {
  const given = bytes ?? new TextEncoder().encode(`---\nsection: ${section.id}\n---\n`);
  const decoded = decodeText({ path, bytes: given }).value;
  const known = decoded && readSection(decoded, 'en').value;
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(given);
  const mark = whole.startsWith(BOM) ? BOM : '';
  const text = whole.slice(mark.length);
  const root = known && parseMarkdown(text);
  if (known === undefined || root === undefined) return undefined;
  const lines = new Map(known.blocks.map(({ id, place }) => [id, place.line]));
  return {
    blocks: new Set(lines.keys()),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    start: rangeOf(root.children[0])?.end ?? 0,
    end: text.length,
    rangeOf: (id) => rangeOf(root.children.find((node) => node.position?.start.line === lines.get(id))),
    noteRange: (name) => rangeOf(noteNode(root, name)),
    write: (edits) => new TextEncoder().encode(mark + applied(text, edits)),
  };
};

const rangeOf = (node: Nodes | undefined): Range | undefined => {
  const [start, end] = [node?.position?.start.offset, node?.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
};

const noteNode = (root: Root, name: string): Nodes | undefined =>
  root.children.find(
    (node) => node.type === 'footnoteDefinition' && (node.label ?? '').toLowerCase() === name.toLowerCase(),
  );

/** The text with the edits, which do not overlap; those at one place stand in their order. */
const applied = (text: string, edits: readonly Edit[]): string => {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  let made = '';
  let at = 0;
  for (const edit of sorted) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
};

/** Paragraphs are counted, so that one can be put in only where all before it are there. */
const withoutGaps = (
  section: Section,
  taken: readonly TakenTranslation[],
  present: ReadonlySet<string>,
): Outcome<readonly TakenTranslation[]> => {
  const byId = new Map(taken.map((each) => [each.unit.id, each]));
  const here = new Set(present);
  const absent: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const placed = section.units.flatMap(({ id }): readonly TakenTranslation[] => {
    const own = byId.get(id);
    const before = absent.find((each) => isCountedBefore(each, id));
    if (own !== undefined && before === undefined) {
      here.add(id);
      return [own];
    }
    if (own !== undefined) diagnostics.push(gap(own, before ?? ''));
    if (!here.has(id)) absent.push(id);
    return [];
  });
  return { value: placed, diagnostics };
};

/** Whether the place of a block depends on that of another: its heading, or one counted before it. */
const isCountedBefore = (before: string, id: string): boolean => {
  const [, heading, kind] = /^(.*)\.([pl])\d+$/.exec(id) ?? [];
  if (heading === undefined) return !/\.[pl]\d+$/.test(before) && id.startsWith(`${before}.`);
  return (
    before === heading ||
    heading.startsWith(`${before}.`) ||
    /^(.*)\.([pl])\d+$/.exec(before)?.slice(1).join() === `${heading},${kind}`
  );
};

const edits = (section: Section, taken: readonly TakenTranslation[], file: OpenFile): readonly Edit[] => {
  const byId = new Map(taken.map((each) => [each.unit.id, each]));
  const made: Edit[] = [];
  let after = file.start;
  for (const { id } of section.units) {
    const range = file.rangeOf(id);
    const own = byId.get(id);
    if (own?.unit.block !== undefined) {
      const text = blockMarkdown(own.unit.block, own.target).replaceAll('\n', file.lineEnd);
      made.push(range ? { ...range, text } : { start: after, end: after, text: file.lineEnd.repeat(2) + text });
    }
    after = range?.end ?? after;
  }
  return [...made, ...noteEdits(taken, file)];
};

const noteEdits = (taken: readonly TakenTranslation[], file: OpenFile): readonly Edit[] =>
  taken.flatMap((each) =>
    notesOf(englishBlock(each)).map((note): Edit => {
      const range = file.noteRange(note.name);
      const text = noteMarkdown(note).replaceAll('\n', file.lineEnd);
      return range ? { ...range, text } : { start: file.end, end: file.end, text: file.lineEnd + text + file.lineEnd };
    }),
  );

const englishBlock = ({ unit: { block }, target }: TakenTranslation): SourceBlock => {
  if (block === undefined) throw new Error('a term is no block');
  return block.kind === 'list' ? { ...block, items: target } : { ...block, inlines: target[0] ?? [] };
};

const blocksOf = (file: SourceFile): ReadonlyMap<string, SourceBlock> => {
  const text = decodeText(file).value;
  const blocks = text === undefined ? [] : (readSection(text, 'en').value?.blocks ?? []);
  return new Map(blocks.map((block) => [block.id, block]));
};

const isAsTaken = ({ target, unit: { block } }: TakenTranslation, read: SourceBlock | undefined): boolean =>
  read !== undefined && read.kind === block?.kind && exactly(partsOf(read)) === exactly(target);

const gap = ({ unit, place }: TakenTranslation, before: string): Diagnostic =>
  errorAt(
    place,
    'earlier-missing',
    `“${unit.id}” cannot be put in before “${before}” is translated: headings and paragraphs stand in one order, and are counted.`,
    `Translate “${before}” as well.`,
  );

const unreadable = ({ place }: TakenTranslation, path: string): Diagnostic =>
  errorAt(
    place,
    'unreadable-file',
    `${path}, where this belongs, cannot be read.`,
    '“npm run -s briefs -- check” says what is wrong with it; mend it first.',
  );

const unwritable = ({ unit, place }: TakenTranslation): Diagnostic =>
  errorAt(
    place,
    'unwritable-text',
    `“${unit.id}” cannot be written so that it is read the same.`,
    'Write it more simply: look for emphasis within emphasis, or within a word.',
  );
