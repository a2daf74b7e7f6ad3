// Pages with notes: none is lost, meets the text or leaves the page, each begins on the page of its mark, and it ends.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildRows } from '../../functions/core/layout/build-rows.ts';
import { type Page, type PlacedLine, paginate } from '../../functions/core/layout/paginate.ts';
import { openSetting } from '../../functions/core/layout/setting.ts';
import { documentNode, type StructureNode } from '../../functions/core/layout/structure.ts';
import type { Block } from '../../functions/core/markup/blocks.ts';
import { heading, houseFaces, houseTheme, notedParagraph, pair, paragraph } from '../support/document.ts';

const BOX = { top: 50, bottom: 350, grid: undefined, noteGap: 14 };
const WIDTH = 480;
const TOLERANCE = 0.02;

const pagesOf = (blocks: readonly Block[]) =>
  paginate(buildRows(blocks, WIDTH, documentNode('zh-Hans'), openSetting(houseTheme, houseFaces)), BOX);

const isIn = (type: string, node: StructureNode | undefined): boolean =>
  node !== undefined && (node.type === type || isIn(type, node.parent));

const isNote = ({ line }: PlacedLine): boolean => isIn('Note', line.line.atoms[0]?.atom.look.node);

const textOf = ({ line }: PlacedLine): string =>
  line.line.atoms.map(({ atom, spaceAfter }) => atom.text + (spaceAfter === undefined ? '' : ' ')).join('');

const bottomOf = ({ line, y }: PlacedLine): number => y + line.leading;

/** The numbers of the marks on a page, and of the notes that begin on it, in one language. */
const numbersOn = (page: Page, lang: string) => {
  const anchors = page.anchors.flatMap(({ id }) =>
    id.startsWith(`note-${lang}-`) ? [Number(id.split('-').at(-1))] : [],
  );
  const marks = page.lines
    .filter((line) => !isNote(line))
    .flatMap(({ line }) => line.line.atoms.map(({ atom }) => atom.look.node))
    .flatMap(({ type, href }) => (type === 'Link' && href?.startsWith(`#note-${lang}-`) ? [href] : []))
    .map((href) => Number(href.split('-').at(-1)));
  return { anchors, marks };
};

function check(pages: readonly Page[]): void {
  for (const page of pages) {
    for (const each of page.lines) {
      expect(each.y, textOf(each)).toBeGreaterThanOrEqual(BOX.top - TOLERANCE);
      expect(bottomOf(each), textOf(each)).toBeLessThanOrEqual(BOX.bottom + TOLERANCE);
    }
    const text = page.lines.filter((line) => !isNote(line));
    const notes = page.lines.filter(isNote);
    const end = Math.max(BOX.top, ...text.map(bottomOf));
    for (const note of notes) expect(note.y, textOf(note)).toBeGreaterThanOrEqual(end + BOX.noteGap - TOLERANCE);
    for (const lines of [text, notes])
      for (const one of lines)
        for (const other of lines)
          if (one !== other && one.y <= other.y && one.x < other.x + 200 && other.x < one.x + 200)
            expect(bottomOf(one), textOf(one)).toBeLessThanOrEqual(other.y + TOLERANCE);
  }
}

/** What stands in the pages of one language, text and notes apart. */
const readBack = (pages: readonly Page[], isSide: (line: PlacedLine) => boolean) => {
  const lines = pages.flatMap((page) => page.lines).filter(isSide);
  const read = (wanted: boolean) =>
    lines
      .filter((line) => isNote(line) === wanted)
      .map(textOf)
      .join('');
  return { text: read(false), notes: read(true) };
};

const chinese = (length: number) => '乐山市推动更高水平的开放合作建设公园城市'.repeat(30).slice(0, length);
const english = (words: number) =>
  Array.from({ length: words }, (_, index) => ['open', 'up', 'wide'][index % 3]).join(' ');

/** Few characters apart, several marks stand on one line, and their notes may be higher than the page. */
const apart = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 90 }));

/** Lines before the paragraph, the lengths of its pieces, and how many lines each note is about long. */
const cases = fc.record({
  before: fc.integer({ min: 0, max: 18 }),
  pieces: fc.array(fc.tuple(apart, fc.integer({ min: 1, max: 6 })), {
    minLength: 1,
    maxLength: 12,
  }),
  others: fc.array(fc.tuple(apart, fc.integer({ min: 1, max: 6 })), { maxLength: 12 }),
  headed: fc.boolean(),
});

const FOUND = {
  before: 0,
  others: [],
  headed: false,
  pieces: [
    [1, 3],
    [8, 3],
    [9, 3],
    [2, 6],
    [7, 4],
    [5, 6],
    [8, 6],
    [3, 4],
    [6, 5],
    [49, 1],
    [31, 1],
  ] as [number, number][],
};

