// Builds the content stream of one page: marked text and artifacts, with as few operators as will do.

import type { Artifact, FrameItem, Look } from '../layout/frames.ts';
import type { Atom } from '../layout/itemize.ts';
import type { StructureNode } from '../layout/structure.ts';
import type { ShapedGlyph, Typeface } from '../layout/typeface.ts';
import type { FontSubset } from './font-subset.ts';
import { formatColor, formatNumber } from './pdf-objects.ts';
import type { TagTree } from './tag-tree.ts';

/** A font as a page knows it: its subset, and its name among the page's resources. */
export interface PageFont {
  readonly subset: FontSubset;
  readonly name: string;
}

/** A gap up to this many em is written as an adjustment; a wider one becomes part of the glyph's advance. */
const UNSEEN_GAP = 0.08;
/** Advances of variants come in steps of this many em, so that few are needed. */
const STEP = 0.05;
/** From so many equal adjustments in a run on, they are written as character spacing. */
const SPACED = 4;

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  decoration: '/Artifact <</Type /Layout>> BDC',
};

type LineItem = Extract<FrameItem, { kind: 'line' }>;
type RuleItem = Extract<FrameItem, { kind: 'rule' }>;
type BoxItem = Extract<FrameItem, { kind: 'box' }>;

/** Collects the operators of one page. Places are given from the top left corner and written from the bottom left. */
export class PageContent {
  readonly #height: number;
  readonly #tags: TagTree;
  readonly #fontOf: (face: Typeface) => PageFont;
  readonly #operators: string[] = [];
  #marked: StructureNode | Artifact | undefined;
  #inText = false;
  /** Graphics state as the last operators left it. */
  #font = '';
  #fill = '';
  #spacing = 0;
  #x = 0;
  #y = 0;
  /** The run of glyphs that is being collected: its first atom, its font and place, and its glyphs. */
  #first: Atom<Look> | undefined;
  #pageFont: PageFont | undefined;
  #runX = 0;
  #runY = 0;
  #waiting: WaitingGlyph | undefined;
  readonly #codes: string[] = [];
  readonly #rests: number[] = [];

  constructor(height: number, tags: TagTree, fontOf: (face: Typeface) => PageFont) {
    this.#height = height;
    this.#tags = tags;
    this.#fontOf = fontOf;
  }

  add(item: FrameItem): void {
    if (item.kind === 'line') this.#line(item);
    else if (item.kind === 'rule') this.#rule(item);
    else this.#box(item);
  }

  /** The operators, everything opened being closed. */
  finish(): string {
    this.#mark(undefined);
    return this.#operators.join('\n');
  }

