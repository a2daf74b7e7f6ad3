// Units are read with the scale that stands before them.
import { expect, it } from 'vitest';
import { parseUnit, UNITS } from '../../functions/core/quantities/units.ts';

const CASES: [string, bigint, string][] = [
  ['%', 1n, '%'],
  ['亿元', 100_000_000n, '元'],
  ['万亿元', 1_000_000_000_000n, '元'],
  ['万亩', 10_000n, '亩'],
  ['千万元', 10_000_000n, '元'],
  ['万人份', 10_000n, '人份'],
  ['万个', 10_000n, '个'],
  ['平方公里', 1n, '平方公里'],
  ['万千瓦', 10_000n, '千瓦'],
];

for (const [text, scale, zh] of CASES) {
  it(text, () => expect(parseUnit(text)).toMatchObject({ scale, base: { zh } }));
}

it('knows no other units', () => {
  for (const text of ['', '万', '亿万元', '万万元', '斗', ' 元', 'constructor', '__proto__'])
    expect(parseUnit(text)).toBeUndefined();
});

it('leaves counters out of English', () => {
  for (const zh of ['个', '所', '处', '项']) expect(UNITS.get(zh)?.en).toEqual({ one: '', other: '' });
});
