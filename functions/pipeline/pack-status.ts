// The state of every pack of a site: what is published, what waits, what was refused.
import { type Audience, manifestKey, REFUSED_PREFIX } from '../contract.ts';
import type { ManifestFile } from '../core/publish/manifest.ts';
import { publishedManifestShape, type Refused, refusedShape } from '../core/publish/published.ts';
import type { Release } from '../core/publish/release.ts';
import type { ObjectStore } from '../ports.ts';
import { packOf } from './check-request.ts';
import { inParallel } from './in-parallel.ts';
import { readJson } from './json-object.ts';
import { publishedPointers } from './published-pointers.ts';

export interface PackStatus {
  readonly pack: string;
  readonly audience: Audience | undefined;
  /** Up to date with the newest release; waiting to be; set back by a person; refused since; withdrawn. */
  readonly state: 'published' | 'waiting' | 'set back' | 'refused' | 'withdrawn';
  readonly digest: string | undefined;
  readonly release: number | undefined;
  /** When the edition was first pointed to. */
  readonly at: string | undefined;
  readonly files: readonly ManifestFile[];
  /** Why the newest release that tried was refused. */
  readonly refused: Refused | undefined;
}

/** The packs of a site in order of their names; `newest` is the newest release, undefined where there is none. */
export async function packStatuses(
  packs: ObjectStore,
  newest: Pick<Release, 'sequence' | 'files'> | undefined,
): Promise<readonly PackStatus[]> {
  const pointers = await publishedPointers(packs);
  const keys = (await packs.list(REFUSED_PREFIX)).map(({ key }) => key);
  const refusals = (await inParallel(keys, async (key) => await readJson(packs, key, refusedShape))).flatMap(
    (each) => each ?? [],
  );
  const published = await inParallel(pointers, async ({ audience, pointer }): Promise<PackStatus> => {
    const { pack, digest, release, at } = pointer;
    const key = manifestKey(audience, pack, digest);
    const files = (await readJson(packs, key, publishedManifestShape))?.files ?? [];
    const refused = refusals.find((each) => each.pack === pack && each.release > release);
    const state = pointer.withdrawn
      ? 'withdrawn'
      : refused !== undefined
        ? 'refused'
        : release < (newest?.sequence ?? 0)
          ? 'waiting'
          : pointer.setBackFrom === undefined
            ? 'published'
            : 'set back';
    return { pack, audience, state, digest, release, at, files, refused };
  });
  const known = new Set(pointers.map(({ pointer }) => pointer.pack));
  const names = new Set([
    ...refusals.map(({ pack }) => pack),
    ...(newest?.files ?? []).flatMap(({ path }) => packOf(path) ?? []),
  ]);
  const never = [...names].flatMap((pack): PackStatus[] => {
    if (known.has(pack)) return [];
    const refused = refusals.find((each) => each.pack === pack);
    const state = refused === undefined ? 'waiting' : 'refused';
    const unknown = { audience: undefined, digest: undefined, release: undefined, at: undefined };
    return [{ pack, state, ...unknown, files: [], refused }];
  });
  return [...published, ...never].sort((a, b) => (a.pack < b.pack ? -1 : 1));
}
