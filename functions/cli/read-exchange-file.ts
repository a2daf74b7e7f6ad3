// Reads a file that another program has made; one that is too large is not read at all.
import { fileTooLarge } from '../core/content/decode-text.ts';
import type { Outcome } from '../core/content/diagnostic.ts';
import { MAX_XML_BYTES } from '../core/content/read-xml.ts';
import type { SourceFile } from '../core/content/types.ts';
import { readNamedFile, sizeOfFile } from './read-named-file.ts';

/** The file, its path as the user named it. @throws UsageError when there is none; FolderError when it cannot be read. */
export async function readExchangeFile(path: string): Promise<Outcome<SourceFile | undefined>> {
  const size = await sizeOfFile(path);
  if (size > MAX_XML_BYTES) return { value: undefined, diagnostics: [fileTooLarge(path, size, MAX_XML_BYTES)] };
  return { value: { path, bytes: await readNamedFile(path) }, diagnostics: [] };
}
