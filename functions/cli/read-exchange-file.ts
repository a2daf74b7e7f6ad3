// Reads a file that another program has made; one that is too large is not read at all.
import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from '../adapters/reason-of.ts';
import { fileTooLarge } from '../core/content/decode-text.ts';
import type { Outcome } from '../core/content/diagnostic.ts';
import { MAX_XML_BYTES } from '../core/content/read-xml.ts';
import type { SourceFile } from '../core/content/types.ts';
import { FolderError } from '../ports.ts';
import { UsageError } from './site.ts';

/** The file, its path as the user named it. @throws UsageError when there is none; FolderError when it cannot be read. */
export async function readExchangeFile(path: string): Promise<Outcome<SourceFile | undefined>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory())
    throw new UsageError(`There is no file “${path}”.`, 'Check its name, and the folder that you are in.');
  if (found.size > MAX_XML_BYTES)
    return { value: undefined, diagnostics: [fileTooLarge(path, found.size, MAX_XML_BYTES)] };
  try {
    return { value: { path, bytes: new Uint8Array(await readFile(path)) }, diagnostics: [] };
  } catch (error) {
    throw new FolderError(`“${path}” cannot be read: ${reasonOf(error)}.`, path, { cause: error });
  }
}
