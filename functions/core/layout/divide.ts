// Divides a width into columns.

/** A stretch of the text area's width, in points from its left edge. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Columns by their shares, with a gutter between them; lengths in points, the first column starts at `start`. */
export function divide(width: number, shares: readonly number[], gutter: number, start = 0): readonly Span[] {
  const room = width - gutter * (shares.length - 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = start;
  return shares.map((share) => {
    const span = { x, width: (room * share) / whole };
    x += span.width + gutter;
    return span;
  });
}
