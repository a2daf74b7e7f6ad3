// Writes the state of translations as people read it: a table of sections, one of packs, and what is to be done first.
import { STATES } from '../core/translation/derive-state.ts';
import type { StateCounts, TranslationStatus } from '../pipeline/translation-status.ts';
import { table } from './table.ts';

/** As many of what is to be done are listed. */
const LISTED = 20;

export const translationTables = ({ reports, packs, toDo }: Omit<TranslationStatus, 'diagnostics'>): string => {
  if (reports.length === 0) return 'No report is translated.\n';
  const sections = reports.map(({ report, groups }) =>
    table([[report, ...STATES], ...groups.map(({ group, counts }) => [group, ...cellsOf(counts)])]),
  );
  const ofPacks = packs.map(({ pack, require, counts, ready }) => [
    ...[pack, require, ...cellsOf(counts), ready ? 'ready' : 'refused'],
  ]);
  const list = toDo
    .slice(0, LISTED)
    .map(({ file, line, column, message, code }) => `${file}:${line}:${column}: ${message} [${code}]\n`);
  const more = toDo.length > LISTED ? [`… and ${toDo.length - LISTED} more\n`] : [];
  return [
    ...sections,
    ...(packs.length === 0 ? [] : [table([['pack', 'requires', ...STATES, ''], ...ofPacks])]),
    ...(list.length === 0 ? [] : [`To do, the worst first:\n${[...list, ...more].join('')}`]),
  ].join('\n');
};

const cellsOf = (counts: StateCounts): readonly string[] => STATES.map((state) => `${counts[state]}`);
