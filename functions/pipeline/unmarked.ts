// Sees to it that no template leaves out what every pack must print.
import { type Diagnostic, errorAt } from '../core/content/diagnostic.ts';
import type { PackSpec } from '../core/content/types.ts';
import type { Document } from '../core/markup/blocks.ts';

/** Errors for a pack that does not end in its stamp, and for a draft without a mark. */
export const unmarked = (document: Document, { template, places, place }: PackSpec, draft: boolean): Diagnostic[] => {
  const at = places['template'] ?? place;
  const file = `templates/${template}.hbs`;
  const found: Diagnostic[] = [];
  if (document.blocks.at(-1)?.style !== 'section.stamp')
    found.push(
      errorAt(at, 'no-stamp', `The pack does not end in its stamp.`, `Write {{> stamp @root}} at the end of ${file}.`),
    );
  if (draft && document.mark.length === 0)
    found.push(
      errorAt(
        at,
        'no-draft-mark',
        'The pages of this draft are not marked.',
        `Write {{> draft-mark @root}} at the top of ${file}.`,
      ),
    );
  return found;
};
