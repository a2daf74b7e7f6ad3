// From a changed figure to a published pack: what the command refuses, shows, accepts and builds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { probePages } from '../support/page-probe.ts';
import { briefs, copyOf, digests, newFolder, runJson, sampleFolder } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

const REPORT = 'reports/leshan-2021';
const PACKS = [
  'foreign-affairs',
  'investors',
  'sister-city-fraser-coast',
  'sister-city-gilbert',
  'sister-city-ichikawa',
];

const edit = (content: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, path), text.replace(from, to));
};

/** The content with a figure changed in its Chinese, in a block that investors and others print, and Ichikawa’s pack too. */
const withStaleFigure = (): string => {
  const content = copyOf('content');
  edit(content, `${REPORT}/zh-Hans/05-opening-up.md`, '内资650亿元', '内资600亿元');
  return content;
};

const pdfOf = (out: string, pack: string, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(out, pack, name)));

describe('a changed figure', () => {
  it('keeps back the packs that print it, whose last good files stay, while the others are built', async () => {
    const content = copyOf('content');
    const out = newFolder();
    await runJson({ content, out });
    const before = digests(out);
    edit(content, `${REPORT}/zh-Hans/09-closing.md`, '。', '，好。');
    edit(content, 'packs/investors.yaml', '2026-11-24', '2026-12-01');
    const { code, packs, diagnostics } = await runJson({ content, out });
    expect(code).toBe(1);
    expect(diagnostics).toMatchObject([{ code: 'stale-translation', severity: 'error' }]);
    expect(new Set(packs.map(({ id }) => id))).toEqual(new Set(PACKS.slice(1)));
    const after = digests(out);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toContain('investors/investors.en.pdf');
    expect(changed.filter((file) => file.startsWith('foreign-affairs'))).toEqual([]);
  });

  it('is shown first by briefs status, with its place, and counted', () => {
    const content = withStaleFigure();
    edit(content, `${REPORT}/zh-Hans/05-opening-up.md`, '坚持扩大', '持续扩大');
    const { code, stdout } = briefs('status', '--content', content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^s5 +0 +2 +0 +0 +12$/m);
    expect(stdout).toMatch(/^investors +approved +0 +2 +0 +0 +\d+ +refused$/m);
    const [, first = '', second = ''] = /worst first:\n(.*)\n(.*)\n/.exec(stdout) ?? [];
    expect(first).toMatch(/05-opening-up\.md:23:1: .*was 650亿元, is 600亿元\. \[stale-figure\]$/);
    expect(second).toMatch(/05-opening-up\.md:7:1: .*\[stale-translation\]$/);
    const json = JSON.parse(briefs('status', '--content', content, '--json').stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      packs: expect.any(Array),
      toDo: [{ code: 'stale-figure' }, { line: 7 }],
      diagnostics: [],
    });
  });

  it('is published once the English is brought up to date and accepted', async () => {
    const content = withStaleFigure();
    edit(content, `${REPORT}/en/05-opening-up.md`, 'RMB 65 billion', 'RMB 60 billion');
    edit(content, `${REPORT}/indicators.yaml`, '"650"', '"600"');
    const accept = ['review', 's5.2.p3', '--state', 'approved', '--reviser', 'Wang Ming', '--content', content];
    const tried = briefs(...accept, '--dry-run');
    expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('s5.2.p3: stale → approved') });
    expect((await runJson({ content, pack: 'investors' })).code).toBe(1);
    const done = briefs(...accept);
    expect(done.stdout).toMatch(
      /^1 accepted as approved, 0 .* 0 refused\nwritten: \S+\/reports\/leshan-2021\/translation\.yaml$/m,
    );
    expect((await runJson({ content })).code).toBe(0);
  });
});

