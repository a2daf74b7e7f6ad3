// Writes laid-out pages as one file that is PDF/UA-1 and PDF/A-2a (3a where files are attached), with PDFKit as the writer of objects.
import type { Laid } from '../layout/frames.ts';
import type { Typeface } from '../layout/typeface.ts';
import { type Attachment, attachFiles } from './attachments.ts';
import { DeferredStreams } from './deferred-streams.ts';
import type { DocumentFacts } from './document-facts.ts';
import { embedFont } from './embed-font.ts';
import { FontSubset } from './font-subset.ts';
import { type LinkArea, linkAreas } from './link-areas.ts';
import { useObjectStreams } from './object-streams.ts';
import { writeOutline } from './outline.ts';
import { PageContent, type PageFont } from './page-content.ts';
import { openPdf, type PdfObjects, type PdfRef, pdfString } from './pdf-objects.ts';
import { srgbProfile } from './srgb-profile.ts';
import { TagTree } from './tag-tree.ts';
import { xmpPacket } from './xmp.ts';

interface EmbeddedFont extends PageFont {
  readonly ref: PdfRef;
}

/** Writes a document as a PDF 1.7 file. The same pages and facts give the same bytes. */
export async function writePdf(
  laid: Laid,
  facts: DocumentFacts,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const doc = openPdf(facts);
  useObjectStreams(doc);
  const bytes = collectBytes(doc);
  const streams = new DeferredStreams();
  const fonts = new Map<Typeface, EmbeddedFont>();
  const tags = new TagTree(doc, laid.structure);
  const content = new PageContent(tags, (face) => useFont(face, doc, fonts));
  const areas = laid.pages.map((page) => linkAreas(page.items));
  const targets = linkTargets(areas);
  const destinations: [string, unknown][] = [];

  const pages = laid.pages.map((page, index) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    const ref = doc.page.dictionary;
    tags.beginPage(ref);
    streams.add(takeContent(doc), content.paint(page));
    addLinks(areas[index] ?? [], page.height, doc, tags);
    for (const { id, y } of page.anchors)
      if (targets.delete(id)) destinations.push([id, [ref, 'XYZ', null, page.height - y, null]]);
    return { ref, height: page.height };
  });

  for (const { subset, ref } of fonts.values()) embedFont(doc, subset, ref, streams);
  tags.end();
  writeOutline(doc, laid.outline, pages);
  writeCatalog(doc, destinations, facts, attachments.length === 0 ? 2 : 3);
  attachFiles(doc, attachments, facts.date, streams);
  await streams.end();
  doc.end();
  return bytes;
}

function collectBytes(doc: PdfObjects): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

/** The font of a face, among the resources of the current page too. */
function useFont(face: Typeface, doc: PdfObjects, fonts: Map<Typeface, EmbeddedFont>): EmbeddedFont {
  let font = fonts.get(face);
  if (font === undefined) {
    font = { subset: new FontSubset(face.file), name: `T${fonts.size + 1}`, ref: doc.ref({}) };
    fonts.set(face, font);
  }
  doc.page.fonts[font.name] = font.ref;
  return font;
}

/** Takes the content of the current page out of PDFKit's hands, which would turn the page upside down and write it at once. */
function takeContent(doc: PdfObjects): PdfRef {
  const { content } = doc.page;
  content.buffer.length = 0;
  doc.page.content = { data: {}, buffer: [], compress: false, end: () => undefined };
  return content;
}

/** Link annotations, each with its element and a description (ISO 14289-1, 7.18). */
function addLinks(areas: readonly LinkArea[], height: number, doc: PdfObjects, tags: TagTree): void {
  for (const area of areas) {
    const { key, complete } = tags.annotate(area.node);
    const bottom = height - area.y - area.height;
    const internal = area.href.startsWith('#');
    const annotation = doc.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [area.x, bottom, area.x + area.width, bottom + area.height],
      Border: [0, 0, 0],
      F: 4,
      StructParent: key,
      Contents: pdfString(internal ? area.text.trim() : `${area.text.trim()} (${area.href})`),
      A: internal
        ? { S: 'GoTo', D: pdfString(area.href.slice(1)) }
        : { S: 'URI', URI: pdfString(asciiAddress(area.href)) },
    });
    annotation.end();
    doc.page.annotations.push(annotation);
    complete(annotation);
  }
}

/** The anchors that the links of the pages name. */
const linkTargets = (areas: readonly (readonly LinkArea[])[]): Set<string> =>
  new Set(areas.flat().flatMap(({ href }) => (href.startsWith('#') ? [href.slice(1)] : [])));

/** An address in 7-bit ASCII, as PDF has it (ISO 32000-1, 12.6.4.7): hosts in punycode, the rest in percent signs. */
const asciiAddress = (address: string): string => (URL.canParse(address) ? new URL(address).href : encodeURI(address));

/** Orders names by the bytes that PDFKit writes: ASCII as it is, anything else as UTF-16 after a mark. */
function compareNames(a: string, b: string): number {
  const bytes = (name: string): Buffer =>
    /^[\x20-\x7e]*$/u.test(name) ? Buffer.from(name, 'latin1') : Buffer.from(`\ufeff${name}`, 'utf16le').swap16();
  return Buffer.compare(bytes(a), bytes(b));
}

function writeCatalog(
  doc: PdfObjects,
  destinations: readonly [string, unknown][],
  facts: DocumentFacts,
  part: 2 | 3,
): void {
  const catalog = doc._root.data;
  const names = catalog['Names'] as PdfRef;
  // Names are sorted by their bytes, so that readers find them by halving (ISO 32000-1, 7.9.6).
  const sorted = [...destinations].sort(([a], [b]) => compareNames(a, b));
  names.data['Dests'] = { Names: sorted.flatMap(([name, target]) => [pdfString(name), target]) };
  catalog['PageLabels'] = { Nums: [0, { S: 'D' }] };
  const profile = doc.ref({ N: 3 });
  profile.end(srgbProfile());
  catalog['OutputIntents'] = [
    {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: pdfString('sRGB IEC61966-2.1'),
      Info: pdfString('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    },
  ];
  doc.endMetadata = () => {
    const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(xmpPacket(facts, part));
    catalog['Metadata'] = metadata;
  };
}
