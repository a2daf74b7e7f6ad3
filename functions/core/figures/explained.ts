// Tells which figures a translation may add or leave out, because a term of the glossary explains them.
import type { Term } from '../content/types.ts';
import type { FigureFinding } from './compare-figures.ts';
import { readFigures } from './read-figures.ts';
import { bareKey } from './same-value.ts';

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

/** Whether a definition only counts what its headword counts: “三维”为水上、陆上、空中三个维度. */
export const countedIn = ({ 'zh-Hans': { headword } }: Term): ((found: FigureFinding) => boolean) => {
  const counted = new Set(readFigures(headword, 'zh-Hans', [headword]).flatMap(({ keys }) => keys));
  return ({ code, source: [spot] }) => code === 'figure-missing' && counted.has(bareKey(spot?.value ?? ''));
};
