// What the pipeline asks of the outside; the adapters answer.
import type { SourceFile } from './core/content/types.ts';
import type { Typefaces } from './core/layout/setting.ts';
import type { Theme } from './core/layout/theme.ts';
import type { ManifestInput } from './core/publish/manifest.ts';

/** The finished packs. Files appear whole or not at all. */
export interface PackStore {
  /** The bytes at a key, or undefined. */
  read(key: string): Promise<Uint8Array | undefined>;
  /**
   * Writes a file whole.
   * @throws StoreError when it cannot be written.
   */
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** Templates and fonts. */
export interface Assets {
  readonly templates: readonly SourceFile[];
  /**
   * Opens the fonts that a theme names; each is opened once. What the user does not have is set in another font;
   * `own` are the user's files that are used, as `fonts/<name>` with their digests.
   * @throws FontError when one cannot be opened.
   */
  openFonts(theme: Theme): {
    readonly faces: Typefaces;
    readonly absent: readonly AbsentFont[];
    readonly own: readonly ManifestInput[];
  };
}

/** A font that a theme wishes for and the user does not have. */
export interface AbsentFont {
  readonly name: string;
  /** Names that its file may have. */
  readonly files: readonly string[];
  /** The font of the theme that takes its place. */
  readonly otherwise: string;
}

/** A store could not read or write; the message says what and why. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}

/** A folder of content or templates could not be read. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly path: string;

  constructor(message: string, path: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** A font that a theme names cannot be opened; `font` is its name in the theme, `file` the user's file that is to blame. */
export class FontError extends Error {
  override readonly name = 'FontError';
  readonly font: string;
  readonly file: string | undefined;

  constructor(message: string, font: string, options?: ErrorOptions & { readonly file?: string }) {
    super(message, options);
    this.font = font;
    this.file = options?.file;
  }
}
