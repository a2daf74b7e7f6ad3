// A hard paragraph in both languages at every width from 9 to 40 em, read back from the finished file.
import { describe, expect, it } from 'vitest';
import { houseFaces } from '../support/document.ts';
import { probePages } from '../support/page-probe.ts';
import { CHINESE, ENGLISH, layOutTorture, MARGIN, SIZE, writeTorture } from '../support/torture.ts';
import * as rules from '../support/typesetting-rules.ts';

const fonts = new Map([...houseFaces.values()].map(({ file }) => [file.description().postScriptName, file]));

describe.each(Array.from({ length: 32 }, (_, index) => index + 9))('at %i em', async (em) => {
  const laid = layOutTorture(em);
  const pages = await probePages(await writeTorture(em));
  const styles = (['zh-Hans', 'en'] as const).map((lang) => ({ lang, size: SIZE }));
  const ragged = new Set(
    laid.pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'line' && item.line.fill === 'ragged'
          ? [item.line.atoms.map(({ atom, spaceAfter }) => atom.text + (spaceAfter === undefined ? '' : ' ')).join('')]
          : [],
      ),
    ),
  );

  it.each([
    ['1: no forbidden line start', () => rules.lineStarts(pages)],
    ['2: no forbidden line end', () => rules.lineEnds(pages)],
    ['3: nothing unbreakable is broken', () => rules.splitWholes(pages)],
    ['4: marks share their blanks', () => rules.uncompressedMarks(pages)],
    ['6: Han-Latin gaps are within their limits', () => rules.mixedGaps(pages, fonts)],
    // A line that no spaces within the limits fill is ragged, as tests/layout/set-spaces.test.ts proves; every other is flush.
    [
      '7: lines are flush',
      () => rules.raggedLines(pages, styles).filter((text) => !ragged.has(text.replaceAll('\u00ad', ''))),
    ],
    ['7: gaps between Han characters are even', () => rules.unevenGaps(pages)],
    ['9: quotes and dashes have the width of their language', () => rules.wrongWidths(pages)],
    [
      '11: no glyph is missing',
      () => [...rules.missingGlyphs(pages), ...laid.missing.map(({ character }) => character)],
    ],
    ['12: hyphens are few and in their place', () => rules.badHyphens(pages)],
    ['12: no line is overfull', () => rules.overfullLines(pages, MARGIN + em * SIZE)],
    ['13: no heading is stranded', () => rules.strandedHeadings(pages)],
    ['17: all text is marked', () => pages.flatMap(({ unmarked }) => (unmarked === '' ? [] : [unmarked]))],
  ])('rule %s', (_rule, violations) => {
    expect(violations()).toEqual([]);
  });

  it('rules 8, 13 and 16: both paragraphs are read back whole, indented, with two lines on either side of a page break', () => {
    for (const [lang, source] of [
      ['zh-Hans', CHINESE],
      ['en', ENGLISH],
    ] as const) {
      const { units, lost } = rules.findUnits(pages, lang, [source]);
      expect(lost).toEqual([]);
      expect(rules.wrongIndents(units)).toEqual([]);
      expect(rules.strandedLines(units)).toEqual([]);
    }
  });
});
