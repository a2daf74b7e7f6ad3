// Proof-reads a report in both languages: everything that a careful reader would mark, beside figures and terms.
import type { Finding } from '../content/finding.ts';
import { LANGUAGES } from '../content/language.ts';
import type { Report, Term } from '../content/types.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findDoubled } from './find-doubled.ts';
import { findOddLengths } from './find-odd-lengths.ts';
import { findOffStyle } from './find-off-style.ts';
import { findUnbalanced } from './find-unbalanced.ts';
import { findUnlikeNames } from './find-unlike-names.ts';
import { findUnlikeTranslations } from './find-unlike-translations.ts';
import { untranslatedFinder } from './find-untranslated.ts';
import { findWrongWidth } from './find-wrong-width.ts';
import { textsOf } from './texts.ts';

/**
 * What is wrong with the text of a report, its labels and its terms, as a reader would see it. Errors are what a reader would be misled by;
 * the rest are warnings. A report in Chinese only is read in Chinese.
 */
export const proofread = (report: Report, terms: readonly Term[]): readonly Finding[] => {
  const pairs = textsOf(report, terms);
  const texts = pairs.flatMap((pair) => LANGUAGES.flatMap((language) => pair[language] ?? []));
  const inOneText = [untranslatedFinder(terms), findWrongWidth, findUnbalanced, findDoubled, findOffStyle];
  return [
    ...inOneText.flatMap((check) => texts.flatMap(check)),
    ...findOddLengths(pairs),
    ...findUnlikeTranslations(pairs),
    ...findUnlikeNames(pairs),
    ...findDeadLinks(report),
  ];
};
