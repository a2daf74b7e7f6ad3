// Accepts translations: gives texts a state, with the people behind it, unless the gate would refuse what is accepted.
import { type Diagnostic, errorAt } from '../content/diagnostic.ts';
import { termUnit } from '../content/finding.ts';
import { samePerson } from '../content/read-translation.ts';
import type { AcceptedState, TranslationEntry, TranslationRecord } from '../content/types.ts';
import type { ReportCheck } from './check-translation.ts';
import { type DerivedState, figuresOf, isBelow, type UnitState } from './derive-state.ts';
import { unusable } from './describe-state.ts';
import { textDigest } from './source-digest.ts';
import type { TranslationUnit } from './translation-units.ts';
import { type RecordedEntry, writeRecord } from './write-record.ts';

export interface AcceptRequest {
  /** Ids of blocks, of sections and topics with all below them, of terms (`terms/…`), or `terms` for all of these. */
  readonly named: readonly string[];
  readonly all: boolean;
  /** Whether names are those of blocks and terms alone, without what is below them. */
  readonly exact?: boolean;
  readonly state: AcceptedState;
  /** Who does it: the translator of a draft, otherwise the reviser; where the reviser is given, the translator. */
  readonly by?: string;
  readonly translator?: string;
  readonly reviser?: string;
  /** ISO 8601 date. */
  readonly date: string;
}

export interface AcceptOutcome {
  readonly accepted: readonly { readonly unit: string; readonly group: string; readonly was: DerivedState }[];
  /** Units of a section that had the state, or a higher one, already. */
  readonly kept: number;
  /** Texts that keep their state, and why. */
  readonly refused: readonly { readonly unit: string; readonly diagnostics: readonly Diagnostic[] }[];
  /** What was named and is not there. */
  readonly unknown: readonly string[];
  /** Entries of blocks and terms that are gone. */
  readonly dropped: readonly string[];
  /** The sidecars that change, as they are to be. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Accepts what is named; `sidecars` are the texts of those that are there, by their paths. What is refused keeps its state. */
export const acceptUnits = (
  check: ReportCheck,
  sidecars: ReadonlyMap<string, string>,
  request: AcceptRequest,
): AcceptOutcome => {
  const { named, all, exact, state } = request;
  const chosen = check.states.filter(
    ({ unit }) => all || (exact ? named.includes(unit.id) : named.some((name) => isWithin(unit.id, name))),
  );
  // Whoever names a block means it; of a section, only what has not come as far yet, or is not written down.
  const isNew = ({ state: now, entry, lapsed }: UnitState): boolean =>
    isBelow(now, state) || entry === undefined || lapsed !== undefined;
  const [wanted, kept] = split(chosen, (each) => named.includes(each.unit.id) || isNew(each));
  const judged = wanted.map((each) => ({ each, refusal: refusalOf(each, check, request) }));
  const accepted = judged.filter(({ refusal }) => refusal.length === 0).map(({ each }) => each);
  const entries = new Map(accepted.map((each) => [each.unit.id, entryOf(each, request)]));
  const written = writeRecords(check, sidecars, entries);
  return {
    accepted: accepted.map(({ unit, state: was }) => ({ unit: unit.id, group: unit.group, was })),
    kept: kept.length,
    refused: judged
      .filter(({ refusal }) => refusal.length > 0)
      .map(({ each, refusal }) => ({ unit: each.unit.id, diagnostics: refusal })),
    unknown: named.filter((name) => !check.states.some(({ unit }) => isWithin(unit.id, name))),
    ...written,
  };
};

/** What is to be written down of a unit as it is now. */
export const recordedEntry = (
  { source, target }: TranslationUnit,
  people: Pick<RecordedEntry, 'state' | 'translator' | 'reviser' | 'date'>,
): RecordedEntry => ({
  source: textDigest(source.text),
  figures: figuresOf(source.text),
  target: textDigest(target?.text ?? ''),
  ...people,
});

const isWithin = (unit: string, name: string): boolean =>
  unit === name || unit.startsWith(`${name}.`) || (name === 'terms' && unit.startsWith('terms/'));

const split = <T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
];

