// Breaks an itemized paragraph into lines, choosing over the whole paragraph (Knuth and Plass 1981), and sets each line's spaces.
import { type Atom, type Gap, type Itemized, SHRINK_ORDER } from './itemize.ts';

export interface LineOptions {
  /** Measure in points. */
  readonly measure: number;
  /** Indent of the first line in points (CLREQ 3.2.1: 2 em in Chinese). */
  readonly indent: number;
  /** Whether lines but the last are set flush at both edges. */
  readonly justify: boolean;
}

/** An atom at its place on the line; `x` in points from the column's left edge. */
export interface PlacedAtom<Look = unknown> {
  readonly atom: Atom<Look>;
  readonly x: number;
  /** A word space of the text follows, `spaceWidth` points wide; at a line's end it has no width. */
  readonly spaceAfter: number | undefined;
  readonly hyphenAfter: boolean;
}

export interface Line<Look = unknown> {
  readonly atoms: readonly PlacedAtom<Look>[];
  /** From the column's left edge to the end of the ink's em box, in points. */
  readonly width: number;
  readonly last: boolean;
}

/** Widest space that looks like one: a word space or Han-Latin gap stretches to half an em (CLREQ 3.2.3), a Han gap comfortably to this part. */
const WIDEST_SPACE = 0.5;
const COMFORTABLE_HAN = 0.08;

/** Demerits in the manner of TeX: of a hyphen, of two in a row, and of a line that is set too wide or too narrow. */
const HYPHEN_PENALTY = 60;
const DOUBLE_HYPHEN = 10_000;
const LONELY_LAST_LINE = 5_000;
/** A ratio past this is equally bad: the line cannot be set well at all. */
const WORST_RATIO = 12;
const TOLERANCE = 0.001;

interface Node {
  readonly atom: number;
  readonly demerits: number;
  readonly from: Node | undefined;
  readonly hyphen: boolean;
}

/** Breaks a paragraph into lines. Every atom is in exactly one line, in order; a single atom wider than the measure stands alone. */
export function breakLines<Look>(paragraph: Itemized<Look>, options: LineOptions): readonly Line<Look>[] {
  if (paragraph.atoms.length === 0) return [];
  const ends = chooseBreaks(paragraph, options);
  let start = 0;
  return ends.map((end) => {
    const line = setLine(paragraph, start, end, options);
    start = end + 1;
    return line;
  });
}

/** The index of the last atom of every line. */
function chooseBreaks<Look>({ atoms, gaps }: Itemized<Look>, options: LineOptions): readonly number[] {
  // nodes: the best way to end a line after an atom, with and without a hyphen being one and the same choice
  const nodes = new Map<number, Node>([[-1, { atom: -1, demerits: 0, from: undefined, hyphen: false }]]);
  for (let end = 0; end < atoms.length; end++) {
    const last = end === atoms.length - 1;
    const gap = gaps[end];
    if (!last && (gap === undefined || gap.break === 'never')) continue;
    const hyphen = !last && gap?.break === 'hyphen';
    let best: Node | undefined;
    let natural = hyphen ? hyphenWidth(atoms[end]) : 0;
    let shrink = 0;
    let stretch = 0;
    for (let start = end; start >= 0; start--) {
      const atom = atoms[start];
      if (atom === undefined) break;
      natural += atom.width;
      const from = nodes.get(start - 1);
      const measure = options.measure - (start === 0 ? options.indent : 0);
      const tooWide = natural - shrink > measure + TOLERANCE;
      if (from !== undefined && (!tooWide || best === undefined)) {
        const demerits =
          from.demerits +
          demeritsOf({
            natural,
            shrink,
            stretch,
            measure,
            last,
            hyphen,
            afterHyphen: from.hyphen,
            atoms: end - start + 1,
          });
        if (best === undefined || demerits < best.demerits) best = { atom: end, demerits, from, hyphen };
      }
      if (tooWide && best !== undefined) break;
      const before = gaps[start - 1];
      if (before !== undefined) {
        natural += before.natural;
        shrink += before.shrink;
        stretch += comfortableStretch(before, atom.size);
      }
    }
    if (best !== undefined) nodes.set(end, best);
  }
  const ends: number[] = [];
  for (let node = nodes.get(atoms.length - 1); node !== undefined && node.atom >= 0; node = node.from)
    ends.unshift(node.atom);
  return ends;
}

interface Candidate {
  readonly natural: number;
  readonly shrink: number;
  readonly stretch: number;
  readonly measure: number;
  readonly last: boolean;
  readonly hyphen: boolean;
  readonly afterHyphen: boolean;
  readonly atoms: number;
}

