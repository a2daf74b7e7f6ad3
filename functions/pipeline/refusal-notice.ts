// What people are told of a pack that cannot be published.
import { type RenderJob, releaseId } from '../contract.ts';
import { describeDiagnostic } from '../core/content/describe-diagnostic.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { Notice } from '../ports.ts';
import { isError } from './is-error.ts';

/** The errors with their places; the edition that was published before stays. */
export const refusalNotice = ({ pack, release }: RenderJob, diagnostics: readonly Diagnostic[]): Notice => ({
  subject: `Pack refused: ${pack}`.replaceAll(/[^ -~]/gu, '?').slice(0, 100),
  text:
    `The pack “${pack}” of release ${releaseId(release)} has errors and is not published. What was published before stays.\n\n` +
    diagnostics.filter(isError).map(describeDiagnostic).join(''),
});
