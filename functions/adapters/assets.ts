// Templates and fonts from the project's folders and its npm packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme } from '../core/layout/theme.ts';
import { openTypeface, type Typeface } from '../core/layout/typeface.ts';
import { type Assets, FontError } from '../ports.ts';
import { readSourceFiles } from './source-files.ts';

const require = createRequire(import.meta.url);

/** A file within a package of fonts: nothing that leads out of it. */
const FONT_FILE = /^[a-z0-9-]+(?:\/\w[\w.-]*)+\.ttf$/;

/** Reads the templates of a folder; fonts are files of the `@expo-google-fonts` packages, opened when first asked for. */
export async function openAssets(templateFolder: string): Promise<Assets> {
  const opened = new Map<string, Typeface>();
  const open = (name: string, file: string): Typeface => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const face = openFont(name, file);
    opened.set(file, face);
    return face;
  };
  return {
    templates: await readSourceFiles(templateFolder, 'templates'),
    openFonts: (theme: Theme) => new Map(Object.entries(theme.fonts).map(([name, file]) => [name, open(name, file)])),
  };
}

function openFont(name: string, file: string): Typeface {
  if (!FONT_FILE.test(file)) throw new FontError(`“${file}” is not the path of a TrueType font.`, name);
  try {
    return openTypeface(name, new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}`))));
  } catch (error) {
    throw new FontError(`There is no font file “${file}”, or it cannot be opened.`, name, { cause: error });
  }
}
