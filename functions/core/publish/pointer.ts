// The pointer of a pack, `latest.json`: the one object by which readers learn which edition counts.
import * as z from 'zod';

export const pointerShape = z.strictObject({
  schemaVersion: z.literal(1),
  pack: z.string().min(1),
  /** The edition that counts: its files lie below this digest, beside the pointer. */
  digest: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The newest release that the pack is known to be up to date with. */
  release: z.int().min(1),
  /** When this edition was first pointed to, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** The pack is no longer in the content: it is not offered any more. */
  withdrawn: z.literal(true).optional(),
  /** The pointer was set back from this edition, which is not published again while the content stays as it is. */
  setBackFrom: z.string().optional(),
  /** Who set it back, and why. */
  setBackBy: z.string().optional(),
});

export type Pointer = Readonly<z.infer<typeof pointerShape>>;

/**
 * What a pointer becomes when `release` turns out to make the edition `digest`; undefined when it stays, because it knows a newer release, or
 * knows this. Of the same release another edition is made when the program or its templates have changed.
 */
export function advancePointer(
  now: Pointer | undefined,
  next: { readonly pack: string; readonly digest: string; readonly release: number; readonly at: string },
): Pointer | undefined {
  if (now === undefined) return { schemaVersion: 1, ...next };
  if (now.release > next.release) return undefined;
  const isCurrent = !now.withdrawn && (now.digest === next.digest || now.setBackFrom === next.digest);
  if (!isCurrent) return { schemaVersion: 1, ...next };
  return now.release === next.release ? undefined : { ...now, release: next.release };
}

/** What a pointer becomes when `release` has no such pack any more; undefined when it stays. */
export const withdrawPointer = (now: Pointer | undefined, release: number): Pointer | undefined =>
  now === undefined || now.withdrawn || now.release >= release ? undefined : { ...now, release, withdrawn: true };

/** What a pointer becomes when a person sets it back to an earlier edition; undefined when it points there already. */
export const setBackPointer = (now: Pointer, digest: string, at: string, by: string): Pointer | undefined =>
  now.digest === digest && !now.withdrawn
    ? undefined
    : {
        ...{ schemaVersion: 1 as const, pack: now.pack, digest, release: now.release, at },
        setBackFrom: now.setBackFrom ?? now.digest,
        setBackBy: by,
      };
