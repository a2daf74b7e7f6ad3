// Checks the order of a pack's parts: the cover first, the contents after it; what follows is free.
import { type Diagnostic, errorAt } from './diagnostic.ts';
import type { PackSpec } from './types.ts';

/** An error for a cover that is not first, or for contents that are not next. */
export const checkParts = ({ parts, places, place }: PackSpec): Diagnostic[] => {
  const misplaced = (index: number, message: string, hint: string): Diagnostic[] => [
    errorAt(places[`parts.${index}`] ?? place, 'wrong-order', message, hint),
  ];
  const cover = parts.indexOf('cover');
  const contents = parts.indexOf('contents');
  if (cover > 0)
    return misplaced(cover, 'The cover is not the first part.', 'Write “cover” at the beginning of “parts”.');
  if (cover === 0 && contents > 1)
    return misplaced(contents, 'The contents do not follow the cover.', 'Write “contents” right after “cover”.');
  if (cover === -1 && contents > 0)
    return misplaced(contents, 'The contents are not the first part.', 'Write “contents” at the beginning of “parts”.');
  return [];
};
