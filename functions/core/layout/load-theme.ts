// Finds and checks the theme that a pack names.
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { type Located, readYaml } from '../content/read-yaml.ts';
import type { SourceFile } from '../content/types.ts';
import { type Theme, themeShape } from './theme.ts';

/** The names of the themes in a folder of templates. */
export const themeNames = (templates: readonly SourceFile[]): readonly string[] =>
  templates.flatMap(({ path }) => /^templates\/themes\/(.+)\.yaml$/u.exec(path)?.[1] ?? []);

/** A theme, and where its file says what. */
export type LocatedTheme = Located<Theme>;

/** Themes by their files: all editions of a run are set with one or two. */
const known = new WeakMap<SourceFile, Outcome<LocatedTheme | undefined>>();

/** The theme `templates/themes/<name>.yaml`; absent, with a diagnostic, when there is none or it does not fit. `at` is the place that names it. */
export function loadTheme(
  templates: readonly SourceFile[],
  name: string,
  at: Place,
): Outcome<LocatedTheme | undefined> {
  const path = `templates/themes/${name}.yaml`;
  const file = templates.find((candidate) => candidate.path === path);
  if (file === undefined) {
    const hint = `The themes are: ${themeNames(templates).join(', ')}.`;
    return fail([errorAt(at, 'unknown-theme', `There is no theme “${name}”.`, hint)]);
  }
  const read = known.get(file) ?? readTheme(file);
  known.set(file, read);
  return read;
}

function readTheme(file: SourceFile): Outcome<LocatedTheme | undefined> {
  const text = decodeText(file);
  return text.value === undefined ? fail(text.diagnostics) : readYaml(text.value, themeShape);
}

const fail = (diagnostics: readonly Diagnostic[]): Outcome<undefined> => ({ value: undefined, diagnostics });
