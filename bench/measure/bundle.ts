// Makes one file of each driver and its packages, as a Lambda function would carry it, so that a cold start is theirs alone.
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import type { SystemEntry } from '../systems/catalog.ts';

/** CommonJS packages in an ES module miss these names. */
const BANNER = `import { createRequire as makeRequire } from 'node:module';
globalThis.require ??= makeRequire(import.meta.url); globalThis.__dirname ??= import.meta.dirname; globalThis.__filename ??= import.meta.filename;`;

/** The file to start for a system; from source, a file that imports the driver where it is. */
export async function bundleDriver(
  system: SystemEntry,
  folder: string,
  root: string,
  fromSource: boolean,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${system.name}.mjs`);
  const path = (file: string): string => `./${relative(folder, join(root, 'bench', file)).replaceAll('\\', '/')}`;
  const entry = `import { drive } from '${path('measure/drive.ts')}';
import { openSystem } from '${path(`systems/${system.name}.ts`)}';
await drive(openSystem);
`;
  if (fromSource) {
    writeFileSync(target, entry);
    return target;
  }
  layBinaries(folder, root);
  await build({
    stdin: { contents: entry, resolveDir: folder, sourcefile: `${system.name}.entry.ts`, loader: 'ts' },
    outfile: target,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: [...system.external],
    alias: Object.fromEntries(Object.entries(system.alias ?? {}).map(([name, file]) => [name, join(root, file)])),
    banner: { js: BANNER },
    logLevel: 'silent',
  });
  return target;
}

/** Files that packages look for beside their own code. */
function layBinaries(folder: string, root: string): void {
  const require = createRequire(join(root, 'package.json'));
  copyFileSync(join(dirname(require.resolve('harfbuzzjs')), 'harfbuzz.wasm'), join(folder, 'harfbuzz.wasm'));
  const data = join(dirname(require.resolve('pdfkit')), 'data');
  if (existsSync(data)) cpSync(data, join(folder, 'data'), { recursive: true });
}
