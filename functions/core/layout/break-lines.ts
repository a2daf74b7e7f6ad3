// Breaks an itemized paragraph into lines, choosing over the whole paragraph (Knuth and Plass 1981).
import type { Atom, Gap, Itemized } from './itemize.ts';
import { isHan } from './punctuation.ts';
import { setSpaces, stretchOf, trackingOf } from './set-spaces.ts';

/** How the lines of a paragraph are to be broken. */
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
  /** Em put behind each of its letters. */
  readonly tracking: number;
  /** What follows it in the paragraph, the gap at a line's end included; absent after the last atom. */
  readonly gap: Gap | undefined;
  /** A word space of the text follows, `spaceWidth` points wide; at a line's end it has no width. */
  readonly spaceAfter: number | undefined;
  readonly hyphenAfter: boolean;
}

/** How a line is set: flush at both edges, at its natural spaces, or ragged since no spaces within the limits fill it. */
export type Fill = 'flush' | 'natural' | 'ragged';

/** A line of a paragraph. */
export interface Line<Look = unknown> {
  readonly atoms: readonly PlacedAtom<Look>[];
  /** From the column's left edge to the end of the ink's em box, in points. */
  readonly width: number;
  readonly last: boolean;
  readonly fill: Fill;
}

/** At most this many lines in a row end with a hyphen. */
const HYPHENS_IN_A_ROW = 2;
/** Demerits in the manner of TeX. */
const HYPHEN = 3_600;
const SECOND_HYPHEN = 40_000;
/** How short a ragged line may be without being noticed, in em (TeX's \raggedright has 2 em). */
const COMFORTABLE_RAG = 3;
/** Of a last line with less than two Han characters, or a scrap of a word (typesetting rule 13). */
const LONELY_LAST_LINE = 1e9;
/** Of a line that cannot be set flush, and of one wider than the measure: taken only where there is no other way. */
const RAGGED = 1e12;
const OVERFULL = 1e15;
const WORST_RATIO = 12;
const TOLERANCE = 0.001;

/** The best way found to end a line at a place, with so many hyphens in a row. */
interface Node {
  /** Index of the atom that begins the next line. */
  readonly start: number;
  readonly demerits: number;
  readonly from: Node | undefined;
  readonly hyphens: number;
}

/** Breaks a paragraph into lines. Every atom is in exactly one line, in order. */
export function breakLines<Look>(paragraph: Itemized<Look>, options: LineOptions): readonly Line<Look>[] {
  if (paragraph.atoms.length === 0) return [];
  let start = 0;
  return chooseBreaks(paragraph, options).map((end) => {
    const line = setLine(paragraph, start, end, options);
    start = end + 1;
    return line;
  });
}

/** Sums up to each atom, so that a line's are differences: widths with natural spaces, and what its spaces can give and take. */
function sumSpaces<Look>({ atoms, gaps }: Itemized<Look>) {
  const count = atoms.length;
  const width = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const limit = new Float64Array(count + 1);
  const squeeze = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const gap = gaps[i];
    const atom = atoms[i];
    const size = atom?.size ?? 0;
    const elastic = gap === undefined ? undefined : stretchOf(gap, size);
    width[i + 1] = (width[i] ?? 0) + (atom?.width ?? 0) + (gap?.natural ?? 0);
    const letters = atom === undefined ? { apart: 0, together: 0 } : trackingOf(atom);
    shrink[i + 1] = (shrink[i] ?? 0) + (gap?.shrink ?? 0);
    squeeze[i + 1] = (squeeze[i] ?? 0) + letters.together;
    stretch[i + 1] = (stretch[i] ?? 0) + (elastic?.comfortable ?? 0);
    limit[i + 1] = (limit[i] ?? 0) + (elastic?.limit ?? 0) + letters.apart;
  }
  return { width, shrink, squeeze, stretch, limit };
}

