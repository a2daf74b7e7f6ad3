// Rules: several entries in one paragraph of an annex are entries of their own, and a paragraph without headword goes on with the definition before it.
import { join } from './cut-paragraph.ts';
import { findEntries } from './find-entries.ts';
import { ask, type Ledger, leaveOut, mend, original } from './ledger.ts';
import { EMPTY, type Passage, slice, trim } from './passage.ts';
import { withoutStars } from './settle-stars.ts';
import type { SourceParagraph } from './types.ts';

/** An entry as the annex has it. */
export interface RawEntry {
  readonly headword: Passage;
  readonly definition: Passage;
}

/** The entries of an annex; text before the first is asked about. */
export const splitEntries = (paragraphs: readonly SourceParagraph[], ledger: Ledger): readonly RawEntry[] => {
  const found = findEntries(paragraphs);
  const entries: { readonly headword: Passage; definition: SourceParagraph }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const starts = found[index] ?? [];
    const lead = part(paragraph, 0, starts[0]?.start);
    const last = entries.at(-1);
    if (lead.passage.text !== '' && last === undefined) strayText(lead.passage, ledger);
    else if (lead.passage.text !== '' && last !== undefined)
      last.definition =
        last.definition.passage.text === '' ? lead : join(last.definition, lead, 'split-definition', ledger);
    for (const [at, entry] of starts.entries()) {
      const headword = slice(paragraph.passage, entry.wordStart, entry.wordEnd);
      const marks = [
        slice(paragraph.passage, entry.start, entry.wordStart),
        slice(paragraph.passage, entry.wordEnd, entry.end),
      ];
      leaveOut(ledger, 'mark', ...marks);
      if (at > 0 || lead.passage.text !== '') {
        const before = original(slice(paragraph.passage, entry.start, entry.end), ledger);
        mend(
          ledger,
          'run-together-entries',
          headword,
          before,
          headword.text,
          'The entry stood in the paragraph of another.',
        );
      }
      entries.push({ headword, definition: part(paragraph, entry.end, starts[at + 1]?.start) });
    }
  }
  return entries.flatMap(({ headword, definition }) => {
    const plain = withoutStars(definition.passage, ledger);
    if (plain.text === '') {
      ask(
        ledger,
        'annex-text',
        headword,
        headword.text,
        '',
        `“${headword.text}” has no definition. It is in no file of the content.`,
      );
      leaveOut(ledger, 'question', headword);
      return [];
    }
    return [{ headword: withoutStars(headword, ledger), definition: plain }];
  });
};

const part = (paragraph: SourceParagraph, start: number, end?: number): SourceParagraph => ({
  ...paragraph,
  passage: start === end ? EMPTY : trim(slice(paragraph.passage, start, end)),
});

const strayText = (passage: Passage, ledger: Ledger): void => {
  const text = original(passage, ledger);
  ask(
    ledger,
    'annex-text',
    passage,
    text,
    '',
    `“${text.slice(0, 30)}” stands in the annex before its first entry. It is in no file of the content.`,
  );
  leaveOut(ledger, 'question', passage);
};
