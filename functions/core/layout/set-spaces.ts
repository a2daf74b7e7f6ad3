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

/** How far a gap may stretch at most, in points. `before` is the size of the text before it. */
export function stretchLimit(gap: Gap, before: number): number {
  if (gap.kind === 'word' || gap.kind === 'mixed') return Math.max(0, WIDEST * (gap.size ?? before) - gap.natural);
  return isHanGap(gap) ? WIDEST * (gap.size ?? before) : 0;
}

/** How far a gap that may stretch by `limit` points does so unnoticed. */
export function unnoticedStretch(gap: Gap, before: number, limit: number): number {
  if (limit === 0) return 0;
  const size = gap.size ?? before;
  return isHanGap(gap) ? COMFORTABLE_HAN * size : Math.min(limit, COMFORTABLE_WORD * size);
}

/** How much the letters of an atom may be moved apart, and together, in points. */
export const lettersApart = <Look>(atom: Atom<Look>): number => TRACKING.apart * emOfLetters(atom);
export const lettersTogether = <Look>(atom: Atom<Look>): number => TRACKING.together * emOfLetters(atom);

const emOfLetters = <Look>({ script, glyphs, size }: Atom<Look>): number =>
  script === 'latin' ? size * glyphs.length : 0;

/** Between Han characters, marks included: where a line may break, it may also be widened. */
const isHanGap = (gap: Gap): boolean =>
  gap.kind === 'han' ||
  (gap.break === 'allowed' && gap.kind !== 'rigid' && gap.kind !== 'word' && gap.kind !== 'mixed');

/** The spaces of a line: widths of its gaps in points, and what is put behind each Latin letter in em. */
export interface Spaces {
  readonly widths: readonly number[];
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
  let need = room;
  let apart = 0;
  let together = 0;
  for (const atom of atoms) {
    need -= atom.width;
    apart += lettersApart(atom);
    together += lettersTogether(atom);
  }
  const widths: number[] = [];
  for (const gap of gaps) {
    widths.push(gap.natural);
    need -= gap.natural;
  }
  if (need < 0) {
    const left = shrinkGaps(gaps, widths, -need);
    const part = together === 0 ? 0 : Math.min(1, left / together);
    return { widths, tracking: -part * TRACKING.together, fill: justify ? 'flush' : 'natural' };
  }
  if (!justify) return { widths, tracking: 0, fill: 'natural' };
  let limit = 0;
  for (let i = 0; i < gaps.length; i++) limit += limitAt(atoms, gaps, i);
  if (need > limit + apart + TOLERANCE) return { widths, tracking: 0, fill: 'ragged' };
  stretchGaps(atoms, gaps, widths, need);
  const part = need > limit + TOLERANCE ? (need - limit) / apart : 0;
  return { widths, tracking: part * TRACKING.apart, fill: 'flush' };
}

/** Takes from one kind of space after another; a later kind gives nothing before the earlier ones are used up (CLREQ 3.1.6). Returns what is left to take. */
function shrinkGaps(gaps: readonly Gap[], widths: number[], excess: number): number {
  let left = excess;
  for (const kind of SHRINK_ORDER) {
    if (left <= 0) break;
    let room = 0;
    for (const gap of gaps) if (gap.kind === kind) room += gap.shrink;
    if (room === 0) continue;
    const part = Math.min(1, left / room);
    for (const [index, gap] of gaps.entries()) if (gap.kind === kind) widths[index] = gap.natural - gap.shrink * part;
    left -= room * part;
  }
  return Math.max(0, left);
}

/** The kinds of gap that widen together, in their order. */
const STRETCH_ORDER = [
  (gap: Gap) => gap.kind === 'word',
  (gap: Gap) => gap.kind === 'mixed',
  (gap: Gap) => isHanGap(gap),
] as const;

/** Widens word spaces, then Han-Latin gaps, then the gaps between Han characters equally, each to half an em at most (CLREQ 3.2.3, 3.3). */
function stretchGaps<Look>(
  atoms: readonly Atom<Look>[],
  gaps: readonly Gap[],
  widths: number[],
  missing: number,
): void {
  let left = missing;
  for (const takes of STRETCH_ORDER) {
    if (left <= 0) break;
    let room = 0;
    for (let i = 0; i < gaps.length; i++) if (takes(gaps[i] as Gap)) room += limitAt(atoms, gaps, i);
    if (room === 0) continue;
    const part = Math.min(1, left / room);
    for (let i = 0; i < gaps.length; i++)
      if (takes(gaps[i] as Gap)) widths[i] = (widths[i] ?? 0) + limitAt(atoms, gaps, i) * part;
    left -= room * part;
  }
}

const limitAt = <Look>(atoms: readonly Atom<Look>[], gaps: readonly Gap[], index: number): number => {
  const gap = gaps[index];
  return gap === undefined ? 0 : stretchLimit(gap, atoms[index]?.size ?? 0);
};
