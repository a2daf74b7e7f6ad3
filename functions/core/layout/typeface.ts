// Shapes text with one font: Han by its table of characters, words by HarfBuzz, each once for as long as it is remembered.
import { Blob, Buffer, Direction, Face, Feature, Font, type GlyphInfo, type GlyphPosition, shape } from 'harfbuzzjs';
import type { Language } from '../content/language.ts';
import { type FontFile, type FontSource, openFont } from './font-file.ts';
import { isHan } from './punctuation.ts';
import { RecentWords } from './recent-words.ts';
import { writeSfnt } from './write-sfnt.ts';

/** A glyph of shaped text; lengths in em. */
export interface ShapedGlyph {
  readonly glyphId: number;
  readonly advance: number;
  readonly xOffset: number;
  /** The characters that it stands for. */
  readonly text: string;
  /** A letter with its marks is one glyph made of these, the first being `glyphId`. */
  readonly parts: readonly GlyphPart[] | undefined;
}

/** A glyph at its place in another one; em from the origin of that, upwards and to the right. */
export interface GlyphPart {
  readonly glyphId: number;
  readonly x: number;
  readonly y: number;
}

/** A font that can shape text. */
export interface Typeface {
  /** Name by which a theme and the PDF writer know it. */
  readonly id: string;
  readonly file: FontFile;
  has(codePoint: number): boolean;
  /** The space between words: blank and a quarter of an em wide where the font has no glyph for it. */
  readonly space: ShapedGlyph;
  /** The hyphen of the layout at a line's end, which readers drop when they join the lines; absent where the font has none. */
  readonly softHyphen: ShapedGlyph | undefined;
  /** Shapes a word or a mark; the result is shared and must not be changed. */
  shape(text: string, lang: Language): readonly ShapedGlyph[];
  /** Shapes the words among these that are not remembered, all together: HarfBuzz is quick, but far to go to. */
  prepare(words: readonly string[], lang: Language): void;
}

/**
 * Full-width forms for the dash and the ellipsis of Chinese: `——` is 1.69 em in the default forms of Noto Serif SC and
 * 2 em with `fwid` (GB/T 15834 5.1.4: the dash takes two characters).
 */
const FULL_WIDTH = [Feature.fromString('fwid')].filter((feature) => feature !== undefined);
const DASH_OR_ELLIPSIS = /^[—…]+$/u;
/** Tables that shaping asks for. Outlines are nine tenths of a Chinese font, and HarfBuzz would copy them. */
const SHAPING_TABLES = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'kern', 'maxp'];
/** A control character, which no font has. */
const SEPARATOR = '\u0001';
/**
 * Opens a font for shaping.
 * @throws Error when the source is not a TrueType font.
 */
export function openTypeface(id: string, source: FontSource): Typeface {
  const file = openFont(source);
  const shaped = {
    'zh-Hans': new RecentWords<readonly ShapedGlyph[]>(),
    en: new RecentWords<readonly ShapedGlyph[]>(),
  };
  let font: Font | undefined;
  let space: ShapedGlyph | undefined;
  let softHyphen: ShapedGlyph | undefined | 'unknown' = 'unknown';

  const shapeNew = (text: string, lang: Language): readonly ShapedGlyph[] => {
    const codePoint = text.codePointAt(0) ?? 0;
    if (isHan(codePoint) && text.length === (codePoint > 0xffff ? 2 : 1)) return [plainGlyph(file, codePoint, text)];
    font ??= openForShaping(file);
    return shapeWords(font, file.unitsPerEm, [text], lang)[0] ?? [];
  };
  return {
    id,
    file,
    has: (codePoint) => file.glyphId(codePoint) !== 0,
    get space() {
      space ??= plainGlyph(file, 0x20, ' ');
      if (space.glyphId === 0) space = { ...space, advance: 0.25, parts: [] };
      return space;
    },
    get softHyphen() {
      if (softHyphen === 'unknown')
        softHyphen = file.glyphId(0x2d) === 0 ? undefined : plainGlyph(file, 0x2d, '\u00ad');
      return softHyphen;
    },
    shape(text, lang) {
      let glyphs = shaped[lang].get(text);
      if (glyphs === undefined) {
        glyphs = shapeNew(text, lang);
        shaped[lang].set(text, glyphs);
      }
      return glyphs;
    },
    prepare(words, lang) {
      const known = shaped[lang];
      const unknown = [...new Set(words.filter((word) => word !== '' && known.get(word) === undefined))];
      if (unknown.length === 0) return;
      font ??= openForShaping(file);
      const glyphs = shapeWords(font, file.unitsPerEm, unknown, lang);
      unknown.forEach((word, index) => {
        known.set(word, glyphs[index] ?? []);
      });
    },
  };
}

