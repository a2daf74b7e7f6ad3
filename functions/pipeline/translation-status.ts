// The state of all translations: how far each section and each pack has come, and what is to be done first.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { languagesOf } from '../core/content/language.ts';
import type { AcceptedState, PackSpec, SourceFile } from '../core/content/types.ts';
import { assemblePack } from '../core/pack/assemble-pack.ts';
import type { ReportCheck } from '../core/translation/check-translation.ts';
import { type DerivedState, STATES, type UnitState } from '../core/translation/derive-state.ts';
import { lapsed, unusable } from '../core/translation/describe-state.ts';
import { gatePack } from '../core/translation/gate-pack.ts';
import { isError } from './is-error.ts';
import { type CheckedContent, loadChecked } from './load-checked.ts';

/** How many texts are in each state. */
export type StateCounts = Readonly<Record<DerivedState, number>>;

export interface TranslationStatus {
  readonly reports: readonly {
    readonly report: string;
    /** By sections of the text and files of the glossary. */
    readonly groups: readonly { readonly group: string; readonly counts: StateCounts }[];
    readonly units: readonly { readonly unit: string; readonly state: DerivedState }[];
  }[];
  /** The packs that print English. */
  readonly packs: readonly {
    readonly pack: string;
    readonly require: AcceptedState;
    readonly counts: StateCounts;
    /** Whether nothing of its translation keeps it back. */
    readonly ready: boolean;
  }[];
  /** What is stale, what was changed after it had been accepted, what is missing: the worst first. */
  readonly toDo: readonly Diagnostic[];
  /** What is wrong in the files themselves: with an error, not all texts may be known. */
  readonly diagnostics: readonly Diagnostic[];
}

export const translationStatus = (files: readonly SourceFile[]): TranslationStatus => {
  const checked = loadChecked(files);
  const checks = [...checked.translation.reports.values()].filter(({ states }) => states.length > 0);
  return {
    reports: checks.map((check) => ({
      report: check.report,
      groups: [...Map.groupBy(check.states, ({ unit }) => unit.group)].map(([group, states]) => ({
        group,
        counts: countsOf(states),
      })),
      units: check.states.map(({ unit, state }) => ({ unit: unit.id, state })),
    })),
    packs: checked.content.packSpecs.flatMap((spec) => packStatus(spec, checked)),
    toDo: checks.flatMap(toDo),
    diagnostics: checked.known,
  };
};

const countsOf = (states: readonly UnitState[]): StateCounts =>
  Object.fromEntries(
    STATES.map((state) => [state, states.filter((each) => each.state === state).length]),
  ) as StateCounts;

const packStatus = (spec: PackSpec, { content, translation }: CheckedContent): TranslationStatus['packs'] => {
  const check = translation.reports.get(spec.report);
  const editions = spec.languages.filter((edition) => languagesOf(edition).includes('en'));
  if (check === undefined || editions.length === 0) return [];
  const gates = editions.map((edition) => gatePack(check, spec, assemblePack(content, spec, edition).value));
  const printed = new Set(gates.flatMap(({ units }) => [...units]));
  return [
    {
      ...{ pack: spec.id, require: spec.require },
      counts: countsOf(check.states.filter(({ unit }) => printed.has(unit.id))),
      ready: !gates.some(({ diagnostics }) => diagnostics.some(isError)),
    },
  ];
};

const toDo = ({ states }: ReportCheck): readonly Diagnostic[] => {
  const stale = states.filter(({ state }) => state === 'stale');
  return [
    ...stale.filter(({ change }) => change?.kind === 'figures').map(unusable),
    ...stale.filter(({ change }) => change?.kind !== 'figures').map(unusable),
    ...states.filter((each) => each.lapsed !== undefined).map(lapsed),
    ...states.filter(({ state }) => state === 'missing').map(unusable),
  ];
};
