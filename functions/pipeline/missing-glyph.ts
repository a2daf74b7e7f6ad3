// Finds where the content holds a character that no font has.
import { type Diagnostic, errorAt, type Place } from '../core/content/diagnostic.ts';
import { notesOf } from '../core/content/notes-of.ts';
import { termsOf } from '../core/content/terms-of.ts';
import type { Content, PackSpec, SourceBlock, Unit } from '../core/content/types.ts';
import { termAnchor } from '../core/pack/link-terms.ts';

/** The diagnostic for a character that layout could not set in a block; the block is empty where it has no id. */
export function missingGlyph(character: string, block: string, content: Content, spec: PackSpec): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return errorAt(
    placeOf(character, block, content, spec),
    'no-glyph',
    `No font of the theme has the character “${character}” (${code}).`,
    'Write it another way, or add a font that has it to “fonts” and “fallback” of the theme.',
  );
}

/** The block itself, or else the first thing of the pack that holds the character, or else the pack. */
function placeOf(character: string, block: string, content: Content, spec: PackSpec): Place {
  const holds = (thing: unknown): boolean => JSON.stringify(thing).includes(character);
  const report = content.reports.find(({ id }) => id === spec.report);
  /** Of a section that a topic is taken from, the heading is printed. */
  const isPrinted = (id: string): boolean =>
    spec.sections.some((one) => id === one || id.startsWith(`${one}.`) || one.startsWith(`${id}.`));
  const terms = termsOf(content, spec.report);
  const units = report?.sections.flatMap((section) => section.units).filter(({ id }) => isPrinted(id)) ?? [];
  const sidesOf = (list: readonly Unit[]): readonly SourceBlock[] => list.flatMap(({ sides }) => Object.values(sides));
  const things = [
    ...sidesOf(units.filter(({ id }) => id === block.replace(/--\d+$/, ''))),
    ...terms.filter(({ id }) => termAnchor(id) === block),
    // Notes are set in blocks without an id.
    ...sidesOf(units).flatMap(notesOf),
    ...sidesOf(units),
    spec,
    ...content.partners.filter(({ id }) => id === spec.partner),
    ...(report?.indicators ?? []),
    ...terms,
  ];
  const found = things.find(holds)?.place;
  if (found !== undefined || report === undefined) return found ?? spec.place;
  const head = { ...report, sections: [], indicators: [] };
  return holds(head) ? { file: report.path, line: 1, column: 1 } : spec.place;
}
