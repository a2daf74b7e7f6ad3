// What everything on a page is: the nodes of the structure tree that assistive technology reads (ISO 32000-1, 14.8.4).
import type { Language } from '../content/language.ts';

/** Standard structure types of PDF 1.7 that packs use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span';

/**
 * A node of the structure tree. Block nodes list their children in reading order; an inline node (Link, Span,
 * Reference, Lbl in a paragraph) is not listed: it takes its place among its parent's content when it is painted.
 */
export interface StructureNode {
  readonly type: StructureType;
  readonly parent: StructureNode | undefined;
  readonly lang: Language;
  readonly children: StructureNode[];
  /** Which cells a header cell heads. */
  readonly scope: 'Column' | 'Row' | undefined;
  /** How the items of a list are labelled (ISO 32000-1, 14.8.5.5). */
  readonly numbering: 'Decimal' | 'Disc' | undefined;
  /** Where a Link leads: `#id` of an anchor, or an absolute address. */
  readonly href: string | undefined;
}

interface Particulars {
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Decimal' | 'Disc';
  readonly href?: string;
}

/** The root of a document's tree. */
export const documentNode = (lang: Language): StructureNode => makeNode(undefined, 'Document', lang, {});

/** Adds a block node at the end of its parent. */
export function blockNode(
  parent: StructureNode,
  type: StructureType,
  lang: Language,
  particulars: Particulars = {},
): StructureNode {
  const node = makeNode(parent, type, lang, particulars);
  parent.children.push(node);
  return node;
}

/** Makes an inline node, which finds its place when it is painted. */
export const inlineNode = (
  parent: StructureNode,
  type: 'Link' | 'Span' | 'Reference' | 'Lbl' | 'Note',
  lang: Language,
  particulars: Particulars = {},
): StructureNode => makeNode(parent, type, lang, particulars);

/** The structure type of a heading of a level from 1 to 6. */
export const headingType = (level: number): StructureType =>
  (['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const)[Math.min(6, Math.max(1, level)) - 1] ?? 'H6';

const makeNode = (
  parent: StructureNode | undefined,
  type: StructureType,
  lang: Language,
  { scope, numbering, href }: Particulars,
): StructureNode => ({ type, parent, lang, children: [], scope, numbering, href });
