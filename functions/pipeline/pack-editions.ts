// The editions of one pack: which there are, which counts, and how to set the pack back to an earlier one.
import { AUDIENCES, type Audience, editionPrefix, manifestKey, packPrefix, pointerKey } from '../contract.ts';
import { type Pointer, pointerShape, setBackPointer } from '../core/publish/pointer.ts';
import { type PublishedManifest, publishedManifestShape } from '../core/publish/published.ts';
import { type ObjectStore, StoreError } from '../ports.ts';
import { digestOf } from './digest-of.ts';
import { inParallel } from './in-parallel.ts';
import { readJson, swapJson } from './json-object.ts';

export interface PackEditions {
  readonly audience: Audience;
  readonly pointer: Pointer;
  /** The newest first. */
  readonly editions: readonly PublishedManifest[];
}

/** The editions of a pack where it is offered, undefined when it is offered nowhere. */
export async function packEditions(packs: ObjectStore, pack: string): Promise<PackEditions | undefined> {
  for (const audience of AUDIENCES) {
    const pointer = await readJson(packs, pointerKey(audience, pack), pointerShape);
    if (pointer === undefined || pointer.withdrawn) continue;
    const digests = await packs.folders(packPrefix(audience, pack));
    const read = await inParallel(digests, async (digest) =>
      readJson(packs, manifestKey(audience, pack, digest), publishedManifestShape),
    );
    const editions = read.flatMap((manifest) => manifest ?? []).sort((a, b) => b.release - a.release);
    return { audience, pointer, editions };
  }
  return undefined;
}

/**
 * Points a pack to an edition that it had; answers the pointer, or undefined when it points there already.
 * @throws StoreError when a file of that edition is missing or damaged: the pointer stays.
 */
export async function setBack(
  packs: ObjectStore,
  audience: Audience,
  { pack, digest, files }: PublishedManifest,
  by: string,
  at: Date,
): Promise<Pointer | undefined> {
  await inParallel(files, async ({ file, sha256 }) => {
    const key = `${editionPrefix(audience, pack, digest)}${file}`;
    const found = await packs.read(key);
    if (found === undefined || digestOf(found.bytes) !== sha256)
      throw new StoreError(`The edition is not whole: ${key} is ${found === undefined ? 'not there' : 'damaged'}.`);
  });
  return await swapJson(packs, pointerKey(audience, pack), pointerShape, (now) =>
    now === undefined ? undefined : setBackPointer(now, digest, at.toISOString(), by),
  );
}
