// The helpers that templates may call: pure functions of their arguments.
import Handlebars, { type HelperDelegate, type HelperOptions } from 'handlebars';
import type { PackInline } from '../pack/types.ts';
import { type Labels, labelsPath } from './read-labels.ts';

/** A value that a template asked for and the pack does not have; `at` is the place that asked. */
export class MissingValue extends Error {
  readonly at: string;
  readonly code: 'missing-value' | 'missing-label';

  constructor(message: string, at: string, code: 'missing-value' | 'missing-label' = 'missing-value') {
    super(message);
    this.at = at;
    this.code = code;
  }
}

/** Helpers of Handlebars itself that templates may use. */
export const BUILT_IN: readonly string[] = ['if', 'unless', 'each', 'with'];

/** How many values each helper takes. */
export const ARGUMENTS: Readonly<Record<string, number>> = {
  ...{ if: 1, unless: 1, each: 1, with: 1 },
  ...{ in: 2, label: 2, counters: 2, inlines: 1, eq: 2 },
};

/** The names of all helpers that templates may call. */
export const HELPER_NAMES: ReadonlySet<string> = new Set(Object.keys(ARGUMENTS));

/** The helper that every printed value goes through; no template can name it. */
export const PRINT = '#print';

/** The project's own helpers, over the labels of the pack's languages. */
export const templateHelpers = (labels: Labels): Readonly<Record<string, HelperDelegate>> => {
  const label = (name: unknown, language: unknown, options: HelperOptions): string => {
    if (language !== 'en' && language !== 'zh-Hans')
      throw missing(`There are no labels in language “${language}”.`, options);
    const found = labels[language].get(String(name));
    if (found !== undefined) return found;
    const message = `${labelsPath(language)} has no label “${name}”.`;
    throw new MissingValue(message, String(options.hash['at'] ?? ''), 'missing-label');
  };
  return {
    /** `{{in title lang}}`: the value in a language. */
    in: (value: unknown, language: unknown, options: HelperOptions): unknown => {
      const key = String(language);
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) return Reflect.get(value, key);
      throw missing(`There is no value in language “${key}” here.`, options);
    },
    /** `{{label "contents" lang}}`: a fixed word. */
    label,
    /** `{{counters "folio" lang}}`: a label whose `{page}` and `{pages}` become counters. */
    counters: (name: unknown, language: unknown, options: HelperOptions) =>
      new Handlebars.SafeString(
        escaped(label(name, language, options)).replaceAll(
          /\{(pages?)\}/g,
          (_, counter: string) => `<span data-counter="${counter}"></span>`,
        ),
      ),
    /** `{{inlines block.inlines}}`: text with its emphasis and links. */
    inlines: (inlines: unknown, options: HelperOptions) => {
      if (!Array.isArray(inlines)) throw missing('There is no text here.', options);
      return new Handlebars.SafeString(inlinesMarkup(inlines));
    },
    /** `{{#if (eq kind "list")}}` */
    eq: (left: unknown, right: unknown): boolean => left === right,
    /** `{{title}}`: refuses a value that is not text, where Handlebars would print nothing or “[object Object]”. */
    [PRINT]: (value: unknown, options: HelperOptions): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      throw missing('This value is not text: it has several values in it.', options);
    },
  };
};

/**
 * A helper that refuses values that the pack does not have. Handlebars itself takes a name such as `constructor`, which
 * every object inherits, for a value and then gives none.
 */
export const refuseMissing = (helper: HelperDelegate): HelperDelegate =>
  function (this: unknown, ...values: unknown[]) {
    const options = values.at(-1) as HelperOptions;
    if (values.slice(0, -1).includes(undefined)) throw missing('The pack has no such value here.', options);
    return helper.apply(this, values as Parameters<HelperDelegate>);
  };

const missing = (message: string, options: HelperOptions): MissingValue =>
  new MissingValue(message, String(options.hash['at'] ?? ''));

const escaped = (text: string): string => Handlebars.escapeExpression(text);

const inlinesMarkup = (inlines: readonly PackInline[]): string => inlines.map(inlineMarkup).join('');

const inlineMarkup = (inline: PackInline): string => {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'term':
      return `<a class="term" href="${escaped(inline.href)}">${escaped(inline.text)}</a>`;
    case 'link':
      return `<a href="${escaped(inline.href)}">${inlinesMarkup(inline.children)}</a>`;
    case 'note':
      return `<span data-note>${inlinesMarkup(inline.children)}</span>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlinesMarkup(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesMarkup(inline.children)}</em>`;
  }
};
