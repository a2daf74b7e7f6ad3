// The files that functions open at run time: templates, the fonts that the themes name, HarfBuzz's WebAssembly.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { ASSET_FOLDERS } from '../functions/contract.ts';

/** Shell commands that copy the templates from the project into an asset. */
export const copyTemplates = (project: string, asset: string): string[] => [
  `cp -R ${quote(join(project, 'templates'))} ${quote(join(asset, ASSET_FOLDERS.templates))}`,
];

/** Shell commands that copy all that pages are set with from the project into an asset, beside the bundled code. */
export function copyAssetFiles(project: string, asset: string): string[] {
  const copy = (from: string, to: string): string[] => [
    `mkdir -p ${quote(join(asset, dirname(to)))}`,
    `cp ${quote(join(project, from))} ${quote(join(asset, to))}`,
  ];
  return [
    ...copyTemplates(project, asset),
    ...themeFonts().flatMap((font) =>
      copy(`node_modules/@expo-google-fonts/${font}`, `${ASSET_FOLDERS.fonts}/${font}`),
    ),
    // HarfBuzz looks for it beside its own code, which is now the bundle.
    ...copy('node_modules/harfbuzzjs/dist/harfbuzz.wasm', 'harfbuzz.wasm'),
  ];
}

const THEMES = new URL('../templates/themes/', import.meta.url);

/** Fonts given by name are the product's own; the others are the user's, and not in the asset. */
const themeShape = z.object({ fonts: z.record(z.string(), z.unknown()) });

/** The font files of all themes, each once. */
function themeFonts(): readonly string[] {
  const themes = readdirSync(THEMES).filter((name) => name.endsWith('.yaml'));
  const fonts = themes.flatMap((name) =>
    Object.values(themeShape.parse(parse(readFileSync(new URL(name, THEMES), 'utf8'))).fonts).filter(
      (font) => typeof font === 'string',
    ),
  );
  return [...new Set(fonts)].sort();
}

const quote = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;
