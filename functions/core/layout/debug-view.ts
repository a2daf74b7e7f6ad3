// Draws what the layout decided over a page: boxes, baselines, spaces by their kind, and why each line ends where it does.
import type { Language } from '../content/language.ts';
import type { PlacedAtom } from './break-lines.ts';
import type { FrameItem, Look, PageFrame } from './frames.ts';
import type { Gap } from './itemize.ts';
import { setInlines } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { documentNode } from './structure.ts';

type LineItem = Extract<FrameItem, { kind: 'line' }>;

const BOX = '#eef2f6';
const BASELINE = '#9fb4c8';
/** Colours of spaces by their kind, as the legend names them. */
const SPACES: Readonly<Record<Gap['kind'], string>> = {
  word: '#ffe08a',
  mixed: '#a8e0b0',
  'middle-dot': '#e3c6f0',
  bracket: '#f7b9c4',
  pause: '#f7b9c4',
  stop: '#f7b9c4',
  han: '#b5d8ff',
  rigid: '#d0d0d0',
};
/** Colours of the bar at a line's end: broken where the text allows it, hyphenated, the last line, or left ragged. */
const ENDS = { allowed: '#2f6fb3', hyphen: '#d97706', last: '#8a8a8a', ragged: '#d00000' };
const LEGEND: readonly (readonly [string, string])[] = [
  ['■ word space', '#b58900'],
  ['■ Han-Latin gap', '#2e8b57'],
  ['■ blank of a mark', '#c2185b'],
  ['■ widened Han gap', '#2f6fb3'],
  ['| break', ENDS.allowed],
  ['| hyphen', ENDS.hyphen],
  ['| last line', ENDS.last],
  ['| RAGGED: no spaces within the limits fill the line', ENDS.ragged],
];

/** Size of the legend whatever the theme's folio has: so that it fits on one line. */
const LEGEND_SIZE = 7;

/** A space this wide can be seen, in points. */
const VISIBLE = 0.05;

/** The same page with the view drawn below its text, and a legend at its foot. */
export function withDebugView(page: PageFrame, lang: Language, setting: Setting): PageFrame {
  const lines = page.items.filter((item) => item.kind === 'line');
  return { ...page, items: [...lines.flatMap(lineView), ...page.items, ...legend(page, lang, setting)] };
}

function lineView(item: LineItem): readonly FrameItem[] {
  const { atoms } = item.line;
  const size = Math.max(0, ...atoms.map(({ atom }) => atom.size));
  const top = item.baseline - 0.88 * size;
  const box = (x: number, width: number, color: string): FrameItem => ({
    ...{ kind: 'box', x: item.x + x, y: top, width, height: size, color },
  });
  const boxes = atoms.map(({ atom, x }) => box(x, atom.width, BOX));
  const gaps = atoms.slice(1).flatMap((next, index) => {
    const before = atoms[index];
    if (before?.gap === undefined) return [];
    const start = before.x + before.atom.width;
    const width = next.x - start;
    return width > VISIBLE ? [box(start, width, SPACES[before.gap.kind])] : [];
  });
  const baseline: FrameItem = {
    ...{ kind: 'rule', x: item.x, y: item.baseline, width: item.line.width, thickness: 0.2, color: BASELINE },
  };
  return [...boxes, ...gaps, baseline, box(item.line.width + 0.5, 1.2, endColor(item, atoms.at(-1)))];
}

function endColor({ line }: LineItem, last: PlacedAtom<Look> | undefined): string {
  if (line.fill === 'ragged') return ENDS.ragged;
  if (line.last) return ENDS.last;
  return last?.hyphenAfter ? ENDS.hyphen : ENDS.allowed;
}

function legend(page: PageFrame, lang: Language, setting: Setting): readonly FrameItem[] {
  const name = 'footer.folio';
  const style = { ...setting.style([name], lang), align: 'start' as const, indent: 0 };
  const small: Setting = {
    ...setting,
    style: (names, language) => ({ ...setting.style(names, language), size: LEGEND_SIZE }),
  };
  let x = setting.theme.page.margin.left;
  return LEGEND.flatMap(([text, color]): readonly FrameItem[] => {
    const context = { names: [name], style, node: documentNode(lang), block: '' };
    const run = { kind: 'text', text, lang: 'en', styles: ['debug.legend'] } as const;
    const [line] = setInlines([run], context, page.width, small).lines;
    if (line === undefined) return [];
    const atoms = line.atoms.map((placed) => ({
      ...placed,
      atom: { ...placed.atom, look: { ...placed.atom.look, color } },
    }));
    const item: FrameItem = {
      kind: 'line',
      x,
      baseline: page.height - 14,
      line: { ...line, atoms },
      artifact: 'footer',
    };
    x += line.width + 6;
    return [item];
  });
}
