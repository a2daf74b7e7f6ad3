// From a release to the catalogue, with the bundled functions: what is built, how often, and what becomes of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import type { Pack } from '../../functions/core/pack/types.ts';
import { type Cloud, startCloud } from '../support/cloud/start-cloud.ts';
import { readEdition } from './reader.ts';
import { altered, files, publish } from './real-content.ts';

const PACKS = [
  'foreign-affairs',
  'investors',
  'sister-city-fraser-coast',
  'sister-city-gilbert',
  'sister-city-ichikawa',
];

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(async () => await cloud.close());

/** The packs that were rendered since the last time. */
let rendered = 0;
const renders = (): readonly string[] => {
  const all = cloud.mapped.render.invocations.flat();
  const fresh = all.slice(rendered).map((body) => (JSON.parse(body) as { pack: string }).pack);
  rendered = all.length;
  return fresh.sort();
};
const catalog = (audience: string) =>
  JSON.parse(cloud.s3.text(`${cloud.packs}/${audience}/catalog.json`)) as { packs: { pack: string; digest: string }[] };

describe('a publication', () => {
  it('of 40 new files causes one plan, and one build for each pack', async () => {
    const more = Array.from({ length: 40 - files.length + 3 }, (_, index) => ({
      path: `content/partners/town-${index}.yaml`,
      bytes: new TextEncoder().encode(
        new TextDecoder()
          .decode(files.find(({ path }) => path === 'content/partners/gilbert.yaml')?.bytes)
          .replace('id: gilbert', `id: town-${index}`),
      ),
    }));
    expect(files.length + more.length).toBeGreaterThanOrEqual(40);
    await publish(cloud, [...files, ...more]);
    await cloud.settled();
    expect(cloud.mapped.plan.invocations).toHaveLength(1);
    expect(renders()).toEqual(PACKS);
    for (const pack of PACKS) {
      const audience = pack === 'foreign-affairs' ? 'internal' : 'public';
      expect(readEdition(cloud.s3, cloud.packs, audience, pack)?.pointer.release, pack).toBe(1);
    }
    expect(cloud.mapped.render.failures).toEqual([]);
    expect(STEPS.map((step) => cloud.dead(step))).toEqual(STEPS.map(() => []));
  }, 60_000);

  it('is in the catalogues, internal packs apart from public ones, and people are told', () => {
    expect(catalog('internal').packs.map(({ pack }) => pack)).toEqual(['foreign-affairs']);
    expect(catalog('public').packs.map(({ pack }) => pack)).toEqual(PACKS.filter((pack) => pack !== 'foreign-affairs'));
    const told = cloud.notices().filter(({ topic }) => topic === 'published');
    for (const pack of PACKS)
      expect(told.some(({ text }) => text.includes(`, ${pack}: published for the first time`))).toBe(true);
  });

  it('has every log line of the change name the release', () => {
    const said = { 'plan-packs': 'Planned', 'render-pack': 'Published', 'publish-catalog': 'Changed the catalogue' };
    const sandboxes = [...cloud.sandboxes.plan, ...cloud.sandboxes.render, ...cloud.sandboxes.publish];
    const lines = sandboxes.flatMap((sandbox) => sandbox.log().split('\n'));
    for (const [service, message] of Object.entries(said)) {
      const own = lines.filter((line) => line.includes(`"${message}"`));
      expect(own, service).toHaveLength(PACKS.length);
      for (const line of own) expect(JSON.parse(line)).toMatchObject({ release: '00000001', service, level: 'INFO' });
    }
    const figures = cloud.sandboxes.render
      .flatMap((sandbox) => sandbox.log().split('\n'))
      .filter((line) => line.includes('CloudWatchMetrics'));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.join()).toContain('ReleaseToPublishSeconds');
  });

  it('of one term rebuilds the packs that show it, and no other', async () => {
    const { value: content } = loadContent(files);
    const showing = content.packSpecs
      .filter((spec) => spec.languages.some((edition) => shows(assemblePack(content, spec, edition).value, TERM)))
      .map(({ id }) => id);
    expect(showing.length).toBeGreaterThan(0);
    expect(showing.length).toBeLessThan(PACKS.length);
    const before = new Map(PACKS.map((pack) => [pack, digestOf(pack)]));
    const release = await publish(
      cloud,
      altered(GLOSSARY, (text) => text.replace('every administrative village', 'each administrative village')),
    );
    await cloud.settled();
    expect(renders()).toEqual(showing.sort());
    for (const pack of PACKS) {
      expect(digestOf(pack) === before.get(pack), pack).toBe(!showing.includes(pack));
      // Also a pack that stays as it is knows that it is up to date.
      expect(readEdition(cloud.s3, cloud.packs, audienceOf(pack), pack)?.pointer.release, pack).toBe(release);
    }
  }, 60_000);

  it('of a comment rebuilds nothing', async () => {
    await publish(cloud, files);
    await cloud.settled();
    renders();
    await publish(
      cloud,
      altered(GLOSSARY, (text) => `# Seen by the office.\n\n${text}`),
    );
    await cloud.settled();
    expect(renders()).toEqual([]);
  }, 60_000);

  it('without a pack withdraws it, and the rest stays', async () => {
    await publish(
      cloud,
      files.filter(({ path }) => path !== 'content/packs/investors.yaml'),
    );
    await cloud.settled();
    expect(catalog('public').packs.map(({ pack }) => pack)).not.toContain('investors');
    expect(cloud.notices().some(({ text }) => text === 'investors: withdrawn')).toBe(true);
    await publish(cloud, files);
    await cloud.settled();
    expect(catalog('public').packs.map(({ pack }) => pack)).toContain('investors');
  }, 60_000);
});

describe('edits in place', () => {
  it('of 40 files, one after the other, cause one release', async () => {
    const edits = await startCloud({ quietSeconds: 2 });
    try {
      const store = openS3Store(edits.client, edits.content);
      const all = [
        ...files,
        ...files.map(({ path, bytes }) => ({ path: path.replace(/(\.\w+)$/u, '$1.bak'), bytes })),
      ].slice(0, 40);
      expect(all).toHaveLength(40);
      for (const { path, bytes } of all) {
        await store.swap(path, bytes, undefined);
        await sleep(100);
      }
      await edits.settled();
      expect([...edits.s3.objects.keys()].filter((name) => name.startsWith('content-bucket/releases/'))).toEqual([
        'content-bucket/releases/00000001.json',
      ]);
      expect(edits.mapped.plan.invocations).toHaveLength(1);
      expect(edits.mapped.collect.invocations.length).toBeGreaterThan(1);
    } finally {
      await edits.close();
    }
  }, 60_000);
});

const STEPS = ['collect', 'plan', 'render', 'publish'] as const;
const GLOSSARY = 'content/glossary/leshan-2021.yaml';
const TERM = 'two-accesses-target';
const shows = (pack: Pack, term: string): boolean => pack.terms.some(({ id }) => id === term);
const audienceOf = (pack: string): string => (pack === 'foreign-affairs' ? 'internal' : 'public');
const digestOf = (pack: string): string | undefined =>
  readEdition(cloud.s3, cloud.packs, audienceOf(pack), pack)?.pointer.digest;
