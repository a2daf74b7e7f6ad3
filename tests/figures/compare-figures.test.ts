// The figures of a sentence and of its translation: what is the same, what is not, and what a finding says of it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../functions/core/figures/compare-figures.ts';
import { formatQuantity } from '../../functions/core/quantities/format-quantity.ts';
import type { QuantityQualifier } from '../../functions/core/quantities/quantity.ts';

const rowsOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'));

const verdict = (chinese: string, english: string): string =>
  compareFigures(chinese, english).length === 0 ? 'ok' : 'mismatch';

it.each(rowsOf('tests/fixtures/figures/cases.tsv'))('%s | %s | %s', (chinese = '', english = '', expected) => {
  expect(verdict(chinese, english)).toBe(expected);
});

it.each(['building', 'held-out', 'held-out-2', 'held-out-3', 'practice'])(
  'is right about 95 of 100 pairs of those for %s',
  (name) => {
    const rows = rowsOf(`tests/fixtures/figure-pairs/${name}.tsv`);
    const told = rows.filter(([, zh = '', en = '']) => verdict(zh, en) === 'mismatch');
    const right = told.filter(([, , , expected]) => expected === 'mismatch').length;
    const wrong = rows.filter(([, , , expected]) => expected === 'mismatch').length;
    expect(right / told.length).toBeGreaterThan(0.95);
    expect(right / wrong).toBeGreaterThan(0.95);
  },
);

/** Chinese, English, then for each finding: code, words on both sides, suggestion. */
const FINDINGS: readonly (readonly [chinese: string, english: string, findings: readonly (readonly string[])[]])[] = [
  [
    '投资650亿元。',
    'We invested RMB 650 billion.',
    [['figure-mismatch', '650亿元', 'RMB 650 billion', 'RMB 65 billion']],
  ],
  [
    '增长8个百分点。',
    'It grew by 8 percent.',
    [['unit-mismatch', '8个百分点', '8 percent', 'up by 8 percentage points']],
  ],
  [
    '耕地45万亩。',
    '450,000 hectares of farmland.',
    [['unit-mismatch', '45万亩', '450,000 hectares', '450,000 mu (30,000 hectares)']],
  ],
  ['至少20人。', 'Up to 20 people.', [['qualifier-mismatch', '20人', '20 people', 'at least 20 people']]],
  ['提高到60%。', 'It rose by 60 percent.', [['direction-mismatch', '60%', '60 percent', 'up to 60 percent']]],
  ['新建学校3所、医院2所。', 'Three schools and clinics were built.', [['figure-missing', '2所', '', '2']]],
  ['新建学校。', 'Three schools were built.', [['figure-added', '', 'Three schools', '']]],
  [
    '进口12亿元，出口7亿元。',
    'Imports were RMB 700 million, exports RMB 1.2 billion.',
    [['figures-swapped', '12亿元 7亿元', 'RMB 700 million RMB 1.2 billion', '']],
  ],
  ['3月5日开会。', 'The meeting is on May 3.', [['figure-mismatch', '3月5日', 'May 3', 'March 5']]],
  ['到2025年底完工。', 'It will be finished by early 2025.', [['date-mismatch', '2025年', '2025', 'the end of 2025']]],
  [
    '收入环比增长3%。',
    'Revenue rose 3% year on year.',
    [['basis-mismatch', '环比', 'year on year', 'period on period']],
  ],
  ['第十四届代表大会。', 'The 4th congress.', [['figure-mismatch', '第十四届', '4th', '14th']]],
];

it.each(FINDINGS)('%s | %s says what differs', (chinese, english, expected) => {
  const found = compareFigures(chinese, english).map(({ code, source, target, suggestion }) => [
    code,
    source.map(({ text }) => text).join(' '),
    target.map(({ text }) => text).join(' '),
    suggestion,
  ]);
  expect(found).toEqual(expected);
});

