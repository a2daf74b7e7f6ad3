// Places rows on pages: pairs go on level over a break, headings keep with what follows, table headers repeat, notes stand at the foot.
import { cutCells, leastCut } from './cut-cells.ts';
import { divideNotes, type LineNotes, notesHeight, notesOf, stackNotes, withLeastNotes } from './page-notes.ts';
import { type Cell, cellsHeight, levelOffset, type Row, type RowRule } from './rows.ts';
import type { ColumnLine } from './set-column.ts';
import type { StructureNode } from './structure.ts';

/** What a page has for text, in points. */
export interface PageBox {
  /** Heights from the top edge of the page. */
  readonly top: number;
  readonly bottom: number;
  /** Distance of the line grid on which rows start; absent where there is none. */
  readonly grid: number | undefined;
  /** Blank above the notes at the foot; their rule stands in its middle. */
  readonly noteGap: number;
}

/** A line at its place on a page, in points. */
export interface PlacedLine {
  readonly line: ColumnLine;
  /** Left edge of its cell, from the left edge of the text area. */
  readonly x: number;
  /** Top of the line's leading, from the top of the page. */
  readonly y: number;
  /** A line of a table's header, printed again. */
  readonly repeated: boolean;
}

/** A rule at its height on a page, in points from the top. */
export interface PlacedRule extends RowRule {
  readonly y: number;
  /** From the text area's left edge; the whole width where absent. */
  readonly span?: { readonly x: number; readonly width: number };
}

/** A page of placed lines; what every page carries beside its text is not part of it. */
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

interface OpenPage {
  lines: PlacedLine[];
  rules: PlacedRule[];
  anchors: { id: string; y: number }[];
  leaders: Page['leaders'][number][];
  bare: boolean;
  notes: readonly LineNotes[];
  /** Nothing stands on it but rows that keep with what follows, such as headings: another page has no more room. */
  leading: boolean;
}

const EPSILON = 0.01;
/** Part of a page's height that a table's head may take to be repeated. */
const LARGEST_HEAD = 0.5;
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
    if (row.startsPage && !(fresh && page.lines.length === 0)) {
      finishNotes();
      nextPage(row.bare, []);
    }
    while (movesOn(index)) nextPage(page.bare, row.header);
    y = topOf(row);
    page.anchors.push(...row.anchors.map((id) => ({ id, y })));
    placeRow(row);
    after = row.after;
    fresh = false;
    page.leading &&= row.keepWithNext;
  });
  finishNotes();
  for (const each of pages) placeNotes(each, box);
  return pages;

  function openPage(bare: boolean): OpenPage {
    const opened: OpenPage = { lines: [], rules: [], anchors: [], leaders: [], bare, notes: [], leading: true };
    pages.push(opened);
    return opened;
  }

  function nextPage(bare: boolean, header: readonly Row[], carried = carryNotes(page, box)): void {
    page = openPage(bare);
    page.notes = carried;
    page.leading = carried.length === 0;
    y = box.top;
    after = 0;
    fresh = true;
    // A head that leaves no room for the table is not printed again.
    if (header.reduce((sum, row) => sum + cellsHeight(row.cells), 0) > (box.bottom - box.top) * LARGEST_HEAD) return;
    for (const row of header) {
      const bottom = placeCells(row.cells, y + row.padding, true) + row.padding;
      if (row.ruleAbove !== undefined) page.rules.push({ y, ...row.ruleAbove });
      if (row.ruleBelow !== undefined) page.rules.push({ y: bottom, ...row.ruleBelow });
      y = bottom;
    }
  }

  /** Whether a row begins on another page than this. */
  function movesOn(index: number): boolean {
    const row = rows[index];
    if (row === undefined || (fresh && page.notes.length === 0)) return false;
    const { height, cells } = needOf(rows, index, box.bottom - box.top);
    const bottom = topOf(row) + height;
    if (bottom <= bottomWith(cells) + EPSILON) return false;
    // Only the notes have no room, and would have none on another page: they go on over the page.
    return !(page.leading && bottom <= bottomWith(withLeastNotes(cells)) + EPSILON);
  }

  /** Puts what is left of the notes on pages of its own. */
  function finishNotes(): void {
    for (let carried = carryNotes(page, box); carried.length > 0; carried = carryNotes(page, box))
      nextPage(page.bare, [], carried);
  }

  function topOf(row: Row): number {
    const top = Math.max(row.top, fresh ? y : y + Math.max(after, row.before));
    if (box.grid === undefined) return top;
    return box.top + Math.ceil((top - box.top) / box.grid - EPSILON) * box.grid;
  }

  function bottomWith(cells: readonly Cell[]): number {
    return box.bottom - notesHeight([...page.notes, ...notesOf(cells)], box.noteGap);
  }

  function placeRow(row: Row): void {
    let cells = row.cells;
    let begun = false;
    for (;;) {
      const top = y + row.padding;
      const cuts = cutCells(cells, (shown) => bottomWith(shown) - top - row.padding, {
        begun,
        force: page.leading || (page.lines.every((line) => line.repeated) && page.notes.length === 0),
      });
      const shown = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) }));
      const bottom = placeCells(shown, top, false) + row.padding;
      page.notes = [...page.notes, ...notesOf(shown)];
      const begins = !begun && (cells.length === 0 || cuts.some((cut) => cut > 0));
      if (begins && row.ruleAbove !== undefined) page.rules.push({ y, ...row.ruleAbove });
      const whole = cuts.every((cut, index) => cut === (cells[index]?.lines.length ?? 0));
      if (whole) {
        if (row.ruleBelow !== undefined) page.rules.push({ y: bottom, ...row.ruleBelow });
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
}

