// Decides how many lines of each cell of a row stay on a page (CLREQ 3.5.3: no widow, no orphan).
import { withLeastNotes } from './page-notes.ts';
import { type Cell, cellsHeight, levelOffset } from './rows.ts';
import type { ColumnLine } from './set-column.ts';

/** Lines of a paragraph that stay together on either side of a page break. */
const KEPT_LINES = 2;
const EPSILON = 0.01;

interface CutOptions {
  /** Lines of the row stand on the page before already. */
  readonly begun: boolean;
  /** Nothing stands on the page: something of the row must, or placing would not end. */
  readonly force: boolean;
}

/** How much room there is when these lines are shown, as their notes take some of it. */
type RoomFor = (shown: readonly Cell[]) => number;

/**
 * How many lines of each cell go on this page: the most that have room together with their notes. A row begins in all
 * of its columns or in none.
 */
export function cutCells(cells: readonly Cell[], roomFor: RoomFor, { begun, force }: CutOptions): readonly number[] {
  const cuts = mostWithin(cells, roomFor, begun);
  const kept = cuts.map((cut, index) => cut > 0 || cells[index]?.lines.length === 0);
  if (kept.every((each) => each)) return cuts;
  if (force) return forcedCuts(cells, roomFor);
  if (!begun || kept.every((each) => !each)) return cuts;
  // A column that does not go on here, for its next note, must not keep the others from it.
  const others = cells.map((cell, index) => (kept[index] ? cell : { ...cell, lines: [] }));
  return mostWithin(others, roomFor, begun);
}

function mostWithin(cells: readonly Cell[], roomFor: RoomFor, begun: boolean): readonly number[] {
  let room = roomFor([]);
  for (;;) {
    const cuts = cutsWithin(cells, room, begun);
    if (cuts.every((cut) => cut === 0)) return cuts;
    const shown = showCuts(cells, cuts);
    const height = cellsHeight(shown);
    if (height <= roomFor(shown) + EPSILON) return cuts;
    // One line less, whose notes may leave more room than the line itself.
    room = height - 2 * EPSILON;
  }
}

const showCuts = (cells: readonly Cell[], cuts: readonly number[]): readonly Cell[] =>
  cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) }));

function cutsWithin(cells: readonly Cell[], room: number, begun: boolean): readonly number[] {
  const cuts = cells.map((cell) => allowedCut(cell.lines, fittingLines(cell.lines, room - levelOffset(cell, cells))));
  const left = cuts.some((cut, index) => cut === 0 && (cells[index]?.lines.length ?? 0) > 0);
  return left && !begun ? cells.map(() => 0) : cuts;
}

/**
 * Where not every column has room on an empty page: the fewest lines that may stand alone, when only their notes are
 * too long (these go on over the page); or else what fits, and one line at least.
 */
function forcedCuts(cells: readonly Cell[], roomFor: RoomFor): readonly number[] {
  const least = cells.map((cell) => leastCut(cell.lines));
  const shown = showCuts(cells, least);
  if (cellsHeight(shown) <= roomFor(withLeastNotes(shown)) + EPSILON) return least;
  const one = showCuts(
    cells,
    cells.map(() => 1),
  );
  const room = roomFor(withLeastNotes(one));
  return cells.map((cell) =>
    Math.min(cell.lines.length, Math.max(1, fittingLines(cell.lines, room - levelOffset(cell, cells)))),
  );
}

function fittingLines(lines: readonly ColumnLine[], room: number): number {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += line.leading + (index > 0 ? line.before : 0);
    if (used > room + EPSILON) return index;
  }
  return lines.length;
}

/** The most lines up to `fits` after which a page may end; 0 where there are none. */
function allowedCut(lines: readonly ColumnLine[], fits: number): number {
  for (let cut = fits; cut > 0; cut--) if (mayEnd(lines, cut)) return cut;
  return 0;
}

/** The fewest lines that may stand alone at a page's foot. */
export function leastCut(lines: readonly ColumnLine[]): number {
  for (let cut = 1; cut < lines.length; cut++) if (mayEnd(lines, cut)) return cut;
  return lines.length;
}

/** Two lines of a paragraph stay on either side, and the last word of a page is not hyphenated. */
function mayEnd(lines: readonly ColumnLine[], cut: number): boolean {
  const next = lines[cut];
  if (next === undefined) return true;
  if (lines[cut - 1]?.line.atoms.at(-1)?.hyphenAfter) return false;
  return next.index === 0 || (next.index >= KEPT_LINES && next.count - next.index >= KEPT_LINES);
}
