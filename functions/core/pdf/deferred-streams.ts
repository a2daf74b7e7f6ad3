// Compresses the streams of a file beside the main thread, and writes them in their order, so that the bytes are always the same.
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PdfRef } from './pdf-objects.ts';

const compress = promisify(deflate);

/** Streams whose compression has begun. */
export class DeferredStreams {
  readonly #begun: { readonly ref: PdfRef; readonly bytes: Promise<Uint8Array> }[] = [];

  /** Begins to compress the bytes of an object, which is written by `end`. */
  add(ref: PdfRef, bytes: Uint8Array): void {
    this.#begun.push({ ref, bytes: compress(bytes) });
  }

  /** Writes all objects in the order in which they came. */
  async end(): Promise<void> {
    for (const { ref, bytes } of this.#begun) {
      ref.compress = false;
      ref.data['Filter'] = 'FlateDecode';
      ref.end(await bytes);
    }
  }
}
