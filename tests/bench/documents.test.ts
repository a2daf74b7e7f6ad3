// The documents of the benchmark: the same every time, long enough, and no paragraph twice.
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BenchDocument, type DocumentName, numberDraft, plainText } from '../../bench/documents/bench-document.ts';
import { countText, LEAST_HAN, LEAST_WORDS, makeDocument } from '../../bench/documents/make-document.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';

let make: (name: DocumentName) => BenchDocument;

beforeAll(async () => {
  const { value } = loadContent(
    await readSourceFiles(join(resolve(import.meta.dirname, '../..'), 'content'), 'content'),
  );
  make = (name) => makeDocument(value, name);
});

const paragraphsOf = (document: BenchDocument): readonly string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return block.kind === 'table' ? block.rows.flat().map(plainText) : block.sides.map(plainText);
  });

describe('documents of the benchmark', () => {
  it.each(['A', 'B', 'C'] as const)('%s is the same every time', (name) => {
    expect(make(name)).toEqual(make(name));
  });

  it('B is long enough, and not much longer', () => {
    const { han, words } = countText(make('B'));
    expect(han).toBeGreaterThanOrEqual(LEAST_HAN);
    expect(words).toBeGreaterThanOrEqual(LEAST_WORDS);
    expect(han < LEAST_HAN * 1.2 || words < LEAST_WORDS * 1.2).toBe(true);
  });

  it('A is the Chinese of B, C is ten times B', () => {
    const [a, b, c] = [make('A'), make('B'), make('C')].map(countText);
    expect(Math.abs((a?.han ?? 0) - (b?.han ?? 0))).toBeLessThan(10);
    expect(c).toEqual({ han: (b?.han ?? 0) * 10, words: (b?.words ?? 0) * 10 });
  });

  it('has bold runs and a table', () => {
    const { blocks } = make('B');
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(true);
    expect(
      blocks.some((block) => block.kind === 'paragraph' && block.sides.every((side) => side.runs[0]?.bold === true)),
    ).toBe(true);
  });

  it('numbers every paragraph anew in each draft', () => {
    const drafts = [1, 2].flatMap((draft) => paragraphsOf(numberDraft(make('C'), draft)));
    expect(new Set(drafts).size).toBe(drafts.length);
  });
});
