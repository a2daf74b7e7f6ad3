// Blocks that no page holds: chains of rows that keep together, notes and heads of tables longer than a page.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import type { Block, Inline } from '../../functions/core/markup/blocks.ts';
import { documentOf, houseFaces, houseTheme, paragraph, tableOf } from '../support/document.ts';

const lay = (blocks: readonly Block[]) => layOut(documentOf(blocks), houseTheme, houseFaces).pages;
const linesOf = (page: ReturnType<typeof lay>[number]) => page.items.filter((item) => item.kind === 'line');
const textOf = (pages: ReturnType<typeof lay>) =>
  pages
    .flatMap(linesOf)
    .map(({ line }) =>
      line.atoms.map(({ atom, spaceAfter }) => atom.text + (spaceAfter === undefined ? '' : ' ')).join(''),
    )
    .join('');

describe('a chain of rows that keep together and are longer than a page', () => {
  it('fills its pages', () => {
    const table = {
      ...tableOf('en', [['Item'], ...Array.from({ length: 60 }, (_, i) => [`Row ${i}`])]),
      style: 'table.highlights',
    };
    expect(lay([table]).length).toBeLessThan(4);
    const terms = Array.from({ length: 60 }, (_, i): Block => ({ ...paragraph('en', `Term ${i}`), style: 'p.term' }));
    expect(lay([...terms, paragraph('en', 'Definition.')]).length).toBeLessThan(4);
  });
});

describe('a note longer than a page', () => {
  it('goes on over pages, all of it and within them', () => {
    const words = Array.from({ length: 1500 }, (_, i) => `word${i}`).join(' ');
    const note: Inline = {
      kind: 'note',
      lang: 'en',
      number: 1,
      inlines: [{ kind: 'text', text: words, lang: 'en', styles: [] }],
    };
    const marked = paragraph('en', 'A paragraph with a note.');
    const pages = lay([{ ...marked, inlines: [...marked.inlines, note] }, paragraph('en', 'And another.')]);
    expect(textOf(pages).replaceAll(/\s+/gu, '')).toContain('word1499');
    for (const page of pages)
      for (const { baseline } of linesOf(page)) {
        expect(baseline).toBeGreaterThan(40);
        expect(baseline).toBeLessThan(page.height - 30);
      }
  });
});

describe('a head of a table higher than half a page', () => {
  it('is not repeated', () => {
    const head = Array.from({ length: 900 }, () => 'head').join(' ');
    const pages = lay([tableOf('en', [[head], ...Array.from({ length: 60 }, (_, i) => [`Row ${i}`])])]);
    expect(pages.length).toBeLessThan(8);
  });
});

describe('a last row of a table that finds no room on the page', () => {
  /** The text of the last page: tables of more and more rows, until the last row is on a page that it does not share with the first. */
  const lastPageWith = (last: string): string => {
    for (let rows = 5; rows < 200; rows++) {
      const pages = lay([tableOf('en', [['Item'], ...Array.from({ length: rows }, (_, i) => [`Row ${i}`]), [last]])]);
      if (pages.length > 1) return textOf(pages.slice(1));
    }
    return '';
  };

  it('brings the row before along when it is low', () => {
    expect(lastPageWith('end')).toMatch(/^ItemRow \d+end/u);
  });

  it('goes on alone when it is high', () => {
    const high = Array.from({ length: 120 }, () => 'high').join(' ');
    expect(lastPageWith(high)).toMatch(/^Itemhigh/u);
  });
});
