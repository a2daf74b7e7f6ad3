// Renders one edition of a pack: what was prepared → blocks → pages → PDF, all in memory.
import { type Diagnostic, type Outcome, warningAt } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { Content, PackSpec } from '../core/content/types.ts';
import { type LayoutOptions, layOut } from '../core/layout/lay-out.ts';
import type { LocatedTheme } from '../core/layout/load-theme.ts';
import { parseBlocks } from '../core/markup/parse-blocks.ts';
import { writePdf } from '../core/pdf/write-pdf.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { type AbsentFont, type Assets, FontError } from '../ports.ts';
import { attachData } from './attach-data.ts';
import { badFont } from './check-theme.ts';
import { digestOf } from './digest-of.ts';
import { isError } from './is-error.ts';
import type { CheckedContent } from './load-checked.ts';
import { missingGlyph } from './missing-glyph.ts';
import { type Prepared, prepareEdition } from './prepare-edition.ts';
import { shortenedLine } from './shortened-line.ts';
import { unmarked } from './unmarked.ts';

/** A finished edition, or what keeps it from being made. */
export interface Rendered extends Omit<Prepared, 'ready'> {
  /** The user's fonts that it was set in. */
  readonly fonts: readonly ManifestInput[];
  readonly pdf: RenderedPdf | undefined;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sha256: string;
  /** Digest of what it was made from. */
  readonly digest: string;
}

/** How an edition is rendered otherwise than for publication: with what the layout decided drawn on it, or as a draft. */
export interface RenderOptions extends LayoutOptions {
  readonly draft?: boolean;
}

/** Renders an edition. */
export const renderEdition = async (
  checked: CheckedContent,
  spec: PackSpec,
  language: Edition,
  assets: Assets,
  engine: string,
  options: RenderOptions = {},
): Promise<Rendered> => {
  const prepared = prepareEdition(checked, spec, language, assets, engine, options.draft);
  return await renderPrepared(prepared, checked.content, spec, assets, options);
};

/** Sets an edition that was prepared, and writes its PDF. */
export async function renderPrepared(
  { ready, ...prepared }: Prepared,
  content: Content,
  spec: PackSpec,
  assets: Assets,
  options: RenderOptions = {},
): Promise<Rendered> {
  const found = [...prepared.diagnostics];
  const kept = (): Rendered => ({ ...prepared, fonts: [], diagnostics: found, pdf: undefined });
  if (ready === undefined) return kept();
  const document = parseBlocks(ready.markup);
  const broken = [...document.diagnostics, ...unmarked(document.value, spec, options.draft ?? false)];
  found.push(...broken);
  if (broken.some(isError)) return kept();
  const fonts = openFonts(ready.theme, spec, assets);
  found.push(...fonts.diagnostics);
  if (fonts.value === undefined) return kept();
  const { faces, own } = fonts.value;
  const laid = layOut(document.value, ready.theme.value, faces, options);
  found.push(...laid.missing.map(({ character, block }) => missingGlyph(character, block, content, spec)));
  found.push(...[...laid.shortened].map(([artifact, text]) => shortenedLine(artifact, text, spec)));
  if (found.some(isError)) return kept();

  // A view of the layout carries nothing but itself.
  const attachments = options.debug ? [] : attachData(ready, spec, prepared.language);
  const bytes = await writePdf(laid, { ...ready.facts, title: document.value.title }, attachments);
  const digest = own.length === 0 ? ready.digest : digestOf(JSON.stringify([ready.digest, own]));
  const pdf = { bytes, pages: laid.pages.length, sha256: digestOf(bytes), digest };
  return { ...prepared, fonts: own, diagnostics: found, pdf };
}

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
