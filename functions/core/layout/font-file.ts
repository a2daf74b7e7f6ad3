// Reads what layout and embedding need from a TrueType file: cmap, advances, vertical metrics and glyph records.

/** The bytes of a font file, read where they are asked for: a Chinese font has 15 MB, and a pack needs a tenth of it. */
export interface FontSource {
  readonly length: number;
  read(offset: number, length: number): Uint8Array;
}

/** A TrueType font (glyf outlines). All lengths are in font units; divide by `unitsPerEm` for em. */
export interface FontFile {
  readonly unitsPerEm: number;
  /** Tags of the tables. */
  readonly tags: readonly string[];
  /** Glyph id of a code point; 0 where the font lacks it. */
  glyphId(codePoint: number): number;
  advance(glyphId: number): number;
  leftSideBearing(glyphId: number): number;
  /** The bytes of a glyph's record; empty for a blank glyph. */
  glyphRecord(glyphId: number): Uint8Array;
  /** The bytes of a table, or undefined. */
  table(tag: string): Uint8Array | undefined;
  /** What a PDF says of the font. */
  description(): FontDescription;
}

/** What a font descriptor needs (ISO 32000-1, 9.8); lengths in font units. */
export interface FontDescription {
  readonly postScriptName: string;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: readonly [number, number, number, number];
}

/** A font of another kind; the message says which, without a capital and a full stop. */
export class FontFormatError extends Error {
  override readonly name = 'FontFormatError';
}

const CUT_OFF = 'a part of it is missing';

/** What a file is that begins with other bytes than a TrueType font. */
const OTHER_KINDS: ReadonlyMap<number, string> = new Map([
  [0x74746366, 'it is a collection of several fonts (TTC), not one TrueType font'],
  [0x4f54544f, 'its outlines are CFF (OpenType .otf), not TrueType'],
  [0x774f4646, 'it is a web font (WOFF), not a TrueType file'],
  [0x774f4632, 'it is a web font (WOFF2), not a TrueType file'],
]);

const UNICODE_PLATFORMS = new Set([0, 3]);

