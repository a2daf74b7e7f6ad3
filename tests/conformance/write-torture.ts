// `npm run torture`: writes the hard paragraph at some widths into a folder, for veraPDF and for the eye.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTorture } from '../support/torture.ts';

/** Widths of the text area, in em. */
const WIDTHS = [9, 16, 24, 32, 40];
const folder = process.argv[2] ?? 'out-torture';

mkdirSync(folder, { recursive: true });
for (const em of WIDTHS) writeFileSync(join(folder, `torture-${em}em.pdf`), await writeTorture(em));
process.stdout.write(`${WIDTHS.length} files in ${folder}\n`);
