// Writes `intake.yaml`: what was repaired, what is asked, and where each block comes from.
import { type Ledger, linesOf, openLedger } from './ledger.ts';
import type { Passage } from './passage.ts';
import type { Intake, Repair } from './types.ts';
import { quoted } from './write-content.ts';

/** A repair as it is noted: a question has a place for its answer. */
type NotedRepair = Omit<Repair, 'kind'> & { readonly kind: string; readonly answer?: string };

/** What `intake.yaml` holds. */
export interface IntakeNotes {
  readonly source: { readonly name: string; readonly lines: number; readonly imported: string };
  readonly repairs: readonly NotedRepair[];
  readonly blocks: Readonly<Record<string, readonly [number, number]>>;
  readonly terms: Readonly<Record<string, readonly [number, number]>>;
  readonly leftOut: readonly { readonly line: number; readonly text: string; readonly why: string }[];
  /** SHA-256 of each file as it was imported, by its path: what differs from it a person has changed. */
  readonly files: Readonly<Record<string, string>>;
}

/** The notes of an import; a question that had an answer before keeps it. */
export const intakeNotes = (
  intake: Intake,
  source: { readonly name: string; readonly imported: string },
  files: IntakeNotes['files'],
  before: IntakeNotes | undefined,
): IntakeNotes => {
  const ledger = openLedger(intake.source);
  const answers = new Map(before?.repairs.map((repair) => [keyOf(repair), repair.answer ?? '']));
  return {
    source: { name: source.name, lines: intake.lines, imported: source.imported },
    repairs: intake.repairs.map((repair) =>
      repair.action === 'auto' ? repair : { ...repair, answer: answers.get(keyOf(repair)) ?? '' },
    ),
    blocks: Object.fromEntries(
      intake.sections.flatMap(({ id, heading, blocks }) => [
        ...(heading.from.some((offset) => offset >= 0) ? [[id, linesOf(heading, ledger)] as const] : []),
        ...blocks.map((block) => [block.id, spanOf(block.passages, ledger)] as const),
      ]),
    ),
    terms: Object.fromEntries(
      intake.entries.map(({ id, headword, definition }) => [id, spanOf([headword, definition], ledger)] as const),
    ),
    leftOut: intake.leftOut
      .filter(({ why }) => why !== 'mark' && why !== 'repair')
      .map(({ start, end, why }) => ({ line: ledger.lineOf(start), text: intake.source.slice(start, end), why })),
    files,
  };
};

/** A question is the same when it is asked of the same words, also if lines have moved. */
const keyOf = ({ kind, before, note }: NotedRepair): string => `${kind}\n${before}\n${before === '' ? note : ''}`;

const spanOf = (passages: readonly Passage[], ledger: Ledger): readonly [number, number] => {
  const spans = passages.map((passage) => linesOf(passage, ledger));
  return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last))];
};

/** The text of `intake.yaml`. */
export const writeIntake = ({ source, repairs, blocks, terms, leftOut, files }: IntakeNotes): string =>
  `# What the import made of the source: repairs, questions, and the lines that blocks come from (first, last).
# Answer a question after “answer:”; until then “briefs check” shows it. Change nothing else here.
source: {name: ${quoted(source.name)}, lines: ${source.lines}, imported: ${quoted(source.imported)}}
repairs:${list(
    repairs.map(
      ({ kind, line, action, before, after, note, answer }) => `kind: ${kind}
    line: ${line}
    action: ${action}
    before: ${quoted(before)}
    after: ${quoted(after)}
    note: ${quoted(note)}${action === 'auto' ? '' : `\n    answer: ${quoted(answer ?? '')}`}`,
    ),
  )}
blocks:${map(blocks, (span) => `[${span.join(', ')}]`)}
terms:${map(terms, (span) => `[${span.join(', ')}]`)}
leftOut:${list(leftOut.map(({ line, text, why }) => `{line: ${line}, text: ${quoted(text)}, why: ${why}}`))}
files:${map(files, (digest) => quoted(digest))}
`;

const list = (entries: readonly string[]): string =>
  entries.length === 0 ? ' []' : entries.map((entry) => `\n  - ${entry}`).join('');

const map = <T>(values: Readonly<Record<string, T>>, write: (value: T) => string): string => {
  const entries = Object.entries(values);
  return entries.length === 0 ? ' {}' : entries.map(([key, value]) => `\n  ${key}: ${write(value)}`).join('');
};
