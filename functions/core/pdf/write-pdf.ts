// Paints page frames into a PDF: positioned glyphs, rules, links, outline and metadata, with PDFKit as the writer.
import PDFDocument from 'pdfkit';
import type { FrameItem, OutlineEntry, PageFrame } from '../layout/frames.ts';
import type { Typeface } from '../layout/typeface.ts';
import { embedFont } from './embed-font.ts';
import { FontSubset } from './font-subset.ts';

/** What a PDF says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the document as a whole. */
  readonly lang: string;
  /** Date of the edition; it takes the place of the time of making, so that a rebuild gives the same bytes. */
  readonly date: Date;
  /** Name and version of the program. */
  readonly producer: string;
}

/** A gap up to this many em is written as an adjustment; a wider one becomes part of the glyph's advance. */
const UNSEEN_GAP = 0.08;
/** Advances of variants come in steps of this many em, so that few are needed. */
const STEP = 0.05;

type Doc = PDFKit.PDFDocument & {
  readonly page: { readonly fonts: Record<string, unknown>; annotations: unknown[] };
  addContent(data: string): void;
};

/** Writes the pages as a PDF 1.7 file. */
export async function writePdf(
  pages: readonly PageFrame[],
  outline: readonly OutlineEntry[],
  facts: DocumentFacts,
): Promise<Uint8Array> {
  const doc = openDocument(facts);
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const fonts = new Map<Typeface, { subset: FontSubset; name: string; ref: PDFKit.PDFKitReference }>();
  const fontOf = (face: Typeface) => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    const made = { subset: new FontSubset(face.file), name: `T${fonts.size + 1}`, ref: doc.ref({}) };
    fonts.set(face, made);
    return made;
  };

  const outlineAt = nestOutline(doc);
  pages.forEach((page, index) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    for (const anchor of page.anchors)
      doc.addNamedDestination(anchor.id, 'XYZ', 0, anchor.y, null as unknown as number);
    for (const entry of outline) if (entry.page === index) outlineAt(entry);
    // PDFKit turns the page upside down; turn it back, so that what follows is in PDF's own coordinates.
    doc.addContent(`q 1 0 0 -1 0 ${format(page.height)} cm`);
    for (const item of page.items) {
      if (item.kind === 'rule') doc.addContent(paintRule(item, page.height));
      else {
        doc.addContent(
          paintLine(item, page.height, (face) => {
            const font = fontOf(face);
            doc.page.fonts[font.name] = font.ref;
            return font;
          }),
        );
        for (const link of linksOf(item)) {
          if (link.href.startsWith('#')) doc.goTo(link.x, link.y, link.width, link.height, link.href.slice(1));
          else doc.link(link.x, link.y, link.width, link.height, link.href);
        }
      }
    }
    doc.addContent('Q');
  });
  for (const { subset, ref } of fonts.values()) embedFont(doc, subset, ref);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

function openDocument(facts: DocumentFacts): Doc {
  return new PDFDocument({
    autoFirstPage: false,
    font: '' as unknown as string,
    pdfVersion: '1.7',
    lang: facts.lang,
    displayTitle: true,
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
  }) as unknown as Doc;
}

/** Adds outline items under the nearest item of a higher level before them. */
function nestOutline(doc: Doc): (entry: OutlineEntry) => void {
  const open: { level: number; item: PDFKit.PDFOutline }[] = [];
  return (entry) => {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const parent = open.at(-1)?.item ?? doc.outline;
    open.push({ level: entry.level, item: parent.addItem(entry.title) });
  };
}

type FontOf = (face: Typeface) => { readonly subset: FontSubset; readonly name: string };
type LineItem = Extract<FrameItem, { kind: 'line' }>;
type RuleItem = Extract<FrameItem, { kind: 'rule' }>;

function paintRule(rule: RuleItem, height: number): string {
  const y = format(height - rule.y);
  const pattern = rule.dots ? `1 J [0 ${format(rule.thickness * 4)}] 0 d` : '0 J [] 0 d';
  return `${pattern} ${colorOf(rule.color)} RG ${format(rule.thickness)} w ${format(rule.x)} ${y} m ${format(rule.x + rule.width)} ${y} l S`;
}

