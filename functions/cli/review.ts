// `briefs review`: accepts translations, and writes down who did and which text they saw.
import { openFileStore } from '../adapters/file-store.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { suggest } from '../core/content/did-you-mean.ts';
import { isDate } from '../core/content/shapes.ts';
import type { AcceptedState } from '../core/content/types.ts';
import { type ReviewReport, reviewTranslation } from '../pipeline/review-translation.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { print, runCommand } from './run-command.ts';
import { pathIn, showIn } from './show-folders.ts';
import { UsageError } from './site.ts';

export interface ReviewOptions {
  readonly content: string;
  readonly state: AcceptedState;
  readonly by?: string;
  readonly translator?: string;
  readonly reviser?: string;
  readonly report?: string;
  readonly all?: boolean;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Accepts what is named; returns the exit code. */
export const runReview = async (named: readonly string[], options: ReviewOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const { content, state, by, translator, reviser, report, all = false, date = today(), dryRun, json } = options;
    if (named.length === 0 && !all)
      throw new UsageError(
        'Nothing is named to accept.',
        'Name blocks (s5.1.p2), sections (s5), terms (terms/…, or terms for all), or say --all.',
      );
    if ([by, translator, reviser].every((name) => name === undefined || name.trim() === ''))
      throw new UsageError('Nobody is named.', 'Say who accepts with --by NAME.');
    if (!isDate(date)) throw new UsageError(`“${date}” is not a day.`, 'Write it as year-month-day: 2026-11-24.');
    const people = Object.entries({ by, translator, reviser }).filter(([, name]) => name !== undefined);
    const outcome = await reviewTranslation({
      files: await readSourceFiles(content, 'content'),
      report,
      accept: { named, all, state, date, ...Object.fromEntries(people) },
      store: dryRun ? undefined : openFileStore(content),
    });
    if (outcome.kind === 'unknown') throw new UsageError(outcome.message, suggest(outcome.name, outcome.known, ''));
    const diagnostics = outcome.diagnostics.map((each) => showIn(each, options));
    if (!json) printDiagnostics(diagnostics);
    print(json, { ...outcome, diagnostics }, () => textOf(outcome, options));
    return outcome.kind === 'reviewed' && outcome.refused === 0 ? DONE : FAILED;
  });

const today = (): string => new Date().toISOString().slice(0, 10);

/** As many are listed one by one; of more, how many there are in each section. */
const LISTED = 20;

const textOf = (outcome: ReviewReport, options: ReviewOptions): string => {
  const { state, dryRun } = options;
  if (outcome.kind !== 'reviewed') return 'Nothing is accepted: mend these errors first.\n';
  const { accepted, kept, refused, dropped, files } = outcome;
  const groups = Map.groupBy(accepted, ({ group }) => group);
  const lines =
    accepted.length <= LISTED
      ? accepted.map(({ unit, was }) => `${unit}: ${was} → ${state}`)
      : [...groups].map(([group, units]) => `${group}: ${units.length} accepted`);
  const sums = `${accepted.length} accepted as ${state}, ${kept} had that state or a higher one, ${refused} refused`;
  const gone = dropped.length === 0 ? [] : [`no longer there, and dropped: ${dropped.join(', ')}`];
  const written = files.map((path) => `${dryRun ? 'would be written' : 'written'}: ${pathIn(path, options)}`);
  return `${[...lines, ...gone, sums, ...written].join('\n')}\n`;
};
