// WeasyPrint in a Python process that stays open.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { SharedLook } from '../documents/bench-document.ts';
import { toHtml } from './page-html.ts';
import type { System } from './system.ts';

/** Debian's packages belong to Debian's Python, which need not be the first on the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const SCRIPT = 'bench/systems/html-to-pdf.py';

export async function openSystem(look: SharedLook): Promise<System> {
  for (const python of PYTHONS) {
    if (python.startsWith('/') && !existsSync(python)) continue;
    const opened = await start(python, look);
    if (opened !== undefined) return opened;
  }
  throw new Error('WeasyPrint is not installed (no module weasyprint for python3)');
}

/** The first line that the process writes is its version; none when the module is missing. */
async function start(python: string, look: SharedLook): Promise<System | undefined> {
  const child = spawn(python, [resolve(SCRIPT)], {
    env: { ...process.env, FONTCONFIG_FILE: join(look.fontFolder, 'fonts.conf') },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = readAnswers(child);
  const version = await answers();
  if (version === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'weasyprint-'));
  const target = join(folder, 'out.pdf');
  return {
    version: () => version,
    helpers: true,
    async render(document) {
      child.stdin?.write(`${JSON.stringify({ html: toHtml(look, document), target })}\n`);
      const answer = await answers();
      if (answer !== 'done') throw new Error(answer ?? 'WeasyPrint ended');
      return readFileSync(target);
    },
    async close() {
      child.stdin?.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Lines of a process, one a call; undefined once it has ended. */
function readAnswers(child: ChildProcess): () => Promise<string | undefined> {
  if (child.stdout === null) return async () => undefined;
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await lines.next();
    return done ? undefined : value;
  };
}
