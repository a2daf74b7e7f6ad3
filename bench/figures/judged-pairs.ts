// Reads the pairs that a person has judged.
import { readFileSync } from 'node:fs';

/** A half of the table: the one that the checker was tuned on, and the one that it was not. */
export type Half = 'building' | 'held-out';

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

/** The pairs of a half, in their order. */
export const readJudgedPairs = (half: Half): readonly JudgedPair[] =>
  readFileSync(`tests/fixtures/figure-pairs/${half}.tsv`, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [id = '', chinese = '', english = '', verdict, what = ''] = row.split('\t');
      const phenomenon = what.slice(0, what.indexOf(':'));
      return { id, chinese, english, mismatch: verdict === 'mismatch', phenomenon, what };
    });
