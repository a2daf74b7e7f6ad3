// Question: an entry that says how many things it lists, and lists another number.
import { ask, type Ledger } from './ledger.ts';
import { figureOf } from './numbering.ts';
import { type Passage, slice } from './passage.ts';

/** An enumeration right before its count: `甲、乙、丙和丁四个区`, `甲、乙等2条路`. */
const COUNTED =
  /([^，。；：、]{1,60}(?:、[^，。；：、]{1,60}){1,40}?)(等)?([一二两三四五六七八九十]{1,2}|\d{1,2})(?:个|大|条|项|类|种|座)(?=\p{Script=Han})/gu;

const COUNT_WITHIN = /(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:个|大|条|项|类|种|座)[^、]*?[和及与]/u;

/** Asks about definitions whose count and number of items differ; after 等 there may be more than are named. */
export const askItemCounts = (definition: Passage, ledger: Ledger): void => {
  for (const match of definition.text.matchAll(COUNTED)) {
    const [, run = '', open, number = ''] = match;
    // What an earlier count of the same clause has counted is not counted again.
    const list = run.split(COUNT_WITHIN).at(-1) ?? '';
    const count = number === '两' ? 2 : figureOf(number);
    const items = list.split('、');
    const last = items.at(-1) ?? '';
    if (count === undefined || items.length < 2 || last === '' || /第$/u.test(last)) continue;
    const pairs = /.[和及与以].+/u.test(last) ? 1 : 0;
    const least = items.length;
    const fits = open === undefined ? count === least || count === least + pairs : count >= least;
    if (fits) continue;
    const at = slice(definition, match.index, match.index + match[0].length);
    ask(
      ledger,
      'item-count',
      at,
      at.text,
      '',
      `The entry speaks of ${number}, but names ${least + pairs} (${list.slice(0, 40)}): a word or a mark may be missing.`,
    );
  }
};
