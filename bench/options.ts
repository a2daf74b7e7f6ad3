// The options of `npm run bench`.
import { parseArgs } from 'node:util';
import { DOCUMENT_NAMES, type DocumentName } from './documents/bench-document.ts';
import { OURS, SYSTEMS } from './systems/catalog.ts';

export interface Options {
  readonly systems: readonly string[];
  readonly documents: readonly DocumentName[];
  /** Rounds of warm runs, of cold ones and of those of the long document; odd. */
  readonly runs: { readonly warm: number; readonly cold: number; readonly long: number };
  readonly warmUpMs: number;
  /** Packs after which memory is read. */
  readonly soak: { readonly early: number; readonly late: number };
  readonly quick: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly fromSource: boolean;
}

export const USAGE = `npm run bench -- [options]
  --runs <n>        rounds of warm runs, odd (15; cold: half of it, C: at most 5)
  --only <systems>  ${SYSTEMS.map(({ name }) => name).join(',')}; ours is always measured
  --docs <names>    ${DOCUMENT_NAMES.join(',')}
  --quick           a few runs, to see that it works
  --write           write docs/benchmarks.md
  --json            one JSON object on standard output instead of the tables
  --from-source     start drivers unbundled
`;

/** @throws Error that says what is wrong with the arguments. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      only: { type: 'string' },
      docs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'from-source': { type: 'boolean', default: false },
    },
  });
  const { quick, write, json } = values;
  const warm = values.runs === undefined ? (quick ? 3 : 15) : Number(values.runs);
  if (!Number.isInteger(warm) || warm < 1 || warm % 2 === 0) throw new Error('--runs is an odd number');
  return {
    systems: choose(
      values.only,
      SYSTEMS.map(({ name }) => name),
      '--only',
      OURS,
    ),
    documents: choose(values.docs, DOCUMENT_NAMES, '--docs'),
    runs: { warm, cold: odd(Math.ceil(warm / 2)), long: Math.min(warm, quick ? 1 : 5) },
    warmUpMs: quick ? 1000 : 5000,
    soak: quick ? { early: 10, late: 40 } : { early: 50, late: 200 },
    quick,
    write,
    json,
    fromSource: values['from-source'],
  };
}

const odd = (count: number): number => (count % 2 === 0 ? count + 1 : count);

/** The named ones in the order of `known`, all where none is named. */
function choose<T extends string>(
  list: string | undefined,
  known: readonly T[],
  option: string,
  always?: T,
): readonly T[] {
  if (list === undefined) return known;
  const named = list.split(',').map((each) => each.trim());
  const stray = named.find((each) => !known.some((one) => one === each));
  if (stray !== undefined) throw new Error(`${option} ${stray}: one of ${known.join(', ')}`);
  return known.filter((each) => each === always || named.includes(each));
}
