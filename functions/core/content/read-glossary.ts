// Reads the terms of a glossary file.
import * as z from 'zod';
import { baseName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import type { Outcome } from './diagnostic.ts';
import type { ReportDraft } from './read-report-folder.ts';
import { readYamlList } from './read-yaml.ts';
import { id, lineNumber, text } from './shapes.ts';
import type { Term } from './types.ts';

const ENGLISH = z.strictObject({
  rendering: text('empty-rendering'),
  admitted: z.array(text('empty-rendering')),
  forbidden: z.array(text('empty-rendering')),
  definition: text(),
});

const TERM = z.strictObject({
  id: id(),
  'zh-Hans': z.strictObject({ headword: text(), aliases: z.array(text()), definition: text() }),
  en: ENGLISH,
  domain: text(),
  status: z.enum(['proposed', 'admitted', 'approved']),
  source: z.strictObject({ line: lineNumber() }),
});

const CHINESE_TERM = TERM.extend({ en: ENGLISH.exactOptional() });

/**
 * The terms of `content/glossary/*.yaml` that are whole. A file with the name of a report has that report's terms, which need no
 * English while the report has none.
 */
export const readGlossary = (source: SourceText, reports: readonly ReportDraft[]): Outcome<readonly Term[]> => {
  const owner = reports.find(({ id }) => id === baseName(source.path));
  const shape: z.ZodType<z.infer<typeof CHINESE_TERM>> =
    owner?.languages.includes('en') === false ? CHINESE_TERM : TERM;
  const { value, diagnostics } = readYamlList(source, 'terms', shape);
  const report = owner && { report: owner.id };
  return { value: value.entries.map((term) => ({ ...term.value, ...report, place: term.placeOf() })), diagnostics };
};
