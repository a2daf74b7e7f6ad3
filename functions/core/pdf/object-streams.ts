// Packs small objects into compressed streams, with a cross-reference stream to find them (ISO 32000-1, 7.5.7, 7.5.8): a tagged pack has thousands.
import { latin1, type PdfObjects, type PdfRef } from './pdf-objects.ts';

/** Objects in one stream; a reader unpacks a stream whole to get at one of them. */
const PER_STREAM = 200;
/** Bytes of the fields of a cross-reference entry: type, offset or stream, index. */
const FIELDS = [1, 4, 2];

/** What PDFKit's document and references do behind their types. */
interface Writer {
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _offset: number;
  readonly _offsets: readonly number[];
  readonly _id: unknown;
  readonly _info: unknown;
  push(end: null): void;
}
interface WrittenRef extends PdfRef {
  readonly id: number;
  finalize(): void;
}

/** Makes a document write its objects that have no bytes of their own into object streams. Call it before any is made. */
export function useObjectStreams(doc: PdfObjects): void {
  const writer = doc as unknown as Writer;
  const makeRef = doc.ref.bind(doc);
  const packed: { readonly id: number; readonly body: string }[] = [];
  doc.ref = (data) => {
    const ref = makeRef(data) as WrittenRef;
    const write = ref.finalize.bind(ref);
    ref.finalize = () => {
      if (ref.buffer.length > 0) write();
      else packed.push({ id: ref.id, body: captureBody(writer, write) });
    };
    return ref;
  };
  writer._finalize = () => {
    // What is written from here on is written at once, and the last of it must not finish the document again.
    doc.ref = makeRef;
    writer._finalize = () => undefined;
    const places = writePacked(doc, packed);
    writeCrossReferences(doc, writer, places);
    writer.push(null);
  };
}

/** The dictionary that a reference writes between `obj` and `endobj`. */
function captureBody(writer: Writer, write: () => void): string {
  const written: (string | Uint8Array)[] = [];
  const original = writer._write;
  writer._write = (data) => written.push(data);
  write();
  writer._write = original;
  return String(written[1]);
}

type Place = readonly [stream: number, index: number];

function writePacked(
  doc: PdfObjects,
  packed: readonly { readonly id: number; readonly body: string }[],
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (let start = 0; start < packed.length; start += PER_STREAM) {
    const part = packed.slice(start, start + PER_STREAM);
    let offset = 0;
    const heads = part.map(({ id, body }) => {
      const head = `${id} ${offset}`;
      offset += body.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const stream = doc.ref({ Type: 'ObjStm', N: part.length, First: head.length }) as WrittenRef;
    stream.end(latin1(head + part.map(({ body }) => `${body}\n`).join('')));
    part.forEach(({ id }, index) => {
      places.set(id, [stream.id, index]);
    });
  }
  return places;
}

function writeCrossReferences(doc: PdfObjects, writer: Writer, places: ReadonlyMap<number, Place>): void {
  const start = writer._offset;
  const stream = doc.ref({ Type: 'XRef' }) as WrittenRef;
  const size = stream.id + 1;
  const width = FIELDS.reduce((sum, bytes) => sum + bytes, 0);
  const table = new DataView(new ArrayBuffer(size * width));
  const put = (id: number, type: number, second: number, third: number) => {
    table.setUint8(id * width, type);
    table.setUint32(id * width + 1, second);
    table.setUint16(id * width + 5, third);
  };
  put(0, 0, 0, 0xffff);
  for (let id = 1; id < size; id++) {
    const place = places.get(id);
    if (place !== undefined) put(id, 2, ...place);
    else put(id, 1, id === stream.id ? start : (writer._offsets[id - 1] ?? 0), 0);
  }
  Object.assign(stream.data, {
    Size: size,
    W: FIELDS,
    Root: doc._root,
    Info: writer._info,
    ID: [writer._id, writer._id],
  });
  stream.end(new Uint8Array(table.buffer));
  writer._write('startxref');
  writer._write(`${start}`);
  writer._write('%%EOF');
}
