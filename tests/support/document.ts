// Small documents for layout and PDF tests, in the blocks that templates produce.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../functions/core/content/language.ts';
import { fontBytes } from '../../functions/core/layout/font-file.ts';
import type { Typefaces } from '../../functions/core/layout/setting.ts';
import { type Theme, themeShape } from '../../functions/core/layout/theme.ts';
import { openTypeface } from '../../functions/core/layout/typeface.ts';
import type { Block, Document, Inline, Paragraph, TableRow } from '../../functions/core/markup/blocks.ts';

const place = { file: 'templates/test.hbs', line: 1, column: 1 };
const root = new URL('../../', import.meta.url);

export const houseTheme: Theme = themeShape.parse(
  parse(readFileSync(new URL('templates/themes/house.yaml', root), 'utf8')),
);

export const houseFaces: Typefaces = new Map(
  Object.entries(houseTheme.fonts).map(([name, file]) => [
    name,
    openTypeface(name, fontBytes(readFileSync(new URL(`node_modules/@expo-google-fonts/${file}`, root)))),
  ]),
);

export const paragraph = (lang: Language, text: string, href?: string): Paragraph => ({
  kind: 'paragraph',
  style: 'p',
  lang,
  place,
  inlines: [{ kind: 'text', text, lang, styles: [], ...(href === undefined ? {} : { href }) }],
});

/** A paragraph of pieces of text, each but the last followed by a note; numbers count from `first`. */
export const notedParagraph = (
  lang: Language,
  pieces: readonly string[],
  notes: readonly string[],
  first = 1,
): Paragraph => ({
  ...paragraph(lang, ''),
  inlines: pieces.flatMap((text, index): readonly Inline[] => {
    const note = notes[index];
    const run: Inline = { kind: 'text', text, lang, styles: [] };
    if (note === undefined) return [run];
    const inlines: readonly Inline[] = [{ kind: 'text', text: note, lang, styles: [] }];
    return [run, { kind: 'note', lang, number: first + index, inlines }];
  }),
});

export const heading = (id: string, lang: Language, text: string): Block => ({
  kind: 'heading',
  level: 1,
  id,
  style: 'h1',
  lang,
  place,
  inlines: [{ kind: 'text', text, lang, styles: [] }],
});

export const pair = (id: string, chinese: Block, english: Block): Block => ({
  kind: 'pair',
  id,
  style: 'div.pair',
  lang: 'zh-Hans',
  place,
  sides: [
    { lang: 'zh-Hans', blocks: [chinese] },
    { lang: 'en', blocks: [english] },
  ],
});

export const documentOf = (blocks: readonly Block[]): Document => ({
  lang: 'zh-Hans',
  title: '乐山 Leshan',
  runningHead: [{ kind: 'text', text: '乐山市政府工作报告', lang: 'zh-Hans', styles: [] }],
  folio: [
    { kind: 'text', text: 'page ', lang: 'en', styles: [] },
    { kind: 'counter', counter: 'page', lang: 'en' },
    { kind: 'text', text: ' of ', lang: 'en', styles: [] },
    { kind: 'counter', counter: 'pages', lang: 'en' },
  ],
  mark: [],
  blocks,
});

export const listOf = (lang: Language, items: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  style: 'ul',
  lang,
  place,
  items: items.map((text) => [{ ...paragraph(lang, text), style: 'li' }]),
});

/** A table of one head row and the rest as its body. */
export function tableOf(lang: Language, [head = [], ...body]: readonly (readonly string[])[]): Block {
  const row = (texts: readonly string[], name: 'th' | 'td'): TableRow => ({
    style: 'tr',
    cells: texts.map((text) => ({
      header: name === 'th',
      style: name,
      lang,
      blocks: [{ ...paragraph(lang, text), style: name }],
    })),
  });
  return {
    kind: 'table',
    style: 'table',
    lang,
    place,
    columns: head.map(() => ({ width: 1 / head.length })),
    head: [row(head, 'th')],
    body: body.map((texts) => row(texts, 'td')),
  };
}
