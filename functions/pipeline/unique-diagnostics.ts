// Two editions of a pack say the same of the same place: it is told once.
import type { Diagnostic } from '../core/content/diagnostic.ts';

/** The diagnostics in their order, each once. */
export function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(
    diagnostics.map((each) => [`${each.code} ${each.file}:${each.line}:${each.column} ${each.message}`, each]),
  );
  return [...seen.values()];
}
