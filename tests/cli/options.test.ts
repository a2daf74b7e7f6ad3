// Options of the command that change the look of packs or show how they were laid out: --theme, --fonts, --debug.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../../functions/core/publish/manifest.ts';
import { edited, PACK } from '../content/sample.ts';
import { briefs, digests, newFolder, runJson, sampleFolder } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

const SERIF = 'node_modules/@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf';
const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'p1/manifest.json'), 'utf8'));

describe('--theme', () => {
  it('sets packs with another theme than they name, and the manifest says so', async () => {
    const [house, official] = [newFolder(), newFolder()];
    const content = sampleFolder();
    await runJson({ content, out: house });
    const report = await runJson({ content, out: official, theme: 'official' });
    expect(report.code).toBe(0);
    expect(Object.keys(digests(official))).toEqual(Object.keys(digests(house)));
    expect(manifestIn(house).files).toMatchObject([{ theme: 'house' }]);
    expect(manifestIn(official).files).toMatchObject([{ theme: 'official' }]);
    expect(manifestIn(official).inputs.map(({ path }) => path)).toContain('templates/themes/official.yaml');
    expect(digests(official)['p1/p1.parallel.pdf']).not.toBe(digests(house)['p1/p1.parallel.pdf']);
  });

  it('gives the bytes that a pack has which names the theme itself', async () => {
    const named = sampleFolder(edited(PACK, 'theme: house', 'theme: official'));
    const own = await runJson({ content: named, out: newFolder() });
    const given = await runJson({ content: sampleFolder(), out: newFolder(), theme: 'official' });
    expect(given.packs[0]?.['sha256']).toBe(own.packs[0]?.['sha256']);
  });

  it('keeps the theme of an edition that is not built again', async () => {
    const out = newFolder();
    const content = sampleFolder(edited(PACK, '[parallel]', '[parallel, en]'));
    await runJson({ content, out });
    await runJson({ content, out, theme: 'official', language: 'en' });
    expect(manifestIn(out).files).toMatchObject([
      { language: 'en', theme: 'official' },
      { language: 'parallel', theme: 'house' },
    ]);
  });

  it.each(['build', 'check'])('refuses a theme that is not there: %s', (command) => {
    const { code, stdout, stderr } = briefs(command, '--content', sampleFolder(), '--theme', 'oficial');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no theme “oficial”. The themes are: house, official. [no-such-theme]');
    expect(stderr).toContain('Did you mean “official”?');
  });

  it('builds into a folder of its own where none is named, so that the published packs stay', () => {
    const cwd = newFolder();
    const args = ['build', '--content', sampleFolder(), '--theme', 'official', '--json'];
    const { status, stdout } = spawnSync(process.execPath, [resolve('functions/cli/briefs.ts'), ...args], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ packs: [{ file: 'out-official/p1/p1.parallel.pdf' }] });
    expect(Object.keys(digests(cwd))).toContain('out-official/p1/manifest.json');
  });
});