function demeritsOf(line: Candidate): number {
  const need = line.measure - line.natural;
  const overfull = -need > line.shrink + TOLERANCE;
  const ratio = need >= 0 ? need / Math.max(line.stretch, 0.01) : need / Math.max(line.shrink, 0.01);
  const capped = Math.min(Math.abs(ratio), WORST_RATIO);
  const badness = overfull ? 1e7 : line.last && need >= 0 ? 0 : 100 * capped ** 3;
  const penalty = line.hyphen ? HYPHEN_PENALTY : 0;
  const lonely = line.last && line.atoms < 3 ? LONELY_LAST_LINE : 0;
  return (1 + badness + penalty) ** 2 + (line.hyphen && line.afterHyphen ? DOUBLE_HYPHEN : 0) + lonely;
}

function comfortableStretch(gap: Gap, size: number): number {
  if (gap.kind === 'word' || gap.kind === 'mixed') return Math.max(0, WIDEST_SPACE * size - gap.natural);
  return gap.kind === 'rigid' ? 0 : COMFORTABLE_HAN * size;
}

function hyphenWidth<Look>(atom: Atom<Look> | undefined): number {
  if (atom === undefined) return 0;
  return (atom.face.file.advance(atom.face.file.glyphId(0x2d)) / atom.face.file.unitsPerEm) * atom.size;
}

function setLine<Look>({ atoms, gaps }: Itemized<Look>, start: number, end: number, options: LineOptions): Line<Look> {
  const last = end === atoms.length - 1;
  const hyphen = !last && gaps[end]?.break === 'hyphen';
  const indent = start === 0 ? options.indent : 0;
  const onLine = atoms.slice(start, end + 1);
  const between = gaps.slice(start, end);
  const natural =
    onLine.reduce((sum, atom) => sum + atom.width, 0) +
    between.reduce((sum, gap) => sum + gap.natural, 0) +
    (hyphen ? hyphenWidth(atoms[end]) : 0);
  const need = options.measure - indent - natural;
  const widths =
    need < 0
      ? shrinkGaps(between, -need)
      : last || !options.justify
        ? between.map((gap) => gap.natural)
        : stretchGaps(between, need, onLine);

  let x = indent;
  const placed = onLine.map((atom, index): PlacedAtom<Look> => {
    const at = x;
    const gapWidth = widths[index] ?? 0;
    x += atom.width + gapWidth;
    const following = gaps[start + index];
    return {
      atom,
      x: at,
      spaceAfter: following?.space ? gapWidth : undefined,
      hyphenAfter: hyphen && index === onLine.length - 1,
    };
  });
  return { atoms: placed, width: x + (hyphen ? hyphenWidth(atoms[end]) : 0), last };
}

/** Takes from one kind of space after another; a later kind gives nothing before the earlier ones are used up (CLREQ 3.1.6). */
function shrinkGaps(gaps: readonly Gap[], excess: number): readonly number[] {
  const widths = gaps.map((gap) => gap.natural);
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
  return widths;
}

/** Widens word spaces, then Han-Latin gaps, both to half an em at most, then all Han gaps equally (CLREQ 3.2.3, 3.3). */
function stretchGaps<Look>(gaps: readonly Gap[], missing: number, atoms: readonly Atom<Look>[]): readonly number[] {
  const widths = gaps.map((gap) => gap.natural);
  let left = missing;
  for (const kind of ['word', 'mixed'] as const) {
    const rooms = gaps.map((gap, index) =>
      gap.kind === kind ? Math.max(0, WIDEST_SPACE * (atoms[index]?.size ?? 0) - gap.natural) : 0,
    );
    const room = rooms.reduce((sum, part) => sum + part, 0);
    if (room === 0) continue;
    const part = Math.min(1, left / room);
    rooms.forEach((own, index) => {
      widths[index] = (widths[index] ?? 0) + own * part;
    });
    left -= room * part;
  }
  const elastic = gaps.map(
    (gap) => gap.kind === 'han' || (gap.break === 'allowed' && ['bracket', 'pause', 'stop'].includes(gap.kind)),
  );
  const takers = elastic.some(Boolean) ? elastic : gaps.map((gap) => gap.kind === 'word');
  const count = takers.filter(Boolean).length;
  if (left > TOLERANCE && count > 0) {
    takers.forEach((takes, index) => {
      if (takes) widths[index] = (widths[index] ?? 0) + left / count;
    });
  }
  return widths;
}
