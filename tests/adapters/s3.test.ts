// Reading content from a bucket and keeping packs in one, through the real client against a server in this process.
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readS3Files } from '../../functions/adapters/s3-source-files.ts';
import { openS3Store } from '../../functions/adapters/s3-store.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { StoreError } from '../../functions/ports.ts';
import { startS3Server } from '../support/s3-server.ts';

const server = await startS3Server();
const s3 = new S3Client({
  endpoint: server.endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const put = (name: string, text: string): unknown =>
  server.objects.set(name, { bytes: new TextEncoder().encode(text), contentType: undefined });

beforeEach(() => {
  server.objects.clear();
  server.denied.clear();
});
afterAll(async () => {
  s3.destroy();
  await server.close();
});

describe('reading content from a bucket', () => {
  it('gives what the folder gives, in the same order', async () => {
    const files = await readSourceFiles('content', 'content');
    for (const { path, bytes } of files) server.objects.set(`staff/${path}`, { bytes, contentType: undefined });
    expect(await readS3Files(s3, 'staff', 'content/')).toEqual(files);
  });

  it('reads every page of a long list', async () => {
    for (let i = 0; i < 120; i++) put(`staff/content/a&b/第${i}节.md`, `${i}`);
    const files = await readS3Files(s3, 'staff', 'content/');
    expect(files).toHaveLength(120);
    for (const { path, bytes } of files) expect(path).toBe(`content/a&b/第${textOf(bytes)}节.md`);
  });

  it('leaves out folder objects, hidden files and what lies elsewhere', async () => {
    for (const key of ['content/', 'content/packs/', 'content/packs/.DS_Store', 'contents/x.md', 'notes.md'])
      put(`staff/${key}`, '');
    put('staff/content/packs/a.yaml', 'id: a');
    expect((await readS3Files(s3, 'staff', 'content/')).map(({ path }) => path)).toEqual(['content/packs/a.yaml']);
  });

  it('says which file it could not read, or that it could not list', async () => {
    put('staff/content/packs/a.yaml', 'id: a');
    server.denied.add('staff/content/packs/a.yaml');
    await expect(readS3Files(s3, 'staff', 'content/')).rejects.toThrow(
      new StoreError('Cannot read s3://staff/content/packs/a.yaml: AccessDenied'),
    );
    server.denied.add('staff');
    await expect(readS3Files(s3, 'staff', 'content/')).rejects.toThrow('Cannot list s3://staff/content/: AccessDenied');
  });
});

describe('a store in a bucket', () => {
  const store = openS3Store(s3, 'packs', 'packs/');

  it('keeps bytes below its prefix, with the type that a browser asks for', async () => {
    await store.write('a/a.en.pdf', new Uint8Array([37, 80, 68, 70]));
    await store.write('a/manifest.json', new TextEncoder().encode('{}\n'));
    expect(server.objects.get('packs/packs/a/a.en.pdf')?.contentType).toBe('application/pdf');
    expect(server.objects.get('packs/packs/a/manifest.json')?.contentType).toBe('application/json; charset=utf-8');
    expect(textOf(await store.read('a/manifest.json'))).toBe('{}\n');
  });

  it('has nothing at a key that was never written', async () => {
    expect(await store.read('b/manifest.json')).toBeUndefined();
  });

  it('says what it could not read or write: forbidden is not absent', async () => {
    server.denied.add('packs/packs/c.pdf');
    await expect(store.read('c.pdf')).rejects.toThrow(
      new StoreError('Cannot read s3://packs/packs/c.pdf: AccessDenied'),
    );
    await expect(store.write('c.pdf', new Uint8Array())).rejects.toThrow('Cannot write s3://packs/packs/c.pdf');
  });
});
