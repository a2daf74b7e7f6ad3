// A release: what every content file was at one moment. Packs are built from releases, never from what happens to lie in a folder.
import * as z from 'zod';

/** The largest content file that is taken, in bytes: a report is text, and a hundredth of this. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** The most bytes that all files of a release may have together. */
export const LARGEST_RELEASE = 64 * 1024 * 1024;

const entryShape = z.strictObject({
  path: z
    .string()
    .max(500)
    .regex(/^content\/(?!(?:.*\/)?\.{0,2}(?:\/|$))\P{Cc}+$/u, 'must lie below content/'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in hexadecimal'),
  bytes: z.int().min(0).max(LARGEST_FILE, `must be at most ${LARGEST_FILE}, the most that a content file may have`),
});

/** A file of a release; its bytes lie at `blobs/<sha256>`. */
export type ReleaseFile = Readonly<z.infer<typeof entryShape>>;

export const releaseShape = z.strictObject({
  schemaVersion: z.literal(1),
  sequence: z.int().min(1),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** Who made it. */
  by: z.string(),
  message: z.string(),
  /** By `briefs publish`, or collected from edits under `content/` in the bucket. */
  origin: z.enum(['publish', 'edits']),
  files: z
    .array(entryShape)
    .refine((files) => files.every(({ path }, at) => at === 0 || (files[at - 1]?.path ?? '') < path), {
      message: 'must be in order of their paths, each path once',
    })
    .refine((files) => files.reduce((sum, { bytes }) => sum + bytes, 0) <= LARGEST_RELEASE, {
      message: `must have at most ${LARGEST_RELEASE} bytes together`,
    }),
  /** What lay under `content/` when edits there were last collected: the state from which later edits are told. */
  edits: z.array(entryShape),
});

export type Release = Readonly<z.infer<typeof releaseShape>>;

/** Paths whose file is another in `b` than in `a`, or is in one of them only; sorted. */
export const changedPaths = (a: readonly ReleaseFile[], b: readonly ReleaseFile[]): readonly string[] => {
  const [before, after] = [digestsOf(a), digestsOf(b)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
};

const digestsOf = (files: readonly ReleaseFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, sha256 }) => [path, sha256]));
