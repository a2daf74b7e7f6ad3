// Characters that look like others become those others when content is read.
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../functions/core/content/normalize-text.ts';
import { EN, edited, found, load, ZH } from './sample.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

describe('normalizeText', () => {
  it.each([
    ['⼀⽅⽔⼟', '一方水土'],
    ['⻓江、⻔户、⻋站、⻝品、⺠生', '长江、门户、车站、食品、民生'],
    ['⺇', '𠘨'],
    ['发展⸺开放', '发展——开放'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['\uf98c', '\u6b77'],
  ])('reads %s as %s', (text, expected) => expect(normalizeText(text)).toBe(expected));

  it('leaves no radical that has an ideograph, and nothing but ideographs in its place', () => {
    const radicals = [...range(0x2e81, 0x2e99), ...range(0x2e9b, 0x2ef3), ...range(0x2f00, 0x2fd5)];
    expect(radicals).toHaveLength(25 + 89 + 214);
    for (const radical of radicals) expect(normalizeText(radical)).toMatch(/^\p{Unified_Ideograph}$/u);
  });

  it('leaves other text alone', () => {
    const text = '乐山（2021）：“开放”……10%——Ａ①㎡ “Leshan”…—\n\t';
    expect(normalizeText(text)).toBe(text);
  });
});

describe('content', () => {
  it('is read with usual characters', () => {
    const { value, diagnostics } = load(edited(ZH, '第一段', '第⼀段⸺'));
    expect(diagnostics).toEqual([]);
    const unit = value.reports[0]?.sections[0]?.units[3];
    expect(unit?.sides['zh-Hans']).toMatchObject({ inlines: [{ text: '第一段——，' }, {}, {}] });
  });

  it('keeps the places of what is wrong on other lines', () => {
    const changed = edited(EN, 'Lead paragraph.', 'Lead⸺⼀ paragraph.');
    const text = changed[EN]?.replace('two', '`two`') ?? '';
    expect(found({ [EN]: text })).toEqual([`${EN}:13:11 unsupported-markdown`]);
  });
});
