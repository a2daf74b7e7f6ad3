// Which changes of a text its digest sees.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDigest } from '../../functions/core/translation/source-digest.ts';

describe('the digest of a text', () => {
  it.each([
    ['punctuation made full-width', '全年投资650亿元,增长10%(预计).', '全年投资650亿元，增长10％（预计）。'],
    ['spaces beside Han characters', '全年 GDP 增长 10%', '全年GDP增长10%'],
    ['quotation marks of another kind', '"四好"农村路', '“四好”农村路'],
    ['a dash of one character', '工作—服务', '工作——服务'],
    ['full stops for an ellipsis', '工作...', '工作……'],
    ['an invisible character', '投资\u200b650亿元', '投资650亿元'],
    ['straight quotation marks in English', "the city's aim", 'the city’s aim'],
    ['a doubled space', 'the  aim', 'the aim'],
  ])('does not see %s', (_, before, after) => {
    expect(textDigest(before)).toBe(textDigest(after));
  });

  it.each([
    ['a figure', '投资650亿元', '投资600亿元'],
    ['a scale', '投资650亿元', '投资650万元'],
    ['a character', '加快建设', '加速建设'],
    ['another mark', '经济，社会', '经济、社会'],
    ['a space between English words', 'any one', 'anyone'],
    ['a space within a number', '1 200', '1200'],
    ['the entries of a list', '甲乙\n丙', '甲\n乙丙'],
  ])('sees %s', (_, before, after) => {
    expect(textDigest(before)).not.toBe(textDigest(after));
  });

  it('sees whatever character is put in place of another', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(han, { minLength: 1 }), fc.nat(), han, (text, at, other) => {
        const index = at % text.length;
        fc.pre(text[index] !== other);
        expect(textDigest(text.with(index, other).join(''))).not.toBe(textDigest(text.join('')));
      }),
    );
  });
});
