// The whole pipeline in one process: what is rebuilt, what stays, what happens to packs that are set back, withdrawn or refused.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { openMemoryQueue } from '../../functions/adapters/memory-queue.ts';
import type { RenderJob } from '../../functions/contract.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import type { Pointer } from '../../functions/core/publish/pointer.ts';
import { packEditions, setBack } from '../../functions/pipeline/pack-editions.ts';
import { packStatuses } from '../../functions/pipeline/pack-status.ts';
import { planPacks } from '../../functions/pipeline/plan-packs.ts';
import { publishLocally } from '../../functions/pipeline/publish-locally.ts';
import type { Assets } from '../../functions/ports.ts';
import { accepted, files as all, altered } from '../cloud/real-content.ts';
import { memoryStore } from '../support/memory-store.ts';

const [GILBERT, INVESTORS] = ['sister-city-gilbert', 'investors'] as const;
const files = all.filter(
  ({ path }) => !path.startsWith('content/packs/') || path.includes(GILBERT) || path.includes(INVESTORS),
);
const packFile = (pack: string): string => `content/packs/${pack}.yaml`;
const assets = await openAssets({ templates: 'templates' });
const withTemplate = (path: string, change: (text: string) => string): Assets => ({
  ...assets,
  templates: altered(path, change, assets.templates),
});

/** A site of its own; `publish` answers what became of each pack that was worked on. */
function site() {
  const [content, packs] = [memoryStore(), memoryStore()];
  return {
    content,
    packs,
    pointer: (pack: string, audience = 'public') =>
      JSON.parse(packs.text(`${audience}/${pack}/latest.json`)) as Pointer,
    catalog: () =>
      (JSON.parse(packs.text('public/catalog.json')) as { packs: { pack: string }[] }).packs.map(({ pack }) => pack),
    async publish(sources: readonly SourceFile[], more: { assets?: Assets; engine?: string } = {}) {
      const done: string[] = [];
      await publishLocally({
        ...{ files: sources, assets, engine: 'Test 1', content, packs, by: 'test', now: () => new Date(0), ...more },
        queue: openMemoryQueue<RenderJob>(),
        onPack: (pack, { kind }) => done.push(`${pack} ${kind}`),
      });
      return done.sort();
    },
  };
}

