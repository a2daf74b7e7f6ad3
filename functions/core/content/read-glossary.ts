// Reads the terms of a glossary file.
import * as z from 'zod';
import type { SourceText } from './decode-text.ts';
import type { Outcome } from './diagnostic.ts';
import { readYamlList } from './read-yaml.ts';
import { id, lineNumber, text } from './shapes.ts';
import type { Term } from './types.ts';

const TERM = z.strictObject({
  id: id(),
  'zh-Hans': z.strictObject({ headword: text(), aliases: z.array(text()), definition: text() }),
  en: z.strictObject({
    rendering: text('empty-rendering'),
    admitted: z.array(text('empty-rendering')),
    forbidden: z.array(text('empty-rendering')),
    definition: text(),
  }),
  domain: text(),
  status: z.enum(['proposed', 'admitted', 'approved']),
  source: z.strictObject({ line: lineNumber() }),
});

/** The terms of `content/glossary/*.yaml` that are whole. */
export const readGlossary = (source: SourceText): Outcome<readonly Term[]> => {
  const { value, diagnostics } = readYamlList(source, 'terms', TERM);
  return { value: value.entries.map((term) => ({ ...term.value, place: term.placeOf() })), diagnostics };
};
