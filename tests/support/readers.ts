// The programs beside pdf.js that read text out of a PDF, where this machine has them: poppler and pdfminer.
import { spawnSync } from 'node:child_process';

const PDFMINER =
  'import sys; from pdfminer.high_level import extract_text; sys.stdout.write(extract_text(sys.argv[1]))';

/** Each reader's name, and how it extracts a file; nothing where the reader is not on this machine. */
export const READERS: readonly (readonly [string, (file: string) => string | undefined])[] = [
  ['poppler', (file) => run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'])],
  ['pdfminer', (file) => run('python3', ['-c', PDFMINER, file])],
];

/** The output of a command; nothing where there is none of that name, or it has no such module. */
function run(command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status === 0) return stdout;
  if (status === null || /No module named|command not found/u.test(stderr)) return undefined;
  throw new Error(`${command} cannot read the file: ${stderr}`);
}
