// `briefs figures`: the tables that it reads, what it says, and its exit codes.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefs, newFolder } from './run-briefs.ts';

const table = (text: string): string => {
  const file = join(newFolder(), 'pairs.tsv');
  writeFileSync(file, text);
  return file;
};

const RIGHT = 'a\t到位内资650亿元。\tRMB 65 billion came.';
const WRONG = 'b\t到位内资650亿元。\tRMB 650 billion came.';

it('passes a table whose figures agree, with a byte-order mark, CRLF, further columns and empty lines', () => {
  const { code, stdout } = briefs(
    'figures',
    '--tsv',
    table(`\ufeff${RIGHT}\tok\twhat\r\n\r\n${RIGHT.replace('a', 'c')}\r\n`),
  );
  expect([code, stdout]).toEqual([0, '2 rows, 0 with figures that differ\n']);
});

it('shows both sentences, what was read, and a proposal', () => {
  const { code, stdout } = briefs('figures', '--tsv', table(`${RIGHT}\n${WRONG}\n`));
  expect(code).toBe(1);
  expect(stdout).toBe(
    'b: The figure differs: “650亿元” is RMB 65 billion, “RMB 650 billion” is RMB 650 billion. [figure-mismatch]\n' +
      '  zh: 到位内资>>650亿元<<。\n' +
      '  en: >>RMB 650 billion<< came.\n' +
      '  say: RMB 65 billion\n' +
      '2 rows, 1 with figures that differ\n',
  );
});

it('prints one JSON object, also of standard input', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['functions/cli/briefs.ts', 'figures', '--tsv', '-', '--json'],
    { input: `${RIGHT}\n${WRONG}\n`, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  const { rows, diagnostics } = JSON.parse(stdout);
  expect(diagnostics).toEqual([]);
  expect(rows[0]).toEqual({ id: 'a', verdict: 'ok', findings: [] });
  expect(rows[1]).toMatchObject({ id: 'b', verdict: 'mismatch' });
  expect(rows[1].findings).toMatchObject([
    {
      code: 'figure-mismatch',
      source: [{ text: '650亿元', start: 4, end: 9, value: '65000000000', unit: 'CNY' }],
      target: [{ text: 'RMB 650 billion', start: 0, end: 15, value: '650000000000', unit: 'CNY' }],
      suggestion: 'RMB 65 billion',
    },
  ]);
});

it('reads what it can beside bad rows, and says where these are and what to do', () => {
  const { code, stdout, stderr } = briefs(
    'figures',
    '--tsv',
    table(`${RIGHT}\nx\t只有中文\ny\t\tno Chinese\n${RIGHT}\n`),
  );
  expect(code).toBe(1);
  expect(stdout).toBe('1 rows, 0 with figures that differ\n');
  expect(stderr).toMatch(/pairs\.tsv:2:7: error: The row ends here, without English\. \[bad-row\]/);
  expect(stderr).toMatch(/pairs\.tsv:3:3: error: The Chinese of this row is empty\./);
  expect(stderr).toMatch(/pairs\.tsv:4:1: error: The id “a” is that of line 1 too\./);
});

it('says where bytes are no UTF-8', () => {
  const file = join(newFolder(), 'gbk.tsv');
  writeFileSync(file, Buffer.concat([Buffer.from(`${RIGHT}\nb\t`), Buffer.from([0xb5, 0xbd]), Buffer.from('\tx\n')]));
  const { code, stderr } = briefs('figures', '--tsv', file);
  expect(code).toBe(1);
  expect(stderr).toMatch(/gbk\.tsv:2:3: error: .*\[not-utf8\]/);
});

it('takes the names of a glossary for what they are', () => {
  const row = 'a\t培育“553”企业2家。\tTwo 553 firms (Global 500) came.\n';
  const glossary = join(newFolder(), 'terms.yaml');
  writeFileSync(
    glossary,
    'terms:\n  - id: firms\n    zh-Hans: {headword: “553”企业, aliases: [], definition: 世界500强。}\n' +
      '    en: {rendering: 553 firms, admitted: [], forbidden: [], definition: Global 500 companies.}\n' +
      '    domain: economy\n    status: approved\n    source: {line: 1}\n',
  );
  expect(briefs('figures', '--tsv', table(row)).code).toBe(1);
  expect(briefs('figures', '--tsv', table(row), '--glossary', glossary)).toMatchObject({ code: 0, stderr: '' });
});

it('answers wrong usage with 2', () => {
  expect(briefs('figures').code).toBe(2);
  const { code, stderr } = briefs('figures', '--tsv', 'no-such-file.tsv');
  expect([code, stderr.split('\n')[0]]).toEqual([2, 'error: There is no file “no-such-file.tsv”.']);
});
