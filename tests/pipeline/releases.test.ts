// Releases: whole or not there, one for each number, never taking back what somebody else published.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobKey, CONTENT_PREFIX, releaseKey } from '../../functions/contract.ts';
import type { SourceFile } from '../../functions/core/content/types.ts';
import { mergeEdits } from '../../functions/core/publish/merge-edits.ts';
import { LARGEST_FILE, type ReleaseFile } from '../../functions/core/publish/release.ts';
import { collectRelease } from '../../functions/pipeline/collect-release.ts';
import { publishRelease } from '../../functions/pipeline/publish-release.ts';
import {
  BrokenReleaseError,
  newestSequence,
  readNewestRelease,
  readRelease,
  readReleaseFiles,
} from '../../functions/pipeline/read-release.ts';
import { UnreleasableError } from '../../functions/pipeline/write-release.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = (files: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, bytes: bytesOf(text) }));

const minute = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1, 12, minutes));

const publish = (content: MemoryStore, files: Readonly<Record<string, string>>, more: object = {}) =>
  publishRelease({
    ...{ files: folder(files), content, by: 'Li Na', message: 'test', base: undefined, now: () => minute(0) },
    ...more,
  });

/** The newest release as paths and texts. */
async function newest(content: MemoryStore): Promise<Readonly<Record<string, string>>> {
  const release = await readNewestRelease(content);
  const files = release === undefined ? [] : await readReleaseFiles(content, release);
  return Object.fromEntries(files.map(({ path, bytes }) => [path.slice(8), new TextDecoder().decode(bytes)]));
}

describe('publishing a folder', () => {
  it('writes each file once by its digest, and the release last', async () => {
    const content = memoryStore();
    const outcome = await publish(content, { 'a.md': '甲', 'b.md': '乙', 'copy of a.md': '甲' });
    expect(outcome).toMatchObject({
      kind: 'released',
      changed: ['content/a.md', 'content/b.md', 'content/copy of a.md'],
    });
    expect(content.written).toHaveLength(3);
    expect(content.written.at(-1)).toBe(releaseKey(1));
    expect(content.written.slice(0, 2).every((key) => key.startsWith('blobs/'))).toBe(true);
  });

  it('does nothing when nothing changed, unless every pack is to be planned again', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲' });
    expect(await publish(content, { 'a.md': '甲' })).toMatchObject({ kind: 'unchanged', release: { sequence: 1 } });
    expect(content.written).toHaveLength(2);
    expect(await publish(content, { 'a.md': '甲' }, { again: true })).toMatchObject({ release: { sequence: 2 } });
  });

  it('puts back the bytes of a file that were lost, when it is told to publish again', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲' });
    const [blob = ''] = content.written;
    content.objects.delete(blob);
    await publish(content, { 'a.md': '甲' }, { again: true });
    expect(await newest(content)).toEqual({ 'a.md': '甲' });
  });

  it('writes nothing in a dry run, and says what it would change', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲', 'b.md': '乙' });
    const outcome = await publish(content, { 'a.md': '丙' }, { base: 1, dryRun: true });
    expect(outcome).toEqual({ kind: 'released', release: undefined, changed: ['content/a.md', 'content/b.md'] });
    expect(content.written).toHaveLength(3);
  });

  it('does not take back what somebody else published since the folder was last equal', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲', 'b.md': '乙' });
    await publish(content, { 'a.md': '甲', 'b.md': '别人改了' }, { base: 1, by: 'Wang Wei' });
    const stale = await publish(content, { 'a.md': '我改了', 'b.md': '乙' }, { base: 1 });
    expect(stale).toMatchObject({ kind: 'diverged', newest: { by: 'Wang Wei' }, paths: ['content/b.md'] });
    expect(await newest(content)).toEqual({ 'a.md': '甲', 'b.md': '别人改了' });
    // With their change taken over, or knowing what one does, it goes through.
    expect(await publish(content, { 'a.md': '我改了', 'b.md': '别人改了' }, { base: 1 })).toMatchObject({
      release: { sequence: 3 },
    });
    expect(await publish(content, { 'a.md': '甲' }, { base: 1, replace: true })).toMatchObject({
      release: { sequence: 4 },
    });
  });

  it('takes a folder that it does not know for one that has seen nothing', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲' });
    expect(await publish(content, { 'a.md': '乙' })).toMatchObject({ kind: 'diverged', paths: ['content/a.md'] });
    expect(await publish(content, { 'a.md': '甲', 'b.md': '新' })).toMatchObject({ release: { sequence: 2 } });
  });

  it('gives two who publish at once a number each, and loses neither', async () => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲', 'b.md': '乙' });
    let others = 0;
    content.beforeWrite = async (key) => {
      if (key !== releaseKey(2) || others++ > 0) return;
      await publish(content, { 'a.md': '甲', 'b.md': '抢先' }, { base: 1, by: 'Wang Wei' });
    };
    const outcome = await publish(content, { 'a.md': '我的', 'b.md': '乙' }, { base: 1 });
    expect(others).toBe(2);
    expect(outcome).toMatchObject({ kind: 'diverged', newest: { sequence: 2, by: 'Wang Wei' } });
    expect(await newest(content)).toEqual({ 'a.md': '甲', 'b.md': '抢先' });
  });

  it('refuses a file that is too large, and no files at all', async () => {
    const content = memoryStore();
    const files = [{ path: 'content/scan.md', bytes: new Uint8Array(LARGEST_FILE + 1) }];
    await expect(publish(content, {}, { files })).rejects.toThrow(
      /^content\/scan\.md has 8\.0 MB; .* at most 8\.0 MB/u,
    );
    await expect(publish(content, {})).rejects.toThrow(UnreleasableError);
    expect(content.written).toEqual([]);
  });

  it('leaves no release behind when it stops half-way', async () => {
    const content = memoryStore();
    let writes = 0;
    content.beforeWrite = (key) => {
      if (++writes === 3) throw new Error(`gone before ${key}`);
    };
    await expect(publish(content, { 'a.md': '甲', 'b.md': '乙', 'c.md': '丙' })).rejects.toThrow('gone before');
    expect(await newestSequence(content)).toBe(0);
    content.beforeWrite = () => undefined;
    await publish(content, { 'a.md': '甲', 'b.md': '乙', 'c.md': '丙' });
    expect(await newest(content)).toEqual({ 'a.md': '甲', 'b.md': '乙', 'c.md': '丙' });
  });
});

