// Subsets a TrueType font to the glyphs of a document, with variants of a glyph that have an advance or a shift of their own.
import type { FontFile } from '../layout/font-file.ts';
import type { GlyphPart } from '../layout/typeface.ts';
import { writeSfnt } from '../layout/write-sfnt.ts';

/** A glyph of the subset; lengths in font units. */
export interface SubsetGlyph {
  /** In the font, or the id of a composed one. */
  readonly glyphId: number;
  readonly advance: number;
  readonly shift: number;
  /** What a reader extracts for it. */
  readonly text: string;
}

/** A glyph of the font as part of a composed one; font units. */
type Part = readonly [glyphId: number, x: number, y: number];

/** A composed glyph: none of the font's own has such an id. */
const COMPOSED = 2 ** 16;
/** Room for an advance and for a shift in the key of a glyph. */
const ADVANCES = 2 ** 16;
const SHIFTS = 2 ** 14;
const WORDS_AND_XY = 0x0003;
const MORE_COMPONENTS = 0x0020;

/**
 * Collects the glyphs of one font. The space between characters is made part of a glyph's own advance wherever it is
 * wide enough for a reader to take it for a space character: extraction then invents none (all readers guess from
 * gaps over 0.1 em), and the widths in the PDF agree with those in the font, as PDF/A asks (ISO 19005-2, 6.2.11.5).
 */
export class FontSubset {
  readonly unitsPerEm: number;
  readonly #font: FontFile;
  /** Ids of glyphs by outline, advance and shift; the few that stand for a second text as well are found by name. */
  readonly #ids = new Map<number, number>();
  readonly #named = new Map<string, number>();
  /** The variant of each glyph that was used last, which is mostly the one that is used next. */
  readonly #last = new Map<number, number>();
  readonly #glyphs: SubsetGlyph[] = [];
  readonly #composed = new Map<string, number>();
  readonly #parts: (readonly Part[])[] = [];

  constructor(font: FontFile) {
    this.#font = font;
    this.unitsPerEm = font.unitsPerEm;
    this.#glyphs.push({ glyphId: 0, advance: font.advance(0), shift: 0, text: '' });
  }

  get font(): FontFile {
    return this.#font;
  }

  /** The glyphs in the order of their ids in the subset. */
  get glyphs(): readonly SubsetGlyph[] {
    return this.#glyphs;
  }

  /** The id in the subset of a glyph with this advance, shift (font units) and text. */
  use(glyphId: number, advance: number, shift: number, text: string): number {
    const last = this.#last.get(glyphId);
    const same = last === undefined ? undefined : this.#glyphs[last];
    if (last !== undefined && same?.advance === advance && same.shift === shift && same.text === text) return last;
    const id = this.#find(glyphId, advance, shift, text);
    this.#last.set(glyphId, id);
    return id;
  }

  #find(glyphId: number, advance: number, shift: number, text: string): number {
    const key = (glyphId * ADVANCES + advance) * SHIFTS + shift + SHIFTS / 2;
    const first = this.#ids.get(key);
    if (first !== undefined && this.#glyphs[first]?.text === text) return first;
    const named = `${key} ${text}`;
    const known = this.#named.get(named);
    if (known !== undefined) return known;
    const id = this.#glyphs.push({ glyphId, advance, shift, text }) - 1;
    if (first === undefined) this.#ids.set(key, id);
    else this.#named.set(named, id);
    return id;
  }

