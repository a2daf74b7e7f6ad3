// `briefs import`: what it writes, what it leaves alone, what it says, and its exit codes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { importText } from '../../functions/core/intake/import-text.ts';
import { briefs, digests, newFolder, runJson } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

const CASE = 'tests/fixtures/intake/many-kinds-together/source.txt';

interface Report {
  readonly paragraphs: number;
  readonly sections: readonly Readonly<Record<string, unknown>>[];
  readonly terms: readonly Readonly<Record<string, unknown>>[];
  readonly quantities: readonly Readonly<Record<string, unknown>>[];
  readonly repairs: readonly { readonly kind: string; readonly action: string }[];
  readonly files: readonly { readonly path: string; readonly action: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

const run = (file: string, content: string, ...args: readonly string[]): Report & { readonly code: number | null } => {
  const { code, stdout } = briefs(
    'import',
    file,
    '--id',
    'hezhou',
    '--content',
    content,
    '--date',
    '2026-11-24',
    '--json',
    ...args,
  );
  return { code, ...(JSON.parse(stdout) as Report) };
};
const contentOf = (): string => join(newFolder(), 'content');
const actions = ({ files }: Report): Record<string, string> =>
  Object.fromEntries(files.map(({ path, action }) => [path.replace(/^.*\/content\//, ''), action]));

describe('the first import', () => {
  const content = contentOf();
  const report = run(CASE, content, '--city', '河州市', '--year', '2023');

  it('says as JSON what it found', () => {
    expect(report).toMatchObject({
      code: 0,
      paragraphs: 5,
      sections: [
        { id: 's2', number: null, title: '政府工作报告', topics: [] },
        { id: 's3', number: '三', title: '推动产业升级', topics: ['壮大支柱产业'] },
        { id: 's4', number: '四', title: '建设美丽乡村', topics: ['（一）整治人居环境'] },
      ],
      terms: [
        { headword: '五美庭院', line: 15, usedInBody: true },
        { headword: '四链融合', line: 17, usedInBody: false },
      ],
      diagnostics: [],
    });
    expect(report.quantities.filter(({ unit }) => unit !== 'section')).toMatchObject([
      { text: '80公里', value: '80', unit: 'kilometer', qualifier: 'exact', kind: 'measure', line: 3 },
      { text: '300亿元', value: '30000000000', unit: 'CNY', kind: 'amount', line: 7 },
      { text: '1.2万户', value: '12000', unit: 'household', kind: 'count', line: 9 },
      { text: '600个', value: '600', unit: 'item', line: 9 },
    ]);
    expect(report.repairs).toEqual(importText(readFileSync(CASE, 'utf8'), { city: '河州市', year: '2023' }).repairs);
  });

  it('writes content that is checked without errors, with a warning for each question', async () => {
    const { code, diagnostics } = await runJson({ content });
    const questions = report.repairs.filter(({ action }) => action === 'question');
    expect(code).toBe(0);
    expect(questions.length).toBeGreaterThan(0);
    expect(diagnostics.map((each) => each.code)).toEqual(questions.map(() => 'open-question'));
    expect(diagnostics[0]).toMatchObject({ file: join(content, 'reports/hezhou/intake.yaml'), severity: 'warning' });
    expect(diagnostics[0]?.message).toMatch(/^Line 3 of the source: /);
    expect(diagnostics[0]?.hint).toContain('“answer:”');
  });

  it('drafts the targets as indicators', () => {
    const drafts = readFileSync(join(content, 'reports/hezhou/indicators.yaml'), 'utf8');
    expect(
      [...drafts.matchAll(/label: \{zh-Hans: "(.*)"\}\n {4}value: "(.*)"\n {4}unit: "(.*)"/g)].map((match) =>
        match.slice(1),
      ),
    ).toEqual([
      ['产值', '300', '亿元'],
      ['厕所改造', '1.2', '万户'],
      ['建成“五美庭院”', '600', '个'],
    ]);
    expect(drafts).toContain('period: "2023"\n    block: s3.1.p1\n    line: 7\n');
  });

  it('writes a pack that can be built', async () => {
    const { code, packs } = await runJson({ content, out: newFolder() });
    expect({ code, packs }).toMatchObject({ code: 0, packs: [{ id: 'hezhou', language: 'zh-Hans' }] });
  });

  it('asks no more what has been answered', async () => {
    const file = join(content, 'reports/hezhou/intake.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('answer: ""', 'answer: "It is right."'));
    expect((await runJson({ content })).diagnostics).toEqual([]);
    // City and year need not be said again.
    expect(new Set(Object.values(actions(run(CASE, content))))).toEqual(new Set(['keep']));
    expect((await runJson({ content })).diagnostics).toEqual([]);
  });
});

describe('another import', () => {
  it('changes nothing where nothing has changed', () => {
    const content = contentOf();
    run(CASE, content);
    const before = digests(content);
    const again = run(CASE, content);
    expect(new Set(again.files.map(({ action }) => action))).toEqual(new Set(['keep']));
    expect(digests(content)).toEqual(before);
  });

  it('leaves what a person has changed, proposes beside it, and brings the rest up to date', async () => {
    const content = contentOf();
    const source = join(newFolder(), 'source.txt');
    writeFileSync(source, readFileSync(CASE));
    run(source, content);
    const edited = join(content, 'reports/hezhou/zh-Hans/03-section.md');
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('把园区做强', '把园区做优'));
    writeFileSync(source, readFileSync(CASE, 'utf8').replace('80公里', '90公里').replace('300亿元', '310亿元'));
    const mine = readFileSync(edited, 'utf8');
    const again = run(source, content);
    expect(actions(again)).toMatchObject({
      'reports/hezhou/zh-Hans/02-tail.md': 'write',
      'reports/hezhou/zh-Hans/03-section.proposed.md': 'propose',
      'reports/hezhou/zh-Hans/04-section.md': 'keep',
    });
    expect(readFileSync(edited, 'utf8')).toBe(mine);
    expect(readFileSync(join(content, 'reports/hezhou/zh-Hans/02-tail.md'), 'utf8')).toContain('90公里');
    expect(readFileSync(edited.replace('.md', '.proposed.md'), 'utf8')).toContain('310亿元');
    const before = digests(content);
    expect(actions(run(source, content))['reports/hezhou/zh-Hans/03-section.proposed.md']).toBe('propose');
    expect(digests(content)).toEqual(before);
    const { code, diagnostics } = await runJson({ content });
    expect(code).toBe(0);
    expect(diagnostics.find(({ code: each }) => each === 'proposal')?.hint).toContain('zh-Hans/03-section.md');
    expect(briefs('import', source, '--id', 'hezhou', '--content', content).stdout).toContain('changed by hand');
  });

  it('finds sections again that a person has named otherwise, and proposes for notes that a person has written into', () => {
    const content = contentOf();
    run(CASE, content);
    const folder = join(content, 'reports/hezhou/zh-Hans');
    writeFileSync(join(folder, '03-industry.md'), readFileSync(join(folder, '03-section.md')));
    rmSync(join(folder, '03-section.md'));
    const notes = join(content, 'reports/hezhou/intake.yaml');
    writeFileSync(notes, `# Seen by Li.\n${readFileSync(notes, 'utf8')}`);
    run(CASE, content);
    expect(readdirSync(folder)).not.toContain('03-section.md');
    expect(readFileSync(notes, 'utf8')).toMatch(/^# Seen by Li\.\n/);
    expect(existsSync(notes.replace('.yaml', '.proposed.yaml'))).toBe(true);
  });

  it('tells of a file that it does not make any more', () => {
    const content = contentOf();
    const source = join(newFolder(), 'source.txt');
    writeFileSync(source, '一、甲事\n\n做好甲事。\n\n二、乙事\n\n做好乙事。\n');
    run(source, content);
    writeFileSync(source, '一、甲事\n\n做好甲事。\n');
    expect(run(source, content).diagnostics).toMatchObject([
      { code: 'unknown-fact', severity: 'warning', hint: expect.stringContaining('--city') },
      { code: 'unknown-fact', severity: 'warning', hint: expect.stringContaining('--year') },
      { code: 'no-longer-made', severity: 'warning' },
    ]);
  });

  it('leaves reports alone that no import has made', () => {
    const before = digests('content');
    const report = run(CASE, 'content', '--id', 'leshan-2021', '--dry-run');
    expect(report).toMatchObject({ code: 1, files: [], diagnostics: [{ code: 'report-exists' }] });
    expect(digests('content')).toEqual(before);
  });
});

describe('--dry-run', () => {
  it('writes nothing, and says what would be done', () => {
    const content = contentOf();
    const { code, stdout } = briefs('import', CASE, '--id', 'hezhou', '--content', content, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain(`would be written: ${content}/reports/hezhou/report.yaml`);
    expect(stdout).toContain('nothing was written (--dry-run)');
    expect(existsSync(content)).toBe(false);
  });
});

describe('what it says to people', () => {
  it('sums the repairs by kind and gives the lines of the questions', () => {
    const { code, stdout, stderr } = briefs('import', CASE, '--id', 'hezhou', '--content', contentOf());
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^reading .*source\.txt\n.*source\.txt:1:1: warning: The text does not say whose report it is\./,
    );
    expect(stdout).toContain('found: 3 sections, 2 topics, 5 paragraphs, 2 terms (1 used in the text), 7 figures');
    expect(stdout).toContain('\n  lines of an advertisement left out: 2\n');
    expect(stdout).toContain('\n  explained terms that are not used: 1 (line 17)\n');
    expect(stdout).toContain('next: npm run -s briefs -- check shows the questions');
  });

  it('has help with an example', () => {
    expect(briefs('import', '--help').stdout).toContain('Example: briefs import page.txt --id');
  });
});

describe('bad input', () => {
  const folder = newFolder();
  const fileOf = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'folder'));

  it.each([
    ['an empty file', 'empty.txt', '', 1, 'empty-source'],
    ['white space', 'blank.txt', ' \n\n', 1, 'empty-source'],
    ['no Chinese', 'english.txt', 'Government Work Report\n', 1, 'no-chinese'],
    ['GBK', 'gbk.txt', new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0x0a]), 1, 'not-utf8'],
    ['a picture', 'picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 1, 'not-utf8'],
    ['zeros', 'zeros.bin', new Uint8Array(64), 1, 'control-character'],
    ['100 MB', 'large.txt', new Uint8Array(100_000_000), 1, 'file-too-large'],
  ])('%s', (_, name, bytes, code, told) => {
    const content = contentOf();
    expect(run(fileOf(name, bytes), content)).toMatchObject({
      code,
      files: [],
      diagnostics: [{ code: told, line: 1 }],
    });
    expect(existsSync(content)).toBe(false);
  });

  it.each([
    ['a folder', [join(folder, 'folder')], 'is a folder'],
    ['a file that is not there', [join(folder, 'nothing.txt')], 'There is no file'],
    ['an id that is none', [CASE, '--id', 'Hé Zhou'], 'is not a valid id'],
    ['a year that is none', [CASE, '--year', '21'], 'is not a year'],
    ['a day that is none', [CASE, '--date', '2026-02-30'], 'is not a day of the calendar'],
    ['a file as the folder of the content', [CASE, '--content', CASE], 'is not a folder'],
  ])('%s is wrong usage', (_, args, told) => {
    const { code, stdout, stderr } = briefs('import', '--id', 'hezhou', '--content', contentOf(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it.each([[['import']], [['import', CASE]]])('needs a file and an id: %s', (args) => {
    expect(briefs(...args).code).toBe(2);
  });
});
