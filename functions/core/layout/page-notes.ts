// The notes at the foot of a page: what room they take, and what of them goes on to the next page.
import type { Cell } from './rows.ts';
import type { ColumnLine } from './set-column.ts';

/** The notes of one line of text, as wide as its column; or what of them is left for another page. */
export interface LineNotes {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly ColumnLine[];
}

/** A line of a note, and how far below the top of the notes it begins. */
export interface NoteLine {
  readonly line: ColumnLine;
  readonly notes: LineNotes;
  readonly top: number;
}

const EPSILON = 0.01;

/** The notes that the lines of cells call, in their order. */
export const notesOf = (cells: readonly Cell[]): readonly LineNotes[] =>
  cells.flatMap(({ x, width, lines }) =>
    lines.flatMap(({ notes }) => (notes.length === 0 ? [] : [{ x, width, lines: notes }])),
  );

/** The cells with the first line of the first note of each line: the least that must stand on the page of its mark. */
export const withLeastNotes = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => ({ ...line, notes: line.notes.slice(0, 1) })) }));

/** Puts notes below each other where their columns overlap, and side by side where they do not. */
export function stackNotes(all: readonly LineNotes[]): readonly NoteLine[] {
  const placed: NoteLine[] = [];
  const ends: { readonly notes: LineNotes; readonly bottom: number }[] = [];
  for (const notes of all) {
    let at = Math.max(0, ...ends.filter((end) => overlap(end.notes, notes)).map(({ bottom }) => bottom));
    for (const line of notes.lines) {
      placed.push({ line, notes, top: at });
      at += line.leading;
    }
    ends.push({ notes, bottom: at });
  }
  return placed;
}

const overlap = (a: LineNotes, b: LineNotes): boolean => a.x < b.x + b.width - EPSILON && b.x < a.x + a.width - EPSILON;

/** Height of notes, with the gap above them; none where there are no notes. */
export const notesHeight = (notes: readonly LineNotes[], gap: number): number =>
  notes.length === 0 ? 0 : gap + Math.max(...stackNotes(notes).map(({ line, top }) => top + line.leading));

/** Divides notes at a height: what has room in it, and the rest. `some`: one line of each column has room in any case. */
export function divideNotes(
  notes: readonly LineNotes[],
  height: number,
  some: boolean,
): { readonly kept: readonly LineNotes[]; readonly rest: readonly LineNotes[] } {
  const fits = new Map<LineNotes, number>();
  for (const { line, notes: own, top } of stackNotes(notes))
    if (top + line.leading <= height + EPSILON || (some && top === 0)) fits.set(own, (fits.get(own) ?? 0) + 1);
  const part = (from: (own: LineNotes) => number, to: (own: LineNotes) => number): readonly LineNotes[] =>
    notes
      .map((own) => ({ ...own, lines: own.lines.slice(from(own), to(own)) }))
      .filter(({ lines }) => lines.length > 0);
  const kept = (own: LineNotes): number => fits.get(own) ?? 0;
  return { kept: part(() => 0, kept), rest: part(kept, (own) => own.lines.length) };
}
