// The shapes that values of several YAML files share, with the trouble each finds.
import * as z from 'zod';
import type { Language, Localized } from './language.ts';

/** What ids look like: nothing that could lead out of a folder. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** What to tell about an id that does not match the pattern. */
export const ID_HINT = 'Use only a–z, 0–9, and single hyphens or dots between them, e.g. “green-coverage”.';

/** Parameters of a finding that a shape makes itself; `read-yaml.ts` turns them into a diagnostic. */
export interface Finding {
  readonly code: string;
  readonly hint: string;
}

/** A refinement that carries the code and hint of its diagnostic; the message continues the name of the key. */
export const finding = (
  code: string,
  error: string,
  hint: string,
): { error: string; params: Record<string, unknown> } => ({
  error,
  params: { code, hint } satisfies Finding,
});

/** The longest text that is read as one paragraph, in characters: a page holds some 1,500 Chinese ones. */
export const MAX_TEXT_CHARACTERS = 10_000;

/** Text that is not empty; the code tells what kind of text is missing. */
export const text = (code = 'empty-text') =>
  z
    .string()
    .refine(
      (value) => value.length <= MAX_TEXT_CHARACTERS,
      finding(
        'text-too-long',
        `has more than ${MAX_TEXT_CHARACTERS.toLocaleString('en-US')} characters, which is more than is printed in one piece.`,
        'Shorten it.',
      ),
    )
    .refine((value) => value.trim() !== '', finding(code, 'is empty.', 'Write the text between the quotation marks.'));

/** The same text in Chinese and in English. */
export const bilingual = () => z.strictObject({ 'zh-Hans': text(), en: text() });

/** A text in Chinese, and in English where `languages` has it; otherwise English can be left out. */
export const localized = (languages: readonly Language[]): z.ZodType<Localized> =>
  languages.includes('en') ? bilingual() : z.strictObject({ 'zh-Hans': text(), en: text().exactOptional() });

/** An id. */
export const id = () =>
  z
    .string()
    .refine((value) => value.length <= 100 && ID_PATTERN.test(value), finding('bad-id', 'is not a valid id.', ID_HINT));

/** A number of a line of the source text. */
export const lineNumber = () => z.int().positive();

/** Whether text is a day of the calendar, written as ISO 8601 has it. */
export const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A day of the calendar. */
export const day = () =>
  z
    .string()
    .refine(
      isDate,
      finding('bad-date', 'is not a day of the calendar.', 'Write it as year-month-day, e.g. "2026-11-24".'),
    );
