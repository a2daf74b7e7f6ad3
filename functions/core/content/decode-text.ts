// Turns the bytes of a file into text, or says why they are no text.
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import { normalizeText } from './normalize-text.ts';
import type { SourceFile } from './types.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/** A file whose bytes have been read as text: no byte-order mark, every line ending a line feed, usual code points. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Decodes a file strictly as UTF-8; the value is absent when the file has more than `limit` bytes or is not UTF-8 text. */
export const decodeText = ({ path, bytes }: SourceFile, limit = MAX_FILE_BYTES): Outcome<SourceText | undefined> => {
  if (bytes.length > limit) return refused(fileTooLarge(path, bytes.length, limit));
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const text = normalizeText(decoded.replaceAll(/\r\n?/g, '\n'));
    const control = controlCharacter(path, text);
    return control === undefined ? { value: { path, text }, diagnostics: [] } : refused(control);
  } catch {
    return refused(notUtf8(path, bytes));
  }
};

const refused = (diagnostic: Diagnostic): Outcome<undefined> => ({ value: undefined, diagnostics: [diagnostic] });

/** The error for a file of more than `limit` bytes. */
export const fileTooLarge = (path: string, size: number, limit = MAX_FILE_BYTES): Diagnostic =>
  errorAt(
    { file: path, line: 1, column: 1 },
    'file-too-large',
    `The file has ${size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read.`,
    'Split it into smaller files, or check that it is the file you meant to put here.',
  );

/** The error for bytes that are not UTF-8, at the first of them. */
export const notUtf8 = (path: string, bytes: Uint8Array): Diagnostic => {
  const { offset, ...place } = firstBadByte(path, bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return errorAt(
    place,
    'not-utf8',
    `The file is not UTF-8 text: byte 0x${byte} here belongs to no character.`,
    'Open it in your editor and save it again with the encoding “UTF-8”; now it may have “GBK” or “UTF-16”.',
  );
};

/** A line feed is never part of a longer UTF-8 sequence, so only the line with the bad byte is walked. */
const firstBadByte = (file: string, bytes: Uint8Array): Place & { readonly offset: number } => {
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const good = goodPrefix(bytes.subarray(start, end));
    if (good.length < end - start || feed === -1)
      return { file, line, column: good.columns + 1, offset: start + good.length };
    start = feed + 1;
  }
};

/** How many bytes of a line, and columns of text, come before its first bad byte. */
const goodPrefix = (line: Uint8Array): { readonly length: number; readonly columns: number } => {
  let length = 0;
  let columns = 0;
  while (length < line.length) {
    const character = characterAt(line, length);
    if (character === undefined) break;
    length += character.bytes;
    columns += character.columns;
  }
  return { length, columns };
};

const characterAt = (
  line: Uint8Array,
  at: number,
): { readonly bytes: number; readonly columns: number } | undefined => {
  const lead = line[at] ?? 0;
  const bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line.subarray(at, at + bytes));
    return { bytes, columns: text.length };
  } catch {
    return undefined;
  }
};

const controlCharacter = (file: string, text: string): Diagnostic | undefined => {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line++;
      lineStart = at + 1;
    } else if ((code < 0x20 && code !== 0x09) || code === 0x7f) {
      return errorAt(
        { file, line, column: at - lineStart + 1 },
        'control-character',
        `There is an invisible control character here (U+${code.toString(16).toUpperCase().padStart(4, '0')}).`,
        'Delete it; it often comes along when text is copied from another program.',
      );
    }
  }
  return undefined;
};
