// Places in templates as the text of an attribute.
import type { Place } from '../content/diagnostic.ts';

/** Writes a place as an attribute's value. */
export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Reads a place that `placeText` wrote; the start of `file` when it is none. */
export const readPlace = (text: string, file: string): Place => {
  const [, path = file, line = '1', column = '1'] = /^(.+):(\d+):(\d+)$/.exec(text) ?? [];
  return { file: path, line: Number(line), column: Number(column) };
};
