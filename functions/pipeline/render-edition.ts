// Renders one edition of a pack: pack → markup → blocks → pages → PDF, all in memory.
import { createHash } from 'node:crypto';
import { type Diagnostic, type Outcome, warningAt } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { Content, PackSpec, SourceFile } from '../core/content/types.ts';
import { type LayoutOptions, layOut } from '../core/layout/lay-out.ts';
import { type LocatedTheme, loadTheme } from '../core/layout/load-theme.ts';
import { parseBlocks } from '../core/markup/parse-blocks.ts';
import { renderMarkup } from '../core/markup/render-markup.ts';
import { assemblePack } from '../core/pack/assemble-pack.ts';
import { writePdf } from '../core/pdf/write-pdf.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { type AbsentFont, type Assets, FontError } from '../ports.ts';
import { attachData } from './attach-data.ts';
import { badFont, checkTheme } from './check-theme.ts';
import { digestInputs } from './digest-inputs.ts';
import { missingGlyph } from './missing-glyph.ts';
import { shortenedLine } from './shortened-line.ts';

/** A finished edition, or what keeps it from being made. */
export interface Rendered {
  readonly language: Edition;
  /** Paths of the content, templates, labels and theme that it was made from. */
  readonly inputs: readonly string[];
  /** The user's fonts that it was set in. */
  readonly fonts: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
  readonly pdf: { readonly bytes: Uint8Array; readonly pages: number; readonly sha256: string } | undefined;
}

export interface EditionOptions extends LayoutOptions {
  /** The files of the content, for a pack that carries the digests of what it was made of. */
  readonly files?: readonly SourceFile[];
}

/** Renders an edition; `known` are the diagnostics of the content, of which those in the edition's inputs keep it back. */
export async function renderEdition(
  content: Content,
  spec: PackSpec,
  language: Edition,
  assets: Assets,
  engine: string,
  known: readonly Diagnostic[],
  options: EditionOptions = {},
): Promise<Rendered> {
  const assembled = assemblePack(content, spec, language);
  const pack = assembled.value;
  const found: Diagnostic[] = [];
  const kept = (): Rendered => ({ language, inputs: pack.inputs, fonts: [], diagnostics: found, pdf: undefined });
  // What else is wrong would only follow from this.
  if (known.some((each) => isError(each) && pack.inputs.includes(each.file))) return kept();

  const theme = loadTheme(assets.templates, spec.theme, spec.places['theme'] ?? spec.place);
  found.push(...assembled.diagnostics, ...theme.diagnostics, ...(theme.value ? checkTheme(theme.value) : []));
  if (hasError(assembled.diagnostics)) return kept();
  const markup = renderMarkup(pack, assets.templates);
  found.push(...markup.diagnostics);
  if (hasError(found) || theme.value === undefined) return kept();
  const document = parseBlocks(markup.value);
  found.push(...document.diagnostics);
  if (hasError(found)) return kept();
  const fonts = openFonts(theme.value, spec, assets);
  found.push(...fonts.diagnostics);
  if (fonts.value === undefined) return kept();
  const { faces, own } = fonts.value;
  const laid = layOut(document.value, theme.value.value, faces, options);
  found.push(...laid.missing.map(({ character, block }) => missingGlyph(character, block, content, spec)));
  found.push(...[...laid.shortened].map(([artifact, text]) => shortenedLine(artifact, text, spec)));
  if (hasError(found)) return kept();

  const inputs = [...pack.inputs, ...markup.paths, `templates/themes/${spec.theme}.yaml`];
  // A view of the layout carries nothing but itself.
  const attachments =
    spec.attachments && !options.debug
      ? attachData(pack, content, engine, digestInputs([...(options.files ?? []), ...assets.templates], inputs, own))
      : [];
  const facts = {
    title: document.value.title,
    author: pack.report.issuer[pack.lang],
    subject: pack.report.title[pack.lang],
    lang: pack.lang,
    date: new Date(`${pack.date}T00:00:00Z`),
    producer: engine,
  };
  const bytes = await writePdf(laid, facts, attachments);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { language, inputs, fonts: own, diagnostics: found, pdf: { bytes, pages: laid.pages.length, sha256 } };
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const hasError = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(isError);

type Fonts = ReturnType<Assets['openFonts']>;

const openFonts = (theme: LocatedTheme, spec: PackSpec, assets: Assets): Outcome<Fonts | undefined> => {
  try {
    const fonts = assets.openFonts(theme.value);
    return { value: fonts, diagnostics: fonts.absent.map((font) => absentFont(font, spec.theme, theme)) };
  } catch (error) {
    if (!(error instanceof FontError)) throw error;
    return { value: undefined, diagnostics: [badFont(theme, error)] };
  }
};

const absentFont = ({ name, files, otherwise }: AbsentFont, theme: string, { placeOf }: LocatedTheme): Diagnostic =>
  warningAt(
    placeOf('fonts', name),
    'absent-font',
    `The theme “${theme}” is set in ${otherwise} where it asks for the font ${name}: there is no file of it.`,
    `Put ${files.join(' or ')} into a folder and name the folder with --fonts.`,
  );