describe('a figure that went wrong on the way from 亿 to billion', () => {
  it('is refused until somebody stands up for it, whose reason is in the manifest and counted on the stamp', async () => {
    const content = copyOf('content');
    edit(content, `${REPORT}/en/05-opening-up.md`, 'RMB 65 billion', 'RMB 650 billion');
    const { code, diagnostics } = await runJson({ content, pack: 'investors' });
    expect(code).toBe(1);
    expect(diagnostics[0]).toMatchObject({ code: 'figure-mismatch', hint: expect.stringContaining('RMB 65 billion') });
    const accept = ['review', 's5.2.p3', '--state', 'approved', '--translator', 'Li', '--reviser', 'Wang'];
    expect(briefs(...accept, '--content', content).stdout).toContain('1 refused');

    const waivers =
      'waivers:\n  - {block: s5.2.p3, check: figure-mismatch, words: RMB 650 billion, by: Zhao, reason: a test}\n';
    const sidecar = join(content, `${REPORT}/translation.yaml`);
    writeFileSync(sidecar, readFileSync(sidecar, 'utf8') + waivers);
    expect(briefs(...accept, '--content', content).stdout).toContain('1 accepted as approved');
    const out = newFolder();
    expect((await runJson({ content, out, pack: 'investors' })).code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'investors/manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ waivers: [{ by: 'Zhao', reason: 'a test' }] });
    const pages = await probePages(pdfOf(out, 'investors', 'investors.en.pdf'));
    expect(pages.map((page) => page.extracted).join(' ')).toMatch(/waive[^.]*1|1[^.]*waive/i);
  });
});

describe('briefs build --draft', () => {
  it('builds what is refused otherwise, marked on every page, beside the files and manifests that stay', async () => {
    const content = copyOf('content');
    const out = newFolder();
    await runJson({ content, out, pack: 'investors' });
    const before = digests(out);
    edit(content, `${REPORT}/zh-Hans/05-opening-up.md`, '内资650亿元', '内资600亿元');
    for (const theme of ['house', 'official']) {
      const { code, packs, diagnostics } = await runJson({ content, out, pack: 'investors', draft: true, theme });
      expect(code).toBe(0);
      expect(diagnostics[0]).toMatchObject({ code: 'stale-figure', severity: 'warning' });
      expect(packs.map(({ file }) => String(file).replace(out, ''))).toEqual([
        '/investors/investors.en.draft.pdf',
        '/investors/investors.zh-Hans.draft.pdf',
      ]);
      expect(digests(out)).toMatchObject(before);
      for (const { file } of packs) {
        const pages = await probePages(new Uint8Array(readFileSync(String(file))));
        for (const page of pages) expect(page.extracted).toMatch(/DRAFT/);
      }
    }
    const published = await probePages(pdfOf(out, 'investors', 'investors.en.pdf'));
    expect(published.map((page) => page.extracted).join()).not.toContain('DRAFT');
  });
});

describe('the stamp', () => {
  it('ends every pack, with edition, source, state and what is left out', async () => {
    const out = newFolder();
    await runJson({ content: 'content', out });
    for (const [name, words] of [
      [
        'investors/investors.en.pdf',
        [
          'Edition English',
          'Blocks included 47',
          'Left out 41',
          'unofficial translation; the Chinese text prevails',
          'State of translation approved',
          'Required approved',
        ],
      ],
      ['investors/investors.zh-Hans.pdf', ['版本 中文版', '收录段落 47', '未收录 41']],
      [
        'foreign-affairs/foreign-affairs.parallel.pdf',
        ['中英对照版', 'Left out 0', '译文状态 已审定', 'Required reviewed'],
      ],
    ] as const) {
      const text = (await probePages(new Uint8Array(readFileSync(join(out, name))))).at(-1)?.extracted ?? '';
      for (const word of words) expect(text.replaceAll(/\s+/g, ' ')).toContain(word);
    }
    expect(existsSync(join(out, 'catalog.json'))).toBe(true);
  });
});

describe('a template', () => {
  const without = (words: string): string => {
    const text = readFileSync('templates/pack.hbs', 'utf8');
    expect(text).toContain(words);
    return copyOf('templates', { 'templates/pack.hbs': text.replace(words, '') });
  };

  it('cannot leave out the stamp, nor the mark of a draft', async () => {
    const content = sampleFolder();
    const place = { severity: 'error', file: join(content, 'packs/p1.yaml'), line: 13 };
    const unstamped = await runJson({ content, templates: without('{{> stamp @root}}') });
    expect(unstamped).toMatchObject({ code: 1, diagnostics: [{ code: 'no-stamp', ...place }] });
    const templates = without('{{> draft-mark @root}}');
    expect((await runJson({ content, templates })).code).toBe(0);
    const unmarked = await runJson({ content, templates, draft: true });
    expect(unmarked).toMatchObject({ code: 1, diagnostics: [{ code: 'no-draft-mark', ...place }] });
  });
});

describe('briefs review', () => {
  it('says what is wrong with how it is used', () => {
    const content = copyOf('content');
    const run = (...args: string[]) => briefs('review', ...args, '--content', content);
    expect(run('s5')).toMatchObject({ code: 2, stderr: expect.stringContaining('--state') });
    expect(run('--state', 'draft', '--by', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nothing is named'),
    });
    expect(run('s5', '--state', 'draft')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nobody is named'),
    });
    expect(run('s5', '--state', 'draft', '--by', 'x', '--date', '24.11.')).toMatchObject({ code: 2 });
    expect(run('s5.9', '--state', 'draft', '--by', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/There is no “s5\.9”[\s\S]*Did you mean “s5\.1”/),
    });
    expect(run('s5', '--state', 'draft', '--by', 'x', '--report', 'other')).toMatchObject({ code: 2 });
  });

  it('writes nothing while the text has errors, which may hide some of it', () => {
    const content = copyOf('content');
    edit(content, `${REPORT}/en/05-opening-up.md`, ' {#s5.2}', '');
    const before = digests(content);
    const ran = briefs('review', 's5', '--state', 'approved', '--by', 'Wang Ming', '--content', content);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('[heading-without-id]') });
    expect(digests(content)).toEqual(before);
  });

  it('refuses the translator as reviser', () => {
    const content = copyOf('content');
    const ran = briefs(
      'review',
      's5.p1',
      '--state',
      'approved',
      '--by',
      'briefing packs Translators',
      '--content',
      content,
      '--json',
    );
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      kind: 'reviewed',
      accepted: [],
      refused: 1,
      files: [],
      diagnostics: [{ code: 'same-reviser' }],
    });
  });
});
