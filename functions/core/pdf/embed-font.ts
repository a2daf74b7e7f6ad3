// Writes a font subset into a PDF: Type 0 font, CIDFontType2, descriptor, widths and ToUnicode map (ISO 32000-1, 9.7).

import type { DeferredStreams } from './deferred-streams.ts';
import type { FontSubset } from './font-subset.ts';
import { latin1, type PdfObjects, type PdfRef, pdfString } from './pdf-objects.ts';

/** Completes the font object that the pages already refer to. */
export function embedFont(doc: PdfObjects, subset: FontSubset, ref: PdfRef, streams: DeferredStreams): void {
  const { font } = subset;
  const perMille = 1000 / font.unitsPerEm;
  const scale = (units: number) => Math.round(units * perMille);
  const facts = font.description();
  const name = `${subsetTag(subset)}+${facts.postScriptName}`;

  const bytes = subset.toBytes();
  const file = doc.ref({ Length1: bytes.length });
  streams.add(file, bytes);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: facts.bbox.map(scale),
    ItalicAngle: facts.italicAngle,
    Ascent: scale(facts.ascender),
    Descent: scale(facts.descender),
    CapHeight: scale(facts.capHeight),
    StemV: 80,
    FontFile2: file,
  });
  descriptor.end();
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: [0, subset.glyphs.map((glyph) => Math.round(glyph.advance * perMille * 100) / 100)],
    CIDToGIDMap: 'Identity',
  });
  descendant.end();
  const toUnicode = doc.ref({});
  streams.add(toUnicode, latin1(toUnicodeMap(subset)));
  Object.assign(ref.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  ref.end();
}

/** Six letters that follow from the glyphs, so that the same subset has the same name (ISO 32000-1, 9.6.4). */
function subsetTag(subset: FontSubset): string {
  let hash = 0x811c9dc5;
  for (const glyph of subset.glyphs) {
    for (const part of [glyph.glyphId, glyph.advance, glyph.shift + 0x8000])
      hash = Math.imul(hash ^ part, 0x01000193) >>> 0;
  }
  let tag = '';
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** At most 100 entries a block, as CMap files ask. */
function toUnicodeMap(subset: FontSubset): string {
  const entries = subset.glyphs.flatMap((glyph, id) =>
    glyph.text === '' ? [] : [`<${hex(id)}> <${utf16(glyph.text)}>`],
  );
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const part = entries.slice(at, at + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hex = (value: number): string => value.toString(16).padStart(4, '0');
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
