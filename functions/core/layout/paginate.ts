// Places rows on pages: pairs go on level over a break, headings keep with what follows, table headers repeat.
import type { Cell, Row } from './build-rows.ts';
import type { ColumnLine } from './set-column.ts';

export interface PageBox {
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLine {
  readonly line: ColumnLine;
  /** Left edge of its cell, from the left edge of the text area. */
  readonly x: number;
  /** Top of the line's leading, from the top of the page. */
  readonly y: number;
  readonly repeated: boolean;
}

export interface PlacedRule {
  readonly y: number;
  readonly color: string;
}

export interface Page {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
  readonly anchors: readonly { readonly id: string; readonly y: number }[];
  /** Contents entries with the baseline's line that their page number ends. */
  readonly leaders: readonly { readonly href: string; readonly last: PlacedLine }[];
  readonly bare: boolean;
}

interface OpenPage {
  lines: PlacedLine[];
  rules: PlacedRule[];
  anchors: { id: string; y: number }[];
  leaders: { href: string; last: PlacedLine }[];
  bare: boolean;
}

/** Lines of a paragraph that stay together on either side of a page break (CLREQ 3.5.3: no widow, no orphan). */
const KEPT_LINES = 2;
const EPSILON = 0.01;

/** Places every line of every row exactly once, headers repeated aside; a row higher than a page is divided. */
export function paginate(rows: readonly Row[], box: PageBox): readonly Page[] {
  const pages: OpenPage[] = [];
  let y = box.top;
  let after = 0;
  let fresh = true;

  const openPage = (bare: boolean): OpenPage => {
    const page: OpenPage = { lines: [], rules: [], anchors: [], leaders: [], bare };
    pages.push(page);
    y = box.top;
    after = 0;
    fresh = true;
    return page;
  };
  let page = openPage(rows[0]?.bare ?? false);

  rows.forEach((row, index) => {
    if (row.startsPage && !(fresh && page.lines.length === 0)) page = openPage(row.bare);
    const gap = fresh ? 0 : Math.max(after, row.before);
    if (!fresh && y + gap + heightNeeded(rows, index) > box.bottom + EPSILON) {
      page = openPage(page.bare);
      placeHeader(row.header);
    }
    if (!fresh) y += Math.max(after, row.before);
    page.anchors.push(...row.anchors.map((id) => ({ id, y })));
    placeRow(row);
    after = row.after;
    fresh = false;
  });
  return pages;

  function placeHeader(header: readonly Row[]): void {
    for (const row of header) {
      const bottom = placeCells(row.cells, y + row.padding, true);
      addRules(row, y, bottom + row.padding);
      y = bottom + row.padding;
      fresh = false;
    }
  }

  function placeRow(row: Row): void {
    let cells = row.cells;
    let top = y;
    for (;;) {
      const room = box.bottom - top - 2 * row.padding;
      const cuts = divideCells(cells, room, page.lines.length === 0);
      const whole = cuts.every((cut, index) => cut === (cells[index]?.lines.length ?? 0));
      const bottom = placeCells(
        cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) })),
        top + row.padding,
        false,
      );
      if (whole) {
        addRules(row, top, bottom + row.padding);
        y = bottom + row.padding;
        if (row.leader !== undefined) {
          const last = page.lines.at(-1);
          if (last !== undefined) page.leaders.push({ href: row.leader.href, last });
        }
        return;
      }
      cells = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(cuts[index]) }));
      page = openPage(page.bare);
      placeHeader(row.header);
      top = y;
    }
  }

  function placeCells(cells: readonly Cell[], top: number, repeated: boolean): number {
    let lowest = top;
    for (const cell of cells) {
      let at = top + levelOffset(cell, cells);
      cell.lines.forEach((line, index) => {
        if (index > 0) at += line.before;
        page.lines.push({ line, x: cell.x, y: at, repeated });
        if (!repeated) page.anchors.push(...line.anchors.map((id) => ({ id, y: at })));
        at += line.leading;
      });
      lowest = Math.max(lowest, at);
    }
    return lowest;
  }

  function addRules(row: Row, top: number, bottom: number): void {
    if (row.ruleAbove !== undefined) page.rules.push({ y: top, color: row.ruleAbove });
    if (row.ruleBelow !== undefined) page.rules.push({ y: bottom, color: row.ruleBelow });
  }
}

/** Height that must be free for a row to begin: of itself and of what it keeps with. */
function heightNeeded(rows: readonly Row[], index: number): number {
  const row = rows[index];
  if (row === undefined) return 0;
  const next = rows[index + 1];
  if (row.keepWithNext && next !== undefined && !next.startsPage) {
    return rowHeight(row.cells) + 2 * row.padding + Math.max(row.after, next.before) + heightNeeded(rows, index + 1);
  }
  const shown = row.divisible
    ? row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, leastLines(cell.lines)) }))
    : row.cells;
  return rowHeight(shown) + 2 * row.padding;
}

const leastLines = (lines: readonly ColumnLine[]): number =>
  (lines[0]?.count ?? 0) <= KEPT_LINES + 1 ? (lines[0]?.count ?? 0) : KEPT_LINES;

const rowHeight = (cells: readonly Cell[]): number =>
  Math.max(0, ...cells.map((cell) => levelOffset(cell, cells) + linesHeight(cell.lines)));

/** First lines share a baseline: a line with less leading than its neighbour's starts lower by half the difference. */
const levelOffset = (cell: Cell, cells: readonly Cell[]): number => {
  const leading = Math.max(...cells.map((each) => each.lines[0]?.leading ?? 0));
  return (leading - (cell.lines[0]?.leading ?? leading)) / 2;
};

const linesHeight = (lines: readonly ColumnLine[]): number =>
  lines.reduce((sum, line, index) => sum + line.leading + (index > 0 ? line.before : 0), 0);

/** How many lines of each cell go on this page. At least one does when the page is empty, so that placing ends. */
function divideCells(cells: readonly Cell[], room: number, empty: boolean): readonly number[] {
  const cuts = cells.map((cell) => fittingLines(cell.lines, room - levelOffset(cell, cells)));
  const nothing = cuts.every((cut) => cut === 0);
  return nothing && empty ? cells.map((cell) => Math.min(1, cell.lines.length)) : cuts;
}

function fittingLines(lines: readonly ColumnLine[], room: number): number {
  let used = 0;
  let fits = 0;
  for (const [index, line] of lines.entries()) {
    used += line.leading + (index > 0 ? line.before : 0);
    if (used > room + EPSILON) break;
    fits = index + 1;
  }
  if (fits === lines.length) return fits;
  for (let cut = fits; cut > 0; cut--) {
    const next = lines[cut];
    if (next === undefined) return cut;
    const above = next.index;
    const below = next.count - next.index;
    if (above === 0 || (above >= KEPT_LINES && below >= KEPT_LINES)) return cut;
  }
  return fits;
}
