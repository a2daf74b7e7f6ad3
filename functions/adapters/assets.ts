// Templates and fonts from the project's folders and its npm packages, or from the asset of a function.
import { createHash } from 'node:crypto';
import { existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { FontFormatError, type FontSource } from '../core/layout/font-file.ts';
import type { Theme } from '../core/layout/theme.ts';
import { openTypeface, type Typeface } from '../core/layout/typeface.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { type AbsentFont, type Assets, FontError } from '../ports.ts';
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

/** A file within a package of fonts, or in the user's folder: nothing that leads out of it. */
const PACKAGE_FILE = /^[a-z0-9-]+(?:\/\w[\w.-]*)+\.ttf$/;
const USER_FILE = /^\w[\w.-]*\.ttf$/i;

/** Reads the templates of a folder; fonts are opened when first asked for, each file once. */
export async function openAssets({ templates, packageFonts, userFonts }: AssetFolders): Promise<Assets> {
  const opened = new Map<string, Typeface>();
  const open = (name: string, file: string, pathOf: () => string): Typeface => {
    let face = opened.get(file);
    if (face === undefined) {
      face = openFont(name, file, pathOf);
      opened.set(file, face);
    }
    return face;
  };
  const packaged = (name: string, file: string): Typeface => {
    if (!PACKAGE_FILE.test(file)) throw new FontError(`“${file}” is not the path of a TrueType font.`, name);
    return open(name, file, () =>
      packageFonts === undefined ? packages.resolve(`@expo-google-fonts/${file}`) : join(packageFonts, file),
    );
  };
  const ofUser = (
    name: string,
    files: readonly string[],
  ): { readonly face: Typeface; readonly path: string } | undefined => {
    const bad = files.find((file) => !USER_FILE.test(file));
    if (bad !== undefined) throw new FontError(`“${bad}” is not the name of a TrueType file.`, name);
    if (userFonts === undefined) return undefined;
    const path = files.map((file) => join(userFonts, file)).find((each) => existsSync(each));
    return path === undefined ? undefined : { face: openOfUser(name, path), path };
  };

  const openOfUser = (name: string, path: string): Typeface => {
    try {
      const face = open(name, path, () => path);
      // Tables are read when they are asked for: of a font that nobody has tried, here and not amid a page.
      face.file.advance(face.file.glyphId(0x4e00));
      return face;
    } catch (error) {
      const cause = error instanceof FontError ? error.cause : error;
      const why = cause instanceof FontFormatError ? cause.message : 'it cannot be read, or is damaged';
      throw new FontError(`The font file “${path}” cannot be opened: ${why}.`, name, { cause, file: path });
    }
  };

  const digests = new Map<string, ManifestInput>();
  const digestOf = (path: string): ManifestInput => {
    let digest = digests.get(path);
    if (digest === undefined) {
      digest = {
        path: `fonts/${basename(path)}`,
        sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
      };
      digests.set(path, digest);
    }
    return digest;
  };

  return {
    templates: await readSourceFiles(templates, 'templates'),
    openFonts(theme: Theme) {
      const faces = new Map<string, Typeface>();
      const absent: AbsentFont[] = [];
      const paths = new Set<string>();
      for (const [name, source] of Object.entries(theme.fonts))
        if (typeof source === 'string') faces.set(name, packaged(name, source));
      for (const [name, source] of Object.entries(theme.fonts)) {
        if (typeof source === 'string') continue;
        const own = ofUser(name, source.files);
        if (own === undefined) absent.push({ name, files: source.files, otherwise: source.otherwise });
        else paths.add(own.path);
        const face = own?.face ?? faces.get(source.otherwise);
        if (face !== undefined) faces.set(name, face);
      }
      return { faces, absent, own: [...paths].map(digestOf) };
    },
  };
}

function openFont(name: string, file: string, pathOf: () => string): Typeface {
  try {
    return openTypeface(name, fontFile(pathOf()));
  } catch (error) {
    throw new FontError(`There is no font file “${file}”, or it cannot be opened.`, name, { cause: error });
  }
}

/** A font file that stays open and is read piece by piece: of 15 MB, a pack needs a few hundred kilobytes. */
function fontFile(path: string): FontSource {
  const file = openSync(path, 'r');
  return {
    length: fstatSync(file).size,
    read(offset, length) {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
    },
  };
}
