// The blocks of a pack: what the markup says, as tagged unions for the layout.
import type { Place } from '../content/diagnostic.ts';
import type { Language } from '../content/language.ts';

/**
 * A stretch of text in one language and one look. `style` names a style of the theme laid over the block's own
 * (`strong`, `em`, `a`, `span.figure` …), outermost first.
 */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly lang: Language;
  readonly styles: readonly string[];
  /** `#id` of an anchor in the pack, or an absolute address. */
  readonly href?: string;
  /** Anchor that links may name. */
  readonly id?: string;
}

/** A note, called where it stands in the text and printed at the foot of the page; numbers count from 1 in each language. */
export interface Note {
  readonly kind: 'note';
  readonly lang: Language;
  readonly number: number;
  readonly inlines: readonly Inline[];
}

export type Inline =
  | TextRun
  | Note
  /** A line break that the author asked for. */
  | { readonly kind: 'break' }
  /** The number of the current page (`page`) or of all pages (`pages`); running heads and folios only. */
  | { readonly kind: 'counter'; readonly counter: 'page' | 'pages'; readonly lang: Language };

interface Common {
  /** Anchor of the block; the unit's id where it comes from content. */
  readonly id?: string;
  /** Name of its style in the theme: `element` or `element.class`; the theme falls back from the second to the first. */
  readonly style: string;
  readonly lang: Language;
  /** Place in the template. */
  readonly place: Place;
}

export interface Heading extends Common {
  readonly kind: 'heading';
  readonly level: number;
  readonly inlines: readonly Inline[];
}

export interface Paragraph extends Common {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}

export interface List extends Common {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** Two or more columns of the same unit that start level and go on together over a page break. */
export interface Pair extends Common {
  readonly kind: 'pair';
  readonly sides: readonly { readonly lang: Language; readonly blocks: readonly Block[] }[];
}

export interface TableCell {
  readonly header: boolean;
  readonly style: string;
  readonly lang: Language;
  readonly blocks: readonly Block[];
  readonly id?: string;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly id?: string;
  readonly style: string;
}

export interface Table extends Common {
  readonly kind: 'table';
  /**
   * Widths as fractions, from `<col data-width>`; equal where not given. Of the table's width, or of that of the side of
   * a pair (counted from 0, `<col data-side>`) where the columns name one.
   */
  readonly columns: readonly { readonly width: number; readonly side?: number }[];
  readonly caption?: Paragraph;
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

/** The contents list: each entry links to a heading; the layout adds leader and page number. */
export interface Contents extends Common {
  readonly kind: 'contents';
  readonly entries: readonly { readonly level: number; readonly href: string; readonly inlines: readonly Inline[] }[];
}

export interface Rule extends Common {
  readonly kind: 'rule';
}

/** A part of the pack, such as the cover or the glossary; the theme says whether it starts a page. */
export interface Part extends Common {
  readonly kind: 'part';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Pair | Table | Contents | Rule | Part;

/** A whole pack in blocks. */
export interface Document {
  /** Language of the document as a whole. */
  readonly lang: Language;
  readonly title: string;
  /** Inlines of the running head and of the folio, printed on every page but those of parts whose style hides them. */
  readonly runningHead: readonly Inline[];
  readonly folio: readonly Inline[];
  /** What is printed at the top of every page, also of those: that the pack is a draft. */
  readonly mark: readonly Inline[];
  readonly blocks: readonly Block[];
}
