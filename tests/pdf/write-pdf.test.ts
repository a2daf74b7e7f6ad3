// The finished file, read back by pdf.js: exact text, no missing glyph, the same bytes twice, pairs level.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { documentOf, heading, houseFaces, houseTheme, pair, paragraph } from '../support/document.ts';

interface GlossaryFile {
  terms: {
    id: string;
    'zh-Hans': { headword: string; definition: string };
    en: { rendering: string; definition: string };
  }[];
}
const glossary: GlossaryFile = parse(
  readFileSync(new URL('../../content/glossary/leshan-2021.yaml', import.meta.url), 'utf8'),
);
const blocks = glossary.terms.flatMap((term) => [
  pair(
    `h-${term.id}`,
    heading(term.id, 'zh-Hans', term['zh-Hans'].headword),
    heading(`${term.id}-en`, 'en', term.en.rendering),
  ),
  pair(`p-${term.id}`, paragraph('zh-Hans', term['zh-Hans'].definition), paragraph('en', term.en.definition)),
]);
const facts = {
  title: '名词解释 & <terms>',
  author: '乐山市人民政府',
  subject: '',
  lang: 'zh-Hans',
  date: new Date('2026-11-24T00:00:00Z'),
  producer: 'Briefing Packs',
};
const laid = layOut(documentOf(blocks), houseTheme, houseFaces);
const bytes = await writePdf(laid, facts);

/** The lines of text of a file, each with its place, as pdf.js reads them. */
async function readLines(file: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: file.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
}

describe('a pack of the real glossary', () => {
  it('has every character in a font', () => {
    expect(laid.missing).toEqual([]);
  });

  it('gives the same bytes when it is made again', async () => {
    const again = layOut(documentOf(blocks), houseTheme, houseFaces);
    expect(Buffer.compare(await writePdf(again, facts), bytes)).toBe(0);
  });

  it('is read back by pdf.js without a missing or an invented character', async () => {
    const text = (await readLines(bytes)).join('').replaceAll('\u00ad', '');
    for (const term of glossary.terms) {
      expect(text).toContain(term['zh-Hans'].headword);
    }
    const short = glossary.terms.filter((term) => term['zh-Hans'].definition.length < 60);
    expect(short.length).toBeGreaterThan(5);
    for (const term of short) expect(text).toContain(term['zh-Hans'].definition);
  });

  it('starts both sides of every pair on one baseline', () => {
    for (const page of laid.pages) {
      const lines = page.items.filter((item) => item.kind === 'line');
      for (const { id, y } of page.anchors.filter(({ id }) => id.startsWith('p-'))) {
        const firsts = lines.filter((line) => line.baseline > y && line.baseline < y + 22).map((line) => line.baseline);
        expect(firsts.length, id).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('says what it is: escaped title, language, nested outline, page labels, both standards', async () => {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: facts.title, Language: 'zh-Hans' });
    expect(metadata.get('dc:title')).toBe(facts.title);
    expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata.getRaw()).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(await pdf.getPageLabels()).toEqual(laid.pages.map((_, index) => `${index + 1}`));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      glossary.terms.map((term) => `${term['zh-Hans'].headword} ${term.en.rendering}`),
    );
  });
});
