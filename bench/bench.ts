// `npm run bench`: ours and its peers on the same documents, in one run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSourceFiles } from '../functions/adapters/source-files.ts';
import { loadContent } from '../functions/core/content/load-content.ts';
import type { BenchDocument, DocumentName, Job, SharedLook } from './documents/bench-document.ts';
import { countText, makeDocument } from './documents/make-document.ts';
import { readLook } from './documents/read-look.ts';
import { bundleDriver } from './measure/bundle.ts';
import { installPeers, missingPackage, packageVersion, versionIn } from './measure/install-peers.ts';
import { type Bench, measureDocument, measureSoaks } from './measure/measure-all.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import type { Measured, Results } from './report/results.ts';
import { makeTables, toText } from './report/tables.ts';
import { describeRun, writePage } from './report/write-page.ts';
import { OURS, SYSTEMS } from './systems/catalog.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'bench');
const OUT = join(FOLDER, 'out');
const WRONG_USAGE = 2;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const options = readArguments(process.argv.slice(2));
if (options !== undefined) {
  const results = await run(options);
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else process.stdout.write(`\n${describeRun(results)}\n\n${toText(makeTables(results))}`);
  if (options.write) writePage(join(ROOT, 'docs/benchmarks.md'), results);
  // A peer may be missing; without ours there is nothing to compare.
  if (results.skipped.some(({ system }) => system === OURS)) process.exitCode = 1;
}

/** The options, or none when the arguments ask for help or are wrong; then the exit code is set. */
function readArguments(args: readonly string[]): Options | undefined {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return undefined;
  }
  try {
    return readOptions(args);
  } catch (error) {
    say(`bench: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = WRONG_USAGE;
    return undefined;
  }
}

async function run(options: Options): Promise<Results> {
  rmSync(join(OUT, 'files'), { recursive: true, force: true });
  mkdirSync(join(OUT, 'files'), { recursive: true });
  const skipped: { system: string; reason: string }[] = [];
  const versions: Record<string, string> = { [OURS]: versionIn(join(ROOT, 'package.json')) };
  const skip = (system: string, reason: string): void => {
    say(`${system} skipped: ${reason}`);
    skipped.push({ system, reason });
  };
  const drivers = await openDrivers(options, skip, versions);
  const documents = await makeJobs();
  const bench: Bench = {
    root: ROOT,
    out: join(OUT, 'files'),
    options,
    documents,
    drivers,
    say,
    skip,
    version: (system, version) => {
      versions[system] = version;
    },
  };
  const measured: Measured[] = [];
  for (const name of options.documents) measured.push(...(await measureDocument(bench, name)));
  const soaks = options.documents.includes('B') ? await measureSoaks(bench) : [];
  return {
    date: new Date().toISOString(),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? 'unknown',
      system: `${type()} ${release()}`,
      node: process.versions.node,
    },
    quick: options.quick,
    runs: options.runs,
    documents: options.documents.map((name) => ({ name, ...countText(documents.get(name)?.document ?? EMPTY) })),
    versions,
    measured,
    soaks,
    skipped,
  };
}

const EMPTY: BenchDocument = { title: '', runningHead: { lang: 'en', runs: [] }, blocks: [] };

/** The driver of each system that can be had, in one file. */
async function openDrivers(
  options: Options,
  skip: (system: string, reason: string) => void,
  versions: Record<string, string>,
): Promise<Map<string, string>> {
  const failure = installPeers(FOLDER, say);
  const drivers = new Map<string, string>();
  for (const system of SYSTEMS.filter(({ name }) => options.systems.includes(name))) {
    const missing = missingPackage(FOLDER, system);
    if (missing !== undefined) {
      skip(system.name, failure ?? `the npm package ${missing} is not installed`);
      continue;
    }
    const version = packageVersion(FOLDER, system);
    if (version !== undefined) versions[system.name] = version;
    try {
      drivers.set(system.name, await bundleDriver(system, join(OUT, 'drivers'), ROOT, options.fromSource));
    } catch (error) {
      skip(system.name, error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error));
    }
  }
  return drivers;
}

/** The documents with their look, each in a file that drivers read. */
async function makeJobs(): Promise<Bench['documents']> {
  const look: SharedLook = readLook(await readSourceFiles(join(ROOT, 'templates'), 'templates'), join(OUT, 'fonts'));
  const { value: content } = loadContent(await readSourceFiles(join(ROOT, 'content'), 'content'));
  const jobs = (['A', 'B', 'C'] satisfies DocumentName[]).map((name: DocumentName) => {
    const document = makeDocument(content, name);
    const job = join(OUT, `${name}.json`);
    writeFileSync(job, JSON.stringify({ document, look } satisfies Job));
    return [name, { document, job }] as const;
  });
  return new Map(jobs);
}
