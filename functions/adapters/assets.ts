// Templates and fonts from the project's folders and its npm packages, or from the asset of a function.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Theme } from '../core/layout/theme.ts';
import { openTypeface, type Typeface } from '../core/layout/typeface.ts';
import type { Assets } from '../ports.ts';
import { readSourceFiles } from './source-files.ts';

/** Finds a file of an npm package; not named `require`, which a bundler would take for its own. */
const packages = createRequire(import.meta.url);

/**
 * Reads the templates of a folder; fonts are opened when first asked for.
 * A font is a file of the `@expo-google-fonts` packages, or the same path below `fontFolder` where there are no packages.
 */
export async function openAssets(templateFolder: string, fontFolder?: string): Promise<Assets> {
  const pathOf = (file: string): string =>
    fontFolder === undefined ? packages.resolve(`@expo-google-fonts/${file}`) : join(fontFolder, file);
  const opened = new Map<string, Typeface>();
  const open = (name: string, file: string): Typeface => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const face = openTypeface(name, new Uint8Array(readFileSync(pathOf(file))));
    opened.set(file, face);
    return face;
  };
  return {
    templates: await readSourceFiles(templateFolder, 'templates'),
    openFonts: (theme: Theme) => new Map(Object.entries(theme.fonts).map(([name, file]) => [name, open(name, file)])),
  };
}
