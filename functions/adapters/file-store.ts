// Keeps packs in a folder: written aside, then renamed, so that a file appears whole or not at all.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PackStore, StoreError } from '../ports.ts';

/** A store in the folder `root`, which is made when it is first written to. */
export function openFileStore(root: string): PackStore {
  return {
    async read(key) {
      try {
        return new Uint8Array(await readFile(join(root, key)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new StoreError(`Cannot read ${join(root, key)}: ${(error as Error).message}`, { cause: error });
      }
    },
    async write(key, bytes) {
      const path = join(root, key);
      const aside = `${path}.${process.pid}.partial`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(aside, bytes);
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true }).catch(() => undefined);
        throw new StoreError(`Cannot write ${path}: ${(error as Error).message}`, { cause: error });
      }
    },
  };
}