/** What must find room for a row to begin: its height, and the cells whose notes take some of it. */
interface Need {
  readonly height: number;
  readonly cells: readonly Cell[];
}

/**
 * The need of a row: of itself, or its first lines, and of all that it keeps with. Where that is more than a page, and
 * for a row that those before it have asked for already, it is the row and the first lines of the next.
 */
function needOf(rows: readonly Row[], index: number, page: number): Need {
  const chained = index > 0 && rows[index - 1]?.keepWithNext === true && rows[index]?.startsPage !== true;
  const whole = chained ? undefined : needUpTo(rows, index, rows.length, page);
  return whole ?? needUpTo(rows, index, index + 1, Number.POSITIVE_INFINITY) ?? { height: 0, cells: [] };
}

/** The need of a row and of what it keeps with, up to the first lines of the row `last`; undefined when it is over `most` points high. */
function needUpTo(rows: readonly Row[], index: number, last: number, most: number): Need | undefined {
  let height = 0;
  const cells: Cell[] = [];
  for (let at = index; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) break;
    const next = rows[at + 1];
    const keeps = row.keepWithNext && next !== undefined && !next.startsPage && at < last;
    const shown = keeps ? row.cells : firstLines(row);
    height += cellsHeight(shown) + 2 * row.padding + (keeps ? Math.max(row.after, next.before) : 0);
    cells.push(...shown);
    if (!keeps) break;
    if (height > most) return undefined;
  }
  return { height, cells };
}

const firstLines = (row: Row): readonly Cell[] =>
  row.divisible ? row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, leastCut(cell.lines)) })) : row.cells;

/** Takes from a page the lines of notes that find no room below its text; they go on to the next page. */
function carryNotes(page: OpenPage, box: PageBox): readonly LineNotes[] {
  const text = page.lines.reduce((lowest, { y, line }) => Math.max(lowest, y + line.leading), box.top);
  const { kept, rest } = divideNotes(
    page.notes,
    box.bottom - text - box.noteGap,
    page.lines.every((line) => line.repeated),
  );
  page.notes = kept;
  return rest;
}

function placeNotes(page: OpenPage, box: PageBox): void {
  const top = box.bottom - notesHeight(page.notes, box.noteGap);
  for (const { line, notes, top: below } of stackNotes(page.notes)) {
    const y = top + box.noteGap + below;
    if (below === 0) {
      const color = line.line.atoms[0]?.atom.look.color ?? '#000000';
      const span = { x: notes.x, width: notes.width * NOTE_RULE };
      page.rules.push({ y: top + box.noteGap / 2, color, thickness: 0.4, span });
    }
    page.lines.push({ line, x: notes.x, y, repeated: false });
    page.anchors.push(...line.anchors.map((id) => ({ id, y })));
  }
}