describe('reading a release', () => {
  const released = async (): Promise<MemoryStore> => {
    const content = memoryStore();
    await publish(content, { 'a.md': '甲' });
    return content;
  };
  const damage = async (change: (text: string) => string): Promise<Promise<unknown>> => {
    const content = await released();
    const bytes = bytesOf(change(content.text(releaseKey(1))));
    content.objects.set(releaseKey(1), { bytes, modified: minute(0) });
    return readRelease(content, 1).then((release) => readReleaseFiles(content, release));
  };

  it('refuses one whose file is not there, or is another', async () => {
    const content = await released();
    const release = await readRelease(content, 1);
    const key = blobKey(release.files[0]?.sha256 ?? '');
    content.objects.set(key, { bytes: bytesOf('乙'), modified: minute(0) });
    await expect(readReleaseFiles(content, release)).rejects.toThrow(
      /content\/a\.md is not the file that was released/u,
    );
    content.objects.delete(key);
    await expect(readReleaseFiles(content, release)).rejects.toThrow(BrokenReleaseError);
  });

  it.each([
    [
      'a path that leads out of the content',
      (text: string) => text.replace('content/a.md', 'content/../a.md'),
      /below content/u,
    ],
    ['a path elsewhere', (text: string) => text.replace('content/a.md', '/etc/passwd'), /below content/u],
    ['a digest that is none', (text: string) => text.replace(/"sha256": "../u, '"sha256": "zz'), /SHA-256/u],
    ['a file of 100 MB', (text: string) => text.replace('"bytes": 3', '"bytes": 104857600'), /at most/u],
    ['text that is not JSON', () => '{', /not JSON/u],
    [
      'another number',
      (text: string) => text.replace('"sequence": 1', '"sequence": 7'),
      /says that it is release 00000007/u,
    ],
  ])('refuses %s', async (_, change, message) => {
    await expect(damage(change)).rejects.toThrow(message);
  });

  it('says that there is no such release', async () => {
    await expect(readRelease(memoryStore(), 3)).rejects.toThrow('There is no release 00000003.');
  });
});

describe('collecting edits', () => {
  const edit = (content: MemoryStore, at: Date, files: Readonly<Record<string, string | undefined>>): void => {
    for (const [path, text] of Object.entries(files))
      if (text === undefined) content.objects.delete(`content/${path}`);
      else content.objects.set(`content/${path}`, { bytes: bytesOf(text), modified: at });
  };
  const collect = (content: MemoryStore, at: Date, lastEdit?: Date) =>
    collectRelease({ content, quietSeconds: 120, lastEdit, now: () => at });

  it('waits until nobody has edited for a while, deletions included', async () => {
    const content = memoryStore();
    edit(content, minute(0), { 'a.md': '甲' });
    expect(await collect(content, minute(1))).toEqual({ kind: 'busy', seconds: 60 });
    expect(await collect(content, minute(3), minute(2))).toEqual({ kind: 'busy', seconds: 60 });
    expect(await collect(content, minute(5), minute(2))).toMatchObject({ kind: 'released', release: { sequence: 1 } });
    expect(await newest(content)).toEqual({ 'a.md': '甲' });
  });

  it('makes no release when nothing is other than released', async () => {
    const content = memoryStore();
    edit(content, minute(0), { 'a.md': '甲', 'notes/': '', '.DS_Store': 'x' });
    await collect(content, minute(5));
    expect(await collect(content, minute(10))).toEqual({ kind: 'unchanged' });
  });

  it('keeps what was published from elsewhere of files that nobody edited here', async () => {
    const content = memoryStore();
    edit(content, minute(0), { 'a.md': '甲', 'b.md': '乙' });
    await collect(content, minute(5));
    await publish(content, { 'a.md': '甲', 'b.md': '发布的' }, { base: 1 });
    edit(content, minute(10), { 'a.md': '改过的' });
    expect(await collect(content, minute(15))).toMatchObject({ kind: 'released', conflicts: [] });
    expect(await newest(content)).toEqual({ 'a.md': '改过的', 'b.md': '发布的' });
    edit(content, minute(20), { 'a.md': undefined });
    await collect(content, minute(25));
    expect(await newest(content)).toEqual({ 'b.md': '发布的' });
  });

  it('says what an edit replaces, and does not delete what was published since', async () => {
    const content = memoryStore();
    edit(content, minute(0), { 'a.md': '甲', 'b.md': '乙' });
    await collect(content, minute(5));
    await publish(content, { 'a.md': '发布的甲', 'b.md': '发布的乙' }, { base: 1 });
    edit(content, minute(10), { 'a.md': '改过的', 'b.md': undefined });
    const outcome = await collect(content, minute(15));
    expect(outcome).toMatchObject({ kind: 'released', conflicts: ['content/a.md', 'content/b.md'] });
    expect(outcome).toMatchObject({
      release: { message: expect.stringContaining('Replaces what release 00000002 had') },
    });
    expect(await newest(content)).toEqual({ 'a.md': '改过的', 'b.md': '发布的乙' });
  });

  it('does not release an emptied folder, nor a file that is too large', async () => {
    const content = memoryStore();
    edit(content, minute(0), { 'a.md': '甲' });
    await collect(content, minute(5));
    edit(content, minute(6), { 'a.md': undefined });
    await expect(collect(content, minute(10))).rejects.toThrow(UnreleasableError);
    content.objects.set(`${CONTENT_PREFIX}scan.md`, { bytes: new Uint8Array(LARGEST_FILE + 1), modified: minute(0) });
    await expect(collect(content, minute(10))).rejects.toThrow(/scan\.md has/u);
    expect(await newestSequence(content)).toBe(1);
  });
});

describe('merging edits', () => {
  const side = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'));
  const files = (texts: Readonly<Record<string, string>>): readonly ReleaseFile[] =>
    Object.entries(texts).map(([path, sha256]) => ({ path, sha256, bytes: 1 }));
  const texts = (merged: readonly ReleaseFile[]) =>
    Object.fromEntries(merged.map(({ path, sha256 }) => [path, sha256]));

  it('gives the edits where nothing was published, and the release where nothing was edited', () => {
    fc.assert(
      fc.property(side, side, (base, other) => {
        expect(texts(mergeEdits(files(base), files(other), files(base)).files)).toEqual(other);
        expect(texts(mergeEdits(files(base), files(base), files(other)).files)).toEqual(other);
        expect(mergeEdits(files(base), files(other), files(other)).conflicts).toEqual([]);
      }),
    );
  });

  it('keeps every change of either side that the other side did not make otherwise', () => {
    fc.assert(
      fc.property(side, side, side, (base, edited, newest) => {
        const { files: merged, conflicts } = mergeEdits(files(base), files(edited), files(newest));
        const result = texts(merged);
        for (const path of ['a', 'b', 'c'].filter((each) => !conflicts.includes(each)))
          expect(result[path]).toBe(edited[path] === base[path] ? newest[path] : edited[path]);
        for (const path of conflicts) expect([edited[path], newest[path]]).toContain(result[path]);
      }),
    );
  });
});
