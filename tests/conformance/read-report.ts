// Reads veraPDF's JSON report into verdicts: one for each file and profile.
import * as z from 'zod';

export type Profile = 'PDF/UA-1' | 'PDF/A-2a' | 'PDF/A-3a';

export interface FailedRule {
  /** Clause of the standard and number of veraPDF's test of it. */
  readonly clause: string;
  readonly standard: string;
  readonly description: string;
  /** How many objects fail it. */
  readonly failures: number;
  /** The first of them. */
  readonly examples: readonly { readonly context: string; readonly message: string }[];
}

/** What veraPDF says of one file; `profile` is as it names it, and may be one that nobody asked for. */
export interface Verdict {
  readonly file: string;
  readonly profile: string;
  readonly compliant: boolean;
  readonly passedRules: number;
  readonly failedRules: readonly FailedRule[];
  /** Why the file could not be checked at all. */
  readonly unreadable?: string;
}

const Summary = z.object({
  specification: z.string(),
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  description: z.string(),
  checks: z.array(z.object({ context: z.string(), errorMessage: z.string().nullish() })).default([]),
});

const Report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.object({ exceptionMessage: z.string() }).optional(),
        validationResult: z
          .array(
            z.object({
              profileName: z.string(),
              compliant: z.boolean(),
              details: z.object({ passedRules: z.number(), ruleSummaries: z.array(Summary).default([]) }),
            }),
          )
          .default([]),
      }),
    ),
  }),
});

/**
 * The verdicts of one run.
 * @throws ZodError when the report has not the shape of the pinned version.
 */
export function readReport(json: unknown): readonly Verdict[] {
  return Report.parse(json).report.jobs.flatMap(({ itemDetails: { name: file }, taskException, validationResult }) =>
    taskException !== undefined || validationResult.length === 0
      ? [
          {
            file,
            profile: '',
            compliant: false,
            passedRules: 0,
            failedRules: [],
            unreadable: taskException?.exceptionMessage ?? 'no answer',
          },
        ]
      : validationResult.map(({ profileName, compliant, details }) => ({
          file,
          profile: profileName.replace(/ validation profile$/u, ''),
          compliant,
          passedRules: details.passedRules,
          failedRules: details.ruleSummaries.map(readRule),
        })),
  );
}

const readRule = (rule: z.infer<typeof Summary>): FailedRule => ({
  clause: `${rule.clause}-${rule.testNumber}`,
  standard: rule.specification,
  description: rule.description,
  failures: rule.failedChecks,
  examples: rule.checks.map(({ context, errorMessage }) => ({ context, message: errorMessage ?? '' })),
});
