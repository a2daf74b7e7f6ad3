// Puts the tables of a run into docs/benchmarks.md, between its markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { SYSTEMS } from '../systems/catalog.ts';
import type { Results } from './results.ts';
import { makeTables, toMarkdown } from './tables.ts';

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** @throws Error when the page has lost its markers. */
export function writePage(file: string, results: Results): void {
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no lines ${BEGIN} and ${END}.`);
  const measured = `${describeRun(results)}\n\n${toMarkdown(makeTables(results))}`;
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${measured}\n\n${page.slice(end)}`);
}

/** Date, machine, versions and runs. */
export function describeRun({ date, machine, quick, runs, versions }: Results): string {
  const named = SYSTEMS.flatMap(({ name, title }) =>
    versions[name] === undefined ? [] : [`${title} ${versions[name]}`],
  );
  return [
    `Measured on ${date.slice(0, 10)}: ${machine.cores} cores (${machine.processor}), ${machine.system}, Node ${machine.node}.`,
    `${quick ? 'A quick run, for trying the benchmark out only. ' : ''}Medians of ${runs.warm} warm runs (${runs.long} of C) and ${runs.cold} cold ones.`,
    `${named.join('; ')}.`,
  ].join('\n');
}