it('marks where its words stand', () => {
  const [chinese, english] = ['乐山力争到位内资650亿元以上。', 'Leshan aims for at least RMB 650 billion.'];
  const [found] = compareFigures(chinese, english);
  const [source, target] = [found?.source[0], found?.target[0]];
  expect(chinese.slice(source?.start, source?.end)).toBe('650亿元');
  expect(english.slice(target?.start, target?.end)).toBe('RMB 650 billion');
  expect(source).toMatchObject({ value: '65000000000', unit: 'CNY', read: 'at least RMB 65 billion' });
});

it('needs no counterpart for numerals that the caller names, and still holds those that have one to it', () => {
  const names = { 'zh-Hans': ['五星企业'], en: ['Pentad firms'] };
  expect(compareFigures('培育五星企业3家。', 'We fostered three Pentad firms.', names)).toEqual([]);
  expect(compareFigures('培育五星企业3家。', 'We fostered four Pentad firms.', names)).toHaveLength(1);
});

const UNITS = [
  '亿元',
  '万元',
  '美元',
  '%',
  '个百分点',
  '万亩',
  '公顷',
  '平方公里',
  '公里',
  '万吨',
  '兆瓦',
  '人',
  '户',
  '天',
  '小时',
  '个月',
] as const;
const QUALIFIERS: readonly QuantityQualifier[] = [
  'exact',
  'at-least',
  'at-most',
  'about',
  'nearly',
  'more-than',
  'less-than',
];

const stated = fc.record({
  value: fc
    .tuple(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 0, max: 9 }))
    .map(([whole, tenth]) => (tenth === 0 ? `${whole}` : `${whole}.${tenth}`)),
  unit: fc.constantFrom(...UNITS),
  qualifier: fc.constantFrom(...QUALIFIERS),
});

const sentences = (quantity: {
  value: string;
  unit: string;
  qualifier: QuantityQualifier;
}): readonly [string, string] => {
  const written = formatQuantity(quantity);
  if (written === undefined) throw new Error(`${quantity.value}${quantity.unit} is not written.`);
  return [`总数为${written['zh-Hans']}。`, `The total is ${written.en}.`];
};

describe('any figure', () => {
  it('agrees with itself in the other language', () => {
    fc.assert(fc.property(stated, (quantity) => void expect(compareFigures(...sentences(quantity))).toEqual([])));
  });

  it('differs from another value', () => {
    fc.assert(
      fc.property(stated, fc.constantFrom(10, 100, 0.1, 3), (quantity, times) => {
        const value = `${Math.round(Number(quantity.value) * times * 1000) / 1000}`;
        expect(compareFigures(sentences(quantity)[0], sentences({ ...quantity, value })[1])).not.toEqual([]);
      }),
    );
  });

  it('differs from another bound', () => {
    fc.assert(
      fc.property(stated, (quantity) => {
        const lower = /^(?:at-least|more-than)$/.test(quantity.qualifier);
        const other = lower ? 'at-most' : 'at-least';
        expect(compareFigures(sentences(quantity)[0], sentences({ ...quantity, qualifier: other })[1])).not.toEqual([]);
      }),
    );
  });

  it('is found in whatever text stands around it, without error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (zh, en) => void compareFigures(`${zh}3亿元${en}`, `${en}${zh}`)));
  });
});

/** A paragraph of about so many characters in both languages. */
const paragraph = (rows: number): readonly [string, string] => [
  Array.from({ length: rows }, (_, at) => `投资${at + 2}亿元，增长${at % 97}.5%，新建学校${(at % 53) + 2}所。`).join(
    '',
  ),
  Array.from(
    { length: rows },
    (_, at) => `RMB ${(at + 2) / 10} billion was invested, up ${at % 97}.5%, and ${(at % 53) + 2} schools were built. `,
  ).join(''),
];

it('takes time in proportion to the text, a megabyte in seconds', () => {
  const time = (rows: number): number => {
    const start = performance.now();
    expect(compareFigures(...paragraph(rows))).toEqual([]);
    return performance.now() - start;
  };
  time(100);
  const [short, long] = [time(1500), time(12_000)];
  expect(Buffer.byteLength(paragraph(12_000).join(''))).toBeGreaterThan(1_000_000);
  expect(long).toBeLessThan(8 * 6 * Math.max(short, 100));
});
