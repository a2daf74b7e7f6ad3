// Lays out a document: rows, pages, then what needs the pages known (contents, running heads, folios).
import type { Block, Document } from '../markup/blocks.ts';
import { buildRows } from './build-rows.ts';
import { withDebugView } from './debug-view.ts';
import { decorationItems } from './decoration-items.ts';
import type { Artifact, FrameItem, Laid, OutlineEntry, PageFrame } from './frames.ts';
import { joinHeadings } from './join-headings.ts';
import { leaderItems } from './leader-items.ts';
import { pageFurniture } from './page-furniture.ts';
import { type Page, type PageBox, type PlacedLine, type PlacedRule, paginate } from './paginate.ts';
import { pairShares } from './pair-shares.ts';
import { type MissingCharacter, openSetting, type Typefaces } from './setting.ts';
import { documentNode } from './structure.ts';
import type { Theme } from './theme.ts';

/** A document laid out, and what could not be set as it is. */
export interface LaidDocument extends Laid {
  /** Characters that no font of the theme has. */
  readonly missing: readonly MissingCharacter[];
  /** The text of a running head or folio that is longer than its line. */
  readonly shortened: ReadonlyMap<Artifact, string>;
}

/** What a layout is to show beside the pages themselves. */
export interface LayoutOptions {
  /** Draw boxes, baselines, spaces and the reasons of breaks below the text. */
  readonly debug?: boolean;
}

/** Blank above the notes at the foot of a page, in points. */
const NOTE_GAP = 14;

/** Lays out a document with a theme. Pure: the same document, theme and fonts give the same frames. */
export function layOut(document: Document, named: Theme, faces: Typefaces, options: LayoutOptions = {}): LaidDocument {
  const theme = themeFor(document, named);
  const { page: paper } = theme;
  const width = paper.width - paper.margin.left - paper.margin.right;
  const opened = openSetting(theme, faces);
  const setting = { ...opened, pairShares: pairShares(document.blocks, opened) };
  const structure = documentNode(document.lang);

  const rows = buildRows(document.blocks, width, structure, setting).map(joinHeadings);
  const pages = paginate(rows, boxOf(theme));
  const pageOf = new Map(pages.flatMap((page, index) => page.anchors.map(({ id }) => [id, index] as const)));
  const frames = pages.map((page, index): PageFrame => {
    const left = paper.margin.left;
    const items: FrameItem[] = [
      ...page.rules.map((rule) => ruleItem(rule, left, width)),
      ...page.lines.flatMap((placed) => {
        const item = lineItem(placed, left);
        const leader = page.leaders.find(({ last }) => last === placed);
        const number = (pageOf.get(leader?.href.slice(1) ?? '') ?? index) + 1;
        const line = leader ? leaderItems(item, leader, number, left + width, document.lang, setting) : [item];
        return [...line, ...decorationItems(placed, left)];
      }),
      ...pageFurniture(document, { index, bare: page.bare }, pages.length, width, setting),
    ];
    return { width: paper.width, height: paper.height, items, anchors: page.anchors };
  });
  const shown = options.debug ? frames.map((frame) => withDebugView(frame, document.lang, setting)) : frames;
  return {
    pages: shown,
    outline: collectOutline(pages),
    structure,
    missing: setting.missing,
    shortened: setting.shortened,
  };
}

/** The theme with the margins that suit the document: its own where no pairs divide the page. */
function themeFor(document: Document, theme: Theme): Theme {
  const { singleMargin } = theme.page;
  if (singleMargin === undefined || hasPair(document.blocks)) return theme;
  return { ...theme, page: { ...theme.page, margin: singleMargin } };
}

const hasPair = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'pair' || (block.kind === 'part' && hasPair(block.blocks)));

const boxOf = ({ page: { margin, height, grid } }: Theme): PageBox => ({
  top: margin.top,
  bottom: height - margin.bottom,
  grid,
  noteGap: NOTE_GAP,
});

const lineItem = ({ line, x, y, repeated }: PlacedLine, left: number) => ({
  kind: 'line' as const,
  x: left + x + line.x,
  baseline: y + line.ascent,
  line: line.line,
  artifact: repeated ? ('repeated' as const) : undefined,
});

const ruleItem = ({ y, color, thickness, span }: PlacedRule, left: number, width: number): FrameItem => ({
  kind: 'rule',
  x: left + (span?.x ?? 0),
  y,
  width: span?.width ?? width,
  thickness,
  color,
});

function collectOutline(pages: readonly Page[]): readonly OutlineEntry[] {
  return pages.flatMap((page, index) =>
    page.lines.flatMap(({ line, y, repeated }) =>
      line.outline === undefined || repeated ? [] : { ...line.outline, page: index, y },
    ),
  );
}
