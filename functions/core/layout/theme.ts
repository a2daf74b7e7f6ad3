// The shape of a theme: page, fonts and named styles; lengths in points, indents in em.
import { z } from 'zod';
import type { Language } from '../content/language.ts';
import type { Typeface } from './typeface.ts';

const color = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six hexadecimal digits, such as #1a2b3c');

const look = z.strictObject({
  /** Names of fonts: for Han, and for Latin letters and digits. */
  han: z.string().optional(),
  latin: z.string().optional(),
  size: z.number().positive().optional(),
  leading: z.number().positive().optional(),
  color: color.optional(),
  align: z.enum(['justify', 'start', 'center', 'end']).optional(),
  indent: z.number().min(0).optional(),
  before: z.number().min(0).optional(),
  after: z.number().min(0).optional(),
  keepWithNext: z.boolean().optional(),
  pageBreak: z.boolean().optional(),
  bare: z.boolean().optional(),
  ruleAbove: color.optional(),
  ruleBelow: color.optional(),
});

const style = look.extend({ 'zh-Hans': look.optional(), en: look.optional() });

export const themeShape = z.strictObject({
  page: z.strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    margin: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
    runningHead: z.number().describe('baseline, from the top edge'),
    folio: z.number().describe('baseline, from the bottom edge'),
  }),
  /** Name of a font → file, as the assets know it. */
  fonts: z.record(z.string(), z.string()),
  /** Fonts tried, in order, where the style's own lack a character. */
  fallback: z.array(z.string()),
  pair: z.strictObject({ columns: z.array(z.number().positive()), gutter: z.number().min(0) }),
  table: z.strictObject({ padding: z.number().min(0), gutter: z.number().min(0) }),
  styles: z
    .record(z.string(), style)
    .refine((styles) => styles['base'] !== undefined, 'a theme has a style named base'),
});

export type Theme = z.infer<typeof themeShape>;
export type Style = z.infer<typeof look>;

/** A style with nothing left open. */
export interface ResolvedStyle {
  readonly han: string;
  readonly latin: string;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly align: 'justify' | 'start' | 'center' | 'end';
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly pageBreak: boolean;
  readonly bare: boolean;
  readonly ruleAbove: string | undefined;
  readonly ruleBelow: string | undefined;
}

/**
 * The style of a block: `base`, then its element, then `element.class`, each with what it says for the language.
 * Inline styles may be laid over it.
 */
export function resolveStyle(theme: Theme, names: readonly string[], lang: Language): ResolvedStyle {
  let merged: Style = {};
  for (const name of ['base', ...names.flatMap(withElement)]) {
    const found = theme.styles[name];
    if (found === undefined) continue;
    const { 'zh-Hans': chinese, en: english, ...common } = found;
    merged = { ...merged, ...common, ...(lang === 'en' ? english : chinese) };
  }
  return {
    han: merged.han ?? '',
    latin: merged.latin ?? '',
    size: merged.size ?? 10,
    leading: merged.leading ?? 15,
    color: merged.color ?? '#000000',
    align: merged.align ?? 'start',
    indent: merged.indent ?? 0,
    before: merged.before ?? 0,
    after: merged.after ?? 0,
    keepWithNext: merged.keepWithNext ?? false,
    pageBreak: merged.pageBreak ?? false,
    bare: merged.bare ?? false,
    ruleAbove: merged.ruleAbove,
    ruleBelow: merged.ruleBelow,
  };
}

const withElement = (name: string): string[] => {
  const element = name.split('.')[0] ?? name;
  return element === name ? [name] : [element, name];
};

/** The fonts of a theme by their names in it. */
export type Typefaces = ReadonlyMap<string, Typeface>;

/** The chain of fonts for a name: itself, then the fallback. */
export function chainOf(name: string, theme: Theme, faces: Typefaces): readonly Typeface[] {
  return [name, ...theme.fallback].flatMap((each) => faces.get(each) ?? []);
}
