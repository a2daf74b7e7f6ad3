// Says where English words may be hyphenated (TeX patterns for American English).
import english from 'hyphen/en-us/index.js';
import type { Language } from '../content/language.ts';
import { OffsetSet } from './offset-set.ts';
import { RecentWords } from './recent-words.ts';

/** Words shorter than this are not hyphenated; at least 2 letters stay before the hyphen and 3 come after it. */
const SHORTEST = 6;
const BEFORE = 2;
const AFTER = 3;

/** A part of a compound, an address or a file's name is not hyphenated: the hyphen would be read as one of its own. */
const JOINED_BEFORE = /[-\d./:@_]$/u;
const JOINED_AFTER = /^(?:-|[./:@_]\w|:\/\/)/u;

const WORD = /[\p{L}\p{M}’]+/gu;
const points = new RecentWords<readonly number[]>();

/**
 * Offsets (UTF-16 units in the joined text of the runs) before which a hyphen and a line break may be put.
 * Only English words in lower case qualify: a capitalised one may be a name, and names are not hyphenated.
 */
export function findHyphenationPoints(
  runs: readonly { readonly text: string; readonly lang: Language; readonly hyphenate: boolean }[],
): OffsetSet {
  const found = new OffsetSet(runs.reduce((sum, { text }) => sum + text.length, 0));
  let offset = 0;
  for (const run of runs) {
    if (run.lang === 'en' && run.hyphenate) {
      for (const match of run.text.matchAll(WORD)) {
        if (JOINED_BEFORE.test(run.text.slice(0, match.index))) continue;
        if (JOINED_AFTER.test(run.text.slice(match.index + match[0].length))) continue;
        for (const point of pointsOf(match[0])) found.add(offset + match.index + point);
      }
    }
    offset += run.text.length;
  }
  return found;
}

function pointsOf(word: string): readonly number[] {
  if (word.length < SHORTEST || word !== word.toLowerCase()) return [];
  const known = points.get(word);
  if (known !== undefined) return known;
  const found: number[] = [];
  let at = 0;
  for (const part of english.hyphenateSync(word).split('\u00ad').slice(0, -1)) {
    at += part.length;
    if (at >= BEFORE && word.length - at >= AFTER) found.push(at);
  }
  points.set(word, found);
  return found;
}
