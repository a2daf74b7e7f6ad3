// Reads the fixed words of the templates, one file a language.
import * as z from 'zod';
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import { readYaml } from '../content/read-yaml.ts';
import type { SourceFile } from '../content/types.ts';

/** Labels by name, in each language. */
export type Labels = Readonly<Record<Language, ReadonlyMap<string, string>>>;

/** The path of a language's labels. */
export const labelsPath = (language: Language): string => `templates/labels.${language}.yaml`;

/** Reads templates/labels.<language>.yaml for the languages asked for, and no others. */
export const readLabels = (files: readonly SourceFile[], languages: readonly Language[]): Outcome<Labels> => {
  const diagnostics: Diagnostic[] = [];
  const read = (language: Language): ReadonlyMap<string, string> => {
    if (!languages.includes(language)) return new Map();
    const path = labelsPath(language);
    const file = files.find((one) => one.path === path);
    if (file === undefined) {
      const message = `The file ${path} with the fixed words of the templates is missing.`;
      const hint = 'Copy it from the project’s own templates.';
      diagnostics.push(errorAt({ file: path, line: 1, column: 1 }, 'missing-labels', message, hint));
      return new Map();
    }
    const decoded = decodeText(file);
    diagnostics.push(...decoded.diagnostics);
    if (decoded.value === undefined) return new Map();
    const labels = readYaml(decoded.value, z.record(z.string(), z.string()));
    diagnostics.push(...labels.diagnostics);
    return new Map(Object.entries(labels.value?.value ?? {}));
  };
  const [chinese, english] = LANGUAGES.map(read);
  return { value: { 'zh-Hans': chinese ?? new Map(), en: english ?? new Map() }, diagnostics };
};
