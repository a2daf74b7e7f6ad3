// A sandbox of Lambda: the bundled function in a process of its own, under the Runtime API.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface SandboxOptions {
  /** Path of the bundle, whose export `handler` is the function. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Sandbox {
  /** Hands over an event. @throws Error with the function's error, or when its process ended. */
  invoke(event: unknown): Promise<unknown>;
  /** All that the function printed. */
  readonly log: () => string;
  /** The event that it works on, as JSON; empty when there is none. */
  readonly doing: () => string;
  /** Ends the process at once, as a crash does. */
  kill(): void;
  /** Bytes of memory that the process holds. */
  readonly memory: () => number;
  close(): Promise<void>;
}

const BOOTSTRAP = fileURLToPath(new URL('./bootstrap.ts', import.meta.url));

/** Starts when the first event comes, stays for those that follow, and starts anew when its process has ended. */
export async function openSandbox({ bundle, environment }: SandboxOptions): Promise<Sandbox> {
  let waiting:
    | { readonly id: string; readonly event: unknown; readonly settle: (error?: Error, value?: unknown) => void }
    | undefined;
  let taken = false;
  let asking: ServerResponse | undefined;
  let child: ChildProcess | undefined;
  let printed = '';

  const offer = (): void => {
    if (waiting === undefined || taken || asking === undefined || asking.destroyed) return;
    taken = true;
    asking.writeHead(200, { 'lambda-runtime-aws-request-id': waiting.id }).end(JSON.stringify(waiting.event));
    asking = undefined;
  };
  const server = createServer(async (request, response) => {
    const [, id = '', what = ''] = /\/invocation\/([^/]+)(?:\/(\w+))?$/u.exec(request.url ?? '') ?? [];
    if (id === 'next') {
      asking = response;
      offer();
      return;
    }
    const answer: unknown = JSON.parse(await text(request));
    response.writeHead(202).end();
    if (waiting?.id !== id) return;
    const { errorType, errorMessage } = (answer ?? {}) as { errorType?: string; errorMessage?: string };
    if (what === 'error') waiting.settle(new Error(`${errorType}: ${errorMessage}`));
    else waiting.settle(undefined, answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const start = (): void => {
    asking = undefined;
    child = spawn(process.execPath, [BOOTSTRAP, bundle], {
      cwd: dirname(bundle),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}` },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (printed += data.toString()));
    const started = child;
    child.on('exit', (code, signal) => {
      if (child !== started) return;
      child = undefined;
      waiting?.settle(new Error(`The process ended (${signal ?? code}).\n${printed.slice(-2000)}`));
    });
  };

  return {
    async invoke(event) {
      if (waiting !== undefined) throw new Error('A sandbox does one event at a time.');
      if (child === undefined) start();
      taken = false;
      return await new Promise((resolve, reject) => {
        const settle = (error?: Error, value?: unknown): void => {
          waiting = undefined;
          if (error === undefined) resolve(value);
          else reject(error);
        };
        waiting = { id: randomUUID(), event, settle };
        offer();
      });
    },
    log: () => printed,
    doing: () => (waiting === undefined ? '' : JSON.stringify(waiting.event)),
    kill: () => child?.kill('SIGKILL'),
    memory: () =>
      Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${child?.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    async close() {
      const ended = child === undefined ? undefined : once(child, 'exit');
      child?.kill('SIGKILL');
      await ended;
      server.close();
      server.closeAllConnections();
    },
  };
}
