// Reads what layout and embedding need from a TrueType file: cmap, advances, vertical metrics and glyph records.

/** A TrueType font (glyf outlines). All lengths are in font units; divide by `unitsPerEm` for em. */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Glyph id of a code point; 0 where the font lacks it. */
  glyphId(codePoint: number): number;
  advance(glyphId: number): number;
  leftSideBearing(glyphId: number): number;
  /** The bytes of a glyph's record; empty for a blank glyph. */
  glyphRecord(glyphId: number): Uint8Array;
  /** The bytes of a table, or undefined. */
  table(tag: string): Uint8Array | undefined;
}

const MAC_UNICODE_PLATFORMS = new Set([0, 3]);

/**
 * Opens a TrueType font (OpenType spec, `glyf` flavour).
 * @throws Error when the bytes are not a TrueType font with glyf outlines.
 */
export function openFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTableDirectory(view);
  const need = (tag: string): { offset: number; length: number } => {
    const entry = tables.get(tag);
    if (entry === undefined) throw new Error(`Cannot open the font: it has no '${tag}' table.`);
    return entry;
  };
  const head = need('head').offset;
  const hhea = need('hhea').offset;
  const hmtx = need('hmtx').offset;
  const loca = need('loca').offset;
  const glyf = need('glyf').offset;
  const glyphCount = view.getUint16(need('maxp').offset + 4);
  const longMetrics = view.getUint16(hhea + 34);
  const longLoca = view.getInt16(head + 50) === 1;
  const locate = (glyphId: number): number =>
    longLoca ? view.getUint32(loca + 4 * glyphId) : view.getUint16(loca + 2 * glyphId) * 2;
  const cmap = readCmap(view, need('cmap').offset);
  const os2 = tables.get('OS/2')?.offset;
  const ascender = view.getInt16(hhea + 4);

  return {
    bytes,
    postScriptName: readPostScriptName(view, need('name').offset),
    unitsPerEm: view.getUint16(head + 18),
    ascender,
    descender: view.getInt16(hhea + 6),
    capHeight: os2 !== undefined && view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : ascender,
    italicAngle: view.getInt32(need('post').offset + 4) / 65536,
    bbox: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    glyphCount,
    glyphId: cmap,
    advance: (id) => view.getUint16(hmtx + 4 * Math.min(id, longMetrics - 1)),
    leftSideBearing: (id) =>
      id < longMetrics
        ? view.getInt16(hmtx + 4 * id + 2)
        : view.getInt16(hmtx + 4 * longMetrics + 2 * (id - longMetrics)),
    glyphRecord: (id) => bytes.subarray(glyf + locate(id), glyf + locate(id + 1)),
    table(tag) {
      const entry = tables.get(tag);
      return entry && bytes.subarray(entry.offset, entry.offset + entry.length);
    },
  };
}

function readTableDirectory(view: DataView): Map<string, { offset: number; length: number }> {
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) {
    throw new Error('Cannot open the font: it is not a TrueType file (sfnt version 1.0).');
  }
  const tables = new Map<string, { offset: number; length: number }>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    );
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
}

/** Prefers a format 12 subtable (all planes) to format 4 (the basic plane). */
function readCmap(view: DataView, cmap: number): (codePoint: number) => number {
  let format4: number | undefined;
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + 8 * i;
    if (!MAC_UNICODE_PLATFORMS.has(view.getUint16(record))) continue;
    const subtable = cmap + view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 12) return lookUpFormat12(view, subtable);
    if (format === 4) format4 = subtable;
  }
  if (format4 === undefined) throw new Error('Cannot open the font: it has no Unicode cmap of format 4 or 12.');
  return lookUpFormat4(view, format4);
}

function lookUpFormat12(view: DataView, subtable: number): (codePoint: number) => number {
  const groups = view.getUint32(subtable + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = subtable + 16 + 12 * middle;
      const start = view.getUint32(group);
      if (codePoint < start) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - start;
    }
    return 0;
  };
}

function lookUpFormat4(view: DataView, subtable: number): (codePoint: number) => number {
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let i = 0; i < segments; i++) {
      if (codePoint > view.getUint16(ends + 2 * i)) continue;
      const start = view.getUint16(starts + 2 * i);
      if (codePoint < start) return 0;
      const delta = view.getUint16(deltas + 2 * i);
      const rangeOffset = view.getUint16(offsets + 2 * i);
      if (rangeOffset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsets + 2 * i + rangeOffset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Name id 6 of the `name` table, ASCII by its specification. */
function readPostScriptName(view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4);
  for (let i = 0; i < view.getUint16(name + 2); i++) {
    const record = name + 6 + 12 * i;
    if (view.getUint16(record + 6) !== 6) continue;
    const wide = view.getUint16(record) !== 1;
    const length = view.getUint16(record + 8);
    const start = strings + view.getUint16(record + 10);
    let text = '';
    for (let at = wide ? 1 : 0; at < length; at += wide ? 2 : 1) text += String.fromCharCode(view.getUint8(start + at));
    return text;
  }
  return 'Unnamed';
}