/** The index of the last atom of every line. */
function chooseBreaks<Look>(paragraph: Itemized<Look>, options: LineOptions): readonly number[] {
  const { atoms, gaps } = paragraph;
  const { width, shrink, squeeze, stretch, limit } = sumSpaces(paragraph);
  const between = (list: Float64Array, start: number, end: number): number => (list[end] ?? 0) - (list[start] ?? 0);
  const nodes: Node[] = [{ start: 0, demerits: 0, from: undefined, hyphens: 0 }];
  let finish: Node | undefined;
  /** A line from a node before this one fits no more. */
  let active = 0;
  for (let end = 0; end < atoms.length; end++) {
    const last = end === atoms.length - 1;
    const kind = last ? 'last' : gaps[end]?.break;
    const ending = atoms[end];
    if (kind === 'never' || ending === undefined) continue;
    const hyphen = kind === 'hyphen';
    const letters = trackingOf(ending);
    const tail = ending.width + (hyphen ? hyphenWidth(ending) : 0);
    /** The best way to end a line here, by the hyphens in a row that it makes. */
    const best: (Node | undefined)[] = [];
    const add = (from: Node, hyphens: number, demerits: number): void => {
      const known = best[hyphens];
      if (known === undefined || demerits < known.demerits) best[hyphens] = { start: end + 1, demerits, from, hyphens };
    };
    for (let index = active; index < nodes.length; index++) {
      const from = nodes[index];
      if (from === undefined) break;
      const { start } = from;
      const need = options.measure - (start === 0 ? options.indent : 0) - between(width, start, end) - tail;
      // Only justified lines take from their spaces; others break earlier.
      const least = options.justify ? between(shrink, start, end) : 0;
      const tightest = options.justify ? least + between(squeeze, start, end) + letters.together : 0;
      if (-need > tightest + TOLERANCE) continue;
      if (best.length === 0 && !hyphen) active = index;
      const hyphens = hyphen ? from.hyphens + 1 : 0;
      if (hyphens > HYPHENS_IN_A_ROW) continue;
      const most = options.justify ? between(limit, start, end) + letters.apart : Number.POSITIVE_INFINITY;
      const ragged = need > most + TOLERANCE;
      // From here on lines only get shorter, and all of them worse than one that is flush from the start.
      if (ragged && !last && best.some((node) => node !== undefined && node.demerits < RAGGED)) break;
      const ease = options.justify ? between(stretch, start, end) : COMFORTABLE_RAG * ending.size;
      const demerits =
        (last && need >= 0 ? 1 : demeritsOf(need, need < 0 ? least : ease)) +
        // Where a line must be ragged, the one that is shortened least.
        (ragged && !last ? RAGGED * (1 + (4 * need) / options.measure) : 0) +
        (hyphen ? HYPHEN + (from.hyphens > 0 ? SECOND_HYPHEN : 0) : 0) +
        (last && start > 0 && isLonely(atoms, start) ? LONELY_LAST_LINE : 0);
      add(from, hyphens, from.demerits + demerits);
    }
    const nearest = nodes.at(-1);
    if (best.length === 0 && nearest !== undefined) add(nearest, 0, nearest.demerits + OVERFULL);
    for (const node of best) {
      if (node === undefined) continue;
      if (!last) nodes.push(node);
      else if (finish === undefined || node.demerits < finish.demerits) finish = node;
    }
  }
  const ends: number[] = [];
  for (let node = finish; node !== undefined && node.start > 0; node = node.from) ends.push(node.start - 1);
  return ends.reverse();
}

/** How bad it is to stretch or shrink spaces that give `ease` without being noticed, in TeX's measure. */
function demeritsOf(need: number, ease: number): number {
  const ratio = Math.min(WORST_RATIO, Math.abs(need) / Math.max(ease, 0.01));
  const badness = 100 * ratio * ratio * ratio;
  return (1 + badness) * (1 + badness);
}

/** Whether a last line is too short to stand alone: a single Han character, or less than four letters. */
function isLonely<Look>(atoms: readonly Atom<Look>[], start: number): boolean {
  let han = 0;
  let letters = 0;
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (atom.script === 'latin') letters += atom.text.length;
    else if (isHan(atom.text.codePointAt(0) ?? 0)) han++;
    if (han > 1 || letters > 3 || (han === 1 && letters > 1)) return false;
  }
  return true;
}

/** Width of the hyphen that an atom would take at a line's end, in points. */
export function hyphenWidth<Look>(atom: Atom<Look> | undefined): number {
  return atom === undefined ? 0 : (atom.face.softHyphen?.advance ?? 0) * atom.size;
}

function setLine<Look>({ atoms, gaps }: Itemized<Look>, start: number, end: number, options: LineOptions): Line<Look> {
  const last = end === atoms.length - 1;
  const hyphen = !last && gaps[end]?.break === 'hyphen';
  const indent = start === 0 ? options.indent : 0;
  const hyphenRoom = hyphen ? hyphenWidth(atoms[end]) : 0;
  const onLine = atoms.slice(start, end + 1);
  const { widths, tracking, fill } = setSpaces(
    onLine,
    gaps.slice(start, end),
    options.measure - indent - hyphenRoom,
    options.justify && !last,
  );
  let x = indent;
  const placed = onLine.map((atom, index): PlacedAtom<Look> => {
    const left = x;
    const width = widths[index] ?? 0;
    const spread = atom.script === 'latin' ? tracking : 0;
    x += atom.width + spread * atom.size * atom.glyphs.length + width;
    const gap = gaps[start + index];
    const spaceAfter = gap?.space ? width : undefined;
    return {
      atom,
      x: left,
      tracking: spread,
      gap,
      spaceAfter,
      hyphenAfter: hyphen && index === onLine.length - 1,
    };
  });
  return { atoms: placed, width: x + hyphenRoom, last, fill };
}
