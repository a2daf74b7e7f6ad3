// Turns styled text into the atoms and gaps of line breaking: what is set whole, and what stands between.
import type { Language } from '../content/language.ts';
import { findBreakOpportunities } from './break-opportunities.ts';
import { findHyphenationPoints } from './hyphenation.ts';
import { CLOSING_MARKS, isFullWidth, OPENING_MARKS, PAUSE_MARKS, STOP_MARKS } from './punctuation.ts';
import type { ShapedGlyph, Typeface } from './typeface.ts';

/** A stretch of text in one look. `faces` is the fallback chain: the first that has a character sets it. */
export interface StyledRun<Look = unknown> {
  readonly text: string;
  readonly lang: Language;
  /** Font size in points. */
  readonly size: number;
  /** Chain for Han characters and, in Chinese, for punctuation. */
  readonly han: readonly Typeface[];
  /** Chain for Latin letters and digits. */
  readonly latin: readonly Typeface[];
  readonly look: Look;
}

/** What is set whole. Lengths in points; the blank half of a full-width mark is not part of it but of the gap. */
export interface Atom<Look = unknown> {
  readonly glyphs: readonly ShapedGlyph[];
  readonly face: Typeface;
  readonly size: number;
  readonly lang: Language;
  readonly look: Look;
  readonly width: number;
  /** Shift of the glyphs to the left, for a mark whose blank half comes first. */
  readonly trim: number;
}

/** The kinds of space, in the order in which a line takes from them when it must shrink (CLREQ 3.1.6, JLREQ 3.8.4). */
export const SHRINK_ORDER = ['word', 'middle-dot', 'bracket', 'pause', 'mixed', 'stop'] as const;
export type SpaceKind = (typeof SHRINK_ORDER)[number];

/** What stands between an atom and the next. Lengths in points. */
export interface Gap {
  readonly natural: number;
  readonly kind: SpaceKind | 'han' | 'rigid';
  readonly shrink: number;
  /** A word space of the text, with the glyph that carries it. */
  readonly space: boolean;
  readonly break: 'never' | 'allowed' | 'hyphen' | 'forced';
}

/** A paragraph ready for line breaking: `gaps[i]` follows `atoms[i]`, and there is one gap fewer than atoms. */
export interface Itemized<Look = unknown> {
  readonly atoms: readonly Atom<Look>[];
  readonly gaps: readonly Gap[];
  /** Characters that no font of their chain has. */
  readonly missing: readonly string[];
}

/** Gap between Han and Latin letters or digits, in em: natural, and the least that it may shrink to (CLREQ 3.2.3). */
const MIXED = { natural: 0.25, least: 0.125 };
/** A word space gives at most this part of its width. */
const WORD_SHRINK = 1 / 3;
/** How much of the blank half of a mark may be taken, in em. */
const MARK_SHRINK = { bracket: 0.5, pause: 0.25, stop: 0.25 };

type Script = 'han' | 'latin' | 'space';

interface Piece<Look> {
  readonly start: number;
  readonly text: string;
  readonly script: Script;
  readonly run: StyledRun<Look>;
  readonly face: Typeface;
}

/** Itemizes the runs of one line-broken paragraph (no forced breaks within). */
export function itemize<Look>(runs: readonly StyledRun<Look>[]): Itemized<Look> {
  const text = runs.map((run) => run.text).join('');
  const opportunities = findBreakOpportunities(text);
  const hyphens = findHyphenationPoints(runs);
  const { pieces, missing } = cutIntoPieces(runs);

  const atoms: Atom<Look>[] = [];
  const ends: { end: number; character: string; piece: Piece<Look> }[] = [];
  const starts: { start: number; character: string; piece: Piece<Look> }[] = [];
  for (const piece of pieces) {
    if (piece.script === 'space') continue;
    for (const slice of sliceAtBreaks(piece, opportunities, hyphens)) {
      atoms.push(makeAtom(slice.glyphs, slice.text, piece));
      starts.push({ start: slice.start, character: slice.text.charAt(0), piece });
      ends.push({ end: slice.start + slice.text.length, character: slice.text.at(-1) ?? '', piece });
    }
  }
  const gaps = atoms.slice(1).map((_, index): Gap => {
    const before = ends[index];
    const after = starts[index + 1];
    if (before === undefined || after === undefined) throw new Error('A gap has no atom at one of its sides.');
    const between = text.slice(before.end, after.start);
    if (between !== '') {
      const width = before.piece.run.size * spaceAdvance(before.piece);
      const breakable = !between.includes('\u00a0') && opportunities.has(after.start);
      return {
        natural: width,
        kind: 'word',
        shrink: width * WORD_SHRINK,
        space: true,
        break: breakable ? 'allowed' : 'never',
      };
    }
    const kind = hyphens.has(after.start) ? 'hyphen' : opportunities.has(after.start) ? 'allowed' : 'never';
    return { ...spaceBetween(before.character, before.piece, after.character, after.piece), space: false, break: kind };
  });
  return { atoms, gaps, missing };
}

