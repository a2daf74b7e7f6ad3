// Shows how far a build is: a bar on a terminal, a line for each edition elsewhere.
import type { Edition } from '../core/content/language.ts';

const WIDTH = 20;

/** Writes to standard error that `done` of `all` editions are done, the last being this one. */
export function showProgress(done: number, all: number, pack: string, language: Edition): void {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${done}/${all} ${pack} ${language}\n`);
    return;
  }
  const filled = Math.round((done / all) * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  process.stderr.write(`\r\u001b[K${bar} ${done}/${all} ${done === all ? '' : `${pack} ${language}`}`);
  if (done === all) process.stderr.write('\n');
}
