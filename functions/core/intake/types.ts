// What an import finds in a newspaper's text: sections, topics, paragraphs, entries, and what was repaired or is asked.
import type { Passage } from './passage.ts';

/** The kinds of damage; each is one rule, in the file that is named after it or says so in its comment. */
export type RepairKind =
  | 'page-turn'
  | 'punctuation-width'
  | 'advertisement'
  | 'cut-paragraph'
  | 'cut-name'
  | 'glued-heading'
  | 'run-in-heading'
  | 'run-together-entries'
  | 'split-definition'
  | 'missing-part'
  | 'section-number'
  | 'unfinished-paragraph'
  | 'annex-text'
  | 'trailing-text'
  | 'latin-word'
  | 'missing-word'
  | 'item-count'
  | 'name-variant'
  | 'undefined-term'
  | 'unused-term'
  | 'unknown-fact';

/** One thing that was mended (`auto`), or that only a person can decide (`question`). */
export interface Repair {
  readonly kind: RepairKind;
  /** Line of the source, from 1. */
  readonly line: number;
  readonly action: 'auto' | 'question';
  /** What stands in the source, and what was or could be made of it. */
  readonly before: string;
  readonly after: string;
  /** The evidence in the text, or what is asked. */
  readonly note: string;
}

/** Text of the source that is in no block: from one offset up to another. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  /** `mark`: signs of Markdown, numbers of entries and the like, which the format of the content says otherwise. */
  readonly why: 'mark' | 'title' | 'annex-title' | 'repair' | 'question';
}

/** A paragraph of the source: one that its lines make, or a line that is a heading or an entry of a list by its marks. */
export interface SourceParagraph {
  readonly kind: 'text' | 'item' | 'heading';
  /** How many `#` a heading of Markdown has; 0 for anything else. */
  readonly depth: number;
  readonly passage: Passage;
}

/** A part of the running text, in its order. */
export interface FlowItem {
  readonly kind: 'section' | 'topic' | 'paragraph' | 'item';
  /** The number of a section as it is written, such as `五`. */
  readonly number?: string;
  readonly passage: Passage;
}

/** A block with the id that the content knows it by; entries of a list are one block. */
export interface IntakeBlock {
  readonly id: string;
  readonly kind: 'topic' | 'paragraph' | 'list';
  readonly passages: readonly Passage[];
}

export interface IntakeSection {
  readonly id: string;
  /** Name of its file, without folder and ending. */
  readonly file: string;
  /** As written; null for text before the first numbered section. */
  readonly number: string | null;
  /** With its number; its characters have no place in the source when the heading was supplied. */
  readonly heading: Passage;
  readonly blocks: readonly IntakeBlock[];
}

/** A headword of an entry, and whether the text uses it. */
export interface Headword {
  readonly text: string;
  readonly usedInBody: boolean;
}

/** An entry of the annex; one that explains several terms has several headwords. */
export interface IntakeEntry {
  readonly id: string;
  readonly headword: Passage;
  readonly definition: Passage;
  readonly headwords: readonly Headword[];
  /** Other forms by which the text may use it. */
  readonly aliases: readonly string[];
}

/** What the text says of itself; absent where it does not. */
export interface ReportFacts {
  readonly title?: string;
  readonly subtitle?: string;
  readonly city?: string;
  readonly year?: string;
  readonly publication?: string;
}

/** Everything that an import made of a text. */
export interface Intake {
  readonly facts: ReportFacts;
  readonly sections: readonly IntakeSection[];
  readonly entries: readonly IntakeEntry[];
  readonly annexTitle?: string;
  readonly repairs: readonly Repair[];
  readonly leftOut: readonly LeftOut[];
  /** The text that offsets count in, and how many lines it has. */
  readonly source: string;
  readonly lines: number;
}
