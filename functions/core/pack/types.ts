// A pack as templates see it: every value present or null, nothing left to work out.
import type { Place } from '../content/diagnostic.ts';
import type { Bilingual, Edition, Language, Localized } from '../content/language.ts';
import type { PackPart } from '../content/types.ts';

/** Inline content of a pack; the text of all inlines in a row, notes aside, is the text of the source. */
export type PackInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'note'; readonly children: readonly PackInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly PackInline[] }
  | { readonly kind: 'term'; readonly href: string; readonly text: string }
  | { readonly kind: 'break' };

/** One side of a unit; `level` is 0 and `items` empty where they mean nothing. */
export interface PackBlock {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly level: number;
  readonly ordered: boolean;
  readonly inlines: readonly PackInline[];
  readonly items: readonly (readonly PackInline[])[];
}

/** A unit of text in the languages of the pack; a side is null where the content lacks it. */
export interface PackUnit {
  readonly id: string;
  readonly sides: Bilingual<PackBlock | null>;
}

export interface PackSection {
  readonly id: string;
  readonly units: readonly PackUnit[];
}

/** A glossary entry; `anchor` is the id that term links point to. */
export interface PackTerm {
  readonly id: string;
  readonly anchor: string;
  readonly name: Localized;
  readonly definition: Localized;
}

/** An indicator with its figure written out in each language. */
export interface PackIndicator {
  readonly id: string;
  readonly label: Localized;
  readonly figure: Bilingual;
  readonly kind: 'target' | 'actual';
  readonly period: string;
  /** Whether a table says its period and kind: it is no target of the report's own year. */
  readonly dated: boolean;
}

export interface PackReport {
  readonly id: string;
  readonly issuer: Localized;
  readonly place: Localized;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly period: string;
  readonly publication: Localized;
  readonly description: Localized;
  readonly dating: Localized;
  readonly missing: readonly Localized[];
  /** Whether it is there in English. */
  readonly translated: boolean;
}

export interface PackPartner {
  readonly id: string;
  readonly name: Bilingual;
  readonly region: Bilingual | null;
  readonly country: Bilingual;
  readonly since: Bilingual | null;
  readonly relation: Bilingual;
  readonly areas: readonly Bilingual[];
  readonly sources: readonly { readonly title: string; readonly address: string; readonly states: string }[];
}

/** An entry of the contents list: a heading of the text, or a part whose title is the label of that name. */
export type ContentsEntry =
  | { readonly kind: 'part'; readonly level: number; readonly href: string; readonly label: PackPart }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly href: string;
      readonly inlines: Bilingual<readonly PackInline[]>;
    };

/** One edition of a pack, ready for its template. */
export interface Pack {
  readonly id: string;
  readonly edition: Edition;
  /** Whether both languages stand side by side. */
  readonly parallel: boolean;
  /** Language of the document as a whole. */
  readonly lang: Language;
  readonly languages: readonly Language[];
  readonly audience: 'internal' | 'public';
  readonly title: Localized;
  readonly subtitle: Localized | null;
  /** Date as the specification writes it, and as each language does. */
  readonly date: string;
  readonly dateText: Bilingual;
  readonly report: PackReport;
  /** The parts that are printed, in their order. */
  readonly order: readonly PackPart[];
  /** Whether each part is printed. */
  readonly parts: Readonly<Record<PackPart, boolean>>;
  readonly sections: readonly PackSection[];
  readonly terms: readonly PackTerm[];
  readonly indicators: readonly PackIndicator[];
  readonly highlights: readonly PackIndicator[];
  readonly partner: PackPartner | null;
  readonly contents: readonly ContentsEntry[];
  /** Name of the template, and the place that names it. */
  readonly template: string;
  readonly templatePlace: Place;
  readonly theme: string;
  readonly cover: 'plain' | 'red-head';
  /** Paths of the content files that the pack was made from, sorted. */
  readonly inputs: readonly string[];
}
