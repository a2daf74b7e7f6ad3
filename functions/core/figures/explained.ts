// Tells which figures a translation may add, because it explains a term of the text by its definition.
import type { Term } from '../content/types.ts';
import type { FigureFinding } from './compare-figures.ts';
import { readFigures } from './read-figures.ts';

/** Whether a figure that only the English has stands in the English definition of a term that the Chinese text uses. */
export const explainedIn = (chinese: string, terms: readonly Term[]): ((found: FigureFinding) => boolean) => {
  const used = terms.filter(({ 'zh-Hans': { headword, aliases } }) =>
    [headword, ...aliases].some((form) => chinese.includes(form)),
  );
  const told = new Set(
    used.flatMap(({ en }) => readFigures(en?.definition ?? '', 'en', []).map(({ bare, keys: [key] }) => bare ?? key)),
  );
  return ({ code, added }) => code === 'figure-added' && told.has(added);
};
