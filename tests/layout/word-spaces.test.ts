// Spaces of the text and hyphens of the layout: beside a note mark, and in fonts that have no glyph for them.
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../functions/core/layout/break-lines.ts';
import { type FontFile, fontBytes } from '../../functions/core/layout/font-file.ts';
import { itemize, type StyledRun } from '../../functions/core/layout/itemize.ts';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import { openTypeface } from '../../functions/core/layout/typeface.ts';
import { writeSfnt } from '../../functions/core/layout/write-sfnt.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, houseFaces, houseTheme, paragraph } from '../support/document.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';
import { probePages } from '../support/page-probe.ts';

const run = (text: string, more: Partial<StyledRun> = {}): StyledRun => ({
  ...{ text, lang: 'en', size: 10, rise: 0, hyphenate: true, look: undefined, han: [notoSerif], latin: [sourceSerif] },
  ...more,
});
const mark = run('1', { size: 6.4, rise: 5 });

describe('beside a note mark', () => {
  it('a space is as wide as elsewhere in its line, stretched or not', () => {
    const runs = [run('roads and'), mark, run(' bridges and more than that and a long line')];
    const itemized = itemize(runs);
    expect(itemized.gaps.flatMap(({ space, natural }) => (space ? natural : []))).toEqual(Array(10).fill(2.37));
    const options = { indent: 0, justify: true };
    const whole = breakLines(itemized, { ...options, measure: 1000 })[0]?.width ?? 0;
    const [line] = breakLines(itemized, { ...options, measure: whole * 0.93 });
    const widths = line?.atoms.slice(0, -1).flatMap(({ spaceAfter }) => spaceAfter ?? []) ?? [];
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
    expect(widths.length).toBeGreaterThan(5);
  });

  it('the blank of a Chinese mark is half of its own em', () => {
    const chinese = { lang: 'zh-Hans' } as const;
    const { gaps } = itemize([run('公路', chinese), mark, run('（桥）', chinese)]);
    expect(gaps[2]).toMatchObject({ kind: 'bracket', natural: 5, shrink: 5 });
  });
});

describe('a font without a space and a hyphen', () => {
  const text = 'international communications and administrative responsibilities';
  const bare = openTypeface('bare', fontBytes(lettersOnly(sourceSerif.file)));
  const itemized = itemize([run(text, { latin: [bare] })]);

  it('has no word hyphenated, and a quarter of an em between words', () => {
    expect(itemize([run(text)]).gaps.map((gap) => gap.break)).toContain('hyphen');
    expect(itemized.gaps.map((gap) => gap.break)).not.toContain('hyphen');
    expect(itemized.gaps[0]).toMatchObject({ natural: 2.5 });
  });

  it('has blanks painted where it would paint .notdef, which are read as spaces', async () => {
    expect(bare.space).toMatchObject({ text: ' ', parts: [] });
    const faces = new Map([...houseFaces.keys()].map((name) => [name, bare]));
    const laid = layOut({ ...documentOf([paragraph('en', text)]), runningHead: [], folio: [] }, houseTheme, faces);
    const facts = { title: 't', author: 'a', subject: 's', lang: 'en', date: new Date(0), producer: 'p' };
    const [page] = await probePages(await writePdf(laid, facts));
    const glyphs = page?.blocks.flatMap(({ lines }) => lines.flatMap((line) => line.glyphs)) ?? [];
    expect(glyphs.map((glyph) => glyph.text).join('')).toBe(text);
  });
});

/** A font with the same glyphs whose table of characters has letters only. */
function lettersOnly(file: FontFile): Uint8Array {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.charCodeAt(0));
  const cmap = new DataView(new ArrayBuffer(12 + 16 + 12 * letters.length));
  cmap.setUint16(2, 1);
  cmap.setUint16(4, 3);
  cmap.setUint16(6, 10);
  cmap.setUint32(8, 12);
  cmap.setUint16(12, 12);
  cmap.setUint32(16, 16 + 12 * letters.length);
  cmap.setUint32(24, letters.length);
  letters.forEach((letter, index) => {
    for (const [at, value] of [letter, letter, file.glyphId(letter)].entries())
      cmap.setUint32(28 + 12 * index + 4 * at, value);
  });
  const tables = file.tags.map((tag): [string, Uint8Array] => [
    tag,
    tag === 'cmap' ? new Uint8Array(cmap.buffer) : (file.table(tag) ?? new Uint8Array()),
  ]);
  return writeSfnt(tables);
}
