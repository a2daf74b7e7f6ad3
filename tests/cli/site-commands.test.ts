// The commands of a site, from outside: against buckets through the real client, and against the folder of `briefs dev`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { CREDENTIALS, REGION, startS3Server } from '../support/cloud/s3-server.ts';
import { copyOf, newFolder } from './run-briefs.ts';

const server = await startS3Server();
afterAll(async () => await server.close());
beforeEach(() => server.objects.clear());

const environment = {
  ...{ PATH: process.env['PATH'], AWS_ENDPOINT_URL_S3: server.endpoint, AWS_REGION: REGION },
  ...{ AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId, AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey },
};

/** Starts the command beside this process, which is the S3 server. */
async function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['functions/cli/briefs.ts', ...args], { env: { ...environment, ...more } });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

const edit = (folder: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const keys = (): readonly string[] => [...server.objects.keys()];

describe('briefs publish', () => {
  const SITE = ['--bucket', 'c', '--packs-bucket', 'p'];

  it('tries first, then publishes, then has nothing to do', async () => {
    const content = copyOf('content');
    const tried = await run(['publish', ...SITE, '--content', content, '--dry-run']);
    expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing is published, only tried') });
    expect(tried.stdout).toMatch(/^rebuild {3}investors\n {12}it is new$/mu);
    expect(keys()).toEqual([]);
    const done = await run(['publish', ...SITE, '--content', content, '--by', 'Li Na', '--message', 'first', '--json']);
    expect(done.json()).toMatchObject({ kind: 'released', release: 1 });
    expect(JSON.parse(server.text('c/releases/00000001.json'))).toMatchObject({ by: 'Li Na', message: 'first' });
    const { packs } = (await run(['status', ...SITE, '--json'])).json() as { packs: { pack: string; state: string }[] };
    expect(packs.map(({ pack, state }) => `${pack} ${state}`)).toContain('investors waiting');
    expect(packs).toHaveLength(5);
    expect(await run(['publish', ...SITE, '--content', content])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Nothing changed since release 00000001.'),
    });
  }, 60_000);

  it('does not take back what others published, unless it is told to', async () => {
    const [mine, theirs] = [copyOf('content'), copyOf('content')];
    await run(['publish', ...SITE, '--content', mine]);
    await run(['publish', ...SITE, '--content', theirs]);
    edit(theirs, 'packs/investors.yaml', (file) => file.replace('2026-11-24', '2026-12-01'));
    expect((await run(['publish', ...SITE, '--content', theirs, '--by', 'Wang Wei'])).code).toBe(0);
    edit(mine, 'packs/sister-city-gilbert.yaml', (file) => file.replace('2026-11-24', '2026-12-02'));
    const stopped = await run(['publish', ...SITE, '--content', mine]);
    expect(stopped.code).toBe(1);
    expect(stopped.stdout).toMatch(/release 00000002 by Wang Wei[\s\S]*\n {2}content\/packs\/investors\.yaml\n/u);
    expect(keys().filter((key) => key.startsWith('c/releases/'))).toHaveLength(2);

    const to = join(newFolder(), 'theirs');
    expect((await run(['fetch', '--bucket', 'c', '--to', to])).stdout).toMatch(/^Release 00000002 by Wang Wei/u);
    expect(readFileSync(join(to, 'packs/investors.yaml'), 'utf8')).toContain('2026-12-01');
    expect(await run(['fetch', '--bucket', 'c', '--to', to])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not empty'),
    });
    edit(to, 'packs/sister-city-gilbert.yaml', (file) => file.replace('2026-11-24', '2026-12-02'));
    expect((await run(['publish', ...SITE, '--content', to])).code).toBe(0);
    expect((await run(['publish', ...SITE, '--content', mine, '--replace'])).code).toBe(0);
  }, 60_000);

  it('publishes nothing while a pack would be refused, unless it is told to', async () => {
    const content = copyOf('content');
    edit(content, 'packs/investors.yaml', (file) => file.replace('audience:', 'audiense:'));
    const refused = await run(['publish', ...SITE, '--content', content]);
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Nothing is published: investors would be refused.'),
    });
    expect(refused.stderr).toMatch(/packs\/investors\.yaml:\d+:\d+: error/u);
    expect(keys()).toEqual([]);
    expect((await run(['publish', ...SITE, '--content', content, '--allow-refused'])).code).toBe(0);
  }, 60_000);

  it('says what is missing: a site, credentials, rights', async () => {
    expect(await run(['publish'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/No site is named\.\n {2}hint: .*--bucket/u),
    });
    const nobody = {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: newFolder(),
    };
    expect(await run(['status', ...SITE], nobody)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/redentials[\s\S]*hint: Log in with your AWS tools/u),
    });
    server.denied.add('c');
    const denied = await run(['status', ...SITE]);
    server.denied.clear();
    expect(denied).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/AccessDenied\n {2}hint: Your role may not/u),
    });
  }, 60_000);

  it('takes the names of the buckets from the environment', async () => {
    const named = { BRIEFS_CONTENT_BUCKET: 'c', BRIEFS_PACKS_BUCKET: 'p' };
    expect((await run(['status'], named)).stdout).toBe('Nothing has been published yet.\n');
  }, 60_000);
});

