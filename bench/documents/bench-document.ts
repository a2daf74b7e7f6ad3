// The documents that every system sets: neutral blocks, and the look that they share. Plain JSON.
import type { Language } from '../../functions/core/content/language.ts';

/** The documents: Chinese only; the same in parallel with English; ten times the parallel one. */
export const DOCUMENT_NAMES = ['A', 'B', 'C'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Text in one language. */
export interface Side {
  readonly lang: Language;
  readonly runs: readonly Run[];
}

/** A heading or a paragraph has a side for each column; a table's row a side for each cell. */
export type BenchBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly sides: readonly Side[] }
  | { readonly kind: 'paragraph'; readonly sides: readonly Side[] }
  | {
      readonly kind: 'table';
      /** Widths as shares of the table's width. */
      readonly columns: readonly number[];
      readonly head: readonly Side[];
      readonly rows: readonly (readonly Side[])[];
    };

export interface BenchDocument {
  readonly title: string;
  readonly runningHead: Side;
  readonly blocks: readonly BenchBlock[];
}

export type StyleName = 'h1' | 'h2' | 'p' | 'td' | 'th' | 'running' | 'folio';

/** How text of a style and language is set; lengths in points, `indent` in em. */
export interface TextLook {
  readonly han: string;
  readonly latin: string;
  readonly size: number;
  readonly leading: number;
  readonly indent: number;
  readonly justify: boolean;
  readonly before: number;
  readonly after: number;
  readonly color: string;
}

export interface FontLook {
  /** Absolute path of a TrueType file. */
  readonly file: string;
  readonly family: string;
  readonly bold: boolean;
  /** Height of a line as the font itself asks for it, in em. */
  readonly lineHeight: number;
}

/** What all systems share: page, columns, fonts and sizes, from the house theme. */
export interface SharedLook {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
    readonly runningHead: number;
    readonly folio: number;
  };
  readonly pair: { readonly columns: readonly number[]; readonly gutter: number };
  readonly table: { readonly padding: number; readonly gutter: number; readonly rule: string };
  readonly styles: Readonly<Record<StyleName, Readonly<Record<Language, TextLook>>>>;
  /** The fonts of bold runs. */
  readonly strong: { readonly han: string; readonly latin: string };
  readonly fonts: Readonly<Record<string, FontLook>>;
  /** A folder with these font files and no others, and a `fonts.conf` that names it. */
  readonly fontFolder: string;
}

/** What a system is handed. */
export interface Job {
  readonly document: BenchDocument;
  readonly look: SharedLook;
}

/**
 * The document with a number at the start of each paragraph and table row, so that no system meets a paragraph twice:
 * what is measured is setting text, not finding an earlier result again.
 */
export function numberDraft(document: BenchDocument, draft: number): BenchDocument {
  let count = draft * 1000;
  const mark = (sides: readonly Side[]): readonly Side[] => {
    count += 1;
    return sides.map((side) => ({
      ...side,
      runs: [{ text: side.lang === 'en' ? `(${count}) ` : `（${count}）`, bold: false }, ...side.runs],
    }));
  };
  const blocks = document.blocks.map((block): BenchBlock => {
    if (block.kind === 'paragraph') return { ...block, sides: mark(block.sides) };
    if (block.kind === 'table') return { ...block, rows: block.rows.map(mark) };
    return block;
  });
  return { ...document, blocks };
}

/** The font of a side's text where a system gives each paragraph one font: that of its language. */
export const fontNameOf = (look: TextLook, lang: Language): string => (lang === 'en' ? look.latin : look.han);

/** The room between the margins. */
export const textWidth = ({ page }: SharedLook): number => page.width - page.margin.left - page.margin.right;

/** Divides a width into columns by their shares, with a gutter between. */
export function divideWidth(width: number, shares: readonly number[], gutter: number): readonly number[] {
  const room = width - gutter * (shares.length - 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / whole);
}

/** All text of a document, a line for each side. */
export const textOf = (document: BenchDocument): string =>
  document.blocks
    .flatMap((block) => (block.kind === 'table' ? [block.head, ...block.rows] : [block.sides]).flat())
    .map(plainText)
    .join('\n');

export const plainText = (side: Side): string => side.runs.map((run) => run.text).join('');
