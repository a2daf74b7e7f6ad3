// What the pipeline asks of the outside; the adapters answer.
import type { SourceFile } from './core/content/types.ts';
import type { Typefaces } from './core/layout/setting.ts';
import type { Theme } from './core/layout/theme.ts';
import type { ManifestInput } from './core/publish/manifest.ts';

/** The finished packs of `briefs build`. Files appear whole or not at all. */
export type PackStore = Pick<ObjectStore, 'read'> & {
  /**
   * Writes a file whole, over whatever is there.
   * @throws StoreError when it cannot be written.
   */
  write(key: string, bytes: Uint8Array): Promise<void>;
};

/** An object and the tag of its state, which a later `swap` names. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

export interface ListedObject {
  readonly key: string;
  readonly bytes: number;
  readonly modified: Date;
}

/**
 * Objects by key, as a bucket keeps them: each is written whole, and only on a condition.
 * Every function throws StoreError when the store gives way.
 */
export interface ObjectStore {
  read(key: string): Promise<StoredObject | undefined>;
  /** All objects below a prefix, in order of their keys. */
  list(prefix: string): Promise<readonly ListedObject[]>;
  /** Names of the folders directly below a prefix, which ends in `/`. */
  folders(prefix: string): Promise<readonly string[]>;
  /** Writes an object that is not there yet; false when one is there, which then stays. */
  create(key: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes over the object whose tag is `etag`, or a new one where it is undefined; false when another state is there, which then stays. */
  swap(key: string, bytes: Uint8Array, etag: string | undefined): Promise<boolean>;
}

/** Where jobs wait. A message of one group does not keep those of others waiting. */
export interface Queue<Message> {
  /** @throws StoreError when a message cannot be sent. */
  send(
    messages: readonly { readonly body: Message; readonly group?: string; readonly delaySeconds?: number }[],
  ): Promise<void>;
}

/** A notice for people. */
export interface Notice {
  /** One line of at most 100 ASCII characters. */
  readonly subject: string;
  readonly text: string;
}

/** Sends a notice at least once. @throws StoreError when it cannot. */
export type Notify = (notice: Notice) => Promise<void>;

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
