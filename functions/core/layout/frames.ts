// What the layout hands to the PDF writer: pages with everything at its place.
import type { Line } from './break-lines.ts';

/** How a stretch of text looks and where it leads. */
export interface Look {
  /** `#rrggbb`. */
  readonly color: string;
  readonly href?: string;
}

/** Everything on a page is at points from its top left corner. */
export type FrameItem =
  | {
      readonly kind: 'line';
      readonly x: number;
      readonly baseline: number;
      readonly size: number;
      readonly line: Line<Look>;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
      readonly color: string;
      /** Round dots instead of a solid line. */
      readonly dots?: boolean;
    };

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
