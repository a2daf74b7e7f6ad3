// The manifest of a pack and the catalogue of all packs: what was made, of what, by which version.
import type { Diagnostic } from '../content/diagnostic.ts';
import type { Edition, Localized } from '../content/language.ts';
import type { Waiver } from '../content/types.ts';

/** One PDF of a pack. */
export interface ManifestFile {
  readonly language: Edition;
  /** Name beside the manifest. */
  readonly file: string;
  /** Name of the theme that it was set with. */
  readonly theme: string;
  readonly pages: number;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of what it was made from: the same digest, the same file. */
  readonly digest: string;
}

/** A file that the pack was made of. */
export interface ManifestInput {
  readonly path: string;
  readonly sha256: string;
}

/** A finding of a check that stands because somebody has waived it. */
export interface ManifestWaiver {
  /** Id of the block, or `terms/` and id of the term. */
  readonly unit: string;
  readonly check: string;
  readonly words: string;
  readonly by: string;
  readonly reason: string;
}

export const manifestWaiver = ({ unit, check, words, by, reason }: Waiver): ManifestWaiver => ({
  ...{ unit, check, words, by, reason },
});

export interface Manifest {
  readonly schemaVersion: 1;
  readonly pack: string;
  readonly title: Localized;
  readonly audience: string;
  readonly date: string;
  readonly engine: string;
  readonly files: readonly ManifestFile[];
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
  readonly waivers: readonly ManifestWaiver[];
}

/** What one PDF says of itself in a file attached to it. */
export interface EditionManifest {
  readonly schemaVersion: 1;
  readonly pack: string;
  readonly edition: Edition;
  readonly title: Localized;
  readonly audience: string;
  readonly date: string;
  readonly theme: string;
  readonly engine: string;
  /** Of all that the pages were made from. */
  readonly digest: string;
}

/** JSON as it is stored: two spaces, a newline at the end. */
export const toJsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
