// Writes what was measured as a table of Markdown.
import type { JudgedPair } from './judged-pairs.ts';
import { type Check, precisionOf, recallOf, type Score, scoreOf } from './score.ts';

/** The checks that are compared, by name, ours first. */
export type Checks = Readonly<Record<string, Check>>;

/** A row for each phenomenon, and one for all; each check has its precision and recall. */
export const writeTable = (pairs: readonly JudgedPair[], checks: Checks): string => {
  const names = Object.keys(checks);
  const phenomena = [...new Set(pairs.map(({ phenomenon }) => phenomenon))];
  const row = (name: string, some: readonly JudgedPair[]): readonly string[] => [
    name,
    `${some.length}`,
    ...Object.values(checks).flatMap((check) => cells(scoreOf(some, check))),
  ];
  const head = [
    'Phenomenon',
    'Pairs',
    ...names.flatMap((name) => [`${name}: missed`, 'false alarms', 'precision', 'recall']),
  ];
  const lines = [
    head,
    head.map((_, at) => (at === 0 ? '---' : '--:')),
    ...phenomena.map((name) =>
      row(
        name,
        pairs.filter(({ phenomenon }) => phenomenon === name),
      ),
    ),
    row('**all**', pairs),
  ];
  return `${lines.map((cellsOf) => `| ${cellsOf.join(' | ')} |`).join('\n')}\n`;
};

const cells = (score: Score): readonly string[] => [
  `${score.missed}`,
  `${score.falseAlarms}`,
  precisionOf(score).toFixed(3),
  recallOf(score).toFixed(3),
];
