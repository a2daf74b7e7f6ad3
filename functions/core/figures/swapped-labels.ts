// Finds ordinals that went to another label: 第十二条第三款 as paragraph 12 of Article 3, 6号线三期 as phase 6 of Line 3.
import type { Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** What is numbered: what stands behind its number in Chinese, and its word in English. */
const LABELS: readonly (readonly [chinese: string, english: RegExp])[] = [
  ['条', /^(?:articles?|clauses?|rules?)$/],
  ['款', /^(?:paragraphs?|clauses?|subsections?)$/],
  ['项', /^(?:items?|subparagraphs?|points?)$/],
  ['章', /^chapters?$/],
  ['节', /^sections?$/],
  ['期', /^(?:phases?|stages?)$/],
  ['线', /^lines?$/],
  ['标段', /^(?:lots?|sections?|packages?)$/],
  ['批', /^(?:batch(?:es)?|groups?|lots?|rounds?)$/],
  ['卷', /^volumes?$/],
  ['页', /^pages?$/],
  ['楼', /^(?:buildings?|blocks?)$/],
];

/** What stands before its number. */
const ANNEX = [/(?:附件|附录|附表)$/, /^(?:annex(?:es)?|appendix|appendices|attachments?)$/] as const;

/** Two ordinals of which each has the other's label in the English. */
export const swappedLabels = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const labelled = pairs.flatMap((pair) => {
    const [there, here] = [chineseLabel(source, pair.source), englishLabel(target, pair.target)];
    return there === undefined || here === undefined ? [] : [{ pair, there, here }];
  });
  return labelled.flatMap((one, at) =>
    labelled.slice(at + 1).flatMap((other) => {
      const right = [one, other].some(({ there, here }) => there.test(here));
      const crossed = one.there.test(other.here) && other.there.test(one.here);
      return crossed && !right ? [{ one: one.pair, other: other.pair }] : [];
    }),
  );
};

/** The English words for what a number of the Chinese numbers. */
const chineseLabel = (text: string, { text: words, start, end }: Figure): RegExp | undefined => {
  if (ANNEX[0].test(text.slice(Math.max(0, start - 2), start))) return ANNEX[1];
  const after = text.slice(end, end + 3).replace(/^号/, '');
  return LABELS.find(([label]) => words.endsWith(label) || after.startsWith(label))?.[1];
};

const englishLabel = (text: string, { start, end }: Figure): string | undefined => {
  const before = /([a-z]+)[ -](?:no\. ?)?$/i.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  const after = /^(?:st|nd|rd|th)?[ -]([a-z]+)/i.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  return [before, after].find(
    (word) => word !== undefined && [...LABELS, ANNEX].some(([, english]) => english.test(word)),
  );
};
