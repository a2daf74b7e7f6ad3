// Which unit or counted thing follows a number in English.
import type { Fraction } from 'fraction.js';
import { isCurrency } from './english-money.ts';
import { isNumberWord } from './english-numerals.ts';
import { afterHyphen, joins, type Reader, STOP, type Token, tokenAfter } from './english-tokens.ts';
import { COUNTED_PLURALS, ENGLISH_FORMS, measureOf, SYMBOLS, type UnitId } from './measures.ts';

/** The longest unit at a token, a joining hyphen stepped over. */
export const unitAt = (
  { text, tokens }: Reader,
  at: number,
  value: Fraction,
): { readonly id: UnitId; readonly next: number } | undefined => {
  const place = afterHyphen(tokens, at);
  const token = tokens[place];
  if (token === undefined) return undefined;
  // 11 day care centers are no days.
  if (
    token.low === 'day' &&
    /^(?:care|centers?|centres?|schools?|nurser(?:y|ies)|surger(?:y|ies))$/.test(tokens[place + 1]?.low ?? '')
  )
    return undefined;
  for (let length = 9; length > 0; length -= 1) {
    const form = text.slice(token.start, token.start + length);
    const id = form.length === length ? SYMBOLS.get(form) : undefined;
    if (id === undefined || (/\p{L}$/u.test(form) && /[\p{L}\p{N}]/u.test(text[token.start + length] ?? ''))) continue;
    const next = tokenAfter(tokens, place, token.start + length);
    // Two RMB 10 billion parks: the sign belongs to the number after it.
    if (isCurrency(token.low) && tokens[next]?.kind === 'number') continue;
    return { id, next };
  }
  const noun = ADJECTIVE.test(token.low) ? place + 1 : place;
  for (let count = 4; count > 0; count -= 1) {
    const words = phrase(tokens, noun, count);
    const id = words === undefined ? undefined : ENGLISH_FORMS.get(words.form);
    if (id === undefined || words === undefined) continue;
    const counted = measureOf(id)?.dimension === 'count';
    if (counted && noun > place) continue;
    // 3.2 per thousand people tells of a thousand people.
    if (id === 'permille' && COUNTED_PLURALS.has(tokens[words.next]?.low ?? '')) continue;
    const singular = counted && !COUNTED_PLURALS.has(words.form) && count === 1;
    const head = tokens[words.next];
    if (singular && place === at && !(value.equals(1) && (head?.kind !== 'word' || STOP.test(head.low)))) continue;
    return { id, next: words.next };
  }
  return undefined;
};

/** What may stand between a number and its unit: two full days. */
const ADJECTIVE =
  /^(?:full|whole|entire|consecutive|straight|successive|further|additional|extra|more|calendar|long|short|mere|good|new|contiguous|continuous)$|(?:[aeiou]al|ated|ized|ised|ered|ored)$/;

/** So many words as one form, with single spaces for hyphens: kilowatt-hours. */
const phrase = (
  tokens: readonly Token[],
  at: number,
  count: number,
): { readonly form: string; readonly next: number } | undefined => {
  const words: string[] = [];
  let next = at;
  for (let each = 0; each < count; each += 1) {
    next = each === 0 ? next : afterHyphen(tokens, next);
    const token = tokens[next];
    if (token?.kind !== 'word') return undefined;
    words.push(token.low);
    // 14.6 sq. m
    next += token.low === 'sq' && tokens[next + 1]?.text === '.' ? 2 : 1;
  }
  return { form: words.join(' '), next };
};

/** What is counted: the first plural of the words that follow. */
export const countedAfter = (tokens: readonly Token[], at: number): UnitId => {
  for (let place = at; place < at + 6; place += 1) {
    const token = tokens[place];
    // 2,100 more people are people.
    if (place === at && /^(?:more|additional|further|extra|other)$/.test(token?.low ?? '')) continue;
    if (
      token === undefined ||
      STOP.test(token.low) ||
      isNumberWord(token.low) ||
      (token.kind !== 'word' && !joins(tokens, place))
    )
      return 'item';
    const id = COUNTED_PLURALS.get(token.low);
    if (id !== undefined) return id;
  }
  return 'item';
};
