// Finds the pack that a command names.
import { AUDIENCES } from '../contract.ts';
import { suggest } from '../core/content/did-you-mean.ts';
import { type PackEditions, packEditions } from '../pipeline/pack-editions.ts';
import type { ObjectStore } from '../ports.ts';
import { UsageError } from './site.ts';

/** @throws UsageError when no such pack is published. */
export async function namedPack(packs: ObjectStore, pack: string): Promise<PackEditions> {
  const found = await packEditions(packs, pack);
  if (found !== undefined) return found;
  const names = (await Promise.all(AUDIENCES.map(async (audience) => await packs.folders(`${audience}/`)))).flat();
  throw new UsageError(
    `There is no published pack “${pack}”.`,
    suggest(pack, names, `The packs are: ${names.join(', ') || 'none yet'}.`),
  );
}
