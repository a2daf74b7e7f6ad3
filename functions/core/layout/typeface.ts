// Shapes text with one font: glyphs and advances by HarfBuzz, words kept so that each is shaped once.
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { Language } from '../content/language.ts';
import { type FontFile, openFont } from './font-file.ts';

/** A glyph of shaped text; lengths in em. */
export interface ShapedGlyph {
  readonly glyphId: number;
  readonly advance: number;
  readonly xOffset: number;
  /** The characters that it stands for; empty for the further glyphs of one cluster. */
  readonly text: string;
}

/** A font that can shape text. */
export interface Typeface {
  /** Name by which a theme and the PDF writer know it. */
  readonly id: string;
  readonly file: FontFile;
  has(codePoint: number): boolean;
  /** Shapes a word or a mark; the result is shared and must not be changed. */
  shape(text: string, lang: Language): readonly ShapedGlyph[];
}

/**
 * Full-width forms for the dash and the ellipsis of Chinese: `——` is 1.69 em in the default forms of Noto Serif SC and
 * 2 em with `fwid` (GB/T 15834 4.13: the dash takes two characters).
 */
const FULL_WIDTH = [Feature.fromString('fwid')].filter((feature) => feature !== undefined);
const DASH_OR_ELLIPSIS = /^[—…]+$/u;

/**
 * Opens a font for shaping.
 * @throws Error when the bytes are not a TrueType font.
 */
export function openTypeface(id: string, bytes: Uint8Array<ArrayBuffer>): Typeface {
  const file = openFont(bytes);
  const font = new Font(new Face(new Blob(bytes)));
  const shaped = new Map<string, readonly ShapedGlyph[]>();

  return {
    id,
    file,
    has: (codePoint) => file.glyphId(codePoint) !== 0,
    shape(text, lang) {
      const key = `${lang}\u0000${text}`;
      const known = shaped.get(key);
      if (known !== undefined) return known;
      const glyphs = shapeOnce(font, file.unitsPerEm, text, lang);
      shaped.set(key, glyphs);
      return glyphs;
    },
  };
}

function shapeOnce(font: Font, unitsPerEm: number, text: string, lang: Language): readonly ShapedGlyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(lang);
  shape(font, buffer, lang === 'zh-Hans' && DASH_OR_ELLIPSIS.test(text) ? FULL_WIDTH : []);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  return infos.map((info, index) => {
    const continues = index > 0 && infos[index - 1]?.cluster === info.cluster;
    const next = infos.slice(index + 1).find((later) => later.cluster !== info.cluster);
    return {
      glyphId: info.codepoint,
      advance: (positions[index]?.xAdvance ?? 0) / unitsPerEm,
      xOffset: (positions[index]?.xOffset ?? 0) / unitsPerEm,
      text: continues ? '' : text.slice(info.cluster, next?.cluster ?? text.length),
    };
  });
}
