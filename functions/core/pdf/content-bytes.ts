// The bytes of a content stream while they are written: operators as text, one a line, and codes of glyphs without text between.

const DIGITS = Buffer.from('0123456789abcdef', 'latin1');
const LINE_END = 0x0a;

export class ContentBytes {
  #bytes = new Uint8Array(0x8000);
  #length = 0;

  /** Adds an operator with what it needs, in ASCII, on a line of its own. */
  operator(text: string): void {
    if (this.#length > 0) this.#byte(LINE_END);
    this.text(text);
  }

  /** Adds ASCII to the line that was begun. */
  text(text: string): void {
    this.#makeRoom(text.length);
    for (let at = 0; at < text.length; at++) this.#bytes[this.#length++] = text.charCodeAt(at);
  }

  /** Adds the codes of glyphs, four hexadecimal digits each, from `start` up to but without `end`. */
  codes(codes: Uint16Array, start: number, end: number): void {
    this.#makeRoom(4 * (end - start));
    for (let at = start; at < end; at++) {
      const code = codes[at] as number;
      for (let shift = 12; shift >= 0; shift -= 4) this.#bytes[this.#length++] = DIGITS[(code >> shift) & 15] as number;
    }
  }

  /** Hands over what was written, and begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = value;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
