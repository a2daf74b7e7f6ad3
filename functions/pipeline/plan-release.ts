// Plans a release: a job for each pack that it changes, and the news for the pointers of the others.
import { pointerKey, type RenderJob } from '../contract.ts';
import { advancePointer, pointerShape, withdrawPointer } from '../core/publish/pointer.ts';
import type { ObjectStore, Queue } from '../ports.ts';
import { inParallel } from './in-parallel.ts';
import { swapJson } from './json-object.ts';
import { type PackPlan, type PlanRequest, planPacks } from './plan-packs.ts';
import { newestSequence, readRelease, readReleaseFiles } from './read-release.ts';

export interface PlanReleaseRequest extends Omit<PlanRequest, 'files'> {
  readonly content: ObjectStore;
  /** The release that was made; undefined to plan the newest again. */
  readonly sequence: number | undefined;
  readonly queue: Queue<RenderJob>;
  readonly now: () => Date;
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
  const { content, packs, queue, assets, engine, sequence, now } = request;
  const newest = await newestSequence(content);
  if (newest === 0 || (sequence !== undefined && sequence < newest)) return { kind: 'superseded', newest };
  const files = await readReleaseFiles(content, await readRelease(content, newest));
  const plans = await planPacks({ files, assets, engine, packs });
  await inParallel(plans, async (plan) => await movePointer(packs, plan, newest));
  const due = sequence === undefined ? { due: now().toISOString() } : {};
  await queue.send(
    plans
      .filter(({ action }) => action === 'render' || action === 'refuse')
      .map(({ pack, audience }) => ({ body: { pack, release: newest, ...due }, group: audience ?? 'internal' })),
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
