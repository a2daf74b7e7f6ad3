// The real content, and ways to alter it and to publish it.
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import { publishRelease } from '../../functions/pipeline/publish-release.ts';
import type { Cloud } from '../support/cloud/start-cloud.ts';

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

/** Makes a release; answers its number. */
export async function publish(cloud: Cloud, content: readonly SourceFile[], again = false): Promise<number> {
  const outcome = await publishRelease({
    ...{ files: content, content: openS3Store(cloud.client, cloud.content), by: 'test', message: 'test' },
    ...{ base: undefined, replace: true, again, now: () => new Date() },
  });
  if (outcome.kind !== 'released' || outcome.release === undefined) throw new Error(outcome.kind);
  return outcome.release.sequence;
}
