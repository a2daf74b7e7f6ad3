// Compares the figures of two texts once, and remembers what was found: where one block is changed, the rest need not be compared again.
import { compareFigures, type FigureFinding, type LicensedNames } from './compare-figures.ts';

/** Room for the texts of many reports, and for a glossary as it is edited; a process that sees more of them starts again. */
const MOST = { texts: 10_000, glossaries: 8 } as const;

const remembered = new Map<string, Map<string, readonly FigureFinding[]>>();

/** `compareFigures` under the names of a glossary, or of none: its findings depend on nothing but the texts and these. */
export const comparerUnder = (
  names?: LicensedNames,
): ((chinese: string, english: string) => readonly FigureFinding[]) => {
  const glossary = JSON.stringify(names ?? null);
  const known = remembered.get(glossary) ?? new Map<string, readonly FigureFinding[]>();
  if (!remembered.has(glossary) && remembered.size >= MOST.glossaries) remembered.clear();
  remembered.set(glossary, known);
  return (chinese, english) => {
    const texts = JSON.stringify([chinese, english]);
    const findings = known.get(texts) ?? compareFigures(chinese, english, names);
    if (!known.has(texts) && known.size >= MOST.texts) known.clear();
    known.set(texts, findings);
    return findings;
  };
};
