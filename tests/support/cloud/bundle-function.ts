// Bundles a function as its asset is bundled, without synthesising the app: the code, and beside it what it opens at run time.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { copyAssetFiles } from '../../../infra/asset-files.ts';
import { REQUIRE } from '../../../infra/briefing-function.ts';

const project = resolve(import.meta.dirname, '../../..');

/** Bundles `functions/<name>.ts` into a folder; answers the path of the bundle. */
export async function bundleFunction(name: string, folder: string): Promise<string> {
  const outfile = join(folder, 'index.mjs');
  await build({
    ...{ entryPoints: [join(project, `functions/${name}.ts`)], outfile, bundle: true, logLevel: 'warning' },
    ...{ platform: 'node', target: 'node24', format: 'esm', mainFields: ['module', 'main'], banner: { js: REQUIRE } },
    alias: { fontkit: join(project, 'functions/adapters/no-fontkit.ts') },
  });
  for (const command of copyAssetFiles(project, folder)) execFileSync('sh', ['-c', command]);
  return outfile;
}
