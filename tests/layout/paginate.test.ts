// Pages of any document: nothing lost, doubled or reordered, no page overflows, headings keep with what follows, and it ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows } from '../../functions/core/layout/build-rows.ts';
import { type Page, paginate } from '../../functions/core/layout/paginate.ts';
import { openSetting } from '../../functions/core/layout/setting.ts';
import { documentNode } from '../../functions/core/layout/structure.ts';
import type { Block } from '../../functions/core/markup/blocks.ts';
import { heading, houseFaces, houseTheme, pair, paragraph } from '../support/document.ts';

const BOX = { top: 50, bottom: 350, grid: undefined, noteGap: 14 };
const WIDTH = 480;

const rowsOf = (blocks: readonly Block[]) =>
  buildRows(blocks, WIDTH, documentNode('zh-Hans'), openSetting(houseTheme, houseFaces));

const textOf = (line: Page['lines'][number]): string =>
  line.line.line.atoms
    .map(
      ({ atom, spaceAfter }) => atom.glyphs.map((glyph) => glyph.text).join('') + (spaceAfter === undefined ? '' : ' '),
    )
    .join('');

/** The text of one column (by its left edge) over all pages. */
const columnText = (pages: readonly Page[], left: (x: number) => boolean): string =>
  pages.flatMap((page) => page.lines.filter(({ x }) => left(x)).map(textOf)).join('');

const chinese = fc
  .integer({ min: 1, max: 400 })
  .map((length) => '乐山市推动更高水平的开放合作，建设公园城市。'.repeat(20).slice(0, length));
const english = fc
  .integer({ min: 1, max: 200 })
  .map((words) => 'We will open up at a higher level '.repeat(30).split(' ').slice(0, words).join(' '));

describe('pages', () => {
  it('hold every line of every pair once, in order, inside the page', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(chinese, english, fc.boolean()), { minLength: 1, maxLength: 12 }), (units) => {
        const blocks = units.map(([zh, en, isHeading], index) =>
          isHeading
            ? pair(
                `h${index}`,
                heading(`h${index}z`, 'zh-Hans', zh.slice(0, 20)),
                heading(`h${index}e`, 'en', en.slice(0, 20).trim()),
              )
            : pair(`p${index}`, paragraph('zh-Hans', zh), paragraph('en', en)),
        );
        const pages = paginate(rowsOf(blocks), BOX);
        const expected = (side: 0 | 1) =>
          units
            .map(([zh, en, isHeading]) =>
              side === 0 ? (isHeading ? zh.slice(0, 20) : zh) : isHeading ? en.slice(0, 20).trim() : en,
            )
            .join('');
        expect(columnText(pages, (x) => x === 0)).toBe(expected(0));
        expect(columnText(pages, (x) => x > 0)).toBe(expected(1));
        for (const page of pages) {
          for (const { line, y } of page.lines) {
            expect(y).toBeGreaterThanOrEqual(BOX.top - 0.01);
            expect(y + line.leading).toBeLessThanOrEqual(BOX.bottom + 0.02);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never leave a heading at the foot of a page', () => {
    for (let before = 1; before < 30; before++) {
      const blocks = [
        ...Array.from({ length: before }, (_, index) =>
          pair(`p${index}`, paragraph('zh-Hans', '推动发展。'), paragraph('en', 'Growth.')),
        ),
        pair('h', heading('hz', 'zh-Hans', '标题'), heading('he', 'en', 'Heading')),
        pair('last', paragraph('zh-Hans', '推动发展。'), paragraph('en', 'Growth.')),
      ];
      const pages = paginate(rowsOf(blocks), BOX);
      const pageOf = (id: string) => pages.findIndex((page) => page.anchors.some((anchor) => anchor.id === id));
      expect(pageOf('h')).toBe(pageOf('last'));
    }
  });
});
