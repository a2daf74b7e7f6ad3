// What is written out in either language is read back as the same quantity, and numerals are read as what they were written from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExact, toFraction } from '../../functions/core/quantities/exact.ts';
import { findQuantities } from '../../functions/core/quantities/find-quantities.ts';
import { formatQuantity, writeQuantity } from '../../functions/core/quantities/format-quantity.ts';
import { CHINESE_FORMS, inBase, measureOf, unitsAgree } from '../../functions/core/quantities/measures.ts';
import type { QuantityQualifier } from '../../functions/core/quantities/quantity.ts';
import { UNITS } from '../../functions/core/quantities/units.ts';

const LANGUAGES = ['zh-Hans', 'en'] as const;
const QUALIFIERS: readonly QuantityQualifier[] = [
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'nearly',
];
const RUNS = { numRuns: 400 };

const decimal = fc
  .tuple(fc.nat(99_999), fc.constantFrom('', '0', '5', '25', '125', '07'))
  .map(([whole, part]) => (part === '' ? `${whole + 1}` : `${whole + 1}.${part}`));
const exact = (text: string) => toExact(toFraction(text));

describe('a figure of an indicator', () => {
  const scales = ['', '万', '亿', '万亿'];
  const figure = fc.record({
    value: decimal,
    scale: fc.constantFrom(...scales),
    name: fc.constantFrom(...UNITS.keys()),
    qualifier: fc.constantFrom(...QUALIFIERS),
  });
  it.each(LANGUAGES)('comes back from its %s', (language) => {
    fc.assert(
      fc.property(figure, ({ value, scale, name, qualifier }) => {
        const unit = name === '%' || name === '个百分点' ? name : scale + name;
        fc.pre(unit !== '年' || !/^(?:1[5-9]|20)\d\d$/.test(value));
        const size = formatQuantity({ value: '1', unit, qualifier: 'exact' }) && unit !== name ? SIZE[scale] : 1n;
        const text = formatQuantity({ value, unit, qualifier })?.[language] ?? '';
        const [found] = findQuantities(text, language);
        const id = CHINESE_FORMS.get(name) ?? '';
        const expected = inBase(toExact(toFraction(value).mul(size ?? 1n)), id);
        expect(found, text).toMatchObject({ qualifier });
        if (found === undefined || !('unit' in found)) throw new Error(text);
        expect(unitsAgree(found.unit, id), `${text}: ${found.unit}`).toBe(true);
        expect(inBase(found.value, found.unit), text).toBe(expected);
      }),
      RUNS,
    );
  });
  const SIZE: Readonly<Record<string, bigint>> = { '': 1n, 万: 10n ** 4n, 亿: 10n ** 8n, 万亿: 10n ** 12n };
});

it('writes what it found so that it is found again', () => {
  const ids = [...new Set([...UNITS.keys()].map((name) => CHINESE_FORMS.get(name) ?? ''))];
  const quantity = fc
    .record({ value: decimal.map(exact), unit: fc.constantFrom(...ids), qualifier: fc.constantFrom(...QUALIFIERS) })
    // 2000年 is a year, not a length of time.
    .filter(({ value, unit }) => unit !== 'year' || !/^(?:1[5-9]|20)\d\d$/.test(value));
  fc.assert(
    fc.property(quantity, fc.constantFrom(...LANGUAGES), (each, language) => {
      const text = writeQuantity(each)?.[language] ?? '';
      const [found] = findQuantities(text, language);
      expect(found, text).toMatchObject({ value: each.value, qualifier: each.qualifier });
      expect(unitsAgree(found !== undefined && 'unit' in found ? found.unit : '', each.unit), text).toBe(true);
    }),
    RUNS,
  );
  expect(writeQuantity({ value: '65000000000', unit: 'CNY', qualifier: 'at-least' })).toEqual({
    'zh-Hans': '650亿元以上',
    en: 'at least RMB 65 billion',
  });
});

/** 一万零五十; the reverse of what is tested, for whole numbers below 万亿. */
const inCharacters = (value: number, within = false): string => {
  const digits = '零一二三四五六七八九';
  if (value < 10) return digits[value] ?? '';
  const [size, name] = (
    [
      [1e8, '亿'],
      [1e4, '万'],
      [1000, '千'],
      [100, '百'],
      [10, '十'],
    ] as const
  ).find(([each]) => value >= each) ?? [1, ''];
  const rest = value % size;
  const head = size === 10 && value < 20 && !within ? '' : inCharacters(Math.floor(value / size));
  return head + name + (rest === 0 ? '' : (rest < size / 10 ? '零' : '') + inCharacters(rest, true));
};

