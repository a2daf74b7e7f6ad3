// What every store promises, held against each of them: a bucket through the real client, a folder, and the one in memory that tests use.
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../functions/adapters/file-store.ts';
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { endOfSession, signLink } from '../../functions/adapters/sign-link.ts';
import { type ObjectStore, StoreError } from '../../functions/ports.ts';
import { CREDENTIALS, REGION, startS3Server } from '../support/cloud/s3-server.ts';
import { newFolder, removeFolder } from '../support/folders.ts';
import { memoryStore } from '../support/memory-store.ts';

const server = await startS3Server();
const { endpoint } = server;
const s3 = new S3Client({ endpoint, region: REGION, credentials: CREDENTIALS, maxAttempts: 1, forcePathStyle: true });
const folders: string[] = [];
const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};
afterAll(async () => {
  s3.destroy();
  await server.close();
  for (const each of folders) removeFolder(each);
});
beforeEach(() => {
  server.objects.clear();
  server.denied.clear();
  server.before = () => undefined;
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe.each<readonly [string, () => ObjectStore]>([
  ['a bucket', () => openS3Store(s3, 'packs')],
  ['a folder', () => openFileStore(folder())],
  ['memory', () => memoryStore()],
])('%s', (_, open) => {
  it('creates what is not there, and never writes over it', async () => {
    const store = open();
    expect(await store.read('a/b.json')).toBeUndefined();
    expect(await store.create('a/b.json', bytesOf('one'))).toBe(true);
    expect(await store.create('a/b.json', bytesOf('two'))).toBe(false);
    expect(textOf((await store.read('a/b.json'))?.bytes)).toBe('one');
  });

  it('swaps what is as the caller saw it, and nothing else', async () => {
    const store = open();
    expect(await store.swap('p.json', bytesOf('one'), undefined)).toBe(true);
    expect(await store.swap('p.json', bytesOf('two'), undefined)).toBe(false);
    const seen = await store.read('p.json');
    expect(await store.swap('p.json', bytesOf('two'), seen?.etag)).toBe(true);
    expect(await store.swap('p.json', bytesOf('three'), seen?.etag)).toBe(false);
    expect(await store.swap('absent.json', bytesOf('x'), seen?.etag)).toBe(false);
    expect(textOf((await store.read('p.json'))?.bytes)).toBe('two');
  });

  it('lets one of twenty who race for the same state win', async () => {
    const store = open();
    const twenty = Array.from({ length: 20 }, (_each, index) => bytesOf(`${index}`));
    await store.create('p.json', bytesOf('start'));
    const seen = await store.read('p.json');
    const won = await Promise.all(twenty.map(async (bytes) => await store.swap('p.json', bytes, seen?.etag)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(textOf((await store.read('p.json'))?.bytes)).toBe(`${won.indexOf(true)}`);
    const made = await Promise.all(twenty.map(async (bytes) => await store.create('c.json', bytes)));
    expect(made.filter(Boolean)).toHaveLength(1);
  });

  it('lists what begins so, in order, with sizes and times', async () => {
    const store = open();
    for (const key of ['c/第一节.md', 'c/a b&c.md', 'c/sub/x.md', 'cc/y.md', 'd.md'])
      await store.create(key, bytesOf(key));
    const listed = await store.list('c/');
    expect(listed.map(({ key }) => key)).toEqual(['c/a b&c.md', 'c/sub/x.md', 'c/第一节.md']);
    expect(listed.map(({ bytes }) => bytes)).toEqual([10, 10, 14]);
    for (const { modified } of listed) expect(modified).toBeInstanceOf(Date);
    expect(await store.list('none/')).toEqual([]);
    expect(await store.folders('')).toEqual(['c', 'cc']);
    expect(await store.folders('c/')).toEqual(['sub']);
    expect(await store.folders('none/')).toEqual([]);
  });
});

describe('a bucket', () => {
  const store = openS3Store(s3, 'packs');

  it('tells a browser what a file is, and how long it stays as it is', async () => {
    await store.create('a/x.pdf', bytesOf('%PDF'));
    await store.swap('a/latest.json', bytesOf('{}'), undefined);
    const [pdf, pointer] = ['packs/a/x.pdf', 'packs/a/latest.json'].map((name) => server.objects.get(name));
    expect(pdf).toMatchObject({ contentType: 'application/pdf', cacheControl: expect.stringContaining('immutable') });
    expect(pointer).toMatchObject({ contentType: 'application/json; charset=utf-8', cacheControl: 'no-cache' });
  });

  it('lists more than one page', async () => {
    for (let index = 0; index < 1200; index++) server.put(`packs/many/${index}`, '');
    expect(await store.list('many/')).toHaveLength(1200);
  });

  it('says what it could not do: forbidden is not absent', async () => {
    server.denied.add('packs/c.pdf');
    await expect(store.read('c.pdf')).rejects.toThrow(new StoreError('Cannot read s3://packs/c.pdf: AccessDenied'));
    await expect(store.create('c.pdf', bytesOf(''))).rejects.toThrow('Cannot write s3://packs/c.pdf: AccessDenied');
    server.denied.add('packs');
    await expect(store.list('x')).rejects.toThrow('Cannot list s3://packs/x: AccessDenied');
  });

  it('tries again when S3 says that others are writing', async () => {
    let conflicts = 2;
    server.before = async ({ method }) =>
      method === 'PUT' && conflicts-- > 0 ? { status: 409, code: 'ConditionalRequestConflict' } : undefined;
    expect(await store.create('a.json', bytesOf('{}'))).toBe(true);
    conflicts = 99;
    await expect(store.create('b.json', bytesOf('{}'))).rejects.toThrow('ConditionalRequestConflict');
  });
});

describe('a folder', () => {
  it('has nothing beside its objects', async () => {
    const root = folder();
    const store = openFileStore(root);
    await store.create('a.json', bytesOf('1'));
    await store.create('a.json', bytesOf('2'));
    await store.swap('a.json', bytesOf('3'), 'another state');
    expect(readdirSync(root)).toEqual(['a.json']);
  });
});

describe('a signed address', () => {
  const KEY = 'internal/a/x.pdf';
  const answerOf = async (url: string): Promise<string> =>
    await fetch(url).then(async (answer) => `${answer.status} ${await answer.text()}`);

  it('leads to the object, under the name that a browser saves it by', async () => {
    server.put(`packs/${KEY}`, '%PDF');
    const answer = await fetch(await signLink(s3, 'packs', KEY, 60, '乐山 2021.pdf'));
    expect(await answer.text()).toBe('%PDF');
    expect(answer.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''%E4%B9%90%E5%B1%B1%202021.pdf");
  });

  it('is refused when it has expired', async () => {
    server.put(`packs/${KEY}`, '%PDF');
    const url = await signLink(s3, 'packs', KEY, 1, 'x.pdf');
    await sleep(2100);
    expect(await answerOf(url)).toMatch(/^403 .*AccessDenied/u);
  });

  it('is the only way in for whoever has no account', async () => {
    server.put(`packs/${KEY}`, '%PDF');
    const url = await signLink(s3, 'packs', KEY, 60, 'x.pdf');
    for (const bare of [url.replace(/\?.*$/u, ''), url.replace(/&X-Amz-Signature=\w+/u, '')])
      expect(await answerOf(bare)).toMatch(/^403 .*AccessDenied/u);
  });

  it.each([
    ['another object', `/${KEY}`, '/internal/b/secret.pdf'],
    ['a path that leads elsewhere', `/${KEY}`, '/internal/a/../b/secret.pdf'],
    ['a longer time', 'X-Amz-Expires=60', 'X-Amz-Expires=604800'],
    ['another signature', /X-Amz-Signature=../u, 'X-Amz-Signature=zz'],
  ])('is refused when it was changed to %s', async (_, what, instead) => {
    server.put(`packs/${KEY}`, '%PDF');
    server.put('packs/internal/b/secret.pdf', '%PDF');
    const url = await signLink(s3, 'packs', KEY, 60, 'x.pdf');
    expect(await answerOf(url)).toBe('200 %PDF');
    expect(await answerOf(url.replace(what, instead))).toMatch(/^403 .*SignatureDoesNotMatch/u);
  });

  it('ends with the session of whoever signs, and with no key that lasts', async () => {
    const end = new Date('2026-11-24T12:00:00Z');
    const client = (session: object) => new S3Client({ region: REGION, credentials: { ...CREDENTIALS, ...session } });
    expect(await endOfSession(client({}))).toBeUndefined();
    expect(await endOfSession(client({ sessionToken: 't', expiration: end }))).toEqual(end);
    expect(await endOfSession(client({ sessionToken: 't' }))).toBe('unknown');
  });
});
