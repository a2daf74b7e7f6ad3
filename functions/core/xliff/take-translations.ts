// Compares a translated XLIFF with the content: takes what fits, and tells where each thing that does not fit stands.
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { suggest } from '../content/did-you-mean.ts';
import type { XmlElement } from '../content/read-xml.ts';
import { MAX_TEXT_CHARACTERS } from '../content/shapes.ts';
import type { SourceInline } from '../content/types.ts';
import { foldText } from '../translation/source-digest.ts';
import type { StatusOf } from './export-xliff.ts';
import { type InlineCode, inlineCodes, type Parts } from './inline-codes.ts';
import { lostCodes, readCodes } from './read-codes.ts';
import { type ReadSegment, type ReadUnit, SEGMENT_STATES, type SegmentState } from './read-xliff.ts';
import { coded, exactly, type XliffFile, type XliffUnit } from './xliff-units.ts';

/** A translation that fits the content and says something new: another text, or another state. */
export interface TakenTranslation {
  readonly file: XliffFile;
  readonly unit: XliffUnit;
  readonly target: Parts;
  /** Whether it differs from the English that is there. */
  readonly changed: boolean;
  readonly state: 'draft' | 'reviewed';
  /** Where the unit stands in the XLIFF. */
  readonly place: Place;
}

export interface TakenXliff {
  readonly taken: readonly TakenTranslation[];
  /** Units that say nothing new, by the names that sidecars have for them. */
  readonly unchanged: readonly string[];
  /** Units without a translation, which do not claim to have one. */
  readonly untranslated: readonly string[];
}

/** Takes from the units of an XLIFF what fits the units of the content, whose states `statusOf` knows. */
export const takeTranslations = (
  read: readonly ReadUnit[],
  files: readonly XliffFile[],
  statusOf: StatusOf,
): Outcome<TakenXliff> => {
  const diagnostics: Diagnostic[] = [];
  const taken: TakenTranslation[] = [];
  const unchanged: string[] = [];
  const untranslated: string[] = [];
  const seen = new Set<XliffUnit>();
  for (const given of read) {
    const found = findUnit(given, files);
    if ('code' in found) {
      diagnostics.push(found);
      continue;
    }
    if (seen.has(found.unit)) {
      diagnostics.push(twice(given));
      continue;
    }
    seen.add(found.unit);
    const { value: translation, diagnostics: trouble } = readTranslation(given, found.unit);
    diagnostics.push(...trouble);
    if (translation === 'untranslated') untranslated.push(found.unit.unit);
    else if (translation !== undefined) {
      const news = newsOf(found.unit, translation, statusOf);
      if (news === undefined) unchanged.push(found.unit.unit);
      else taken.push({ ...found, ...news, target: translation.target, place: given.place });
    }
  }
  return { value: { taken, unchanged, untranslated }, diagnostics };
};

const findUnit = (
  { file: fileId, id, place }: ReadUnit,
  files: readonly XliffFile[],
): Pick<TakenTranslation, 'file' | 'unit'> | Diagnostic => {
  const hint = 'It may be gone since the export; export again.';
  const file = files.find((each) => each.id === fileId);
  if (file === undefined) {
    const message = `The content has no text “${short(fileId)}”, which unit “${short(id)}” belongs to.`;
    return errorAt(place, 'unknown-unit', message, suggest(fileId, idsOf(files), hint));
  }
  const unit = file.units.find((each) => each.id === id);
  if (unit !== undefined) return { file, unit };
  const message = `There is no unit “${short(id)}” in ${file.original}.`;
  return errorAt(place, 'unknown-unit', message, suggest(id, idsOf(file.units), hint));
};

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const short = (id: string): string => id.slice(0, 80);

interface Translation {
  readonly target: Parts;
  readonly state: SegmentState;
}

