// `briefs terms` and `briefs terms import`, as they are called.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { GLOSSARY } from '../content/sample.ts';
import { briefs, copyOf, newFolder, sampleFolder } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('briefs terms', () => {
  it('lists each term with its uses and renderings', () => {
    const { code, stdout } = briefs('terms');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^four-earlies +疫情防控“四早”要求 +1 +100 % +s7\.1\.p3 +Four Earlies of epidemic control \(1\)$/m,
    );
    expect(stdout).toMatch(/^sponge-city +海绵城市 +unused$/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('43 terms, 14 used, 0 not rendered everywhere');
  });

  it('tells programs the same, and marks what is not rendered', () => {
    const file = 'content/reports/leshan-2021/en/06-rural-revitalization.md';
    const content = copyOf('content', { [file]: readFileSync(file, 'utf8').replace('Jintong Project', 'project') });
    const { terms } = JSON.parse(briefs('terms', '--content', content, '--report', 'leshan-2021', '--json').stdout);
    expect(terms.find(({ id }: { id: string }) => id === 'jintong-project')).toEqual({
      ...{ id: 'jintong-project', headword: '金通工程', report: 'leshan-2021', uses: 1, unused: false },
      ...{ blocks: ['s6.2.p1'], renderings: {}, missing: ['s6.2.p1'], coverage: 0 },
    });
    expect(briefs('terms', '--content', content).stdout).toMatch(/^jintong-project .* 0 % +s6\.2\.p1!$/m);
  });

  it.each(['tbx', 'csv'])('writes %s that it reads back, and takes into an empty folder', (format) => {
    const out = join(newFolder(), `terms.${format}`);
    expect(briefs('terms', '--format', format, '--out', out)).toMatchObject({ code: 0, stdout: '' });
    expect(briefs('terms', '--format', format).stdout).toBe(readFileSync(out, 'utf8'));
    expect(briefs('terms', 'import', out, '--dry-run').stdout).toBe(
      '0 added, 0 changed, 43 the same, 0 different and left as they are\n',
    );

    const content = copyOf('content', { 'content/glossary/leshan-2021.yaml': undefined });
    const { code, stdout } = briefs('terms', 'import', out, '--content', content, '--glossary', 'leshan-2021');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `43 added, 0 changed, 0 the same, 0 different and left as they are\nwritten: ${content}/glossary/leshan-2021.yaml\n`,
    });
    expect(briefs('terms', '--content', content, '--format', format).stdout).toBe(readFileSync(out, 'utf8'));
  });

  it('refuses what it cannot list or does not know', () => {
    expect(briefs('terms', '--report', 'leshan').code).toBe(2);
    expect(briefs('terms', '--format', 'xlsx').code).toBe(2);
    const broken = sampleFolder({ [GLOSSARY]: 'terms: [' });
    const { code, stdout, stderr } = briefs('terms', '--content', broken);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${broken}/glossary/g.yaml:1:`);
  });
});

describe('briefs terms import', () => {
  const changed = (): string => {
    const file = join(newFolder(), 'terms.csv');
    writeFileSync(file, briefs('terms', '--format', 'csv').stdout.replace('sponge city', 'sponge town'));
    return file;
  };

  it('leaves the glossary as it is where the file differs, and says so', () => {
    const file = changed();
    const content = copyOf('content');
    const before = readFileSync(join(content, 'glossary/leshan-2021.yaml'), 'utf8');
    const { code, stdout, stderr } = briefs('terms', 'import', file, '--content', content);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: '0 added, 0 changed, 42 the same, 1 different and left as they are\n',
    });
    expect(stderr).toMatch(
      new RegExp(
        `^${file}:\\d+:\\d+: error: .*“sponge town” here, and “sponge city” in the glossary \\(${content}/glossary/leshan-2021.yaml:\\d+\\)`,
      ),
    );
    expect(readFileSync(join(content, 'glossary/leshan-2021.yaml'), 'utf8')).toBe(before);
  });

  it('takes the file over with --accept theirs, but not with --dry-run', () => {
    const file = changed();
    const content = copyOf('content');
    const path = join(content, 'glossary/leshan-2021.yaml');
    const before = readFileSync(path, 'utf8');
    const dry = JSON.parse(
      briefs('terms', 'import', file, '--content', content, '--accept', 'theirs', '--dry-run', '--json').stdout,
    );
    expect(dry).toMatchObject({
      added: [],
      changed: ['sponge-city'],
      conflicting: [],
      files: ['content/glossary/leshan-2021.yaml'],
      diagnostics: [],
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(briefs('terms', 'import', file, '--content', content, '--accept', 'theirs').code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before.replace('rendering: "sponge city"', 'rendering: "sponge town"'));
  });

  it('says what is wrong with a file, and writes nothing', () => {
    const folder = newFolder();
    const bomb = join(folder, 'bomb.tbx');
    writeFileSync(bomb, '<!DOCTYPE t [<!ENTITY a "b">]><t>&a;</t>');
    const large = join(folder, 'large.csv');
    writeFileSync(large, new Uint8Array(50_000_000));
    expect(briefs('terms', 'import', bomb)).toMatchObject({ code: 1, stdout: '' });
    expect(briefs('terms', 'import', large).stderr).toContain('50,000,000 bytes; at most 10,000,000 are read');
    expect(briefs('terms', 'import', join(folder, 'absent.csv')).code).toBe(2);
  });
});
