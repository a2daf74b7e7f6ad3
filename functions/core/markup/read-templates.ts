// Reads the template of a pack and the partials that it includes, directly or through others.
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from '../content/diagnostic.ts';
import { suggest } from '../content/did-you-mean.ts';
import type { SourceFile } from '../content/types.ts';
import { checkTemplate, type Template } from './check-template.ts';
import { HELPER_NAMES } from './template-helpers.ts';

/** The templates that one pack is printed with. */
export interface Templates {
  /** Absent when it is missing or cannot be read. */
  readonly main: Template | undefined;
  /** By name; only those that are included. */
  readonly partials: ReadonlyMap<string, Template>;
  /** Paths of all that were read. */
  readonly paths: readonly string[];
}

/** Reads `templates/<name>.hbs` and what it includes; `at` is the place that names it. */
export const readTemplates = (name: string, at: Place, files: readonly SourceFile[]): Outcome<Templates> => {
  const diagnostics: Diagnostic[] = [];
  const paths: string[] = [];
  const partials = new Map<string, Template>();
  const read = (path: string): Template | undefined => {
    const file = files.find((one) => one.path === path);
    if (file === undefined) return undefined;
    paths.push(path);
    const decoded = decodeText(file);
    const checked = decoded.value && checkTemplate(path, decoded.value.text, HELPER_NAMES);
    diagnostics.push(...decoded.diagnostics, ...(checked?.diagnostics ?? []));
    return checked?.value;
  };
  const follow = (template: Template): void => {
    for (const { name: partial, place } of template.partials) {
      const path = partialPath(partial);
      if (!files.some((file) => file.path === path)) diagnostics.push(missingPartial(partial, place, files));
      if (paths.includes(path)) continue;
      const found = read(path);
      if (found === undefined) continue;
      partials.set(partial, found);
      follow(found);
    }
  };

  const path = `templates/${name}.hbs`;
  if (!files.some((file) => file.path === path)) diagnostics.push(missingTemplate(name, at, files));
  const main = read(path);
  if (main !== undefined) follow(main);
  diagnostics.push(...[...partials.keys()].flatMap((partial) => selfInclusion(partial, partials)));
  return { value: { main, partials, paths }, diagnostics };
};

const partialPath = (name: string): string => `templates/partials/${name}.hbs`;

const missingTemplate = (name: string, at: Place, files: readonly SourceFile[]): Diagnostic => {
  const known = namesIn(files, /^templates\/([^/]+)\.hbs$/);
  const hint = known.length === 0 ? 'The folder has no templates.' : `The templates are: ${known.join(', ')}.`;
  const message = `There is no template “${name}”: the file templates/${name}.hbs is missing.`;
  return errorAt(at, 'missing-template', message, suggest(name, known, hint));
};

const missingPartial = (name: string, at: Place, files: readonly SourceFile[]): Diagnostic => {
  const known = namesIn(files, /^templates\/partials\/([^/]+)\.hbs$/);
  const message = `There is no partial “${name}”: the file ${partialPath(name)} is missing.`;
  return errorAt(at, 'missing-partial', message, suggest(name, known, `Write that file, or delete {{> ${name}}}.`));
};

const namesIn = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []);

const selfInclusion = (start: string, partials: ReadonlyMap<string, Template>): Diagnostic[] => {
  const reaches = (name: string, seen: Set<string>): boolean => {
    if (seen.has(name)) return false;
    seen.add(name);
    return (partials.get(name)?.partials ?? []).some((inner) => inner.name === start || reaches(inner.name, seen));
  };
  return (partials.get(start)?.partials ?? []).flatMap(({ name, place }) =>
    name === start || reaches(name, new Set())
      ? [errorAt(place, 'partial-cycle', `The partial “${start}” includes itself.`, 'Delete one of the inclusions.')]
      : [],
  );
};
