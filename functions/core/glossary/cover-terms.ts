// Says of each term of a report how often the text uses it, and how the translation renders it.
import type { Report, Term } from '../content/types.ts';
import { surveyTerms, termsFor, unitsOf } from './survey-terms.ts';

export interface TermCoverage {
  readonly id: string;
  readonly headword: string;
  readonly report: string;
  /** Uses in the Chinese text; an entry without any is unused. */
  readonly uses: number;
  readonly unused: boolean;
  /** Ids of the blocks that use it. */
  readonly blocks: readonly string[];
  /** How often the English has each form of the glossary, forbidden ones too, as the glossary writes it. */
  readonly renderings: Readonly<Record<string, number>>;
  /** Ids of the translated blocks that use the term and render it in no form that the glossary allows. */
  readonly missing: readonly string[];
  /** Share of the translated blocks with the term that render it, from 0 to 1; absent where there is none. */
  readonly coverage?: number;
}

/** The terms of a report in the order of the glossary. */
export const coverTerms = (report: Report, terms: readonly Term[]): readonly TermCoverage[] => {
  const own = termsFor(report, terms);
  const units = surveyTerms(unitsOf(report), own);
  return own.map(({ id, 'zh-Hans': { headword } }) => {
    const using = units.filter(({ chinese }) => chinese.uses.some((use) => use.id === id));
    const uses = using.flatMap(({ chinese }) => chinese.uses.filter((use) => use.id === id)).length;
    const found = units.flatMap(({ english }) => (english?.uses ?? []).filter((use) => use.id === id));
    const renderings: Record<string, number> = {};
    for (const { form } of found) renderings[form] = (renderings[form] ?? 0) + 1;
    const translated = using.filter(({ english }) => english !== undefined);
    const missing = translated
      .filter(({ english }) => !english?.uses.some((use) => use.id === id && use.role !== 'forbidden'))
      .map((unit) => unit.id);
    return {
      ...{ id, headword, report: report.id, uses, unused: uses === 0 },
      ...{ blocks: using.map((unit) => unit.id), renderings, missing },
      ...(translated.length > 0 && { coverage: (translated.length - missing.length) / translated.length }),
    };
  });
};
