// Turns styled text into the atoms and gaps of line breaking: what is set whole, and what stands between.
import type { Language } from '../content/language.ts';
import { findBreakOpportunities } from './break-opportunities.ts';
import { findHyphenationPoints } from './hyphenation.ts';
import { blankSide, isFullWidth, type Side, type SpaceKind, spaceKindOf } from './punctuation.ts';
import type { ShapedGlyph, Typeface } from './typeface.ts';

/** A stretch of text in one look. `han` and `latin` are fallback chains: the first face that has a character sets it. */
export interface StyledRun<Look = unknown> {
  readonly text: string;
  readonly lang: Language;
  /** Font size in points. */
  readonly size: number;
  /** Points by which the baseline is raised, for note marks. */
  readonly rise: number;
  /** Chain for Han characters and, in Chinese, for punctuation. */
  readonly han: readonly Typeface[];
  /** Chain for Latin letters and digits. */
  readonly latin: readonly Typeface[];
  readonly hyphenate: boolean;
  readonly look: Look;
}

/** What is set whole. Lengths in points; the blank half of a full-width mark is not part of it but of the gap. */
export interface Atom<Look = unknown> {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly face: Typeface;
  readonly size: number;
  readonly rise: number;
  readonly lang: Language;
  readonly look: Look;
  readonly width: number;
  /** Shift of the glyphs to the left, for a mark whose blank half comes first. */
  readonly trim: number;
  readonly script: 'han' | 'latin';
}

/** What stands between an atom and the next. Lengths in points. */
export interface Gap {
  readonly natural: number;
  /** The em of a word space; other gaps are as wide as the text before them has it. */
  readonly size: number | undefined;
  readonly kind: SpaceKind | 'han' | 'rigid';
  readonly shrink: number;
  /** A word space of the text, with the glyph that carries it. */
  readonly space: boolean;
  readonly break: 'never' | 'allowed' | 'hyphen';
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
/** A word space gives at most a third of its width, and keeps this many em: with less, readers of the file run words together. */
const WORD_SHRINK = { part: 1 / 3, least: 0.155 };
/** How much of the blank half of a mark may be taken, in em (CLREQ 3.1.6.3). */
const MARK_SHRINK = { 'middle-dot': 0.25, bracket: 0.5, pause: 0.25, stop: 0.25 };

type Script = 'han' | 'latin' | 'space';

/** A stretch of text in one script and face. */
interface Piece<Look> {
  readonly start: number;
  end: number;
  readonly script: Script;
  readonly run: StyledRun<Look>;
  readonly face: Typeface;
}

/** The edge of an atom, for the space beside it. */
interface Edge<Look> {
  readonly at: number;
  readonly character: string;
  readonly side: Side;
  readonly piece: Piece<Look>;
}

/** Itemizes the runs of one line-broken paragraph (no forced breaks within). */
export function itemize<Look>(runs: readonly StyledRun<Look>[]): Itemized<Look> {
  const text = runs.map((run) => run.text).join('');
  const opportunities = findBreakOpportunities(text);
  const hyphens = findHyphenationPoints(runs);
  const { pieces, missing } = cutIntoPieces(runs, text);
  prepareWords(pieces, text);
  for (const { start, end, face } of pieces)
    if (face.softHyphen === undefined) for (let at = start + 1; at < end; at++) hyphens.delete(at);

  const atoms: Atom<Look>[] = [];
  const gaps: Gap[] = [];
  let before: Edge<Look> | undefined;
  let space: StyledRun<Look> | undefined;
  for (const piece of pieces) {
    if (piece.script === 'space') {
      space ??= piece.run;
      continue;
    }
    for (const slice of sliceAtBreaks(piece, text, opportunities, hyphens)) {
      const first = slice.text.charAt(0);
      const side = piece.script === 'han' ? blankSide(first) : 'none';
      if (before !== undefined) {
        const after = { at: slice.start, character: first, side, piece };
        gaps.push(
          space === undefined
            ? gapBetween(before, after, opportunities, hyphens)
            : wordSpace(before, after, space, text, opportunities),
        );
      }
      space = undefined;
      atoms.push(makeAtom(slice, piece, side));
      before = { at: slice.start + slice.text.length, character: slice.text.at(-1) ?? '', side, piece };
    }
  }
  return { atoms, gaps, missing };
}

function cutIntoPieces<Look>(
  runs: readonly StyledRun<Look>[],
  text: string,
): { readonly pieces: readonly Piece<Look>[]; readonly missing: readonly string[] } {
  const pieces: Piece<Look>[] = [];
  const missing: string[] = [];
  let offset = 0;
  for (const run of runs) {
    const end = offset + run.text.length;
    let last: Piece<Look> | undefined;
    while (offset < end) {
      const codePoint = text.codePointAt(offset) ?? 0;
      const script = scriptOf(codePoint, run.lang);
      const single = offset + (codePoint > 0xffff ? 2 : 1);
      const marked = script === 'latin' ? endOfMarks(text, single, end) : single;
      // Marks that no font has together with their letter are characters of their own.
      const whole = marked === single ? undefined : faceForLetter(text.slice(offset, marked), run);
      const face = whole ?? faceFor(codePoint, script, run);
      const next = whole === undefined ? single : marked;
      if (whole === undefined && script !== 'space' && !face.has(codePoint))
        missing.push(String.fromCodePoint(codePoint));
      if (
        last !== undefined &&
        last.face === face &&
        last.script === script &&
        (script !== 'han' || isPairedMark(text, offset))
      )
        last.end = next;
      else {
        last = { start: offset, end: next, script, run, face };
        pieces.push(last);
      }
      offset = next;
    }
  }
  return { pieces, missing };
}

/** Has each font shape the Latin words of the paragraph at once. */
function prepareWords<Look>(pieces: readonly Piece<Look>[], text: string): void {
  const words = new Map<string, { readonly face: Typeface; readonly lang: Language; readonly list: string[] }>();
  for (const { face, run, script, start, end } of pieces) {
    if (script !== 'latin') continue;
    const key = `${run.lang} ${face.id}`;
    const word = text.slice(start, end);
    const known = words.get(key);
    if (known === undefined) words.set(key, { face, lang: run.lang, list: [word] });
    else known.list.push(word);
  }
  for (const { face, lang, list } of words.values()) face.prepare(list, lang);
}

/** The two halves of a dash or an ellipsis are one piece. */
const isPairedMark = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (code === 0x2014 || code === 0x2026) && text.charCodeAt(offset - 1) === code;
};

