// Rules: several entries in one paragraph of an annex are entries of their own, and a paragraph without headword goes on with the definition before it.
import { noteSeam } from './cut-paragraph.ts';
import { findEntries } from './find-entries.ts';
import { ask, type Ledger, leaveOut, mend, original } from './ledger.ts';
import { concat, type Passage, slice, trim } from './passage.ts';
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
  const entries: { readonly headword: Passage; readonly definition: Passage[] }[] = [];
  for (const [index, { passage }] of paragraphs.entries()) {
    const starts = found[index] ?? [];
    const lead = trim(slice(passage, 0, starts[0]?.start));
    const last = entries.at(-1)?.definition;
    const end = last?.at(-1);
    if (lead.text !== '' && last === undefined) strayText(lead, ledger);
    if (lead.text !== '' && end !== undefined) noteSeam(end, lead, 'split-definition', ledger);
    if (lead.text !== '') last?.push(lead);
    for (const [at, entry] of starts.entries()) {
      const headword = slice(passage, entry.wordStart, entry.wordEnd);
      const marks = [slice(passage, entry.start, entry.wordStart), slice(passage, entry.wordEnd, entry.end)];
      leaveOut(ledger, 'mark', ...marks);
      if (at > 0 || lead.text !== '') {
        const before = original(slice(passage, entry.start, entry.end), ledger);
        mend(
          ledger,
          'run-together-entries',
          headword,
          before,
          headword.text,
          'The entry stood in the paragraph of another.',
        );
      }
      const definition = trim(slice(passage, entry.end, starts[at + 1]?.start));
      entries.push({ headword, definition: definition.text === '' ? [] : [definition] });
    }
  }
  return entries.flatMap(({ headword, definition }) => {
    const plain = withoutStars(concat(...definition), ledger);
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
