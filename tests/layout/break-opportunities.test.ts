// Where a line may break: each rule with its minimal case, and properties over mixed text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreakOpportunities } from '../../functions/core/layout/break-opportunities.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../functions/core/layout/punctuation.ts';

/** The text with a bar at each opportunity. */
function barred(text: string): string {
  const opportunities = findBreakOpportunities(text);
  return [...text].reduce(
    ({ out, at }, character) => ({
      out: `${out}${opportunities.has(at) ? '|' : ''}${character}`,
      at: at + character.length,
    }),
    { out: '', at: 0 },
  ).out;
}

describe('break opportunities', () => {
  it.each([
    ['Han characters break anywhere', '乐山市', '乐|山|市'],
    ['no mark of pause or stop starts a line', '城市，发展。', '城|市，|发|展。'],
    ['no opening mark ends a line', '落实“四早”要求', '落|实|“四|早”|要|求'],
    ['adjacent marks stay together', '说：“好。”', '说：|“好。”'],
    ['a dash is one piece and starts no line', '开放——合作', '开|放——|合|作'],
    ['an ellipsis is one piece and starts no line', '等等……然后', '等|等……|然|后'],
    ['digits, scale and unit are one piece', '达到3.5万人份', '达|到|3.5万人份'],
    ['a figure and its kilometres', '公路1300公里', '公|路|1300公里'],
    ['an amount of money', '资650亿元以上', '资|650亿元|以|上'],
    ['a year', '于2019年起', '于|2019年|起'],
    ['a percentage', '提高43.5%。', '提|高|43.5%。'],
    ['a middle dot starts no line', '美丽四川·宜居', '美|丽|四|川·|宜|居'],
    ['English breaks at spaces', 'We will build', 'We |will |build'],
  ])('%s', (_rule, text, expected) => {
    expect(barred(text)).toBe(expected);
  });

  it('never breaks against a prohibition, whatever the text', () => {
    const alphabet = [...'乐山开放，。；：“”（）《》——……·0123456789.%亿万元 abc/～'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        for (const offset of findBreakOpportunities(text)) {
          expect(NOT_AT_LINE_START.has(text.charAt(offset))).toBe(false);
          expect(NOT_AT_LINE_END.has(text.slice(0, offset).trimEnd().at(-1) ?? '')).toBe(false);
          expect(/\d$/.test(text.slice(0, offset)) && /^\d/.test(text.slice(offset))).toBe(false);
        }
      }),
    );
  });
});
