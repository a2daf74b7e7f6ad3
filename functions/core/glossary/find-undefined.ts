// Finds coined phrases in the Chinese that neither the glossary nor the English explains.
import { warningAt } from '../content/diagnostic.ts';
import type { Finding } from '../content/finding.ts';
import type { Term } from '../content/types.ts';
import type { SurveyedUnit } from './survey-terms.ts';

/** A short quotation that begins with a count, such as “四个意识” or “九办”: it names several things that a reader cannot guess. */
const COUNTED = /“((?:[两三四五六七八九十百千]|\d)[^“”，。、；：！？]{1,11})”/gu;

/** Plans are counted, not listed: “十四五”, “八五”. */
const PLAN = /^[一二三四五六七八九十]{1,3}五$/u;

/** A warning for the first use of each; one that the English explains in brackets needs no entry. */
export const findUndefined = (units: readonly SurveyedUnit[], terms: readonly Term[]): readonly Finding[] => {
  const defined = terms.map(({ 'zh-Hans': { headword, aliases, definition } }) =>
    [headword, ...aliases, definition].join('\n'),
  );
  const met = new Set<string>();
  return units.flatMap(({ id, chinese, english }) =>
    chinese.runs.flatMap(({ text }) =>
      [...text.matchAll(COUNTED)].flatMap(({ 1: phrase = '' }): readonly Finding[] => {
        if (english === undefined || met.has(phrase) || PLAN.test(phrase)) return [];
        met.add(phrase);
        if (defined.some((each) => each.includes(phrase)) || english.runs.some((run) => /[(（]/.test(run.text)))
          return [];
        const message = `The Chinese has “${phrase}” here, which counts things that neither the glossary nor the English lists.`;
        const hint = 'Say in brackets what they are, or make it a term of the glossary.';
        return [{ unit: id, words: phrase, diagnostic: warningAt(english.place, 'term-undefined', message, hint) }];
      }),
    ),
  );
};
