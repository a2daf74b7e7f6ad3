// Sets the spaces of one line: taken from and widened class by class, so that the line is flush (CLREQ 3.1.6, 3.2.3; JLREQ 3.8).
import type { Fill } from './break-lines.ts';
import type { Atom, Gap } from './itemize.ts';
import { SHRINK_ORDER } from './punctuation.ts';

/** Widest space of any kind, in em (typesetting rules 6 and 7). */
const WIDEST = 0.5;
/** How far spaces stretch without being noticed, in em: between Han characters, and a word space beyond its own width. */
const COMFORTABLE_HAN = 0.06;
const COMFORTABLE_WORD = 0.16;
/** How far the letters of Latin words are moved apart or together, in em, where all spaces are used up: too little to be seen. */
const TRACKING = { apart: 0.02, together: 0.015 };
const TOLERANCE = 0.001;

/** How far a gap may stretch, in points: unnoticed, and at most. `before` is the size of the text before it. */
export function stretchOf(gap: Gap, before: number): { readonly comfortable: number; readonly limit: number } {
  const size = gap.size ?? before;
  if (gap.kind === 'word' || gap.kind === 'mixed') {
    const limit = Math.max(0, WIDEST * size - gap.natural);
    return { comfortable: Math.min(limit, COMFORTABLE_WORD * size), limit };
  }
  return isHanGap(gap) ? { comfortable: COMFORTABLE_HAN * size, limit: WIDEST * size } : { comfortable: 0, limit: 0 };
}

/** How much the letters of an atom give at most in either direction, in points. */
export const trackingOf = <Look>({ script, glyphs, size }: Atom<Look>): typeof TRACKING => {
  const em = script === 'latin' ? size * glyphs.length : 0;
  return { apart: TRACKING.apart * em, together: TRACKING.together * em };
};

/** Between Han characters, marks included: where a line may break, it may also be widened. */
const isHanGap = (gap: Gap): boolean =>
  gap.kind === 'han' ||
  (gap.break === 'allowed' && gap.kind !== 'rigid' && gap.kind !== 'word' && gap.kind !== 'mixed');

/** The spaces of a line: widths of its gaps in points, and what is put behind each Latin letter in em. */
export interface Spaces {
  readonly widths: Float64Array;
  readonly tracking: number;
  readonly fill: Fill;
}

/**
 * Sets the gaps of a line that has `room` points for atoms and gaps. Without `justify` spaces shrink where they
 * must and stretch nowhere. A line that its spaces cannot fill within their limits is ragged: set at natural spaces.
 */
export function setSpaces<Look>(
  atoms: readonly Atom<Look>[],
  gaps: readonly Gap[],
  room: number,
  justify: boolean,
): Spaces {
  const widths = new Float64Array(gaps.length);
  let need = room;
  for (const atom of atoms) need -= atom.width;
  gaps.forEach((gap, index) => {
    widths[index] = gap.natural;
    need -= gap.natural;
  });
  const letters = { apart: 0, together: 0 };
  for (const atom of atoms) {
    const { apart, together } = trackingOf(atom);
    letters.apart += apart;
    letters.together += together;
  }
  if (need < 0) {
    const left = shrinkGaps(gaps, widths, -need);
    const part = letters.together === 0 ? 0 : Math.min(1, left / letters.together);
    return { widths, tracking: -part * TRACKING.together, fill: justify ? 'flush' : 'natural' };
  }
  if (!justify) return { widths, tracking: 0, fill: 'natural' };
  const limit = gaps.reduce((sum, gap, index) => sum + stretchOf(gap, atoms[index]?.size ?? 0).limit, 0);
  if (need > limit + letters.apart + TOLERANCE) return { widths, tracking: 0, fill: 'ragged' };
  stretchGaps(atoms, gaps, widths, need);
  const part = need > limit + TOLERANCE ? (need - limit) / letters.apart : 0;
  return { widths, tracking: part * TRACKING.apart, fill: 'flush' };
}

/** Takes from one kind of space after another; a later kind gives nothing before the earlier ones are used up (CLREQ 3.1.6). Returns what is left to take. */
function shrinkGaps(gaps: readonly Gap[], widths: Float64Array, excess: number): number {
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
  return Math.max(0, left);
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
