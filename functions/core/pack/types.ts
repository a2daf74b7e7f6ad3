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

/** What a pack prints, of its own accord or because its specification says so. */
export type PrintedPart = PackPart | 'stamp';

/** What the stamp at the end of a pack says of its text; the labels are those of states, `state-approved` and so on. */
export interface PackStamp {
  /** Blocks of the report that are printed, and that are not. */
  readonly included: number;
  readonly leftOut: number;
  /** Labels of the lowest state of what is printed in English, and of that which the pack requires; null where nothing is in English. */
  readonly state: string | null;
  readonly required: string | null;
  /** How many findings of the checks stand because somebody has waived them. */
  readonly waivers: number;
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
  /** Whether each page is marked as a draft. */
  readonly draft: boolean;
  readonly audience: 'internal' | 'public';
  readonly title: Localized;
  readonly subtitle: Localized | null;
  /** Date as the specification writes it, and as each language does. */
  readonly date: string;
  readonly dateText: Bilingual;
  readonly report: PackReport;
  /** The parts that are printed, in their order; the stamp is last. */
  readonly order: readonly PrintedPart[];
  /** Whether each part is printed. */
  readonly parts: Readonly<Record<PrintedPart, boolean>>;
  readonly stamp: PackStamp;
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

/** An edition put together, before its translation has been looked at. */
export type AssembledPack = Omit<Pack, 'stamp' | 'draft'>;
