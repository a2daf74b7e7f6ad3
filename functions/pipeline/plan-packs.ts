// Plans what a release changes: which packs are to be rendered, which stay as they are, which are gone.
import { AUDIENCES, type Audience, editionPrefix, pointerKey, type RenderJob } from '../contract.ts';
import { loadContent } from '../core/content/load-content.ts';
import type { SourceFile } from '../core/content/types.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { advancePointer, type Pointer, pointerShape, withdrawPointer } from '../core/publish/pointer.ts';
import { publishedManifestShape } from '../core/publish/published.ts';
import type { Assets, ObjectStore, Queue } from '../ports.ts';
import { inParallel } from './in-parallel.ts';
import { isError } from './is-error.ts';
import { readJson, swapJson } from './json-object.ts';
import { packNames, preparePack } from './prepare-pack.ts';
import { newestSequence, readRelease, readReleaseFiles } from './read-release.ts';

/** What is to happen to a pack, and why. */
export interface PackPlan {
  readonly pack: string;
  /** Unknown where the file of the pack cannot be read. */
  readonly audience: Audience | undefined;
  /** The edition that the pack is to have, where it can be made. */
  readonly digest: string | undefined;
  readonly action: 'render' | 'refuse' | 'keep' | 'withdraw';
  /** In plain words: the files that changed, the engine, or that the pack is new. */
  readonly why: readonly string[];
}

/** Where packs are published: the store and the packs' pointers in it. */
export interface PlanRequest {
  readonly files: readonly SourceFile[];
  readonly assets: Assets;
  readonly engine: string;
  readonly packs: ObjectStore;
}

/**
 * What the files would change in the store, pack by pack, in order of their names. Writes nothing.
 * @throws StoreError when the store cannot be read.
 */
export async function planPacks({ files, assets, engine, packs }: PlanRequest): Promise<readonly PackPlan[]> {
  const { value: content, diagnostics: known } = loadContent(files);
  const names = packNames(files);
  const published = await publishedPointers(packs);
  const plans = await inParallel(names, async (pack): Promise<PackPlan> => {
    const prepared = preparePack(pack, content, known, files, assets, engine);
    if (prepared.kind === 'faulty') {
      const errors = prepared.diagnostics.filter(isError).length;
      const why = [`it has ${errors} ${errors === 1 ? 'error' : 'errors'}`];
      return { pack, audience: prepared.audience, digest: undefined, action: 'refuse', why };
    }
    const { digest, spec, inputs } = prepared.pack;
    const { audience } = spec;
    const plan = (action: PackPlan['action'], why: readonly string[]) => ({ pack, audience, digest, action, why });
    const pointer = published.find((each) => each.audience === audience && each.pointer.pack === pack)?.pointer;
    if (pointer === undefined) return plan('render', ['it is new']);
    if (pointer.withdrawn) return plan('render', ['it was withdrawn and is back']);
    if (pointer.digest === digest) return plan('keep', []);
    if (pointer.setBackFrom === digest)
      return plan('keep', [`it was set back from this edition: ${pointer.setBackBy ?? 'by somebody'}`]);
    return plan('render', await whyChanged(packs, audience, pointer, inputs, engine));
  });
  const gone = published
    .filter(({ pointer, audience }) => {
      if (pointer.withdrawn) return false;
      if (!names.includes(pointer.pack)) return true;
      // A pack whose file cannot be read is not gone; one for another audience now is, from where it was.
      const spec = content.packSpecs.find(({ id }) => id === pointer.pack);
      return spec !== undefined && spec.audience !== audience;
    })
    .map(({ pointer, audience }): PackPlan => {
      const why = names.includes(pointer.pack) ? `it is no longer ${audience}` : 'it is no longer in the content';
      return { pack: pointer.pack, audience, digest: undefined, action: 'withdraw', why: [why] };
    });
  return [...plans, ...gone].sort((a, b) => (a.pack < b.pack ? -1 : 1));
}

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

async function whyChanged(
  packs: ObjectStore,
  audience: Audience,
  { pack, digest }: Pointer,
  inputs: readonly ManifestInput[],
  engine: string,
): Promise<readonly string[]> {
  const key = `${editionPrefix(audience, pack, digest)}manifest.json`;
  const manifest = await readJson(packs, key, publishedManifestShape);
  if (manifest === undefined) return ['its last edition is not there'];
  const before = new Map(manifest.inputs.map(({ path, sha256 }) => [path, sha256]));
  const after = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const files = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort()
    .map((path) => `${path} ${!before.has(path) ? 'is new' : !after.has(path) ? 'is gone' : 'changed'}`);
  const program = manifest.engine === engine ? [] : [`it was made by ${manifest.engine}`];
  return [...program, ...files];
}

export interface PlanReleaseRequest extends Omit<PlanRequest, 'files'> {
  readonly content: ObjectStore;
  /** The release that was made; undefined to plan the newest again. */
  readonly sequence: number | undefined;
  readonly queue: Queue<RenderJob>;
}

export type PlanReleaseOutcome =
  /** A newer release is there, whose own plan counts; or there is none at all. */
  | { readonly kind: 'superseded'; readonly newest: number }
  | { readonly kind: 'planned'; readonly release: number; readonly plans: readonly PackPlan[] };

/**
 * Plans a release: sends a job for each pack that it changes. The pointers of the others learn that they are up to date with it, so that a
 * job of an older release that comes late finds a newer one and gives way.
 * @throws StoreError when a store or the queue gives way: planning again then comes to the same.
 */
export async function planRelease(request: PlanReleaseRequest): Promise<PlanReleaseOutcome> {
  const { content, packs, queue, assets, engine } = request;
  const newest = await newestSequence(content);
  if (newest === 0 || (request.sequence !== undefined && request.sequence < newest))
    return { kind: 'superseded', newest };
  const files = await readReleaseFiles(content, await readRelease(content, newest));
  const plans = await planPacks({ files, assets, engine, packs });
  await inParallel(plans, async (plan) => await movePointer(packs, plan, newest));
  await queue.send(
    plans
      .filter(({ action }) => action === 'render' || action === 'refuse')
      .map(({ pack, audience }) => ({ body: { pack, release: newest }, group: audience ?? 'internal' })),
  );
  return { kind: 'planned', release: newest, plans };
}

/** Tells the pointer of a pack that is not rendered what the release makes of it. */
async function movePointer(packs: ObjectStore, plan: PackPlan, release: number): Promise<void> {
  const { pack, audience, digest, action } = plan;
  if (audience === undefined) return;
  const key = pointerKey(audience, pack);
  if (action === 'keep' && digest !== undefined)
    // Not the edition that was seen when planning: a late job may have pointed elsewhere since.
    await swapJson(packs, key, pointerShape, (now) =>
      now === undefined ? undefined : advancePointer(now, { pack, digest, release, at: now.at }),
    );
  if (action === 'withdraw') await swapJson(packs, key, pointerShape, (now) => withdrawPointer(now, release));
}
