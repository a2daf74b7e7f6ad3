// Finds and checks the theme that a pack names.
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { readYaml } from '../content/read-yaml.ts';
import type { SourceFile } from '../content/types.ts';
import { type Theme, themeShape } from './theme.ts';

/** The names of the themes in a folder of templates. */
export const themeNames = (templates: readonly SourceFile[]): readonly string[] =>
  templates.flatMap(({ path }) => /^templates\/themes\/(.+)\.yaml$/u.exec(path)?.[1] ?? []);

/** The theme `templates/themes/<name>.yaml`; absent, with a diagnostic, when there is none or it does not fit. `at` is the place that names it. */
export function loadTheme(templates: readonly SourceFile[], name: string, at: Place): Outcome<Theme | undefined> {
  const path = `templates/themes/${name}.yaml`;
  const file = templates.find((candidate) => candidate.path === path);
  if (file === undefined) {
    const hint = `The themes are: ${themeNames(templates).join(', ')}.`;
    return fail([errorAt(at, 'unknown-theme', `There is no theme “${name}”.`, hint)]);
  }
  const text = decodeText(file);
  if (text.value === undefined) return fail(text.diagnostics);
  const read = readYaml(text.value, themeShape);
  return { value: read.value?.value, diagnostics: read.diagnostics };
}

const fail = (diagnostics: readonly Diagnostic[]): Outcome<undefined> => ({ value: undefined, diagnostics });
