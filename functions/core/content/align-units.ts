// Puts each block beside its translation, and tells where one has no twin.
import { type Diagnostic, errorAt, type Place } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import { LANGUAGES, type Language } from './language.ts';
import { notesOf } from './notes-of.ts';
import type { SectionFile } from './read-section.ts';
import type { Section, SourceBlock, SourceNote, Unit } from './types.ts';

/** The files of one section that are there: read, or `broken` when the file could not be read. */
export type SectionPair = Partial<Readonly<Record<Language, SectionFile | 'broken'>>>;

const NAMES: Readonly<Record<Language, string>> = { 'zh-Hans': 'Chinese', en: 'English' };

/**
 * The section that a pair of files at `paths` makes, whose report is to be there in `languages`; absent when neither could be read. Where the
 * languages do not fit together is found, but keeps only editions back that print such a block in both.
 */
export const alignUnits = (
  pair: SectionPair,
  paths: Section['paths'],
  languages: readonly Language[],
): Section | undefined => {
  const files = LANGUAGES.flatMap((language) => {
    const file = pair[language];
    return file === undefined || file === 'broken' ? [] : [file];
  });
  const [first, second] = files;
  if (first === undefined) return undefined;
  const units = pairUnits(first, second);
  const found = [...ofAll(units, missingFile(pair, first, languages)), ...unaligned(first, second, units)];
  return { id: first.id, units, paths, unaligned: found };
};

/** What concerns every block of a section. */
const ofAll = (units: readonly Unit[], diagnostics: readonly Diagnostic[]): Finding[] =>
  diagnostics.flatMap((diagnostic) => units.map(({ id }) => ({ unit: id, words: '', diagnostic })));

/** The units of both files in the first one's order; a block that only the second has follows the block before it. */
const pairUnits = (first: SectionFile, second: SectionFile | undefined): readonly Unit[] => {
  const others = new Map(second?.blocks.map((block) => [block.id, block]));
  const own = new Set(first.blocks.map(({ id }) => id));
  const units = unique(first.blocks).map((block): Unit => {
    const twin = others.get(block.id);
    return { id: block.id, sides: { [first.language]: block, ...(second && twin && { [second.language]: twin }) } };
  });
  if (second === undefined) return units;
  let at = 0;
  for (const block of unique(second.blocks)) {
    if (own.has(block.id)) at = units.findIndex(({ id }) => id === block.id) + 1;
    else units.splice(at++, 0, { id: block.id, sides: { [second.language]: block } });
  }
  return units;
};

const unique = (blocks: readonly SourceBlock[]): SourceBlock[] => [
  ...new Map(blocks.map((block) => [block.id, block])).values(),
];

const missingFile = (pair: SectionPair, first: SectionFile, languages: readonly Language[]): Diagnostic[] =>
  languages
    .filter((language) => pair[language] === undefined)
    .map((language) => {
      const path = first.path.replace(`/${first.language}/`, `/${language}/`);
      const message = `This section has no ${NAMES[language]} text: there is no file ${path}.`;
      return errorAt(
        { file: first.path, line: 1, column: 1 },
        'missing-translation',
        message,
        `Write ${path} with the same headings and paragraphs, or check that its name is the same in both folders.`,
      );
    });

const unaligned = (first: SectionFile, second: SectionFile | undefined, units: readonly Unit[]): Finding[] => {
  if (second === undefined || first.broken || second.broken) return [];
  if (first.id !== second.id) return ofAll(units, [differentSections(first, second)]);
  return [...withoutTwin(first, second), ...withoutTwin(second, first), ...unlike(first, second)];
};

const differentSections = (first: SectionFile, second: SectionFile): Diagnostic =>
  errorAt(
    { file: second.path, line: 2, column: 1 },
    'unaligned-block',
    `This file is section “${second.id}”, but ${first.path}:2 is section “${first.id}”.`,
    'Give both files the same section, or correct the name of one of them.',
  );

