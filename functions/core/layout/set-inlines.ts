// Sets the inlines of one paragraph as lines: looks, forced breaks, balance, note marks.
import type { Inline, Note, TextRun } from '../markup/blocks.ts';
import { breakLines, type Line, type LineOptions } from './break-lines.ts';
import type { Look } from './frames.ts';
import { type Atom, type Gap, type Itemized, itemize, type StyledRun } from './itemize.ts';
import type { Setting } from './setting.ts';
import { inlineNode, type StructureNode } from './structure.ts';
import type { ResolvedStyle } from './theme.ts';
import { keepWordsWhole } from './word-breaks.ts';

/** A note, and the line of its paragraph on which its mark stands. */
export interface MarkedNote {
  readonly note: Note;
  readonly line: number;
}

/** An anchor in the text, and the line of its paragraph on which it stands. */
interface PlacedAnchor {
  readonly id: string;
  readonly line: number;
}

/** A paragraph as lines, and what stands on which of them. */
export interface SetText {
  readonly lines: readonly Line<Look>[];
  readonly notes: readonly MarkedNote[];
  readonly anchors: readonly PlacedAnchor[];
}

/** The paragraph that inlines belong to: its styles, outermost first, and its node. `block` is its id, for what goes wrong. */
export interface TextContext {
  readonly names: readonly string[];
  readonly style: ResolvedStyle;
  readonly node: StructureNode;
  readonly block: string;
}

/** Sets inlines `width` points wide; a forced break starts a new line without indent. */
export function setInlines(inlines: readonly Inline[], context: TextContext, width: number, setting: Setting): SetText {
  const { style } = context;
  const lines: Line<Look>[] = [];
  const notes: MarkedNote[] = [];
  const anchors: PlacedAnchor[] = [];
  splitAtBreaks(inlines).forEach((part, index) => {
    const { runs, marks, named } = styledRuns(part, context, setting);
    const itemized = itemize(runs);
    for (const character of itemized.missing) setting.missing.push({ character, block: context.block });
    const fitted = fitAtoms(itemized, width);
    const options = {
      measure: width,
      indent: index === 0 ? style.indent * style.size : 0,
      justify: style.align === 'justify',
    };
    const set = style.balance ? balancedLines(keepWordsWhole(fitted), options) : breakLines(fitted, options);
    const first = lines.length;
    lines.push(...set);
    const lineOf = (look: Look): number =>
      first +
      Math.max(
        0,
        set.findIndex(({ atoms }) => atoms.some(({ atom }) => atom.look === look)),
      );
    for (const [look, note] of marks) notes.push({ note, line: lineOf(look) });
    for (const [look, id] of named) anchors.push({ id, line: lineOf(look) });
  });
  return { lines, notes, anchors };
}

function splitAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  if (!inlines.some(({ kind }) => kind === 'break')) return [inlines];
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

/** The runs of a paragraph, each with a look of its own, and the looks of its note marks and of its anchors. */
function styledRuns(
  inlines: readonly Inline[],
  { names, node }: TextContext,
  setting: Setting,
): {
  readonly runs: readonly StyledRun<Look>[];
  readonly marks: ReadonlyMap<Look, Note>;
  readonly named: ReadonlyMap<Look, string>;
} {
  const runs: StyledRun<Look>[] = [];
  const marks = new Map<Look, Note>();
  const named = new Map<Look, string>();
  let link: StructureNode | undefined;
  for (const inline of inlines) {
    if (inline.kind === 'note') {
      link = undefined;
      const reference = inlineNode(node, 'Reference', inline.lang);
      const mark = inlineNode(reference, 'Link', inline.lang, { href: `#${noteAnchor(inline)}` });
      const text = {
        kind: 'text',
        text: String(inline.number),
        lang: inline.lang,
        styles: ['span.note-mark'],
      } as const;
      const run = styledRun(text, names, mark, setting);
      marks.set(run.look, inline);
      runs.push(run);
    } else if (inline.kind === 'text') {
      if (inline.href === undefined) link = undefined;
      else if (link?.href !== inline.href) link = inlineNode(node, 'Link', inline.lang, { href: inline.href });
      const parent = link ?? node;
      const own = parent.lang === inline.lang ? parent : inlineNode(parent, 'Span', inline.lang);
      const run = styledRun(inline, names, own, setting);
      if (inline.id !== undefined) named.set(run.look, inline.id);
      runs.push(run);
    }
  }
  return { runs, marks, named };
}

/** The anchor of a note's text at the foot of a page. */
export const noteAnchor = ({ lang, number }: Note): string => `note-${lang}-${number}`;

function styledRun(run: TextRun, names: readonly string[], node: StructureNode, setting: Setting): StyledRun<Look> {
  const style = setting.style([...names, ...run.styles], run.lang);
  return {
    text: run.text,
    lang: run.lang,
    size: style.size,
    rise: style.rise * style.size,
    han: setting.chain(style.han),
    latin: setting.chain(style.latin),
    hyphenate: style.hyphenate,
    look: { color: style.color, node, dots: style.dots, underline: style.underline },
  };
}

/** Cuts a word that is wider than the measure between its glyphs, such as a long address in a narrow column. */
function fitAtoms(itemized: Itemized<Look>, measure: number): Itemized<Look> {
  if (!itemized.atoms.some((atom) => atom.width > measure && atom.glyphs.length > 1)) return itemized;
  const within: Gap = { natural: 0, size: undefined, kind: 'rigid', shrink: 0, space: false, break: 'allowed' };
  const atoms: Atom<Look>[] = [];
  const gaps: Gap[] = [];
  itemized.atoms.forEach((atom, index) => {
    const pieces =
      atom.width > measure
        ? atom.glyphs.map((glyph) => ({
            ...atom,
            glyphs: [glyph],
            text: glyph.text,
            width: glyph.advance * atom.size,
          }))
        : [atom];
    pieces.forEach((piece, at) => {
      atoms.push(piece);
      if (at < pieces.length - 1) gaps.push(within);
    });
    const after = itemized.gaps[index];
    if (after !== undefined) gaps.push(after);
  });
  return { ...itemized, atoms, gaps };
}

/** The narrowest measure that needs no more lines than the whole one: lines of about even length. */
function balancedLines(itemized: Itemized<Look>, options: LineOptions): readonly Line<Look>[] {
  const widest = breakLines(itemized, options);
  if (widest.length < 2) return widest;
  let best = widest;
  let low = options.measure / 2;
  let high = options.measure;
  while (high - low > 1) {
    const measure = (low + high) / 2;
    const lines = breakLines(itemized, { ...options, measure });
    const fits = lines.length <= widest.length && lines.every((line) => line.width <= measure + 0.01);
    if (fits) best = lines;
    if (fits) high = measure;
    else low = measure;
  }
  return best;
}

/** The text of inlines without their looks. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : '')).join('');
