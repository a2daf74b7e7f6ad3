// The forms in which an English text may use a rendering, as a regular expression.

/**
 * The source of a pattern (flags `giu`) for a rendering in any case: each word in singular, plural or possessive, a hyphen for a space and
 * the reverse, quotation marks and commas or none, no article at its beginning. Acronyms keep their case.
 */
export const englishPattern = (rendering: string): string => {
  const parts = withoutArticle(rendering).match(/[\p{L}\p{N}]+|[\s‐‑-]+|./gu) ?? [];
  return `(?<!${LETTER})${parts.map(partPattern).join('')}(?!${LETTER})`;
};

/** What every form has in it, in small letters: the beginnings of its words. A text that lacks one need not be searched. */
export const englishProbes = (rendering: string): readonly string[] => {
  const words =
    withoutArticle(rendering)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 4 ? word.slice(0, -3) : word.charAt(0)));
};

const withoutArticle = (rendering: string): string => rendering.replace(/^(?:the|an?)\s+/i, '');

/** A range of Latin letters: a class of Unicode properties takes the engine milliseconds to compile. */
const LETTER = '[0-9a-zÀ-ɏ]';

const partPattern = (part: string): string => {
  if (/^[\s‐‑-]/u.test(part)) return '[\\s‐‑-]+';
  if (/^[“”"]$/.test(part)) return '[“”"]?';
  if (/^['’]$/.test(part)) return "['’]";
  if (part === ',') return ',?';
  if (!/^[\p{L}\p{N}]/u.test(part)) return part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  if (/^\p{Lu}{2,}$/u.test(part)) return `(?-i:${part}s?)${POSSESSIVE}`;
  return /^\p{L}{3,}$/u.test(part) ? `(?:${inflected(part.toLowerCase()).join('|')})${POSSESSIVE}` : part;
};

/** Only before a space or an end, so that the parts of O’Neill are not taken for one. */
const POSSESSIVE = `(?:['’]s?(?!${LETTER}))?`;

const inflected = (word: string): readonly string[] => {
  const irregular = IRREGULAR.find((pair) => pair.some((each) => each === word));
  return irregular ?? [...new Set([word, plural(word), singular(word)])];
};

const IRREGULAR = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['criterion', 'criteria'],
] as const;

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const singular = (word: string): string => {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^aisu]s$/.test(word) ? word.slice(0, -1) : word;
};
