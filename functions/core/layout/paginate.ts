// Places rows on pages: pairs go on level over a break, headings keep with what follows, table headers repeat, notes stand at the foot.
import { cutCells, leastCut } from './cut-cells.ts';
import { type Cell, cellsHeight, levelOffset, linesHeight, type Row, type RowRule } from './rows.ts';
import type { ColumnLine } from './set-column.ts';
import type { StructureNode } from './structure.ts';

export interface PageBox {
  /** Heights from the top edge of the page. */
  readonly top: number;
  readonly bottom: number;
  /** Distance of the line grid on which rows start; absent where there is none. */
  readonly grid: number | undefined;
  /** Blank above the notes at the foot; their rule stands in its middle. */
  readonly noteGap: number;
}

export interface PlacedLine {
  readonly line: ColumnLine;
  /** Left edge of its cell, from the left edge of the text area. */
  readonly x: number;
  /** Top of the line's leading, from the top of the page. */
  readonly y: number;
  /** A line of a table's header, printed again. */
  readonly repeated: boolean;
}

export interface PlacedRule extends RowRule {
  readonly y: number;
  /** From the text area's left edge; the whole width where absent. */
  readonly span?: { readonly x: number; readonly width: number };
}

export interface Page {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
  readonly anchors: readonly { readonly id: string; readonly y: number }[];
  /** Contents entries with the line that their page number ends. */
  readonly leaders: readonly {
    readonly href: string;
    readonly node: StructureNode;
    readonly names: readonly string[];
    readonly last: PlacedLine;
  }[];
  readonly bare: boolean;
}

/** The notes of a page, by the left edge of their column. */
type Notes = Map<number, { readonly width: number; readonly lines: ColumnLine[] }>;

interface OpenPage {
  lines: PlacedLine[];
  rules: PlacedRule[];
  anchors: { id: string; y: number }[];
  leaders: Page['leaders'][number][];
  bare: boolean;
  notes: Notes;
}

const EPSILON = 0.01;
/** Part of a note column that its rule is long. */
const NOTE_RULE = 1 / 3;

/** Places every line of every row exactly once, headers repeated aside; a row higher than a page is divided. */
export function paginate(rows: readonly Row[], box: PageBox): readonly Page[] {
  const pages: OpenPage[] = [];
  let page = openPage(rows[0]?.bare ?? false);
  let y = box.top;
  let after = 0;
  /** Nothing but a repeated header stands on the page. */
  let fresh = true;

  rows.forEach((row, index) => {
    if (row.startsPage && !(fresh && page.lines.length === 0)) nextPage(row.bare, []);
    else if (!fresh && topOf(row) + heightNeeded(rows, index) > bottomWith(notesNeeded(rows, index)) + EPSILON)
      nextPage(page.bare, row.header);
    y = topOf(row);
    page.anchors.push(...row.anchors.map((id) => ({ id, y })));
    placeRow(row);
    after = row.after;
    fresh = false;
  });
  for (const each of pages) placeNotes(each, box);
  return pages;

  function openPage(bare: boolean): OpenPage {
    const opened: OpenPage = { lines: [], rules: [], anchors: [], leaders: [], bare, notes: new Map() };
    pages.push(opened);
    return opened;
  }

  function nextPage(bare: boolean, header: readonly Row[]): void {
    page = openPage(bare);
    y = box.top;
    after = 0;
    fresh = true;
    for (const row of header) {
      const bottom = placeCells(row.cells, y + row.padding, true) + row.padding;
      addRules(row, y, bottom);
      y = bottom;
    }
  }

  function topOf(row: Row): number {
    const top = Math.max(row.top, fresh ? y : y + Math.max(after, row.before));
    if (box.grid === undefined) return top;
    return box.top + Math.ceil((top - box.top) / box.grid - EPSILON) * box.grid;
  }

  function bottomWith(cells: readonly Cell[]): number {
    return box.bottom - notesHeight(withNotes(page.notes, cells), box.noteGap);
  }

  function placeRow(row: Row): void {
    let cells = row.cells;
    let begun = false;
    for (;;) {
      const top = y + row.padding;
      const cuts = cutCells(cells, (shown) => bottomWith(shown) - top - row.padding, {
        begun,
        force: page.lines.every((line) => line.repeated),
      });
      const shown = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) }));
      const bottom = placeCells(shown, top, false) + row.padding;
      page.notes = withNotes(page.notes, shown);
      const whole = cuts.every((cut, index) => cut === (cells[index]?.lines.length ?? 0));
      if (whole) {
        addRules(row, y, bottom);
        y = bottom;
        addLeader(row);
        return;
      }
      begun ||= cuts.some((cut) => cut > 0);
      cells = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(cuts[index]) }));
      nextPage(page.bare, row.header);
    }
  }

  function addLeader(row: Row): void {
    const last = page.lines.at(-1);
    if (row.leader !== undefined && last !== undefined) page.leaders.push({ ...row.leader, last });
  }

  /** Places the lines of cells and returns the height where the longest ends. */
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
    if (row.ruleAbove !== undefined) page.rules.push({ y: top, ...row.ruleAbove });
    if (row.ruleBelow !== undefined) page.rules.push({ y: bottom, ...row.ruleBelow });
  }
}

