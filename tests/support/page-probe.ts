// Reads a finished PDF back through pdf.js: every glyph with its place, its size and its place in the structure tree.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A glyph as it was shown. Points from the bottom left corner of the page; `advance` in em, spacing not included. */
export interface ProbedGlyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly advance: number;
  /** PostScript name, without the tag of the subset. */
  readonly font: string;
  /** Glyph id in the subset; 0 is .notdef. */
  readonly code: number;
}

/** A block of the structure tree as far as it stands on one page. */
export interface ProbedBlock {
  readonly role: string;
  /** Roles from the root down to the block. */
  readonly path: readonly string[];
  readonly lang: string;
  readonly lines: readonly ProbedLine[];
}

export interface ProbedLine {
  readonly lang: string;
  readonly glyphs: readonly ProbedGlyph[];
  readonly text: string;
  readonly left: number;
  /** Where the last glyph that is no space ends, its advance in the font counted. */
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface ProbedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Blocks in the order in which their content stands in the page. */
  readonly blocks: readonly ProbedBlock[];
  /** Text that is no part of the reading order: running heads, folios, repeated table heads. */
  readonly artifacts: readonly ProbedLine[];
  /** Text outside of any marked content; there must be none. */
  readonly unmarked: string;
  /** Text as pdf.js extracts it. */
  readonly extracted: string;
  /** Link annotations, and those of them that the structure tree refers to. */
  readonly links: number;
  readonly taggedLinks: number;
}

/** Roles that stand within a block's line. */
const INLINE = new Set(['Span', 'Link', 'Reference']);

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface Owner {
  readonly role: string;
  readonly path: readonly string[];
  readonly lang: string;
  /** Language of the block itself, which its spans may differ from. */
  readonly block: StructNode;
  readonly blockLang: string;
}

/** Reads all pages of a file. */
export async function probePages(bytes: Uint8Array): Promise<readonly ProbedPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const metadata = await pdf.getMetadata();
  const lang = (metadata.info as { Language?: string }).Language ?? '';
  const pages: ProbedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as StructNode | null;
    const owners = collectOwners(tree, lang);
    const operators = await page.getOperatorList();
    const annotations: readonly { subtype: string }[] = await page.getAnnotations();
    const nameOf = (id: string): string => String(page.commonObjs.get(id).name).replace(/^[A-Z]{6}\+/u, '');
    const content = await page.getTextContent();
    const extracted = content.items.map((item) => ('str' in item ? item.str : '')).join('');
    const { marked, artifacts, unmarked } = readGlyphs(operators, nameOf);
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      number,
      width,
      height,
      blocks: groupBlocks(marked, owners),
      artifacts: artifacts.map((glyphs) => lineOf(glyphs, '')),
      unmarked,
      extracted,
      links: annotations.filter(({ subtype }) => subtype === 'Link').length,
      taggedLinks: countAnnotations(tree),
    });
  }
  await task.destroy();
  return pages;
}

/** The owner of each piece of marked content, by its number. */
function collectOwners(root: StructNode | null, lang: string): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>();
  const walk = (node: StructNode, path: readonly string[], inherited: string, block: StructNode, blockLang: string) => {
    const own = node.lang ?? inherited;
    const role = node.role ?? '';
    const inline = INLINE.has(role);
    const inner = inline ? block : node;
    const innerLang = inline ? blockLang : own;
    const down = inline || role === 'Root' ? path : [...path, role];
    for (const child of node.children ?? []) {
      if (child.type === 'content' && child.id !== undefined) {
        const id = Number(/_mc(\d+)$/u.exec(child.id)?.[1]);
        owners.set(id, { role: inner.role ?? '', path: down, lang: own, block: inner, blockLang: innerLang });
      } else if (child.role !== undefined) walk(child, down, own, inner, innerLang);
    }
  };
  if (root !== null) walk(root, [], lang, root, lang);
  return owners;
}

interface MarkedGlyph extends ProbedGlyph {
  readonly mcid: number;
}

interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly originalCharCode: number;
}

