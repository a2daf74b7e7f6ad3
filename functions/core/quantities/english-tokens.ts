// Cuts English text into words, numbers and signs, with their places.

/** A word, a number or one other sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** In lower case. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Whether it follows the token before it without space. */
  readonly glued: boolean;
}

const TOKEN =
  /(?:[A-Z]\.){2,}|[\p{L}]+(?:['’][\p{L}]+)?|\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\S/gu;

/** The tokens of a text in order. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const kind = /^\d/.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'sign';
    const low = raw.toLowerCase();
    const start = match.index;
    tokens.push({ kind, text: raw, low, start, end: start + raw.length, glued: tokens.at(-1)?.end === start });
  }
  return tokens;
};

const HYPHENS = new Set(['-', '‐', '‑']);

/** Whether a token is a hyphen that joins what stands on both sides. */
export const joins = (tokens: readonly Token[], at: number): boolean =>
  HYPHENS.has(tokens[at]?.text ?? '') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** The next place, a joining hyphen stepped over. */
export const afterHyphen = (tokens: readonly Token[], at: number): number => (joins(tokens, at) ? at + 1 : at);
