// Subsets a TrueType font to the glyphs of a document, with variants of a glyph that have an advance or a shift of their own.
import type { FontFile } from '../layout/font-file.ts';
import { writeSfnt } from '../layout/write-sfnt.ts';

/** A glyph of the subset; lengths in font units. */
export interface SubsetGlyph {
  readonly glyphId: number;
  readonly advance: number;
  readonly shift: number;
  /** What a reader extracts for it. */
  readonly text: string;
}

/** Room for an advance and for a shift in the key of a glyph. */
const ADVANCES = 2 ** 14;
const SHIFTS = 2 ** 14;
const WORDS_AND_XY = 0x0003;
const MORE_COMPONENTS = 0x0020;

/**
 * Collects the glyphs of one font. The space between characters is made part of a glyph's own advance wherever it is
 * wide enough for a reader to take it for a space character: extraction then invents none (all readers guess from
 * gaps over 0.1 em), and the widths in the PDF agree with those in the font, as PDF/A asks (ISO 19005-2, 6.2.11.5).
 */
export class FontSubset {
  readonly #font: FontFile;
  /** Ids of glyphs by outline, advance and shift; the few that stand for a second text as well are found by name. */
  readonly #ids = new Map<number, number>();
  readonly #named = new Map<string, number>();
  readonly #glyphs: SubsetGlyph[] = [];

  constructor(font: FontFile) {
    this.#font = font;
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

  /** The font file of the subset. */
  toBytes(): Uint8Array {
    return buildFont(this.#font, this.#glyphs);
  }
}

function buildFont(font: FontFile, wanted: readonly SubsetGlyph[]): Uint8Array {
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
    const record = font.glyphRecord(glyph.glyphId);
    if (record.length === 0) records.push(record);
    else if (plain.get(glyph.glyphId) === id) records.push(withRenumberedComponents(record, outlineOf));
    else records.push(composite(record, outlineOf(glyph.glyphId), glyph.shift));
  }
  return assemble(font, glyphs, records);
}

/** A glyph that is another one, moved sideways. */
function composite(base: Uint8Array, outline: number, shift: number): Uint8Array {
  const from = viewOf(base);
  const bytes = new Uint8Array(18);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  view.setInt16(2, from.getInt16(2) + shift);
  view.setInt16(4, from.getInt16(4));
  view.setInt16(6, from.getInt16(6) + shift);
  view.setInt16(8, from.getInt16(8));
  view.setUint16(10, WORDS_AND_XY);
  view.setUint16(12, outline);
  view.setInt16(14, shift);
  return bytes;
}

function withRenumberedComponents(record: Uint8Array, outlineOf: (glyphId: number) => number): Uint8Array {
  if (viewOf(record).getInt16(0) >= 0) return record;
  const bytes = record.slice();
  const view = viewOf(bytes);
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, outlineOf(view.getUint16(at + 2)));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if ((flags & MORE_COMPONENTS) === 0) return bytes;
  }
}

function assemble(font: FontFile, glyphs: readonly SubsetGlyph[], records: readonly Uint8Array[]): Uint8Array {
  const padded = records.map((record) => (record.length + 3) & ~3);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  let offset = 0;
  glyphs.forEach((glyph, id) => {
    glyf.set(records[id] ?? new Uint8Array(), offset);
    loca.setUint32(4 * id, offset);
    hmtx.setUint16(4 * id, glyph.advance);
    hmtx.setInt16(4 * id + 2, font.leftSideBearing(glyph.glyphId) + glyph.shift);
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
  maxp.setUint16(10, Math.max(maxp.getUint16(6), maxp.getUint16(10)));
  maxp.setUint16(12, Math.max(maxp.getUint16(8), maxp.getUint16(12)));
  maxp.setUint16(28, Math.max(1, maxp.getUint16(28)));
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

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function copyOf(font: FontFile, tag: string): DataView {
  const table = font.table(tag);
  if (table === undefined)
    throw new Error(`Cannot subset the font ${font.description().postScriptName}: it has no '${tag}' table.`);
  return viewOf(table.slice());
}
