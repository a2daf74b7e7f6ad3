// What the layout hands to the PDF writer: pages with everything at its place.
import type { Line } from './break-lines.ts';
import type { StructureNode } from './structure.ts';

/** How a stretch of text looks, and the node of the structure tree that it belongs to. */
export interface Look {
  /** `#rrggbb`. */
  readonly color: string;
  readonly node: StructureNode;
  readonly dots: boolean;
  readonly underline: boolean;
}

/** What stands on a page beside the text and is no part of the reading order (ISO 14289-1, 7.1). */
export type Artifact = 'header' | 'footer' | 'repeated' | 'decoration';

/** Everything on a page is at points from its top left corner. */
export type FrameItem =
  | {
      readonly kind: 'line';
      readonly x: number;
      readonly baseline: number;
      readonly line: Line<Look>;
      /** Absent for text of the reading order. */
      readonly artifact: Artifact | undefined;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
      readonly color: string;
      /** Round dots this many points apart instead of a solid line. */
      readonly dots?: number;
    }
  /** A filled box: of the debugging view. */
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    };

/** A page with everything at its place; width and height in points. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly items: readonly FrameItem[];
  /** Anchors that links may name, with their height on the page. */
  readonly anchors: readonly { readonly id: string; readonly y: number }[];
}

/** A heading in the outline. */
export interface OutlineEntry {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

/** A whole document laid out. */
export interface Laid {
  readonly pages: readonly PageFrame[];
  readonly outline: readonly OutlineEntry[];
  /** Root of the structure tree; its block nodes are complete, its inline nodes are found in the lines. */
  readonly structure: StructureNode;
}
