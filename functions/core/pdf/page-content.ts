// Builds the content stream of one page: marked text and artifacts, with as few operators as will do.

import type { Line } from '../layout/break-lines.ts';
import { hyphenWidth } from '../layout/break-lines.ts';
import type { Artifact, FrameItem, Look } from '../layout/frames.ts';
import type { StructureNode } from '../layout/structure.ts';
import type { Typeface } from '../layout/typeface.ts';
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

  #line(item: LineItem): void {
    const glyphs = glyphsOf(item.line);
    for (let start = 0; start < glyphs.length; ) {
      const first = glyphs[start];
      if (first === undefined) break;
      let end = start + 1;
      while (end < glyphs.length && isSameRun(first, glyphs[end])) end++;
      this.#mark(item.artifact ?? first.look.node);
      this.#run(glyphs.slice(start, end), item);
      start = end;
    }
  }

  /** Shows glyphs of one font, size, colour and node. */
  #run(glyphs: readonly PlacedGlyph[], { x, baseline }: LineItem): void {
    const first = glyphs[0];
    if (first === undefined) return;
    const { subset, name } = this.#fontOf(first.face);
    const codes: string[] = [];
    const rests: number[] = [];
    const counts = new Map<number, number>();
    for (const glyph of glyphs) {
      const { code, rest } = encode(glyph, subset);
      codes.push(code);
      rests.push(rest);
      if (rest !== 0) counts.set(rest, (counts.get(rest) ?? 0) + 1);
    }
    let common = 0;
    let most = SPACED - 1;
    for (const [rest, count] of counts) {
      if (count > most) {
        common = rest;
        most = count;
      }
    }
    this.#beginText();
    this.#setState(
      `/${name} ${formatNumber(first.size)} Tf`,
      `${formatColor(first.look.color)} rg`,
      (-common / 1000) * first.size,
    );
    this.#moveTo(x + first.x, this.#height - baseline + first.rise);
    let shown = '';
    let array = '';
    // Whole thousandths of an em, what is cut off being carried on to the next: short, and never off by more than half of one.
    let carry = 0;
    codes.forEach((code, index) => {
      shown += code;
      carry += (rests[index] ?? 0) - common;
      const whole = Math.round(carry);
      if (whole === 0 || index === codes.length - 1) return;
      array += `<${shown}>${whole}`;
      shown = '';
      carry -= whole;
    });
    this.#operators.push(array === '' ? `<${shown}> Tj` : `[${array}<${shown}>] TJ`);
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

interface PlacedGlyph {
  readonly face: Typeface;
  readonly size: number;
  readonly rise: number;
  readonly look: Look;
  readonly glyphId: number;
  readonly text: string;
  /** Left edge of the em box in points from the line's edge. */
  readonly x: number;
  /** Em that the outline is moved by within its advance. */
  readonly shift: number;
  /** Points to the next glyph's left edge; undefined where nothing follows. */
  reach: number | undefined;
}

const isSameRun = (first: PlacedGlyph, other: PlacedGlyph | undefined): boolean =>
  other !== undefined &&
  other.face === first.face &&
  other.size === first.size &&
  other.rise === first.rise &&
  other.look.node === first.look.node &&
  other.look.color === first.look.color;

/** The glyphs of a line from left to right, word spaces and the hyphen at its end among them. */
function glyphsOf(line: Line<Look>): readonly PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  const push = (glyph: PlacedGlyph) => {
    const before = glyphs.at(-1);
    if (before !== undefined) before.reach = glyph.x - before.x;
    glyphs.push(glyph);
  };
  for (const { atom, x, tracking, spaceAfter, hyphenAfter } of line.atoms) {
    const { face, size, rise, look } = atom;
    const lead = atom.trim / size;
    let at = x;
    for (const { glyphId, text, xOffset, advance } of atom.glyphs) {
      push({ face, size, rise, look, glyphId, text, x: at, shift: xOffset - lead, reach: undefined });
      at += (advance + tracking) * size;
    }
    const end = x + atom.width + tracking * size * atom.glyphs.length;
    if (spaceAfter !== undefined)
      push({ face, size, rise, look, glyphId: face.file.glyphId(0x20), text: ' ', x: end, shift: 0, reach: undefined });
    // A soft hyphen: readers drop it when they join the lines.
    if (hyphenAfter)
      push({
        face,
        size,
        rise,
        look,
        glyphId: face.file.glyphId(0x2d),
        text: '\u00ad',
        x: end,
        shift: 0,
        reach: hyphenWidth(atom),
      });
  }
  return glyphs;
}

/** The code of a glyph in the subset, and what its advance lacks to the next one, in thousandths of an em as `TJ` takes it. */
function encode(glyph: PlacedGlyph, subset: FontSubset): { readonly code: string; readonly rest: number } {
  const { file } = glyph.face;
  const natural = file.advance(glyph.glyphId) / file.unitsPerEm;
  const reach = glyph.reach === undefined ? natural : glyph.reach / glyph.size;
  const keeps = Math.abs(reach - natural) <= UNSEEN_GAP && glyph.shift === 0;
  const advance = keeps ? natural : Math.max(0, Math.round(reach / STEP) * STEP);
  const id = subset.use(
    glyph.glyphId,
    Math.round(advance * file.unitsPerEm),
    Math.round(glyph.shift * file.unitsPerEm),
    glyph.text,
  );
  return { code: id.toString(16).padStart(4, '0'), rest: Math.round((advance - reach) * 1e4) / 10 };
}
