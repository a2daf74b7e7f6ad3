// Keeps packs in a folder: written aside, then renamed, so that a file appears whole or not at all.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PackStore, StoreError } from '../ports.ts';
import { reasonOf } from './reason-of.ts';

/** A store in the folder `root`, which is made when it is first written to. */
export function openFileStore(root: string): PackStore {
  return {
    async read(key) {
      try {
        return new Uint8Array(await readFile(join(root, key)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new StoreError(`“${join(root, key)}” cannot be read: ${reasonOf(error)}.`, { cause: error });
      }
    },
    async write(key, bytes) {
      const path = join(root, key);
      const aside = `${path}.${process.pid}.partial`;
      try {
        await makeFolder(dirname(path));
        await writeFile(aside, bytes);
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true }).catch(() => undefined);
        throw new StoreError(`“${path}” cannot be written: ${reasonOf(error)}.`, { cause: error });
      }
    },
  };
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
