// Says in words what is wrong with the state of a translation, and how to mend it.
import { type Diagnostic, errorAt, type Place } from '../content/diagnostic.ts';
import type { AcceptedState } from '../content/types.ts';
import type { DerivedState, SourceChange, UnitState } from './derive-state.ts';

/** What a state is called after “is”. */
const STATE_NAMES: Readonly<Record<DerivedState, string>> = {
  ...{ missing: 'missing', stale: 'stale', draft: 'a draft', reviewed: 'reviewed', approved: 'approved' },
};

/** The error of a translation that is missing, or stale: one with changed figures has a code of its own. */
export const unusable = ({ unit, state, change, entry }: UnitState): Diagnostic => {
  const { name, source, target } = unit;
  if (state === 'missing' || target === undefined)
    return errorAt(
      source.place,
      'missing-translation',
      `There is no English of ${name}.`,
      `Write it, then accept it: ${reviewCommand(unit.id, 'reviewed')}`,
    );
  const was = entry?.state ?? 'draft';
  return errorAt(
    target.place,
    change?.kind === 'figures' ? 'stale-figure' : 'stale-translation',
    `The English of ${name} is stale: the Chinese at ${placed(source.place)} has changed since ${entry?.date ?? 'then'}: ${inWords(change)}.`,
    `Bring the English up to date, then accept it: ${reviewCommand(unit.id, was)}`,
  );
};

/** The error of a translation whose state is below what is required; packs that require the same say the same, so that it is told once. */
export const tooLow = (each: UnitState, required: AcceptedState): Diagnostic => {
  const { unit, state, entry } = each;
  if (each.lapsed !== undefined) return lapsed(each);
  const said =
    entry === undefined
      ? `Nobody has accepted the English of ${unit.name}, so it is a draft`
      : `The English of ${unit.name} is ${STATE_NAMES[state]}`;
  return errorAt(
    unit.target?.place ?? unit.source.place,
    'low-state',
    `${said}; ${required} is required.`,
    `Have it revised, then accept it: ${reviewCommand(unit.id, required)}`,
  );
};

/** What is said of a translation that was changed after it had been accepted. */
export const lapsed = ({ unit, lapsed: was, entry }: UnitState): Diagnostic =>
  errorAt(
    unit.target?.place ?? unit.source.place,
    'lapsed-state',
    `The English of ${unit.name} was changed after it was ${was} on ${entry?.date ?? ''}, so it is a draft again.`,
    `Have the change revised, then accept it: ${reviewCommand(unit.id, was ?? 'reviewed')}`,
  );

/** `was 600亿元, is 650亿元`, or that the words changed. */
export const inWords = (change: SourceChange | undefined): string => {
  if (change?.kind !== 'figures') return 'words, but no figures';
  const listed = (figures: readonly string[]): string => figures.join(' and ') || 'without a figure';
  return `was ${listed(change.was)}, is ${listed(change.is)}`;
};

/** The command by which a unit gets a state. */
const reviewCommand = (unit: string, state: AcceptedState): string => {
  const people = state === 'approved' ? '--translator NAME --reviser NAME' : '--by NAME';
  return `npm run -s briefs -- review ${unit} --state ${state} ${people}`;
};

const placed = ({ file, line }: Place): string => `${file}:${line}`;
