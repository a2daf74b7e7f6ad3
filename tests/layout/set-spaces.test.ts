// The spaces of a line: no kind shrinks before the earlier ones are used up, none stretches past half an em, and a line is flush whenever it can be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../functions/core/layout/break-lines.ts';
import { type Atom, type Gap, type Itemized, itemize } from '../../functions/core/layout/itemize.ts';
import { SHRINK_ORDER } from '../../functions/core/layout/punctuation.ts';
import { setSpaces } from '../../functions/core/layout/set-spaces.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';

const SIZE = 10;
const TOLERANCE = 0.01;

const textOf = fc
  .array(
    fc.constantFrom(
      ...['乐山', '开放', '的', '，', '。', '、', '（B型）', '“四早”', '650亿元', '43.5%', '——', '……', '·', '；', '：'],
      ...['GDP', 'development', ' ', 'cooperation ', 'RMB 65 billion ', 'Leshan', 'https://www.example.com/a/b '],
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((words) => words.join('').replaceAll(/ +/gu, ' ').trim())
  .filter((text) => text !== '');

const itemized = (text: string): Itemized =>
  itemize([
    {
      ...{ text, lang: 'zh-Hans', size: SIZE, rise: 0, hyphenate: true, look: undefined },
      han: [notoSerif],
      latin: [sourceSerif],
    },
  ]);

describe('a line that must shrink', () => {
  it('takes nothing from a kind of space before the earlier kinds are used up', () => {
    fc.assert(
      fc.property(textOf, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
        const { atoms, gaps } = itemized(text);
        const natural = sum(atoms.map(({ width }) => width)) + sum(gaps.map((gap) => gap.natural));
        const { widths } = setSpaces(atoms, gaps, natural - part * sum(gaps.map(({ shrink }) => shrink)), true);
        const taken = (kind: string) =>
          sum(gaps.map((gap, i) => (gap.kind === kind ? gap.natural - (widths[i] ?? 0) : 0)));
        const room = (kind: string) => sum(gaps.map((gap) => (gap.kind === kind ? gap.shrink : 0)));
        const last = SHRINK_ORDER.findLastIndex((kind) => taken(kind) > TOLERANCE);
        for (const kind of SHRINK_ORDER.slice(0, Math.max(0, last)))
          expect(taken(kind), `${kind} in ${text}`).toBeCloseTo(room(kind), 3);
      }),
    );
  });
});

describe('a line that must stretch', () => {
  it('widens no space over half an em, Han gaps all alike, and is flush or left at its natural spaces', () => {
    fc.assert(
      fc.property(textOf, fc.double({ min: 0, max: 3, noNaN: true }), (text, part) => {
        const { atoms, gaps } = itemized(text);
        const natural = sum(atoms.map(({ width }) => width)) + sum(gaps.map((gap) => gap.natural));
        const room = natural * (1 + part / 10);
        const { widths, tracking, fill } = setSpaces(atoms, gaps, room, true);
        const letters = sum(
          atoms.map(({ script, glyphs }) => (script === 'latin' ? glyphs.length * SIZE * tracking : 0)),
        );
        if (fill === 'ragged') expect([...widths]).toEqual(gaps.map((gap) => gap.natural));
        else expect(sum(atoms.map(({ width }) => width)) + sum([...widths]) + letters).toBeCloseTo(room, 3);
        const added = (i: number) => (widths[i] ?? 0) - (gaps[i]?.natural ?? 0);
        gaps.forEach((gap, i) => {
          const limit = gap.kind === 'word' || gap.kind === 'mixed' ? (widths[i] ?? 0) : added(i);
          expect(limit).toBeLessThanOrEqual(SIZE / 2 + TOLERANCE);
        });
        const han = gaps.flatMap((gap, i) => (gap.kind === 'han' ? [added(i)] : []));
        if (han.length > 0) expect(Math.max(...han) - Math.min(...han)).toBeLessThan(0.02 * SIZE);
      }),
    );
  });
});

describe('a paragraph', () => {
  it('is flush in every line but its last wherever some sequence of breaks is', () => {
    fc.assert(
      fc.property(textOf, fc.integer({ min: 9, max: 40 }), (text, em) => {
        const paragraph = itemized(text);
        const lines = breakLines(paragraph, { measure: em * SIZE, indent: 0, justify: true });
        const off = lines.map((line) => line.width - em * SIZE);
        const flush = off.every((by, i) => by < TOLERANCE && (lines[i]?.last || by > -TOLERANCE));
        expect(flush, `${text} at ${em} em`).toBe(canBeFlush(paragraph, em * SIZE));
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether a sequence of breaks sets every line within its limits; found by trying all of them, apart from the layout's search. */
function canBeFlush({ atoms, gaps }: Itemized, measure: number): boolean {
  // reachable[i][h]: some breaks lead to a line that starts at atom i, with h hyphens in a row before it
  const reachable = Array.from({ length: atoms.length + 1 }, () => [false, false, false]);
  reachable[0] = [true, false, false];
  for (let end = 0; end < atoms.length; end++) {
    const last = end === atoms.length - 1;
    const gap = gaps[end];
    if (!last && gap?.break === 'never') continue;
    for (let start = 0; start <= end; start++) {
      if (!fits(atoms.slice(start, end + 1), gaps.slice(start, end), measure, last, gap?.break === 'hyphen')) continue;
      for (const [hyphens, reached] of (reachable[start] ?? []).entries()) {
        const next = !last && gap?.break === 'hyphen' ? hyphens + 1 : 0;
        const row = reachable[end + 1];
        if (reached && next <= 2 && row !== undefined) row[next] = true;
      }
    }
  }
  return reachable[atoms.length]?.some(Boolean) ?? false;
}

function fits(atoms: readonly Atom[], gaps: readonly Gap[], measure: number, last: boolean, hyphen: boolean): boolean {
  const ending = atoms.at(-1);
  const hyphenWidth = hyphen && ending !== undefined ? (ending.face.shape('-', 'en')[0]?.advance ?? 0) : 0;
  const natural = sum(atoms.map(({ width }) => width)) + sum(gaps.map((gap) => gap.natural)) + hyphenWidth * SIZE;
  const letters = sum(atoms.map(({ script, glyphs }) => (script === 'latin' ? glyphs.length * SIZE : 0)));
  const least = natural - sum(gaps.map(({ shrink }) => shrink)) - 0.015 * letters;
  const most = natural + sum(gaps.map(stretch)) + 0.02 * letters;
  return least <= measure + 0.001 && (last || most >= measure - 0.001);
}

function stretch(gap: Gap): number {
  if (gap.kind === 'word' || gap.kind === 'mixed') return Math.max(0, SIZE / 2 - gap.natural);
  const mark = ['middle-dot', 'bracket', 'pause', 'stop'].includes(gap.kind);
  return gap.kind === 'han' || (mark && gap.break === 'allowed') ? SIZE / 2 : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