/** The translation of a unit, if it fits and there is one. */
const readTranslation = (given: ReadUnit, unit: XliffUnit): Outcome<Translation | 'untranslated' | undefined> => {
  const refused = (...diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  const segments = segmentsOf(given, unit);
  if (segments.length !== unit.segments.length) return refused(otherSegments(given, unit));
  const codes = inlineCodes(unit.source, unit.target ?? []);
  const known = { source: new Map(codes.source.map((code) => [code.id, code])), own: codes.target, data: given.data };
  const source = segments.map((segment) => readCodes(segment.source, known).value.inlines);
  if (comparable(source) !== comparable(unit.source)) return refused(sourceChanged(given, unit));

  const read = segments.map(({ target }) => readCodes(target ?? NO_TEXT, known));
  const target = read.map(({ value }) => trimmed(value.inlines));
  const state = SEGMENT_STATES.find((each) => segments.some((segment) => segment.state === each)) ?? 'initial';
  if (state === 'initial' && target.every(({ length }) => length === 0))
    return { value: 'untranslated', diagnostics: [] };
  const size = coded(target.flat()).length;
  if (size > MAX_TEXT_CHARACTERS) return refused(tooLong(given, size));
  const empty = segments.filter((_, index) => target[index]?.length === 0);
  const used = read.flatMap(({ value }) => value.used);
  const diagnostics = [
    ...read.flatMap((each) => each.diagnostics),
    ...(empty.length > 0
      ? empty.map(({ place }) => emptyTarget(place, unit))
      : lostCodes(codes.source, used, given.place)),
    ...twiceUsed(codes.source, used, given.place),
    ...(unit.term !== undefined && target.flat().some(({ kind }) => kind !== 'text') ? [plainOnly(given)] : []),
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return refused(...diagnostics);
  return { value: { target, state }, diagnostics };
};

const NO_TEXT: Pick<XmlElement, 'children'> = { children: [] };

/** The segments of a unit; where the content has one, a tool may have cut it, and its pieces are joined again. */
const segmentsOf = ({ segments, place }: ReadUnit, unit: XliffUnit) => {
  const translatable = segments.filter((each) => each.translatable);
  if (unit.segments.length > 1 || translatable.length === 0) return translatable;
  const state = SEGMENT_STATES.find((each) => translatable.some((segment) => segment.state === each)) ?? 'initial';
  const translated = translatable.some(({ target }) => target !== undefined);
  const pieces = (side: (segment: ReadSegment) => XmlElement | undefined): Pick<XmlElement, 'children'> => ({
    children: segments.flatMap((each) => side(each)?.children ?? []),
  });
  return [
    {
      ...{ state, place: translatable[0]?.place ?? place, source: pieces(({ source }) => source) },
      // What stands between two segments is often left without a translation, as it is a space.
      target: translated ? pieces((each) => each.target ?? (each.translatable ? undefined : each.source)) : undefined,
    },
  ];
};

/** Texts as a digest sees them, with their codes. */
const comparable = (parts: Parts): string => parts.map((part) => foldText(coded(part))).join('\n');

/** Inlines without spaces at both ends. */
const trimmed = (inlines: readonly SourceInline[]): readonly SourceInline[] =>
  inlines
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const text = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: index === inlines.length - 1 ? text.trimEnd() : text };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');

/** Whether a translation says something new: a text that differs, or a state above that of the content. */
const newsOf = (
  unit: XliffUnit,
  { target, state }: Translation,
  statusOf: StatusOf,
): Pick<TakenTranslation, 'changed' | 'state'> | undefined => {
  const changed = unit.target === undefined || exactly(target) !== exactly(unit.target);
  const claimed = state === 'reviewed' || state === 'final' ? 'reviewed' : 'draft';
  if (changed) return { changed, state: claimed };
  const { state: before } = statusOf(unit.unit);
  const higher = before === 'stale' ? state !== 'initial' : before === 'draft' && claimed === 'reviewed';
  return higher ? { changed, state: claimed } : undefined;
};

const otherSegments = ({ id, place, segments }: ReadUnit, unit: XliffUnit): Diagnostic => {
  const count = segments.filter(({ translatable }) => translatable).length;
  const message = `Unit “${short(id)}” has ${count} segments, and the content has ${unit.segments.length} (${unit.segments.join(', ')}).`;
  return errorAt(
    place,
    'other-segments',
    message,
    'Do not join or divide segments; export again if the content has changed.',
  );
};

const sourceChanged = ({ id, place }: ReadUnit, unit: XliffUnit): Diagnostic => {
  const message = `The Chinese of “${short(id)}” is not that of ${unit.place.file}:${unit.place.line}: it has changed since the export.`;
  return errorAt(place, 'source-changed', message, 'Export again, and translate the new text.');
};

const emptyTarget = (place: Place, unit: XliffUnit): Diagnostic =>
  errorAt(
    place,
    'empty-target',
    `The translation of “${unit.id}” is empty here.`,
    'Translate it, or set its state to “initial”.',
  );

const tooLong = ({ id, place }: ReadUnit, size: number): Diagnostic => {
  const [has, most] = [size, MAX_TEXT_CHARACTERS].map((each) => each.toLocaleString('en-US'));
  const message = `The translation of “${short(id)}” has ${has} characters; at most ${most} are read.`;
  return errorAt(place, 'block-too-long', message, 'Check that it is the text of this unit alone.');
};

const twiceUsed = (source: readonly InlineCode[], used: readonly string[], place: Place): readonly Diagnostic[] =>
  source.flatMap(({ id, kind, value }) => {
    if (kind !== 'note' || used.filter((each) => each === id).length < 2) return [];
    const message = `Code ${id}, the note “${value}”, stands twice in the translation.`;
    return [errorAt(place, 'unknown-code', message, 'Delete one of the two.')];
  });

const plainOnly = ({ id, place }: ReadUnit): Diagnostic =>
  errorAt(
    place,
    'unknown-code',
    `The term “${short(id)}” has inline codes, but terms are plain text.`,
    'Delete the codes.',
  );

const twice = ({ id, place }: ReadUnit): Diagnostic =>
  errorAt(place, 'duplicate-id', `Unit “${short(id)}” is already in this document.`, 'Delete one of the two.');
