// What the parts in the cloud agree on: names, object keys, the folders of an asset, the shapes of messages. The one file that infra may import.
import * as z from 'zod';

// — The content bucket —

/** Files that staff edit in place; the rest of a key is the path that the project knows the file by. */
export const CONTENT_PREFIX = 'content/';

/** The bytes of every file of every release, each once, by its SHA-256 in hexadecimal. */
export const BLOBS_PREFIX = 'blobs/';

/** Releases by their number: `releases/00000012.json`. */
export const RELEASES_PREFIX = 'releases/';

/** The key of a release. Numbers are padded, so that keys sort as numbers do. */
export const releaseKey = (sequence: number): string => `${RELEASES_PREFIX}${releaseId(sequence)}.json`;

/** The name that a release has in messages, logs and manifests. */
export const releaseId = (sequence: number): string => String(sequence).padStart(8, '0');

/** The number in the key of a release, if it is one. */
export const sequenceOf = (key: string): number | undefined => {
  const found = /^releases\/(\d{8})\.json$/u.exec(key)?.[1];
  return found === undefined ? undefined : Number(found);
};

export const blobKey = (sha256: string): string => `${BLOBS_PREFIX}${sha256}`;

// — The packs bucket —

/**
 * Packs lie apart by audience: `public/<pack>/…` may be read through the public site, `internal/<pack>/…` only by staff.
 * Below a pack: `<digest>/<file>.pdf`, `<digest>/manifest.json`, and `latest.json`, which names the digest that counts.
 */
export const AUDIENCES = ['internal', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Diagnostics of packs that were refused, which concern staff alone: `refused/<pack>.json`. */
export const REFUSED_PREFIX = 'refused/';

export const refusedKey = (pack: string): string => `${REFUSED_PREFIX}${pack}.json`;
export const packPrefix = (audience: Audience, pack: string): string => `${audience}/${pack}/`;
export const pointerKey = (audience: Audience, pack: string): string => `${audience}/${pack}/latest.json`;
export const editionPrefix = (audience: Audience, pack: string, digest: string): string =>
  `${audience}/${pack}/${digest}/`;
export const manifestKey = (audience: Audience, pack: string, digest: string): string =>
  `${editionPrefix(audience, pack, digest)}manifest.json`;
export const catalogKey = (audience: Audience): string => `${audience}/catalog.json`;

/** The audience and the pack whose pointer a key is, if it is one. */
export const pointerOf = (key: string): { readonly audience: Audience; readonly pack: string } | undefined => {
  const [, audience, pack] = /^(internal|public)\/([^/]+)\/latest\.json$/u.exec(key) ?? [];
  return audience === undefined || pack === undefined ? undefined : { audience: audience as Audience, pack };
};

// — Functions —

/** Folders beside the bundled code of a function. */
export const ASSET_FOLDERS = { templates: 'templates', fonts: 'fonts' } as const;

/**
 * How V8 uses memory where packs are rendered one after the other: without limits it lets garbage lie until a sandbox holds twice as much,
 * and grows all the while. Measured by `npm run test:load`.
 */
export const RENDER_NODE_OPTIONS = '--max-semi-space-size=8 --max-old-space-size=384';

/** The names by which logs, metrics and alarms know the functions. */
export const SERVICES = {
  collect: 'collect-release',
  plan: 'plan-packs',
  render: 'render-pack',
  publish: 'publish-catalog',
} as const;

/** The names of our metrics; their namespace is the name of the stack, so that two stages of one account do not mix. */
export const METRICS = {
  renderMs: 'RenderMs',
  pages: 'Pages',
  bytes: 'Bytes',
  missingGlyphs: 'MissingGlyphs',
  releaseToPublishSeconds: 'ReleaseToPublishSeconds',
  refused: 'PacksRefused',
} as const;

const name = z.string().min(1);

/** What each function is told by its environment. */
export const collectEnvironmentShape = z.object({
  CONTENT_BUCKET: name,
  /** The queue that the function looks at again when the content is still being edited. */
  CHANGES_QUEUE_URL: name,
  /** Seconds without an edit after which a release is made. */
  QUIET_SECONDS: z.coerce.number().int().min(0),
});
export const planEnvironmentShape = z.object({ CONTENT_BUCKET: name, PACKS_BUCKET: name, RENDER_QUEUE_URL: name });
export const renderEnvironmentShape = z.object({ CONTENT_BUCKET: name, PACKS_BUCKET: name, REFUSED_TOPIC_ARN: name });
export const publishEnvironmentShape = z.object({ PACKS_BUCKET: name, PUBLISHED_TOPIC_ARN: name });

export type CollectEnvironment = z.input<typeof collectEnvironmentShape>;
export type PlanEnvironment = z.infer<typeof planEnvironmentShape>;
export type RenderEnvironment = z.infer<typeof renderEnvironmentShape>;
export type PublishEnvironment = z.infer<typeof publishEnvironmentShape>;

// — Messages —

/** An event of S3 as EventBridge passes it on (version 0 of its envelope); the key is not encoded there. */
export const objectEventShape = z.object({
  'detail-type': z.enum(['Object Created', 'Object Deleted']),
  time: z.iso.datetime({ offset: true }),
  detail: z.object({ bucket: z.object({ name }), object: z.object({ key: name }) }),
});

/** A message that asks a function to look again without a change: by the collector itself, or once a day by the clock. */
export const lookAgainShape = z.strictObject({ lookAgain: z.literal(true) });

/** A job of the render function: one pack as a release has it. */
export const renderJobShape = z.strictObject({
  pack: name,
  release: z.int().min(1),
  /** When the pack was asked for, where that is not the making of its release: an old release may be planned again. */
  due: z.iso.datetime().exactOptional(),
});

export type RenderJob = z.infer<typeof renderJobShape>;
