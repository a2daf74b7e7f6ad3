// Sets the spaces of one line: taken from and widened class by class, so that the line is flush (CLREQ 3.1.6, 3.2.3; JLREQ 3.8).
import type { Fill } from './break-lines.ts';
import type { Atom, Gap } from './itemize.ts';
import { SHRINK_ORDER } from './punctuation.ts';

/** Widest space of any kind, in em (typesetting rules 6 and 7). */
const WIDEST = 0.5;
/** How far spaces stretch without being noticed, in em: between Han characters, and a word space beyond its own width. */
const COMFORTABLE_HAN = 0.06;
const COMFORTABLE_WORD = 0.16;
const TOLERANCE = 0.001;

/** How far a gap may stretch, in points: unnoticed, and at most. */
export function stretchOf(gap: Gap, size: number): { readonly comfortable: number; readonly limit: number } {
  if (gap.kind === 'word' || gap.kind === 'mixed') {
    const limit = Math.max(0, WIDEST * size - gap.natural);
    return { comfortable: Math.min(limit, COMFORTABLE_WORD * size), limit };
  }
  return isHanGap(gap) ? { comfortable: COMFORTABLE_HAN * size, limit: WIDEST * size } : { comfortable: 0, limit: 0 };
}

/** Between Han characters, marks included: where a line may break, it may also be widened. */
const isHanGap = (gap: Gap): boolean =>
  gap.kind === 'han' ||
  (gap.break === 'allowed' && gap.kind !== 'rigid' && gap.kind !== 'word' && gap.kind !== 'mixed');

/**
 * Widths of the gaps of a line that has `room` points for atoms and gaps. Without `justify` spaces shrink where they
 * must and stretch nowhere. A line that its spaces cannot fill within their limits is ragged: set at natural spaces.
 */
export function setSpaces<Look>(
  atoms: readonly Atom<Look>[],
  gaps: readonly Gap[],
  room: number,
  justify: boolean,
): { readonly widths: Float64Array; readonly fill: Fill } {
  const widths = new Float64Array(gaps.length);
  let need = room;
  for (const atom of atoms) need -= atom.width;
  gaps.forEach((gap, index) => {
    widths[index] = gap.natural;
    need -= gap.natural;
  });
  if (need < 0) {
    shrinkGaps(gaps, widths, -need);
    return { widths, fill: justify ? 'flush' : 'natural' };
  }
  if (!justify) return { widths, fill: 'natural' };
  const limit = gaps.reduce((sum, gap, index) => sum + stretchOf(gap, atoms[index]?.size ?? 0).limit, 0);
  if (need > limit + TOLERANCE) return { widths, fill: 'ragged' };
  stretchGaps(atoms, gaps, widths, need);
  return { widths, fill: 'flush' };
}

/** Takes from one kind of space after another; a later kind gives nothing before the earlier ones are used up (CLREQ 3.1.6). */
function shrinkGaps(gaps: readonly Gap[], widths: Float64Array, excess: number): void {
  let left = excess;
  for (const kind of SHRINK_ORDER) {
    const room = gaps.reduce((sum, gap) => sum + (gap.kind === kind ? gap.shrink : 0), 0);
    if (room === 0 || left <= 0) continue;
    const part = Math.min(1, left / room);
    gaps.forEach((gap, index) => {
      if (gap.kind === kind) widths[index] = gap.natural - gap.shrink * part;
    });
    left -= room * part;
  }
}

/** Widens word spaces, then Han-Latin gaps, then the gaps between Han characters equally, each to half an em at most (CLREQ 3.2.3, 3.3). */
function stretchGaps<Look>(
  atoms: readonly Atom<Look>[],
  gaps: readonly Gap[],
  widths: Float64Array,
  missing: number,
): void {
  let left = missing;
  const steps = [(gap: Gap) => gap.kind === 'word', (gap: Gap) => gap.kind === 'mixed', (gap: Gap) => isHanGap(gap)];
  for (const takes of steps) {
    const limits = gaps.map((gap, index) => (takes(gap) ? stretchOf(gap, atoms[index]?.size ?? 0).limit : 0));
    const room = limits.reduce((sum, limit) => sum + limit, 0);
    if (room === 0 || left <= 0) continue;
    const part = Math.min(1, left / room);
    limits.forEach((limit, index) => {
      widths[index] = (widths[index] ?? 0) + limit * part;
    });
    left -= room * part;
  }
}