it('hold any number of notes of any length, in one column', () => {
  fc.assert(
    fc.property(cases, ({ before, pieces, headed }) => {
      const texts = pieces.map(([length]) => chinese(length));
      const notes = pieces.map(([, lines], index) => `${chinese(lines * 50)}${index}`);
      const pages = pagesOf([
        ...Array.from({ length: before }, () => paragraph('zh-Hans', '前文。')),
        ...(headed ? [heading('h', 'zh-Hans', '标题')] : []),
        notedParagraph('zh-Hans', [...texts, '完。'], notes),
        paragraph('zh-Hans', '后文。'),
      ]);
      check(pages);
      const { text, notes: read } = readBack(pages, () => true);
      expect(text).toBe(
        `${'前文。'.repeat(before)}${headed ? '标题' : ''}${texts.map((each, index) => `${each}${index + 1}`).join('')}完。后文。`,
      );
      expect(read).toBe(notes.map((note, index) => `${index + 1}${note}`).join(''));
      for (const page of pages) {
        const { anchors, marks } = numbersOn(page, 'zh-Hans');
        // The first note of a page that calls any begins on it; what has no room goes on over the page.
        if (marks[0] !== undefined) expect(anchors).toContain(marks[0]);
        const most = Math.max(
          0,
          ...pages.slice(0, pages.indexOf(page) + 1).flatMap((one) => numbersOn(one, 'zh-Hans').marks),
        );
        for (const anchor of anchors) expect(anchor).toBeLessThanOrEqual(most);
      }
      expect(pages.length).toBeLessThan(30);
      // The heading stands above its text also where the notes of that are higher than a page.
      const title = pages.map((page) => page.lines.filter((line) => !isNote(line)).map(textOf));
      expect(title.some((lines) => lines.at(-1) === '标题')).toBe(false);
    }),
    { numRuns: 60, examples: [[FOUND]] },
  );
});

it('hold notes in both columns of pairs', () => {
  fc.assert(
    fc.property(cases, ({ before, pieces, others }) => {
      const zh = notedParagraph(
        'zh-Hans',
        [...pieces.map(([length]) => chinese(length)), '完'],
        pieces.map(([, lines]) => chinese(lines * 25)),
      );
      const en = notedParagraph(
        'en',
        [...others.map(([words]) => english(words)), 'end'],
        others.map(([, lines]) => english(lines * 10)),
      );
      const pages = pagesOf([
        ...Array.from({ length: before }, (_, index) =>
          pair(`p${index}`, paragraph('zh-Hans', '前。'), paragraph('en', 'Before.')),
        ),
        pair('noted', zh, en),
        pair('after', paragraph('zh-Hans', '后。'), paragraph('en', 'After.')),
      ]);
      check(pages);
      const left = readBack(pages, ({ x }) => x === 0);
      const right = readBack(pages, ({ x }) => x > 0);
      expect(left.notes).toBe(pieces.map(([, lines], index) => `${index + 1}${chinese(lines * 25)}`).join(''));
      expect(right.notes).toBe(others.map(([, lines], index) => `${index + 1}${english(lines * 10)}`).join(''));
      expect(left.text.endsWith('完后。')).toBe(true);
      expect(right.text.endsWith('endAfter.')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('put notes of a whole line and of a column below each other', () => {
  const pages = pagesOf([
    notedParagraph('zh-Hans', ['通栏', '。'], [chinese(60)]),
    pair(
      'p',
      notedParagraph('zh-Hans', ['左', '。'], [chinese(30)], 2),
      notedParagraph('en', ['right', '.'], ['Right.']),
    ),
  ]);
  check(pages);
  expect(pages).toHaveLength(1);
  const [whole, ...columns] = pages[0]?.lines.filter(isNote).filter(({ line }) => line.anchors.length > 0) ?? [];
  expect(columns.map(({ y }) => y > (whole?.y ?? 0))).toEqual([true, true]);
  expect(new Set(columns.map(({ y }) => y)).size).toBe(1);
});

it('leave no room unused that a line without notes could take', () => {
  const [first] = pagesOf([notedParagraph('zh-Hans', [chinese(46 * 11), chinese(46 * 8)], [chinese(400)])]);
  // The mark stands on the twelfth line; its note would leave room for eight lines only.
  expect(first?.lines).toHaveLength(11);
});

it('let a column go on whose neighbour waits for a long note', () => {
  const blocks = [paragraph('en', english(20)), notedParagraph('en', [english(2), english(60)], [english(900)])];
  const row = pair('p', paragraph('zh-Hans', chinese(240)), paragraph('en', ''));
  if (row.kind !== 'pair') throw new Error('There is no pair.');
  const pages = pagesOf([
    { ...row, sides: row.sides.map((side) => (side.lang === 'en' ? { ...side, blocks } : side)) },
  ]);
  check(pages);
  // A line of Chinese on each page, until the note has room, would take ten.
  expect(pages.length).toBeLessThan(6);
});

it('end with their part, before the next begins on a page of its own', () => {
  const part = (style: string, block: Block): Block => ({
    ...{ kind: 'part', style, lang: 'zh-Hans', place: { file: 'templates/test.hbs', line: 1, column: 1 } },
    blocks: [block],
  });
  const pages = pagesOf([
    part('section.text', notedParagraph('zh-Hans', ['正文', '。'], [chinese(500).repeat(4)])),
    part('section.glossary', paragraph('zh-Hans', '名词解释')),
  ]);
  check(pages);
  expect(pages.at(-1)?.lines.map(textOf)).toEqual(['名词解释']);
  expect(pages.length).toBeGreaterThan(2);
});
