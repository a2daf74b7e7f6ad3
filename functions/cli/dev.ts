// `briefs dev` (`npm run dev`): publishes into a folder whenever content or templates change, through the same steps as in the cloud.
import { userInfo } from 'node:os';
import { openAssets } from '../adapters/assets.ts';
import { openMemoryQueue } from '../adapters/memory-queue.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { watchFolders } from '../adapters/watch-folders.ts';
import { type RenderJob, releaseId } from '../contract.ts';
import { engineOf } from '../pipeline/engine.ts';
import { isError } from '../pipeline/is-error.ts';
import { publishLocally } from '../pipeline/publish-locally.ts';
import type { RenderJobOutcome } from '../pipeline/render-job.ts';
import { TEMPLATES } from './build.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { printDiagnostics } from './print-report.ts';
import { runCommand } from './run-command.ts';
import { type NamedFolders, showIn } from './show-folders.ts';
import { folderSite, packsOf } from './site.ts';

export interface DevOptions {
  readonly content: string;
  readonly templates?: string;
  readonly store: string;
  /** Publish once and end. */
  readonly once?: boolean;
}

/** Publishes and, unless once is enough, goes on until it is interrupted; returns the exit code. */
export async function runDev(options: DevOptions): Promise<number> {
  if (options.once) return await publishOnce(options);
  const { content, templates = TEMPLATES } = options;
  // Watched before the first round, so that an edit meanwhile is not missed.
  const stop = await runCommand(false, async () => {
    const ready = publishOnce(options);
    const stopWatching = watchFolders([content, templates], async () => {
      await ready;
      await publishOnce(options);
    });
    await ready;
    return stopWatching;
  });
  if (typeof stop === 'number') return stop;
  process.stdout.write(`Watching ${content} and ${templates}. Ctrl-C ends.\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  stop();
  return DONE;
}

const publishOnce = async ({ content, templates = TEMPLATES, store }: DevOptions): Promise<number> =>
  await runCommand(false, async () => {
    const site = folderSite(store);
    const start = performance.now();
    let refused = 0;
    const { release, plans, failed } = await publishLocally({
      ...{
        files: await readSourceFiles(content, 'content'),
        assets: await openAssets({ templates }),
        engine: engineOf(),
      },
      ...{ content: site.content, packs: packsOf(site), by: userInfo().username, queue: openMemoryQueue<RenderJob>() },
      now: () => new Date(),
      onPack: (pack, outcome) => {
        if (outcome.kind === 'refused') refused++;
        say(pack, outcome, { content, templates });
      },
    });
    for (const { pack, error } of failed) process.stderr.write(`failed    ${pack}: ${(error as Error).message}\n`);
    const kept = plans.filter(({ action }) => action === 'keep').length;
    for (const { pack, action, why } of plans)
      if (action === 'withdraw') process.stdout.write(`withdrawn ${pack}: ${why.join(', ')}\n`);
    process.stdout.write(
      `release ${releaseId(release)}: ${plans.length - kept - refused} changed, ${refused === 0 ? '' : `${refused} refused, `}${kept} as before, ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
    );
    return refused + failed.length > 0 ? FAILED : DONE;
  });

function say(pack: string, outcome: RenderJobOutcome, folders: NamedFolders): void {
  if (outcome.kind === 'refused') {
    process.stdout.write(`refused   ${pack}; what was published before stays\n`);
    printDiagnostics(outcome.diagnostics.filter(isError).map((each) => showIn(each, folders)));
  }
  if (outcome.kind === 'published') {
    const { manifest, audience } = outcome;
    const files = manifest.files.map(({ file, pages }) => `${file} (${pages} pages)`).join(', ');
    process.stdout.write(`published ${audience}/${pack}: ${files}\n`);
  }
}
