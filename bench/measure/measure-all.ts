// Measures systems on documents: in turn within each round, so that what else the machine does falls on all alike.
import { join } from 'node:path';
import { type BenchDocument, type DocumentName, numberDraft, textOf } from '../documents/bench-document.ts';
import type { Options } from '../options.ts';
import type { Measured, Series, Soak } from '../report/results.ts';
import { median } from '../report/results.ts';
import { type Driver, renderFirst, startDriver } from './driver.ts';
import { type Inspection, inspectPdf } from './inspect-pdf.ts';

export interface Bench {
  readonly root: string;
  /** Folder of the files that the systems make. */
  readonly out: string;
  readonly options: Options;
  readonly documents: ReadonlyMap<DocumentName, { readonly document: BenchDocument; readonly job: string }>;
  /** System → file of its driver. A system that fails is taken out. */
  readonly drivers: Map<string, string>;
  readonly say: (line: string) => void;
  /** Told once of a system that cannot be had or fails. */
  readonly skip: (system: string, reason: string) => void;
  readonly version: (system: string, version: string) => void;
}

interface Track {
  readonly wallMs: number[];
  readonly cpuMs: number[];
  peak: number;
}

type Usage = { readonly wallMs: number; readonly cpuMs: number; readonly peak: number };

const emptyTrack = (): Track => ({ wallMs: [], cpuMs: [], peak: 0 });

/** A system is warm after so many renders at the most. */
const WARM_UP_RENDERS = 30;
/** Memory is read as the median of so many packs. */
const SOAK_WINDOW = 9;
/** The first of the systems that are run for long: ours, and the one whose caches are known to grow. */
const SOAKED = ['ours', 'pdfkit'];

/** Warm and cold runs of all systems on one document. */
export async function measureDocument(bench: Bench, name: DocumentName): Promise<readonly Measured[]> {
  const warm = await measureWarm(bench, name);
  // C is for how time grows with length; a process that starts for it shows nothing more.
  const cold = name === 'C' ? new Map<string, Series>() : await measureCold(bench, name);
  return [...warm].flatMap(([system, each]): Measured[] => {
    if (!bench.drivers.has(system)) return [];
    const series = cold.get(system);
    return [{ system, document: name, ...each, ...(series === undefined ? {} : { cold: series }) }];
  });
}

type Warm = Inspection & { readonly bytes: number; readonly warm: Series };

async function measureWarm(bench: Bench, name: DocumentName): Promise<ReadonlyMap<string, Warm>> {
  const open = new Map<
    string,
    { readonly driver: Driver; readonly track: Track; readonly seen: Inspection & { bytes: number } }
  >();
  const started: Driver[] = [];
  for (const [system, file] of [...bench.drivers]) {
    await attempt(bench, system, async () => {
      const driver = await startDriver(file, jobOf(bench, name), bench.root);
      started.push(driver);
      if (driver.version !== undefined) bench.version(system, driver.version);
      const seen = await warmUp(bench, name, system, driver);
      open.set(system, { driver, track: emptyTrack(), seen });
    });
  }
  const rounds = name === 'C' ? bench.options.runs.long : bench.options.runs.warm;
  for (let round = 0; round < rounds; round += 1) {
    const systems = rotate([...open.keys()], round);
    for (const system of systems) {
      const each = open.get(system);
      if (each === undefined) continue;
      const done = await attempt(bench, system, async () =>
        add(each.track, await each.driver.render({ draft: 100 + round })),
      );
      if (!done) open.delete(system);
    }
    bench.say(`${name} warm ${round + 1}/${rounds}: ${lastOf(open, ({ track }) => track)}`);
  }
  for (const driver of started) await driver.close();
  return new Map([...open].map(([system, { seen, track }]) => [system, { ...seen, warm: track }]));
}

/** Renders until the system has warmed up; looks into the first file. */
async function warmUp(
  bench: Bench,
  name: DocumentName,
  system: string,
  driver: Driver,
): Promise<Inspection & { bytes: number }> {
  const file = join(bench.out, `${name}-${system}.pdf`);
  const start = performance.now();
  const { bytes, wallMs } = await driver.render({ draft: 1, file });
  for (let draft = 2; draft < WARM_UP_RENDERS && performance.now() - start < bench.options.warmUpMs; draft += 1) {
    await driver.render({ draft });
  }
  const document = bench.documents.get(name)?.document;
  const text = document === undefined || name === 'C' ? undefined : textOf(numberDraft(document, 1));
  const seen = await inspectPdf(file, text);
  bench.say(`${name} first ${system}: ${Math.round(wallMs)} ms, ${seen.pages} pages, ${Math.round(bytes / 1024)} KB`);
  return { ...seen, bytes };
}

async function measureCold(bench: Bench, name: DocumentName): Promise<ReadonlyMap<string, Series>> {
  const tracks = new Map([...bench.drivers.keys()].map((system) => [system, emptyTrack()]));
  const rounds = bench.options.runs.cold;
  const target = join(bench.out, 'cold.pdf');
  // One start of each beforehand, so that none pays for files that the machine has not read yet.
  for (let round = -1; round < rounds; round += 1) {
    for (const [system, track] of rotate([...tracks], Math.max(round, 0))) {
      const file = bench.drivers.get(system);
      if (file === undefined) continue;
      await attempt(bench, system, async () => {
        const usage = await renderFirst(file, jobOf(bench, name), target, bench.root);
        if (round >= 0) add(track, usage);
      });
      if (!bench.drivers.has(system)) tracks.delete(system);
    }
    if (round >= 0) bench.say(`${name} cold ${round + 1}/${rounds}: ${lastOf(tracks, (track) => track)}`);
  }
  return tracks;
}

/** Memory of one process over many packs of B. */
export async function measureSoaks(bench: Bench): Promise<readonly Soak[]> {
  const { early, late } = bench.options.soak;
  const soaks: Soak[] = [];
  for (const system of SOAKED) {
    const file = bench.drivers.get(system);
    if (file === undefined) continue;
    await attempt(bench, system, async () => {
      const driver = await startDriver(file, jobOf(bench, 'B'), bench.root);
      const rss: number[] = [];
      let peak = 0;
      try {
        for (let pack = 1; pack <= late; pack += 1) {
          const usage = await driver.render({ draft: 100 + pack });
          rss.push(usage.rss);
          peak = usage.peak;
          if (pack % 20 === 0) bench.say(`B ${pack}/${late} packs ${system}: ${megabytes(usage.rss)} MB`);
        }
      } finally {
        await driver.close();
      }
      const at = (packs: number) => ({ packs, rss: median(rss.slice(Math.max(0, packs - SOAK_WINDOW), packs)) });
      soaks.push({ system, early: at(early), late: at(late), peak });
    });
  }
  return soaks;
}

const jobOf = (bench: Bench, name: DocumentName): string => bench.documents.get(name)?.job ?? '';

/** Does something with a system; a system that fails is skipped from then on. */
async function attempt(bench: Bench, system: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    bench.drivers.delete(system);
    bench.skip(system, error instanceof Error ? error.message : String(error));
    return false;
  }
}

function add(track: Track, { wallMs, cpuMs, peak }: Usage): void {
  track.wallMs.push(wallMs);
  track.cpuMs.push(cpuMs);
  track.peak = Math.max(track.peak, peak);
}

const rotate = <T>(values: readonly T[], by: number): readonly T[] => {
  const at = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
};

const lastOf = <T>(systems: ReadonlyMap<string, T>, track: (each: T) => Track): string =>
  [...systems].map(([system, each]) => `${system} ${Math.round(track(each).wallMs.at(-1) ?? 0)}`).join(', ');

const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
