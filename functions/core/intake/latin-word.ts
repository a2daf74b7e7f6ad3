// Question: a Latin word in a Chinese sentence that is no abbreviation, name or unit was probably left by mistake.
import { ask, type Ledger } from './ledger.ts';
import { type Passage, slice } from './passage.ts';

const WORD = /(?<=[\p{Script=Han}，、；：”])(\s*)([A-Za-z][a-z]*(?:\s+[a-z]+)*)(\s*)(?=[\p{Script=Han}“，。、；])/gu;

/** Words that no Chinese sentence needs, whether or not spaces stand around them. */
const FUNCTION_WORDS = new Set('a an and are as at by for from in is of on or the to was were with'.split(' '));

const UNITS = new Set('cm dm g h kg km kv kw kwh l m mg min ml mm mw ppm s t'.split(' '));

/** Asks about words in lower-case letters with a space beside them, and about function words such as `and`. */
export const askLatinWords = (passage: Passage, ledger: Ledger): void => {
  for (const match of passage.text.matchAll(WORD)) {
    const [whole, left = '', word = '', right = ''] = match;
    const small = word.toLowerCase();
    const isFunctionWord = small.split(/\s+/).some((part) => FUNCTION_WORDS.has(part)) && word.length > 1;
    const isStray = word === small && word.length > 1 && left + right !== '' && !UNITS.has(small);
    if (!isFunctionWord && !isStray) continue;
    const at = slice(passage, match.index + left.length, match.index + left.length + word.length);
    const around = passage.text.slice(Math.max(0, match.index - 6), match.index + whole.length + 6);
    ask(ledger, 'latin-word', at, word, '', `The Latin word “${word}” stands in a Chinese sentence: “…${around}…”.`);
  }
};
