// Makes one entry of the outline of a heading and its translation, which stand side by side.
import type { Row } from './rows.ts';
import type { ColumnLine } from './set-column.ts';

/**
 * The row with the headings of its columns joined: the first of a level with the first of that level in the other
 * columns, the second with the second. The outline then lists each once, nested as either language is, and not one
 * language after the other. A heading without a counterpart keeps an entry of its own.
 */
export function joinHeadings(row: Row): Row {
  const groups = new Map<string, ColumnLine[]>();
  for (const { lines } of row.cells) {
    const counts: number[] = [];
    for (const line of lines) {
      if (line.outline === undefined) continue;
      const { level } = line.outline;
      counts[level] = (counts[level] ?? 0) + 1;
      const key = `${level} ${counts[level]}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  const joined = new Map<ColumnLine, ColumnLine>();
  for (const group of groups.values()) {
    const title = group.map(({ outline }) => outline?.title).join(' ');
    for (const [index, line] of group.entries())
      joined.set(line, { ...line, outline: index === 0 && line.outline ? { ...line.outline, title } : undefined });
  }
  if (joined.size < 2) return row;
  const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => joined.get(line) ?? line) }));
  return { ...row, cells };
}
