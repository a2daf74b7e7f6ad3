// The shape of a theme: page, fonts and named styles; lengths in points, indents in em.
import * as z from 'zod';
import type { Language } from '../content/language.ts';

const color = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is # and six hexadecimal digits, such as #1a2b3c');

const margin = z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() });

const look = z.strictObject({
  /** Names of fonts: for Han, and for Latin letters and digits. */
  han: z.string().optional(),
  latin: z.string().optional(),
  size: z.number().positive().optional(),
  /** Part of the size that a stretch of text within a paragraph is set in, and em that it is raised: note marks. */
  scale: z.number().positive().optional(),
  rise: z.number().optional(),
  leading: z.number().positive().optional(),
  color: color.optional(),
  /** `outside`: at the edge away from the spine; `decimal`: on the decimal mark, in a column of figures. */
  align: z.enum(['justify', 'start', 'center', 'end', 'outside', 'decimal']).optional(),
  indent: z.number().min(0).optional(),
  /** Lines of even length, broken between words also in Chinese: headings and titles. */
  balance: z.boolean().optional(),
  hyphenate: z.boolean().optional(),
  /** Emphasis dots under Han characters; a line under a proper name (GB/T 15834 5.1.8). */
  dots: z.boolean().optional(),
  underline: z.boolean().optional(),
  before: z.number().min(0).optional(),
  after: z.number().min(0).optional(),
  /** Least distance of the block from the top edge of its page. */
  top: z.number().min(0).optional(),
  keepWithNext: z.boolean().optional(),
  /** Of a table: all of it on one page. */
  keepTogether: z.boolean().optional(),
  /** Blank between the block's lines and its rules. */
  padding: z.number().min(0).optional(),
  pageBreak: z.boolean().optional(),
  bare: z.boolean().optional(),
  ruleAbove: color.optional(),
  ruleBelow: color.optional(),
  ruleThickness: z.number().positive().optional(),
});

const style = look.extend({ 'zh-Hans': look.optional(), en: look.optional() });

/** A file that the assets have, or the first of several names that the user's font folder has, or else another font of the theme. */
const fontSource = z.union([z.string(), z.strictObject({ files: z.array(z.string()).min(1), otherwise: z.string() })]);

/** The shape of `templates/themes/<name>.yaml`. Lengths in points, `indent` and `rise` in em. */
export const themeShape = z.strictObject({
  page: z.strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    margin,
    /** Of documents without pairs, whose lines would be too long otherwise. */
    singleMargin: margin.optional(),
    runningHead: z.number().describe('baseline, from the top edge'),
    folio: z.number().describe('baseline, from the bottom edge'),
    /** Distance of the baselines of a line grid (GB/T 9704 5.2.3); without it blocks follow one another at their own spaces. */
    grid: z.number().positive().optional(),
  }),
  /** Name of a font → where it comes from. */
  fonts: z.record(z.string(), fontSource),
  /** Fonts tried, in order, where the style's own lack a character. */
  fallback: z.array(z.string()),
  /** Shares of the columns of a pair, or `auto`: by the length of the texts, so that both sides end about level. */
  pair: z.strictObject({
    columns: z.union([z.literal('auto'), z.array(z.number().positive())]),
    gutter: z.number().min(0),
  }),
  table: z.strictObject({ padding: z.number().min(0), gutter: z.number().min(0) }),
  styles: z
    .record(z.string(), style)
    .refine((styles) => styles['base'] !== undefined, 'a theme has a style named base'),
});

/** A theme as its file has it. */
export type Theme = z.infer<typeof themeShape>;
/** What a theme says of one style; what it leaves open comes from the styles below it. */
export type Style = z.infer<typeof look>;

/** How the lines of a block are placed in their measure. */
export type Align = 'justify' | 'start' | 'center' | 'end' | 'outside' | 'decimal';

/** A style with nothing left open. Lengths in points, `indent` and `rise` in em. */
export interface ResolvedStyle {
  readonly han: string;
  readonly latin: string;
  readonly size: number;
  readonly rise: number;
  readonly leading: number;
  readonly color: string;
  readonly align: Align;
  readonly indent: number;
  readonly balance: boolean;
  readonly hyphenate: boolean;
  readonly dots: boolean;
  readonly underline: boolean;
  readonly before: number;
  readonly after: number;
  readonly top: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  readonly padding: number;
  readonly pageBreak: boolean;
  readonly bare: boolean;
  readonly ruleAbove: string | undefined;
  readonly ruleBelow: string | undefined;
  readonly ruleThickness: number;
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
    size: (merged.size ?? 10) * (merged.scale ?? 1),
    rise: merged.rise ?? 0,
    leading: merged.leading ?? 15,
    color: merged.color ?? '#000000',
    align: merged.align ?? 'start',
    indent: merged.indent ?? 0,
    balance: merged.balance ?? false,
    hyphenate: merged.hyphenate ?? true,
    dots: merged.dots ?? false,
    underline: merged.underline ?? false,
    before: merged.before ?? 0,
    after: merged.after ?? 0,
    top: merged.top ?? 0,
    keepWithNext: merged.keepWithNext ?? false,
    keepTogether: merged.keepTogether ?? false,
    padding: merged.padding ?? 0,
    pageBreak: merged.pageBreak ?? false,
    bare: merged.bare ?? false,
    ruleAbove: merged.ruleAbove,
    ruleBelow: merged.ruleBelow,
    ruleThickness: merged.ruleThickness ?? 0.5,
  };
}

const withElement = (name: string): string[] => {
  const element = name.split('.')[0] ?? name;
  return element === name ? [name] : [element, name];
};
