// Templates and fonts from the project's folders and its npm packages, or from the asset of a function.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Theme } from '../core/layout/theme.ts';
import { openTypeface, type Typeface } from '../core/layout/typeface.ts';
import type { AbsentFont, Assets } from '../ports.ts';
import { readSourceFiles } from './source-files.ts';

/** Finds a file of an npm package; not named `require`, which a bundler would take for its own. */
const packages = createRequire(import.meta.url);

export interface AssetFolders {
  readonly templates: string;
  /** Where the files of the `@expo-google-fonts` packages are when there are no packages: in the asset of a function. */
  readonly packageFonts?: string;
  /** The user's own fonts, for themes that name some. */
  readonly userFonts?: string;
}

/** Reads the templates of a folder; fonts are opened when first asked for, each file once. */
export async function openAssets({ templates, packageFonts, userFonts }: AssetFolders): Promise<Assets> {
  const opened = new Map<string, Typeface>();
  const open = (name: string, path: string): Typeface => {
    let face = opened.get(path);
    if (face === undefined) {
      face = openTypeface(name, new Uint8Array(readFileSync(path)));
      opened.set(path, face);
    }
    return face;
  };
  const packaged = (file: string): string =>
    packageFonts === undefined ? packages.resolve(`@expo-google-fonts/${file}`) : join(packageFonts, file);
  const ofUser = (files: readonly string[]): string | undefined =>
    userFonts === undefined ? undefined : files.map((file) => join(userFonts, file)).find((path) => existsSync(path));

  return {
    templates: await readSourceFiles(templates, 'templates'),
    openFonts(theme: Theme) {
      const faces = new Map<string, Typeface>();
      const absent: AbsentFont[] = [];
      for (const [name, source] of Object.entries(theme.fonts))
        if (typeof source === 'string') faces.set(name, open(name, packaged(source)));
      for (const [name, source] of Object.entries(theme.fonts)) {
        if (typeof source === 'string') continue;
        const path = ofUser(source.files);
        const face = path === undefined ? faces.get(source.otherwise) : open(name, path);
        if (path === undefined) absent.push({ name, files: source.files, otherwise: source.otherwise });
        if (face !== undefined) faces.set(name, face);
      }
      return { faces, absent };
    },
  };
}