const countAnnotations = (node: StructNode | null): number =>
  node === null
    ? 0
    : (node.type === 'object' || node.type === 'annotation' ? 1 : 0) +
      (node.children ?? []).reduce((sum, child) => sum + countAnnotations(child), 0);

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Plays the operators of a page; the state is what the packs use of PDF's. */
function readGlyphs(
  { fnArray, argsArray }: Operators,
  nameOf: (id: string) => string,
): {
  readonly marked: readonly MarkedGlyph[];
  readonly artifacts: readonly (readonly ProbedGlyph[])[];
  readonly unmarked: string;
} {
  const marked: MarkedGlyph[] = [];
  const artifacts: ProbedGlyph[][] = [];
  let unmarked = '';
  let font = '';
  let size = 0;
  let spacing = 0;
  let lineX = 0;
  let lineY = 0;
  let x = 0;
  /** Marks that are open: the number of the content, or 'artifact'. */
  const open: (number | 'artifact' | undefined)[] = [];
  fnArray.forEach((fn, index) => {
    const args = argsArray[index] as readonly unknown[];
    if (fn === OPS.beginMarkedContentProps) {
      const artifact = args[0] === 'Artifact';
      if (artifact) artifacts.push([]);
      open.push(artifact ? 'artifact' : typeof args[1] === 'number' ? args[1] : undefined);
    } else if (fn === OPS.beginMarkedContent) {
      if (args[0] === 'Artifact') artifacts.push([]);
      open.push(args[0] === 'Artifact' ? 'artifact' : undefined);
    } else if (fn === OPS.endMarkedContent) open.pop();
    else if (fn === OPS.beginText) [lineX, lineY, x] = [0, 0, 0];
    else if (fn === OPS.setFont) [font, size] = [nameOf(String(args[0])), Number(args[1])];
    else if (fn === OPS.setCharSpacing) spacing = Number(args[0]);
    else if (fn === OPS.moveText) {
      lineX += Number(args[0]);
      lineY += Number(args[1]);
      x = lineX;
    } else if (fn === OPS.showText) {
      for (const shown of args[0] as readonly (number | Shown)[]) {
        if (typeof shown === 'number') {
          x -= (shown / 1000) * size;
          continue;
        }
        const glyph = {
          text: shown.unicode,
          x,
          baseline: lineY,
          size,
          advance: shown.width / 1000,
          font,
          code: shown.originalCharCode,
        };
        const mark = open.at(-1);
        if (mark === 'artifact') artifacts.at(-1)?.push(glyph);
        else if (mark === undefined) unmarked += shown.unicode;
        else marked.push({ ...glyph, mcid: mark });
        x += glyph.advance * size + spacing;
      }
    } else if (
      (fn === OPS.transform && (args[1] !== 0 || args[2] !== 0)) ||
      fn === OPS.setTextMatrix ||
      fn === OPS.setTextRise ||
      fn === OPS.setWordSpacing ||
      fn === OPS.setTextRenderingMode
    )
      throw new Error(`The probe does not know operator ${fn}.`);
  });
  return { marked, artifacts: artifacts.filter((glyphs) => glyphs.length > 0), unmarked };
}

/** Groups glyphs into blocks and their lines; a raised note mark belongs to the line that it stands in. */
function groupBlocks(glyphs: readonly MarkedGlyph[], owners: ReadonlyMap<number, Owner>): readonly ProbedBlock[] {
  const blocks: { owner: Owner; lines: MarkedGlyph[][] }[] = [];
  const byNode = new Map<StructNode, { owner: Owner; lines: MarkedGlyph[][] }>();
  for (const glyph of glyphs) {
    const owner = owners.get(glyph.mcid);
    if (owner === undefined) throw new Error(`Marked content ${glyph.mcid} belongs to no element.`);
    let block = byNode.get(owner.block);
    if (block === undefined) {
      block = { owner, lines: [] };
      byNode.set(owner.block, block);
      blocks.push(block);
    }
    const last = block.lines.at(-1);
    const before = last?.at(-1);
    const sameLine =
      before !== undefined && Math.abs(before.baseline - glyph.baseline) < before.size * 0.6 && glyph.x >= before.x;
    if (sameLine) last?.push(glyph);
    else block.lines.push([glyph]);
  }
  return blocks.map(({ owner, lines }) => ({
    role: owner.role,
    path: owner.path,
    lang: owner.blockLang,
    lines: lines.map((line) => lineOf(line, owner.blockLang)),
  }));
}

function lineOf(glyphs: readonly ProbedGlyph[], lang: string): ProbedLine {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const last = inked.at(-1);
  const sizes = glyphs.map(({ size }) => size);
  const size = Math.max(...sizes);
  return {
    lang,
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
    left: inked[0]?.x ?? 0,
    right: last === undefined ? 0 : last.x + last.advance * last.size,
    baseline: glyphs.find((glyph) => glyph.size === size)?.baseline ?? 0,
    size,
  };
}