interface PlacedGlyph {
  readonly face: Typeface;
  readonly size: number;
  readonly color: string;
  readonly glyphId: number;
  readonly text: string;
  /** Left edge of the em box in points from the column's edge. */
  readonly x: number;
  /** Em that the outline is moved by within its advance. */
  readonly shift: number;
  /** Points to the next glyph's left edge. */
  readonly reach: number;
}

/** One text object a line: a TJ for each font, size and colour, with what is left of spaces as adjustments. */
function paintLine(item: LineItem, height: number, fontOf: FontOf): string {
  const out: string[] = ['BT'];
  let state = '';
  let array: string[] = [];
  const flush = () => {
    if (array.length > 0) out.push(`[${array.join('')}] TJ`);
    array = [];
  };
  for (const glyph of glyphsOf(item)) {
    const { subset, name } = fontOf(glyph.face);
    const wanted = `/${name} ${format(glyph.size)} Tf ${colorOf(glyph.color)} rg`;
    if (wanted !== state) {
      flush();
      out.push(wanted, `1 0 0 1 ${format(item.x + glyph.x)} ${format(height - item.baseline)} Tm`);
      state = wanted;
    }
    const { unitsPerEm } = glyph.face.file;
    const natural = glyph.face.file.advance(glyph.glyphId) / unitsPerEm;
    const reach = glyph.reach / glyph.size;
    const keeps = Math.abs(reach - natural) <= UNSEEN_GAP && glyph.shift === 0;
    const advance = keeps ? natural : Math.max(0, Math.round(reach / STEP) * STEP);
    const id = subset.use({
      glyphId: glyph.glyphId,
      advance: Math.round(advance * unitsPerEm),
      shift: Math.round(glyph.shift * unitsPerEm),
      text: glyph.text,
    });
    const rest = Math.round((advance - reach) * 1000 * 100) / 100;
    array.push(`<${id.toString(16).padStart(4, '0')}>${Math.abs(rest) >= 0.01 ? rest : ''}`);
  }
  flush();
  out.push('ET');
  return out.join('\n');
}

/** The glyphs of a line from left to right, word spaces and the hyphen at its end among them. */
function glyphsOf(item: LineItem): readonly PlacedGlyph[] {
  const glyphs: Omit<PlacedGlyph, 'reach'>[] = [];
  let end = 0;
  for (const { atom, x, spaceAfter, hyphenAfter } of item.line.atoms) {
    const common = { face: atom.face, size: atom.size, color: atom.look.color };
    let at = x;
    for (const glyph of atom.glyphs) {
      glyphs.push({
        ...common,
        glyphId: glyph.glyphId,
        text: glyph.text,
        x: at,
        shift: glyph.xOffset - atom.trim / atom.size,
      });
      at += glyph.advance * atom.size;
    }
    end = x + atom.width;
    if (spaceAfter !== undefined) {
      glyphs.push({ ...common, glyphId: atom.face.file.glyphId(0x20), text: ' ', x: end, shift: 0 });
      end += spaceAfter;
    }
    if (hyphenAfter) {
      // A soft hyphen: readers drop it when they join the lines.
      const glyphId = atom.face.file.glyphId(0x2d);
      glyphs.push({ ...common, glyphId, text: '\u00ad', x: end, shift: 0 });
      end += (atom.face.file.advance(glyphId) / atom.face.file.unitsPerEm) * atom.size;
    }
  }
  return glyphs.map((glyph, index) => ({ ...glyph, reach: (glyphs[index + 1]?.x ?? end) - glyph.x }));
}

interface Area {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The areas of a line that lead somewhere; neighbours with one target are one area. */
function linksOf(item: LineItem): readonly Area[] {
  const areas: Area[] = [];
  for (const { atom, x } of item.line.atoms) {
    const { href } = atom.look;
    if (href === undefined) continue;
    const left = item.x + x;
    const last = areas.at(-1);
    if (last?.href === href) areas[areas.length - 1] = { ...last, width: left + atom.width - last.x };
    else areas.push({ href, x: left, y: item.baseline - atom.size * 0.9, width: atom.width, height: atom.size * 1.2 });
  }
  return areas;
}

function colorOf(hex: string): string {
  const channel = (at: number) => format(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}

/** A number as PDF writes it: at most three decimals, no exponent. */
const format = (value: number): string => String(Math.round(value * 1000) / 1000);
