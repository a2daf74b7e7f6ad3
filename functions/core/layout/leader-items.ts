// Ends a contents entry with its dots and page number.
import type { Language } from '../content/language.ts';
import type { PlacedAtom } from './break-lines.ts';
import type { FrameItem, Look } from './frames.ts';
import type { Page } from './paginate.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';

type LineItem = Extract<FrameItem, { kind: 'line' }>;

/** Blank between the dots and the text or number beside them, in em. */
const CLEARANCE = 0.5;
/** Distance of the dots, in em. */
const DOT_STEP = 0.36;

/**
 * The last line of an entry with the number `page` at the right edge, `right` points from that of the paper, and the
 * dots between. A word space as wide as the dots parts text and number for who hears or copies them; the dots are drawn,
 * so that no reader meets them as text.
 */
export function leaderItems(
  item: LineItem,
  { names, node }: Page['leaders'][number],
  page: number,
  right: number,
  lang: Language,
  setting: Setting,
): readonly FrameItem[] {
  const styles = [...names, 'span.page-number'];
  const style = setting.style(styles, lang);
  const text = { kind: 'text', text: String(page), lang, styles: [] } as const;
  const context = { names: styles, style: { ...style, indent: 0 }, node, block: '' };
  const [number] = setInlines([text], context, right, setting).lines;
  const last = item.line.atoms.at(-1);
  if (number === undefined || last === undefined) return [item];
  const start = item.x + item.line.width + style.size * CLEARANCE;
  const end = right - number.width - style.size * CLEARANCE;
  const step = style.size * DOT_STEP;
  // Dots stand on one grid of the page, so that they are below each other from entry to entry.
  const first = end - Math.floor((end - start) / step) * step;
  const dots: FrameItem = {
    kind: 'rule',
    x: first,
    y: item.baseline - 1,
    width: Math.max(0, end - first),
    thickness: 0.8,
    color: style.color,
    dots: step,
  };
  const numberX = right - number.width - item.x;
  const spaced: PlacedAtom<Look> = { ...last, spaceAfter: numberX - last.x - last.atom.width };
  const atoms = [
    ...item.line.atoms.slice(0, -1),
    spaced,
    ...number.atoms.map((atom) => ({ ...atom, x: atom.x + numberX })),
  ];
  return [dots, { ...item, line: { ...item.line, atoms, width: right - item.x } }];
}
