// Plans what a release changes: which packs are to be rendered, which stay as they are, which are gone.
import { type Audience, manifestKey } from '../contract.ts';
import type { SourceFile } from '../core/content/types.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import type { Pointer } from '../core/publish/pointer.ts';
import { publishedManifestShape } from '../core/publish/published.ts';
import { changedPaths } from '../core/publish/release.ts';
import type { Assets, ObjectStore } from '../ports.ts';
import { digestInputs } from './digest-inputs.ts';
import { inParallel } from './in-parallel.ts';
import { isError } from './is-error.ts';
import { readJson } from './json-object.ts';
import { loadChecked } from './load-checked.ts';
import { packNames, preparePack } from './prepare-pack.ts';
import { publishedPointers } from './published-pointers.ts';

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
  const checked = loadChecked(files);
  const names = packNames(files);
  const published = await publishedPointers(packs);
  const plans = await inParallel(names, async (pack): Promise<PackPlan> => {
    const prepared = preparePack(pack, checked, assets, engine);
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
    return plan(
      'render',
      await whyChanged(packs, audience, pointer, digestInputs([...files, ...assets.templates], inputs), engine),
    );
  });
  const gone = published
    .filter(({ pointer, audience }) => {
      if (pointer.withdrawn) return false;
      if (!names.includes(pointer.pack)) return true;
      // A pack whose file cannot be read is not gone; one for another audience now is, from where it was.
      const spec = checked.content.packSpecs.find(({ id }) => id === pointer.pack);
      return spec !== undefined && spec.audience !== audience;
    })
    .map(({ pointer, audience }): PackPlan => {
      const why = names.includes(pointer.pack) ? `it is no longer ${audience}` : 'it is no longer in the content';
      return { pack: pointer.pack, audience, digest: undefined, action: 'withdraw', why: [why] };
    });
  return [...plans, ...gone].sort((a, b) => (a.pack < b.pack ? -1 : 1));
}

async function whyChanged(
  packs: ObjectStore,
  audience: Audience,
  { pack, digest }: Pointer,
  inputs: readonly ManifestInput[],
  engine: string,
): Promise<readonly string[]> {
  const key = manifestKey(audience, pack, digest);
  const manifest = await readJson(packs, key, publishedManifestShape);
  if (manifest === undefined) return ['its last edition is not there'];
  const [before, after] = [manifest.inputs, inputs].map((list) => new Set(list.map(({ path }) => path)));
  const files = changedPaths(manifest.inputs, inputs).map(
    (path) => `${path} ${!before?.has(path) ? 'is new' : !after?.has(path) ? 'is gone' : 'changed'}`,
  );
  const program = manifest.engine === engine ? [] : [`it was made by ${manifest.engine}`];
  return [...program, ...files];
}
