// Templates and fonts from the project's folders and its npm packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme } from '../core/layout/theme.ts';
import { openTypeface, type Typeface } from '../core/layout/typeface.ts';
import type { Assets } from '../ports.ts';
import { readSourceFiles } from './source-files.ts';

const require = createRequire(import.meta.url);

/** Reads the templates of a folder; fonts are files of the `@expo-google-fonts` packages, opened when first asked for. */
export async function openAssets(templateFolder: string): Promise<Assets> {
  const opened = new Map<string, Typeface>();
  const open = (name: string, file: string): Typeface => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const face = openTypeface(name, new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}`))));
    opened.set(file, face);
    return face;
  };
  return {
    templates: await readSourceFiles(templateFolder, 'templates'),
    openFonts: (theme: Theme) => new Map(Object.entries(theme.fonts).map(([name, file]) => [name, open(name, file)])),
  };
}