function faceFor<Look>(codePoint: number, script: Script, { han, latin }: StyledRun<Look>): Typeface {
  const [own, other] = script === 'han' ? [han, latin] : [latin, han];
  const first = own[0];
  if (first?.has(codePoint)) return first;
  const face = own.find((each) => each.has(codePoint)) ?? other.find((each) => each.has(codePoint)) ?? own[0];
  if (face === undefined) throw new Error('A run of text has no font to set it in.');
  return face;
}

/** Where the combining marks end that stand at an offset. */
function endOfMarks(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && text.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(text.slice(at, at + 2)))
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** The first font that has a letter with all of its marks, composed or not. */
const faceForLetter = <Look>(letter: string, { latin, han }: StyledRun<Look>): Typeface | undefined =>
  [...latin, ...han].find((face) =>
    (['NFC', 'NFD'] as const).some((form) =>
      [...letter.normalize(form)].every((character) => face.has(character.codePointAt(0) ?? 0)),
    ),
  );

/** In Chinese text, quotes, dashes, ellipses and the middle dot belong to the Han font (GB/T 15834: full-width forms). */
function scriptOf(codePoint: number, lang: Language): Script {
  if (codePoint === 0x20 || codePoint === 0xa0) return 'space';
  if (isFullWidth(codePoint)) return 'han';
  return lang === 'zh-Hans' && isSharedMark(codePoint) ? 'han' : 'latin';
}

/** `“”‘’—…·`: marks that Chinese and English share by code point and set differently. */
const isSharedMark = (codePoint: number): boolean =>
  (codePoint >= 0x2018 && codePoint <= 0x201d && codePoint !== 0x201a && codePoint !== 0x201b) ||
  codePoint === 0x2014 ||
  codePoint === 0x2026 ||
  codePoint === 0xb7;

interface Slice {
  readonly start: number;
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
}

/** Cuts a shaped word where a line may break; a point inside a ligature is passed over. */
function sliceAtBreaks<Look>(
  piece: Piece<Look>,
  text: string,
  opportunities: ReadonlySet<number>,
  hyphens: ReadonlySet<number>,
): readonly Slice[] {
  const whole = text.slice(piece.start, piece.end);
  const shaped = piece.face.shape(whole, piece.run.lang);
  if (piece.script === 'han') return [{ start: piece.start, text: whole, glyphs: shaped }];
  const slices: Slice[] = [];
  let glyphs: ShapedGlyph[] = [];
  let start = piece.start;
  let at = piece.start;
  for (const glyph of shaped) {
    if (glyph.text !== '' && at > start && (opportunities.has(at) || hyphens.has(at))) {
      slices.push({ start, text: text.slice(start, at), glyphs });
      glyphs = [];
      start = at;
    }
    glyphs.push(glyph);
    at += glyph.text.length;
  }
  slices.push({ start, text: text.slice(start, piece.end), glyphs });
  return slices;
}

