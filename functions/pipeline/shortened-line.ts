// Says that a running head or a folio had to be shortened.
import { type Diagnostic, warningAt } from '../core/content/diagnostic.ts';
import type { PackSpec } from '../core/content/types.ts';
import type { Artifact } from '../core/layout/frames.ts';

/** The warning for a line of every page whose whole text has no room on it. */
export const shortenedLine = (artifact: Artifact, text: string, spec: PackSpec): Diagnostic =>
  warningAt(
    spec.place,
    'shortened-line',
    `The ${artifact === 'header' ? 'running head' : 'folio'} of the pack “${spec.id}” is longer than its line, and is cut with “…”: “${text}”.`,
    'Shorten what it is made of: the title of the pack, the shortTitle of the report, a label, or the template.',
  );