describe('--fonts', () => {
  const build = (fonts: string | undefined, out = newFolder()) =>
    runJson({ content: sampleFolder(), out, theme: 'official', ...(fonts === undefined ? {} : { fonts }) });
  const folderWith = (name: string, bytes: Uint8Array | string): string => {
    const folder = newFolder();
    writeFileSync(join(folder, name), bytes);
    return folder;
  };

  it('takes the fonts that a theme wishes for from a folder, and others where they are absent', async () => {
    const folder = newFolder();
    copyFileSync(SERIF, join(folder, 'simfang.ttf'));
    const without = await build(undefined);
    const given = await build(folder);
    const absent = ({ diagnostics }: typeof given): unknown =>
      diagnostics.map(({ code, severity, message }) => [code, severity, /font (\w+):/.exec(message)?.[1]]);
    expect(absent(without)).toEqual(
      ['fangsong', 'kai', 'xiaobiaosong'].map((name) => ['absent-font', 'warning', name]),
    );
    expect(absent(given)).toEqual(['kai', 'xiaobiaosong'].map((name) => ['absent-font', 'warning', name]));
    expect([without.code, given.code]).toEqual([0, 0]);
    expect(given.packs[0]?.['sha256']).not.toBe(without.packs[0]?.['sha256']);
    expect(without.diagnostics[0]).toMatchObject({ file: 'templates/themes/official.yaml' });
  });

  it('names the digests of the fonts that were used in the manifest', async () => {
    const inputsWith = async (font: Uint8Array): Promise<Manifest['inputs']> => {
      const out = newFolder();
      await build(folderWith('simfang.ttf', font), out);
      return JSON.parse(readFileSync(join(out, 'p1/manifest.json'), 'utf8')).inputs;
    };
    const font = readFileSync(SERIF);
    // A byte that no page shows.
    const changed = Buffer.concat([font, Buffer.from([0])]);
    for (const bytes of [font, changed])
      expect((await inputsWith(bytes)).filter(({ path }) => path.startsWith('fonts/'))).toEqual([
        { path: 'fonts/simfang.ttf', sha256: createHash('sha256').update(bytes).digest('hex') },
      ]);
  });

  it.each([
    ['a collection', 'ttcf', 'it is a collection of several fonts (TTC), not one TrueType font.'],
    ['CFF outlines', 'OTTO', 'its outlines are CFF (OpenType .otf), not TrueType.'],
    ['no font at all', 'text', 'it is not a TrueType file (sfnt version 1.0).'],
  ])('says what is wrong with a file: %s', async (_, signature, told) => {
    const folder = folderWith('simkai.ttf', signature.padEnd(64, '\0'));
    const { code, packs, diagnostics } = await build(folder);
    expect({ code, packs }).toEqual({ code: 1, packs: [] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unknown-font', message: `The font file “${join(folder, 'simkai.ttf')}” cannot be opened: ${told}` },
    ]);
  });

  it('says that a font is cut off', async () => {
    const { code, diagnostics } = await build(folderWith('simkai.ttf', readFileSync(SERIF).subarray(0, 100_000)));
    expect(code).toBe(1);
    expect(diagnostics[0]?.message).toContain('cannot be opened: a part of it is missing.');
  });

  it('cannot read a folder of that name as a font', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'simkai.ttf'));
    expect((await build(folder)).diagnostics[0]?.message).toContain('it cannot be read, or is damaged.');
  });

  it('refuses a folder that is not there', async () => {
    const report = await build('/nowhere');
    expect(report).toMatchObject({
      code: 2,
      diagnostics: [{ code: 'no-folder', hint: 'Name the right one with --fonts.' }],
    });
  });
});

describe('--debug', () => {
  it('writes pages with the layout drawn on them beside the packs, and changes nothing else', async () => {
    const out = newFolder();
    const content = sampleFolder();
    await runJson({ content, out });
    const before = digests(out);
    const { code, packs } = await runJson({ content, out, debug: 'layout' });
    expect(code).toBe(0);
    expect(packs).toMatchObject([{ id: 'p1', file: join(out, 'p1/p1.parallel.layout.pdf') }]);
    const { 'p1/p1.parallel.layout.pdf': view, ...others } = digests(out);
    expect(others).toEqual(before);
    expect(view).toBe(packs[0]?.['sha256']);
    expect(view).not.toBe(before['p1/p1.parallel.pdf']);
  });

  it('writes no manifest where there is none', async () => {
    const out = newFolder();
    await runJson({ content: sampleFolder(), out, debug: 'layout' });
    expect(Object.keys(digests(out))).toEqual(['p1/p1.parallel.layout.pdf']);
    expect(existsSync(join(out, 'catalog.json'))).toBe(false);
  });

  it.each([
    [['build', '--debug', 'lines'], 'Allowed choices are layout.'],
    [['build', '--debug'], 'argument missing'],
    [['check', '--debug', 'layout'], "unknown option '--debug'"],
  ])('refuses %j', (args, told) => {
    const { code, stdout, stderr } = briefs(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});
