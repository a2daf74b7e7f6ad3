// Checks that terms can be written for other programs, so that nothing is lost on the way.
import { type Diagnostic, errorAt } from '../content/diagnostic.ts';
import type { Term } from '../content/types.ts';
import { hasControl, toExchange } from './exchange-fields.ts';

/** Errors for terms with one id, and for characters that a file cannot hold: those that control devices, but for tab and line feed. */
export const checkExport = (terms: readonly Term[]): readonly Diagnostic[] => {
  const seen = new Map<string, Term>();
  return terms.flatMap((term) => {
    const twin = seen.get(term.id);
    seen.set(term.id, term);
    return [...(twin === undefined ? [] : [sameId(term, twin)]), ...controls(term)];
  });
};

const sameId = ({ id, place }: Term, { place: other }: Term): Diagnostic =>
  errorAt(
    place,
    'duplicate-id',
    `The term id “${id}” is also used at ${other.file}:${other.line}; one file cannot hold both.`,
    'Name one report with --report.',
  );

const controls = (term: Term): readonly Diagnostic[] =>
  [...toExchange(term).values].flatMap(([field, value]) => {
    const bad = [value].flat().find(hasControl);
    if (bad === undefined) return [];
    const message = `“${field}” of the term “${term.id}” has an invisible control character in it, which no other program reads.`;
    return [errorAt(term.place, 'control-character', message, 'Delete it; look for a backslash “\\” in its text.')];
  });
