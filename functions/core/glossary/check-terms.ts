// Checks that a translation renders the terms of the glossary as the glossary says.
import { errorAt, type Place, warningAt } from '../content/diagnostic.ts';
import { type Finding, termUnit } from '../content/finding.ts';
import type { Report, Term, Unit } from '../content/types.ts';
import { checkAcronyms } from './check-acronyms.ts';
import { findUndefined } from './find-undefined.ts';
import { isSameRendering } from './same-rendering.ts';
import { type FoundUse, type SurveyedUnit, surveyLabels, surveyTerms, termsFor, unitsOf } from './survey-terms.ts';

/**
 * What is wrong with the terms of a report, its labels and definitions; or of those of its blocks only that are given, as a pack prints
 * them. `term-missing` and `term-forbidden` are errors; `term-inconsistent`, `acronym-unexpanded`, `term-undefined` and `term-unused`
 * are warnings. A report in Chinese only has no finding.
 */
export const checkTerms = (report: Report, terms: readonly Term[], units?: readonly Unit[]): readonly Finding[] => {
  if (!report.languages.includes('en')) return [];
  const own = termsFor(report, terms);
  const surveyed = surveyTerms(units ?? unitsOf(report), own);
  const all = [...surveyed, ...(units === undefined ? surveyLabels(report, own) : [])];
  return [
    ...all.flatMap((unit) => own.flatMap((term) => missing(unit, term))),
    ...all.flatMap((unit) => own.flatMap((term) => forbidden(unit, term))),
    ...own.flatMap((term) => inconsistent(surveyed, term)),
    ...checkAcronyms(surveyed),
    ...findUndefined(surveyed, own),
    ...(units === undefined ? unused(report, own, surveyed) : []),
  ];
};

/** Whether a use is one that the glossary allows. */
const isAllowed = ({ role }: FoundUse): boolean => role !== 'forbidden';

const usesOf = (uses: readonly FoundUse[], { id }: Term): readonly FoundUse[] => uses.filter((use) => use.id === id);

/** A block that uses a term in Chinese and has no rendering of it at all; a forbidden one has a finding of its own. */
const missing = ({ id, chinese, english }: SurveyedUnit, term: Term): readonly Finding[] => {
  const use = usesOf(chinese.uses, term)[0];
  if (use === undefined || english === undefined || term.en === undefined) return [];
  if (usesOf(english.uses, term).length > 0) return [];
  const allowed = listed([term.en.rendering, ...term.en.admitted]);
  const message = `The Chinese has the term ${quoted(use.words)} here, which the glossary renders as ${allowed}; the English has none of these.`;
  const hint = `Write it so; or, where the wording here is right too, add it to “admitted” of the term “${term.id}” (${placed(term.place)}).`;
  return [{ unit: id, words: use.words, diagnostic: errorAt(english.place, 'term-missing', message, hint) }];
};

/** A rendering that the glossary forbids: an error where the Chinese has the term, a warning elsewhere, since the words may mean another thing. */
const forbidden = ({ id, chinese, english }: SurveyedUnit, term: Term): readonly Finding[] => {
  const at = usesOf(chinese.uses, term).length > 0 ? errorAt : warningAt;
  return usesOf(english?.uses ?? [], term)
    .filter((use) => !isAllowed(use))
    .map(({ words, place }) => {
      const message = `${quoted(words)} is a rendering of ${quoted(term['zh-Hans'].headword)} that the glossary forbids.`;
      const hint = `Write ${quoted(term.en?.rendering ?? '')}; what is forbidden stands in the term “${term.id}” (${placed(term.place)}).`;
      return { unit: id, words, diagnostic: at(place, 'term-forbidden', message, hint) };
    });
};

/**
 * Uses of another rendering than that of the first use. The full form and its short form are one rendering; an admitted form in brackets
 * right after another explains it, and is none of its own.
 */
const inconsistent = (units: readonly SurveyedUnit[], term: Term): readonly Finding[] => {
  const uses = units.flatMap(({ id, english }) => {
    const here = usesOf(english?.uses ?? [], term).filter(isAllowed);
    return here.filter((use, index) => !explains(use, here[index - 1])).map((use) => ({ unit: id, use }));
  });
  const first = uses[0];
  if (first === undefined) return [];
  return uses
    .filter(({ use }) => !isSameRendering(use.form, first.use.form))
    .map(({ unit, use: { words, place } }) => {
      const message = `${quoted(words)} renders ${quoted(term['zh-Hans'].headword)}, which is ${quoted(first.use.words)} at ${placed(first.use.place)}.`;
      const hint = 'Use one rendering throughout: one of the two, or its short form.';
      return { unit, words, diagnostic: warningAt(place, 'term-inconsistent', message, hint) };
    });
};

const explains = (use: FoundUse, before: FoundUse | undefined): boolean =>
  before !== undefined && before.run === use.run && /^\s*\([“"]?$/.test(use.run.text.slice(before.end, use.start));

/** Entries of a report's own glossary that its text never uses, where all of the text is there. */
const unused = (report: Report, terms: readonly Term[], surveyed: readonly SurveyedUnit[]): readonly Finding[] => {
  if (report.missing.length > 0) return [];
  const used = new Set(surveyed.flatMap(({ chinese }) => chinese.uses.map(({ id }) => id)));
  return terms
    .filter((term) => term.report === report.id && !used.has(term.id))
    .map((term) => {
      const { headword } = term['zh-Hans'];
      const message = `The text of the report never uses the term ${quoted(headword)}.`;
      const hint = 'Add to its aliases how the text writes it, or delete the entry.';
      return {
        unit: termUnit(term.id),
        words: headword,
        diagnostic: warningAt(term.place, 'term-unused', message, hint),
      };
    });
};

const placed = ({ file, line }: Place): string => `${file}:${line}`;

const listed = (forms: readonly string[]): string => forms.map(quoted).join(' or ');

/** Words between quotation marks, which some have of their own. */
const quoted = (words: string): string => (words.startsWith('“') && words.endsWith('”') ? words : `“${words}”`);