describe('a change', () => {
  it('of a theme rebuilds the packs that use it', async () => {
    const { publish } = site();
    const official = altered(packFile(GILBERT), (text) => text.replace('theme: house', 'theme: official'), files);
    expect(await publish(official)).toEqual([`${INVESTORS} published`, `${GILBERT} published`]);
    const theme = withTemplate('templates/themes/official.yaml', (text) => text.replace(/^page:/mu, 'page: # seen\n'));
    expect(await publish(official, { assets: theme })).toEqual([]);
    const other = withTemplate('templates/themes/house.yaml', (text) => text.replace(/#[0-9a-f]{6}/iu, '#123456'));
    expect(await publish(official, { assets: other })).toEqual([`${INVESTORS} published`]);
  });

  it('of the program rebuilds every pack, also of a release that is published', async () => {
    const { publish, pointer } = site();
    await publish(files);
    const before = pointer(GILBERT);
    expect(await publish(files, { engine: 'Test 2' })).toHaveLength(2);
    expect(pointer(GILBERT)).toMatchObject({
      release: before.release,
      digest: expect.not.stringMatching(before.digest),
    });
    expect(await publish(files, { engine: 'Test 2' })).toEqual([]);
  });

  it('of the audience moves a pack from where it was', async () => {
    const { publish, pointer, catalog } = site();
    await publish(files);
    await publish(altered(packFile(GILBERT), (text) => text.replace('audience: public', 'audience: internal'), files));
    expect(pointer(GILBERT)).toMatchObject({ withdrawn: true, release: 2 });
    expect(pointer(GILBERT, 'internal')).toMatchObject({ release: 2 });
    expect(catalog()).toEqual([INVESTORS]);
    await publish(files);
    expect(catalog()).toEqual([INVESTORS, GILBERT]);
    expect(pointer(GILBERT, 'internal')).toMatchObject({ withdrawn: true });
  });

  it('is told before it is published, with its reasons', async () => {
    const { publish, packs } = site();
    await publish(files);
    const changed = altered('content/partners/gilbert.yaml', (text) => text.replace('Gilbert', 'Gilbert town'), files);
    const plan = await planPacks({ files: changed, assets, engine: 'Test 1', packs });
    expect(plan).toMatchObject([
      { pack: INVESTORS, action: 'keep', why: [] },
      { pack: GILBERT, action: 'render', why: ['content/partners/gilbert.yaml changed'] },
    ]);
    const upgraded = await planPacks({ files, assets, engine: 'Test 2', packs });
    expect(upgraded.map(({ why }) => why)).toEqual([['it was made by Test 1'], ['it was made by Test 1']]);
  });
});

describe('a pack with errors', () => {
  it('stays as it was until it is mended, and its state says why', async () => {
    const { publish, pointer, packs } = site();
    await publish(files);
    const broken = altered(packFile(GILBERT), (text) => text.replace('title:', 'titel:'), files);
    expect(await publish(broken)).toEqual([`${GILBERT} refused`]);
    expect(pointer(GILBERT).release).toBe(1);
    const [, gilbert] = await packStatuses(packs, { sequence: 2, files: [] });
    expect(gilbert).toMatchObject({ pack: GILBERT, state: 'refused', release: 1 });
    expect(gilbert?.refused?.diagnostics[0]).toMatchObject({ file: packFile(GILBERT), severity: 'error' });
    expect(await publish(files)).toEqual([]);
    expect((await packStatuses(packs, { sequence: 3, files: [] })).map(({ state }) => state)).toEqual([
      'published',
      'published',
    ]);
  });
});

describe('a translation', () => {
  const CHINESE = 'content/reports/leshan-2021/zh-Hans/04-urban-and-ecology.md';
  const RECORD = 'content/reports/leshan-2021/translation.yaml';

  it('that is stale keeps the packs back that print it, until it is accepted again', async () => {
    const { publish, pointer, packs } = site();
    await publish(files);
    // Below s4.1, which is in the pack for Gilbert alone.
    const stale = altered(CHINESE, (text) => text.replace('着力建设', '加快建设'), files);
    const moved = altered(packFile(INVESTORS), (text) => text.replace('2026-11-24', '2026-12-24'), stale);
    expect(await publish(moved)).toEqual([`${INVESTORS} published`, `${GILBERT} refused`]);
    expect(pointer(GILBERT).release).toBe(1);
    const [, gilbert] = await packStatuses(packs, { sequence: 2, files: [] });
    expect(gilbert?.refused?.diagnostics).toMatchObject([
      { code: 'stale-translation', message: expect.stringContaining('s4.1.p2 is stale') },
    ]);
    expect(await publish(await accepted(moved))).toEqual([`${GILBERT} published`]);
    expect(pointer(GILBERT).release).toBe(3);
  });

  it('accepted by others, or on another day, rebuilds nothing', async () => {
    const { publish } = site();
    await publish(files);
    const others = altered(
      RECORD,
      (text) => text.replaceAll('2026-11-24', '2026-12-01').replaceAll('revisers', 'people'),
      files,
    );
    expect(await publish(others)).toEqual([]);
  });

  it('that has not come as far as others rebuilds the packs whose stamp says so', async () => {
    const { publish, packs } = site();
    const content = altered(
      packFile(INVESTORS),
      (text) => text.replace('require: approved', 'require: reviewed'),
      files,
    );
    await publish(content);
    const s6 = /( {2}s6\.1\.p1: .*state: )approved/u;
    const reviewed = altered(RECORD, (text) => text.replace(s6, '$1reviewed'), content);
    expect(await publish(reviewed)).toEqual([`${INVESTORS} published`]);
    const plan = await planPacks({ files: reviewed, assets, engine: 'Test 1', packs });
    expect(plan.map(({ action }) => action)).toEqual(['keep', 'keep']);
  });
});

describe('a pack that is set back', () => {
  it('stays there until its content changes', async () => {
    const { publish, pointer, packs } = site();
    await publish(files);
    const first = pointer(GILBERT).digest;
    const second = altered(packFile(GILBERT), (text) => text.replace('2026-11-24', '2026-12-24'), files);
    await publish(second);
    const found = await packEditions(packs, GILBERT);
    expect(found?.editions.map(({ release }) => release)).toEqual([2, 1]);
    const edition = found?.editions.find(({ digest }) => digest === first);
    if (edition === undefined) throw new Error('The first edition is gone.');
    await setBack(packs, 'public', edition, 'Li Na: wrong date', new Date(0));
    expect(pointer(GILBERT)).toMatchObject({ digest: first, setBackBy: 'Li Na: wrong date' });
    // The same content again, and a change elsewhere: neither brings the edition back.
    expect(await publish(second)).toEqual([]);
    const elsewhere = altered(packFile(INVESTORS), (text) => text.replace('2026-11-24', '2026-12-24'), second);
    expect(await publish(elsewhere)).toEqual([`${INVESTORS} published`]);
    expect(pointer(GILBERT)).toMatchObject({ digest: first, release: 3 });
    const third = altered(packFile(GILBERT), (text) => text.replace('2026-12-24', '2026-12-25'), elsewhere);
    expect(await publish(third)).toEqual([`${GILBERT} published`]);
    expect(pointer(GILBERT).setBackFrom).toBeUndefined();
  });

  it('is not set back to an edition that is not whole', async () => {
    const { publish, packs, pointer } = site();
    await publish(files);
    const edition = (await packEditions(packs, GILBERT))?.editions[0];
    if (edition === undefined) throw new Error('There is no edition.');
    packs.objects.delete(`public/${GILBERT}/${edition.digest}/${edition.files[0]?.file}`);
    const before = pointer(GILBERT);
    await expect(setBack(packs, 'public', edition, 'test', new Date(0))).rejects.toThrow('is not there');
    expect(pointer(GILBERT)).toEqual(before);
  });
});
