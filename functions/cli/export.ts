// `briefs export`: writes what is to be translated as XLIFF, to a file or to standard output.
import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../adapters/reason-of.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { suggest } from '../core/content/did-you-mean.ts';
import { type DerivedState, STATES } from '../core/translation/derive-state.ts';
import { type ExportReport, exportTranslation } from '../pipeline/export-translation.ts';
import { StoreError } from '../ports.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { print, runCommand } from './run-command.ts';
import { showIn } from './show-folders.ts';
import { UsageError } from './site.ts';

export interface ExportOptions {
  readonly content: string;
  readonly report?: string;
  readonly out?: string;
  readonly state: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Exports; returns the exit code. */
export const runExport = async (options: ExportOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const { content, report, out, json } = options;
    if (json && out === undefined)
      throw new UsageError('There is no file for the XLIFF.', 'With --json, name one with --out.');
    const states = statesOf(options);
    const outcome = exportTranslation({ files: await readSourceFiles(content, 'content'), report, states });
    if (outcome.kind === 'unknown') throw new UsageError(outcome.message, suggest(outcome.name, outcome.known, ''));
    if (outcome.kind === 'faulty') {
      const diagnostics = outcome.diagnostics.map((each) => showIn(each, options));
      if (!json) printDiagnostics(diagnostics);
      print(json, { kind: 'faulty', diagnostics }, () => 'Nothing is exported: mend these errors first.\n');
      return FAILED;
    }
    const { document, ...facts } = outcome;
    const written = document !== undefined && out !== undefined;
    if (written) await write(out, document);
    const told = (): string => textOf(outcome, [...states], out);
    if (json) print(json, { ...facts, file: written ? out : null }, told);
    // Beside the XLIFF on standard output, what people read goes elsewhere.
    else if (document !== undefined && out === undefined) {
      process.stdout.write(document);
      process.stderr.write(told());
    } else process.stdout.write(told());
    return DONE;
  });

const statesOf = ({ state, all }: ExportOptions): ReadonlySet<DerivedState> => {
  if (all) return new Set(STATES);
  return new Set(
    state.split(',').map((given) => {
      const known = STATES.find((each) => each === given.trim());
      if (known === undefined)
        throw new UsageError(
          `“${given}” is not a state.`,
          suggest(given, STATES, `Write some of ${STATES.join(', ')}, with commas between.`),
        );
      return known;
    }),
  );
};

const write = async (file: string, document: string): Promise<void> => {
  try {
    await writeFile(file, document);
  } catch (error) {
    throw new StoreError(`“${file}” cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
};

const textOf = (
  { counts, document, report }: Extract<ExportReport, { readonly kind: 'exported' }>,
  states: readonly DerivedState[],
  out: string | undefined,
): string => {
  if (document === undefined) return `nothing of ${report} is ${states.join(' or ')}\n`;
  const asked = states.flatMap((state) => (counts[state] === undefined ? [] : [`${counts[state]} ${state}`]));
  return `${out === undefined ? 'exported' : `written: ${out}`} (${report}: ${asked.join(', ')})\n`;
};
