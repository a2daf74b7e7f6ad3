// What cannot be published keeps back itself alone, says why, and is published when it has been mended.
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { blobKey } from '../../functions/contract.ts';
import type { Refused } from '../../functions/core/publish/published.ts';
import type { ReleaseFile } from '../../functions/core/publish/release.ts';
import { type Cloud, startCloud } from '../support/cloud/start-cloud.ts';
import { readEdition } from './reader.ts';
import { altered, files, publish } from './real-content.ts';

let cloud: Cloud;
afterEach(async () => await cloud.close());

const published = (): readonly string[] =>
  ['internal', 'public']
    .flatMap((audience) =>
      [...cloud.s3.objects.keys()]
        .flatMap((name) => new RegExp(`^packs-bucket/${audience}/([^/]+)/latest\\.json$`, 'u').exec(name)?.[1] ?? [])
        .filter((pack) => readEdition(cloud.s3, cloud.packs, audience, pack)),
    )
    .sort();
const ALL = ['foreign-affairs', 'investors', 'sister-city-fraser-coast', 'sister-city-gilbert', 'sister-city-ichikawa'];

describe('bad content', () => {
  it('refuses the packs that it is in, with places; a crash ends among the failed messages; the rest is published', async () => {
    cloud = await startCloud({ tries: 2, renderers: 2, visibility: 6 });
    const brokenYaml = altered('content/packs/investors.yaml', (text) => text.replace('title: {', 'title: {{'));
    const noFigure = altered(
      'content/packs/sister-city-ichikawa.yaml',
      (text) => text.replace('- soil-erosion-treated', '- no-such-figure'),
      brokenYaml,
    );
    const crashing = 'sister-city-fraser-coast';
    let crashes = true;
    cloud.s3.before = async ({ method, key }) => {
      if (!crashes || method !== 'PUT' || !key.includes(`${crashing}/`)) return undefined;
      // The renderer that writes this pack ends, whichever it is: the others are idle or try again.
      for (const sandbox of cloud.sandboxes.render) if (sandbox.doing().includes(crashing)) sandbox.kill();
      return { status: 503, code: 'SlowDown' };
    };
    await publish(cloud, noFigure);
    await cloud.settled();
    expect(published()).toEqual(['foreign-affairs', 'sister-city-gilbert']);
    const refused = (pack: string) => JSON.parse(cloud.s3.text(`${cloud.packs}/refused/${pack}.json`)) as Refused;
    expect(refused('investors').diagnostics[0]).toMatchObject({
      severity: 'error',
      file: 'content/packs/investors.yaml',
      line: 2,
    });
    expect(refused('sister-city-ichikawa').diagnostics).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: 'content/packs/sister-city-ichikawa.yaml',
        message: expect.stringContaining('no-such-figure'),
      }),
    );
    const mails = cloud.notices().filter(({ topic }) => topic === 'refused');
    expect(mails.map(({ text }) => /“([\w-]+)”/u.exec(text)?.[1]).sort()).toEqual([
      'investors',
      'sister-city-ichikawa',
    ]);
    expect(mails.map(({ text }) => text).join()).toContain('content/packs/investors.yaml:2:');
    expect(cloud.dead('render').map((body) => JSON.parse(body) as unknown)).toEqual([{ pack: crashing, release: 1 }]);
    expect([cloud.dead('collect'), cloud.dead('plan'), cloud.dead('publish')]).toEqual([[], [], []]);

    // What a release has said once is not said again when it is planned again.
    cloud.send('plan', { lookAgain: true });
    await cloud.settled();
    expect(cloud.notices().filter(({ topic }) => topic === 'refused')).toHaveLength(2);

    crashes = false;
    cloud.redrive('render');
    await cloud.settled();
    expect(published()).toContain(crashing);
    await publish(cloud, files);
    await cloud.settled();
    expect(published()).toEqual(ALL);
    expect(cloud.dead('render')).toEqual([]);
  }, 90_000);

  it.each([
    ['is not there', undefined],
    ['is another', 'something else'],
  ])(
    'of which a file %s is not published, and is when it is back',
    async (_, instead) => {
      cloud = await startCloud({ tries: 2, visibility: 3 });
      cloud.s3.before = async ({ method, key }) =>
        method === 'PUT' && key.startsWith('releases/') ? { status: 403, code: 'AccessDenied' } : undefined;
      await expect(publish(cloud, files)).rejects.toThrow('AccessDenied');
      // The release is written by hand, and names a file that was lost on the way.
      const entries = await releaseOf(files);
      const lost = entries.find(({ path }) => path === 'content/packs/investors.yaml');
      const blob = `${cloud.content}/${blobKey(lost?.sha256 ?? '')}`;
      const bytes = cloud.s3.objects.get(blob);
      expect(bytes).toBeDefined();
      cloud.s3.objects.delete(blob);
      if (instead !== undefined) cloud.s3.put(blob, instead);
      cloud.s3.before = () => undefined;
      await put(cloud, 'releases/00000001.json', release(entries));
      await cloud.settled();
      expect(published()).toEqual([]);
      expect(cloud.dead('plan')).toHaveLength(1);
      const what = instead === undefined ? 'is not there' : 'is not the file that was released';
      expect(cloud.sandboxes.plan[0]?.log()).toContain(
        `Release 00000001 cannot be used: content/packs/investors.yaml ${what}`,
      );
      if (bytes !== undefined) cloud.s3.objects.set(blob, bytes);
      cloud.redrive('plan');
      await cloud.settled();
      expect(published()).toEqual(ALL);
    },
    60_000,
  );
});

