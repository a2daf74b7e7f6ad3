// Decides how many lines of each cell of a row stay on a page (CLREQ 3.5.3: no widow, no orphan).
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

/**
 * How many lines of each cell go on this page. `roomFor` says how much room there is when these lines are shown, as
 * their notes take some of it. A row begins in all of its columns or in none.
 */
export function cutCells(
  cells: readonly Cell[],
  roomFor: (shown: readonly Cell[]) => number,
  { begun, force }: CutOptions,
): readonly number[] {
  const show = (cuts: readonly number[]) =>
    cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) }));
  let room = roomFor([]);
  for (;;) {
    const cuts = cutsWithin(cells, room, begun);
    const shown = show(cuts);
    const height = cellsHeight(shown);
    // One line less, whose notes may leave more room than the line itself.
    if (height > roomFor(shown) + EPSILON && cuts.some((cut) => cut > 0)) {
      room = height - 2 * EPSILON;
      continue;
    }
    if (!force || cuts.some((cut) => cut > 0) || cells.every((cell) => cell.lines.length === 0)) return cuts;
    return forcedCuts(cells, room);
  }
}

function cutsWithin(cells: readonly Cell[], room: number, begun: boolean): readonly number[] {
  const cuts = cells.map((cell) => allowedCut(cell.lines, fittingLines(cell.lines, room - levelOffset(cell, cells))));
  const left = cuts.some((cut, index) => cut === 0 && (cells[index]?.lines.length ?? 0) > 0);
  return left && !begun ? cells.map(() => 0) : cuts;
}

/** Where no cut is allowed on an empty page: what fits, and one line at least. */
const forcedCuts = (cells: readonly Cell[], room: number): readonly number[] =>
  cells.map((cell) =>
    Math.min(cell.lines.length, Math.max(1, fittingLines(cell.lines, room - levelOffset(cell, cells)))),
  );

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
