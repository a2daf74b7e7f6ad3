// Reads JSON objects of a store against their shapes, and changes them without losing what others wrote meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { toJsonBytes } from '../core/publish/manifest.ts';
import { type ObjectStore, StoreError } from '../ports.ts';

/** An object is there and is not what it should be. */
export class DamagedObjectError extends StoreError {
  override readonly name = 'DamagedObjectError';
}

/** Tries of a change that others keep getting ahead of. */
const TRIES = 20;

/**
 * The value at a key, undefined when there is none.
 * @throws DamagedObjectError when it does not have the shape.
 */
export async function readJson<T>(store: ObjectStore, key: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const found = await store.read(key);
  return found === undefined ? undefined : parseJson(found.bytes, key, shape);
}

/** @throws DamagedObjectError when the bytes are not JSON of the shape. */
export function parseJson<T>(bytes: Uint8Array, key: string, shape: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DamagedObjectError(`“${key}” is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const read = shape.safeParse(value);
  if (!read.success) throw new DamagedObjectError(`“${key}” is not what it should be:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/**
 * Changes the value at a key: `decide` is given what is there and says what it becomes, or undefined to leave it. When somebody else
 * changed it meanwhile, it is read and decided again. Answers what was written, or undefined when it was left.
 * @throws StoreError when others got ahead every time.
 */
export async function swapJson<T>(
  store: ObjectStore,
  key: string,
  shape: z.ZodType<T>,
  decide: (now: T | undefined) => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const found = await store.read(key);
    const next = await decide(found === undefined ? undefined : parseJson(found.bytes, key, shape));
    if (next === undefined || (await store.swap(key, toJsonBytes(next), found?.etag))) return next;
    // Whoever lost waits a little longer than whoever lost before, so that a crowd thins out.
    await sleep(Math.random() * 10 * attempt);
  }
  throw new StoreError(`“${key}” was changed by others ${TRIES} times while it was being changed.`);
}
