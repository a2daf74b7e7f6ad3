// Types of the part of the npm package `hyphen` that is used: it has none of its own.
declare module 'hyphen/en-us/index.js' {
  const english: {
    /** Puts a soft hyphen (U+00AD) at every point where a word of the text may be hyphenated. */
    hyphenateSync(text: string): string;
  };
  export default english;
}
