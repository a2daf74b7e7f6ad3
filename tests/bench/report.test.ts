// The numbers of the benchmark's report.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { judgeGoals } from '../../bench/report/goals.ts';
import { median, type Results, ratioOf } from '../../bench/report/results.ts';
import { makeTables, toMarkdown, toText } from '../../bench/report/tables.ts';

const measured = (system: string, wallMs: readonly number[], bytes: number) => {
  const series = { wallMs, cpuMs: wallMs, peak: 1 };
  return { system, document: 'B' as const, bytes, pages: 18, tagged: true, text: 1, warm: series, cold: series };
};

const results: Results = {
  date: '2026-01-01T00:00:00.000Z',
  machine: { cores: 2, processor: 'x', system: 'y', node: '24' },
  quick: false,
  runs: { warm: 3, cold: 3, long: 3 },
  documents: [{ name: 'B', han: 7000, words: 5000 }],
  versions: {},
  measured: [
    measured('ours', [10, 20, 12], 85),
    measured('pdfkit', [50, 50, 50], 90),
    measured('typst', [10, 20, 12], 100),
  ],
  soaks: [{ system: 'ours', early: { packs: 50, rss: 100 }, late: { packs: 200, rss: 110 }, peak: 120 }],
  skipped: [{ system: 'weasyprint', reason: 'not installed' }],
};

describe('report', () => {
  it('takes medians, and ratios within a round', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(ratioOf([1, 20], [2, 40])).toBe(0.5);
    expect(ratioOf([], [1])).toBeUndefined();
  });

  it('judges each goal by ours as a share', () => {
    const goals = new Map(judgeGoals(results).map(({ label, ratio }) => [label, ratio]));
    expect(goals.get('B warm, of naive PDFKit')).toBeCloseTo(0.24);
    expect(goals.get('B bytes, of Typst (tagged)')).toBe(0.85);
    expect(goals.get('Memory after 200 packs, of 50')).toBeCloseTo(1.1);
    expect(goals.get('B warm, of headless Chromium')).toBeUndefined();
  });

  it('says how far a goal is met or missed, and what was skipped', () => {
    const text = toText(makeTables(results));
    expect(text).toMatch(/naive PDFKit +0\.30 +0\.24 +met by 0\.06/u);
    expect(text).toMatch(/B warm, of Typst +0\.25 +1\.00 +missed by 0\.75/u);
    expect(text).toMatch(/WeasyPrint +not installed/u);
    expect(toMarkdown(makeTables(results))).toContain('| WeasyPrint | not installed |');
  });
});

describe('options', () => {
  it('always measures ours', () => {
    expect(readOptions(['--only', 'typst', '--docs', 'B']).systems).toEqual(['ours', 'typst']);
  });

  it('wants an odd number of runs and known names', () => {
    expect(() => readOptions(['--runs', '4'])).toThrow('odd');
    expect(() => readOptions(['--docs', 'D'])).toThrow('D');
  });
});
