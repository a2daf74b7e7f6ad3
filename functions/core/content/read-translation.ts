// Reads a sidecar: what is written down of the translation of a report's blocks or a glossary file's terms.
import * as z from 'zod';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from './diagnostic.ts';
import { termUnit } from './finding.ts';
import { readYaml } from './read-yaml.ts';
import { day, finding, ID_PATTERN, id, text } from './shapes.ts';
import type { TranslationEntry, TranslationRecord } from './types.ts';

const digest = z
  .string()
  .refine(
    (value) => /^[0-9a-f]{16}$/.test(value),
    finding('bad-digest', 'is not a digest.', 'Have `briefs review` write it: it is not made by hand.'),
  );

const ENTRY = z.strictObject({
  source: digest,
  figures: z.array(text()).default([]),
  target: digest,
  state: z.enum(['draft', 'reviewed', 'approved']),
  translator: text().exactOptional(),
  reviser: text().exactOptional(),
  date: day(),
});

const WAIVER = { check: text(), words: text(), by: text(), reason: text() };

/** A block, an indicator, or `report` for its head. */
const unit = z
  .string()
  .refine(
    (value) => ID_PATTERN.test(value.replace(/^indicators\//, '')),
    finding('bad-id', 'is not a block.', 'Write the id of a block such as s5.1.p1, indicators/<id>, or report.'),
  );

const SHAPES = {
  blocks: z.strictObject({
    blocks: z.record(id(), ENTRY).default({}),
    waivers: z.array(z.strictObject({ block: unit, ...WAIVER })).default([]),
  }),
  terms: z.strictObject({
    terms: z.record(id(), ENTRY).default({}),
    waivers: z.array(z.strictObject({ term: id(), ...WAIVER })).default([]),
  }),
};

/** The path of the sidecar of a glossary file. */
export const termRecordPath = (path: string): string => path.replace(/\.yaml$/, '.translation.yaml');

/** What a sidecar says of `blocks` or `terms`; nothing where it is not there or does not fit. */
export const readTranslation = (
  source: SourceText | undefined,
  path: string,
  of: 'blocks' | 'terms',
): Outcome<TranslationRecord> => {
  const nothing: TranslationRecord = { path, entries: new Map(), waivers: [] };
  if (source === undefined) return { value: nothing, diagnostics: [] };
  const read = of === 'blocks' ? readBlocks(source) : readTerms(source);
  if (read.value === undefined) return { value: nothing, diagnostics: read.diagnostics };
  const { entries, waivers } = read.value;
  const diagnostics = entries.flatMap(([unit, entry]) => unapproved(unit, entry));
  return { value: { path, entries: new Map(entries), waivers }, diagnostics };
};

type Read = Outcome<
  (Pick<TranslationRecord, 'waivers'> & { readonly entries: [string, TranslationEntry][] }) | undefined
>;

const readBlocks = (source: SourceText): Read => {
  const { value: read, diagnostics } = readYaml(source, SHAPES.blocks);
  if (read === undefined) return { value: undefined, diagnostics };
  const { blocks, waivers } = read.value;
  return {
    value: {
      entries: Object.entries(blocks).map(([key, entry]) => [key, { ...entry, place: read.placeOf('blocks', key) }]),
      waivers: waivers.map(({ block, ...rest }, at) => ({ unit: block, ...rest, place: read.placeOf('waivers', at) })),
    },
    diagnostics,
  };
};

const readTerms = (source: SourceText): Read => {
  const { value: read, diagnostics } = readYaml(source, SHAPES.terms);
  if (read === undefined) return { value: undefined, diagnostics };
  const { terms, waivers } = read.value;
  return {
    value: {
      entries: Object.entries(terms).map(([key, entry]) => [
        termUnit(key),
        { ...entry, place: read.placeOf('terms', key) },
      ]),
      waivers: waivers.map(({ term, ...rest }, at) => ({
        ...{ unit: termUnit(term), ...rest, place: read.placeOf('waivers', at) },
      })),
    },
    diagnostics,
  };
};

/** Approved is what one person has translated and another revised (ISO 17100:2015, 5.3.3). */
const unapproved = (unit: string, { state, translator, reviser, place }: TranslationEntry): Diagnostic[] => {
  if (state !== 'approved') return [];
  const hint = 'Have somebody else revise it, and accept it again with `briefs review`; or set it to reviewed.';
  if (translator === undefined || reviser === undefined)
    return [errorAt(place, 'unapproved', `“${unit}” is approved without a translator and a reviser.`, hint)];
  if (!samePerson(translator, reviser)) return [];
  const message = `“${unit}” is approved, but ${translator} both translated and revised it.`;
  return [errorAt(place, 'same-reviser', message, hint)];
};

/** Whether two names are those of one person, however they are typed. */
export const samePerson = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
