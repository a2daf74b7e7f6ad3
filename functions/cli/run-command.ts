// Runs a command and turns what stops it into a message and an exit code.
import { FolderError, StoreError } from '../ports.ts';
import { UsageError } from './site.ts';

export const DONE = 0;
export const FAILED = 1;
export const WRONG_USAGE = 2;

/** Runs `work`, and answers what it does, as a rule the exit code; `json` has the message of an error printed as JSON. */
export async function runCommand<T>(json: boolean | undefined, work: () => Promise<T>): Promise<T | number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof StoreError || error instanceof FolderError)) throw error;
    const hint = error instanceof UsageError ? error.hint : hintOf(error.message);
    if (json) process.stdout.write(`${JSON.stringify({ error: error.message, hint })}\n`);
    else process.stderr.write(`error: ${error.message}\n${hint === '' ? '' : `  hint: ${hint}\n`}`);
    return error instanceof UsageError ? WRONG_USAGE : FAILED;
  }
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/credential|token|security token/iu, 'Log in with your AWS tools, or name a profile with AWS_PROFILE.'],
  [/Region is missing/iu, 'Name the region with AWS_REGION.'],
  [/NoSuchBucket|specified bucket does not exist/iu, 'Check the name of the bucket; `cdk deploy` printed it.'],
  [
    /AccessDenied|Access Denied/iu,
    'Your role may not do this; the stack has a policy for readers and one for editors.',
  ],
];

const hintOf = (message: string): string => HINTS.find(([pattern]) => pattern.test(message))?.[1] ?? '';

/** Prints a value as JSON, or what people read. */
export const print = (json: boolean | undefined, value: unknown, text: () => string): void => {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : text());
};
