// Surveys a text for the terms of the glossary: which block uses which, and how its translation renders them.
import { type BlockText, blockTexts } from '../content/block-texts.ts';
import type { Place } from '../content/diagnostic.ts';
import type { Report, SourceBlock, Term, Unit } from '../content/types.ts';
import { anyFormFinder, type TermFinder, type TermUse, termFinder } from './find-terms.ts';

/** A use of a term, with the words of the text and where they stand. */
export interface FoundUse extends TermUse {
  readonly words: string;
  readonly place: Place;
  /** The run of text that it stands in. */
  readonly run: BlockText;
}

/** A block with its uses of terms; those of the English are also of forbidden renderings. */
export interface SurveyedUnit {
  readonly id: string;
  readonly chinese: { readonly runs: readonly BlockText[]; readonly uses: readonly FoundUse[] };
  /** Absent where the block has not been translated. */
  readonly english?: {
    readonly runs: readonly BlockText[];
    readonly uses: readonly FoundUse[];
    readonly place: Place;
  };
}

/** The terms that belong to a report: its own, and those of all reports. */
export const termsFor = (report: Report, terms: readonly Term[]): readonly Term[] =>
  terms.filter((term) => term.report === undefined || term.report === report.id);

/** All blocks of a report, in its order. */
export const unitsOf = (report: Report): readonly Unit[] => report.sections.flatMap(({ units }) => units);

/** Surveys blocks in the order given; those without Chinese are left out. */
export const surveyTerms = (units: readonly Unit[], terms: readonly Term[]): readonly SurveyedUnit[] => {
  const inChinese = termFinder(terms, 'zh-Hans');
  const inEnglish = anyFormFinder(terms, 'en');
  return units.flatMap(({ id, sides: { 'zh-Hans': chinese, en } }) => {
    if (chinese === undefined) return [];
    return [
      {
        id,
        chinese: survey(chinese, inChinese),
        ...(en && { english: { ...survey(en, inEnglish), place: en.place } }),
      },
    ];
  });
};

const survey = (block: SourceBlock, find: TermFinder): SurveyedUnit['chinese'] => {
  const runs = blockTexts(block);
  const uses = runs.flatMap((run) =>
    find(run.text).map((use) => ({
      ...use,
      words: run.text.slice(use.start, use.end),
      place: run.placeAt(use.start),
      run,
    })),
  );
  return { runs, uses };
};
