// Counts how often a check is right about pairs that a person has judged.
import type { JudgedPair } from './judged-pairs.ts';

/** A check of a pair: whether its figures differ. */
export type Check = (chinese: string, english: string) => boolean;

/** How often mismatches were found and missed, and right pairs passed and reported. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly passed: number;
  readonly falseAlarms: number;
}

/** The score of a check over pairs. */
export const scoreOf = (pairs: readonly JudgedPair[], check: Check): Score => {
  const score = { found: 0, missed: 0, passed: 0, falseAlarms: 0 };
  for (const { chinese, english, mismatch } of pairs) {
    const told = check(chinese, english);
    if (mismatch) score[told ? 'found' : 'missed'] += 1;
    else score[told ? 'falseAlarms' : 'passed'] += 1;
  }
  return score;
};

/** Of what was reported, how much is wrong indeed. */
export const precisionOf = ({ found, falseAlarms }: Score): number => found / Math.max(1, found + falseAlarms);

/** Of what is wrong, how much was reported. */
export const recallOf = ({ found, missed }: Score): number => found / Math.max(1, found + missed);
