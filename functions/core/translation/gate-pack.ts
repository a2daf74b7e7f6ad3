// Decides whether an edition of a pack may be published: what its English must have gone through, and what its stamp says of it.
import type { Diagnostic } from '../content/diagnostic.ts';
import { type Finding, indicatorUnit, termUnit } from '../content/finding.ts';
import type { Language } from '../content/language.ts';
import type { AcceptedState, PackSpec, Waiver } from '../content/types.ts';
import type { ReportCheck } from './check-translation.ts';
import { type DerivedState, isBelow, STATES } from './derive-state.ts';
import { tooLow, unusable } from './describe-state.ts';
import { type GroupedFinding, gatherFindings } from './gather-findings.ts';

/** What an edition prints, as far as the gate looks at it. */
export interface GatedEdition {
  readonly languages: readonly Language[];
  readonly sections: readonly { readonly units: readonly { readonly id: string }[] }[];
  readonly terms: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string }[];
  readonly highlights: readonly { readonly id: string }[];
}

export interface GateOutcome {
  /** What is printed in English: blocks, terms, `indicators/…` and `report`. */
  readonly units: ReadonlySet<string>;
  /** The lowest state of what is printed in English; undefined where nothing is. */
  readonly state: DerivedState | undefined;
  readonly required: AcceptedState | undefined;
  /** The waivers that what is printed rests on. */
  readonly waivers: readonly Waiver[];
  /** An error keeps the edition back. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gates an edition by the texts that it prints: English that is missing, stale or below what the pack requires is an error, and so is what
 * the checks hold for one. Of an edition in Chinese nothing is asked.
 */
export const gatePack = (check: ReportCheck | undefined, spec: PackSpec, edition: GatedEdition): GateOutcome => {
  if (check === undefined || !edition.languages.includes('en'))
    return { units: new Set(), state: undefined, required: undefined, waivers: [], diagnostics: [] };
  const printed = printedUnits(edition);
  const states = check.states.filter(({ unit }) => printed.has(unit.id));
  const low = states
    .filter(({ state }) => !isBelow(state, 'draft') && isBelow(state, spec.require))
    .map((each) => ({ unit: each.unit.id, group: each.unit.group, diagnostic: tooLow(each, spec.require) }));
  const found = [...low, ...faultsIn(check, (unit) => printed.has(unit))];
  const waivers = check.waived
    .filter(({ finding }) => printed.has(whereOf(finding, check)))
    .map(({ waiver }) => waiver);
  return {
    units: printed,
    state: STATES.find((state) => states.some((each) => each.state === state)),
    required: spec.require,
    waivers: [...new Set(waivers)],
    diagnostics: gatherFindings([...found].sort((a, b) => rank(a) - rank(b))),
  };
};

/**
 * What is wrong with texts that no pack prints in English, as warnings: it keeps nothing back. `printed` are the blocks and terms of a report that
 * some pack prints.
 */
export const unprinted = (check: ReportCheck, printed: ReadonlySet<string>): readonly Diagnostic[] =>
  gatherFindings(
    faultsIn(check, (unit) => !printed.has(unit)).map(({ diagnostic, ...rest }) => ({
      ...{ ...rest, diagnostic: { ...diagnostic, severity: 'warning' } },
    })),
  );

/** What is missing or stale, and what the checks found. */
const faultsIn = (check: ReportCheck, concerns: (unit: string) => boolean): readonly GroupedFinding[] => {
  const { states, open } = check;
  const groups = new Map(states.map(({ unit }) => [unit.id, unit.group]));
  const found = open.filter((finding) => concerns(whereOf(finding, check)));
  const told = new Set(found.filter(({ diagnostic }) => TELLS_MISSING.has(diagnostic.code)).map(({ unit }) => unit));
  return [
    ...states
      .filter(({ unit, state }) => concerns(unit.id) && isBelow(state, 'draft'))
      .filter(({ unit, state }) => state !== 'missing' || !told.has(unit.id))
      .map((each) => ({ unit: each.unit.id, group: each.unit.group, diagnostic: unusable(each) })),
    ...found.map((finding) => ({ ...finding, group: groups.get(finding.unit) ?? sectionOf(finding.unit) })),
  ];
};

/** Where what a finding is about is printed: its block or term, or the indicator at whose place it is. */
const whereOf = ({ unit, diagnostic }: Finding, { indicators }: ReportCheck): string => {
  const indicator = indicators.get(`${diagnostic.file}:${diagnostic.line}`);
  return indicator === undefined ? unit : indicatorUnit(indicator);
};

/** What an edition prints, as findings name it; every pack has the head of its report (`report`). */
const printedUnits = ({ sections, terms, indicators, highlights }: GatedEdition): ReadonlySet<string> =>
  new Set([
    'report',
    ...blocksOf(sections),
    ...terms.map(({ id }) => termUnit(id)),
    ...[...indicators, ...highlights].map(({ id }) => indicatorUnit(id)),
  ]);

/** The ids of the blocks that are printed; a heading that is repeated (`s5--2`) is its block. */
export const blocksOf = (sections: GatedEdition['sections']): readonly string[] =>
  sections.flatMap(({ units }) => units.map(({ id }) => id.replace(/--\d+$/, '')));

/** Findings that say already that English is missing. */
const TELLS_MISSING: ReadonlySet<string> = new Set(['missing-translation', 'unaligned-block']);

const sectionOf = (unit: string): string => unit.replace(/[./].*$/, '');

/** Wrong figures first, then what is missing, then what is to be looked at again. */
const RANKS = ['stale-figure', 'missing-translation', 'unaligned-block', 'stale-translation'];
const LAST = ['lapsed-state', 'low-state'];

const rank = ({ diagnostic: { code, severity } }: GroupedFinding): number => {
  if (severity === 'warning') return RANKS.length + LAST.length + 1;
  const first = RANKS.indexOf(code);
  return first === -1 ? RANKS.length + 1 + LAST.indexOf(code) : first;
};