/** Three hundred and fifty; the reverse of what is tested, for whole numbers below a trillion. */
const inWords = (value: number): string => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  if (value < 20) return small[value] ?? '';
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 === 0 ? '' : `-${small[value % 10]}`);
  const [size, name] = (
    [
      [1e9, 'billion'],
      [1e6, 'million'],
      [1000, 'thousand'],
      [100, 'hundred'],
    ] as const
  ).find(([each]) => value >= each) ?? [1, ''];
  const rest = value % size;
  const and = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inWords(Math.floor(value / size))} ${name}${rest === 0 ? '' : and + inWords(rest)}`;
};

const whole = fc.oneof(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 999_999_999_999 }));

it('reads whole numbers in Chinese characters', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const text = `建成${inCharacters(value)}所。`;
      // A second of two is 两, as in 两所.
      if (value !== 2)
        expect(findQuantities(text, 'zh-Hans'), text).toMatchObject([{ kind: 'count', value: `${value}` }]);
    }),
    RUNS,
  );
});

it('reads whole numbers in English words', () => {
  fc.assert(
    fc.property(whole, (value) => {
      const text = `There are ${inWords(value)} of them.`;
      expect(findQuantities(text, 'en'), text).toMatchObject([{ kind: 'count', value: `${value}` }]);
    }),
    RUNS,
  );
});

it('reads ranges, in either language', () => {
  const ends = fc.tuple(fc.nat(500), fc.nat(500)).map(([low, more]) => [low + 2, low + more + 3] as const);
  fc.assert(
    fc.property(
      ends,
      fc.constantFrom('到', '至', '—', '-', '～'),
      fc.constantFrom(' to ', '–', '-'),
      ([low, high], zh, en) => {
        const range = { value: `${low * 10_000}`, upper: `${high * 10_000}` };
        for (const text of [
          `种树${low}${zh}${high}万亩。`,
          `种树${low}万${zh}${high}万亩。`,
          `种树${low}万亩${zh}${high}万亩。`,
        ])
          expect(findQuantities(text, 'zh-Hans'), text).toMatchObject([{ ...range, unit: 'mu' }]);
        const text = `It covers ${low}${en}${high} million mu.`;
        expect(findQuantities(text, 'en'), text).toMatchObject([
          { value: `${low}000000`, upper: `${high}000000`, unit: 'mu' },
        ]);
      },
    ),
    RUNS,
  );
});

it('reads shares, in either language', () => {
  const NAMES = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 1, max: 9 }), (whole, part) => {
      const value = toExact(toFraction(`${part}/${whole}`));
      expect(findQuantities(`${inCharacters(whole)}分之${inCharacters(part)}的村`, 'zh-Hans')).toMatchObject([
        { kind: 'share', value },
      ]);
      const text = `${inWords(part)} ${NAMES[whole]}${part > 1 ? 's' : ''} of the villages`;
      expect(findQuantities(text, 'en'), text).toMatchObject([{ kind: 'share', value }]);
    }),
    RUNS,
  );
});

it('reads dates, in either language', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const value = date.toISOString().slice(0, 10);
      const zh = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
      expect(findQuantities(`${zh}起`, 'zh-Hans')).toMatchObject([{ kind: 'date', value, text: zh }]);
      for (const style of [{ day: 'numeric', month: 'long', year: 'numeric' }] as const)
        for (const locale of ['en-US', 'en-GB']) {
          const text = date.toLocaleDateString(locale, { ...style, timeZone: 'UTC' });
          expect(findQuantities(`On ${text}, it opened.`, 'en'), text).toMatchObject([{ kind: 'date', value, text }]);
        }
    }),
    RUNS,
  );
});

it('keeps places in texts of any kind', () => {
  const pieces = fc.constantFrom(
    '三',
    '十',
    '万',
    '亿',
    '2',
    '.',
    ',',
    '%',
    '元',
    '到',
    '—',
    '第',
    '年',
    '月',
    ' ',
    '“',
    '”',
    '"',
    '\n',
    'two',
    'half',
    'a',
    'million',
    '-',
    'RMB',
    '$',
    '５',
    '𠮷',
    'th',
    'and',
    '多',
    '个',
    '半',
    '成',
    '分之',
    'May',
    'IV',
    '(',
    ')',
    '翻',
    '番',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
      const text = parts.join('');
      let last = 0;
      for (const { text: part, start, end } of findQuantities(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(part);
        last = end;
      }
    }),
    { numRuns: 3000 },
  );
});

it('knows the dimension of every unit that indicators may have', () => {
  for (const name of UNITS.keys()) expect(measureOf(CHINESE_FORMS.get(name) ?? ''), name).toBeDefined();
});
