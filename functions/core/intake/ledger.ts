// Keeps account of an import: what was repaired, what is asked, and what is in no block.
import type { Passage } from './passage.ts';
import type { LeftOut, Repair, RepairKind } from './types.ts';

/** The account of one text. */
export interface Ledger {
  readonly source: string;
  readonly repairs: Repair[];
  readonly leftOut: LeftOut[];
  /** Line of an offset of the source, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** An empty account of a text. */
export const openLedger = (source: string): Ledger => {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return { source, repairs: [], leftOut: [], lineOf };
};

/** First and last line of the source that a passage comes from; line 1 when all of it was supplied. */
export const linesOf = ({ from }: Passage, ledger: Ledger): readonly [number, number] => {
  const known = from.filter((offset) => offset >= 0);
  return [ledger.lineOf(known[0] ?? 0), ledger.lineOf(known.at(-1) ?? 0)];
};

/** What stands in the source where a passage comes from. */
export const original = ({ from }: Passage, { source }: Ledger): string => {
  const known = from.filter((offset) => offset >= 0);
  return known.length === 0 ? '' : source.slice(known[0], (known.at(-1) ?? 0) + 1);
};

/** Notes what was mended at a passage. */
export const mend = (
  ledger: Ledger,
  kind: RepairKind,
  at: Passage,
  before: string,
  after: string,
  note: string,
): void => {
  ledger.repairs.push({ kind, line: linesOf(at, ledger)[0], action: 'auto', before, after, note });
};

/** Notes what a person has to decide about a passage. */
export const ask = (
  ledger: Ledger,
  kind: RepairKind,
  at: Passage,
  before: string,
  after: string,
  note: string,
): void => {
  ledger.repairs.push({ kind, line: linesOf(at, ledger)[0], action: 'question', before, after, note });
};

/** Notes that passages are in no block. */
export const leaveOut = (ledger: Ledger, why: LeftOut['why'], ...passages: readonly Passage[]): void => {
  for (const { from } of passages)
    for (const offset of from) {
      if (offset < 0) continue;
      const last = ledger.leftOut.at(-1);
      if (last?.end === offset && last.why === why)
        ledger.leftOut[ledger.leftOut.length - 1] = { ...last, end: offset + 1 };
      else ledger.leftOut.push({ start: offset, end: offset + 1, why });
    }
};
