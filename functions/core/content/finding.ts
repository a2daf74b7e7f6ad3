// What a check of a translation found, before it is known whether somebody has waived it.
import type { Diagnostic } from './diagnostic.ts';

/** A finding about one block, term or label. */
export interface Finding {
  /** Id of the block (`s5.1.p2`), or of a term (`terms/four-earlies`). */
  readonly unit: string;
  /** The words that it turns on, as they stand in the text: with the code, what a waiver names. */
  readonly words: string;
  readonly diagnostic: Diagnostic;
}
