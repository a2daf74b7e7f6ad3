// Types of the part of the npm package `hyphen` that is used: it has none of its own.
declare module 'hyphen/en-us/index.js' {
  /** Puts a soft hyphen (U+00AD) at every point where a word of the text may be hyphenated. */
  export function hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
}
