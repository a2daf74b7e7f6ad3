// Ends a contents entry with its dots and page number.
import type { Language } from '../content/language.ts';
import type { FrameItem } from './frames.ts';
import type { Page } from './paginate.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';

/** Blank between the dots and the text or number beside them, in em. */
const CLEARANCE = 0.5;
/** Distance of the dots, in em. */
const DOT_STEP = 0.36;

/** The dots and the number `page` of an entry, on its last line. The dots are drawn, so that no reader meets them as text. */
export function leaderItems(
  leader: Page['leaders'][number],
  page: number,
  width: number,
  lang: Language,
  setting: Setting,
): readonly FrameItem[] {
  const names = [...leader.names, 'span.page-number'];
  const style = setting.style(names, lang);
  const text = { kind: 'text', text: String(page), lang, styles: [] } as const;
  const context = { names, style: { ...style, indent: 0 }, node: leader.node, block: '' };
  const [number] = setInlines([text], context, width, setting).lines;
  if (number === undefined) return [];
  const { last } = leader;
  const { left } = setting.theme.page.margin;
  const baseline = last.y + last.line.ascent;
  const numberX = left + width - number.width;
  const start = left + last.x + last.line.x + last.line.line.width + style.size * CLEARANCE;
  const end = numberX - style.size * CLEARANCE;
  const step = style.size * DOT_STEP;
  // Dots stand on one grid of the page, so that they are below each other from entry to entry.
  const first = end - Math.floor((end - start) / step) * step;
  const dots: FrameItem = {
    kind: 'rule',
    x: first,
    y: baseline - 1,
    width: Math.max(0, end - first),
    thickness: 0.8,
    color: style.color,
    dots: step,
  };
  return [dots, { kind: 'line', x: numberX, baseline, line: number, artifact: undefined }];
}
