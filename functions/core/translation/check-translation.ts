// Checks the translation of every report: the state of each piece of text, and what the checks find in it.
import { type Diagnostic, warningAt } from '../content/diagnostic.ts';
import type { Finding } from '../content/finding.ts';
import { termsOf } from '../content/terms-of.ts';
import type { Content, Report, Term, TranslationEntry, TranslationRecord } from '../content/types.ts';
import { checkFigures } from '../figures/check-figures.ts';
import { checkTerms } from '../glossary/check-terms.ts';
import { proofread } from '../proofing/proofread.ts';
import { applyWaivers, type SiftedFindings, unusedWaivers } from './apply-waivers.ts';
import { deriveStates, type UnitState } from './derive-state.ts';
import { nameSome } from './name-some.ts';
import { recordsOf, translationUnits } from './translation-units.ts';

/** What is known of the translation of a report. */
export interface ReportCheck extends SiftedFindings {
  readonly report: string;
  readonly states: readonly UnitState[];
  /** The ids of its indicators by their places (`file:line`): what is found there concerns packs that print the indicator. */
  readonly indicators: ReadonlyMap<string, string>;
  /** The sidecars that they are written down in. */
  readonly records: readonly TranslationRecord[];
}

export interface TranslationCheck {
  /** By the ids of the reports; those in Chinese only have no states and no findings. */
  readonly reports: ReadonlyMap<string, ReportCheck>;
  /** Warnings on what sidecars hold without use. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A check of a report's translation with the terms that its packs can print. */
type Check = (report: Report, terms: readonly Term[]) => readonly Finding[];

const unaligned: Check = ({ sections }) => sections.flatMap((section) => section.unaligned);

/** The checks that every translation goes through; a new one is added here and nowhere else. */
const CHECKS: readonly Check[] = [unaligned, checkFigures, checkTerms, proofread];

/** Checks the translation of all reports of the content. */
export const checkTranslation = (content: Content): TranslationCheck => {
  const checks = content.reports.map((report) => checkReport(content, report));
  const records = [...content.reports.map(({ translation }) => translation), ...content.termRecords];
  const waived = checks.flatMap((check) => check.waived);
  return {
    reports: new Map(checks.map((check) => [check.report, check])),
    diagnostics: [...unusedWaivers(records, waived), ...unusedEntries(content, checks)],
  };
};

const checkReport = (content: Content, report: Report): ReportCheck => {
  const records = recordsOf(content, report);
  const entries = new Map(records.flatMap((record) => [...record.entries]));
  const terms = termsOf(content, report.id);
  const findings = report.languages.includes('en') ? CHECKS.flatMap((check) => check(report, terms)) : [];
  return {
    report: report.id,
    records,
    indicators: new Map(report.indicators.map(({ id, place }) => [`${place.file}:${place.line}`, id])),
    states: deriveStates(translationUnits(content, report), entries),
    ...applyWaivers(findings, records),
  };
};

/** A warning for each sidecar with entries of blocks or terms that are gone. */
const unusedEntries = (content: Content, checks: readonly ReportCheck[]): readonly Diagnostic[] => {
  const states = checks.flatMap((check) => check.states);
  const used = new Set([
    ...states.flatMap(({ unit }) => `${unit.record} ${unit.id}`),
    ...states.flatMap(({ entry }) => (entry === undefined ? [] : keyOf(entry))),
  ]);
  const records = [...content.reports.map(({ translation }) => translation), ...content.termRecords];
  return records.flatMap(({ path, entries }) => {
    const gone = [...entries].filter(([unit, entry]) => !used.has(`${path} ${unit}`) && !used.has(keyOf(entry)));
    const [first] = gone;
    if (first === undefined) return [];
    const names = gone.map(([unit]) => unit);
    const message = `There is no text of ${nameSome(names)} any more.`;
    return [warningAt(first[1].place, 'unused-entry', message, '`briefs review` deletes such entries when it writes.')];
  });
};

const keyOf = ({ place }: TranslationEntry): string => `${place.file}:${place.line}:${place.column}`;
