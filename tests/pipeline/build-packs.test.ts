// The whole way from the real content to finished packs, over a store in memory.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import type { Manifest } from '../../functions/core/publish/manifest.ts';
import { buildPacks } from '../../functions/pipeline/build-packs.ts';
import type { PackStore } from '../../functions/ports.ts';
import { memoryStore } from '../support/memory-store.ts';
import { probePages } from '../support/page-probe.ts';

const files = await readSourceFiles('content', 'content');
const assets = await openAssets({ templates: 'templates' });

const build = (sources: readonly SourceFile[], store: PackStore, pack?: string) =>
  buildPacks({ files: sources, assets, store, engine: 'test', now: () => 0, ...(pack === undefined ? {} : { pack }) });

const altered = (path: string, change: (text: string) => string): readonly SourceFile[] =>
  files.map((file) =>
    file.path === path ? { path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) } : file,
  );

describe('the packs of the real report', () => {
  it('are all built without a diagnostic, with a manifest each and a catalogue', async () => {
    const store = memoryStore();
    const report = await build(files, store);
    expect(report.diagnostics).toEqual([]);
    expect(report.packs.map(({ id, language }) => `${id} ${language}`)).toEqual([
      'foreign-affairs parallel',
      'investors en',
      'investors zh-Hans',
      'sister-city-fraser-coast parallel',
      'sister-city-gilbert parallel',
      'sister-city-ichikawa parallel',
    ]);
    for (const { file, id } of report.packs) {
      expect(store.objects.get(file)?.bytes.length).toBeGreaterThan(20_000);
      expect(store.objects.has(`${id}/manifest.json`)).toBe(true);
    }
    expect(store.objects.has('catalog.json')).toBe(true);
  });

  it('with an error keep their last file, while the others are built', async () => {
    const store = memoryStore();
    await build(files, store);
    const before = store.objects.get('sister-city-gilbert/sister-city-gilbert.parallel.pdf')?.bytes;
    const broken = altered('content/partners/gilbert.yaml', (text) => text.replace('country:', 'contry:'));
    const report = await build(broken, store);
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toContain(
      'unknown-key content/partners/gilbert.yaml',
    );
    expect(report.packs.map(({ id }) => id)).not.toContain('sister-city-gilbert');
    expect(report.packs).toHaveLength(5);
    expect(store.objects.get('sister-city-gilbert/sister-city-gilbert.parallel.pdf')?.bytes).toBe(before);
  });

  it('list in their manifest only the files that they were made of', async () => {
    const extra = [
      { path: 'templates/themes/other.yaml', bytes: new Uint8Array() },
      { path: 'templates/other.hbs', bytes: new Uint8Array() },
      { path: 'templates/partials/unused.hbs', bytes: new Uint8Array() },
    ];
    const store = memoryStore();
    const request = { files, store, engine: 'test', now: () => 0, pack: 'investors', language: 'en' as const };
    await buildPacks({ ...request, assets: { ...assets, templates: [...assets.templates, ...extra] } });
    const manifest = JSON.parse(
      new TextDecoder().decode(store.objects.get('investors/manifest.json')?.bytes),
    ) as Manifest;
    const paths = manifest.inputs.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    for (const used of ['templates/pack.hbs', 'templates/themes/house.yaml', 'templates/labels.en.yaml'])
      expect(paths).toContain(used);
    for (const path of [...extra.map((file) => file.path), 'templates/labels.zh-Hans.yaml'])
      expect(paths).not.toContain(path);
    expect(paths.filter((path) => /zh-Hans|partners/.test(path))).toEqual([]);
  });

  it('name a character that no font has, and where it stands', async () => {
    const path = 'content/reports/leshan-2021/en/05-opening-up.md';
    const report = await build(
      altered(path, (text) => `${text}`.replace(/\.\n/u, ' \u{1F600}.\n')),
      memoryStore(),
      'investors',
    );
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toContain(`no-glyph ${path}`);
  });

  it('name the line of a note that holds such a character', async () => {
    const folder = 'content/reports/leshan-2021';
    const noted = (path: string, note: string) =>
      altered(path, (text) => `${text.replace(/[.。]\n/u, (end) => `[^a]${end}`)}\n[^a]: ${note}\n`);
    const other = noted(`${folder}/zh-Hans/05-opening-up.md`, '注。');
    const path = `${folder}/en/05-opening-up.md`;
    const own = noted(path, 'A note \u{1F600}.').find((file) => file.path === path);
    const both = other.map((file) => (file.path === path ? (own ?? file) : file));
    const report = await build(both, memoryStore(), 'investors');
    const lines = new TextDecoder().decode(own?.bytes).split('\n');
    const line = lines.findIndex((each) => each.startsWith('[^a]:')) + 1;
    // That the text has changed since it was translated is told as well.
    const found = report.diagnostics.filter(({ code }) => code !== 'stale-translation');
    expect(found).toMatchObject([{ code: 'no-glyph', file: path, line, column: 1 }]);
  });

  it('have ideographs for radicals of the content, in the text that is read back', async () => {
    const path = 'content/reports/leshan-2021/zh-Hans/05-opening-up.md';
    const store = memoryStore();
    const radicals = altered(path, (text) => text.replace(/。\n/u, '，第⼀⽅⺠⻓⸺。\n'));
    const request = { files: radicals, assets, store, engine: 'test', now: () => 0, pack: 'investors' };
    const report = await buildPacks({ ...request, language: 'zh-Hans' });
    expect(report.diagnostics).toEqual([]);
    const pages = await probePages(store.objects.get('investors/investors.zh-Hans.pdf')?.bytes ?? new Uint8Array());
    const extracted = pages.map((page) => page.extracted).join('');
    expect(extracted).toContain('第一方民长——');
    expect(extracted).not.toMatch(/[\u2e80-\u2fdf\u2e3a]/u);
  });

  it('warn of a running head that is longer than its line', async () => {
    const long =
      'Leshan Work Report 2021, as it was read, with all that the city had to say of the year that was and of the years that are to come after it';
    const report = await build(
      altered('content/reports/leshan-2021/report.yaml', (text) =>
        text.replace('Leshan Work Report 2021', `"${long}"`),
      ),
      memoryStore(),
      'sister-city-gilbert',
    );
    expect(report.diagnostics).toMatchObject([
      { code: 'shortened-line', severity: 'warning', file: 'content/packs/sister-city-gilbert.yaml', line: 1 },
    ]);
    expect(report.diagnostics[0]?.message).toContain(long);
    expect(report.packs).toMatchObject([{ id: 'sister-city-gilbert', warnings: 1 }]);
  });
});
