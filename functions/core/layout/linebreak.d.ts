// Types of the npm package `linebreak`, which has none of its own.
declare module 'linebreak' {
  /** Walks over the break opportunities of a text by UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next opportunity, or null at the end; `position` is an offset in UTF-16 units. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
