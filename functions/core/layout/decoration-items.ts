// Draws what marks text without being text: emphasis dots, and the line under a proper name (GB/T 15834 5.1.8; CLREQ 3.3).
import type { FrameItem } from './frames.ts';
import type { PlacedLine } from './paginate.ts';
import { isHan } from './punctuation.ts';

/** In em: how far below the baseline dots and lines are, and how thick. */
const DOT = { drop: 0.24, thickness: 0.13 };
const LINE = { drop: 0.16, thickness: 0.05 };

/** The dots and lines under a line's atoms; `left` is the left edge of the text area. */
export function decorationItems({ line, x, y }: PlacedLine, left: number): readonly FrameItem[] {
  if (!line.line.atoms.some(({ atom }) => atom.look.dots || atom.look.underline)) return [];
  const baseline = y + line.ascent;
  return line.line.atoms.flatMap(({ atom, x: at }, index, atoms): readonly FrameItem[] => {
    const { look, size } = atom;
    const start = left + x + line.x + at;
    const items: FrameItem[] = [];
    if (look.dots && isHan(atom.text.codePointAt(0) ?? 0)) {
      const place = { x: start + atom.width / 2, y: baseline + DOT.drop * size, width: 0 };
      items.push({ kind: 'rule', ...place, thickness: DOT.thickness * size, color: look.color, dots: size });
    }
    if (look.underline) {
      const next = atoms[index + 1];
      const joined = next !== undefined && next.atom.look === look;
      const width = joined ? next.x - at : atom.width;
      const place = { x: start, y: baseline + LINE.drop * size, width };
      items.push({ kind: 'rule', ...place, thickness: LINE.thickness * size, color: look.color });
    }
    return items;
  });
}
