// Turns a pack into semantic markup with the templates, after checking them.
import Handlebars, { type HelperDelegate } from 'handlebars';
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import type { SourceFile } from '../content/types.ts';
import type { Pack } from '../pack/types.ts';
import type { Template } from './check-template.ts';
import { type Labels, labelsPath, readLabels } from './read-labels.ts';
import { readPlace } from './read-place.ts';
import { readTemplates, type Templates } from './read-templates.ts';
import { BUILT_IN, HELPER_NAMES, MissingValue, PRINT, refuseMissing, templateHelpers } from './template-helpers.ts';

/** Semantic HTML whose start tags carry the place in the template that wrote them (`data-at`). */
export type Markup = string & { readonly markup: unique symbol };

/** The markup, empty with any error, and the paths of the templates and labels that it was made with. */
export interface Rendering extends Outcome<Markup> {
  readonly paths: readonly string[];
}

/** Renders a pack with the templates that it names. */
export const renderMarkup = (pack: Pack, files: readonly SourceFile[]): Rendering => {
  const labels = readLabels(files, pack.languages);
  const templates = readTemplates(pack.template, pack.templatePlace, files);
  const { main, partials } = templates.value;
  const diagnostics: Diagnostic[] = [
    ...labels.diagnostics,
    ...templates.diagnostics,
    ...(labels.diagnostics.length > 0 ? [] : missingLabels(templates.value, labels.value, pack)),
  ];
  const paths = [...templates.value.paths, ...pack.languages.map(labelsPath)].sort();
  const failed = (more: readonly Diagnostic[] = []): Rendering => ({
    value: '' as Markup,
    diagnostics: [...diagnostics, ...more],
    paths,
  });
  if (main === undefined || diagnostics.some(({ severity }) => severity === 'error')) return failed();

  const environment = environmentWith(labels.value);
  for (const [name, partial] of partials) environment.registerPartial(name, compile(environment, partial));
  try {
    const render = compile(environment, main);
    const value = render(pack, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
    return { value: value as Markup, diagnostics, paths };
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return failed([error.diagnostic]);
  }
};

const missingLabels = ({ main, partials }: Templates, labels: Labels, { languages }: Pack): Diagnostic[] =>
  [...(main ? [main] : []), ...partials.values()].flatMap((template) =>
    template.labels.flatMap(({ name, place }) =>
      languages
        .filter((language) => !labels[language].has(name))
        .map((language) =>
          errorAt(
            place,
            'missing-label',
            `${labelsPath(language)} has no label “${name}”.`,
            `Add a line “${name}: …” to that file.`,
          ),
        ),
    ),
  );

/** Handlebars with the helpers that templates may call, and no others. */
const environmentWith = (labels: Labels): typeof Handlebars => {
  const environment = Handlebars.create();
  const given = environment.helpers as Record<string, HelperDelegate>;
  const builtIn = Object.entries(given).filter(([name]) => BUILT_IN.includes(name));
  for (const name of Object.keys(given)) environment.unregisterHelper(name);
  for (const [name, helper] of [...builtIn, ...Object.entries(templateHelpers(labels))])
    environment.registerHelper(name, refuseMissing(helper));
  return environment;
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
      ...Object.fromEntries([...HELPER_NAMES, PRINT].map((name) => [name, true])),
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

const MISSING_HINT = 'Check how the name is written; docs/templates.md lists the values that a template can print.';

const atRunTime = ({ file, paths }: Template, error: unknown): Diagnostic => {
  if (error instanceof MissingValue) {
    const hint = error.code === 'missing-label' ? 'Add it to that file.' : MISSING_HINT;
    return errorAt(readPlace(error.at, file), error.code, error.message, hint);
  }
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const [, inText] = /^Cannot use 'in' operator to search for '(.*?)' in/.exec(message) ?? [];
  const [, inNothing] = /^Cannot read properties of \w+ \(reading '(.*?)'\)/.exec(message) ?? [];
  const inside = inText ?? inNothing;
  if (inside !== undefined) {
    const place = paths.find(({ names }) => names.includes(inside))?.place ?? readPlace('', file);
    return errorAt(place, 'missing-value', `The pack has no value “${inside}” here.`, MISSING_HINT);
  }
  const [, name] = /^"(.*?)" not defined in/.exec(message) ?? [];
  const text = name === undefined ? message.replace(/ - \d+:\d+$/, '') : `The pack has no value “${name}” here.`;
  const place = { file, line: lineNumber ?? 1, column: (column ?? 0) + 1 };
  return errorAt(place, 'missing-value', text, MISSING_HINT);
};
