// The content of the product as values: reports, terms, indicators, partners and pack specifications.
import type { Place } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Bilingual, Edition, Language, Localized } from './language.ts';

/** A file of content, templates or themes: path from the project's root with `/` (`content/…`, `templates/…`). */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Inline content of a block, as CommonMark has it, and notes. */
export type SourceInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly SourceInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly SourceInline[] }
  | SourceNote
  | { readonly kind: 'break' };

/** A note, where its mark stands; both languages give it the same name. */
export interface SourceNote {
  readonly kind: 'note';
  readonly name: string;
  readonly children: readonly SourceInline[];
  /** Places of the mark, and of the note's text. */
  readonly mark: Place;
  readonly place: Place;
}

/** One block of a section in one language. */
export type SourceBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly level: number;
      readonly inlines: readonly SourceInline[];
      readonly place: Place;
    }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly inlines: readonly SourceInline[];
      readonly place: Place;
    }
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly ordered: boolean;
      readonly items: readonly (readonly SourceInline[])[];
      readonly place: Place;
    };

/** A source block and its translation; a side is absent where its twin is missing (a diagnostic tells of it). */
export interface Unit {
  readonly id: string;
  readonly sides: Partial<Readonly<Record<Language, SourceBlock>>>;
}

/** How far a translation has come that is there; ISO 17100 asks for two people before `approved`. */
export type AcceptedState = 'draft' | 'reviewed' | 'approved';

/** What is written down of the translation of a block or term. */
export interface TranslationEntry {
  /** Digest of the Chinese that the translation was made from (`core/translation/source-digest`). */
  readonly source: string;
  /** The quantities of that Chinese, as written. */
  readonly figures: readonly string[];
  /** Digest of the English that was accepted. */
  readonly target: string;
  readonly state: AcceptedState;
  readonly translator?: string;
  readonly reviser?: string;
  /** ISO 8601 date on which the state was given. */
  readonly date: string;
  readonly place: Place;
}

/** Somebody's word that a finding of a check is to stand. */
export interface Waiver {
  /** As findings name it: `s5.1.p1`, `terms/four-earlies`. */
  readonly unit: string;
  /** Code of the finding's diagnostic. */
  readonly check: string;
  /** The words that the finding turns on. */
  readonly words: string;
  readonly by: string;
  readonly reason: string;
  readonly place: Place;
}

/** What a sidecar holds: `translation.yaml` of a report, or `<name>.translation.yaml` of a glossary file. */
export interface TranslationRecord {
  /** Path of the sidecar, which need not be there. */
  readonly path: string;
  /** By units as findings name them. */
  readonly entries: ReadonlyMap<string, TranslationEntry>;
  readonly waivers: readonly Waiver[];
}

/** A section of a report: the units of one file in each language, in order. */
export interface Section {
  readonly id: string;
  readonly units: readonly Unit[];
  /** The files of the section, also one that could not be read. */
  readonly paths: Partial<Readonly<Record<Language, string>>>;
  /** Where its languages do not fit together. */
  readonly unaligned: readonly Finding[];
}

export type Qualifier = 'at-least' | 'at-most' | 'about' | 'exact';

/** A tracked figure of a report. */
export interface Indicator {
  readonly id: string;
  readonly label: Localized;
  /** Exact decimal as the report writes it, e.g. `650` with unit `亿元`. */
  readonly value: string;
  /** Unit as the Chinese text writes it, scale included, e.g. `亿元`, `万亩`, `%`. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly kind: 'target' | 'actual';
  readonly period: string;
  /** The id of the unit that states it. */
  readonly block: string;
  /** Line of the source text. */
  readonly line: number;
  readonly place: Place;
}

