// The tables of figure pairs keep their shape: five columns, parts of the same mix, the halves that the draw gave, no sentence told before.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../fixtures/figure-pairs');
const COLUMNS = 5;
const ROWS_PER_HALF = 268;
const SEED = 20211226;

interface Row {
  readonly columns: readonly string[];
  readonly id: string;
  readonly twins: string;
  readonly zh: string;
  readonly verdict: string;
  readonly phenomenon: string;
}

const readRows = (file: string): readonly Row[] =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const columns = line.split('\t');
      const [id = '', zh = '', , verdict = '', what = ''] = columns;
      return { columns, id, twins: id.slice(0, -1), zh, verdict, phenomenon: what.split(': ')[0] ?? '' };
    });

// Only ids and counts are compared, so that a failure prints no held-out sentence.
const building = readRows('building.tsv');
const heldOut = readRows('held-out.tsv');
const second = readRows('held-out-2.tsv');
const third = readRows('held-out-3.tsv');
const fresh = [...second, ...third];
const all = [...building, ...heldOut].sort((a, b) => (a.id < b.id ? -1 : 1));
const idsWhere = (isWrong: (row: Row) => boolean): readonly string[] =>
  [...all, ...fresh].filter(isWrong).map(({ id }) => id);
const mixOf = (rows: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Map.groupBy(rows, ({ phenomenon, verdict }) => `${phenomenon} ${verdict}`)
      .entries()
      .map(([key, group]) => [key, group.length]),
  );

/** Mulberry32, a small generator of numbers from 0 up to 1 that gives the same run for the same seed. */
function drawNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers of the twins drawn for building: the first half of each phenomenon after a Fisher–Yates shuffle. */
function drawBuilding(rows: readonly Row[]): ReadonlySet<string> {
  const next = drawNumbers(SEED);
  const drawn = [...Map.groupBy(rows, ({ phenomenon }) => phenomenon).values()].flatMap((group) => {
    const twins = new Map([...new Set(group.map((row) => row.twins))].entries());
    for (let last = twins.size - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      const moved = twins.get(last) ?? '';
      twins.set(last, twins.get(other) ?? '').set(other, moved);
    }
    return [...twins.values()].slice(0, twins.size / 2);
  });
  return new Set(drawn);
}

describe('the table of figure pairs', () => {
  it('has five filled columns, a verdict and a phenomenon in each row', () => {
    expect(idsWhere(({ columns }) => columns.length !== COLUMNS)).toEqual([]);
    expect(idsWhere(({ columns }) => columns.some((column) => column === '' || column !== column.trim()))).toEqual([]);
    expect(idsWhere(({ verdict }) => verdict !== 'ok' && verdict !== 'mismatch')).toEqual([]);
    expect(idsWhere(({ phenomenon }) => !/^[a-z-]+$/.test(phenomenon))).toEqual([]);
  });

  it('has each id once, and twins of one right and one wrong row', () => {
    expect(idsWhere(({ id }) => !/^[pxy]\d{3}[ab]$/.test(id))).toEqual([]);
    expect(new Set(idsWhere(() => true)).size).toBe(all.length + fresh.length);
    for (const [twins, rows] of Map.groupBy([...all, ...fresh], (row) => row.twins)) {
      expect([twins, ...rows.map(({ verdict }) => verdict).sort()]).toEqual([twins, 'mismatch', 'ok']);
    }
  });

  it('has halves of the same size and mix, as the README counts them', () => {
    for (const rows of [building, heldOut, second]) {
      expect(rows.length).toBe(ROWS_PER_HALF);
      expect(mixOf(rows)).toEqual(mixOf(building));
    }
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const counted = [...readme.matchAll(/^\| ([a-z-]+) \| (\d+) \| (\d+) \|/gm)].flatMap(([, name, ok, mismatch]) => [
      [`${name} ok`, Number(ok)] as const,
      [`${name} mismatch`, Number(mismatch)] as const,
    ]);
    expect(Object.fromEntries(counted)).toEqual(mixOf(building));
  });

  it('has no Chinese sentence in two of its parts, and none that was told before in those that were written later', () => {
    const known = new Set(building.map(({ zh }) => zh));
    expect(heldOut.filter(({ zh }) => known.has(zh)).map(({ id }) => id)).toEqual([]);
    const told = new Set([...all, ...readRows('practice.tsv')].map(({ zh }) => zh));
    expect(fresh.filter(({ zh }) => told.has(zh)).map(({ id }) => id)).toEqual([]);
    const before = new Set(second.map(({ zh }) => zh));
    expect(third.filter(({ zh }) => before.has(zh)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps the halves that were drawn', () => {
    const drawn = drawBuilding(all);
    expect(building.map(({ id }) => id)).toEqual(all.filter(({ twins }) => drawn.has(twins)).map(({ id }) => id));
  });
});