const peopleOf = ({ entry }: UnitState, request: AcceptRequest): Pick<RecordedEntry, 'translator' | 'reviser'> => {
  const { state, by } = request;
  const isTranslator = state === 'draft' || request.reviser !== undefined;
  const translator = request.translator ?? (isTranslator ? by : undefined) ?? entry?.translator;
  const reviser =
    state === 'draft' ? undefined : (request.reviser ?? (isTranslator ? undefined : by) ?? entry?.reviser);
  return { ...(translator === undefined ? {} : { translator }), ...(reviser === undefined ? {} : { reviser }) };
};

const entryOf = (each: UnitState, request: AcceptRequest): RecordedEntry =>
  recordedEntry(each.unit, { state: request.state, ...peopleOf(each, request), date: request.date });

/** Why a unit cannot have the state: what the gate would hold against it, or against the people. */
const refusalOf = (each: UnitState, { open }: ReportCheck, request: AcceptRequest): readonly Diagnostic[] => {
  const { unit } = each;
  if (unit.target === undefined) return [unusable(each)];
  if (request.state === 'draft') return [];
  const errors = open.filter((finding) => finding.unit === unit.id && finding.diagnostic.severity === 'error');
  if (errors.length > 0) return errors.map(({ diagnostic }) => diagnostic);
  if (request.state !== 'approved') return [];
  const { translator, reviser } = peopleOf(each, request);
  const { place } = unit.target;
  if (translator === undefined || reviser === undefined)
    return [
      errorAt(
        place,
        'unapproved',
        `Nobody is named as ${translator === undefined ? 'translator' : 'reviser'} of ${unit.name}.`,
        'What is approved has both: name them with --translator and --reviser.',
      ),
    ];
  if (!samePerson(translator, reviser)) return [];
  const message = `${translator} translated ${unit.name}, and cannot approve it as its reviser.`;
  return [errorAt(place, 'same-reviser', message, 'Have somebody else revise it; or accept it as reviewed.')];
};

const writeRecords = (
  { states, records }: ReportCheck,
  sidecars: ReadonlyMap<string, string>,
  accepted: ReadonlyMap<string, RecordedEntry>,
): Pick<AcceptOutcome, 'files' | 'dropped'> => {
  const written = records.flatMap((record) => {
    const own = states.filter(({ unit }) => unit.record === record.path);
    if (!own.some(({ unit }) => accepted.has(unit.id))) return [];
    const entries = new Map<string, RecordedEntry>();
    const changed = new Set<string>();
    for (const { unit, entry, moved } of own) {
      const given = accepted.get(unit.id) ?? entry;
      if (given === undefined) continue;
      entries.set(keyOf(unit.id), given);
      if (given !== entry || moved) changed.add(keyOf(unit.id));
    }
    const kept = new Set([
      ...entries.keys(),
      ...own.flatMap(({ entry, moved }) => (moved && entry ? [entry] : [])).map((entry) => idOf(record, entry)),
    ]);
    const dropped = [...record.entries.keys()].filter((unit) => !kept.has(keyOf(unit)));
    const list = own.some(({ unit }) => unit.id.startsWith(TERMS)) ? 'terms' : 'blocks';
    const before = sidecars.get(record.path);
    const text = writeRecord(before, list, entries, changed);
    return [{ path: record.path, text, changed: text !== before, dropped }];
  });
  return {
    files: written.filter((file) => file.changed).map(({ path, text }) => ({ path, text })),
    dropped: written.flatMap((file) => file.dropped),
  };
};

const TERMS = termUnit('');

/** What a sidecar calls a unit. */
const keyOf = (unit: string): string => (unit.startsWith(TERMS) ? unit.slice(TERMS.length) : unit);

/** The key of an entry whose text has moved. */
const idOf = ({ entries }: TranslationRecord, entry: TranslationEntry): string =>
  keyOf([...entries].find(([, each]) => each === entry)?.[0] ?? '');
