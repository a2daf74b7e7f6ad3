// Reads what an import noted of a report: the lines that blocks come from, and the questions that nobody has answered yet.
import * as z from 'zod';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, type Outcome, warningAt } from './diagnostic.ts';
import { readYaml } from './read-yaml.ts';
import { id, lineNumber } from './shapes.ts';
import type { Report } from './types.ts';

const span = z.tuple([lineNumber(), lineNumber()]);

const REPAIR = z.strictObject({
  kind: z.string(),
  line: lineNumber(),
  action: z.enum(['auto', 'question']),
  before: z.string(),
  after: z.string(),
  note: z.string(),
  answer: z.string().exactOptional(),
});

/** The shape of `intake.yaml`. */
export const INTAKE = z.strictObject({
  source: z.strictObject({ name: z.string(), lines: lineNumber(), imported: z.string() }),
  repairs: z.array(REPAIR),
  blocks: z.record(id(), span),
  terms: z.record(id(), span),
  leftOut: z.array(z.strictObject({ line: lineNumber(), text: z.string(), why: z.string() })),
  files: z.record(z.string(), z.string()),
});

/** The lines of the blocks in `intake.yaml`; a warning for each question without an answer. */
export const readIntake = (source: SourceText): Outcome<Report['lines']> => {
  const { value: intake, diagnostics } = readYaml(source, INTAKE);
  if (intake === undefined) return { value: new Map(), diagnostics };
  const open = intake.value.repairs.flatMap((repair, index): Diagnostic[] => {
    if (repair.action === 'auto' || (repair.answer ?? '').trim() !== '') return [];
    const message = `Line ${repair.line} of the source: ${repair.note}`;
    const hint = 'Mend the content if it needs it, then write what you decided after “answer:” of this entry.';
    return [warningAt(intake.placeOf('repairs', index), 'open-question', message, hint)];
  });
  return { value: new Map(Object.entries(intake.value.blocks)), diagnostics: open };
};
