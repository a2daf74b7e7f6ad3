// What the parts in the cloud agree on: names, key prefixes, the folders of an asset, the shape of a job. The one file that infra may import.
import * as z from 'zod';

/** Where content lies in the content bucket; the rest of a key is the path that the project knows the file by. */
export const CONTENT_PREFIX = 'content/';

/** Where packs lie in the packs bucket. */
export const PACKS_PREFIX = 'packs/';

/** The manifest of a pack, below the prefix of the packs. */
export const MANIFEST_KEYS = '*/manifest.json';

/** Folders beside the bundled code of a function. */
export const ASSET_FOLDERS = { templates: 'templates', fonts: 'fonts' } as const;

/** What the render function is told by its environment. */
export const renderEnvironmentShape = z.object({
  CONTENT_BUCKET: z.string().min(1),
  PACKS_BUCKET: z.string().min(1),
});

export type RenderEnvironment = z.infer<typeof renderEnvironmentShape>;

/** A job of the render function: all editions of one pack. */
export const renderJobShape = z.strictObject({ pack: z.string().min(1) });

export type RenderJob = z.infer<typeof renderJobShape>;
