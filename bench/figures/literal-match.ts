// The baseline: what a check finds that compares digits as they are written.

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** Whether a text and its translation have different numbers in digits, thousand separators left out. */
export const literalMismatch = (chinese: string, english: string): boolean =>
  digitsOf(chinese).join(' ') !== digitsOf(english).join(' ');

const digitsOf = (text: string): readonly string[] =>
  [...text.matchAll(DIGITS)].map(([digits]) => digits.replaceAll(',', '')).sort();
