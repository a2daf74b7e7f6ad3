// Checks what the shape of a theme does not say: that its fonts are there, and that text fits on its page.
import { type Diagnostic, errorAt, type Place } from '../core/content/diagnostic.ts';
import { suggest } from '../core/content/did-you-mean.ts';
import type { LocatedTheme } from '../core/layout/load-theme.ts';
import type { Style, Theme } from '../core/layout/theme.ts';
import type { FontError } from '../ports.ts';

/** The least width and height that a page has for text, in points. */
const LEAST_AREA = 100;
/** A line, or the space above or below a paragraph, takes at most this part of the height for text. */
const LARGEST_PART = 1 / 3;

type PlaceOf = (...path: (string | number)[]) => Place;

/** Everything in the file of a theme that would keep a pack from being laid out. */
export function checkTheme({ value: theme, placeOf }: LocatedTheme): readonly Diagnostic[] {
  const fits = checkPage(theme, placeOf);
  return [...checkFontNames(theme, placeOf), ...fits, ...(fits.length > 0 ? [] : checkLengths(theme, placeOf))];
}

function checkPage({ page, pair }: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  const wrong = (message: string, hint: string, ...path: string[]): Diagnostic =>
    errorAt(placeOf(...path), 'bad-theme', message, hint);
  const checkMargin = (key: 'margin' | 'singleMargin'): readonly Diagnostic[] => {
    const margin = page[key];
    if (margin === undefined) return [];
    const { top, right, bottom, left } = margin;
    const width = page.width - left - right;
    const height = page.height - top - bottom;
    if (Math.min(width, height) >= LEAST_AREA && Math.min(top, right, bottom, left) >= 0) return [];
    return [
      wrong(
        `The margins leave ${Math.round(width)} × ${Math.round(height)} points for text.`,
        `Leave at least ${LEAST_AREA} × ${LEAST_AREA}, and no margin below 0.`,
        ...['page', key],
      ),
    ];
  };
  const columns =
    pair.columns === 'auto' || pair.columns.length === 2
      ? []
      : [wrong('A pair has two columns.', 'Write “auto”, or two numbers, e.g. [40, 60].', 'pair', 'columns')];
  return [...checkMargin('margin'), ...checkMargin('singleMargin'), ...columns];
}

function checkLengths(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  const { page, pair, table } = theme;
  const most = Math.floor((page.height - page.margin.top - page.margin.bottom) * LARGEST_PART);
  const across = Math.floor((page.width - page.margin.left - page.margin.right) * LARGEST_PART);
  const over = (value: number | undefined, limit: number, ...path: string[]): Diagnostic[] =>
    value === undefined || value <= limit
      ? []
      : [errorAt(placeOf(...path), 'bad-theme', `“${path.at(-1)}” is ${value}.`, `At most ${limit} fit on this page.`)];
  return [
    ...over(pair.gutter, across, 'pair', 'gutter'),
    ...over(table.gutter, across, 'table', 'gutter'),
    ...over(table.padding, Math.floor(Math.min(most, across) / 4), 'table', 'padding'),
    ...eachLook(theme).flatMap(([look, path]) => [
      ...(['size', 'leading', 'before', 'after'] as const).flatMap((key) => over(look[key], most, ...path, key)),
      ...over(look.indent, Math.floor(across / (look.size ?? 10)), ...path, 'indent'),
    ]),
  ];
}

function checkFontNames(theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] {
  const names = Object.keys(theme.fonts);
  const unknown = (name: string | undefined, ...path: (string | number)[]): Diagnostic[] => {
    if (name === undefined || names.includes(name)) return [];
    const hint = suggest(name, names, `The fonts are: ${names.join(', ')}.`);
    return [errorAt(placeOf(...path), 'unknown-font', `The theme has no font “${name}” under “fonts”.`, hint)];
  };
  const base = theme.styles['base'];
  const unset = (['han', 'latin'] as const).filter((key) => base?.[key] === undefined);
  return [
    ...unset.map((key) =>
      errorAt(
        placeOf('styles', 'base'),
        'unknown-font',
        `The style “base” names no font for “${key}”.`,
        `Add “${key}: …” with one of: ${names.join(', ')}.`,
      ),
    ),
    ...theme.fallback.flatMap((name, index) => unknown(name, 'fallback', index)),
    ...Object.entries(theme.fonts).flatMap(([name, source]) =>
      typeof source === 'string' ? [] : unknown(source.otherwise, 'fonts', name, 'otherwise'),
    ),
    ...eachLook(theme).flatMap(([look, path]) => [
      ...unknown(look.han, ...path, 'han'),
      ...unknown(look.latin, ...path, 'latin'),
    ]),
  ];
}

/** Every style, and what it says for each language, with its path in the file. */
const eachLook = ({ styles }: Theme): readonly (readonly [Style, readonly string[]])[] =>
  Object.entries(styles).flatMap(([name, style]) => {
    const own: (readonly [Style, readonly string[]])[] = [[style, ['styles', name]]];
    for (const language of ['zh-Hans', 'en'] as const) {
      const look = style[language];
      if (look !== undefined) own.push([look, ['styles', name, language]]);
    }
    return own;
  });

/** A font file that cannot be opened, at the place that names it. */
export function badFont({ placeOf }: LocatedTheme, { font, message, file }: FontError): Diagnostic {
  const hint =
    file === undefined
      ? 'Write the path of a TrueType file in the @expo-google-fonts packages, e.g. noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf.'
      : `Put a TrueType file (.ttf) of that name into the folder of --fonts, or take “${file}” out of it.`;
  return errorAt(placeOf('fonts', font), 'unknown-font', message, hint);
}
