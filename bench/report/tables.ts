// The tables of a run: a row a system for each document, the goals, memory over many packs, what was skipped.
import { SYSTEMS } from '../systems/catalog.ts';
import { type Goal, judgeGoals } from './goals.ts';
import { find, type Measured, median, type Results, ratioOf, type Series } from './results.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NONE = '-';

export function makeTables(results: Results): readonly Table[] {
  return [
    ...results.documents.map(({ name, han, words }) => documentTable(results, name, han, words)),
    goalTable(judgeGoals(results)),
    ...(results.soaks.length === 0 ? [] : [soakTable(results)]),
    ...(results.skipped.length === 0 ? [] : [skippedTable(results)]),
  ];
}

const titleOf = (name: string): string => SYSTEMS.find((system) => system.name === name)?.title ?? name;

function documentTable(results: Results, name: 'A' | 'B' | 'C', han: number, words: number): Table {
  const ours = find(results, 'ours', name);
  const rows = SYSTEMS.flatMap(({ name: system, title }) => {
    const each = find(results, system, name);
    return each === undefined ? [] : [[title, ...rowOf(each, ours)]];
  });
  return {
    title: `Document ${name}: ${han} Han characters, ${words} English words`,
    head: [
      ...['system', 'warm ms', '× ours', 'CPU ms', 'cold ms', '× ours', 'CPU ms'],
      ...['peak MB', 'KB', '× ours', 'pages', 'tagged', 'text'],
    ],
    rows,
  };
}

function rowOf(each: Measured, ours: Measured | undefined): readonly string[] {
  const times = (series: Series | undefined, our: Series | undefined): string[] => [
    series === undefined ? NONE : whole(median(series.wallMs)),
    times2(ratioOf(series?.wallMs ?? [], our?.wallMs ?? [])),
    series === undefined ? NONE : whole(median(series.cpuMs)),
  ];
  return [
    ...times(each.warm, ours?.warm),
    ...times(each.cold, ours?.cold),
    whole((each.cold ?? each.warm)?.peak, 1024 * 1024),
    whole(each.bytes, 1024),
    times2(ours === undefined ? undefined : each.bytes / ours.bytes),
    String(each.pages),
    each.tagged ? 'yes' : 'no',
    each.text === undefined ? NONE : `${(Math.floor(each.text * 1000) / 10).toFixed(1)}%`,
  ];
}

const whole = (value: number | undefined, unit = 1): string =>
  value === undefined ? NONE : String(Math.round(value / unit));
const times2 = (value: number | undefined): string => (value === undefined ? NONE : value.toFixed(2));

function goalTable(goals: readonly Goal[]): Table {
  const rows = goals.map(({ label, limit, ratio }) => {
    if (ratio === undefined) return [label, limit.toFixed(2), NONE, 'not measured'];
    const outcome = ratio <= limit ? `met by ${(limit - ratio).toFixed(2)}` : `missed by ${(ratio - limit).toFixed(2)}`;
    return [label, limit.toFixed(2), ratio.toFixed(2), outcome];
  });
  return { title: 'Goals: ours as a share', head: ['goal', 'at most', 'is', 'outcome'], rows };
}

function soakTable(results: Results): Table {
  const rows = results.soaks.map(({ system, early, late, peak }) => [
    titleOf(system),
    `${early.packs}: ${whole(early.rss, 1024 * 1024)}`,
    `${late.packs}: ${whole(late.rss, 1024 * 1024)}`,
    whole(peak, 1024 * 1024),
  ]);
  return { title: 'Many packs of B in one process', head: ['system', 'packs: MB', 'packs: MB', 'peak MB'], rows };
}

const skippedTable = (results: Results): Table => ({
  title: 'Not measured',
  head: ['system', 'why'],
  rows: results.skipped.map(({ system, reason }) => [titleOf(system), reason]),
});

/** Tables in plain text; figures are right-aligned. */
export const toText = (tables: readonly Table[]): string =>
  tables.map(({ title, head, rows }) => `${title}\n${align([head, ...rows])}`).join('\n');

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column === 0 || !/^[\d.×-]/u.test(rows[1]?.[column] ?? '')
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Tables in Markdown. */
export const toMarkdown = (tables: readonly Table[]): string =>
  tables
    .map(({ title, head, rows }) => {
      const line = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      const rule = `|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`;
      return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
    })
    .join('\n\n');
