// The product's own templates, from content to blocks.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../functions/core/markup/blocks.ts';
import { parseBlocks } from '../../functions/core/markup/parse-blocks.ts';
import { renderMarkup } from '../../functions/core/markup/render-markup.ts';
import type { Pack } from '../../functions/core/pack/types.ts';
import { samplePack, templates } from './sample-pack.ts';

const build = (edition: 'parallel' | 'zh-Hans' | 'en', pack: Pack = samplePack(edition)) => {
  const markup = renderMarkup(pack, templates);
  expect(markup.diagnostics).toEqual([]);
  const document = parseBlocks(markup.value);
  expect(document.diagnostics).toEqual([]);
  return document.value;
};

const inside = (blocks: readonly Block[], style: string): readonly Block[] => {
  const part = blocks.find((block) => block.style === style);
  return part?.kind === 'part' ? part.blocks : [];
};

describe('the pack template', () => {
  it.each(['parallel', 'zh-Hans', 'en'] as const)('prints every part of the edition %s', (edition) => {
    expect(build(edition).blocks.map(({ style }) => style)).toEqual(
      ['cover', 'contents', 'partner', 'fact-sheet', 'figures', 'text', 'glossary', 'stamp'].map(
        (name) => `section.${name}`,
      ),
    );
  });

  it('prints the parts, and lists them, in the order of the specification', () => {
    const parts = ['cover', 'contents', 'glossary', 'text', 'figures', 'partner'] as const;
    const { blocks } = build('en', samplePack('en', { parts }));
    expect(blocks.map(({ style }) => style)).toEqual([...parts, 'stamp'].map((part) => `section.${part}`));
    const list = inside(blocks, 'section.contents')[1];
    const entries = list?.kind === 'contents' ? list.entries.map(({ href }) => href) : [];
    expect(entries).toEqual(['#glossary', '#s5', '#s5.1', '#s5.2', '#figures', '#partner']);
  });

  it('has the issuer in red above the title where the pack asks for it', () => {
    const cover = (kind: 'plain' | 'red-head') =>
      inside(build('parallel', { ...samplePack('parallel'), cover: kind }).blocks, 'section.cover').map(
        ({ style, lang }) => `${style} ${lang}`,
      );
    const plain = cover('plain');
    expect(plain.join()).not.toContain('red');
    expect(cover('red-head')).toEqual([
      ...plain.slice(0, 1),
      ...['p.red-head zh-Hans', 'p.red-head en', 'hr.red zh-Hans'],
      ...plain.slice(1),
    ]);
  });

  it('has no running head in the official theme, and one page number for both languages', () => {
    const house = build('parallel');
    expect(house.runningHead.length).toBeGreaterThan(0);
    const official = build('parallel', { ...samplePack('parallel'), theme: 'official' });
    expect(official.runningHead).toEqual([]);
    expect(official.folio).toMatchObject([
      { kind: 'text', text: '— ' },
      { kind: 'counter', counter: 'page' },
      { kind: 'text', text: ' —' },
    ]);
  });

  it('sets units side by side in the parallel edition', () => {
    const pair = inside(build('parallel').blocks, 'section.text')[2];
    expect(pair).toMatchObject({
      kind: 'pair',
      id: 's5.1.p1',
      place: { file: 'templates/partials/text.hbs', line: 6, column: 1 },
      sides: [
        {
          lang: 'zh-Hans',
          blocks: [
            {
              kind: 'paragraph',
              inlines: [
                { text: '建成' },
                { text: '半小时交通圈', href: '#term-circle', styles: ['a.term'] },
                { text: '，再建半小时交通圈。' },
              ],
            },
          ],
        },
        { lang: 'en', blocks: [{ inlines: [{ text: 'Build the ' }, { href: '#term-circle' }, { text: ' <now>.' }] }] },
      ],
    });
  });

  it('has no pairs in an edition of one language', () => {
    expect(inside(build('en').blocks, 'section.text').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'heading s5',
      'heading s5.1',
      'paragraph s5.1.p1',
      'heading s5.2',
      'paragraph s5.2.p1',
    ]);
  });

  it('makes rows of terms and cells of figures', () => {
    const { blocks } = build('parallel');
    expect(inside(blocks, 'section.glossary')[1]).toMatchObject({
      kind: 'table',
      columns: [
        { width: 1, side: 0 },
        { width: 1, side: 1 },
      ],
      body: [{ id: 'term-circle' }, { id: 'term-four-good' }],
    });
    expect(inside(blocks, 'section.figures')[1]).toMatchObject({
      body: [
        { cells: [{}, { style: 'td.figure' }, {}, { blocks: [{ inlines: [{ text: 'at least RMB 65 billion' }] }] }] },
      ],
    });
  });

  it('counts pages in the folio and names pack and report in the running head', () => {
    const { folio, runningHead } = build('zh-Hans');
    expect(
      folio.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'counter' && inline.counter)),
    ).toEqual(['第', 'page', '页，共', 'pages', '页']);
    expect(runningHead).toMatchObject([{ text: '简报 · 报告' }]);
  });
});
