// Renders one edition of a pack: pack → markup → blocks → pages → PDF, all in memory.
import { createHash } from 'node:crypto';
import { type Diagnostic, errorAt } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { Content, PackSpec } from '../core/content/types.ts';
import { layOut } from '../core/layout/lay-out.ts';
import { loadTheme } from '../core/layout/load-theme.ts';
import { parseBlocks } from '../core/markup/parse-blocks.ts';
import { renderMarkup } from '../core/markup/render-markup.ts';
import { assemblePack } from '../core/pack/assemble-pack.ts';
import { writePdf } from '../core/pdf/write-pdf.ts';
import type { Assets } from '../ports.ts';

/** A finished edition, or what keeps it from being made. */
export interface Rendered {
  readonly language: Edition;
  /** Paths of the content, templates, labels and theme that it was made from. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly pdf: { readonly bytes: Uint8Array; readonly pages: number; readonly sha256: string } | undefined;
}

/** Renders an edition; `known` are the diagnostics of the content, of which those in the edition's inputs keep it back. */
export async function renderEdition(
  content: Content,
  spec: PackSpec,
  language: Edition,
  assets: Assets,
  engine: string,
  known: readonly Diagnostic[],
): Promise<Rendered> {
  const assembled = assemblePack(content, spec, language);
  const pack = assembled.value;
  const found: Diagnostic[] = [];
  const kept = (): Rendered => ({ language, inputs: pack.inputs, diagnostics: found, pdf: undefined });
  // What else is wrong would only follow from this.
  if (known.some((each) => isError(each) && pack.inputs.includes(each.file))) return kept();

  const theme = loadTheme(assets.templates, spec.theme, spec.places['theme'] ?? spec.place);
  found.push(...assembled.diagnostics, ...theme.diagnostics);
  if (hasError(assembled.diagnostics)) return kept();
  const markup = renderMarkup(pack, assets.templates);
  found.push(...markup.diagnostics);
  if (hasError(found) || theme.value === undefined) return kept();
  const document = parseBlocks(markup.value);
  found.push(...document.diagnostics);
  if (hasError(found)) return kept();
  const laid = layOut(document.value, theme.value, assets.openFonts(theme.value));
  found.push(...laid.missing.map(({ character, block }) => missingGlyph(character, block, content, spec)));
  if (hasError(found)) return kept();

  const bytes = await writePdf(laid.pages, laid.outline, {
    title: document.value.title,
    author: pack.report.issuer[pack.lang],
    subject: pack.report.title[pack.lang],
    lang: pack.lang,
    date: new Date(`${pack.date}T00:00:00Z`),
    producer: engine,
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const inputs = [...pack.inputs, ...markup.paths, `templates/themes/${spec.theme}.yaml`];
  return { language, inputs, diagnostics: found, pdf: { bytes, pages: laid.pages.length, sha256 } };
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const hasError = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(isError);

/** A character that no font has, at the block of the content that holds it. */
function missingGlyph(character: string, block: string, content: Content, spec: PackSpec): Diagnostic {
  const unit = content.reports
    .flatMap((report) => report.sections.flatMap((section) => section.units))
    .find(({ id }) => id === block);
  const sides = unit === undefined ? [] : Object.values(unit.sides);
  const holder = sides.find((side) => JSON.stringify(side).includes(character)) ?? sides[0];
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return errorAt(
    holder?.place ?? spec.place,
    'no-glyph',
    `No font of the theme has the character “${character}” (${code})${block === '' ? '' : `, in block ${block}`}.`,
    'Write it another way, or add a font that has it to the theme’s fallback.',
  );
}