  #rule(rule: RuleItem): void {
    this.#mark('decoration');
    this.#endText();
    const y = formatNumber(this.#height - rule.y);
    const pattern = rule.dots === undefined ? '0 J [] 0 d' : `1 J [0 ${formatNumber(rule.dots)}] 0 d`;
    this.#operators.push(
      `${pattern} ${formatColor(rule.color)} RG ${formatNumber(rule.thickness)} w`,
      `${formatNumber(rule.x)} ${y} m ${formatNumber(rule.x + rule.width)} ${y} l S`,
    );
  }

  #box(box: BoxItem): void {
    this.#mark('decoration');
    this.#endText();
    const rectangle = [box.x, this.#height - box.y - box.height, box.width, box.height].map(formatNumber).join(' ');
    this.#operators.push(`${formatColor(box.color)} rg ${rectangle} re f`);
    this.#fill = '';
  }

  #line({ line, artifact, x: left, baseline }: LineItem): void {
    const y = this.#height - baseline;
    for (const { atom, x, tracking, spaceAfter, hyphenAfter } of line.atoms) {
      const lead = atom.trim / atom.size;
      let at = x;
      for (const glyph of atom.glyphs) {
        this.#glyph(atom, artifact, left, y, glyph, at, lead);
        at += (glyph.advance + tracking) * atom.size;
      }
      const end = x + atom.width + tracking * atom.size * atom.glyphs.length;
      const { space, softHyphen } = atom.face;
      if (spaceAfter !== undefined) this.#glyph(atom, artifact, left, y, space, end, 0);
      if (hyphenAfter && softHyphen !== undefined) this.#glyph(atom, artifact, left, y, softHyphen, end, 0);
    }
    this.#settle(undefined);
    this.#show();
  }

  /** Takes the next glyph of a line, at `x` points from its left edge; `trim` em is its outline moved to the left. */
  #glyph(
    atom: Atom<Look>,
    artifact: Artifact | undefined,
    left: number,
    y: number,
    glyph: ShapedGlyph,
    x: number,
    trim: number,
  ): void {
    this.#settle(x);
    const first = this.#first;
    if (first === undefined || !isSameRun(first, atom)) {
      this.#show();
      this.#first = atom;
      this.#pageFont = this.#fontOf(atom.face);
      this.#mark(artifact ?? atom.look.node);
      this.#runX = left + x;
      this.#runY = y + atom.rise;
    }
    this.#waiting = { glyph, x, shift: glyph.xOffset - trim };
  }

  /** Encodes the waiting glyph, now that it is known where the next one stands, or that none follows. */
  #settle(next: number | undefined): void {
    const waiting = this.#waiting;
    const atom = this.#first;
    const font = this.#pageFont;
    if (waiting === undefined || atom === undefined || font === undefined) return;
    const { glyph, x, shift } = waiting;
    const { file } = atom.face;
    const natural = glyph.parts === undefined ? file.advance(glyph.glyphId) / file.unitsPerEm : glyph.advance;
    const reach = next === undefined ? natural : (next - x) / atom.size;
    const keeps = shift === 0 && Math.abs(reach - natural) <= UNSEEN_GAP;
    const advance = keeps ? natural : Math.max(0, Math.round(reach / STEP) * STEP);
    const units = Math.round(advance * file.unitsPerEm);
    const glyphId = glyph.parts === undefined ? glyph.glyphId : font.subset.compose(glyph.parts);
    const marks = glyph.text.length === 1 ? '' : (/(?<=.)\p{M}+$/su.exec(glyph.text)?.[0] ?? '');
    const text = marks === '' ? glyph.text : glyph.text.slice(0, -marks.length);
    const id = font.subset.use(glyphId, units, Math.round(shift * file.unitsPerEm), text);
    this.#codes.push(hexCode(id));
    this.#rests.push(Math.round((advance - reach) * 1e4) / 10);
    if (marks !== '') this.#marks(marks, font.subset);
    this.#waiting = undefined;
  }

  /** The marks of the letter before, which has them in its outline, as blank text: pdf.js takes a glyph with a mark in its text for one without width. */
  #marks(text: string, subset: FontSubset): void {
    this.#codes.push(hexCode(subset.use(subset.compose([]), 0, 0, text)));
    this.#rests.push(0);
  }

  /** Shows the glyphs of one font, size, colour and node. */
  #show(): void {
    const atom = this.#first;
    const font = this.#pageFont;
    if (atom === undefined || font === undefined) return;
    const common = commonest(this.#rests);
    this.#beginText();
    const spacing = (-common / 1000) * atom.size;
    this.#setState(`/${font.name} ${formatNumber(atom.size)} Tf`, `${formatColor(atom.look.color)} rg`, spacing);
    this.#moveTo(this.#runX, this.#runY);
    let shown = '';
    let array = '';
    // Whole thousandths of an em, what is cut off being carried on to the next: short, and never off by more than half of one.
    let carry = 0;
    const last = this.#codes.length - 1;
    for (let index = 0; index <= last; index++) {
      shown += this.#codes[index];
      carry += (this.#rests[index] ?? 0) - common;
      const whole = Math.round(carry);
      if (whole === 0 || index === last) continue;
      array += `<${shown}>${whole}`;
      shown = '';
      carry -= whole;
    }
    this.#operators.push(array === '' ? `<${shown}> Tj` : `[${array}<${shown}>] TJ`);
    this.#first = undefined;
    this.#codes.length = 0;
    this.#rests.length = 0;
  }

  #setState(font: string, fill: string, spacing: number): void {
    if (font !== this.#font) this.#operators.push(font);
    if (fill !== this.#fill) this.#operators.push(fill);
    if (spacing !== this.#spacing) this.#operators.push(`${Math.round(spacing * 1e5) / 1e5} Tc`);
    this.#font = font;
    this.#fill = fill;
    this.#spacing = spacing;
  }

  /** Moves from where the last run began, by what the written numbers add up to, so that nothing drifts. */
  #moveTo(x: number, y: number): void {
    const dx = Math.round((x - this.#x) * 1000) / 1000;
    const dy = Math.round((y - this.#y) * 1000) / 1000;
    this.#operators.push(`${dx} ${dy} Td`);
    this.#x += dx;
    this.#y += dy;
  }

  #beginText(): void {
    if (this.#inText) return;
    this.#operators.push('BT');
    this.#inText = true;
    this.#x = 0;
    this.#y = 0;
  }

  #endText(): void {
    if (this.#inText) this.#operators.push('ET');
    this.#inText = false;
  }

  /** Ends what is marked and begins the next; a text object never reaches over the boundary. */
  #mark(next: StructureNode | Artifact | undefined): void {
    if (next === this.#marked) return;
    this.#endText();
    if (this.#marked !== undefined) this.#operators.push('EMC');
    if (next !== undefined) this.#operators.push(typeof next === 'string' ? ARTIFACTS[next] : this.#tags.begin(next));
    this.#marked = next;
  }
}

/** A glyph whose advance waits for the place of the next one. */
interface WaitingGlyph {
  readonly glyph: ShapedGlyph;
  readonly x: number;
  /** Its outline moved to the right within its advance, in em. */
  readonly shift: number;
}

const isSameRun = (first: Atom<Look>, other: Atom<Look>): boolean =>
  other === first ||
  (other.face === first.face &&
    other.size === first.size &&
    other.rise === first.rise &&
    other.look.node === first.look.node &&
    other.look.color === first.look.color);

/** The adjustment that most glyphs of a run need, where enough of them do; 0 otherwise. */
function commonest(rests: readonly number[]): number {
  if (rests.length < SPACED) return 0;
  const counts = new Map<number, number>();
  let common = 0;
  let most = SPACED - 1;
  for (const rest of rests) {
    if (rest === 0) continue;
    const count = (counts.get(rest) ?? 0) + 1;
    counts.set(rest, count);
    if (count > most) {
      common = rest;
      most = count;
    }
  }
  return common;
}

/** Codes of glyphs as four hexadecimal digits. */
const codes: string[] = [];
function hexCode(id: number): string {
  let code = codes[id];
  if (code === undefined) {
    code = id.toString(16).padStart(4, '0');
    codes[id] = code;
  }
  return code;
}
