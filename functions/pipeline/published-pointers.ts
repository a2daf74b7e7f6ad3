// Which edition of every pack counts, for every audience.
import { AUDIENCES, type Audience, pointerKey } from '../contract.ts';
import { type Pointer, pointerShape } from '../core/publish/pointer.ts';
import type { ObjectStore } from '../ports.ts';
import { inParallel } from './in-parallel.ts';
import { readJson } from './json-object.ts';

/** All pointers of the store. */
export async function publishedPointers(
  packs: ObjectStore,
): Promise<readonly { readonly audience: Audience; readonly pointer: Pointer }[]> {
  const named = await Promise.all(
    AUDIENCES.map(async (audience) => (await packs.folders(`${audience}/`)).map((pack) => ({ audience, pack }))),
  );
  const read = await inParallel(named.flat(), async ({ audience, pack }) => ({
    audience,
    pointer: await readJson(packs, pointerKey(audience, pack), pointerShape),
  }));
  return read.flatMap(({ audience, pointer }) => (pointer === undefined ? [] : [{ audience, pointer }]));
}
