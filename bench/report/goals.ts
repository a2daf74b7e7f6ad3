// What the product has set itself, as ratios of ours to a peer's in one run.
import { OURS } from '../systems/catalog.ts';
import { find, median, type Results, ratioOf } from './results.ts';

export interface Goal {
  readonly label: string;
  /** The ratio is to be at most this. */
  readonly limit: number;
  /** Absent where one side was not measured. */
  readonly ratio: number | undefined;
}

/** Growth that does not count: memory goes up and down by this much between two collections. */
const FLAT = 1.05;

export function judgeGoals(results: Results): readonly Goal[] {
  const of = (system: string, document: 'A' | 'B' | 'C') => find(results, system, document);
  const [ourA, ourB, ourC] = [of(OURS, 'A'), of(OURS, 'B'), of(OURS, 'C')];
  const warm = (system: string, ours = ourB, document: 'A' | 'B' = 'B') =>
    ratioOf(ours?.warm?.wallMs ?? [], of(system, document)?.warm?.wallMs ?? []);
  const cold = (system: string) => ratioOf(ourB?.cold?.wallMs ?? [], of(system, 'B')?.cold?.wallMs ?? []);
  const soak = results.soaks.find(({ system }) => system === OURS);
  return [
    { label: 'B warm, of naive PDFKit', limit: 0.3, ratio: warm('pdfkit') },
    { label: 'B warm, of headless Chromium', limit: 0.3, ratio: warm('chromium') },
    { label: 'B warm, of its headless shell', limit: 0.3, ratio: warm('chromium-shell') },
    { label: 'B warm, of Typst', limit: 0.25, ratio: warm('typst') },
    { label: 'B warm, of Typst greedy', limit: 1, ratio: warm('typst-greedy') },
    { label: 'A warm, of Typst', limit: 1, ratio: warm('typst', ourA, 'A') },
    { label: 'C warm, of B', limit: 6, ratio: divide(middle(ourC?.warm?.wallMs), middle(ourB?.warm?.wallMs)) },
    { label: 'B cold, of Typst', limit: 0.8, ratio: cold('typst') },
    { label: 'B cold, of naive PDFKit', limit: 0.4, ratio: cold('pdfkit') },
    {
      label: 'B peak memory, of naive PDFKit',
      limit: 0.8,
      ratio: divide(ourB?.cold?.peak, of('pdfkit', 'B')?.cold?.peak),
    },
    {
      label:
        soak === undefined
          ? 'Memory after many packs'
          : `Memory after ${soak.late.packs} packs, of ${soak.early.packs}`,
      limit: FLAT,
      ratio: divide(soak?.late.rss, soak?.early.rss),
    },
    { label: 'B bytes, of Typst (tagged)', limit: 0.85, ratio: divide(ourB?.bytes, of('typst', 'B')?.bytes) },
  ];
}

const middle = (values: readonly number[] | undefined): number | undefined =>
  values === undefined ? undefined : median(values);

const divide = (ours: number | undefined, theirs: number | undefined): number | undefined =>
  ours === undefined || theirs === undefined ? undefined : ours / theirs;