describe('what no office would write', () => {
  it('is refused: a file of 100 MB, a path that leads out of the content, a release that is none, a message that is none', async () => {
    cloud = await startCloud({ tries: 1, visibility: 3 });
    const entries = await releaseOf(files);
    const [first] = entries;
    if (first === undefined) throw new Error('no content');
    const bad: readonly (readonly [string, string, RegExp])[] = [
      ['00000001', release([{ ...first, bytes: 100 * 1024 * 1024 }]), /must be at most/u],
      ['00000002', release([{ ...first, path: 'content/../../etc/passwd' }], 2), /must lie below content/u],
      ['00000003', '{"files": ', /is not JSON/u],
      ['00000004', release([{ ...first, sha256: '../../packs' }], 4), /must be a SHA-256/u],
    ];
    for (const [number, text, message] of bad) {
      await put(cloud, `releases/${number}.json`, text);
      await cloud.settled();
      expect(cloud.sandboxes.plan[0]?.log()).toMatch(message);
    }
    cloud.send('render', '{"pack": "../internal/x", "release": 1}');
    cloud.send('render', 'nonsense');
    await cloud.settled();
    expect(cloud.dead('plan')).toHaveLength(bad.length);
    expect(cloud.dead('render')).toHaveLength(2);
    expect([...cloud.s3.objects.keys()].filter((name) => name.startsWith(cloud.packs))).toEqual([]);
  }, 60_000);

  it('stays out of the release when it is put under content/: the last release stands', async () => {
    cloud = await startCloud({ tries: 1, quietSeconds: 0, visibility: 3 });
    await put(cloud, 'content/scan.pdf', new Uint8Array(100 * 1024 * 1024));
    await cloud.settled();
    expect(cloud.sandboxes.collect[0]?.log()).toContain(
      'content/scan.pdf has 100.0 MB; a content file may have at most 8.0 MB',
    );
    expect(cloud.dead('collect')).toHaveLength(1);
    expect([...cloud.s3.objects.keys()].some((name) => name.includes('releases/'))).toBe(false);
  }, 60_000);
});

const put = async (to: Cloud, key: string, content: string | Uint8Array): Promise<unknown> =>
  await openS3Store(to.client, to.content).create(
    key,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );

const releaseOf = async (content: typeof files): Promise<ReleaseFile[]> =>
  content
    .map(({ path, bytes }) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const release = (entries: readonly ReleaseFile[], sequence = 1): string =>
  JSON.stringify({
    ...{ schemaVersion: 1, sequence, at: '2026-01-01T00:00:00.000Z', by: 'x', message: '', origin: 'publish' },
    ...{ files: entries, edits: [] },
  });
