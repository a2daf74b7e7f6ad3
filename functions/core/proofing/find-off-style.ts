// Check: dates, amounts and quotation marks as the house style has them.
import type { Finding } from '../content/finding.ts';
import { HOUSE_STYLE } from './house-style.ts';
import { around, findingIn, type Text } from './texts.ts';

/** What of a text is not in house style, each place once. */
export const findOffStyle = (text: Text): readonly Finding[] => {
  const told: { readonly start: number; readonly end: number }[] = [];
  return HOUSE_STYLE.filter(({ language }) => language === text.language).flatMap(
    ({ code, severity, pattern, write }) =>
      [...text.text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const end = index + words.length;
        if (told.some((other) => index < other.end && end > other.start)) return [];
        told.push({ start: index, end });
        const message = `“${words}” is not in house style: “${around(text.text, index, end)}”.`;
        return [findingIn(text, words, code, message, `Write it like this: ${write}.`, severity)];
      }),
  );
};
