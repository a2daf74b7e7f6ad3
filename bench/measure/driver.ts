// Starts the process of a system and talks with it.
import { type ChildProcess, fork } from 'node:child_process';
import type { Message, Request } from './drive.ts';

type Rendered = Extract<Message, { kind: 'rendered' }>;

/** A system that stays open. */
export interface Driver {
  readonly version: string | undefined;
  /** @throws Error when the system fails. */
  render(request: Request): Promise<Rendered>;
  close(): Promise<void>;
}

/** A render that takes longer than this has failed. */
const PATIENCE_MS = 300_000;

/**
 * Starts a system and waits until it can render.
 * @throws Error that says why it cannot.
 */
export async function startDriver(file: string, job: string, cwd: string): Promise<Driver> {
  const child = start(file, ['serve', job], cwd);
  const ready = await answerOf(child);
  if (ready.kind !== 'ready') throw new Error(ready.kind === 'failed' ? ready.reason : 'unexpected answer');
  return {
    version: ready.version,
    async render(request) {
      const answer = answerOf(child);
      child.send(request);
      return asRendered(await answer);
    },
    close: () => ended(child, () => child.disconnect()),
  };
}

/** From the start of a process to its first file. */
export async function renderFirst(file: string, job: string, target: string, cwd: string): Promise<Rendered> {
  const start0 = performance.now();
  const child = start(file, ['first', job, target], cwd);
  const rendered = asRendered(await answerOf(child));
  const wallMs = performance.now() - start0;
  await ended(child, () => undefined);
  return { ...rendered, wallMs };
}

const start = (file: string, args: readonly string[], cwd: string): ChildProcess =>
  fork(file, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });

function asRendered(message: Message): Rendered {
  if (message.kind === 'rendered') return message;
  throw new Error(message.kind === 'failed' ? message.reason : 'unexpected answer');
}

/** The next message, or a failure made of what the process wrote before it ended. */
function answerOf(child: ChildProcess): Promise<Message> {
  return new Promise((resolve) => {
    let written = '';
    const listen = (chunk: Buffer): void => {
      written = `${written}${chunk}`.slice(-2000);
    };
    const settle = (message: Message): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', fail);
      child.stderr?.off('data', listen);
      resolve(message);
    };
    const fail = (code: number | null): void => {
      const line = written.split('\n').find((each) => /error/iu.test(each)) ?? written.trim().split('\n')[0] ?? '';
      settle({ kind: 'failed', reason: line.trim() || `the process ended with ${code}` });
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      settle({ kind: 'failed', reason: `no answer in ${PATIENCE_MS / 1000} s` });
    }, PATIENCE_MS);
    child.stderr?.on('data', listen);
    child.on('message', settle).on('exit', fail);
  });
}

/** Waits for a process to end; one that does not is ended. */
function ended(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    if (child.connected) ask();
  });
}
