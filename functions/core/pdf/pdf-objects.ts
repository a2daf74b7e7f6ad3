// The corner of PDFKit that writes objects, typed as it is and not as its text API shows it.
import PDFDocument from 'pdfkit';
import type { DocumentFacts } from './document-facts.ts';

/** An object of the file; `end` writes it, and every one must be ended before the document is. */
export interface PdfRef {
  readonly data: Record<string, unknown>;
  /** Bytes written so far. */
  readonly buffer: unknown[];
  compress: boolean;
  end(bytes?: Uint8Array): void;
}

/** PDFKit as a writer of objects: pages with content, and references that we fill. */
export interface PdfObjects {
  readonly page: {
    readonly dictionary: PdfRef;
    content: PdfRef;
    readonly fonts: Record<string, unknown>;
    readonly annotations: unknown[];
  };
  readonly _root: PdfRef;
  endMetadata: () => void;
  ref(data: object): PdfRef;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  getStructTreeRoot(): PdfRef;
  end(): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
}

/** A PDF text string; a plain string is a name to PDFKit. */
export const pdfString = (text: string): unknown => new String(text);

/** Opens a tagged PDF 1.7 document without fonts of PDFKit's own. */
export const openPdf = (facts: DocumentFacts): PdfObjects =>
  new PDFDocument({
    autoFirstPage: false,
    font: '' as unknown as string,
    pdfVersion: '1.7',
    lang: facts.lang,
    displayTitle: true,
    tagged: true,
    compress: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      CreationDate: facts.date,
      ModDate: facts.date,
      Creator: facts.producer,
      Producer: `${facts.producer} (PDFKit)`,
    },
  }) as unknown as PdfObjects;

/** A number as PDF writes it: at most three decimals, no exponent. */
export const formatNumber = (value: number): string => String(Math.round(value * 1000) / 1000);

/** `#rrggbb` as three numbers from 0 to 1. */
export function formatColor(hex: string): string {
  const channel = (at: number) => formatNumber(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}

/** The bytes of a string that has one character a byte, as PDFKit hands objects over and content streams are written. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
