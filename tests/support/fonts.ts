// The real fonts of the house theme, opened once for all tests of a file.
import { readFileSync } from 'node:fs';
import { fontBytes } from '../../functions/core/layout/font-file.ts';
import { openTypeface, type Typeface } from '../../functions/core/layout/typeface.ts';

const open = (id: string, file: string): Typeface =>
  openTypeface(id, fontBytes(readFileSync(new URL(`../../node_modules/@expo-google-fonts/${file}`, import.meta.url))));

export const notoSerif = open('noto-serif-sc', 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
export const sourceSerif = open('source-serif-4', 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
