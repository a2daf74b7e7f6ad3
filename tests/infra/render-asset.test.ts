// The asset that is deployed, run: a function can pass every check of its template and still fail at its first document.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import type { RenderEnvironment } from '../../functions/contract.ts';
import { themeShape } from '../../functions/core/layout/theme.ts';
import { buildPacks } from '../../functions/pipeline/build-packs.ts';
import { BriefingStack } from '../../infra/briefing-stack.ts';
import project from '../../package.json' with { type: 'json' };
import { newFolder, removeFolder } from '../support/folders.ts';
import { startS3Server } from '../support/s3-server.ts';

const outdir = newFolder();
const server = await startS3Server();
const files = await readSourceFiles('content', 'content');
const assets = await openAssets({ templates: 'templates' });
let asset = '';

beforeAll(() => {
  const app = new App({ outdir });
  new BriefingStack(app, 'BriefingPacks');
  app.synth();
  const found = readdirSync(outdir).filter((name) => name.startsWith('asset.'));
  expect(found).toHaveLength(1);
  asset = join(outdir, found[0] ?? '');
}, 60_000);

beforeEach(() => {
  server.objects.clear();
  for (const { path, bytes } of files) server.objects.set(`staff/${path}`, { bytes, contentType: undefined });
});

afterAll(async () => {
  removeFolder(outdir);
  await server.close();
});

/** Hands an event to the bundled handler; its environment holds what Lambda would give it and the address of the server. */
async function run(event: unknown): Promise<{ readonly value?: unknown; readonly error?: string }> {
  const buckets: RenderEnvironment = { CONTENT_BUCKET: 'staff', PACKS_BUCKET: 'finished' };
  const runner = fileURLToPath(new URL('../support/run-handler.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [runner, join(asset, 'index.mjs'), JSON.stringify(event)],
    {
      cwd: asset,
      env: {
        ...buckets,
        AWS_ENDPOINT_URL_S3: server.endpoint,
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
    },
  );
  return JSON.parse(stdout) as { value?: unknown; error?: string };
}

const finished = (): string[] => [...server.objects.keys()].filter((name) => name.startsWith('finished/')).sort();

describe('the asset of the render function', () => {
  it('holds the templates, and of the fonts those that the theme names', () => {
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

  it('makes the same bytes from the bucket as the command makes from the folder', async () => {
    const { value, error } = await run({ pack: 'investors' });
    expect(error).toBeUndefined();

    const local = new Map<string, Uint8Array>();
    const report = await buildPacks({
      files,
      assets,
      store: {
        read: async (key) => local.get(key),
        write: async (key, bytes) => {
          local.set(key, bytes);
        },
      },
      engine: `Briefing Packs ${project.version}`,
      pack: 'investors',
      now: () => 0,
    });
    expect(finished()).toEqual([...local.keys()].map((key) => `finished/packs/${key}`).sort());
    expect(finished()).toHaveLength(4);
    for (const [key, bytes] of local)
      expect(Buffer.compare(server.objects.get(`finished/packs/${key}`)?.bytes ?? new Uint8Array(), bytes), key).toBe(
        0,
      );
    expect(value).toMatchObject({ packs: report.packs.map(({ sha256, file }) => ({ sha256, file })), diagnostics: [] });
  }, 30_000);

  it('publishes nothing of a pack with errors, and fails with what is wrong', async () => {
    const name = 'staff/content/packs/investors.yaml';
    const text = new TextDecoder().decode(server.objects.get(name)?.bytes).replace('audience:', 'audiense:');
    server.objects.set(name, { bytes: new TextEncoder().encode(text), contentType: undefined });
    const { error } = await run({ pack: 'investors' });
    expect(error).toMatch(/^PackRejectedError: Cannot publish the pack “investors”:\n/u);
    expect(error).toMatch(/content\/packs\/investors\.yaml:\d+:\d+: error: .*\[unknown-key\]/u);
    expect(finished()).toEqual([]);
  }, 30_000);

  it('refuses a job that names no pack', async () => {
    expect((await run({})).error).toMatch(/^ZodError/u);
    expect(finished()).toEqual([]);
  }, 30_000);
});
