// Builds the content stream of one page: marked text and artifacts, with as few operators as will do.

import type { Artifact, FrameItem, Look, PageFrame } from '../layout/frames.ts';
import type { Atom } from '../layout/itemize.ts';
import type { StructureNode } from '../layout/structure.ts';
import type { ShapedGlyph, Typeface } from '../layout/typeface.ts';
import { ContentBytes } from './content-bytes.ts';
import type { FontSubset } from './font-subset.ts';
import { GlyphRun } from './glyph-run.ts';
import { formatColor, formatNumber } from './pdf-objects.ts';
import type { TagTree } from './tag-tree.ts';

/** A font as a page knows it: its subset, and its name among the page's resources. */
export interface PageFont {
  readonly subset: FontSubset;
  readonly name: string;
}

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  decoration: '/Artifact <</Type /Layout>> BDC',
};

type LineItem = Extract<FrameItem, { kind: 'line' }>;
type RuleItem = Extract<FrameItem, { kind: 'rule' }>;
type BoxItem = Extract<FrameItem, { kind: 'box' }>;

/** Collects the operators of pages, one page after the other. Places are given from the top left corner and written from the bottom left. */
export class PageContent {
  readonly #tags: TagTree;
  readonly #fontOf: (face: Typeface) => PageFont;
  readonly #out = new ContentBytes();
  readonly #run = new GlyphRun();
  #height = 0;
  #marked: StructureNode | Artifact | undefined;
  #inText = false;
  /** Graphics state as the last operators left it. */
  #font: PageFont | undefined;
  #size = 0;
  #fill = '';
  #spacing = 0;
  #x = 0;
  #y = 0;
  /** The run of glyphs that is being collected: its first atom, its font and place. */
  #first: Atom<Look> | undefined;
  #pageFont: PageFont | undefined;
  #runX = 0;
  #runY = 0;

  constructor(tags: TagTree, fontOf: (face: Typeface) => PageFont) {
    this.#tags = tags;
    this.#fontOf = fontOf;
  }

  /** The operators of a page. */
  paint({ height, items }: PageFrame): Uint8Array {
    this.#height = height;
    this.#font = undefined;
    this.#fill = '';
    this.#spacing = 0;
    for (const item of items) this.#add(item);
    this.#mark(undefined);
    return this.#out.take();
  }

  #add(item: FrameItem): void {
    if (item.kind === 'line') this.#line(item);
    else if (item.kind === 'rule') this.#rule(item);
    else this.#box(item);
  }

  #rule(rule: RuleItem): void {
    this.#mark('decoration');
    this.#endText();
    const y = formatNumber(this.#height - rule.y);
    const pattern = rule.dots === undefined ? '0 J [] 0 d' : `1 J [0 ${formatNumber(rule.dots)}] 0 d`;
    this.#out.operator(`${pattern} ${formatColor(rule.color)} RG ${formatNumber(rule.thickness)} w`);
    this.#out.operator(`${formatNumber(rule.x)} ${y} m ${formatNumber(rule.x + rule.width)} ${y} l S`);
  }

  #box(box: BoxItem): void {
    this.#mark('decoration');
    this.#endText();
    const rectangle = [box.x, this.#height - box.y - box.height, box.width, box.height].map(formatNumber).join(' ');
    this.#out.operator(`${formatColor(box.color)} rg ${rectangle} re f`);
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
      const after = spaceAfter === undefined ? undefined : atom.face.space;
      const hyphen = hyphenAfter ? atom.face.softHyphen : undefined;
      if (after !== undefined) this.#glyph(atom, artifact, left, y, after, end, 0);
      if (hyphen !== undefined) this.#glyph(atom, artifact, left, y, hyphen, end, 0);
    }
    this.#show(undefined);
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
    const first = this.#first;
    if (first === undefined || !isSameRun(first, atom)) {
      this.#show(x);
      this.#first = atom;
      this.#pageFont = this.#fontOf(atom.face);
      this.#mark(artifact ?? atom.look.node);
      this.#runX = left + x;
      this.#runY = y + atom.rise;
    }
    this.#run.add(glyph, x, glyph.xOffset - trim);
  }

  /** Shows the glyphs of one font, size, colour and node; the next glyph of the line stands at `next`. */
  #show(next: number | undefined): void {
    const atom = this.#first;
    const font = this.#pageFont;
    if (atom === undefined || font === undefined) return;
    const common = this.#run.encode(font.subset, atom.size, next);
    this.#beginText();
    this.#setState(font, atom.size, atom.look.color, (-common / 1000) * atom.size);
    this.#moveTo(this.#runX, this.#runY);
    this.#run.show(this.#out, common);
    this.#first = undefined;
  }

  #setState(font: PageFont, size: number, fill: string, spacing: number): void {
    if (font !== this.#font || size !== this.#size) this.#out.operator(`/${font.name} ${formatNumber(size)} Tf`);
    if (fill !== this.#fill) this.#out.operator(`${formatColor(fill)} rg`);
    if (spacing !== this.#spacing) this.#out.operator(`${Math.round(spacing * 1e5) / 1e5} Tc`);
    this.#font = font;
    this.#size = size;
    this.#fill = fill;
    this.#spacing = spacing;
  }

  /** Moves from where the last run began, by what the written numbers add up to, so that nothing drifts. */
  #moveTo(x: number, y: number): void {
    const dx = Math.round((x - this.#x) * 1000) / 1000;
    const dy = Math.round((y - this.#y) * 1000) / 1000;
    this.#out.operator(`${dx} ${dy} Td`);
    this.#x += dx;
    this.#y += dy;
  }

  #beginText(): void {
    if (this.#inText) return;
    this.#out.operator('BT');
    this.#inText = true;
    this.#x = 0;
    this.#y = 0;
  }

  #endText(): void {
    if (this.#inText) this.#out.operator('ET');
    this.#inText = false;
  }

  /** Ends what is marked and begins the next; a text object never reaches over the boundary. */
  #mark(next: StructureNode | Artifact | undefined): void {
    if (next === this.#marked) return;
    this.#endText();
    if (this.#marked !== undefined) this.#out.operator('EMC');
    if (next !== undefined) this.#out.operator(typeof next === 'string' ? ARTIFACTS[next] : this.#tags.begin(next));
    this.#marked = next;
  }
}

const isSameRun = (first: Atom<Look>, other: Atom<Look>): boolean =>
  other === first ||
  (other.face === first.face &&
    other.size === first.size &&
    other.rise === first.rise &&
    other.look.node === first.look.node &&
    other.look.color === first.look.color);
