// Remembers beside the content which release it was last equal to, for each site, so that publishing can tell what others changed since.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { reasonOf } from '../adapters/reason-of.ts';
import { FolderError } from '../ports.ts';

/** Hidden files are no content. */
const FILE = '.published.json';
const shape = z.record(z.string(), z.int().min(1));

/** The release of a site that the folder was last equal to, undefined when that is not known. */
export const readBase = async (folder: string, site: string): Promise<number | undefined> => (await read(folder))[site];

/** @throws FolderError when the folder cannot be written. */
export async function writeBase(folder: string, site: string, sequence: number): Promise<void> {
  const text = `${JSON.stringify({ ...(await read(folder)), [site]: sequence }, null, 2)}\n`;
  await writeFile(join(folder, FILE), text).catch((error: unknown) => {
    throw new FolderError(`“${join(folder, FILE)}” cannot be written: ${reasonOf(error)}.`, folder, { cause: error });
  });
}

async function read(folder: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => '{}');
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
