// The command as it is started: its usage, exit codes, what it prints where, and what it leaves alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { edited, PACK, PARTNER, SAMPLE } from '../content/sample.ts';
import { briefs, copyOf, digests, type JsonReport, newFolder, runJson, sampleFolder } from './run-briefs.ts';

// Starting the command takes a second, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('usage', () => {
  it('shows its help when it is given nothing', () => {
    const { code, stdout } = briefs();
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: briefs [options] [command]');
    expect(stdout).toContain('Exit codes: 0 done; 1 the content has errors');
  });

  it('shows the options of a command', () => {
    const { code, stdout } = briefs('build', '--help');
    expect(code).toBe(0);
    for (const option of '--content --templates --out --pack --theme --fonts --language --debug --json'.split(' '))
      expect(stdout).toContain(option);
  });

  it('tells its version', () => {
    expect(briefs('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    [['bild'], 'Did you mean build?'],
    [['build', '--pak', 'x'], 'Did you mean --pack?'],
    [['check', '--language', 'fr'], 'Allowed choices are parallel, zh-Hans, en.'],
  ])('refuses %j with exit code 2', (args, told) => {
    const { code, stdout, stderr } = briefs(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('lists the packs when the one asked for is not there', () => {
    const { code, stdout, stderr } = briefs('check', '--pack', 'investor');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no pack “investor”. The packs are: foreign-affairs, investors,');
    expect(stderr).toContain('Did you mean “investors”?');
  });

  it.each([
    ['a pack that has no such edition', { pack: 'p1', language: 'en' as const }, 'unknown-edition'],
    ['a pack whose name leads out of the folder', { pack: '../p1' }, 'unknown-pack'],
    ['an edition that no pack has', { language: 'zh-Hans' as const }, 'unknown-edition'],
    ['a content folder that is not there', { content: '/nowhere' }, 'no-folder'],
    ['a content folder that is a file', { content: 'package.json' }, 'no-folder'],
    ['a template folder that is not there', { templates: '/nowhere' }, 'no-folder'],
  ])('refuses %s', async (_, options, code) => {
    const report = await runJson({ content: sampleFolder(), ...options });
    expect(report).toMatchObject({ code: 2, packs: [], diagnostics: [{ code, severity: 'error' }] });
    expect(report.diagnostics).toHaveLength(1);
  });
});

describe('build', () => {
  it('prints one JSON object and nothing else with --json', () => {
    const out = join(newFolder(), 'out');
    const { code, stdout, stderr } = briefs('build', '--content', sampleFolder(), '--out', out, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { packs, diagnostics } = JSON.parse(stdout) as JsonReport;
    expect(diagnostics).toEqual([]);
    expect(packs.map((pack) => Object.keys(pack))).toEqual([
      ['id', 'language', 'file', 'pages', 'bytes', 'sha256', 'ms'],
    ]);
    expect(packs[0]).toMatchObject({ id: 'p1', file: join(out, 'p1/p1.parallel.pdf') });
    expect(digests(out)['p1/p1.parallel.pdf']).toBe(packs[0]?.['sha256']);
  });

  it('keeps the last good files of a pack with errors to the byte, and builds the others', async () => {
    const out = newFolder();
    expect(await runJson({ content: 'content', out })).toMatchObject({ code: 0 });
    const before = digests(out);
    const partner = 'content/partners/gilbert.yaml';
    const investors = 'content/packs/investors.yaml';
    const broken = copyOf('content', { [partner]: 'id: gilbert\n', [investors]: 'id: investors\nid: twice\n' });
    const { code, stdout, stderr } = briefs('build', '--content', broken, '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain(`${broken}/partners/gilbert.yaml:1:1: error: The key “name” is missing. [missing-key]`);
    expect(stdout).toMatch(/^pack +edition +pages +size +time +warnings +file\n/);
    expect(stdout).toMatch(/\nforeign-affairs +parallel +\d+ +\d+ KB +\d+ ms +0 +\S+\.pdf\n/);
    expect(stdout).toContain('\nnot built: sister-city-gilbert (5 errors); its last good files stay\n');
    expect(stdout).toContain('\nnot built: investors (1 error); its last good files stay\n');
    expect(stdout).toMatch(/\n3 files built, 6 errors, 0 warnings\n$/);
    const after = digests(out);
    const kept = Object.keys(before).filter((file) => /gilbert|investors/.test(file));
    expect(kept).toHaveLength(5);
    for (const file of kept) expect(after[file]).toBe(before[file]);
  });

  it('counts the warnings of a build', async () => {
    const report = await runJson({ content: sampleFolder({ 'content/notes.txt': 'x' }), out: newFolder() });
    expect(report).toMatchObject({ code: 0, packs: [{ id: 'p1' }], diagnostics: [{ severity: 'warning' }] });
  });

  it('says so when there is no pack to build', async () => {
    const report = await runJson({ content: sampleFolder({ [PACK]: undefined }), out: newFolder() });
    expect(report).toMatchObject({ code: 0, packs: [], diagnostics: [{ code: 'no-packs', severity: 'warning' }] });
  });

  it('leaves packs alone that have no edition of the language asked for', async () => {
    const other = edited(PACK, '[parallel]', '[en]')[PACK]?.replace('id: p1', 'id: p2');
    const out = newFolder();
    const content = sampleFolder({ 'content/packs/p2.yaml': other });
    await runJson({ content, out });
    const before = digests(out);
    expect((await runJson({ content, out, language: 'en' })).packs).toMatchObject([{ id: 'p2', language: 'en' }]);
    expect(digests(out)).toEqual(before);
  });

  it('makes the same bytes of files with a byte-order mark and CRLF', async () => {
    const windows = Object.fromEntries(
      Object.entries(SAMPLE).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const plain = await runJson({ content: sampleFolder(), out: newFolder() });
    const spoiled = await runJson({ content: sampleFolder(windows), out: newFolder() });
    expect(spoiled).toMatchObject({ code: 0, diagnostics: [] });
    expect(spoiled.packs[0]?.['sha256']).toBe(plain.packs[0]?.['sha256']);
  });

  it('prints one JSON object when the packs cannot be written', () => {
    const out = join(sampleFolder(), 'packs/p1.yaml/out');
    const { code, stdout, stderr } = briefs('build', '--content', sampleFolder(), '--out', out, '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { packs, diagnostics } = JSON.parse(stdout) as JsonReport;
    expect(packs).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'cannot-write', severity: 'error', file: out }]);
    expect(diagnostics[0]?.message).toMatch(/ cannot be written: a part of the path is a file, not a folder\.$/);
  });

  it.runIf(process.platform === 'linux')('gives up where no folder can be made', async () => {
    const report = await runJson({ content: sampleFolder(), out: '/proc/briefs/out' });
    expect(report).toMatchObject({ code: 1, packs: [], diagnostics: [{ code: 'cannot-write' }] });
    expect(report.diagnostics[0]?.message).toMatch(/ cannot be written: no such folder can be made there\.$/);
  });

  it('tells what was built before the store gave way', async () => {
    const out = newFolder();
    mkdirSync(join(out, 'catalog.json'));
    const report = await runJson({ content: sampleFolder(), out });
    expect(report).toMatchObject({ code: 1, packs: [{ id: 'p1' }], diagnostics: [{ code: 'cannot-write' }] });
    expect(report.diagnostics[0]?.message).toContain('there is a folder of that name');
  });

  it('names files as the folder was named, in messages too', async () => {
    const content = sampleFolder({ 'content/reports/r1/en/05-open.md': undefined });
    const { diagnostics } = await runJson({ content: `${content}/` });
    expect(diagnostics[0]).toMatchObject({
      file: `${content}/reports/r1/zh-Hans/05-open.md`,
      message: `This section has no English text: there is no file ${content}/reports/r1/en/05-open.md.`,
    });
  });

  it('takes another folder of templates', async () => {
    const templates = copyOf('templates');
    const theme = join(templates, 'themes/house.yaml');
    const content = sampleFolder();
    const own = await runJson({ content, out: newFolder(), templates });
    expect(own.packs[0]?.['sha256']).toBe((await runJson({ content, out: newFolder() })).packs[0]?.['sha256']);
    writeFileSync(theme, 'page: {}\n');
    const { code, diagnostics } = await runJson({ content, out: newFolder(), templates });
    expect(code).toBe(1);
    expect(diagnostics[0]).toMatchObject({ code: 'missing-key', file: theme });
  });
});

describe('check', () => {
  it('builds nothing, and says what could not be built', () => {
    const content = sampleFolder(edited(PARTNER, 'areas: []', 'areas: none'));
    const { code, stdout, stderr } = briefs('check', '--content', content);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'cannot be built: p1 (1 error)\nchecked, 1 error, 0 warnings\n',
    });
    expect(stderr).toContain(`${content}/partners/gilbert.yaml:6:8: error: “areas” must be a list`);
  });
});
