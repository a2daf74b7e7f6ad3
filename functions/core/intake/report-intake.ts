// What an import found, as data for programs.
import { openLedger } from './ledger.ts';
import type { Intake, Repair } from './types.ts';

/** The object that `briefs import --json` prints of a text. */
export interface IntakeReport {
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
  /** `number` is null for text before the first numbered section. */
  readonly sections: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly topics: readonly string[];
  }[];
  /** One for each headword; those of one entry have its id. */
  readonly terms: readonly {
    readonly id: string;
    readonly headword: string;
    readonly line: number;
    readonly usedInBody: boolean;
  }[];
  readonly repairs: readonly Repair[];
}

/** The counts, names and repairs of an import. */
export const reportIntake = ({ sections, entries, repairs, source }: Intake): IntakeReport => {
  const { lineOf } = openLedger(source);
  return {
    paragraphs: sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'topic').length,
    sections: sections.map(({ id, number, heading, blocks }) => ({
      id,
      number,
      title: number === null ? heading.text : heading.text.replace(/^(?:第.+?(?:部分|章)|.+?[、.．）])[：:、\s]*/u, ''),
      topics: blocks.flatMap(({ kind, passages }) => (kind === 'topic' ? passages.map(({ text }) => text) : [])),
    })),
    terms: entries.flatMap(({ id, headword, headwords }) =>
      headwords.map(({ text, usedInBody }) => ({
        id,
        headword: text,
        line: lineOf(headword.from[0] ?? 0),
        usedInBody,
      })),
    ),
    repairs,
  };
};
