// Turns blocks into rows of columns, the one thing that pagination knows: a paragraph is a row of one, a pair of two.
import type { Block, Contents, Pair } from '../markup/blocks.ts';
import { divide } from './divide.ts';
import { type Cell, edgesOf, PLAIN_ROW, type Row } from './rows.ts';
import { columnLines, setColumn } from './set-column.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { blockNode, type StructureNode } from './structure.ts';
import { tableRows } from './table-rows.ts';
import type { ResolvedStyle } from './theme.ts';

/** The room that a contents entry leaves for its leader and page number, in points. */
const PAGE_NUMBER_ROOM = 40;

/** Builds the rows of blocks, `width` points wide, and the nodes of their structure below `parent`. */
export function buildRows(
  blocks: readonly Block[],
  width: number,
  parent: StructureNode,
  setting: Setting,
): readonly Row[] {
  return blocks.flatMap((block): readonly Row[] => {
    const style = setting.style([block.style], block.lang);
    switch (block.kind) {
      case 'part':
        return partRows(block, style, width, parent, setting);
      case 'pair':
        return [pairRow(block, width, parent, setting)];
      case 'table':
        return tableRows(block, width, parent, setting);
      case 'contents':
        return contentsRows(block, width, parent, setting);
      case 'rule':
        return [{ ...PLAIN_ROW, ...edgesOf(style), cells: [] }];
      default: {
        const lines = setColumn([block], width, parent, setting);
        const keepWithNext = style.keepWithNext || block.kind === 'heading';
        return [{ ...PLAIN_ROW, ...edgesOf(style), keepWithNext, cells: [{ x: 0, width, lines }] }];
      }
    }
  });
}

function partRows(
  part: Extract<Block, { kind: 'part' }>,
  style: ResolvedStyle,
  width: number,
  parent: StructureNode,
  setting: Setting,
): readonly Row[] {
  const [first, ...rest] = buildRows(part.blocks, width, blockNode(parent, 'Sect', part.lang), setting);
  if (first === undefined) return [];
  const anchors = part.id === undefined ? first.anchors : [part.id, ...first.anchors];
  return [
    { ...first, anchors, startsPage: style.pageBreak || first.startsPage, bare: style.bare || first.bare },
    ...rest,
  ];
}

function pairRow(pair: Pair, width: number, parent: StructureNode, setting: Setting): Row {
  const spans = divide(
    width,
    pair.sides.map((_, index) => setting.pairShares[index] ?? 1),
    setting.theme.pair.gutter,
  );
  const cells = pair.sides.map((side, index): Cell => {
    const span = spans[index] ?? { x: 0, width };
    return { ...span, lines: setColumn(side.blocks, span.width, parent, setting) };
  });
  const blocks = pair.sides.flatMap((side) => side.blocks);
  const styles = blocks.map((block) => setting.style([block.style], block.lang));
  const edges = styles.map(edgesOf);
  return {
    ...PLAIN_ROW,
    cells,
    before: Math.max(0, ...edges.map((edge) => edge.before)),
    after: Math.max(0, ...edges.map((edge) => edge.after)),
    top: Math.max(0, ...edges.map((edge) => edge.top)),
    padding: Math.max(0, ...edges.map((edge) => edge.padding)),
    ruleAbove: edges.find((edge) => edge.ruleAbove !== undefined)?.ruleAbove,
    ruleBelow: edges.find((edge) => edge.ruleBelow !== undefined)?.ruleBelow,
    keepWithNext: blocks.some((block) => block.kind === 'heading') || styles.some((style) => style.keepWithNext),
    anchors: pair.id === undefined ? [] : [pair.id],
  };
}

function contentsRows(contents: Contents, width: number, parent: StructureNode, setting: Setting): readonly Row[] {
  const list = blockNode(parent, 'TOC', contents.lang);
  return contents.entries.map((entry, index): Row => {
    const names = [contents.style, `li.level-${entry.level}`];
    const style = setting.style(names, contents.lang);
    const reference = blockNode(blockNode(list, 'TOCI', contents.lang), 'Reference', contents.lang);
    const node = blockNode(reference, 'Link', contents.lang, { href: entry.href });
    const indent = style.indent * style.size;
    const measure = width - PAGE_NUMBER_ROOM - indent;
    const context = { names, style: { ...style, indent: 0 }, node, block: entry.href.slice(1) };
    const { lines } = setInlines(entry.inlines, context, measure, setting);
    return {
      ...PLAIN_ROW,
      ...edgesOf(style),
      cells: [{ x: indent, width: measure, lines: columnLines(lines, style, measure) }],
      divisible: false,
      anchors: index === 0 && contents.id !== undefined ? [contents.id] : [],
      leader: { href: entry.href, node, names },
    };
  });
}
