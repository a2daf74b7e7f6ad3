// Letters with marks that no single character stands for: read back exactly, and each mark over or under its letter.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { itemize } from '../../functions/core/layout/itemize.ts';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import { FontSubset } from '../../functions/core/pdf/font-subset.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, houseFaces, houseTheme, paragraph } from '../support/document.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';
import { probePages } from '../support/page-probe.ts';
import { READERS } from '../support/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'marks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Yoruba names, pinyin of ê, and a letter with three marks. */
const TEXT = 'Adéọlá Ọ̀ṣun and Ẹ̀gbẹ́ read ê̄, ê̌ and m̀, then q̣́ẍ̣́ at the end';
const facts = { title: 't', author: 'a', subject: 's', lang: 'en', date: new Date(0), producer: 'p' };
const laid = layOut(documentOf([paragraph('en', TEXT), paragraph('zh-Hans', `拼音${TEXT}。`)]), houseTheme, houseFaces);
const bytes = await writePdf(laid, facts);
const file = join(folder, 'marks.pdf');
writeFileSync(file, bytes);
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('letters with several marks', () => {
  it('have a font that has the letter and all of its marks', () => {
    expect(laid.missing).toEqual([]);
    const run = { lang: 'en' as const, size: 10, rise: 0, hyphenate: false, look: undefined };
    // Noto Serif has ẹ and the accent; it has q, and no dot to put below it.
    const facesOf = (text: string) =>
      itemize([{ ...run, text, han: [], latin: [notoSerif, sourceSerif] }]).atoms.map(({ face }) => face.id);
    expect(facesOf('mẹ́')).toEqual([notoSerif.id]);
    expect(facesOf('q̣́')).toEqual([sourceSerif.id]);
  });

  it('are read by pdf.js as they were written, every glyph with its text', async () => {
    const [page] = await probePages(bytes);
    expect(page?.extracted).toContain(TEXT);
    const glyphs = page?.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.glyphs)) ?? [];
    expect(glyphs.filter(({ text, code }) => text === '' || code === 0)).toEqual([]);
  });

  it.each(READERS)('are read by %s as they were written', (name, extract) => {
    const text = extract(file);
    if (text === undefined) console.log(`skipped: ${name} is not on this machine`);
    else expect(plain(text)).toContain(TEXT);
  });

  it('are one glyph that has its marks where the font puts them', () => {
    const [glyph] = sourceSerif.shape('ê̄', 'en');
    // The letter, its circumflex, and the macron above that.
    expect(glyph?.parts?.map(({ y }) => y)).toEqual([0, 0, 0.244]);
    const subset = new FontSubset(sourceSerif.file);
    const id = subset.use(subset.compose(glyph?.parts ?? []), 533, 0, 'ê̄');
    const record = glyphRecord(subset.toBytes(), id);
    expect([record.getInt16(0), record.getInt16(14), record.getInt16(16)]).toEqual([-1, 0, 0]);
    expect([record.getInt16(30), record.getInt16(32)]).toEqual([287, 244]);
    expect(record.getInt16(8)).toBeGreaterThan(700 + 100);
  });
});

/** The record of a glyph in the bytes of a subset, whose `loca` has long offsets. */
function glyphRecord(font: Uint8Array, id: number): DataView {
  const view = new DataView(font.buffer, font.byteOffset);
  const offsetOf = (tag: string): number => {
    for (let at = 12; ; at += 16)
      if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) return view.getUint32(at + 8);
  };
  return new DataView(font.buffer, font.byteOffset + offsetOf('glyf') + view.getUint32(offsetOf('loca') + 4 * id));
}
