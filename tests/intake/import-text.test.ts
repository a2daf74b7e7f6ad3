// Imports of whole texts: the cases of tests/fixtures/intake, and what holds of any text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeText } from '../../functions/core/content/decode-text.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import type { SourceInline } from '../../functions/core/content/types.ts';
import { draftIndicators } from '../../functions/core/intake/find-figures.ts';
import { importText } from '../../functions/core/intake/import-text.ts';
import type { Intake } from '../../functions/core/intake/types.ts';
import { writeContent } from '../../functions/core/intake/write-content.ts';
import { writeIndicators } from '../../functions/core/intake/write-indicators.ts';
import { readableOutcome } from './readable-outcome.ts';

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'tests/fixtures/intake';
const sourceOf = (name: string): string => {
  const path = `${FOLDER}/${name}/source.txt`;
  return decodeText({ path, bytes: readFileSync(path) }).value?.text ?? '';
};
const cases = readdirSync(FOLDER);

describe('the cases', () => {
  it.each(cases)('%s', async (name) => {
    const file = `${FOLDER}/${name}/expected.txt`;
    expect(existsSync(file)).toBe(true);
    expect(`${readableOutcome(sourceOf(name))}\n`).toBe(readFileSync(file, 'utf8'));
  });

  it.each(cases.filter((name) => name.startsWith('undamaged')))('%s: nothing is repaired or asked', (name) => {
    expect(importText(sourceOf(name)).repairs).toEqual([]);
  });

  it('are many, and some of them undamaged', () => {
    expect(cases.length).toBeGreaterThanOrEqual(22);
    expect(cases.filter((name) => name.startsWith('undamaged')).length).toBeGreaterThanOrEqual(4);
  });
});

/** Pieces of newspapers, whole and damaged, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '# 政府工作报告',
    '一、总体要求',
    '二、重点工作。把事情办好。',
    '**（一）稳增长。**工业增加值提高6.5%,投资超过1,200亿元。',
    '（下转第3版）',
    '(紧接第2版)抓好“4+1”产业,每天8:30开门.',
    '完善公共服务体系，让老百姓',
    '受益更多。**三、改善民生。**新建学校5所;',
    '名词解释',
    '海绵城市：指能够吸水的城市。**“双碳”:**指碳达峰、碳中和。',
    '## 附件',
    '- 修路3条；',
    '爱护公物 人人有责',
    '东港日报公益广告',
    '推动产业升级 and 城市更新，网址https://example.org/a,b。',
    '1. 加强管理',
    '> 引文[^1] <b> `x` ![图](a.png) *强* _下_ &amp; \\ ~~~',
    '金口区、沐',
    '县、大江区。支持沐川县发展。',
  ),
  fc.string({
    unit: fc.constantFrom(...'市县发展，。、：；！“”（）()*#-+.:,;"\'12 aZ<>[]|`_\\&=~一二三'),
    maxLength: 30,
  }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '')), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

const passagesOf = ({ sections, entries }: Intake) => [
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(({ passages }) => passages)]),
  ...entries.flatMap(({ headword, definition }) => [headword, definition]),
];

describe('any text', () => {
  it('is accounted for, character by character and once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const intake = importText(source);
        const times = new Map<number, number>();
        const count = (offset: number): void => void times.set(offset, (times.get(offset) ?? 0) + 1);
        for (const { from } of passagesOf(intake)) for (const offset of from) if (offset >= 0) count(offset);
        for (const { start, end } of intake.leftOut) for (let at = start; at < end; at++) count(at);
        for (const [offset, character] of [...source.split('').entries()])
          if (!/[\s\u200b\ufeff]/.test(character)) expect([offset, times.get(offset)]).toEqual([offset, 1]);
      }),
      { numRuns: 200 },
    );
  });

  it('changes no character but punctuation', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const passage of passagesOf(importText(source)))
          for (const [index, offset] of passage.from.entries()) {
            const was = source[offset];
            const is = passage.text[index];
            if (offset >= 0 && was !== is)
              expect(`${was}${is}`).toMatch(/^(?:,，|;；|:：|\?？|!！|\(（|\)）|"[“”]|\.。)$/);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('becomes content that loads without errors and says the same', () => {
    fc.assert(
      fc.property(text, (source) => {
        const intake = importText(source);
        fc.pre(intake.sections.length > 0 && passagesOf(intake).every((passage) => passage.text !== ''));
        const files = writeContent(intake, {
          id: 'r',
          sourceName: 's.txt',
          date: '2026-11-24',
          indicators: writeIndicators(draftIndicators(intake)),
        });
        const loaded = loadContent(
          files.map((file) => ({ path: file.path, bytes: new TextEncoder().encode(file.text) })),
        );
        expect(loaded.diagnostics).toEqual([]);
        const read = loaded.value.reports[0]?.sections.flatMap(({ units }) =>
          units.map(({ id, sides }) => [id, plain(sides['zh-Hans'])]),
        );
        const made = intake.sections.flatMap(({ id, heading, blocks }) => [
          [id, heading.text],
          ...blocks.map((block) => [block.id, block.passages.map((passage) => passage.text).join('|')]),
        ]);
        expect(read).toEqual(made.map(([id, words]) => [id, words?.replaceAll('**', '').replaceAll(/\s+/g, ' ')]));
      }),
      { numRuns: 200, examples: [['市\n# * 市\n\n']] },
    );
  });

  it('keeps its numbers, times, words and addresses', () => {
    const kept = fc.constantFrom(
      '12:30',
      '1,200',
      '43.5',
      '4+1',
      '3:2',
      'https://a.example/b,c?d=1;e',
      'x.y@example.org',
      'R&D',
      'PM2.5',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kept, fc.constantFrom(',', ';', ':', '!', '?')), { minLength: 1, maxLength: 6 }),
        (runs) => {
          const source = `一、工作\n\n${runs.map(([run, mark]) => `完成${run}${mark}`).join('')}`;
          const made = importText(source)
            .sections[0]?.blocks.flatMap(({ passages }) => passages.map((passage) => passage.text))
            .join('');
          for (const [run] of runs) expect(made).toContain(`完成${run}`);
        },
      ),
    );
  });
});

const plain = (block: unknown): string => {
  const { inlines, items } = block as {
    inlines?: readonly SourceInline[];
    items?: readonly (readonly SourceInline[])[];
  };
  return (items ?? [inlines ?? []]).map(words).join('|').replaceAll(/\s+/g, ' ');
};

const words = (inlines: readonly SourceInline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? words(inline.children) : ''))
    .join('');
