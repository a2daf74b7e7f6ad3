// Builds one pack into a store, or says why it cannot be: the step that a job in the cloud asks for.
import { describeDiagnostic } from '../core/content/describe-diagnostic.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { PackStore } from '../ports.ts';
import { type BuildReport, type BuildRequest, buildPacks } from './build-packs.ts';

/** A build of one pack, all its editions, that is to be written. */
export type PublishRequest = Omit<BuildRequest, 'language'> & { readonly pack: string; readonly store: PackStore };

/** The content keeps a pack from being published; the message lists the errors. */
export class PackRejectedError extends Error {
  override readonly name = 'PackRejectedError';

  constructor(pack: string, diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    super(`Cannot publish the pack “${pack}”:\n${errors.map(describeDiagnostic).join('')}`);
  }
}

/**
 * Builds a pack and publishes it.
 * @throws PackRejectedError when its content has errors; errors elsewhere in the content do not keep it back.
 */
export async function publishPack(request: PublishRequest): Promise<BuildReport> {
  const report = await buildPacks(request);
  if (report.packs.length === 0) throw new PackRejectedError(request.pack, report.diagnostics);
  return report;
}
