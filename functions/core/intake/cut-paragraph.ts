// Rule: a paragraph that ends in the middle of a sentence was cut by a column or page, and goes on in the next one, also within a word.
import { isHeadingLine, isShortLine } from './heading-line.ts';
import { ask, type Ledger, mend, original } from './ledger.ts';
import { NUMBERINGS } from './numbering.ts';
import { concat, type Passage, slice } from './passage.ts';
import { isWhole } from './sentence-end.ts';
import type { SourceParagraph } from './types.ts';

/** The paragraphs with those joined that were cut; one whose rest is nowhere is asked about. */
export const joinCutParagraphs = (
  paragraphs: readonly SourceParagraph[],
  ledger: Ledger,
): readonly SourceParagraph[] => {
  const joined: { readonly first: SourceParagraph; readonly parts: Passage[] }[] = [];
  for (const [index, next] of paragraphs.entries()) {
    const last = joined.at(-1);
    const end = last?.parts.at(-1);
    const cut = last !== undefined && end !== undefined && isCut(last.first, end, index + 1 < paragraphs.length);
    if (cut && next.kind === 'text' && !isHeadingLine(next.passage.text) && !next.passage.text.startsWith('**')) {
      noteSeam(end, next.passage, 'cut-paragraph', ledger);
      last.parts.push(next.passage);
      continue;
    }
    if (cut) unfinished(end, ledger);
    joined.push({ first: next, parts: [next.passage] });
  }
  const last = joined.at(-1);
  const end = last?.parts.at(-1);
  if (last !== undefined && end !== undefined && isCut(last.first, end, false) && end.text.length > 40)
    unfinished(end, ledger);
  return joined.map(({ first, parts }) => ({ ...first, passage: concat(...parts) }));
};

/** Notes that one passage goes on in another. */
export const noteSeam = (
  first: Passage,
  second: Passage,
  kind: 'cut-paragraph' | 'split-definition',
  ledger: Ledger,
): void => {
  const seam = concat(slice(first, Math.max(0, first.text.length - 8)), slice(second, 0, 8));
  mend(ledger, kind, seam, original(seam, ledger), seam.text, 'It goes on where it was cut.');
};

/** Running text without an end; a heading that was glued to its end is one, and so are few words alone with more text to come. */
const isCut = ({ kind, passage }: SourceParagraph, { text }: Passage, hasMore: boolean): boolean => {
  if (kind !== 'text' || isWhole(text) || isHeadingLine(text) || GLUED_END.test(text)) return false;
  return !(hasMore && text === passage.text && isShortLine(text)) && !/人民政府$|\d+日$/u.test(text);
};

const GLUED_END = new RegExp(
  `[。！？](?:${NUMBERINGS.slice(0, 3)
    .map(({ pattern }) => pattern)
    .join('|')})[^，。；！？]{2,30}$|\\*\\*[^*]+[。]\\*\\*$`,
  'u',
);

const unfinished = (passage: Passage, ledger: Ledger): void => {
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
