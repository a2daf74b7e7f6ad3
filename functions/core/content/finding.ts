// What a check of a translation found, before it is known whether somebody has waived it.
import type { Diagnostic } from './diagnostic.ts';

/** A finding about one block, term or label. */
export interface Finding {
  /** Id of the block (`s5.1.p2`), `termUnit` of a term, `indicatorUnit` of an indicator's label, or `report` for the head of the report. */
  readonly unit: string;
  /** The words that it turns on, as they stand in the text: with the code, what a waiver names. */
  readonly words: string;
  readonly diagnostic: Diagnostic;
}

/** What findings call a term: `terms/four-earlies`. */
export const termUnit = (id: string): string => `terms/${id}`;

/** What findings call the label of an indicator: `indicators/good-air-days`. */
export const indicatorUnit = (id: string): string => `indicators/${id}`;
