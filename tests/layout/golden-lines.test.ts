// Lines of fixtures: a folder holds the text, how it is set, and the lines with their spaces as they should be.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../functions/core/content/language.ts';
import { breakLines } from '../../functions/core/layout/break-lines.ts';
import { itemize } from '../../functions/core/layout/itemize.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';
import { readableLines } from '../support/readable-lines.ts';

const FOLDER = new URL('../fixtures/lines/', import.meta.url);
const SIZE = 10;

interface Config {
  readonly lang: Language;
  /** In em. */
  readonly measure: number;
  readonly indent: number;
  readonly align: 'justify' | 'start';
}

it.each(readdirSync(FOLDER))('%s', (name) => {
  const file = (part: string) => new URL(`${name}/${part}`, FOLDER);
  const config: Config = parse(readFileSync(file('config.yaml'), 'utf8'));
  const text = readFileSync(file('input.txt'), 'utf8').trimEnd();
  const faces = { han: [notoSerif], latin: [sourceSerif] };
  const itemized = itemize([
    { text, lang: config.lang, size: SIZE, rise: 0, ...faces, hyphenate: true, look: undefined },
  ]);
  const lines = breakLines(itemized, {
    measure: config.measure * SIZE,
    indent: config.indent * SIZE,
    justify: config.align === 'justify',
  });
  // To accept new lines, delete expected.txt, run the test twice, and read what it wrote.
  if (!existsSync(file('expected.txt'))) {
    writeFileSync(file('expected.txt'), readableLines(lines));
    throw new Error(`There was no expected.txt in ${name}; it is written now, and wants to be read.`);
  }
  expect(readableLines(lines)).toBe(readFileSync(file('expected.txt'), 'utf8'));
});
