// Tells the state of each translation from its texts and what is written down of them: derived, not claimed.
import type { AcceptedState, TranslationEntry } from '../content/types.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { foldText, textDigest } from './source-digest.ts';
import type { TranslationUnit } from './translation-units.ts';

/** The states that a translation can be in, the worst first. */
export const STATES = ['missing', 'stale', 'draft', 'reviewed', 'approved'] as const;

export type DerivedState = (typeof STATES)[number];

/** Whether a state is below another. */
export const isBelow = (state: DerivedState, other: DerivedState): boolean =>
  STATES.indexOf(state) < STATES.indexOf(other);

/** How the Chinese differs from that which was translated: its figures, or words only. */
export type SourceChange =
  | { readonly kind: 'figures'; readonly was: readonly string[]; readonly is: readonly string[] }
  | { readonly kind: 'words' };

export interface UnitState {
  readonly unit: TranslationUnit;
  readonly state: DerivedState;
  /** What is written down of it; undefined where nobody has accepted it. */
  readonly entry: TranslationEntry | undefined;
  /** Whether that is written down under another id, since blocks were put in or taken out before it. */
  readonly moved: boolean;
  /** Of a stale translation. */
  readonly change: SourceChange | undefined;
  /** The state that it had before its English was changed: it is a draft since. */
  readonly lapsed: AcceptedState | undefined;
}

/** The state of each unit; `entries` are those of all sidecars concerned. */
export const deriveStates = (
  units: readonly TranslationUnit[],
  entries: ReadonlyMap<string, TranslationEntry>,
): readonly UnitState[] => {
  const byTexts = new Map([...entries].map(([, entry]) => [`${entry.source} ${entry.target}`, entry]));
  return units.map((unit) => {
    const { source, target } = unit;
    const own = entries.get(unit.id);
    const plain = { unit, entry: own, moved: false, change: undefined, lapsed: undefined };
    if (target === undefined) return { ...plain, state: 'missing' };
    const digests = { source: textDigest(source.text), target: textDigest(target.text) };
    const fits = own?.source === digests.source && own.target === digests.target;
    // A block that was put in or taken out before it changes the number of a block, and nothing of its texts.
    const moved = fits ? undefined : byTexts.get(`${digests.source} ${digests.target}`);
    const entry = moved ?? own;
    if (entry === undefined) return { ...plain, state: 'draft' };
    if (entry.source !== digests.source) return { ...plain, state: 'stale', change: changeOf(entry, source.text) };
    const changed = entry.target !== digests.target && entry.state !== 'draft';
    const state = changed ? 'draft' : entry.state;
    return { ...plain, entry, state, moved: moved !== undefined, lapsed: changed ? entry.state : undefined };
  });
};

/** The quantities of a Chinese text, as written. */
export const figuresOf = (text: string): readonly string[] =>
  findQuantities(text, 'zh-Hans').map((quantity) => quantity.text);

const changeOf = ({ figures }: TranslationEntry, text: string): SourceChange => {
  const now = figuresOf(text);
  if (sameFigures(figures, now)) return { kind: 'words' };
  const was = without(figures, now);
  const is = without(now, figures);
  // The same figures in another order: two values may have been swapped.
  return was.length + is.length === 0 ? { kind: 'figures', was: figures, is: now } : { kind: 'figures', was, is };
};

const sameFigures = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((figure, at) => foldText(figure) === foldText(after[at] ?? ''));

/** What of `all` is not in `others`, each figure as often as it is there more. */
const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const left = others.map(foldText);
  return all.filter((figure) => {
    const at = left.indexOf(foldText(figure));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
};
