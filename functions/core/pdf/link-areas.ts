// Finds where the text of a page leads: the areas of its links, line by line.
import type { FrameItem } from '../layout/frames.ts';
import type { StructureNode } from '../layout/structure.ts';

/** A part of a line that leads somewhere; points from the top left corner of the page. */
export interface LinkArea {
  readonly node: StructureNode;
  readonly href: string;
  /** The text of the area, for who cannot see it. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far an area reaches above the baseline and how high it is, in em. */
const ASCENT = 0.9;
const HEIGHT = 1.2;

/** The areas of a page's lines; what belongs to one link on one line is one area, up to the page number of a contents entry. */
export function linkAreas(items: readonly FrameItem[]): readonly LinkArea[] {
  const areas: LinkArea[] = [];
  for (const item of items) {
    if (item.kind !== 'line' || item.artifact !== undefined) continue;
    let last: LinkArea | undefined;
    for (const { atom, x, spaceAfter } of item.line.atoms) {
      const node = linkOf(atom.look.node);
      if (node?.href === undefined) {
        last = undefined;
        continue;
      }
      const left = item.x + x;
      const y = item.baseline - atom.rise - atom.size * ASCENT;
      const text = atom.text + (spaceAfter === undefined ? '' : ' ');
      if (last?.node === node) {
        areas.pop();
        last = { ...last, text: last.text + text, width: left + atom.width - last.x };
      } else last = { node, href: node.href, text, x: left, y, width: atom.width, height: atom.size * HEIGHT };
      areas.push(last);
    }
  }
  return areas;
}

/** The link that a node is or is part of. */
function linkOf(node: StructureNode): StructureNode | undefined {
  for (let each: StructureNode | undefined = node; each !== undefined; each = each.parent)
    if (each.type === 'Link') return each;
  return undefined;
}
