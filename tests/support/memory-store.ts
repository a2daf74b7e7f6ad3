// A store in memory, for tests: what a bucket promises, and a record of what was written.
import { createHash } from 'node:crypto';
import type { ObjectStore, PackStore } from '../../functions/ports.ts';

export interface MemoryStore extends ObjectStore, PackStore {
  readonly objects: Map<string, { readonly bytes: Uint8Array; readonly modified: Date }>;
  /** Keys in the order in which they were written. */
  readonly written: string[];
  /** The text of an object. */
  text(key: string): string;
  /** Called before each write; what it throws, the store throws. */
  beforeWrite: (key: string) => void | Promise<void>;
}

export function memoryStore(now: () => Date = () => new Date(0)): MemoryStore {
  const objects: MemoryStore['objects'] = new Map();
  const written: string[] = [];
  const etagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const put = (key: string, bytes: Uint8Array): void => {
    objects.set(key, { bytes, modified: now() });
    written.push(key);
  };
  const store: MemoryStore = {
    objects,
    written,
    beforeWrite: () => undefined,
    text: (key) => new TextDecoder().decode(objects.get(key)?.bytes),
    async read(key) {
      const found = objects.get(key);
      return found && { bytes: found.bytes, etag: etagOf(found.bytes) };
    },
    async list(prefix) {
      return [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { bytes, modified }]) => ({ key, bytes: bytes.length, modified }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    async folders(prefix) {
      const below = [...objects.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      return [...new Set(below.filter((key) => key.includes('/')).map((key) => key.slice(0, key.indexOf('/'))))].sort();
    },
    async create(key, bytes) {
      await store.beforeWrite(key);
      if (objects.has(key)) return false;
      put(key, bytes);
      return true;
    },
    async swap(key, bytes, etag) {
      await store.beforeWrite(key);
      const there = objects.get(key);
      if ((there && etagOf(there.bytes)) !== etag) return false;
      put(key, bytes);
      return true;
    },
    async write(key, bytes) {
      await store.beforeWrite(key);
      put(key, bytes);
    },
  };
  return store;
}
