// Rule: a paragraph that ends in the middle of a sentence was cut by a column or page, and goes on in the next one, also within a word.
import { isHeadingLine, isShortLine } from './heading-line.ts';
import { ask, type Ledger, mend, original } from './ledger.ts';
import { NUMBERINGS } from './numbering.ts';
import { concat, slice } from './passage.ts';
import { isWhole } from './sentence-end.ts';
import type { SourceParagraph } from './types.ts';

/** The paragraphs with those joined that were cut; one whose rest is nowhere is asked about. */
export const joinCutParagraphs = (
  paragraphs: readonly SourceParagraph[],
  ledger: Ledger,
): readonly SourceParagraph[] => {
  const joined: SourceParagraph[] = [];
  for (const [index, next] of paragraphs.entries()) {
    const last = joined.at(-1);
    const hasMore = index + 1 < paragraphs.length;
    if (last === undefined || !isCut(last.passage.text, last, hasMore || joined.length > 1)) {
      joined.push(next);
      continue;
    }
    if (next.kind !== 'text' || isHeadingLine(next.passage.text) || /^\*\*/.test(next.passage.text)) {
      unfinished(last, ledger);
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = join(last, next, 'cut-paragraph', ledger);
  }
  const last = joined.at(-1);
  if (last !== undefined && last.passage.text.length > 40 && isCut(last.passage.text, last, false))
    unfinished(last, ledger);
  return joined;
};

/** Two paragraphs as one, with a note of the place where they meet. */
export const join = (
  first: SourceParagraph,
  second: SourceParagraph,
  kind: 'cut-paragraph' | 'split-definition',
  ledger: Ledger,
): SourceParagraph => {
  const seam = concat(slice(first.passage, Math.max(0, first.passage.text.length - 8)), slice(second.passage, 0, 8));
  mend(ledger, kind, seam, original(seam, ledger), seam.text, 'It goes on where it was cut.');
  return { ...first, passage: concat(first.passage, second.passage) };
};

/** Running text without an end; a heading that was glued to its end is one. */
const isCut = (text: string, { kind }: SourceParagraph, hasMore: boolean): boolean => {
  if (kind !== 'text' || isWhole(text) || isHeadingLine(text) || GLUED_END.test(text)) return false;
  return !(hasMore && isShortLine(text)) && !/人民政府$|\d+日$/u.test(text);
};

const GLUED_END = new RegExp(
  `[。！？](?:${NUMBERINGS.slice(0, 3)
    .map(({ pattern }) => pattern)
    .join('|')})[^，。；！？]{2,30}$|\\*\\*[^*]+[。]\\*\\*$`,
  'u',
);

const unfinished = ({ passage }: SourceParagraph, ledger: Ledger): void => {
  const end = slice(passage, Math.max(0, passage.text.length - 20));
  const text = original(end, ledger);
  ask(
    ledger,
    'unfinished-paragraph',
    slice(passage, passage.text.length - 1),
    text,
    '',
    `The paragraph ends within a sentence: “…${text}”. Its rest is not in the text.`,
  );
};
