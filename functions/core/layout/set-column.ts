// Sets blocks in one column: paragraphs, headings and lists become lines with their heights.
import type { Block, Inline, Note } from '../markup/blocks.ts';
import type { Line } from './break-lines.ts';
import type { Look } from './frames.ts';
import { noteAnchor, plainText, type SetText, setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { blockNode, headingType, inlineNode, type StructureNode } from './structure.ts';
import type { ResolvedStyle } from './theme.ts';

/** A line in a column. Lengths in points. */
export interface ColumnLine {
  readonly line: Line<Look>;
  /** Shift from the column's left edge, for centred and right-aligned lines and list items. */
  readonly x: number;
  readonly leading: number;
  /** From the top of the leading to the baseline. */
  readonly ascent: number;
  /** Space above it, dropped at the top of a page. */
  readonly before: number;
  /** Index in its paragraph, and how many lines that has: a paragraph keeps two lines on each side of a page break. */
  readonly index: number;
  readonly count: number;
  readonly anchors: readonly string[];
  readonly outline: { readonly level: number; readonly title: string } | undefined;
  /** Lines of the notes whose marks stand on this line, for the foot of its page. */
  readonly notes: readonly ColumnLine[];
}

/** Part of the size that stands above the baseline when the em box is centred in its leading (Noto CJK). */
const EM_ASCENT = 0.88;
/** Indent of list items, in em. */
const LIST_INDENT = 1.5;

/** Sets blocks one below the other, `width` points wide. Blocks that are not text (tables, pairs) do not belong here. */
export function setColumn(
  blocks: readonly Block[],
  width: number,
  parent: StructureNode,
  setting: Setting,
): readonly ColumnLine[] {
  const lines: ColumnLine[] = [];
  let after = 0;
  const add = (more: readonly ColumnLine[], style: Pick<ResolvedStyle, 'before' | 'after'>) => {
    more.forEach((line, index) => {
      const before = lines.length === 0 ? style.before : Math.max(after, style.before);
      lines.push(index === 0 ? { ...line, before } : line);
    });
    after = style.after;
  };
  for (const block of blocks) {
    const style = setting.style([block.style], block.lang);
    if (block.kind === 'paragraph') add(setText(block, blockNode(parent, 'P', block.lang), width, setting), style);
    else if (block.kind === 'heading')
      add(setText(block, blockNode(parent, headingType(block.level), block.lang), width, setting), style);
    else if (block.kind === 'list') {
      const list = blockNode(parent, 'L', block.lang, { numbering: block.ordered ? 'Decimal' : 'Disc' });
      block.items.forEach((item, index) => {
        const label = block.ordered ? `${index + 1}.` : '•';
        const lines = setItem(item, block, label, list, width, setting);
        add(index === 0 ? withAnchor(lines, block.id) : lines, {
          before: style.before,
          after: index === block.items.length - 1 ? style.after : style.before,
        });
      });
    } else throw new Error(`A ${block.kind} cannot stand in a column.`);
  }
  return lines;
}

const withAnchor = (lines: readonly ColumnLine[], id: string | undefined): readonly ColumnLine[] =>
  id === undefined ? lines : lines.map((line, at) => (at === 0 ? { ...line, anchors: [id, ...line.anchors] } : line));

type TextBlock = Extract<Block, { kind: 'paragraph' | 'heading' }>;

function setText(block: TextBlock, node: StructureNode, width: number, setting: Setting): readonly ColumnLine[] {
  const style = setting.style([block.style], block.lang);
  const context = { names: [block.style], style, node, block: block.id ?? '' };
  const outline = block.kind === 'heading' ? { level: block.level, title: plainText(block.inlines) } : undefined;
  const { lines, notes, anchors } = setInlines(block.inlines, context, width, setting);
  const own = block.id === undefined ? [] : [{ id: block.id, line: 0 }];
  return columnLines(lines, style, width).map((line, index) => ({
    ...line,
    anchors: anchorsOn(index, [...own, ...anchors]),
    outline: index === 0 ? outline : undefined,
    notes: notes.flatMap((each) => (each.line === index ? setNote(each.note, node, width, setting) : [])),
  }));
}

const anchorsOn = (index: number, anchors: SetText['anchors']): readonly string[] =>
  anchors.flatMap(({ id, line }) => (line === index ? id : []));

/** Gives the lines of one paragraph their place in a column. */
export function columnLines(lines: readonly Line<Look>[], style: ResolvedStyle, width: number): readonly ColumnLine[] {
  return lines.map((line, index) => ({
    line,
    x: style.align === 'center' ? (width - line.width) / 2 : style.align === 'end' ? width - line.width : 0,
    leading: style.leading,
    ascent: (style.leading - style.size) / 2 + EM_ASCENT * style.size,
    before: 0,
    index,
    count: lines.length,
    anchors: [],
    outline: undefined,
    notes: [],
  }));
}

function setItem(
  item: readonly Block[],
  list: Extract<Block, { kind: 'list' }>,
  label: string,
  parent: StructureNode,
  width: number,
  setting: Setting,
): readonly ColumnLine[] {
  const style = setting.style([list.style], list.lang);
  const inset = LIST_INDENT * style.size;
  const node = blockNode(parent, 'LI', list.lang);
  const labelNode = blockNode(node, 'Lbl', list.lang);
  const set = setColumn(item, width - inset, blockNode(node, 'LBody', list.lang), setting);
  const [first, ...rest] = set.map((line) => ({ ...line, x: line.x + inset }));
  return first === undefined ? [] : [withLabel(first, label, list.style, labelNode, inset, setting), ...rest];
}

/** Puts a label before a line, `inset` points to the left. */
function withLabel(
  first: ColumnLine,
  label: string,
  styleName: string,
  node: StructureNode,
  inset: number,
  setting: Setting,
): ColumnLine {
  const style = setting.style([styleName], node.lang);
  const text: Inline = { kind: 'text', text: label, lang: node.lang, styles: [] };
  const context = { names: [styleName], style, node, block: '' };
  // A label is never cut: a long one stands into the text's indent.
  const { lines } = setInlines([text], context, Number.POSITIVE_INFINITY, setting);
  const shifted = first.line.atoms.map((placed) => ({ ...placed, x: placed.x + inset }));
  const atoms = [...(lines[0]?.atoms ?? []), ...shifted];
  return { ...first, x: first.x - inset, line: { ...first.line, atoms, width: first.line.width + inset } };
}

/** A note for the foot of the page: its number, then its text (ISO 32000-1, 14.8.4.4.1: Note). */
function setNote(note: Note, paragraph: StructureNode, width: number, setting: Setting): readonly ColumnLine[] {
  const name = 'aside.note';
  const style = setting.style([name], note.lang);
  const node = inlineNode(paragraph, 'Note', note.lang);
  const inset = LIST_INDENT * style.size;
  const context = { names: [name], style, node, block: '' };
  const { lines, anchors } = setInlines(note.inlines, context, width - inset, setting);
  const own = [{ id: noteAnchor(note), line: 0 }, ...anchors];
  const [first, ...rest] = columnLines(lines, style, width - inset).map((line, index) => ({
    ...line,
    x: line.x + inset,
    anchors: anchorsOn(index, own),
  }));
  if (first === undefined) return [];
  const label = inlineNode(node, 'Lbl', note.lang);
  const labelled = withLabel(first, String(note.number), name, label, inset, setting);
  return [labelled, ...rest];
}
