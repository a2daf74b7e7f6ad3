// How a font sets a full-width character: its ink, and where its blank half lies. Found once for each character of a font.
import type { Language } from '../content/language.ts';
import { blankSide, isSharedMark, type Side } from './punctuation.ts';
import type { ShapedGlyph, Typeface } from './typeface.ts';

/** A Han character, a mark, or a dash or ellipsis of several. Lengths in em, without the blank half. */
export interface FullWidth {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly side: Side;
  readonly width: number;
  /** Shift of the glyphs to the left, for a mark whose blank half comes first. */
  readonly trim: number;
}

type Known = Readonly<Record<Language, Map<number, FullWidth>>>;
const known = new WeakMap<Typeface, Known>();

/** What is known of the characters of a font, by code point; `setFullWidth` finds what is not. */
export function fullWidthsOf(face: Typeface, lang: Language): Map<number, FullWidth> {
  let each = known.get(face);
  if (each === undefined) {
    each = { 'zh-Hans': new Map(), en: new Map() };
    known.set(face, each);
  }
  return each[lang];
}

/** Sets a character, or a dash or an ellipsis, in a font. */
export function setFullWidth(text: string, face: Typeface, lang: Language): FullWidth {
  const glyphs = face.shape(text, lang);
  const side = blankSide(text.charAt(0));
  let advance = 0;
  for (const glyph of glyphs) advance += glyph.advance;
  // Some fonts have Chinese marks that are narrower than the em; each gets the cell of a full-width one, its ink where that has it.
  const cell = Math.max(advance, isSharedMark(text.charCodeAt(0)) ? text.length : 1);
  const width = side === 'none' ? cell : 0.5;
  const trim = side === 'before' ? advance - 0.5 : side === 'after' ? 0 : (advance - width) / 2;
  return { text, glyphs, side, width, trim };
}
