// The newspaper's own text, which is not part of the project: BRIEFS_SOURCE_REPORT names its file; without it these tests are skipped.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../functions/core/content/decode-text.ts';
import { importText } from '../../functions/core/intake/import-text.ts';
import { reportIntake } from '../../functions/core/intake/report-intake.ts';

const path = process.env['BRIEFS_SOURCE_REPORT'];

describe.skipIf(path === undefined)('the report of 2021 as the newspaper printed it', () => {
  const source = path === undefined ? '' : (decodeText({ path, bytes: readFileSync(path) }).value?.text ?? '');
  const intake = importText(source);
  const report = reportIntake(intake);
  const kept = [
    ...intake.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(({ passages }) => passages)]),
    ...intake.entries.flatMap(({ headword, definition }) => [headword, definition]),
  ];

  it('has its sections, topics, paragraphs and terms', () => {
    expect(report.paragraphs).toBe(22);
    expect(report.sections.map(({ number }) => number)).toEqual([null, '五', '六', '七', '八']);
    expect(report.sections.flatMap(({ topics }) => topics)).toHaveLength(16);
    expect(intake.entries).toHaveLength(41);
    expect(report.terms).toHaveLength(43);
    expect(report.terms.filter(({ usedInBody }) => usedInBody)).toHaveLength(14);
  });

  it('leaves out the marker of the page and the advertisement, and nothing else of text and annex', () => {
    const out = report.repairs.filter(({ kind }) => kind === 'advertisement' || kind === 'page-turn');
    expect(out.map(({ line }) => line)).toEqual([5, 127, 129, 131, 133]);
    const offsets = new Set(kept.flatMap(({ from }) => from));
    const lines = source.split('\n');
    const lost = source.split('').filter((character, offset) => {
      const line = source.slice(0, offset).split('\n').length;
      const isText = (line >= 5 && line <= 49) || (line >= 55 && line <= 125);
      return isText && /\p{Script=Han}/u.test(character) && !offsets.has(offset);
    });
    expect(lost.join('')).toBe('紧接第版');
    expect(lines).toHaveLength(133);
  });

  it('has the name of the county whole', () => {
    expect(report.repairs.filter(({ kind }) => kind === 'cut-name')).toMatchObject([
      { line: 85, action: 'auto', after: '沐川县' },
    ]);
  });
});
