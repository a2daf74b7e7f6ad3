// Writes lines so that a person can read their spaces: each space that is not the text's own in braces, in hundredths of an em.
import type { Line } from '../../functions/core/layout/break-lines.ts';

/** One line of text for each line, such as `为{25}45{25}亿元` for two quarter-em gaps, with how it is filled. */
export const readableLines = (lines: readonly Line[]): string => lines.map((line) => `${readable(line)}\n`).join('');

function readable(line: Line): string {
  const text = line.atoms
    .map(({ atom, x, spaceAfter, hyphenAfter }, index) => {
      const next = line.atoms[index + 1];
      const gap = next === undefined ? 0 : Math.round(((next.x - x - atom.width) / atom.size) * 100);
      const space = gap === 0 ? '' : `{${gap}}`;
      if (hyphenAfter) return `${atom.text}-`;
      return `${atom.text}${spaceAfter === undefined ? '' : '_'}${space}`;
    })
    .join('');
  const start = Math.round(((line.atoms[0]?.x ?? 0) / (line.atoms[0]?.atom.size ?? 1)) * 100);
  return `${start === 0 ? '' : `{${start}}`}${text} | ${line.fill}`;
}