function cutIntoPieces<Look>(runs: readonly StyledRun<Look>[]): { pieces: Piece<Look>[]; missing: string[] } {
  const pieces: Piece<Look>[] = [];
  const missing: string[] = [];
  let offset = 0;
  for (const run of runs) {
    for (const character of run.text) {
      const script = scriptOf(character, run.lang);
      const chain = script === 'han' ? [...run.han, ...run.latin] : [...run.latin, ...run.han];
      const codePoint = character.codePointAt(0) ?? 0;
      const face = chain.find((candidate) => candidate.has(codePoint)) ?? chain[0];
      if (face === undefined) throw new Error('A run of text has no font to set it in.');
      if (script !== 'space' && !face.has(codePoint)) missing.push(character);
      const last = pieces.at(-1);
      const joins =
        last !== undefined &&
        last.run === run &&
        last.face === face &&
        last.script === script &&
        last.start + last.text.length === offset;
      const together =
        script === 'latin' || script === 'space' || (/[—…]/u.test(character) && last?.text.at(-1) === character);
      if (joins && together) pieces[pieces.length - 1] = { ...last, text: last.text + character };
      else pieces.push({ start: offset, text: character, script, run, face });
      offset += character.length;
    }
  }
  return { pieces, missing };
}

/** In Chinese text, quotes, dashes, ellipses and the middle dot belong to the Han font (GB/T 15834: full-width forms). */
function scriptOf(character: string, lang: Language): Script {
  if (character === ' ' || character === '\u00a0') return 'space';
  if (isFullWidth(character.codePointAt(0) ?? 0)) return 'han';
  return lang === 'zh-Hans' && /[“”‘’—…·]/u.test(character) ? 'han' : 'latin';
}

interface Slice {
  readonly start: number;
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
}

/** Cuts a shaped word where a line may break; a point inside a ligature is passed over. */
function sliceAtBreaks<Look>(
  piece: Piece<Look>,
  opportunities: ReadonlySet<number>,
  hyphens: ReadonlySet<number>,
): Slice[] {
  const slices: Slice[] = [];
  let glyphs: ShapedGlyph[] = [];
  let start = piece.start;
  let at = piece.start;
  for (const glyph of piece.face.shape(piece.text, piece.run.lang)) {
    if (glyph.text !== '' && at > start && (opportunities.has(at) || hyphens.has(at))) {
      slices.push({ start, text: piece.text.slice(start - piece.start, at - piece.start), glyphs });
      glyphs = [];
      start = at;
    }
    glyphs.push(glyph);
    at += glyph.text.length;
  }
  slices.push({ start, text: piece.text.slice(start - piece.start), glyphs });
  return slices;
}

function makeAtom<Look>(glyphs: readonly ShapedGlyph[], text: string, piece: Piece<Look>): Atom<Look> {
  const { size, lang, look } = piece.run;
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const side = blankSide(text, piece);
  return {
    glyphs,
    face: piece.face,
    size,
    lang,
    look,
    width: (side === 'none' ? advance : advance - 0.5) * size,
    trim: side === 'before' ? 0.5 * size : 0,
  };
}

/** On which side of a full-width mark its blank half lies. */
function blankSide<Look>(character: string, piece: Piece<Look>): 'before' | 'after' | 'none' {
  if (piece.script !== 'han') return 'none';
  if (OPENING_MARKS.has(character)) return 'before';
  return CLOSING_MARKS.has(character) || PAUSE_MARKS.has(character) || STOP_MARKS.has(character) ? 'after' : 'none';
}

function spaceBetween<Look>(
  before: string,
  beforePiece: Piece<Look>,
  after: string,
  afterPiece: Piece<Look>,
): Pick<Gap, 'natural' | 'kind' | 'shrink'> {
  const left = blankSide(before, beforePiece);
  const right = blankSide(after, afterPiece);
  const size = beforePiece.run.size;
  if (left !== 'none' || right !== 'none') {
    // Adjacent marks share one blank half, or none where both inks face each other (CLREQ 3.1.6.1).
    const halves = left === 'after' ? (right === 'after' ? 0 : 0.5) : right === 'before' && left === 'none' ? 0.5 : 0;
    const kind = spaceKindOf(left === 'after' ? before : after);
    return { natural: halves * size, kind, shrink: Math.min(halves, MARK_SHRINK[kind]) * size };
  }
  const han = beforePiece.script === 'han';
  if (
    han !== (afterPiece.script === 'han') &&
    /[\p{L}\p{N}%‰+-]/u.test(han ? after : before) &&
    !/[—…·]/u.test(han ? before : after)
  ) {
    return { natural: MIXED.natural * size, kind: 'mixed', shrink: (MIXED.natural - MIXED.least) * size };
  }
  return { natural: 0, kind: han && afterPiece.script === 'han' ? 'han' : 'rigid', shrink: 0 };
}

function spaceKindOf(mark: string): 'bracket' | 'pause' | 'stop' {
  if (STOP_MARKS.has(mark)) return 'stop';
  return PAUSE_MARKS.has(mark) ? 'pause' : 'bracket';
}

const spaceAdvance = <Look>(piece: Piece<Look>): number => {
  const face = piece.run.latin[0] ?? piece.face;
  return face.file.advance(face.file.glyphId(0x20)) / face.file.unitsPerEm;
};
