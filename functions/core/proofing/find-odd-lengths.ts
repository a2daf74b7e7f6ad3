// Check: a translation far shorter or longer than its source, as others of the report show what is usual.
import type { Finding } from '../content/finding.ts';
import { findingIn, type TextPair } from './texts.ts';

/** Texts with fewer Han characters are too different from each other to tell anything. */
const ENOUGH_HAN = 30;
/** So many pairs show what is usual. */
const ENOUGH_PAIRS = 8;
/** A translation within this factor of the usual is never odd. */
const USUAL_FACTOR = 1.7;
/** Beyond so many standard deviations, which the median of the deviations estimates: 1.4826 of it is one. */
const DEVIATIONS = 4;
const DEVIATION_OF_MEDIAN = 1.4826;

/** The odd ones among blocks with enough text. Lengths are compared by the logarithm of characters of English to Han characters. */
export const findOddLengths = (pairs: readonly TextPair[]): readonly Finding[] => {
  const measured = pairs.flatMap(({ kind, 'zh-Hans': source, en }) => {
    const han = source?.text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (kind !== 'block' || en === undefined || en.text.trim() === '' || han < ENOUGH_HAN) return [];
    return [{ en, han, ratio: Math.log(en.text.length / han) }];
  });
  if (measured.length < ENOUGH_PAIRS) return [];
  const usual = median(measured.map(({ ratio }) => ratio));
  const deviation = DEVIATION_OF_MEDIAN * median(measured.map(({ ratio }) => Math.abs(ratio - usual)));
  const limit = Math.max(Math.log(USUAL_FACTOR), DEVIATIONS * deviation);
  return measured.flatMap(({ en, han, ratio }) => {
    if (Math.abs(ratio - usual) <= limit) return [];
    const short = ratio < usual;
    const expected = Math.round(han * Math.exp(usual));
    const message = `The English has ${en.text.length} characters; for ${han} Han characters some ${expected} are usual in this report.`;
    const hint = short
      ? 'Look whether something was left out.'
      : 'Look whether something was added, or belongs to another block.';
    return [findingIn(en, en.text.slice(0, 40), short ? 'short-translation' : 'long-translation', message, hint)];
  });
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