/** A source over bytes in memory. */
export function fontBytes(given: Uint8Array): FontSource {
  // A plain array also of a Buffer, whose `slice` would not copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return { length: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** Tables that a font must have. */
const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'] as const;

/**
 * Opens a TrueType font (OpenType spec, `glyf` flavour). Its tables are read when they are first asked for.
 * @throws FontFormatError when the source is not a TrueType font with glyf outlines.
 */
export function openFont(source: FontSource): FontFile {
  const tables = readTableDirectory(source);
  const lacking = NEEDED.find((tag) => !tables.has(tag));
  if (lacking !== undefined) throw new FontFormatError(`it has no '${lacking}' table`);
  const read = (tag: string): Uint8Array | undefined => {
    const entry = tables.get(tag);
    return entry && source.read(entry.offset, entry.length);
  };
  const glyf = tables.get('glyf')?.offset ?? 0;
  const records = new Map<number, Uint8Array>();
  const cmap = once(() => rememberPlane(readCmap(viewOf(read('cmap') ?? new Uint8Array()))));
  const outlines = once(() => openOutlines(read));
  const metrics = once(() => openMetrics(read));
  const names = once(() => readNames(read));

  return {
    tags: [...tables.keys()],
    glyphId: (codePoint) => cmap()(codePoint),
    advance: (id) => metrics().advance(id),
    leftSideBearing: (id) => metrics().leftSideBearing(id),
    get unitsPerEm() {
      return metrics().unitsPerEm;
    },
    glyphRecord(id) {
      let record = records.get(id);
      if (record === undefined) {
        const start = outlines()(id);
        record = source.read(glyf + start, outlines()(id + 1) - start);
        records.set(id, record);
      }
      return record;
    },
    table: read,
    description: names,
  };
}

/** Remembers the glyphs of the basic plane, which a page asks for over and over. */
function rememberPlane(lookUp: (codePoint: number) => number): (codePoint: number) => number {
  const known = new Int32Array(0x10000).fill(-1);
  return (codePoint) => {
    const glyph = known[codePoint];
    if (glyph === undefined) return lookUp(codePoint);
    if (glyph >= 0) return glyph;
    const found = lookUp(codePoint);
    known[codePoint] = found;
    return found;
  };
}

type Read = (tag: string) => Uint8Array | undefined;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const tableOf = (read: Read, tag: string): DataView => viewOf(read(tag) ?? new Uint8Array());

/** Where each glyph's record begins in the `glyf` table. */
function openOutlines(read: Read): (glyphId: number) => number {
  const long = tableOf(read, 'head').getInt16(50) === 1;
  const loca = tableOf(read, 'loca');
  return (glyphId) => (long ? loca.getUint32(4 * glyphId) : loca.getUint16(2 * glyphId) * 2);
}

interface Metrics {
  readonly unitsPerEm: number;
  advance(glyphId: number): number;
  leftSideBearing(glyphId: number): number;
}

function openMetrics(read: Read): Metrics {
  const hmtx = tableOf(read, 'hmtx');
  const long = tableOf(read, 'hhea').getUint16(34);
  return {
    unitsPerEm: tableOf(read, 'head').getUint16(18),
    advance: (id) => hmtx.getUint16(4 * Math.min(id, long - 1)),
    leftSideBearing: (id) => hmtx.getInt16(id < long ? 4 * id + 2 : 4 * long + 2 * (id - long)),
  };
}

function readNames(read: Read): FontDescription {
  const head = tableOf(read, 'head');
  const hhea = tableOf(read, 'hhea');
  const os2 = tableOf(read, 'OS/2');
  const ascender = hhea.getInt16(4);
  return {
    postScriptName: readPostScriptName(tableOf(read, 'name')),
    ascender,
    descender: hhea.getInt16(6),
    capHeight: os2.byteLength > 90 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : ascender,
    italicAngle: tableOf(read, 'post').getInt32(4) / 65536,
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readTableDirectory(source: FontSource): Map<string, { offset: number; length: number }> {
  const start = viewOf(source.read(0, 12));
  const signature = start.byteLength < 12 ? 0 : start.getUint32(0);
  if (signature !== 0x00010000)
    throw new FontFormatError(OTHER_KINDS.get(signature) ?? 'it is not a TrueType file (sfnt version 1.0)');
  const count = start.getUint16(4);
  const view = viewOf(source.read(12, 16 * count));
  if (view.byteLength < 16 * count) throw new FontFormatError(CUT_OFF);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let at = 0; at < 16 * count; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    const entry = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
    if (entry.offset + entry.length > source.length) throw new FontFormatError(CUT_OFF);
    tables.set(tag, entry);
  }
  return tables;
}

/** Prefers a format 12 subtable (all planes) to format 4 (the basic plane). */
function readCmap(view: DataView): (codePoint: number) => number {
  let format4: number | undefined;
  for (let i = 0; i < view.getUint16(2); i++) {
    const record = 4 + 8 * i;
    if (!UNICODE_PLATFORMS.has(view.getUint16(record))) continue;
    const subtable = view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 12) return lookUpFormat12(view, subtable);
    if (format === 4) format4 = subtable;
  }
  if (format4 === undefined) throw new FontFormatError('it has no Unicode cmap of format 4 or 12');
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

/** Characters that the specification of name id 6 keeps out of a name: delimiters, and all that is no visible ASCII. */
const NOT_IN_NAMES = /[^!-~]|[[\](){}<>/%#]/gu;
const LONGEST_NAME = 63;

/**
 * Name id 6 of the `name` table, cleaned of what its specification forbids and fonts have all the same: PDF readers take
 * it for a name (ISO 32000-1, 7.3.5), which a space or a bracket would end.
 */
function readPostScriptName(view: DataView): string {
  const strings = view.getUint16(4);
  for (let i = 0; i < view.getUint16(2); i++) {
    const record = 6 + 12 * i;
    if (view.getUint16(record + 6) !== 6) continue;
    const wide = view.getUint16(record) !== 1;
    const length = view.getUint16(record + 8);
    const start = strings + view.getUint16(record + 10);
    let text = '';
    for (let at = start; at + (wide ? 1 : 0) < start + length; at += wide ? 2 : 1)
      text += String.fromCharCode(wide ? view.getUint16(at) : view.getUint8(at));
    const name = text.replaceAll(NOT_IN_NAMES, '').slice(0, LONGEST_NAME);
    if (name !== '') return name;
  }
  return 'Unnamed';
}
