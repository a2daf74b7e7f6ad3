// Turns a pack into semantic markup with the templates, after checking them.
import Handlebars from 'handlebars';
import { decodeText } from '../content/decode-text.ts';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import type { SourceFile } from '../content/types.ts';
import type { Pack } from '../pack/types.ts';
import { checkTemplate, type Template } from './check-template.ts';
import { labelsPath, readLabels } from './read-labels.ts';
import { readPlace } from './read-place.ts';
import { BUILT_IN, HELPER_NAMES, MissingValue, templateHelpers } from './template-helpers.ts';

/** Semantic HTML whose start tags carry the place in the template that wrote them (`data-at`). */
export type Markup = string & { readonly markup: unique symbol };

const PARTIAL = /^templates\/partials\/([^/]+)\.hbs$/;

/** Renders a pack; with any error the markup is empty. */
export const renderMarkup = (pack: Pack, templates: readonly SourceFile[]): Outcome<Markup> => {
  const path = `templates/${pack.template}.hbs`;
  const labels = readLabels(templates, pack.languages);
  const diagnostics: Diagnostic[] = [...labels.diagnostics];

  let main: Template | undefined;
  const partials = new Map<string, Template>();
  for (const file of templates) {
    const name = PARTIAL.exec(file.path)?.[1];
    if (file.path !== path && name === undefined) continue;
    const decoded = decodeText(file);
    const checked = decoded.value && checkTemplate(file.path, decoded.value.text, HELPER_NAMES);
    diagnostics.push(...decoded.diagnostics, ...(checked?.diagnostics ?? []));
    if (checked?.value === undefined) continue;
    if (name === undefined) main = checked.value;
    else partials.set(name, checked.value);
  }
  const files = new Set(templates.map((file) => file.path));
  if (!files.has(path))
    diagnostics.push(errorAt(pack.templatePlace, 'missing-template', `There is no template “${path}”.`));
  for (const template of [...(main ? [main] : []), ...partials.values()]) {
    diagnostics.push(...missingPartials(template, files));
    for (const { name, place } of template.labels)
      for (const language of pack.languages)
        if (files.has(labelsPath(language)) && !labels.value[language].has(name))
          diagnostics.push(errorAt(place, 'missing-label', `${labelsPath(language)} has no label “${name}”.`));
  }
  diagnostics.push(...[...partials.keys()].flatMap((name) => selfInclusion(name, partials)));
  if (main === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return { value: '' as Markup, diagnostics };

  const environment = Handlebars.create();
  for (const name of Object.keys(environment.helpers)) if (!BUILT_IN.includes(name)) environment.unregisterHelper(name);
  environment.registerHelper({ ...templateHelpers(labels.value) });
  for (const [name, partial] of partials) environment.registerPartial(name, compile(environment, partial));
  try {
    const render = compile(environment, main);
    const value = render(pack, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
    return { value: value as Markup, diagnostics };
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return { value: '' as Markup, diagnostics: [...diagnostics, error.diagnostic] };
  }
};

/** Carries a diagnostic out of running templates. */
class TemplateFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** A template as a function whose errors name the file. */
const compile = (environment: typeof Handlebars, template: Template): Handlebars.TemplateDelegate => {
  const run = environment.compile(template.tree, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {
      ...{ helperMissing: false, blockHelperMissing: false, log: false, lookup: false },
      ...Object.fromEntries([...HELPER_NAMES].map((name) => [name, true])),
    },
    preventIndent: true,
  } as CompileOptions);
  return (context, options) => {
    try {
      return run(context, options);
    } catch (error) {
      throw error instanceof TemplateFault ? error : new TemplateFault(atRunTime(template, error));
    }
  };
};

const atRunTime = ({ file, paths }: Template, error: unknown): Diagnostic => {
  if (error instanceof MissingValue) return errorAt(readPlace(error.at, file), 'missing-value', error.message);
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const [, inside] = /^Cannot use 'in' operator to search for '(.*?)' in/.exec(message) ?? [];
  if (inside !== undefined) {
    const place = paths.find(({ names }) => names.includes(inside))?.place ?? readPlace('', file);
    return errorAt(place, 'missing-value', `The pack has no value “${inside}” here.`);
  }
  const [, name] = /^"(.*?)" not defined in/.exec(message) ?? [];
  const text = name === undefined ? message.replace(/ - \d+:\d+$/, '') : `The pack has no value “${name}” here.`;
  return errorAt({ file, line: lineNumber ?? 1, column: (column ?? 0) + 1 }, 'missing-value', text);
};

const missingPartials = ({ partials }: Template, files: ReadonlySet<string>): Diagnostic[] =>
  partials.flatMap(({ name, place }) => {
    const path = `templates/partials/${name}.hbs`;
    return files.has(path) ? [] : [errorAt(place, 'missing-partial', `There is no partial “${path}”.`)];
  });

const selfInclusion = (start: string, partials: ReadonlyMap<string, Template>): Diagnostic[] => {
  const reaches = (name: string, seen: Set<string>): boolean => {
    if (seen.has(name)) return false;
    seen.add(name);
    return (partials.get(name)?.partials ?? []).some((inner) => inner.name === start || reaches(inner.name, seen));
  };
  return (partials.get(start)?.partials ?? []).flatMap(({ name, place }) =>
    name === start || reaches(name, new Set())
      ? [errorAt(place, 'partial-cycle', `The partial “${start}” includes itself.`)]
      : [],
  );
};
