// Lays out a document: rows, pages, then what needs the pages known (contents, running heads, folios).
import type { Document, Inline } from '../markup/blocks.ts';
import { buildRows } from './build-rows.ts';
import type { FrameItem, OutlineEntry, PageFrame } from './frames.ts';
import { type Page, type PlacedLine, paginate } from './paginate.ts';
import { type ColumnLine, type Setting, setInlines } from './set-column.ts';
import { resolveStyle, type Theme, type Typefaces } from './theme.ts';

export interface Laid {
  readonly pages: readonly PageFrame[];
  readonly outline: readonly OutlineEntry[];
  /** Characters that no font of the theme has, with the id of the block that holds them. */
  readonly missing: readonly { readonly character: string; readonly block: string }[];
}

const RULE_THICKNESS = 0.5;
/** Where the baseline lies within the leading: the em box is centred, and its baseline is 0.88 em from the top (Noto CJK). */
const baselineIn = (line: ColumnLine): number => (line.leading - line.size) / 2 + line.size * 0.88;

/** Lays out a document with a theme. Pure: the same document, theme and fonts give the same frames. */
export function layOut(document: Document, theme: Theme, faces: Typefaces): Laid {
  const { page: paper } = theme;
  const setting: Setting = { theme, faces, missing: [] };
  const width = paper.width - paper.margin.left - paper.margin.right;
  const rows = buildRows(document.blocks, width, setting);
  const pages = paginate(rows, { top: paper.margin.top, bottom: paper.height - paper.margin.bottom });
  const pageOf = new Map(pages.flatMap((page, index) => page.anchors.map(({ id }) => [id, index] as const)));

  const frames = pages.map((page, index): PageFrame => {
    const items: FrameItem[] = [
      ...page.rules.map(
        ({ y, color }): FrameItem => ({
          kind: 'rule',
          x: paper.margin.left,
          y,
          width,
          thickness: RULE_THICKNESS,
          color,
        }),
      ),
      ...page.lines.map((placed) => lineItem(placed, paper.margin.left)),
      ...page.leaders.flatMap(({ href, last }) =>
        leaderItems(href, last, pageOf.get(href.slice(1)), width, document, setting),
      ),
      ...(page.bare ? [] : furniture(document, index, pages, width, setting)),
    ];
    return { width: paper.width, height: paper.height, items, anchors: page.anchors };
  });
  return { pages: frames, outline: collectOutline(pages), missing: setting.missing };
}

const lineItem = ({ line, x, y }: PlacedLine, left: number): FrameItem => ({
  kind: 'line',
  x: left + x + line.x,
  baseline: y + baselineIn(line),
  size: line.size,
  line: line.line,
});

/** Headings that stand side by side (the two languages of a pair) are one entry. */
function collectOutline(pages: readonly Page[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  pages.forEach((page, index) => {
    for (const { line, y } of page.lines) {
      if (line.outline === undefined) continue;
      const last = entries.at(-1);
      const sameRow =
        last !== undefined &&
        last.page === index &&
        Math.abs(last.y - y) < line.leading &&
        last.level === line.outline.level;
      if (sameRow) entries[entries.length - 1] = { ...last, title: `${last.title} ${line.outline.title}` };
      else entries.push({ ...line.outline, page: index, y });
    }
  });
  return entries;
}

/** The dots and the page number of a contents entry. The dots are a drawn line, so that no reader meets them as text. */
function leaderItems(
  href: string,
  last: PlacedLine,
  page: number | undefined,
  width: number,
  document: Document,
  setting: Setting,
): readonly FrameItem[] {
  if (page === undefined) return [];
  const { theme } = setting;
  const style = resolveStyle(theme, ['nav.contents', 'span.page-number'], document.lang);
  const run: Inline = { kind: 'text', text: String(page + 1), lang: document.lang, styles: [], href };
  const [number] = setInlines(
    [run],
    { ...style, align: 'end' },
    ['nav.contents', 'span.page-number'],
    width,
    setting,
    '',
  );
  if (number === undefined) return [];
  const { left } = theme.page.margin;
  const baseline = last.y + baselineIn(last.line);
  const start = left + last.x + last.line.x + last.line.line.width + style.size * 0.5;
  const end = left + number.x - style.size * 0.5;
  const dots: FrameItem = {
    kind: 'rule',
    x: start,
    y: baseline - 1,
    width: Math.max(0, end - start),
    thickness: 0.8,
    color: style.color,
    dots: true,
  };
  return [dots, { kind: 'line', x: left + number.x, baseline, size: number.size, line: number.line }];
}

function furniture(
  document: Document,
  index: number,
  pages: readonly Page[],
  width: number,
  setting: Setting,
): readonly FrameItem[] {
  const { page: paper } = setting.theme;
  return [
    ...furnitureLine(document.runningHead, 'header.running', paper.runningHead),
    ...furnitureLine(document.folio, 'footer.folio', paper.height - paper.folio),
  ];

  function furnitureLine(inlines: readonly Inline[], name: string, baseline: number): readonly FrameItem[] {
    const filled = inlines.map((inline): Inline => {
      if (inline.kind !== 'counter') return inline;
      const number = inline.counter === 'page' ? index + 1 : pages.length;
      return { kind: 'text', text: String(number), lang: inline.lang, styles: [] };
    });
    const style = resolveStyle(setting.theme, [name], document.lang);
    return setInlines(filled, style, [name], width, setting, '')
      .slice(0, 1)
      .map(
        (line): FrameItem => ({
          kind: 'line',
          x: paper.margin.left + line.x,
          baseline,
          size: line.size,
          line: line.line,
        }),
      );
  }
}
