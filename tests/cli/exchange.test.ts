// `briefs export` and `briefs import-translation`: a translator gets what is missing or stale, and the content gets it back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { EN, SAMPLE, ZH } from '../content/sample.ts';
import { briefs, copyOf, newFolder, sampleFolder } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

const longer = (SAMPLE[ZH] ?? '').replace('第二段。', '第二段。\n\n第三段。');

describe('briefs export', () => {
  it('writes what is missing to a file, and says so', () => {
    const content = sampleFolder({ [ZH]: longer });
    const out = join(newFolder(), 'out.xlf');
    const ran = briefs('export', '--format', 'xliff', '--content', content, '--out', out);
    expect(ran).toEqual({ code: 0, stdout: `written: ${out} (r1: 1 missing)\n`, stderr: '' });
    expect(readFileSync(out, 'utf8').match(/<unit id="[^"]*"/g)).toEqual(['<unit id="s5.1.p3"']);
  });

  it('writes XLIFF alone to standard output', () => {
    const ran = briefs('export', '--format', 'xliff', '--content', sampleFolder(), '--state', 'draft');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/^<\?xml [\s\S]*<\/xliff>\n$/);
    expect(ran.stderr).toBe('exported (r1: 7 draft)\n');
  });

  it('writes nothing where nothing is missing', () => {
    const out = join(newFolder(), 'out.xlf');
    const ran = briefs('export', '--format', 'xliff', '--content', sampleFolder(), '--out', out, '--json');
    expect(JSON.parse(ran.stdout)).toEqual({ kind: 'exported', report: 'r1', counts: { draft: 7 }, file: null });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  it.each([
    [['--format', 'xliff', '--state', 'drat'], 2, '“drat” is not a state.'],
    [['--format', 'xliff', '--report', 'r2'], 2, 'There is no report “r2”.'],
    [['--format', 'docx'], 2, 'Allowed choices are xliff'],
    [['--format', 'xliff', '--json'], 2, 'There is no file for the XLIFF.'],
    [['--format', 'xliff', '--all', '--out', 'no/folder/out.xlf'], 1, '“no/folder/out.xlf” cannot be written'],
  ])('refuses %j', (args, code, message) => {
    const ran = briefs('export', '--content', sampleFolder(), ...args);
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).toContain(message);
  });

  it('exports nothing of a report with errors', () => {
    const ran = briefs('export', '--format', 'xliff', '--content', sampleFolder({ [ZH]: 'Text.' }), '--all');
    expect(ran).toMatchObject({ code: 1, stdout: 'Nothing is exported: mend these errors first.\n' });
    expect(ran.stderr).toContain('[no-front-matter]');
  });
});

describe('briefs import-translation', () => {
  const translated = (): { readonly content: string; readonly file: string } => {
    const content = sampleFolder({ [ZH]: longer });
    const file = join(newFolder(), 'back.xlf');
    const document = briefs('export', '--format', 'xliff', '--content', content).stdout;
    writeFileSync(file, document.replace('</source>', '</source>\n<target>Third.</target>'));
    return { content, file };
  };
  const english = (content: string): string => readFileSync(join(content, EN.slice('content/'.length)), 'utf8');

  it('takes a translation, and writes down who made it', () => {
    const { content, file } = translated();
    const ran = briefs('import-translation', file, '--content', content, '--by', 'Li Hua', '--date', '2026-11-24');
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(ran.stdout.split('\n').slice(0, 3)).toEqual([
      's5.1.p3: draft',
      '1 taken, 0 as before, 0 not translated yet',
      `written: ${content}/reports/r1/en/05-open.md`,
    ]);
    expect(english(content)).toBe((SAMPLE[EN] ?? '').replace('two.\n', 'two.\n\nThird.\n'));
    const record = readFileSync(join(content, 'reports/r1/translation.yaml'), 'utf8');
    expect(record).toContain('state: draft, translator: Li Hua, date: "2026-11-24"}');
    expect(briefs('export', '--format', 'xliff', '--content', content).stdout).toBe(
      'nothing of r1 is missing or stale\n',
    );
  });

  it('writes nothing with --dry-run, and the places of what does not fit', () => {
    const { content, file } = translated();
    writeFileSync(file, readFileSync(file, 'utf8').replace('第三段', '第四段'));
    const ran = briefs('import-translation', file, '--content', content, '--dry-run', '--json');
    expect(ran.code).toBe(1);
    const report = JSON.parse(ran.stdout);
    expect(report).toMatchObject({
      taken: [],
      files: [],
      diagnostics: [{ file, line: 4, column: 5, code: 'source-changed' }],
    });
    expect(report.diagnostics[0].message).toContain(`${content}/reports/r1/zh-Hans/05-open.md:15`);
    expect(english(content)).toBe(SAMPLE[EN]);
  });

  it.each([
    [['no.xlf'], 2, 'There is no file “no.xlf”.'],
    [['LICENSE', '--date', 'today'], 2, '“today” is not a day.'],
    [['LICENSE', '--by', ' '], 2, 'Nobody is named.'],
    [['LICENSE'], 1, 'error: This is not well-formed XML'],
  ])('refuses %j', (args, code, message) => {
    const ran = briefs('import-translation', '--content', sampleFolder(), ...args);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
  });

  it('does not read 50 MB', () => {
    const file = join(newFolder(), 'large.xlf');
    writeFileSync(file, Buffer.alloc(50_000_000, ' '));
    const ran = briefs('import-translation', file, '--content', sampleFolder());
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      ':1:1: error: The file has 50,000,000 bytes; at most 10,000,000 are read. [file-too-large]',
    );
  });
});

it('the guide leads from a changed figure to its translation and back', () => {
  const [, section = ''] =
    /^## Translating with a tool\n(.*?)^## /ms.exec(readFileSync('docs/authoring.md', 'utf8')) ?? [];
  const path = 'content/reports/leshan-2021/zh-Hans/05-opening-up.md';
  const text = readFileSync(path, 'utf8').replace('650亿元', '700亿元');
  const content = copyOf('content', { [path]: text });
  const file = join(newFolder(), 'leshan.xlf');
  const run = (command: string) => {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    return briefs(...args.map((arg) => (arg === 'leshan.xlf' ? file : arg)), '--content', content);
  };
  const commands = [...section.matchAll(/npm run -s briefs -- (.*)/g)].map(([, command = '']) => command);
  expect(commands.map((command) => command.split(' ')[0])).toEqual([
    'export',
    'import-translation',
    'import-translation',
  ]);
  const [exporting = '', trying = '', taking = ''] = commands;
  expect(run(exporting).stdout).toBe(`written: ${file} (leshan-2021: 1 stale)\n`);
  const document = readFileSync(file, 'utf8');
  expect(document).toContain('The Chinese has changed: was 650亿元, is 700亿元.');

  writeFileSync(file, document.replace('700亿元以上', '650亿元以上'));
  const said = run(trying)
    .stderr.replaceAll(content, 'content')
    .replaceAll(file, 'leshan.xlf')
    .replace(/:\d+:\d+: error/, ':5:5: error')
    .replace(/(\.md):\d+/, '$1:23');
  expect(section).toContain(said.trim());

  writeFileSync(file, document.replace('RMB 65 billion', 'RMB 70 billion'));
  expect(run(trying).stdout).toContain('would be written');
  expect(run(taking).stdout).toContain('s5.2.p3: draft\n1 taken');
});
