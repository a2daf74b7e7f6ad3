// What a run of the benchmark found, and the numbers taken from it.
import type { DocumentName } from '../documents/bench-document.ts';

/** Several runs of one thing, in the order of the rounds. */
export interface Series {
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
  /** Highest memory of the process, in bytes. */
  readonly peak: number;
}

/** One system on one document. */
export interface Measured {
  readonly system: string;
  readonly document: DocumentName;
  readonly bytes: number;
  readonly pages: number;
  readonly tagged: boolean;
  readonly text?: number;
  readonly warm?: Series;
  readonly cold?: Series;
}

/** Memory of one process over many packs. */
export interface Soak {
  readonly system: string;
  /** Packs made, and the resident memory then. */
  readonly early: { readonly packs: number; readonly rss: number };
  readonly late: { readonly packs: number; readonly rss: number };
  readonly peak: number;
}

export interface Results {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    readonly system: string;
    readonly node: string;
  };
  readonly quick: boolean;
  readonly runs: { readonly warm: number; readonly cold: number; readonly long: number };
  readonly documents: readonly { readonly name: DocumentName; readonly han: number; readonly words: number }[];
  readonly versions: Readonly<Record<string, string>>;
  readonly measured: readonly Measured[];
  readonly soaks: readonly Soak[];
  readonly skipped: readonly { readonly system: string; readonly reason: string }[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the ratios within each round, so that what slows a round down counts on both sides. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): number | undefined {
  const rounds = Math.min(ours.length, theirs.length);
  if (rounds === 0) return undefined;
  return median(Array.from({ length: rounds }, (_, round) => (ours[round] ?? 0) / (theirs[round] ?? 1)));
}

export const find = (results: Results, system: string, document: DocumentName): Measured | undefined =>
  results.measured.find((each) => each.system === system && each.document === document);