  /** The id, for `use`, of a glyph made of glyphs of the font; of none for a blank one. */
  compose(parts: readonly GlyphPart[]): number {
    const scaled = parts.map(({ glyphId, x, y }): Part => [glyphId, this.#units(x), this.#units(y)]);
    const key = scaled.join(' ');
    let id = this.#composed.get(key);
    if (id === undefined) {
      id = COMPOSED + this.#parts.push(scaled) - 1;
      this.#composed.set(key, id);
    }
    return id;
  }

  #units(em: number): number {
    return Math.round(em * this.unitsPerEm);
  }

  /** The font file of the subset. */
  toBytes(): Uint8Array {
    return buildFont(this.#font, this.#glyphs, this.#parts);
  }
}

function buildFont(font: FontFile, wanted: readonly SubsetGlyph[], composed: readonly (readonly Part[])[]): Uint8Array {
  const glyphs = [...wanted];
  const plain = new Map<number, number>();
  wanted.forEach((glyph, id) => {
    if (glyph.shift === 0 && !plain.has(glyph.glyphId)) plain.set(glyph.glyphId, id);
  });
  /** The id of a glyph's unshifted outline; appended where nothing in the document uses it plainly. */
  const outlineOf = (glyphId: number): number => {
    const known = plain.get(glyphId);
    if (known !== undefined) return known;
    const id = glyphs.push({ glyphId, advance: font.advance(glyphId), shift: 0, text: '' }) - 1;
    plain.set(glyphId, id);
    return id;
  };

  const records: Uint8Array[] = [];
  for (let id = 0; id < glyphs.length; id++) {
    const glyph = glyphs[id];
    if (glyph === undefined) break;
    const { glyphId, shift } = glyph;
    if (glyphId >= COMPOSED) {
      const parts = composed[glyphId - COMPOSED] ?? [];
      records.push(
        composite(
          font,
          parts.map(([part, x, y]) => [part, x + shift, y]),
          outlineOf,
        ),
      );
    } else if (plain.get(glyphId) === id) records.push(withRenumberedComponents(font.glyphRecord(glyphId), outlineOf));
    else records.push(composite(font, [[glyphId, shift, 0]], outlineOf));
  }
  return assemble(font, glyphs, records, Math.max(1, ...composed.map((parts) => parts.length)));
}

/** A glyph that is others at their places; empty where all of them are blank. */
function composite(font: FontFile, parts: readonly Part[], outlineOf: (glyphId: number) => number): Uint8Array {
  const inked = parts.filter(([glyphId]) => font.glyphRecord(glyphId).length > 0);
  if (inked.length === 0) return new Uint8Array();
  const bytes = new Uint8Array(10 + 8 * inked.length);
  const view = viewOf(bytes);
  const boxes = inked.map(([glyphId, x, y]) => {
    const box = viewOf(font.glyphRecord(glyphId));
    return [box.getInt16(2) + x, box.getInt16(4) + y, box.getInt16(6) + x, box.getInt16(8) + y] as const;
  });
  view.setInt16(0, -1);
  view.setInt16(2, Math.min(...boxes.map(([left]) => left)));
  view.setInt16(4, Math.min(...boxes.map(([, bottom]) => bottom)));
  view.setInt16(6, Math.max(...boxes.map(([, , right]) => right)));
  view.setInt16(8, Math.max(...boxes.map(([, , , top]) => top)));
  inked.forEach(([glyphId, x, y], index) => {
    const at = 10 + 8 * index;
    view.setUint16(at, index < inked.length - 1 ? WORDS_AND_XY | MORE_COMPONENTS : WORDS_AND_XY);
    view.setUint16(at + 2, outlineOf(glyphId));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return bytes;
}

function withRenumberedComponents(record: Uint8Array, outlineOf: (glyphId: number) => number): Uint8Array {
  if (record.length === 0 || viewOf(record).getInt16(0) >= 0) return record;
  const bytes = record.slice();
  const view = viewOf(bytes);
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, outlineOf(view.getUint16(at + 2)));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if ((flags & MORE_COMPONENTS) === 0) return bytes;
  }
}

/** `parts` is the most that a glyph is composed of. */
function assemble(
  font: FontFile,
  glyphs: readonly SubsetGlyph[],
  records: readonly Uint8Array[],
  parts: number,
): Uint8Array {
  const padded = records.map((record) => (record.length + 3) & ~3);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  let offset = 0;
  glyphs.forEach((glyph, id) => {
    const record = records[id] ?? new Uint8Array();
    glyf.set(record, offset);
    loca.setUint32(4 * id, offset);
    hmtx.setUint16(4 * id, glyph.advance);
    hmtx.setInt16(4 * id + 2, bearingOf(font, glyph, record));
    offset += padded[id] ?? 0;
  });
  loca.setUint32(4 * glyphs.length, offset);

  const head = copyOf(font, 'head');
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = copyOf(font, 'hhea');
  hhea.setUint16(10, Math.max(...glyphs.map((glyph) => glyph.advance)));
  hhea.setUint16(34, glyphs.length);
  const maxp = copyOf(font, 'maxp');
  maxp.setUint16(4, glyphs.length);
  maxp.setUint16(10, parts * Math.max(maxp.getUint16(6), maxp.getUint16(10)));
  maxp.setUint16(12, parts * Math.max(maxp.getUint16(8), maxp.getUint16(12)));
  maxp.setUint16(28, Math.max(parts, maxp.getUint16(28)));
  maxp.setUint16(30, maxp.getUint16(30) + 1);

  const tables: [string, Uint8Array][] = [
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ];
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag);
    if (table !== undefined) tables.push([tag, table]);
  }
  return writeSfnt(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const bearingOf = (font: FontFile, { glyphId, shift }: SubsetGlyph, record: Uint8Array): number => {
  if (glyphId < COMPOSED) return font.leftSideBearing(glyphId) + shift;
  return record.length === 0 ? 0 : viewOf(record).getInt16(2);
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function copyOf(font: FontFile, tag: string): DataView {
  const table = font.table(tag);
  if (table === undefined)
    throw new Error(`Cannot subset the font ${font.description().postScriptName}: it has no '${tag}' table.`);
  return viewOf(table.slice());
}
