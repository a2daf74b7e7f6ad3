// Decides whether an edition of a pack may be published: what its English must have gone through, and what its stamp says of it.
import type { Diagnostic } from '../content/diagnostic.ts';
import type { Language } from '../content/language.ts';
import { termUnit } from '../content/read-translation.ts';
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
}

export interface GateOutcome {
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
    return { state: undefined, required: undefined, waivers: [], diagnostics: [] };
  const printed = unitsOf(edition);
  const states = check.states.filter(({ unit }) => printed.has(unit.id));
  const groups = new Map(check.states.map(({ unit }) => [unit.id, unit.group]));
  const open = check.open.filter(({ unit }) => printed.has(unit));
  const told = new Set(open.filter(({ diagnostic }) => TELLS_MISSING.has(diagnostic.code)).map(({ unit }) => unit));
  const found: readonly GroupedFinding[] = [
    ...states.flatMap((each) => {
      const { id, group } = each.unit;
      if (each.state === 'missing' && told.has(id)) return [];
      if (isBelow(each.state, 'draft')) return [{ unit: id, group, diagnostic: unusable(each) }];
      return isBelow(each.state, spec.require) ? [{ unit: id, group, diagnostic: tooLow(each, spec) }] : [];
    }),
    ...open.map((finding) => ({ ...finding, group: groups.get(finding.unit) ?? sectionOf(finding.unit) })),
  ];
  const waivers = check.waived.filter(({ finding }) => printed.has(finding.unit)).map(({ waiver }) => waiver);
  return {
    state: STATES.find((state) => states.some((each) => each.state === state)),
    required: spec.require,
    waivers: [...new Set(waivers)],
    diagnostics: gatherFindings([...found].sort((a, b) => rank(a) - rank(b))),
  };
};

/** The ids of the blocks and terms that an edition prints; a heading that is repeated (`s5--2`) is its block. */
export const unitsOf = ({ sections, terms }: Pick<GatedEdition, 'sections' | 'terms'>): ReadonlySet<string> =>
  new Set([
    ...sections.flatMap(({ units }) => units.map(({ id }) => id.replace(/--\d+$/, ''))),
    ...terms.map(({ id }) => termUnit(id)),
  ]);

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
