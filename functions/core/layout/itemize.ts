// Turns styled text into the atoms and gaps of line breaking: what is set whole, and what stands between.
import type { Language } from '../content/language.ts';
import { findBreakOpportunities } from './break-opportunities.ts';
import { type FullWidth, fullWidthsOf, setFullWidth } from './full-width.ts';
import { findHyphenationPoints } from './hyphenation.ts';
import type { OffsetSet } from './offset-set.ts';
import { isFullWidth, isSharedMark, type Side, type SpaceKind, spaceKindOf } from './punctuation.ts';
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

/** A stretch of text in one script and face: a word, or a row of full-width characters. */
interface Piece<Look> {
  readonly start: number;
  end: number;
  readonly script: Script;
  readonly run: StyledRun<Look>;
  readonly face: Typeface;
  /** Its text, where it is a word. */
  word: string;
}

/** Itemizes the runs of one line-broken paragraph (no forced breaks within). */
export function itemize<Look>(runs: readonly StyledRun<Look>[]): Itemized<Look> {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const { pieces, missing } = cutIntoPieces(runs, text);
  prepareWords(pieces, text);
  const hyphens = findHyphenationPoints(runs);
  for (const { start, end, face } of pieces) if (face.softHyphen === undefined) hyphens.deleteRange(start + 1, end);

  const atoms = new AtomList<Look>(text, findBreakOpportunities(text), hyphens);
  for (const piece of pieces) {
    if (piece.script === 'space') atoms.addSpace(piece.run);
    else if (piece.script === 'han') addFullWidths(atoms, piece, text);
    else addWord(atoms, piece, text);
  }
  return { atoms: atoms.atoms, gaps: atoms.gaps, missing };
}

/** Collects the atoms of a paragraph and the gaps between them. */
class AtomList<Look> {
  readonly atoms: Atom<Look>[] = [];
  readonly gaps: Gap[] = [];
  readonly opportunities: OffsetSet;
  readonly hyphens: OffsetSet;
  readonly #text: string;
  /** The last atom, the side of its blank half, where its text ends, and the run of the spaces after it. */
  #before: Atom<Look> | undefined;
  #side: Side = 'none';
  #end = 0;
  #space: StyledRun<Look> | undefined;

  constructor(text: string, opportunities: OffsetSet, hyphens: OffsetSet) {
    this.#text = text;
    this.opportunities = opportunities;
    this.hyphens = hyphens;
  }

  addSpace(run: StyledRun<Look>): void {
    this.#space ??= run;
  }

