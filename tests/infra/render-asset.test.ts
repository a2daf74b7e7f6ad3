// The asset that is deployed, run: a function can pass every check of its template and still fail at its first document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openAssets } from '../../functions/adapters/assets.ts';
import type { RenderEnvironment } from '../../functions/contract.ts';
import { themeShape } from '../../functions/core/layout/theme.ts';
import type { Pointer } from '../../functions/core/publish/pointer.ts';
import { buildPacks } from '../../functions/pipeline/build-packs.ts';
import { engineOf } from '../../functions/pipeline/engine.ts';
import { publishRelease } from '../../functions/pipeline/publish-release.ts';
import { files } from '../cloud/real-content.ts';
import { CREDENTIALS, REGION, startS3Server } from '../support/cloud/s3-server.ts';
import { openSandbox } from '../support/cloud/sandbox.ts';
import { newFolder, removeFolder } from '../support/folders.ts';
import { memoryStore } from '../support/memory-store.ts';
import { synthesise } from './synthesise.ts';

const outdir = newFolder();
const template = synthesise({ outdir, bundle: true });
const server = await startS3Server();
const assets = await openAssets({ templates: 'templates' });
afterAll(async () => {
  removeFolder(outdir);
  await server.close();
});

/** The folder of a function's code, by what the function is for. */
const assetOf = (service: string): string => {
  const found = Object.values(template.findResources('AWS::Lambda::Function')).find(
    ({ Properties }) => Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME === service,
  );
  return join(outdir, `asset.${String(found?.['Properties']?.Code?.S3Key).replace('.zip', '')}`);
};

describe('the assets', () => {
  it('hold the templates, and of the fonts those that the themes name', () => {
    const asset = assetOf('render-pack');
    const held = readdirSync(asset, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(asset.length + 1));
    expect(held).toContain('templates/partials/cover.hbs');
    expect(held).toContain('templates/themes/house.yaml');
    const themes = assets.templates.filter(({ path }) => path.startsWith('templates/themes/'));
    const fonts = themes.flatMap(({ bytes }) =>
      Object.values(themeShape.parse(parse(new TextDecoder().decode(bytes))).fonts).filter(
        (font) => typeof font === 'string',
      ),
    );
    expect(held.filter((name) => name.startsWith('fonts/')).sort()).toEqual(
      [...new Set(fonts)].map((font) => `fonts/${font}`).sort(),
    );
    expect(held.filter((name) => !/^(templates|fonts)\//u.test(name)).sort()).toEqual(['harfbuzz.wasm', 'index.mjs']);
  });

  it('of the other functions hold what they need: the planner its templates', () => {
    expect(readdirSync(assetOf('plan-packs')).sort()).toEqual(['index.mjs', 'templates']);
    for (const service of ['collect-release', 'publish-catalog'])
      expect(readdirSync(assetOf(service))).toEqual(['index.mjs']);
  });
});

describe('the asset of the render function', () => {
  it('makes the same bytes from a release as the command makes from the folder', async () => {
    const content = memoryStore();
    await publishRelease({
      ...{ files, content, by: 'test', message: '', base: undefined, now: () => new Date() },
    });
    for (const [key, { bytes }] of content.objects) server.put(`staff/${key}`, bytes);
    const environment: RenderEnvironment = {
      ...{ CONTENT_BUCKET: 'staff', PACKS_BUCKET: 'finished', REFUSED_TOPIC_ARN: 'arn:aws:sns:eu-central-1:1:none' },
    };
    const sandbox = await openSandbox({
      bundle: join(assetOf('render-pack'), 'index.mjs'),
      environment: {
        ...environment,
        ...{ AWS_ENDPOINT_URL_S3: server.endpoint, AWS_REGION: REGION, AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId },
        ...{ AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey, POWERTOOLS_TRACE_ENABLED: 'false' },
      },
    });
    const local = memoryStore();
    const report = await buildPacks({ files, assets, store: local, engine: engineOf(), now: () => 0 });
    try {
      for (const [pack, audience] of [
        ['investors', 'public'],
        ['foreign-affairs', 'internal'],
      ] as const) {
        const body = JSON.stringify({ pack, release: 1 });
        expect(await sandbox.invoke({ Records: [{ messageId: '1', body }] }), sandbox.log()).toEqual({
          batchItemFailures: [],
        });
        const { digest } = JSON.parse(server.text(`finished/${audience}/${pack}/latest.json`)) as Pointer;
        const built = report.packs.filter(({ id }) => id === pack);
        expect(built.length).toBeGreaterThan(0);
        for (const { file } of built) {
          const key = `finished/${audience}/${file.replace('/', `/${digest}/`)}`;
          const made = server.objects.get(key)?.bytes ?? new Uint8Array();
          expect(Buffer.compare(made, local.objects.get(file)?.bytes ?? new Uint8Array([0])), key).toBe(0);
        }
      }
    } finally {
      await sandbox.close();
    }
  }, 60_000);

  it('holds none of the machine that bundled it', () => {
    expect(readFileSync(join(assetOf('render-pack'), 'index.mjs'), 'utf8')).not.toContain(process.cwd());
  });
});