/** Height that must be free for a row to begin: of itself, or its first lines, and of what it keeps with. */
function heightNeeded(rows: readonly Row[], index: number): number {
  const row = rows[index];
  if (row === undefined) return 0;
  const next = rows[index + 1];
  if (row.keepWithNext && next !== undefined && !next.startsPage) {
    return cellsHeight(row.cells) + 2 * row.padding + Math.max(row.after, next.before) + heightNeeded(rows, index + 1);
  }
  return cellsHeight(firstLines(row)) + 2 * row.padding;
}

/** The cells whose notes must find room as well where `heightNeeded` is to be free. */
function notesNeeded(rows: readonly Row[], index: number): readonly Cell[] {
  const row = rows[index];
  if (row === undefined) return [];
  const next = rows[index + 1];
  if (row.keepWithNext && next !== undefined && !next.startsPage)
    return [...row.cells, ...notesNeeded(rows, index + 1)];
  return firstLines(row);
}

const firstLines = (row: Row): readonly Cell[] =>
  row.divisible ? row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, leastCut(cell.lines)) })) : row.cells;

function withNotes(notes: Notes, cells: readonly Cell[]): Notes {
  if (!cells.some((cell) => cell.lines.some((line) => line.notes.length > 0))) return notes;
  const all: Notes = new Map(notes);
  for (const { x, width, lines } of cells) {
    const added = lines.flatMap((line) => line.notes);
    if (added.length > 0) all.set(x, { width, lines: [...(all.get(x)?.lines ?? []), ...added] });
  }
  return all;
}

/** Height of the notes at a page's foot: of the longest column, with the gap above. */
const notesHeight = (notes: Notes, gap: number): number =>
  notes.size === 0 ? 0 : gap + Math.max(...[...notes.values()].map(({ lines }) => linesHeight(lines)));

function placeNotes(page: OpenPage, box: PageBox): void {
  const top = box.bottom - notesHeight(page.notes, box.noteGap);
  for (const [x, { width, lines }] of page.notes) {
    const color = lines[0]?.line.atoms[0]?.atom.look.color ?? '#000000';
    page.rules.push({ y: top + box.noteGap / 2, color, thickness: 0.4, span: { x, width: width * NOTE_RULE } });
    let at = top + box.noteGap;
    lines.forEach((line, index) => {
      if (index > 0) at += line.before;
      page.lines.push({ line, x, y: at, repeated: false });
      page.anchors.push(...line.anchors.map((id) => ({ id, y: at })));
      at += line.leading;
    });
  }
}
