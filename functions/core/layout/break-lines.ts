// Breaks an itemized paragraph into lines, choosing over the whole paragraph (Knuth and Plass 1981).
import type { Atom, Gap, Itemized } from './itemize.ts';
import { isHan } from './punctuation.ts';
import { lettersApart, lettersTogether, setSpaces, stretchLimit, unnoticedStretch } from './set-spaces.ts';

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

/**
 * Sums up to each atom, so that a line's are differences: widths with natural spaces, and what its spaces and letters
 * can give and take. The room for them is kept from paragraph to paragraph.
 */
let sums = roomForSums(1000);

function roomForSums(atoms: number) {
  const list = (): Float64Array => new Float64Array(atoms + 1);
  return { width: list(), shrink: list(), squeeze: list(), stretch: list(), limit: list() };
}

function sumSpaces<Look>({ atoms, gaps }: Itemized<Look>): typeof sums {
  if (atoms.length >= sums.width.length) sums = roomForSums(2 * atoms.length);
  const { width, shrink, squeeze, stretch, limit } = sums;
  let [widths, shrinks, squeezes, stretches, limits] = [0, 0, 0, 0, 0];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as Atom<Look>;
    const gap = gaps[i];
    const most = gap === undefined ? 0 : stretchLimit(gap, atom.size);
    widths = widths + atom.width + (gap?.natural ?? 0);
    shrinks += gap?.shrink ?? 0;
    squeezes += lettersTogether(atom);
    stretches += gap === undefined ? 0 : unnoticedStretch(gap, atom.size, most);
    limits = limits + most + lettersApart(atom);
    width[i + 1] = widths;
    shrink[i + 1] = shrinks;
    squeeze[i + 1] = squeezes;
    stretch[i + 1] = stretches;
    limit[i + 1] = limits;
  }
  return sums;
}

/** The best ways found to end a line at a place, one for each count of hyphens in a row; the lists go by index. */
class Nodes {
  /** The atom that begins the next line. */
  readonly start: number[] = [0];
  readonly demerits: number[] = [0];
  /** The node that the line began at; -1 for the first. */
  readonly from: number[] = [-1];
  readonly hyphens: number[] = [0];

  add(start: number, demerits: number, from: number, hyphens: number): void {
    this.start.push(start);
    this.demerits.push(demerits);
    this.from.push(from);
    this.hyphens.push(hyphens);
  }
}

/** The index of the last atom of every line. */
function chooseBreaks<Look>(paragraph: Itemized<Look>, options: LineOptions): readonly number[] {
  const { atoms, gaps } = paragraph;
  const { measure, indent, justify } = options;
  const { width, shrink, squeeze, stretch, limit } = sumSpaces(paragraph);
  const nodes = new Nodes();
  /** The best way to end a line here, by the hyphens in a row that it makes: the node it began at, and its demerits. */
  const bestFrom: number[] = [];
  const bestDemerits: number[] = [];
  /** A line from a node before this one fits no more. */
  let active = 0;
  for (let end = 0; end < atoms.length; end++) {
    const last = end === atoms.length - 1;
    const kind = last ? 'last' : gaps[end]?.break;
    const ending = atoms[end];
    if (kind === 'never' || ending === undefined) continue;
    const hyphen = kind === 'hyphen';
    const tail = ending.width + (hyphen ? hyphenWidth(ending) : 0);
    bestFrom.fill(-1);
    bestDemerits.fill(Number.POSITIVE_INFINITY);
    /** Whether a line may end here at all, and whether one that is set flush may. */
    let fits = false;
    let flush = false;
    for (let from = active; from < nodes.start.length; from++) {
      const start = nodes.start[from] as number;
      const need = measure - (start === 0 ? indent : 0) - between(width, start, end) - tail;
      // Only justified lines take from their spaces; others break earlier.
      const least = justify ? between(shrink, start, end) : 0;
      const tightest = justify ? least + between(squeeze, start, end) + lettersTogether(ending) : 0;
      if (-need > tightest + TOLERANCE) continue;
      if (!fits && !hyphen) active = from;
      const before = nodes.hyphens[from] as number;
      const hyphens = hyphen ? before + 1 : 0;
      if (hyphens > HYPHENS_IN_A_ROW) continue;
      const most = justify ? between(limit, start, end) + lettersApart(ending) : Number.POSITIVE_INFINITY;
      const ragged = need > most + TOLERANCE;
      // From here on lines only get shorter, and all of them worse than one that is flush from the start.
      if (ragged && !last && flush) break;
      const ease = justify ? between(stretch, start, end) : COMFORTABLE_RAG * ending.size;
      const demerits =
        (nodes.demerits[from] as number) +
        ((last && need >= 0 ? 1 : demeritsOf(need, need < 0 ? least : ease)) +
          // Where a line must be ragged, the one that is shortened least.
          (ragged && !last ? RAGGED * (1 + (4 * need) / measure) : 0) +
          (hyphen ? HYPHEN + (before > 0 ? SECOND_HYPHEN : 0) : 0) +
          (last && start > 0 && isLonely(atoms, start) ? LONELY_LAST_LINE : 0));
      fits = true;
      if (demerits < (bestDemerits[hyphens] ?? Number.POSITIVE_INFINITY)) {
        bestFrom[hyphens] = from;
        bestDemerits[hyphens] = demerits;
        if (demerits < RAGGED) flush = true;
      }
    }
    if (!fits) {
      const nearest = nodes.start.length - 1;
      bestFrom[0] = nearest;
      bestDemerits[0] = (nodes.demerits[nearest] as number) + OVERFULL;
    }
    if (last) return endsOf(nodes, bestFrom[leastOf(bestDemerits)] ?? 0, end);
    for (let hyphens = 0; hyphens < bestFrom.length; hyphens++) {
      const from = bestFrom[hyphens] ?? -1;
      if (from >= 0) nodes.add(end + 1, bestDemerits[hyphens] as number, from, hyphens);
    }
  }
  return [];
}

const between = (list: Float64Array, start: number, end: number): number =>
  (list[end] as number) - (list[start] as number);

const leastOf = (values: readonly number[]): number => values.indexOf(Math.min(...values));

/** The ends of the lines up to the last one, which begins at a node. */
function endsOf(nodes: Nodes, last: number, end: number): readonly number[] {
  const ends = [end];
  for (let node = last; node > 0; node = nodes.from[node] as number) ends.push((nodes.start[node] as number) - 1);
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
