// Reads a file that the user has named.
import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from '../adapters/reason-of.ts';
import { FolderError } from '../ports.ts';
import { UsageError } from './site.ts';

/** Its size in bytes. @throws UsageError when there is no such file. */
export async function sizeOfFile(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory())
    throw new UsageError(`There is no file “${path}”.`, 'Check its name, and the folder that you are in.');
  return found.size;
}

/** Its bytes. @throws UsageError when there is none; FolderError when it cannot be read. */
export async function readNamedFile(path: string): Promise<Uint8Array> {
  await sizeOfFile(path);
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new FolderError(`“${path}” cannot be read: ${reasonOf(error)}.`, path, { cause: error });
  }
}
