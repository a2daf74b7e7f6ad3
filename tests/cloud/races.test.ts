// Two who publish at once, events that come twice and in any order, processes that end at the worst moment: the newest release wins, whole.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { S3Event } from '../support/cloud/s3-server.ts';
import { type Cloud, startCloud } from '../support/cloud/start-cloud.ts';
import { keepReading, readEdition } from './reader.ts';
import { altered, files, publish } from './real-content.ts';

let cloud: Cloud;
afterEach(async () => await cloud.close());

const PACK = 'sister-city-gilbert';
const POINTER = `packs-bucket/public/${PACK}/latest.json`;
/** The content with another date in the pack, which changes it and no other. */
const dated = (date: string) => altered(`content/packs/${PACK}.yaml`, (text) => text.replace('2026-11-24', date));
/** Only what one pack needs, so that a publication has few steps. */
const only = (content: typeof files) =>
  content.filter(({ path }) => !/^content\/packs\//u.test(path) || path.includes(PACK));
const edition = () => readEdition(cloud.s3, cloud.packs, 'public', PACK);

describe('a writer that is overtaken', () => {
  it('is refused by the store, and the newer edition stays', async () => {
    cloud = await startCloud({ renderers: 2, visibility: 60 });
    let overtaken = false;
    const refused: string[] = [];
    cloud.s3.before = async ({ method, bucket, key }) => {
      // A has read the pointer, which is not there yet, and is about to write it: B publishes a newer release first.
      if (method !== 'PUT' || `${bucket}/${key}` !== POINTER) return undefined;
      if (!overtaken) {
        overtaken = true;
        await publish(cloud, only(dated('2026-12-24')));
        while (!cloud.s3.objects.has(POINTER)) await sleep(10);
        refused.push(cloud.s3.text(POINTER));
      }
      return undefined;
    };
    await publish(cloud, only(files));
    await cloud.settled();
    expect(refused).toHaveLength(1);
    expect(edition()?.pointer.release).toBe(2);
    expect(edition()?.manifest.date).toBe('2026-12-24');
    expect(cloud.s3.written.filter((name) => name === POINTER)).toHaveLength(1);
    expect(cloud.mapped.render.failures).toEqual([]);
  }, 60_000);
});

describe('a late job of an older release', () => {
  it('does not take back a release that came to the same edition as before', async () => {
    cloud = await startCloud({ renderers: 2, visibility: 60 });
    await publish(cloud, only(files));
    await cloud.settled();
    const first = edition()?.pointer.digest;
    // Release 2 is held before it writes; release 3 goes back to what release 1 was, and needs no rendering.
    let held: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      held = resolve;
    });
    let waiting = false;
    cloud.s3.before = async ({ method, bucket, key }) => {
      if (
        method === 'PUT' &&
        `${bucket}/${key}` === POINTER &&
        !waiting &&
        cloud.s3.objects.has('content-bucket/releases/00000002.json')
      ) {
        waiting = true;
        await released;
      }
      return undefined;
    };
    await publish(cloud, only(dated('2026-12-24')));
    while (!waiting) await sleep(10);
    await publish(cloud, only(files));
    while (edition()?.pointer.release !== 3) await sleep(10);
    held();
    await cloud.settled();
    expect(edition()?.pointer).toMatchObject({ release: 3, digest: first });
  }, 60_000);
});

describe('a job that comes again when a newer release is published', () => {
  it('goes nowhere: packs do not go backwards', async () => {
    cloud = await startCloud({ renderers: 1 });
    await publish(cloud, only(files));
    await publish(cloud, only(dated('2026-12-24')));
    await cloud.settled();
    cloud.send('render', { pack: PACK, release: 1 });
    await cloud.settled();
    expect(edition()).toMatchObject({ pointer: { release: 2 }, manifest: { date: '2026-12-24' } });
  }, 60_000);
});

describe('a process that ends', () => {
  // The writes of a publication: two PDFs or one, its manifest, its pointer; before each and after each.
  const steps = ['pdf', 'manifest.json', 'latest.json'].flatMap((what) => [
    { what, moment: 'before' as const },
    { what, moment: 'after' as const },
  ]);

  it.each(steps)(
    '$moment it writes $what leaves nothing torn, and the next delivery publishes',
    async ({ what, moment }) => {
      cloud = await startCloud({ renderers: 1, visibility: 3 });
      await publish(cloud, only(files));
      await cloud.settled();
      const reader = keepReading(cloud.s3, cloud.packs, 'public', PACK);
      let killed = false;
      const [sandbox] = cloud.sandboxes.render;
      const kill = (): void => {
        killed = true;
        sandbox?.kill();
      };
      cloud.s3.before = async ({ method, bucket, key }) => {
        if (killed || method !== 'PUT' || bucket !== cloud.packs || !key.endsWith(what)) return undefined;
        if (moment === 'before') {
          kill();
          return { status: 503, code: 'SlowDown' };
        }
        setImmediate(kill);
        return undefined;
      };
      await publish(cloud, only(dated('2026-12-24')));
      await cloud.settled();
      const { reads, torn } = reader.stop();
      expect(killed).toBe(true);
      expect(reads).toBeGreaterThan(50);
      expect(torn).toEqual([]);
      expect(edition()).toMatchObject({ pointer: { release: 2 }, manifest: { date: '2026-12-24' } });
      const manifests = [...cloud.s3.objects.keys()].filter((name) => name.endsWith('manifest.json'));
      expect(manifests).toHaveLength(2);
      const catalog = JSON.parse(cloud.s3.text(`${cloud.packs}/public/catalog.json`)) as {
        packs: { digest: string }[];
      };
      expect(catalog.packs.map(({ digest }) => digest)).toEqual([edition()?.pointer.digest]);
    },
    60_000,
  );
});

describe('the same job in two sandboxes at once', () => {
  it('writes each object once', async () => {
    cloud = await startCloud({ renderers: 2, visibility: 60 });
    // Neither writes before both are about to: each has seen that the edition is not there.
    let arrived = 0;
    cloud.s3.before = async ({ method, key }) => {
      if (method !== 'PUT' || !key.endsWith('.pdf')) return undefined;
      arrived++;
      for (let tries = 0; tries < 1000 && arrived < 2; tries++) await sleep(10);
      return undefined;
    };
    await publish(cloud, only(files));
    cloud.send('render', { pack: PACK, release: 1 });
    await cloud.settled();
    expect(arrived).toBe(2);
    const written = cloud.s3.written.filter((name) => name.startsWith('packs-bucket/public/'));
    expect(new Set(written).size).toBe(written.filter((name) => !name.endsWith('catalog.json')).length + 1);
    expect(edition()?.pointer.release).toBe(1);
    expect(cloud.mapped.render.failures).toEqual([]);
  });
});

describe('events that come twice and in any order', () => {
  it('lead to the newest release, and to one object for each digest', async () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const twice = (events: readonly S3Event[]): readonly S3Event[] =>
      [...events, ...events]
        .map((event) => ({ event, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
    cloud = await startCloud({ renderers: 2, deliver: twice });
    const dates = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
    for (const date of dates) await publish(cloud, only(dated(date)));
    await cloud.settled();
    expect(edition()).toMatchObject({ pointer: { release: 4 }, manifest: { date: '2026-12-04' } });
    const editions = cloud.s3.written.filter(
      (name) => name.startsWith(`packs-bucket/public/${PACK}/`) && !name.endsWith('latest.json'),
    );
    expect(new Set(editions).size).toBe(editions.length);
    expect(cloud.dead('render')).toEqual([]);
  }, 60_000);
});
