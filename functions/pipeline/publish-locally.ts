// The whole pipeline in one process: release, plan, render, catalogue, one after the other through the same functions as in the cloud.
import type { RenderJob } from '../contract.ts';
import type { SourceFile } from '../core/content/types.ts';
import type { Assets, ObjectStore, Queue } from '../ports.ts';
import { releaseLoader } from './load-release.ts';
import type { PackPlan } from './plan-packs.ts';
import { planRelease } from './plan-release.ts';
import { type CatalogChange, publishCatalog } from './publish-catalog.ts';
import { publishRelease } from './publish-release.ts';
import { type RenderJobOutcome, renderJob } from './render-job.ts';

export interface PublishLocallyRequest {
  readonly files: readonly SourceFile[];
  readonly assets: Assets;
  readonly engine: string;
  readonly content: ObjectStore;
  readonly packs: ObjectStore;
  readonly by: string;
  readonly queue: Queue<RenderJob> & {
    drain(
      work: (job: RenderJob) => Promise<void>,
    ): Promise<readonly { readonly message: RenderJob; readonly error: unknown }[]>;
  };
  readonly now: () => Date;
  /** Told of each pack that was rendered or refused. */
  readonly onPack?: (pack: string, outcome: RenderJobOutcome) => void;
}

export interface PublishedLocally {
  /** Number of the newest release. */
  readonly release: number;
  readonly plans: readonly PackPlan[];
  readonly changes: readonly CatalogChange[];
  /** Packs whose rendering failed for another reason than their content. */
  readonly failed: readonly { readonly pack: string; readonly error: unknown }[];
}

/**
 * Publishes the files into the stores: whatever is in the folder counts.
 * @throws StoreError when a store gives way, or there is no content.
 */
export async function publishLocally(request: PublishLocallyRequest): Promise<PublishedLocally> {
  const { files, content, packs, assets, engine, queue, now, by, onPack } = request;
  await publishRelease({ files, content, by, message: '', base: undefined, replace: true, now });
  const planned = await planRelease({ content, packs, assets, engine, queue, sequence: undefined, now });
  const load = releaseLoader(content);
  const failed = await queue.drain(async (job) => {
    const outcome = await renderJob({ job, load, packs, assets, engine, now, onRefused: async () => undefined });
    onPack?.(job.pack, outcome);
  });
  const changes = await publishCatalog({ packs, moved: undefined, notify: async () => undefined });
  return {
    release: planned.kind === 'planned' ? planned.release : planned.newest,
    plans: planned.kind === 'planned' ? planned.plans : [],
    changes,
    failed: failed.map(({ message, error }) => ({ pack: message.pack, error })),
  };
}
