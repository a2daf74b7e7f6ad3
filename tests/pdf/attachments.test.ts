// The data that a pack carries, read back from the finished file: equal to the content, the same bytes at every build.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { Edition } from '../../functions/core/content/language.ts';
import type { PackSpec } from '../../functions/core/content/types.ts';
import { layOut } from '../../functions/core/layout/lay-out.ts';
import { writePdf } from '../../functions/core/pdf/write-pdf.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { renderEdition } from '../../functions/pipeline/render-edition.ts';
import { documentOf, houseFaces, houseTheme, paragraph } from '../support/document.ts';

const files = await readSourceFiles('content', 'content');
const assets = await openAssets({ templates: 'templates' });
const checked = loadChecked(files);
const { content } = checked;

const build = async (id: string, edition: Edition, changes: Partial<PackSpec> = {}): Promise<Uint8Array> => {
  const spec = content.packSpecs.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`There is no pack ${id}.`);
  const rendered = await renderEdition(checked, { ...spec, ...changes }, edition, assets, 'test 1');
  return rendered.pdf?.bytes ?? new Uint8Array();
};

interface Attached {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}

const attachedTo = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Attached>> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found = (await pdf.getAttachments()) as Readonly<Record<string, Attached>> | null;
  return new Map(Object.entries(found ?? {}));
};

/** What the attached JSON says. */
// biome-ignore lint/suspicious/noExplicitAny: each test looks at another shape
const jsonOf = (attached: ReadonlyMap<string, Attached>, name: string): any =>
  JSON.parse(new TextDecoder().decode(attached.get(name)?.content));

describe('the foreign-affairs pack', async () => {
  const bytes = await build('foreign-affairs', 'parallel');
  const attached = await attachedTo(bytes);
  const report = content.reports[0];

  it('carries four files', () => {
    expect([...attached.keys()]).toEqual(['figures.json', 'glossary.json', 'manifest.json', 'text.json']);
    for (const { filename, description } of attached.values()) {
      expect(attached.has(filename)).toBe(true);
      expect(description).toMatch(/^\p{Script=Han}/u);
    }
  });

  it('has its text by block in both languages', () => {
    const { edition, languages, blocks } = jsonOf(attached, 'text.json');
    expect({ edition, languages }).toEqual({ edition: 'parallel', languages: ['zh-Hans', 'en'] });
    const units = report?.sections.flatMap((section) => section.units) ?? [];
    expect(blocks.map(({ id }: { id: string }) => id)).toEqual(units.map(({ id }) => id));
    const first = blocks.find(({ id }: { id: string }) => id === 's5.1');
    expect(first).toEqual({
      id: 's5.1',
      kind: 'heading',
      level: 2,
      text: {
        'zh-Hans': '融入成渝地区双城经济圈建设',
        en: 'Integrating into the Chengdu-Chongqing Economic Circle',
      },
    });
  });

  it('has its figures as values and units', () => {
    const { indicators } = jsonOf(attached, 'figures.json');
    expect(indicators).toHaveLength(report?.indicators.length ?? 0);
    expect(indicators[0]).toEqual({
      id: 'green-coverage',
      label: { 'zh-Hans': '主城区绿化覆盖率', en: 'Green coverage of the main urban area' },
      value: '43.5',
      unit: '%',
      qualifier: 'exact',
      kind: 'target',
      period: '2021',
      block: 's4.1.p2',
    });
  });

  it('has its terms', () => {
    const { terms } = jsonOf(attached, 'glossary.json');
    const wanted = content.terms.map(({ id, domain, status, 'zh-Hans': chinese, en }) => ({
      ...{ id, domain, status, 'zh-Hans': chinese, en },
    }));
    expect(new Set(terms.map((term: unknown) => JSON.stringify(term)))).toEqual(
      new Set(wanted.map((term) => JSON.stringify(term))),
    );
  });

  it('says what it was made of', () => {
    const manifest = jsonOf(attached, 'manifest.json');
    expect(manifest).toMatchObject({
      ...{ pack: 'foreign-affairs', edition: 'parallel', date: '2026-11-24', theme: 'house', engine: 'test 1' },
    });
    expect(JSON.stringify(manifest)).not.toContain('.pdf');
  });

  it('names what it was made from by a digest that changes with what it shows, and with nothing else', async () => {
    const digestOf = async (changes: Partial<PackSpec>) =>
      jsonOf(await attachedTo(await build('foreign-affairs', 'parallel', changes)), 'manifest.json').digest;
    const { digest } = jsonOf(attached, 'manifest.json');
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(await digestOf({})).toBe(digest);
    expect(await digestOf({ date: '2026-11-25' })).not.toBe(digest);
    expect(await digestOf({ theme: 'official' })).not.toBe(digest);
  });

  it('is the same at every build', async () => {
    expect(Buffer.compare(await build('foreign-affairs', 'parallel'), bytes)).toBe(0);
  });

  it('claims PDF/A-3a', () => {
    expect(Buffer.from(bytes).includes('<pdfaid:part>3</pdfaid:part>')).toBe(true);
  });
});

describe('another pack', () => {
  it('carries nothing unless it asks for it, and is PDF/A-2a then', async () => {
    const bytes = await build('investors', 'en');
    expect([...(await attachedTo(bytes)).keys()]).toEqual([]);
    expect(Buffer.from(bytes).includes('<pdfaid:part>2</pdfaid:part>')).toBe(true);
  });

  it('carries the language of its edition only, and nothing of parts that it does not print', async () => {
    const attached = await attachedTo(
      await build('investors', 'en', { attachments: true, parts: ['cover', 'text'], sections: ['s5.1'] }),
    );
    expect([...attached.keys()]).toEqual(['manifest.json', 'text.json']);
    expect(attached.get('text.json')?.description).toBe('The text, by the ids of its blocks');
    const { blocks } = jsonOf(attached, 'text.json');
    expect(blocks[0].text).toEqual({ en: 'V. Opening Up and Cooperating at a Higher Level' });
    expect(blocks.map(({ id }: { id: string }) => id)).toEqual(['s5', 's5.1', 's5.1.p1', 's5.1.p2', 's5.1.p3']);
  });
});

it('sorts files by name and keeps their bytes', async () => {
  const laid = layOut(documentOf([paragraph('en', 'Text.')]), houseTheme, houseFaces);
  const date = new Date('2026-11-24T00:00:00Z');
  const facts = { title: 'T', author: 'A', subject: 'S', lang: 'en', date, producer: 'test' };
  const one = (name: string, ...bytes: number[]) => ({
    ...{ name, description: '说明', relationship: 'Data' as const, bytes: new Uint8Array(bytes) },
  });
  const attached = await attachedTo(await writePdf(laid, facts, [one('b.json', 0, 255, 10), one('a.json')]));
  expect([...attached.keys()]).toEqual(['a.json', 'b.json']);
  expect([...(attached.get('b.json')?.content ?? [])]).toEqual([0, 255, 10]);
  expect(attached.get('a.json')?.description).toBe('说明');
});
