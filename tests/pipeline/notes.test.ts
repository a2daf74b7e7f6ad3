// Notes from the content to the foot of the page: on the page of their mark, below the text, in the column of their language.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { isError } from '../../functions/pipeline/is-error.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { renderEdition } from '../../functions/pipeline/render-edition.ts';
import { type ProbedPage, probePages } from '../support/page-probe.ts';
import { textOf } from '../support/typesetting-rules.ts';

const assets = await openAssets({ templates: 'templates' });
/** Without sidecars: the notes change every text. */
const files = (await readSourceFiles('content', 'content')).filter(({ path }) => !path.endsWith('translation.yaml'));

const CHINESE = '据《条例》第12条，统计口径为全市。';
const ENGLISH = 'Under Article 12 of the Regulations, the figure covers the whole city.';

/** The real report with notes at every `step`th paragraph, each `length` sentences long. */
function withNotes(step: number, length: number) {
  return files.map((file) => {
    const lang = /\/(zh-Hans|en)\/\d\d-/u.exec(file.path)?.[1];
    if (lang === undefined) return file;
    const notes: string[] = [];
    let count = 0;
    const text = new TextDecoder()
      .decode(file.bytes)
      .replaceAll(/^(?![#\-\s]|section:)(.{30,})$/gmu, (line: string) => {
        if (count++ % step !== 0) return line;
        const name = `n${notes.length + 1}`;
        const sentence = lang === 'en' ? `${ENGLISH} ` : CHINESE;
        notes.push(`[^${name}]: ${name.toUpperCase()} ${sentence.repeat(length).trim()}`);
        return `${line}[^${name}]`;
      });
    return { ...file, bytes: new TextEncoder().encode(`${text}\n${notes.join('\n\n')}\n`) };
  });
}

async function pagesOf(step: number, length: number, pack: string, edition: 'parallel' | 'zh-Hans') {
  const loaded = loadChecked(withNotes(step, length));
  expect(loaded.known).toEqual([]);
  const spec = loaded.content.packSpecs.find(({ id }) => id === pack);
  if (spec === undefined) throw new Error(`There is no pack ${pack}.`);
  const rendered = await renderEdition(
    loaded,
    { ...spec, attachments: false, require: 'draft' },
    edition,
    assets,
    'test',
  );
  // The proof-reading warns of what marks the notes for this test.
  expect(rendered.diagnostics.filter(isError)).toEqual([]);
  return probePages(rendered.pdf?.bytes ?? new Uint8Array());
}

/** Marks and notes of a page, by their numbers in each language. */
const marksOf = (page: ProbedPage) =>
  page.blocks.flatMap(({ role, lang, lines }) =>
    role === 'Note' || role === 'Lbl'
      ? []
      : lines.flatMap(({ glyphs, size }) => {
          const raised = glyphs.filter((glyph) => glyph.size < size * 0.7).map(({ text }) => text);
          return raised.length === 0 ? [] : [`${lang} ${raised.join('')}`];
        }),
  );
const notesOf = (page: ProbedPage) => page.blocks.filter(({ role }) => role === 'Note');

describe.each([
  [3, 1, 'sister-city-gilbert', 'parallel'],
  [1, 3, 'sister-city-gilbert', 'parallel'],
  [2, 8, 'investors', 'zh-Hans'],
  [1, 12, 'sister-city-gilbert', 'parallel'],
] as const)('notes at every paragraph of %i, %i sentences long, in %s', async (step, length, pack, edition) => {
  const pages = await pagesOf(step, length, pack, edition);

  it('stand on the page of their mark', () => {
    const labels = pages.map((page) =>
      page.blocks
        .filter(({ role, path }) => role === 'Lbl' && path.includes('Note'))
        .map(({ lang, lines }) => `${lang} ${lines[0]?.text}`)
        .sort(),
    );
    expect(labels.flat().length).toBeGreaterThan(4);
    expect(labels).toEqual(pages.map((page) => marksOf(page).sort()));
  });

  it('are read back exactly', () => {
    const texts = pages.flatMap(notesOf).map((block) => textOf(block).replace(/^N\d+ /u, ''));
    for (const text of texts) expect([CHINESE.repeat(length), `${ENGLISH} `.repeat(length).trim()]).toContain(text);
  });

  it('stand below the text and on the page', () => {
    for (const page of pages) {
      const notes = notesOf(page).flatMap(({ lines }) => lines);
      const top = Math.max(...notes.map(({ baseline, size }) => baseline + size));
      const text = page.blocks.filter(({ role, path }) => role !== 'Note' && !path.includes('Note'));
      for (const line of text.flatMap(({ lines }) => lines))
        if (notes.length > 0) expect(line.baseline, line.text).toBeGreaterThan(top);
      for (const { baseline, text: read } of notes) expect(baseline, read).toBeGreaterThan(70);
    }
  });
});
