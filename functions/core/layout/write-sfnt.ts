// Puts the tables of a TrueType font together into a file (OpenType spec, the table directory).

/** Writes tables, sorted by their tags, as one font file. */
export function writeSfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = 12 + 16 * tables.length;
  const bytes = new Uint8Array(header + tables.reduce((sum, [, table]) => sum + ((table.length + 3) & ~3), 0));
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let offset = header;
  tables.forEach(([tag, table], index) => {
    const at = 12 + 16 * index;
    for (let i = 0; i < 4; i++) view.setUint8(at + i, tag.charCodeAt(i));
    bytes.set(table, offset);
    const length = (table.length + 3) & ~3;
    view.setUint32(at + 4, checksum(view, offset, length));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += length;
  });
  return bytes;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
