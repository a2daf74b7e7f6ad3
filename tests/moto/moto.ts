// Creates the stack on moto, another maker's idea of AWS, and holds the adapters to their promises there: `npm run test:moto`. Skipped, and
// says so, where moto cannot be had.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { openSqsQueue } from '../../functions/adapters/sqs-queue.ts';
import { synthesise } from '../infra/synthesise.ts';

const venv = resolve('node_modules/.cache/moto');
const python = join(venv, 'bin/python');
const PORT = 5871;
const endpoint = `http://127.0.0.1:${PORT}`;

/** Installs moto, if that can be done. */
function install(): boolean {
  const quiet = { stdio: ['ignore', 'ignore', 'ignore'] } as const;
  if (existsSync(join(venv, 'bin/moto_server'))) return true;
  try {
    mkdirSync(resolve('node_modules/.cache'), { recursive: true });
    execFileSync('python3', ['-m', 'venv', venv], { stdio: [...quiet.stdio], timeout: 300_000 });
    const parts = 'moto[server,s3,sqs,sns,cloudformation,events,awslambda]==5.2.5';
    execFileSync(python, ['-m', 'pip', 'install', '-q', parts], { stdio: [...quiet.stdio], timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

const problems: string[] = [];
const check = (what: string, holds: boolean): void => {
  process.stdout.write(`${holds ? 'ok' : 'NOT'}  ${what}\n`);
  if (!holds) problems.push(what);
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function run(): Promise<void> {
  const outdir = resolve('node_modules/.cache/moto-cdk.out');
  synthesise({ outdir, bundle: false });
  const made = JSON.parse(
    execFileSync(python, ['tests/moto/create_stack.py', endpoint, join(outdir, 'BriefingPacks.template.json')], {
      encoding: 'utf8',
    }),
  ) as { status: string; resources: number; leftOut: number; outputs: Readonly<Record<string, string>> };
  check(
    `the stack is created, with ${made.resources} resources, without the ${made.leftOut} of CloudFront, which moto has not`,
    made.status === 'CREATE_COMPLETE' && made.resources > 50,
  );

  const client = { endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const store = openS3Store(s3, made.outputs['PacksBucket'] ?? '');
  check(
    'an object is created once',
    (await store.create('a/x.json', bytesOf('1'))) && !(await store.create('a/x.json', bytesOf('2'))),
  );
  check('an absent object is absent', (await store.read('a/y.json')) === undefined);
  const seen = await store.read('a/x.json');
  check('an object is swapped as it was seen', await store.swap('a/x.json', bytesOf('3'), seen?.etag));
  check('and not when it has changed since', !(await store.swap('a/x.json', bytesOf('4'), seen?.etag)));
  const now = await store.read('a/x.json');
  check('the first swap stays', new TextDecoder().decode(now?.bytes) === '3');
  const racers = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => await store.swap('a/x.json', bytesOf(`r${index}`), now?.etag)),
  );
  check('of twenty who race one wins', racers.filter(Boolean).length === 1);
  for (let index = 0; index < 12; index++) await store.create(`list/${index}/x.json`, bytesOf('x'));
  check(
    'folders and objects are listed',
    (await store.folders('list/')).length === 12 && (await store.list('list/')).length === 12,
  );

  const sqs = new SQSClient(client);
  const url = made.outputs['RenderDeadLetters'] ?? '';
  await openSqsQueue<{ n: number }>(sqs, url).send(
    Array.from({ length: 12 }, (_, n) => ({ body: { n }, group: 'public' })),
  );
  let received = 0;
  for (let tries = 0; tries < 5; tries++)
    received +=
      (await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }))).Messages?.length ?? 0;
  check('twelve messages are sent in two calls', received === 12);
}

if (!install()) process.stdout.write('skipped: moto cannot be installed here (it needs python3 with venv, and PyPI)\n');
else {
  const server = spawn(join(venv, 'bin/moto_server'), ['-H', '127.0.0.1', '-p', `${PORT}`], { stdio: 'ignore' });
  try {
    for (
      let tries = 0;
      tries < 150 &&
      !(await fetch(`${endpoint}/moto-api/`).then(
        () => true,
        () => false,
      ));
      tries++
    )
      await sleep(200);
    await run();
  } finally {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}