/** A government work report, in both languages or in Chinese only. */
export interface Report {
  readonly id: string;
  /** The languages that all of it is there in. */
  readonly languages: readonly Language[];
  readonly issuer: Localized;
  readonly place: Localized;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly period: string;
  readonly language: Language;
  readonly source: { readonly publication: Localized; readonly description: Localized };
  /** How the year is known. */
  readonly dating: Localized;
  /** What the source lacks. */
  readonly missing: readonly Localized[];
  readonly sections: readonly Section[];
  /** Paths of text files of which not even the section is known. */
  readonly unread: readonly string[];
  readonly indicators: readonly Indicator[];
  /** The lines of the source that blocks come from, by id, where an import noted them: first and last. */
  readonly lines: ReadonlyMap<string, readonly [number, number]>;
  readonly translation: TranslationRecord;
  /** Path of report.yaml. */
  readonly path: string;
  /** Path of indicators.yaml; absent when the report has none. */
  readonly indicatorsPath?: string;
}

/** A glossary entry: a concept with its Chinese headword and the approved English rendering. */
export interface Term {
  readonly id: string;
  readonly 'zh-Hans': {
    readonly headword: string;
    readonly aliases: readonly string[];
    readonly definition: string;
  };
  /** Absent where the report that the term belongs to is in Chinese only. */
  readonly en?: {
    readonly rendering: string;
    readonly admitted: readonly string[];
    readonly forbidden: readonly string[];
    readonly definition: string;
  };
  readonly domain: string;
  readonly status: 'proposed' | 'admitted' | 'approved';
  readonly source: { readonly line: number };
  /** The report that the term's file is named after; the packs of others do not print it. Absent for terms of all reports. */
  readonly report?: string;
  readonly place: Place;
}

/** A sister city. What no source states is absent. */
export interface Partner {
  readonly id: string;
  readonly name: Bilingual;
  readonly region?: Bilingual;
  readonly country: Bilingual;
  /** ISO 8601 date or year. */
  readonly since?: string;
  readonly relation: Bilingual;
  readonly areas: readonly Bilingual[];
  readonly sources: readonly { readonly title: string; readonly address: string; readonly states: string }[];
  readonly place: Place;
}

export type PackPart = 'cover' | 'contents' | 'partner' | 'fact-sheet' | 'figures' | 'text' | 'glossary';

/** What a pack is made of. */
export interface PackSpec {
  readonly id: string;
  readonly title: Localized;
  readonly subtitle?: Localized;
  readonly audience: 'internal' | 'public';
  /** ISO 8601 date of this edition. */
  readonly date: string;
  readonly languages: readonly Edition[];
  readonly report: string;
  /** The state that each translation in it must have reached at least. */
  readonly require: AcceptedState;
  /** Section ids (`s5`) or topic ids (`s5.2`), in the order printed. */
  readonly sections: readonly string[];
  readonly parts: readonly PackPart[];
  readonly indicators: 'all' | readonly string[];
  readonly highlights: readonly string[];
  readonly terms: 'all' | 'used';
  readonly partner?: string;
  readonly template: string;
  readonly theme: string;
  /** `red-head`: the issuer's name in red above the title, as official documents have it (GB/T 9704-2012, 7.2). */
  readonly cover: 'plain' | 'red-head';
  /** Whether the PDF carries its text, figures and terms as data. */
  readonly attachments: boolean;
  /** Places of the values that name something elsewhere, by JSON-pointer-like key such as `report` or `sections.0`. */
  readonly places: Readonly<Record<string, Place>>;
  readonly place: Place;
}

/** Everything under `content/`, read and checked. What could not be read is absent, and a diagnostic tells of it. */
export interface Content {
  readonly reports: readonly Report[];
  readonly terms: readonly Term[];
  readonly partners: readonly Partner[];
  readonly packSpecs: readonly PackSpec[];
  /** Paths of all files of the glossary, also those that could not be read. */
  readonly glossaryPaths: readonly string[];
  /** What is written down of the translation of each of these files, in their order. */
  readonly termRecords: readonly TranslationRecord[];
}
