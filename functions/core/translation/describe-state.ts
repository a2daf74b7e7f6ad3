// Says in words what is wrong with the state of a translation, and how to mend it.
import { type Diagnostic, errorAt, type Place } from '../content/diagnostic.ts';
import type { AcceptedState, PackSpec } from '../content/types.ts';
import type { DerivedState, SourceChange, UnitState } from './derive-state.ts';

/** What a state is called after “is”. */
export const STATE_NAMES: Readonly<Record<DerivedState, string>> = {
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
    `The English of ${name} is stale: the Chinese at ${placed(source.place)} has changed since ${entry?.date ?? 'then'}, ${inWords(change)}.`,
    `Bring the English up to date, then accept it: ${reviewCommand(unit.id, was)}`,
  );
};

/** The error of a translation whose state is below what a pack requires. */
export const tooLow = ({ unit, state, lapsed, entry }: UnitState, { id, require }: PackSpec): Diagnostic => {
  const { name, source, target } = unit;
  const why =
    lapsed !== undefined
      ? `The English of ${name} was changed after it was ${lapsed} on ${entry?.date ?? ''}, so it is a draft again`
      : entry === undefined
        ? `Nobody has accepted the English of ${name}, so it is a draft`
        : `The English of ${name} is ${STATE_NAMES[state]}`;
  return errorAt(
    target?.place ?? source.place,
    lapsed === undefined ? 'low-state' : 'lapsed-state',
    `${why}; the pack “${id}” requires ${require}.`,
    `Have it revised, then accept it: ${reviewCommand(unit.id, require)}`,
  );
};

/** `was 600亿元, is 650亿元`, or that the words changed. */
export const inWords = (change: SourceChange | undefined): string => {
  if (change?.kind !== 'figures') return 'in its words, not in its figures';
  const listed = (figures: readonly string[]): string => figures.join(' and ') || 'without a figure';
  return `was ${listed(change.was)}, is ${listed(change.is)}`;
};

/** The command by which a unit gets a state. */
export const reviewCommand = (unit: string, state: AcceptedState): string => {
  const people = state === 'approved' ? '--translator NAME --reviser NAME' : '--by NAME';
  return `briefs review ${unit} --state ${state} ${people}`;
};

const placed = ({ file, line }: Place): string => `${file}:${line}`;
