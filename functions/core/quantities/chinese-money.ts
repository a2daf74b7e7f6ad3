// Signs and names of money before a figure in Chinese text: 人民币650亿元, ￥3000.
import type { UnitId } from './measures.ts';

const CURRENCY_BEFORE: readonly (readonly [pattern: RegExp, unit: UnitId])[] = [
  [/(?:US\$|USD\s?|美金|美元)$/, 'USD'],
  [/(?:HK\$|HKD\s?|港币|港元)$/, 'HKD'],
  [/(?:EUR\s?|€|欧元)$/, 'EUR'],
  [/(?:GBP\s?|£|英镑)$/, 'GBP'],
  [/(?:JPY\s?|日元)$/, 'JPY'],
  [/(?:RMB\s?|CNY\s?|[¥￥]\s?|人民币)$/, 'CNY'],
  [/\$$/, 'USD'],
];

/** The currency before a place, and where its sign begins. */
export const currencyBefore = (
  text: string,
  at: number,
): { readonly start: number; readonly unit: UnitId } | undefined => {
  const before = text.slice(Math.max(0, at - 5), at);
  for (const [pattern, unit] of CURRENCY_BEFORE) {
    const sign = pattern.exec(before)?.[0];
    if (sign !== undefined) return { start: at - sign.length, unit };
  }
  return undefined;
};
