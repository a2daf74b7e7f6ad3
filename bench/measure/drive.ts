// The process that is measured: opens one system, and renders once (`first`) or as often as it is asked to (`serve`).
import { readFileSync, writeFileSync } from 'node:fs';
import { type Job, numberDraft } from '../documents/bench-document.ts';
import type { OpenSystem } from '../systems/system.ts';
import { readUsage } from './process-tree.ts';

/** What a process says: ready to serve, one render done, or why not. */
export type Message =
  | { readonly kind: 'ready'; readonly version?: string }
  | {
      readonly kind: 'rendered';
      readonly wallMs: number;
      readonly cpuMs: number;
      readonly bytes: number;
      readonly rss: number;
      readonly peak: number;
      readonly version?: string;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What it is asked: to render a draft, and to keep the file. */
export interface Request {
  readonly draft: number;
  readonly file?: string;
}

/** Arguments of the process: `first <job> <file>` or `serve <job>`. */
export async function drive(open: OpenSystem): Promise<void> {
  const [mode, jobFile = '', file = ''] = process.argv.slice(2);
  try {
    await (mode === 'first' ? renderFirst(open, jobFile, file) : serve(open, jobFile));
  } catch (error) {
    process.send?.({ kind: 'failed', reason: reasonOf(error) } satisfies Message);
    process.exitCode = 1;
    process.disconnect?.();
  }
}

const readJob = (file: string): Job => JSON.parse(readFileSync(file, 'utf8')) as Job;

/** From nothing to a file; the time is taken by the one who started the process, the CPU time is all that it used. */
async function renderFirst(open: OpenSystem, jobFile: string, file: string): Promise<void> {
  const job = readJob(jobFile);
  const system = await open(job.look);
  const bytes = await system.render(numberDraft(job.document, 1));
  writeFileSync(file, bytes);
  const { cpuMs, rss, peak } = readUsage(system.helpers ?? false);
  process.send?.({ kind: 'rendered', wallMs: 0, cpuMs, bytes: bytes.length, rss, peak } satisfies Message);
  await system.close?.();
  process.disconnect?.();
}

async function serve(open: OpenSystem, jobFile: string): Promise<void> {
  const { document, look } = readJob(jobFile);
  const system = await open(look);
  const helpers = system.helpers ?? false;
  const render = async ({ draft, file }: Request): Promise<Message> => {
    const numbered = numberDraft(document, draft);
    const before = readUsage(helpers);
    const start = performance.now();
    const bytes = await system.render(numbered);
    const wallMs = performance.now() - start;
    const { cpuMs, rss, peak } = readUsage(helpers);
    if (file !== undefined) writeFileSync(file, bytes);
    return { kind: 'rendered', wallMs, cpuMs: cpuMs - before.cpuMs, bytes: bytes.length, rss, peak };
  };
  process.on('message', (request: Request) => {
    render(request).then(
      (message) => process.send?.(message),
      (error) => process.send?.({ kind: 'failed', reason: reasonOf(error) } satisfies Message),
    );
  });
  process.on('disconnect', () => {
    (system.close?.() ?? Promise.resolve()).finally(() => process.exit());
  });
  const version = system.version?.();
  process.send?.({ kind: 'ready', ...(version === undefined ? {} : { version }) } satisfies Message);
}

/** The first line of an error; what a peer throws need not be an `Error`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