describe('the folder of briefs dev', () => {
  const content = copyOf('content');
  const store = join(newFolder(), 'site');
  const SITE = ['--store', store];
  const statuses = async () =>
    (await run(['status', ...SITE, '--json'])).json()['packs'] as {
      pack: string;
      state: string;
      digest: string;
      release: number;
    }[];

  it('is published to once, and only what changed after that', async () => {
    const first = await run(['dev', '--once', '--content', content, ...SITE]);
    expect(first.code).toBe(0);
    expect(first.stdout.match(/^published /gmu)).toHaveLength(5);
    edit(content, 'packs/investors.yaml', (file) => file.replace('2026-11-24', '2026-12-01'));
    const plan = await run(['plan', ...SITE, '--content', content]);
    expect(plan.stdout).toMatch(/^rebuild {3}investors\n {12}content\/packs\/investors\.yaml changed\n/mu);
    const second = await run(['dev', '--once', '--content', content, ...SITE]);
    expect(second.stdout).toMatch(
      /^published public\/investors: .*\nrelease 00000002: 1 changed, 4 as before, [\d.]+ s\n$/u,
    );
    expect(new Set((await statuses()).map(({ state, release }) => `${state} ${release}`))).toEqual(
      new Set(['published 2']),
    );
  }, 60_000);

  it('refuses a pack with errors, and says why until it is mended', async () => {
    edit(content, 'packs/investors.yaml', (file) => file.replace('audience:', 'audiense:'));
    const refused = await run(['dev', '--once', '--content', content, ...SITE]);
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('refused   investors; what was published before stays'),
    });
    const status = await run(['status', ...SITE]);
    expect(status.stdout).toMatch(/^investors .* refused /mu);
    expect(status.stderr).toMatch(/content\/packs\/investors\.yaml:\d+:\d+: error/u);
    edit(content, 'packs/investors.yaml', (file) => file.replace('audiense:', 'audience:'));
    expect((await run(['dev', '--once', '--content', content, ...SITE])).code).toBe(0);
  }, 60_000);

  it('gives links, and sets a pack back', async () => {
    const links = (await run(['link', 'investors', '--language', 'en', ...SITE])).stdout.trim();
    expect(existsSync(links)).toBe(true);
    const listed = (await run(['rollback', 'investors', ...SITE, '--json'])).json()['editions'] as {
      digest: string;
      current: boolean;
    }[];
    expect(listed).toHaveLength(2);
    const earlier = listed.find(({ current }) => !current)?.digest ?? '';
    const back = await run(['rollback', 'investors', '--to', earlier.slice(0, 8), '--reason', 'wrong date', ...SITE]);
    expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('is set back to') });
    expect((await statuses()).find(({ pack }) => pack === 'investors')).toMatchObject({
      state: 'set back',
      digest: earlier,
    });
    await run(['dev', '--once', '--content', content, ...SITE]);
    expect((await statuses()).find(({ pack }) => pack === 'investors')?.digest).toBe(earlier);
  }, 60_000);

  it.each([
    [['link', 'investor'], /There is no published pack “investor”\.\n {2}hint: Did you mean “investors”/u],
    [['link', 'investors', '--expires', '30d'], /“30d” is not a time that an address can be valid/u],
    [['rollback', 'investors', '--to', 'zzz'], /No edition of “investors” begins with “zzz”/u],
  ])(
    '%s is wrong usage, and says why',
    async (args, message) => {
      expect(await run([...args, ...SITE])).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    },
    60_000,
  );

  it('is watched: a change is published by itself, and the end is clean', async () => {
    const child = spawn(process.execPath, ['functions/cli/briefs.ts', 'dev', '--content', content, ...SITE], {
      env: environment,
    });
    let printed = '';
    child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
    const until = async (pattern: RegExp): Promise<void> => {
      for (let tries = 0; tries < 400 && !pattern.test(printed); tries++) await sleep(50);
      expect(printed).toMatch(pattern);
    };
    await until(/Watching/u);
    edit(content, 'packs/sister-city-gilbert.yaml', (file) => file.replace('2026-11-24', '2026-12-09'));
    await until(/published public\/sister-city-gilbert/u);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  }, 60_000);
});
