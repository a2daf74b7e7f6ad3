// The figure of an ordinal or a rank, with the other forms in which it may be told.
import type { Language } from '../content/language.ts';
import { toFraction } from '../quantities/exact.ts';
import type { OrdinalQuantity } from '../quantities/quantity.ts';
import { type Figure, figureAt } from './figure.ts';
import { roleOf } from './roles.ts';
import { bareKey } from './same-value.ts';

/** 倒数第二, the second to last. */
const isFromLast = ({ start, end }: OrdinalQuantity, text: string, language: Language): boolean =>
  language === 'en'
    ? /^[ -](?:to[ -]last|from (?:the )?(?:last|bottom|end))\b/.test(text.slice(end, end + 20))
    : /倒数$/.test(text.slice(Math.max(0, start - 2), start));

/** The second longest is a rank, for which no numeral of a name answers. */
const SUPERLATIVE = /^[ -](?:[a-z]+est\b|most\b)/;

/** An ordinal: 第五, fifth; of what runs on, 连续第五年 is five years, and 第30周年 thirty. */
export const orderFigure = (each: OrdinalQuantity, text: string, language: Language): Figure => {
  const role = roleOf(text, language, each.start);
  const last = isFromLast(each, text, language);
  const isRank = language === 'en' && SUPERLATIVE.test(text.slice(each.end, each.end + 16));
  // 连续第五年 is five years in a row.
  const running = /连续?第$/.test(text.slice(Math.max(0, each.start - 2), each.start + 1)) && text[each.end] === '年';
  return {
    ...figureAt(each, each.kind, 'stated', [
      `${last ? 'last' : each.kind}:${each.value}`,
      ...(/连续(?:举办|召开|举行)?了?$/.test(text.slice(Math.max(0, each.start - 5), each.start))
        ? [`count:${each.value}`]
        : []),
      ...(running || each.text.endsWith('周年') ? [`month:${Number(each.value) * 12}`] : []),
      // Gen 8.6.
      ...(each.value.includes('.') ? [`count:${each.value}`] : []),
      ...(/^ birthdays?\b/.test(text.slice(each.end, each.end + 10)) ? [`age:${each.value}`] : []),
    ]),
    value: toFraction(each.value),
    unit: each.unit,
    ...(role === undefined ? {} : { role }),
    ...(isRank || last ? {} : { bare: bareKey(each.value) }),
  };
};
