// Keeps packs in a folder: written aside, then renamed, so that a file appears whole or not at all.
import { createHash } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ListedObject, type ObjectStore, type PackStore, StoreError } from '../ports.ts';
import { reasonOf } from './reason-of.ts';

/** A lock that is older than this was left behind by a process that was killed. Milliseconds. */
const LOCK_IS_STALE = 10_000;

/** A store in the folder `root`, which is made when it is first written to. */
export function openFileStore(root: string): PackStore & ObjectStore {
  const pathOf = (key: string): string => join(root, key);

  const read = async (key: string): Promise<Uint8Array | undefined> => {
    try {
      return new Uint8Array(await readFile(pathOf(key)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new StoreError(`“${pathOf(key)}” cannot be read: ${reasonOf(error)}.`, { cause: error });
    }
  };

  /** Writes a file aside and has `place` put it where it belongs. */
  const write = async <T>(
    key: string,
    bytes: Uint8Array,
    place: (aside: string, path: string) => Promise<T>,
  ): Promise<T> => {
    const path = pathOf(key);
    const aside = `${path}.${process.pid}.${++asides}.partial`;
    try {
      await makeFolder(dirname(path));
      await writeFile(aside, bytes);
      return await place(aside, path);
    } catch (error) {
      throw new StoreError(`“${path}” cannot be written: ${reasonOf(error)}.`, { cause: error });
    } finally {
      await rm(aside, { force: true }).catch(() => undefined);
    }
  };

  return {
    async read(key) {
      const bytes = await read(key);
      return bytes === undefined ? undefined : { bytes, etag: etagOf(bytes) };
    },
    write: async (key, bytes) => await write(key, bytes, rename),
    create: async (key, bytes) =>
      await write(key, bytes, async (aside, path) =>
        link(aside, path).then(
          () => true,
          (error: NodeJS.ErrnoException) => {
            if (error.code === 'EEXIST') return false;
            throw error;
          },
        ),
      ),
    swap: async (key, bytes, etag) =>
      await write(key, bytes, async (aside, path) =>
        withLock(path, async () => {
          const there = await read(key);
          if ((there === undefined ? undefined : etagOf(there)) !== etag) return false;
          await rename(aside, path);
          return true;
        }),
      ),
    async list(prefix) {
      const folder = pathOf(prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneWhenAbsent(folder));
      const objects = await Promise.all(
        entries
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial') && !entry.name.endsWith('.lock'))
          .map(async (entry): Promise<ListedObject | undefined> => {
            const path = join(entry.parentPath, entry.name);
            const found = await stat(path).catch(() => undefined);
            const key = relative(root, path).split(sep).join('/');
            return found && key.startsWith(prefix) ? { key, bytes: found.size, modified: found.mtime } : undefined;
          }),
      );
      return objects.filter((each) => each !== undefined).sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    async folders(prefix) {
      const entries = await readdir(pathOf(prefix), { withFileTypes: true }).catch(noneWhenAbsent(pathOf(prefix)));
      return entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    },
  };
}

/** Tells the files apart that one process writes aside at once. */
let asides = 0;

const etagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const noneWhenAbsent =
  (folder: string) =>
  (error: NodeJS.ErrnoException): [] => {
    if (error.code === 'ENOENT') return [];
    throw new StoreError(`The folder “${folder}” cannot be read: ${reasonOf(error)}.`, { cause: error });
  };

/** Runs `work` while no other process does so for the same path. */
async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  for (;;) {
    try {
      await (await open(lock, 'wx')).close();
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const made = await stat(lock).catch(() => undefined);
      if (made !== undefined && Date.now() - made.mtimeMs > LOCK_IS_STALE) await rm(lock, { force: true });
      else await sleep(5);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Makes a folder and those above it. Node's own `recursive` never ends where a file system has no folders to make, as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
