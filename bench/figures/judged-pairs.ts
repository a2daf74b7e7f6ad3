// Reads the pairs that a person has judged.
import { readFileSync } from 'node:fs';

/** A part of the table: the half that the checker was tuned on, the half that it was not, and two written for a second and a third proof. */
export type Part = 'building' | 'held-out' | 'held-out-2' | 'held-out-3';

/** A pair, and whether its figures differ. */
export interface JudgedPair {
  readonly id: string;
  readonly chinese: string;
  readonly english: string;
  readonly mismatch: boolean;
  readonly phenomenon: string;
  /** What the pair turns on. */
  readonly what: string;
}

/** The pairs of a part, in their order. */
export const readJudgedPairs = (part: Part): readonly JudgedPair[] =>
  readFileSync(`tests/fixtures/figure-pairs/${part}.tsv`, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [id = '', chinese = '', english = '', verdict, what = ''] = row.split('\t');
      const phenomenon = what.slice(0, what.indexOf(':'));
      return { id, chinese, english, mismatch: verdict === 'mismatch', phenomenon, what };
    });
