// Puts lines together to paragraphs: blank lines divide them, and so does a line that is whole, unless lines are wrapped at a width.
import { isHeadingLine, isShortLine } from './heading-line.ts';
import { type Ledger, leaveOut } from './ledger.ts';
import { concat, type Passage, slice } from './passage.ts';
import { isBlank, type SourceLine } from './read-lines.ts';
import { isWhole } from './sentence-end.ts';
import type { SourceParagraph } from './types.ts';

/** The paragraphs that lines make, without the signs that begin headings and entries of lists. */
export const readParagraphs = (lines: readonly SourceLine[], ledger: Ledger): readonly SourceParagraph[] =>
  blocksOf(lines).flatMap((block) => readBlock(block, ledger));

/** Runs of lines without a blank one between. */
const blocksOf = (lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const blocks: SourceLine[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
};

const readBlock = (block: readonly SourceLine[], ledger: Ledger): SourceParagraph[] => {
  const wrapped = isWrapped(block);
  const paragraphs: SourceParagraph[] = [];
  let open: Passage[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ kind: 'text', depth: 0, passage: concat(...open) });
    open = [];
  };
  for (const line of block) {
    const { passage } = line;
    const mark = /^(?:#{1,6}|[-*•])\s+/.exec(passage.text)?.[0];
    if (mark !== undefined || isHeadingLine(passage.text)) close();
    if (mark !== undefined) {
      leaveOut(ledger, 'mark', slice(passage, 0, mark.length));
      const depth = mark.startsWith('#') ? mark.trim().length : 0;
      paragraphs.push({ kind: depth > 0 ? 'heading' : 'item', depth, passage: slice(passage, mark.length) });
      continue;
    }
    if (line.indented && !wrapped) close();
    open.push(passage);
    const alone = isHeadingLine(passage.text) || (open.length === 1 && isShortLine(passage.text));
    if (alone || (!wrapped && isWhole(passage.text))) close();
  }
  close();
  return paragraphs;
};

/** Whether all lines but the last have nearly the same length and mostly end within a sentence, as text has that is wrapped at a width. */
const isWrapped = (block: readonly SourceLine[]): boolean => {
  const whole = block.filter(({ passage }) => isWhole(passage.text)).length;
  if (whole > block.length / 2) return false;
  const lengths = block.slice(0, -1).map(({ passage }) => widthOf(passage.text));
  if (lengths.length < 2) return false;
  const longest = Math.max(...lengths, widthOf(block.at(-1)?.passage.text ?? ''));
  return longest <= 120 && lengths.every((length) => length >= longest * 0.8);
};

/** A Chinese character is as wide as two letters. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
