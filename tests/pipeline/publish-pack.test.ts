// Publishing one pack: errors of its own keep it back and are told; errors elsewhere do not.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import { PackRejectedError, publishPack } from '../../functions/pipeline/publish-pack.ts';

const files = await readSourceFiles('content', 'content');
const assets = await openAssets({ templates: 'templates' });

/** The content, while the partner Gilbert has a misspelt key. */
const broken = files.map(({ path, bytes }) => ({
  path,
  bytes:
    path === 'content/partners/gilbert.yaml'
      ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace('country:', 'contry:'))
      : bytes,
}));

/** Publishes a pack; adds the keys written. */
async function publish(pack: string, content: readonly SourceFile[], written: string[]): Promise<void> {
  const store = {
    read: async () => undefined,
    write: async (key: string) => {
      written.push(key);
    },
  };
  await publishPack({ pack, files: content, assets, store, engine: 'test', now: () => 0 });
}

describe('publishing a pack', () => {
  it('writes nothing when it has errors, and lists them with their places', async () => {
    const written: string[] = [];
    const rejected = publish('sister-city-gilbert', broken, written);
    await expect(rejected).rejects.toThrow(PackRejectedError);
    await expect(rejected).rejects.toThrow(
      /^Cannot publish the pack “sister-city-gilbert”:\n(?:.*\n)*content\/partners\/gilbert\.yaml:\d+:\d+: error: .*\[unknown-key\]\n {2}hint: /u,
    );
    expect(written).toEqual([]);
  });

  it('writes nothing when there is no such pack', async () => {
    const written: string[] = [];
    await expect(publish('investor', files, written)).rejects.toThrow('There is no pack “investor”.');
    expect(written).toEqual([]);
  });

  it('is not kept back by an error of another pack', async () => {
    const written: string[] = [];
    await publish('investors', broken, written);
    expect(written.sort()).toEqual([
      'catalog.json',
      'investors/investors.en.pdf',
      'investors/investors.zh-Hans.pdf',
      'investors/manifest.json',
    ]);
  });
});
