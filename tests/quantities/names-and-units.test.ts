// Names that a caller gives, numerals told apart from quantities, units that compare, and texts of any size.
import { describe, expect, it } from 'vitest';
import { findAllNumerals, findQuantities } from '../../functions/core/quantities/find-quantities.ts';
import { inBase, unitsAgree } from '../../functions/core/quantities/measures.ts';

describe('names that the caller gives', () => {
  it('state nothing in Chinese, the longest first', () => {
    const text = '半小时交通圈内有3个站，半小时可达。';
    expect(findQuantities(text, 'zh-Hans').map((each) => each.text)).toEqual(['半小时', '3个', '半小时']);
    const names = ['半小时', '半小时交通圈'];
    expect(findQuantities(text, 'zh-Hans', { names: ['半小时交通圈'] }).map((each) => each.text)).toEqual([
      '3个',
      '半小时',
    ]);
    expect(findQuantities(text, 'zh-Hans', { names }).map((each) => each.text)).toEqual(['3个']);
  });

  it('state nothing in English in any case, as whole words', () => {
    const names = ['half-hour circle', 'five links'];
    const text = 'The Half-Hour Circle and Five Links bring five linksmen within half an hour.';
    expect(findQuantities(text, 'en', { names }).map((each) => each.text)).toEqual(['five', 'half an hour']);
  });
});

it('tells the numerals of names apart from the quantities', () => {
  const names = (text: string, language: 'zh-Hans' | 'en') =>
    findAllNumerals(text, language).flatMap((each) => (each.kind === 'name' ? [[each.text, ...each.numerals]] : []));
  expect(names('落实“两山一水五廊道”布局，“十四五”新增3个站。', 'zh-Hans')).toEqual([
    ['“两山一水五廊道”', '2', '1', '5'],
    ['“十四五”', '14', '5'],
  ]);
  expect(names('建设五好乡村路，建一座桥。', 'zh-Hans')).toEqual([
    ['五', '5'],
    ['一座', '1'],
  ]);
  expect(names('The Five Links and the 14th Five-Year Plan add 3 stations.', 'en')).toEqual([
    ['Five', '5'],
    ['14th Five-Year Plan', '14', '5'],
  ]);
});

it('tells which part of a year or month is meant, the same in both languages', () => {
  const PAIRS = [
    ['到2025年底建成。', 'It will be done by the end of 2025.', 'year', '2025', 'end'],
    ['2023年6月初开工。', 'Work starts at the beginning of June 2023.', 'date', '2023-06', 'start'],
    ['2024年中完工。', 'It will be finished by mid-2024.', 'year', '2024', 'middle'],
  ] as const;
  for (const [zh, en, kind, value, part] of PAIRS) {
    expect(findQuantities(zh, 'zh-Hans')).toMatchObject([{ kind, value, part }]);
    expect(findQuantities(en, 'en')).toMatchObject([{ kind, value, part }]);
  }
  expect(findQuantities('到2025年建成。', 'zh-Hans')[0]).not.toHaveProperty('part');
});

describe('units', () => {
  it.each([
    ['450000', 'mu', '30000', 'hectare'],
    ['100', 'square-kilometer', '10000', 'hectare'],
    ['1300', 'kilometer', '1300000', 'meter'],
    ['1', 'mile', '1.609344', 'kilometer'],
    ['90', 'percent', '0.9', 'share'],
    ['200', 'percent', '2', 'fold'],
    ['0.5', 'year', '6', 'month'],
    ['1', 'decade', '10', 'year'],
    ['35', 'kilowatt', '0.035', 'megawatt'],
    ['10', 'basis-point', '0.1', 'percentage-point'],
  ])('%s %s is %s %s', (one, unit, other, otherUnit) => {
    expect(inBase(one, unit)).toBe(inBase(other, otherUnit));
    expect(unitsAgree(unit, otherUnit)).toBe(true);
  });

  it.each([
    ['CNY', 'USD'],
    ['percent', 'percentage-point'],
    ['kilometer', 'hectare'],
    ['household', 'person'],
    ['school', 'village'],
    ['item', 'meter'],
    ['day', 'month'],
    ['ordinal', 'item'],
  ])('%s and %s are never the same', (one, other) => expect(unitsAgree(one, other)).toBe(false));

  it('keep exact what does not come out even', () => {
    const [third] = findQuantities('三分之一的村', 'zh-Hans');
    expect(third).toMatchObject({ value: '1/3' });
    expect(inBase('1', 'mu')).toBe('2000/3');
  });
});

describe('a long text takes no more than its length', () => {
  const LONG = 100_000;
  it.each([
    ...[
      '1',
      '十',
      '三百',
      '一万',
      '1万',
      '1亿2千3百',
      '2到',
      '三分之',
      '1小时2分钟',
      '“',
      '"1',
      '第',
      '。1、',
      '二〇',
      '3—',
      '年1月',
    ].map((piece) => ['zh-Hans', piece] as const),
    ...[
      '1',
      '1,000,',
      'one ',
      'twenty-',
      'two hundred and ',
      'from 1 to 5 to ',
      'January ',
      'increase ',
      'U.S.',
      '10-',
      'one third ',
      '$',
      'I, ',
      'a half ',
    ].map((piece) => ['en', piece] as const),
  ])('%s %s', (language, piece) => {
    const timeOf = (length: number): number => {
      const start = performance.now();
      findQuantities(piece.repeat(length / piece.length), language);
      return performance.now() - start;
    };
    // Four times the length takes about four times as long; with the square of it, sixteen times.
    const quarter = timeOf(LONG / 4);
    expect(timeOf(LONG)).toBeLessThan(Math.max(1000, 10 * quarter));
  });
});
