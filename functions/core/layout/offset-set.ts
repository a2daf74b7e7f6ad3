// A set of offsets of one text: a byte for each, since a paragraph asks at every character whether it may break there.

export class OffsetSet implements Iterable<number> {
  readonly #flags: Uint8Array;

  /** For offsets from 0 to `length`. */
  constructor(length: number) {
    this.#flags = new Uint8Array(length + 1);
  }

  has(offset: number): boolean {
    return this.#flags[offset] === 1;
  }

  add(offset: number): void {
    this.#flags[offset] = 1;
  }

  /** Takes away the offsets from `start` up to but without `end`. */
  deleteRange(start: number, end: number): void {
    this.#flags.fill(0, start, end);
  }

  delete(offset: number): void {
    this.#flags[offset] = 0;
  }

  /** Whether an offset from `start` up to but without `end` is in the set. */
  hasWithin(start: number, end: number): boolean {
    const found = this.#flags.indexOf(1, start);
    return found !== -1 && found < end;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let at = this.#flags.indexOf(1); at !== -1; at = this.#flags.indexOf(1, at + 1)) yield at;
  }
}
