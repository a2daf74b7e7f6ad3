// Finds ordinals that went to another label: 第十二条第三款 as paragraph 12 of Article 3, 6号线三期 as phase 6 of Line 3.
import type { Swap } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pair-figures.ts';

/** What is numbered: what stands behind its number in Chinese (or before it), and its word in English. */
const LABELS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/^条|条$/, /^(?:articles?|clauses?|rules?)$/],
  [/^款|款$/, /^(?:paragraphs?|clauses?|subsections?)$/],
  [/^项|项$/, /^(?:items?|subparagraphs?|points?)$/],
  [/^章|章$/, /^chapters?$/],
  [/^节|节$/, /^sections?$/],
  [/^期|期$/, /^(?:phases?|stages?)$/],
  [/^线/, /^lines?$/],
  [/^号?标段/, /^(?:lots?|sections?|packages?)$/],
  [/^批|批$/, /^(?:batch(?:es)?|groups?|lots?|rounds?)$/],
  [/^卷|卷$/, /^volumes?$/],
  [/^页|页$/, /^pages?$/],
  [/^号?楼/, /^(?:buildings?|blocks?)$/],
  [/(?:附件|附录|附表)$/, /^(?:annex(?:es)?|appendix|appendices|attachments?)$/],
];

/** Two ordinals of which each has the other's label in the English. */
export const swappedLabels = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const labelled = pairs.flatMap((pair) => {
    const [there, here] = [chineseLabel(source, pair.source), englishLabel(target, pair.target)];
    return there === undefined || here === undefined ? [] : [{ pair, there, here }];
  });
  return labelled.flatMap((one, at) =>
    labelled.slice(at + 1).flatMap((other) => {
      const right = [one, other].some(({ there, here }) => there[1].test(here));
      const crossed = one.there[1].test(other.here) && other.there[1].test(one.here);
      return crossed && !right ? [{ one: one.pair, other: other.pair }] : [];
    }),
  );
};

const chineseLabel = (text: string, { text: words, start, end }: Figure) =>
  LABELS.find(
    ([label]) =>
      label.test(text.slice(end, end + 3)) || label.test(words) || label.test(text.slice(Math.max(0, start - 2), start)),
  );

const englishLabel = (text: string, { start, end }: Figure): string | undefined => {
  const before = /([a-z]+)[ -](?:no\. ?)?$/i.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  const after = /^(?:st|nd|rd|th)?[ -]([a-z]+)/i.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  return [before, after].find((word) => word !== undefined && LABELS.some(([, english]) => english.test(word)));
};
