// PostScript names as fonts have them, and as a PDF can have them.
import { describe, expect, it } from 'vitest';
import { openFont } from '../../functions/core/layout/font-file.ts';
import { writeSfnt } from '../../functions/core/layout/write-sfnt.ts';
import { sourceSerif } from '../support/fonts.ts';

const WINDOWS = 3;
const MAC = 1;

/** Source Serif with these names of id 6, each in the encoding of its platform. */
function named(...names: readonly (readonly [platform: number, name: string])[]): string {
  const encoded = names.map(([platform, name]) =>
    platform === MAC ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16(),
  );
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  encoded.forEach((bytes, index) => {
    const at = 6 + 12 * index;
    head.writeUInt16BE(names[index]?.[0] ?? 0, at);
    head.writeUInt16BE(6, at + 6);
    head.writeUInt16BE(bytes.length, at + 8);
    head.writeUInt16BE(offset, at + 10);
    offset += bytes.length;
  });
  const table = new Uint8Array(Buffer.concat([head, ...encoded]));
  const { file } = sourceSerif;
  const tables = file.tags.map((tag): [string, Uint8Array] => [
    tag,
    tag === 'name' ? table : (file.table(tag) ?? table),
  ]);
  const bytes = writeSfnt(tables);
  const source = { length: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length) };
  return openFont(source).description().postScriptName;
}

describe('the PostScript name of a font', () => {
  it.each([
    ['as it is', 'SourceSerif4-Regular', 'SourceSerif4-Regular'],
    ['without spaces', 'LXGW WenKai Regular', 'LXGWWenKaiRegular'],
    ['without brackets and other delimiters', 'Fang<Song>(GB)[1]{2}/3%4#5', 'FangSongGB12345'],
    ['without characters that are no ASCII', '方正FZFS-楷', 'FZFS-'],
    ['at most 63 characters long', 'x'.repeat(100), 'x'.repeat(63)],
    ['something where nothing is left', '方正仿宋', 'Unnamed'],
  ])('is %s', (_, given, expected) => {
    expect(named([WINDOWS, given])).toBe(expected);
  });

  it('is the first that has something to print', () => {
    expect(named([WINDOWS, '仿宋'], [MAC, 'FangSong (GB)'])).toBe('FangSongGB');
  });
});
