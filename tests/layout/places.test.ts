// What points into a document or stands on its every page: anchors, outline, contents entries, running heads.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import type { Block, Document, Inline } from '../../functions/core/markup/blocks.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, heading, houseFaces, houseTheme, paragraph } from '../support/document.ts';
import { probePages } from '../support/page-probe.ts';
import { READERS } from '../support/readers.ts';

const lay = (document: Document) => layOut(document, houseTheme, houseFaces);
const facts = { title: 't', author: 'a', subject: 's', lang: 'en', date: new Date(0), producer: 'p' };
const run = (text: string, id?: string): Inline => ({
  ...{ kind: 'text', text, lang: 'en', styles: [] },
  ...(id === undefined ? {} : { id }),
});
const textOf = (item: ReturnType<typeof lay>['pages'][number]['items'][number]): string =>
  item.kind === 'line'
    ? item.line.atoms.map(({ atom, spaceAfter }) => atom.text + (spaceAfter === undefined ? '' : ' ')).join('')
    : '';
const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('an anchor within a paragraph', () => {
  it.each([0, 100, 900])('is on the line of its text, after %i words', (count) => {
    const text = {
      ...paragraph('en', ''),
      inlines: [run(`${words(count)} `), run('TARGET', 'x'), run(` ${words(80)}`)],
    };
    const { pages } = lay(documentOf([text]));
    const page = pages.findIndex(({ items }) => items.some((item) => textOf(item).includes('TARGET')));
    const line = pages[page]?.items.find((item) => textOf(item).includes('TARGET'));
    expect(pages.flatMap(({ anchors }, index) => (anchors.some(({ id }) => id === 'x') ? index : []))).toEqual([page]);
    const y = pages[page]?.anchors.find(({ id }) => id === 'x')?.y ?? 0;
    expect(line?.kind === 'line' && line.baseline - y).toBeCloseTo(11, 0);
  });

  it('stands in a note, too', () => {
    const note: Inline = { kind: 'note', lang: 'en', number: 1, inlines: [run(`${words(60)} `), run('TARGET', 'x')] };
    const [page] = lay(documentOf([{ ...paragraph('en', ''), inlines: [run('Text'), note] }])).pages;
    const line = page?.items.find((item) => textOf(item).includes('TARGET'));
    const y = page?.anchors.find(({ id }) => id === 'x')?.y ?? 0;
    expect(line?.kind === 'line' && line.baseline - y).toBeCloseTo(8.5, 0);
  });
});

describe('the outline of a pair with several headings a side', () => {
  const titled = (lang: 'zh-Hans' | 'en', level: number, text: string): Block => ({
    ...heading(text, lang, text),
    ...{ kind: 'heading', level, inlines: [{ kind: 'text', text, lang, styles: [] }] },
  });
  const sides = (english: readonly Block[]): Block => ({
    ...paragraph('zh-Hans', ''),
    kind: 'pair',
    sides: [
      { lang: 'zh-Hans', blocks: [titled('zh-Hans', 1, '一、农业'), titled('zh-Hans', 2, '茶叶')] },
      { lang: 'en', blocks: english },
    ],
  });

  it('has each heading once, with its translation, in the order of reading', () => {
    const english = [
      titled('en', 1, 'I. Farming, Forests and All That Grows in the Fields Around the City'),
      titled('en', 2, 'Tea'),
    ];
    expect(lay(documentOf([sides(english)])).outline).toMatchObject([
      { level: 1, title: '一、农业 I. Farming, Forests and All That Grows in the Fields Around the City' },
      { level: 2, title: '茶叶 Tea' },
    ]);
  });

  it('keeps a heading without a counterpart', () => {
    expect(lay(documentOf([sides([titled('en', 2, 'Tea'), titled('en', 3, 'Green')])])).outline).toMatchObject([
      { level: 1, title: '一、农业' },
      { level: 2, title: '茶叶 Tea' },
      { level: 3, title: 'Green' },
    ]);
  });
});

describe('a contents entry', async () => {
  const entries = ['Farming', '农业'].map((text, index) => ({
    ...{ level: 1, href: `#h${index}`, inlines: [run(text)] },
  }));
  const contents: Block = { ...paragraph('en', ''), kind: 'contents', style: 'nav.contents', entries };
  const bytes = await writePdf(
    lay(documentOf([contents, heading('h0', 'en', 'Farming'), heading('h1', 'zh-Hans', '农业')])),
    facts,
  );
  const folder = mkdtempSync(join(tmpdir(), 'contents-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'contents.pdf');
  writeFileSync(file, bytes);

  it('has a space before its page number in the tagged text, and one area', async () => {
    const [page] = await probePages(bytes);
    const lines = page?.blocks.flatMap((block) => block.lines.map(({ text }) => text)) ?? [];
    expect(lines).toEqual(expect.arrayContaining(['Farming 1', '农业 1']));
    expect(page?.extracted).toContain('Farming 1');
    expect(page?.links).toBe(2);
  });

  it.each(READERS)('is read by %s on one line', (name, extract) => {
    const text = extract(file);
    if (text === undefined) console.log(`skipped: ${name} is not on this machine`);
    else
      for (const line of ['Farming 1', '农业 1']) expect(text.split('\n').map((each) => each.trim())).toContain(line);
  });
});

describe('a running head longer than its line', () => {
  const headOf = (...texts: readonly string[]) => {
    const laid = lay({ ...documentOf([paragraph('en', 'Text.')]), runningHead: texts.map((text) => run(text)) });
    const head = laid.pages[0]?.items.filter((item) => item.kind === 'line' && item.artifact === 'header') ?? [];
    return { shortened: laid.shortened, text: head.map(textOf).join('|') };
  };

  it('ends after a word with an ellipsis, and is reported whole', () => {
    const { shortened, text } = headOf(words(50), ' · ', words(9));
    expect(text).toMatch(/^word0 (?:word\d+ )+word\d+…$/u);
    expect(text.length).toBeGreaterThan(80);
    expect([...shortened]).toEqual([['header', `${words(50)} · ${words(9)}`]]);
  });

  it('has no mark before the ellipsis', () => {
    const long = `${words(14)} and it`;
    expect(headOf(long, ' · ', words(30)).text).toMatch(/\w…$/u);
  });

  it('is left alone where it fits', () => {
    expect(headOf('Short', ' · ', 'head')).toEqual({ shortened: new Map(), text: 'Short · head' });
  });
});