  /** Adds the atom of the text from `start`, with its blank half on a side, and the gap before it. */
  add(atom: Atom<Look>, start: number, side: Side): void {
    if (this.#before !== undefined) this.gaps.push(this.#gapBetween(this.#before, atom, start, side));
    this.atoms.push(atom);
    this.#before = atom;
    this.#side = side;
    this.#end = start + atom.text.length;
    this.#space = undefined;
  }

  #gapBetween(before: Atom<Look>, after: Atom<Look>, at: number, side: Side): Gap {
    const mayBreak = this.opportunities.has(at);
    if (this.#space !== undefined)
      return wordSpace(before.face, this.#space, this.#text.slice(this.#end, at), mayBreak);
    const unraised = mayBreak && after.rise === 0;
    const kind = this.hyphens.has(at) ? 'hyphen' : unraised ? 'allowed' : 'never';
    return spaceBetween(before, this.#side, after, side, kind);
  }
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
      if (last !== undefined && last.face === face && last.script === script) last.end = next;
      else {
        last = { start: offset, end: next, script, run, face, word: '' };
        pieces.push(last);
      }
      offset = next;
    }
  }
  return { pieces, missing };
}

/** Has each font shape the Latin words of the paragraph at once. */
function prepareWords<Look>(pieces: readonly Piece<Look>[], text: string): void {
  const words = new Map<Typeface, Record<Language, string[]>>();
  for (const piece of pieces) {
    const { face, run } = piece;
    if (piece.script !== 'latin') continue;
    piece.word = text.slice(piece.start, piece.end);
    let known = words.get(face);
    if (known === undefined) {
      known = { 'zh-Hans': [], en: [] };
      words.set(face, known);
    }
    known[run.lang].push(piece.word);
  }
  for (const [face, lists] of words) {
    face.prepare(lists['zh-Hans'], 'zh-Hans');
    face.prepare(lists.en, 'en');
  }
}

function faceFor<Look>(codePoint: number, script: Script, run: StyledRun<Look>): Typeface {
  const first = script === 'han' ? run.han[0] : run.latin[0];
  return first?.has(codePoint) ? first : laterFaceFor(codePoint, script, run);
}

/** The first font of a run's chains that has a character, where that of its script does not. */
function laterFaceFor<Look>(codePoint: number, script: Script, { han, latin }: StyledRun<Look>): Typeface {
  const [own, other] = script === 'han' ? [han, latin] : [latin, han];
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

/** The halves of a dash or an ellipsis are one atom. */
const isPairedMark = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (code === 0x2014 || code === 0x2026) && text.charCodeAt(offset - 1) === code;
};

/** Adds the characters of a piece in the Han font, each an atom of its own. */
function addFullWidths<Look>(atoms: AtomList<Look>, piece: Piece<Look>, text: string): void {
  const { face, run } = piece;
  const known = fullWidthsOf(face, run.lang);
  let end = piece.start;
  for (let at = end; at < piece.end; at = end) {
    const codePoint = text.codePointAt(at) ?? 0;
    end = at + (codePoint > 0xffff ? 2 : 1);
    while (end < piece.end && isPairedMark(text, end)) end++;
    let character = known.get(codePoint);
    if (character === undefined || character.text.length !== end - at) {
      character = setFullWidth(text.slice(at, end), face, run.lang);
      known.set(codePoint, character);
    }
    atoms.add(fullWidthAtom(character, piece), at, character.side);
  }
}

const fullWidthAtom = <Look>({ text, glyphs, width, trim }: FullWidth, { face, run }: Piece<Look>): Atom<Look> => ({
  text,
  glyphs,
  face,
  size: run.size,
  rise: run.rise,
  lang: run.lang,
  look: run.look,
  width: width * run.size,
  trim: trim * run.size,
  script: 'han',
});

/** Adds a shaped word, cut where a line may break; a point inside a ligature is passed over. */
function addWord<Look>(atoms: AtomList<Look>, piece: Piece<Look>, text: string): void {
  const { start, end, face, run, word } = piece;
  const { opportunities, hyphens } = atoms;
  const glyphs = face.shape(word, run.lang);
  if (!opportunities.hasWithin(start + 1, end) && !hyphens.hasWithin(start + 1, end)) {
    atoms.add(wordAtom(word, glyphs, piece), start, 'none');
    return;
  }
  let from = start;
  let at = start;
  let begun = 0;
  const cut = (index: number): void => {
    atoms.add(wordAtom(text.slice(from, at), glyphs.slice(begun, index), piece), from, 'none');
    begun = index;
    from = at;
  };
  glyphs.forEach((glyph, index) => {
    if (glyph.text !== '' && at > from && (opportunities.has(at) || hyphens.has(at))) cut(index);
    at += glyph.text.length;
  });
  at = end;
  cut(glyphs.length);
}

function wordAtom<Look>(text: string, glyphs: readonly ShapedGlyph[], { face, run }: Piece<Look>): Atom<Look> {
  const { size, rise, lang, look } = run;
  let advance = 0;
  for (const glyph of glyphs) advance += glyph.advance;
  return { text, glyphs, face, size, rise, lang, look, width: advance * size, trim: 0, script: 'latin' };
}

/** The spaces of the text between two atoms, in the size and font of their own run: beside a note mark, not in those of the mark. */
function wordSpace<Look>(before: Typeface, { size, latin }: StyledRun<Look>, spaces: string, mayBreak: boolean): Gap {
  const width = size * (latin[0] ?? before).space.advance * spaces.length;
  return {
    natural: width,
    size,
    kind: 'word',
    shrink: Math.max(0, Math.min(width * WORD_SHRINK.part, width - WORD_SHRINK.least * size)),
    space: true,
    break: mayBreak && !spaces.includes('\u00a0') ? 'allowed' : 'never',
  };
}

/** Most gaps of a page are one of these; they are made once. */
const gapsOf = (kind: 'han' | 'rigid'): Readonly<Record<Gap['break'], Gap>> => {
  const gap = { natural: 0, size: undefined, kind, shrink: 0, space: false } as const;
  return {
    never: { ...gap, break: 'never' },
    allowed: { ...gap, break: 'allowed' },
    hyphen: { ...gap, break: 'hyphen' },
  };
};
const HAN_GAPS = gapsOf('han');
const RIGID_GAPS = gapsOf('rigid');

/** The gap between two atoms that no space of the text parts, each with its blank half on a side. */
function spaceBetween<Look>(
  before: Atom<Look>,
  left: Side,
  after: Atom<Look>,
  right: Side,
  mayBreak: Gap['break'],
): Gap {
  // The blank of a mark is part of its own em, whatever stands beside it.
  const { size } = left === 'after' || right === 'none' ? before : after;
  if (left === 'both' || right === 'both')
    return left === 'after' || right === 'before'
      ? markSpace(size, spaceKindOf((left === 'after' ? before : after).text), 0.5, mayBreak)
      : HAN_GAPS[mayBreak];
  if (left !== 'none' || right !== 'none')
    return markSpace(size, spaceKindOf((left === 'after' ? before : after).text), blankHalves(left, right), mayBreak);
  const han = before.script === 'han';
  if (han === (after.script === 'han')) return (han ? HAN_GAPS : RIGID_GAPS)[mayBreak];
  // No gap beside a raised note mark.
  if (before.rise !== after.rise) return RIGID_GAPS[mayBreak];
  const latin = han ? after.text.charAt(0) : before.text.charAt(before.text.length - 1);
  if (!/[\p{L}\p{N}%‰+-]/u.test(latin) || /^[—…·]/u.test((han ? before : after).text)) return RIGID_GAPS[mayBreak];
  const shrink = (MIXED.natural - MIXED.least) * size;
  return { natural: MIXED.natural * size, size: undefined, kind: 'mixed', shrink, space: false, break: mayBreak };
}

const markSpace = (size: number, kind: keyof typeof MARK_SHRINK, halves: number, mayBreak: Gap['break']): Gap => ({
  natural: halves * size,
  size: undefined,
  kind,
  shrink: Math.min(halves, MARK_SHRINK[kind]) * size,
  space: false,
  break: mayBreak,
});

/** Adjacent marks share one blank half, or have none where both inks face each other (CLREQ 3.1.6.1). */
function blankHalves(before: Side, after: Side): number {
  if (before === 'after') return after === 'after' ? 0 : 0.5;
  return after === 'before' && before === 'none' ? 0.5 : 0;
}