function plainGlyph(file: FontFile, codePoint: number, text: string): ShapedGlyph {
  const glyphId = file.glyphId(codePoint);
  return { glyphId, advance: file.advance(glyphId) / file.unitsPerEm, xOffset: 0, text, parts: undefined };
}

function openForShaping(file: FontFile): Font {
  const tables = SHAPING_TABLES.flatMap((tag): [string, Uint8Array][] => {
    const table = file.table(tag);
    return table === undefined ? [] : [[tag, table]];
  });
  return new Font(new Face(new Blob(writeSfnt(tables))));
}

/** Shapes words in one go, `SEPARATOR` between them, which has no glyph and so no kerning: each is set as if alone. */
function shapeWords(
  font: Font,
  unitsPerEm: number,
  words: readonly string[],
  lang: Language,
): readonly (readonly ShapedGlyph[])[] {
  const buffer = new Buffer();
  const text = words.join(SEPARATOR);
  buffer.addText(text);
  buffer.guessSegmentProperties();
  // A word from right to left must not turn the others of its batch around.
  buffer.setDirection(Direction.LTR);
  buffer.setLanguage(lang);
  shape(font, buffer, lang === 'zh-Hans' && words.every((word) => DASH_OR_ELLIPSIS.test(word)) ? FULL_WIDTH : []);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  let at = 0;
  let start = 0;
  return words.map((word) => {
    const end = start + word.length;
    const glyphs: ShapedGlyph[] = [];
    while (at < infos.length) {
      const cluster = infos[at]?.cluster ?? 0;
      if (cluster >= end) break;
      const first = at;
      while (at < infos.length && infos[at]?.cluster === cluster) at++;
      if (cluster < start) continue;
      const characters = text.slice(cluster, Math.min(end, infos[at]?.cluster ?? end));
      glyphs.push(clusterGlyph(infos, positions, first, at, unitsPerEm, characters));
    }
    start = end + SEPARATOR.length;
    return glyphs;
  });
}

/** One glyph for the glyphs of a cluster: a reader extracts it whole, and a mark stays over its letter. */
function clusterGlyph(
  infos: readonly GlyphInfo[],
  positions: readonly GlyphPosition[],
  first: number,
  end: number,
  unitsPerEm: number,
  text: string,
): ShapedGlyph {
  const glyphId = infos[first]?.codepoint ?? 0;
  const position = positions[first];
  if (end === first + 1 && position?.yOffset === 0) {
    const { xAdvance, xOffset } = position;
    return { glyphId, advance: xAdvance / unitsPerEm, xOffset: xOffset / unitsPerEm, text, parts: undefined };
  }
  let advance = 0;
  const parts: GlyphPart[] = [];
  for (let at = first; at < end; at++) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    parts.push({
      glyphId: infos[at]?.codepoint ?? 0,
      x: (advance + xOffset) / unitsPerEm,
      y: yOffset / unitsPerEm,
    });
    advance += xAdvance;
  }
  return { glyphId, advance: advance / unitsPerEm, xOffset: 0, text, parts };
}
