// Finds where the content holds a character that no font has.
import { type Diagnostic, errorAt, type Place } from '../core/content/diagnostic.ts';
import type { Content, PackSpec } from '../core/content/types.ts';
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
  const units = report?.sections.flatMap((section) => section.units) ?? [];
  const sides = units.filter(({ id }) => id === block).flatMap((unit) => Object.values(unit.sides));
  const partner = content.partners.filter(({ id }) => id === spec.partner);
  const term = content.terms.filter(({ id }) => termAnchor(id) === block);
  const things = [...sides, ...term, spec, ...partner, ...(report?.indicators ?? []), ...content.terms];
  const head = report === undefined ? [] : [{ ...report, sections: [], indicators: [] }].filter(holds);
  const found = things.find(holds)?.place;
  return found ?? head.map(({ path }) => ({ file: path, line: 1, column: 1 }))[0] ?? sides[0]?.place ?? spec.place;
}
