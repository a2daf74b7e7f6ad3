// Prints the report of an import: what was found, repaired and asked, and what became of each file.

import { KIND_NAMES } from '../core/intake/repair-kinds.ts';
import type { Repair } from '../core/intake/types.ts';
import type { ImportReport } from '../pipeline/import-report.ts';
import { BRIEFS } from './command-name.ts';
import { printDiagnostics } from './print-report.ts';

/** Prints one JSON object and nothing else. */
export function printImportJson({ intake, files, diagnostics }: ImportReport): void {
  process.stdout.write(`${JSON.stringify({ ...intake, files, diagnostics })}\n`);
}

/** Prints the sums, the repairs by kind, the questions with their lines, the files, and what to do next. */
export function printImport(
  { intake, files, diagnostics }: ImportReport,
  { id, dryRun }: { id: string; dryRun?: boolean },
): void {
  printDiagnostics(diagnostics);
  if (intake === undefined) return;
  const { paragraphs, sections, terms, quantities, repairs } = intake;
  const topics = sections.reduce((sum, section) => sum + section.topics.length, 0);
  const used = terms.filter(({ usedInBody }) => usedInBody).length;
  const lines = [
    `found: ${count(sections.length, 'section')}, ${count(topics, 'topic')}, ${count(paragraphs, 'paragraph')}, ${count(terms.length, 'term')} (${used} used in the text), ${count(quantities.length, 'figure')}`,
    ...byKind(
      'repaired',
      repairs.filter(({ action }) => action === 'auto'),
      false,
    ),
    ...byKind(
      'to answer',
      repairs.filter(({ action }) => action === 'question'),
      true,
    ),
    ...files.map(({ path, action }) => `${(dryRun ? WOULD : DID)[action]}: ${path}`),
    ...next(id, files, dryRun),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const DID = { write: 'written', keep: 'unchanged', propose: 'changed by hand, so proposed beside it' } as const;
const WOULD = {
  write: 'would be written',
  keep: 'unchanged',
  propose: 'changed by hand, so would be proposed beside it',
} as const;

const byKind = (title: string, repairs: readonly Repair[], withLines: boolean): readonly string[] => {
  if (repairs.length === 0) return [`${title}: nothing`];
  const kinds = [...new Set(repairs.map(({ kind }) => kind))];
  return [
    `${title}:`,
    ...kinds.map((kind) => {
      const lines = repairs.filter((repair) => repair.kind === kind).map(({ line }) => line);
      return `  ${KIND_NAMES[kind]}: ${lines.length}${withLines ? ` (line ${[...new Set(lines)].join(', ')})` : ''}`;
    }),
  ];
};

const next = (id: string, files: ImportReport['files'], dryRun = false): readonly string[] => {
  if (dryRun) return ['nothing was written (--dry-run)'];
  const proposed = files.some(({ action }) => action === 'propose');
  return [
    ...(proposed
      ? ['Compare each .proposed file with the one beside it, take over what you want, then delete it.']
      : []),
    `next: ${BRIEFS} check shows the questions; answer them in intake.yaml. ${BRIEFS} build --pack ${id} builds the pack.`,
  ];
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
