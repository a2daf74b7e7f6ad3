// The real content, and ways to alter it and to publish it.
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import { publishRelease } from '../../functions/pipeline/publish-release.ts';
import { reviewTranslation } from '../../functions/pipeline/review-translation.ts';
import type { Cloud } from '../support/cloud/start-cloud.ts';
import { memoryStore } from '../support/memory-store.ts';

export const files = await readSourceFiles('content', 'content');

/** The content with one file changed. */
export const altered = (
  path: string,
  change: (text: string) => string,
  from: readonly SourceFile[] = files,
): readonly SourceFile[] => {
  if (!from.some((file) => file.path === path)) throw new Error(`There is no ${path}.`);
  return from.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    const changed = change(text);
    if (changed === text) throw new Error(`${path} is not changed.`);
    return { path, bytes: new TextEncoder().encode(changed) };
  });
};

/** The content with every translation accepted as it is now. */
export async function accepted(content: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const store = memoryStore();
  const people = { translator: 'A', reviser: 'B' };
  const accept = { named: [], all: true, state: 'approved' as const, date: '2026-12-24', ...people };
  const outcome = await reviewTranslation({ files: content, report: undefined, accept, store });
  if (outcome.kind !== 'reviewed' || outcome.refused > 0) throw new Error(JSON.stringify(outcome));
  return content.map(({ path, bytes }) => ({
    path,
    bytes: store.objects.get(path.slice('content/'.length))?.bytes ?? bytes,
  }));
}

/** Makes a release; answers its number. */
export async function publish(cloud: Cloud, content: readonly SourceFile[], again = false): Promise<number> {
  const outcome = await publishRelease({
    ...{ files: content, content: openS3Store(cloud.client, cloud.content), by: 'test', message: 'test' },
    ...{ base: undefined, replace: true, again, now: () => new Date() },
  });
  if (outcome.kind !== 'released' || outcome.release === undefined) throw new Error(outcome.kind);
  return outcome.release.sequence;
}
