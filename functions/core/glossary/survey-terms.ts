// Surveys texts for the terms of the glossary: which block uses which, and how its translation renders them.
import { type BlockText, blockTexts } from '../content/block-texts.ts';
import type { Place } from '../content/diagnostic.ts';
import { indicatorUnit, termUnit } from '../content/finding.ts';
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
export const surveyTerms = (units: readonly Unit[], terms: readonly Term[]): readonly SurveyedUnit[] =>
  surveyPairs(
    units.flatMap(({ id, sides: { 'zh-Hans': chinese, en } }) =>
      chinese === undefined ? [] : [{ id, chinese: sideOf(chinese), ...(en && { english: sideOf(en) }) }],
    ),
    terms,
  );

/** Surveys what a report's packs print besides its blocks: the labels of its indicators, and the definitions of its terms. */
export const surveyLabels = ({ indicators }: Report, terms: readonly Term[]): readonly SurveyedUnit[] => {
  const pair = (id: string, place: Place, chinese: string, english: string | undefined): Pair => {
    const side = (text: string): Side => ({ runs: [{ text, placeAt: () => place }], place });
    return { id, chinese: side(chinese), ...(english !== undefined && { english: side(english) }) };
  };
  return surveyPairs(
    [
      ...indicators.map(({ id, label, place }) => pair(indicatorUnit(id), place, label['zh-Hans'], label.en)),
      ...terms.map((term) => pair(termUnit(term.id), term.place, term['zh-Hans'].definition, term.en?.definition)),
    ],
    terms,
  );
};

interface Side {
  readonly runs: readonly BlockText[];
  readonly place: Place;
}

interface Pair {
  readonly id: string;
  readonly chinese: Side;
  readonly english?: Side;
}

const sideOf = (block: SourceBlock): Side => ({ runs: blockTexts(block), place: block.place });

const surveyPairs = (pairs: readonly Pair[], terms: readonly Term[]): readonly SurveyedUnit[] => {
  const inChinese = termFinder(terms, 'zh-Hans');
  const inEnglish = anyFormFinder(terms, 'en');
  return pairs.map(({ id, chinese, english }) => ({
    id,
    chinese: survey(chinese, inChinese),
    ...(english && { english: { ...survey(english, inEnglish), place: english.place } }),
  }));
};

const survey = ({ runs }: Side, find: TermFinder): SurveyedUnit['chinese'] => {
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
