// `npm run bench:figures`: how often the figure checker is right on pairs that a person has judged, beside a literal match of digits.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareFigures } from '../functions/core/figures/compare-figures.ts';
import { readJudgedPairs } from './figures/judged-pairs.ts';
import { literalMismatch } from './figures/literal-match.ts';
import { type Checks, writeTable } from './figures/write-table.ts';

const PAGE = 'docs/figures.md';

const USAGE = `npm run bench:figures -- [options]
  --held-out    the half that was opened on 24 November 2026, and mended for since
  --held-out-2  the part that was written afterwards, opened on 29 November 2026, and mended for since
  --held-out-3  the part that was written after that, and opened on the same day
  --write       write docs/figures.md (not for those that were closed: their tables stay as they were at their opening)
`;

const OPTIONS = {
  'held-out': { type: 'boolean', default: false },
  'held-out-2': { type: 'boolean', default: false },
  'held-out-3': { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const readOptions = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
};

const values = readOptions();
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

const CLOSED = ['held-out', 'held-out-2', 'held-out-3'] as const;
const part = CLOSED.find((each) => values[each]) ?? 'building';

if (values.write && part !== 'building') {
  process.stderr.write(
    `The table of a part that was kept closed says what was measured when it was opened. It is not written again.\n\n${USAGE}`,
  );
  process.exit(2);
}

const ours = (chinese: string, english: string): boolean => compareFigures(chinese, english).length > 0;
const CHECKS: Checks = { 'Briefing Packs': ours, 'Digits as written': literalMismatch };

const pairs = readJudgedPairs(part);
const table = writeTable(pairs, CHECKS);
const wrong = pairs.filter((pair) => ours(pair.chinese, pair.english) !== pair.mismatch);
const list = wrong
  .map(({ id, chinese, english, what }) => `- \`${id}\` ${what}\n  - ${chinese}\n  - ${english}\n`)
  .join('');
const told = `${table}\nStill wrong:${wrong.length === 0 ? ' nothing.\n' : `\n\n${list}`}`;
process.stdout.write(`${part}: ${pairs.length} pairs\n\n${told}`);

if (values.write) {
  const [start, end] = [`<!-- ${part} -->\n`, `<!-- end of ${part} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = [page.indexOf(start) + start.length, page.indexOf(end)];
  if (before < start.length || rest < 0) throw new Error(`${PAGE} has no place for the table of ${part}.`);
  writeFileSync(PAGE, `${page.slice(0, before)}\n${told}\n${page.slice(rest)}`);
}