/** Blocks that the other file has not; what stands below such a heading only follows from it, and is told as the heading is. */
const withoutTwin = (file: SectionFile, other: SectionFile): Finding[] => {
  const twins = new Map(other.blocks.map((block) => [block.id, block]));
  const ofHeadings = new Map<string, Diagnostic>();
  let nearest = 1;
  return file.blocks.flatMap((block): Finding[] => {
    nearest = twins.get(block.id)?.place.line ?? nearest;
    if (twins.has(block.id)) return [];
    const ofHeading = block.kind === 'heading' ? undefined : ofHeadings.get(headingOf(block.id));
    if (ofHeading !== undefined) return [{ unit: block.id, words: '', diagnostic: ofHeading }];
    const message = `${describe(block)} has no twin in ${other.path}, where it would follow line ${nearest}.`;
    const hint = `Write the ${NAMES[other.language]} after ${other.path}:${nearest}, or join or delete this one: both languages have the same headings and paragraphs.`;
    const diagnostic = errorAt(block.place, 'unaligned-block', message, hint);
    if (block.kind === 'heading') ofHeadings.set(block.id, diagnostic);
    return [{ unit: block.id, words: '', diagnostic }];
  });
};

/** Twins of different kinds, or in another order. */
const unlike = (first: SectionFile, second: SectionFile): Finding[] =>
  unlikeTwins(first, second).flatMap(([unit, diagnostics]) =>
    diagnostics.map((diagnostic) => ({ unit, words: '', diagnostic })),
  );

const unlikeTwins = (first: SectionFile, second: SectionFile): (readonly [string, Diagnostic[]])[] => {
  const order = new Map(first.blocks.map(({ id }, index) => [id, index]));
  const originals = new Map(first.blocks.map((block) => [block.id, block]));
  let last = -1;
  return second.blocks.flatMap((block): [string, Diagnostic[]][] => {
    const twin = originals.get(block.id);
    const index = order.get(block.id);
    if (twin === undefined || index === undefined) return [];
    const found = (...diagnostics: Diagnostic[]): [string, Diagnostic[]][] => [[block.id, diagnostics]];
    const moved = block.kind === 'heading' && index < last;
    last = Math.max(last, index);
    const where = `${twin.place.file}:${twin.place.line}`;
    if (moved) {
      const message = `Heading ${block.id} stands in another order than at ${where}.`;
      const hint = 'Put the headings in the same order in both files.';
      return found(errorAt(block.place, 'unaligned-block', message, hint));
    }
    if (shapeOf(block) === shapeOf(twin)) return found(...unlikeNotes(twin, block));
    const message = `${describe(block)} is ${shapeOf(block)}, but at ${where} it is ${shapeOf(twin)}.`;
    return found(errorAt(block.place, 'unaligned-block', message, 'Write it the same way in both files.'));
  });
};

/** The first note of twins that the other has not, or has not at its place. */
const unlikeNotes = (first: SourceBlock, second: SourceBlock): Diagnostic[] => {
  const ours = notesOf(first);
  const theirs = notesOf(second);
  const at = ours.findIndex((note, index) => nameOf(note) !== nameOf(theirs[index]));
  const [one, other] = at === -1 ? [undefined, theirs[ours.length]] : [ours[at], theirs[at]];
  const hint = 'Both languages call the same notes, by the same names and in the same order.';
  if (one !== undefined && other !== undefined) {
    const message = `The note “${other.name}” stands where ${placed(one.mark)} has the note “${one.name}”.`;
    return [errorAt(other.mark, 'unaligned-note', message, hint)];
  }
  const extra = one ?? other;
  if (extra === undefined) return [];
  const lacking = one === undefined ? first : second;
  const message = `The note “${extra.name}” of ${lacking.kind} ${lacking.id} has no mark at ${placed(lacking.place)}.`;
  return [errorAt(extra.mark, 'unaligned-note', message, hint)];
};

const nameOf = (note: SourceNote | undefined): string | undefined => note?.name.toLowerCase();

const placed = ({ file, line }: Place): string => `${file}:${line}`;

const shapeOf = (block: SourceBlock): string => {
  if (block.kind === 'heading') return `a heading of level ${block.level}`;
  if (block.kind === 'paragraph') return 'a paragraph';
  return `${block.ordered ? 'a numbered list' : 'a list'} of ${block.items.length} entries`;
};

const describe = ({ kind, id }: SourceBlock): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id}`;

/** The id of the heading that a paragraph or list is counted under. */
const headingOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