function makeAtom<Look>({ text, glyphs }: Slice, piece: Piece<Look>, side: Side): Atom<Look> {
  const { size, rise, lang, look } = piece.run;
  let advance = 0;
  for (const glyph of glyphs) advance += glyph.advance;
  // Some fonts have Chinese marks that are narrower than the em; each gets the cell of a full-width one, its ink where that has it.
  const cells = isSharedMark(text.charCodeAt(0)) ? text.length : 1;
  const cell = piece.script === 'han' ? Math.max(advance, cells) : advance;
  const kept = side === 'none' ? cell : 0.5;
  const trim = side === 'before' ? advance - 0.5 : side === 'after' ? 0 : (advance - kept) / 2;
  return {
    text,
    glyphs,
    face: piece.face,
    size,
    rise,
    lang,
    look,
    width: kept * size,
    trim: trim * size,
    script: piece.script === 'han' ? 'han' : 'latin',
  };
}

/** The spaces of the text between two edges, in the size and font of their own run: beside a note mark, not in those of the mark. */
function wordSpace<Look>(
  before: Edge<Look>,
  after: Edge<Look>,
  { size, latin }: StyledRun<Look>,
  text: string,
  opportunities: ReadonlySet<number>,
): Gap {
  const width = size * (latin[0] ?? before.piece.face).space.advance * (after.at - before.at);
  const rigid = text.slice(before.at, after.at).includes('\u00a0');
  return {
    natural: width,
    size,
    kind: 'word',
    shrink: Math.max(0, Math.min(width * WORD_SHRINK.part, width - WORD_SHRINK.least * size)),
    space: true,
    break: opportunities.has(after.at) && !rigid ? 'allowed' : 'never',
  };
}

function gapBetween<Look>(
  before: Edge<Look>,
  after: Edge<Look>,
  opportunities: ReadonlySet<number>,
  hyphens: ReadonlySet<number>,
): Gap {
  const mayBreak = opportunities.has(after.at) && after.piece.run.rise === 0;
  const kind = hyphens.has(after.at) ? 'hyphen' : mayBreak ? 'allowed' : 'never';
  const space = spaceBetween(before, after);
  if (space === HAN_SPACE) return HAN_GAPS[kind];
  return space === NO_SPACE ? RIGID_GAPS[kind] : { ...space, space: false, break: kind };
}

type Space = Pick<Gap, 'natural' | 'size' | 'kind' | 'shrink'>;
const NO_SPACE: Space = { natural: 0, size: undefined, kind: 'rigid', shrink: 0 };
const HAN_SPACE: Space = { natural: 0, size: undefined, kind: 'han', shrink: 0 };
/** Most gaps of a page are one of these; they are made once. */
const gapsOf = (space: Space): Readonly<Record<Gap['break'], Gap>> => ({
  never: { ...space, space: false, break: 'never' },
  allowed: { ...space, space: false, break: 'allowed' },
  hyphen: { ...space, space: false, break: 'hyphen' },
});
const HAN_GAPS = gapsOf(HAN_SPACE);
const RIGID_GAPS = gapsOf(NO_SPACE);

function spaceBetween<Look>(before: Edge<Look>, after: Edge<Look>): Space {
  // The blank of a mark is part of its own em, whatever stands beside it.
  const { size } = before.side === 'after' || after.side === 'none' ? before.piece.run : after.piece.run;
  if (before.side === 'both' || after.side === 'both')
    return before.side === 'after' || after.side === 'before'
      ? markSpace(size, spaceKindOf(before.side === 'after' ? before.character : after.character), 0.5)
      : HAN_SPACE;
  if (before.side !== 'none' || after.side !== 'none') {
    const kind = spaceKindOf(before.side === 'after' ? before.character : after.character);
    return markSpace(size, kind, blankHalves(before.side, after.side));
  }
  const han = before.piece.script === 'han';
  if (han === (after.piece.script === 'han')) return han ? HAN_SPACE : NO_SPACE;
  // No gap beside a raised note mark.
  if (before.piece.run.rise !== after.piece.run.rise) return NO_SPACE;
  const latin = han ? after.character : before.character;
  const other = han ? before.character : after.character;
  if (!/[\p{L}\p{N}%‰+-]/u.test(latin) || /[—…·]/u.test(other)) return NO_SPACE;
  const shrink = (MIXED.natural - MIXED.least) * size;
  return { natural: MIXED.natural * size, size: undefined, kind: 'mixed', shrink };
}

const markSpace = (size: number, kind: keyof typeof MARK_SHRINK, halves: number): Space => ({
  natural: halves * size,
  size: undefined,
  kind,
  shrink: Math.min(halves, MARK_SHRINK[kind]) * size,
});

/** Adjacent marks share one blank half, or have none where both inks face each other (CLREQ 3.1.6.1). */
function blankHalves(before: Side, after: Side): number {
  if (before === 'after') return after === 'after' ? 0 : 0.5;
  return after === 'before' && before === 'none' ? 0.5 : 0;
}
