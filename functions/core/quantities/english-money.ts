// Signs and names of money before a figure in English: RMB 65, US$1.2, HK$3.
import type { Token } from './english-tokens.ts';
import { ENGLISH_FORMS, kindOf, type UnitId } from './measures.ts';

const CURRENCY_WORDS: Readonly<Record<string, UnitId>> = {
  ...{ rmb: 'CNY', cny: 'CNY', usd: 'USD', eur: 'EUR', gbp: 'GBP', jpy: 'JPY', hkd: 'HKD' },
  ...{ krw: 'KRW', rub: 'RUB', thb: 'THB', sgd: 'SGD', aud: 'AUD', cad: 'CAD', nzd: 'NZD', chf: 'CHF', twd: 'TWD' },
};

const CURRENCY_SIGNS: Readonly<Record<string, UnitId>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  $: 'USD',
};

/** Letters before $. */
const DOLLARS: Readonly<Record<string, UnitId>> = {
  ...{ US: 'USD', 'U.S.': 'USD', HK: 'HKD', S: 'SGD', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', NT: 'TWD' },
};

/** A currency, and the token at which its sign begins. */
export interface Money {
  readonly unit: UnitId;
  readonly first: number;
}

/** The sign of money before a number, and its first token: RMB 65, US$1.2, HK$3. */
export const moneyBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly unit: UnitId; readonly first: number } | undefined => {
  const before = tokens[at - 1];
  const word =
    before === undefined
      ? undefined
      : Object.hasOwn(CURRENCY_WORDS, before.low)
        ? CURRENCY_WORDS[before.low]
        : undefined;
  if (word !== undefined) return { unit: word, first: at - 1 };
  const sign = before === undefined ? undefined : CURRENCY_SIGNS[before.text];
  if (sign === undefined || sign !== 'USD') return sign === undefined ? undefined : { unit: sign, first: at - 1 };
  const country = before?.glued === true ? tokens[at - 2]?.text : undefined;
  const dollar = country === undefined || !Object.hasOwn(DOLLARS, country) ? undefined : DOLLARS[country];
  return dollar === undefined ? { unit: 'USD', first: at - 1 } : { unit: dollar, first: at - 2 };
};

/** Whether a word is the code of a currency. */
export const isCurrency = (low: string): boolean => Object.hasOwn(CURRENCY_WORDS, low);

/** The token after the signs of money at a token: RMB, US$, €. */
export const afterMoney = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  if (token === undefined) return at;
  if (Object.hasOwn(DOLLARS, token.text) && tokens[at + 1]?.text === '$') return at + 2;
  return isCurrency(token.low) || Object.hasOwn(CURRENCY_SIGNS, token.text) ? at + 1 : at;
};

/** The money in which a number is told behind it: 31.2 billion in RMB terms, 4.38 billion in US dollars. */
export const moneyBehind = (
  tokens: readonly Token[],
  at: number,
): { readonly unit: UnitId; readonly next: number } | undefined => {
  if (tokens[at]?.low !== 'in') return undefined;
  for (const length of [2, 1]) {
    const words = tokens.slice(at + 1, at + 1 + length).map(({ low }) => low);
    const form = words.join(' ');
    const unit = CURRENCY_WORDS[form] ?? ENGLISH_FORMS.get(form);
    if (unit === undefined || kindOf(unit) !== 'amount') continue;

    const end = at + 1 + length;
    return { unit, next: tokens[end]?.low === 'terms' ? end + 1 : end };
  }
  return undefined;
};
