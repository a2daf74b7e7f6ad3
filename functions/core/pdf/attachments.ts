// Attaches files to a document, as PDF/A-3 asks (ISO 19005-3, 6.8): each is associated with the whole of it, and says what it is.
import { createHash } from 'node:crypto';
import type { DeferredStreams } from './deferred-streams.ts';
import { type PdfObjects, type PdfRef, pdfString } from './pdf-objects.ts';

/** A file that goes with a document. */
export interface Attachment {
  /** Name in ASCII, used once in a document. */
  readonly name: string;
  readonly description: string;
  readonly relationship: 'Data' | 'Supplement';
  readonly type: 'application/json' | 'application/xml';
  readonly bytes: Uint8Array;
}

/** Attaches files; `date` stands for the time when they were changed. The catalogue must have its names already. */
export function attachFiles(
  doc: PdfObjects,
  attachments: readonly Attachment[],
  date: Date,
  streams: DeferredStreams,
): void {
  if (attachments.length === 0) return;
  const catalog = doc._root.data;
  const names = catalog['Names'] as PdfRef;
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted.map(({ name, description, relationship, type, bytes }) => {
    const CheckSum = new Uint8Array(createHash('md5').update(bytes).digest());
    const embedded = doc.ref({
      Type: 'EmbeddedFile',
      // PDFKit writes names as they are: `#2F` is the slash.
      Subtype: type.replace('/', '#2F'),
      Params: { Size: bytes.length, ModDate: date, CheckSum },
    });
    streams.add(embedded, bytes);
    const file = doc.ref({
      Type: 'Filespec',
      F: pdfString(name),
      UF: pdfString(name),
      Desc: pdfString(description),
      AFRelationship: relationship,
      EF: { F: embedded, UF: embedded },
    });
    file.end();
    return { name, file };
  });
  names.data['EmbeddedFiles'] = { Names: files.flatMap(({ name, file }) => [pdfString(name), file]) };
  catalog['AF'] = files.map(({ file }) => file);
}
