// The rules of the page, checked on a finished PDF: each function returns what breaks it, with the line that does.
import type { FontFile } from '../../functions/core/layout/font-file.ts';
import type { ProbedBlock, ProbedGlyph, ProbedLine, ProbedPage } from './page-probe.ts';

/** Written out here and not taken from the layout, so that a mark lost there is found. */
const NOT_FIRST = '、，。．：；！？”’」』）〕］｝》〉】〗～–·‧/／%‰—…';
const NOT_LAST = '“‘「『（〔［｛《〈【〖';
const ENDING_MARKS = '、，。．：；！？”’」』）〕］｝》〉】〗';
const TOLERANCE = 0.5;
/** What coordinates with three decimals may be off, in em. */
const ROUNDING = 0.02;

const blocksOf = (pages: readonly ProbedPage[]): readonly ProbedBlock[] => pages.flatMap((page) => page.blocks);
const linesOf = (pages: readonly ProbedPage[]): readonly ProbedLine[] => [
  ...blocksOf(pages).flatMap((block) => block.lines),
  ...pages.flatMap((page) => page.artifacts),
];
const inked = (line: ProbedLine): readonly ProbedGlyph[] => line.glyphs.filter(({ text }) => text.trim() !== '');
export const textOf = (block: ProbedBlock): string =>
  block.lines
    .map((line) => line.text)
    .join('')
    .replaceAll('\u00ad', '');

/** The folio of official documents, which begins and ends with a dash (GB/T 9704-2012, 7.5). */
const OFFICIAL_FOLIO = /^— \d+ —$/u;

/** Rule 1: no line begins with a mark that may not. */
export const lineStarts = (pages: readonly ProbedPage[]): readonly string[] =>
  linesOf(pages).flatMap((line) =>
    NOT_FIRST.includes(inked(line)[0]?.text.charAt(0) ?? ' ') && !OFFICIAL_FOLIO.test(line.text) ? [line.text] : [],
  );

/** Rule 2: no line ends with an opening mark. */
export const lineEnds = (pages: readonly ProbedPage[]): readonly string[] =>
  linesOf(pages).flatMap((line) => (NOT_LAST.includes(inked(line).at(-1)?.text ?? ' ') ? [line.text] : []));

const WHOLE = new RegExp(
  [
    '—+',
    '…+',
    '[+±¥$€-]?\\d+(?:[.,]\\d+)*(?:[%‰°℃]|[十百千万亿]*(?:平方公里|平方米|公里|公顷|人份|人次|小时|元|亩|米|天|日|年|月|户|人|个|处|所|项|家|名|条|届|国)?)',
    'RMB \\d[\\d.,]*(?: (?:million|billion|trillion))?',
    '\\d[\\d.,]* (?:percent|million|billion|trillion)',
  ].join('|'),
  'gu',
);

/** Rule 3: dashes, ellipses, figures and their units stand on one line. */
export function splitWholes(pages: readonly ProbedPage[]): readonly string[] {
  return blocksOf(pages).flatMap((block) => {
    const ends: number[] = [];
    let text = '';
    for (const line of block.lines) {
      text += line.text;
      ends.push(text.length);
    }
    return [...text.matchAll(WHOLE)].flatMap(({ 0: whole, index }) =>
      ends.some((end) => end > index && end < index + whole.length) ? [whole] : [],
    );
  });
}

/** Rule 4: marks that meet share their blanks, and an opening mark that begins a line has none before it. */
export function uncompressedMarks(pages: readonly ProbedPage[]): readonly string[] {
  return blocksOf(pages).flatMap((block) =>
    block.lines.flatMap((line) => {
      const glyphs = inked(line).filter((glyph) => isHanFont(glyph));
      const first = glyphs[0];
      const bad: string[] = [];
      if (
        first !== undefined &&
        first === inked(line)[0] &&
        NOT_LAST.includes(first.text) &&
        first.advance > 1 - ROUNDING
      )
        bad.push(line.text);
      glyphs.slice(1).forEach((after, index) => {
        const before = glyphs[index];
        if (before === undefined || !ENDING_MARKS.includes(before.text) || !ENDING_MARKS.includes(after.text)) return;
        const apart = (after.x - before.x) / before.size;
        if (Math.abs(apart - 0.5) > 0.05) bad.push(`${line.text}: ${before.text}${after.text} ${apart.toFixed(3)} em`);
      });
      return bad;
    }),
  );
}

const isHanFont = ({ font }: ProbedGlyph): boolean => /Noto|WenKai|Fang|Kai/u.test(font);
const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** The advance of a glyph in its font, without the space that the file makes part of it; in em. */
function naturalAdvance(glyph: ProbedGlyph, fonts: ReadonlyMap<string, FontFile>): number {
  const font = fonts.get(glyph.font);
  if (font === undefined) throw new Error(`The test does not know the font ${glyph.font}.`);
  const units = [...glyph.text].reduce((sum, c) => sum + font.advance(font.glyphId(c.codePointAt(0) ?? 0)), 0);
  return units / font.unitsPerEm;
}

/** Rule 6: between Han and Latin letters or digits stands an eighth to half an em, as space and not as a character. */
export function mixedGaps(pages: readonly ProbedPage[], fonts: ReadonlyMap<string, FontFile>): readonly string[] {
  return blocksOf(pages).flatMap((block) =>
    block.lines.flatMap((line) =>
      line.glyphs.slice(1).flatMap((after, index) => {
        const before = line.glyphs[index];
        const latin = /^[A-Za-z0-9]/u;
        if (before === undefined || before.baseline !== after.baseline) return [];
        // The page number of a contents entry stands behind its leader.
        if (block.path.includes('TOC') && /^\d+$/u.test(line.text.slice(line.text.lastIndexOf(before.text) + 1)))
          return [];
        const mixed = (isHan(before.text) && latin.test(after.text)) || (latin.test(before.text) && isHan(after.text));
        if (!mixed) return [];
        const gap = (after.x - before.x) / before.size - naturalAdvance(before, fonts);
        return gap < 0.125 - ROUNDING || gap > 0.5 + ROUNDING ? [`${line.text}: ${gap.toFixed(3)} em`] : [];
      }),
    ),
  );
}

/** Where the ink of a line ends: a full-width mark at a line's end takes half an em. */
export function inkRight(line: ProbedLine): number {
  const last = inked(line).at(-1);
  return last !== undefined && isHanFont(last) && `${ENDING_MARKS}·`.includes(last.text)
    ? last.x + last.size / 2
    : line.right;
}

/** A column of justified text: what tells its blocks from others. */
export interface JustifiedStyle {
  readonly lang: string;
  readonly size: number;
}

/**
 * Rule 7: every line but a paragraph's last is flush. The right edge of a column is where most of its lines end. A
 * block's last line on a page is left out, since its paragraph may end there.
 */
export function raggedLines(pages: readonly ProbedPage[], styles: readonly JustifiedStyle[]): readonly string[] {
  const justified = blocksOf(pages).filter(
    (block) =>
      block.role === 'P' &&
      !block.path.includes('TH') &&
      styles.some(({ lang, size }) => lang === block.lang && Math.abs(size - (block.lines[0]?.size ?? 0)) < 0.01),
  );
  const columns = new Map<string, ProbedLine[]>();
  for (const block of justified) {
    const left = Math.min(...block.lines.slice(1).map((line) => line.left));
    const key = `${block.lang} ${left.toFixed(0)} ${block.lines[0]?.size}`;
    columns.set(key, [...(columns.get(key) ?? []), ...block.lines.slice(0, -1)]);
  }
  return [...columns.values()].flatMap((lines) => {
    const ends = lines.map(inkRight).sort((a, b) => a - b);
    const edge = ends[Math.floor(ends.length * 0.7)] ?? 0;
    return lines.flatMap((line) => (Math.abs(inkRight(line) - edge) > TOLERANCE ? [line.text] : []));
  });
}

/** Rule 7: the gaps between Han characters of one line are equal, and none is over half an em. */
export function unevenGaps(pages: readonly ProbedPage[]): readonly string[] {
  return blocksOf(pages).flatMap((block) =>
    block.lines.flatMap((line) => {
      const gaps = line.glyphs.slice(1).flatMap((after, index) => {
        const before = line.glyphs[index];
        if (before === undefined || !isHan(before.text) || !isHan(after.text)) return [];
        return before.font === after.font && before.size === after.size ? [(after.x - before.x) / before.size - 1] : [];
      });
      const spread = Math.max(...gaps) - Math.min(...gaps);
      return gaps.length > 0 && (spread > 0.02 || Math.max(...gaps) > 0.5)
        ? [`${line.text}: ${spread.toFixed(3)}`]
        : [];
    }),
  );
}

/** Rule 8: a Chinese paragraph of the text starts two em in, an English one at the edge. */
export function wrongIndents(units: readonly PrintedUnit[]): readonly string[] {
  return units.flatMap(({ parts }) => {
    const block = parts[0]?.block;
    if (block?.role !== 'P') return [];
    const { lang } = block;
    const [first, ...rest] = block.lines;
    if (first === undefined || rest.length === 0) return [];
    const indent = first.left - Math.min(...rest.map((line) => line.left));
    const wanted = lang === 'en' ? 0 : 2 * first.size;
    return Math.abs(indent - wanted) > TOLERANCE ? [`${first.text}: ${indent.toFixed(2)}`] : [];
  });
}

/** Rule 9: quotes are full-width in Chinese and proportional in English; the dash of Chinese is two em. */
export function wrongWidths(pages: readonly ProbedPage[]): readonly string[] {
  return blocksOf(pages).flatMap((block) =>
    block.lines.flatMap((line) =>
      line.glyphs.flatMap((glyph) => {
        if (/^[“”‘’]$/u.test(glyph.text)) {
          const chinese = block.lang !== 'en' && isHanFont(glyph);
          if (block.lang === 'en' && (isHanFont(glyph) || glyph.advance > 0.75)) return [`${line.text}: ${glyph.text}`];
          if (block.lang !== 'en' && !chinese && block.path.includes('TOC') === false)
            return [`${line.text}: ${glyph.text}`];
        }
        if (block.lang !== 'en' && glyph.text === '——' && glyph.advance < 2 - ROUNDING) return [`${line.text}: ——`];
        return [];
      }),
    ),
  );
}

/** Rule 11: every character has a glyph, and none is a radical. */
export const missingGlyphs = (pages: readonly ProbedPage[]): readonly string[] =>
  linesOf(pages).flatMap((line) =>
    line.glyphs.some(({ code }) => code === 0) || /[\u2e80-\u2fdf]/u.test(line.text) ? [line.text] : [],
  );

/** Rule 12: at most two hyphens in a row, none in a capitalised word, none at the end of a page, figures whole. */
export function badHyphens(pages: readonly ProbedPage[]): readonly string[] {
  return blocksOf(pages).flatMap((block) => {
    const hyphened = block.lines.map((line) => line.text.trimEnd().endsWith('\u00ad'));
    return block.lines.flatMap((line, index) => {
      if (!hyphened[index]) return [];
      const word = /(\S+)\u00ad$/u.exec(line.text.trimEnd())?.[1] ?? '';
      const three = hyphened[index + 1] && hyphened[index + 2];
      const capital = /^[“(‘]*\p{Lu}/u.test(word);
      return three || capital || index === block.lines.length - 1 ? [line.text] : [];
    });
  });
}

/** Rule 12: no ink beyond the right edge of the text area. */
export const overfullLines = (pages: readonly ProbedPage[], edge: number): readonly string[] =>
  blocksOf(pages).flatMap((block) =>
    block.lines.flatMap((line) => (inkRight(line) > edge + TOLERANCE ? [line.text] : [])),
  );

/** A unit of the source as it was printed: its blocks, one a page. */
export interface PrintedUnit {
  readonly text: string;
  readonly parts: readonly { readonly page: number; readonly block: ProbedBlock }[];
}

/**
 * Finds each text among the blocks of a language, in order; rule 16 holds where all are found, since a block of the
 * text must equal the source character by character, or begin it where the unit goes on over the page.
 */
export function findUnits(
  pages: readonly ProbedPage[],
  lang: string,
  texts: readonly string[],
): { readonly units: readonly PrintedUnit[]; readonly lost: readonly string[] } {
  const blocks = pages.flatMap((page) =>
    page.blocks
      .filter((block) => block.lang === lang && !block.path.includes('Table') && !block.path.includes('TOC'))
      .map((block) => ({ page: page.number, block })),
  );
  const units: PrintedUnit[] = [];
  const lost: string[] = [];
  let from = 0;
  for (const text of texts) {
    const found = unitAt(blocks, from, text);
    if (found === undefined) lost.push(text);
    else {
      units.push({ text, parts: found.parts });
      from = found.next;
    }
  }
  return { units, lost };
}

function unitAt(
  blocks: readonly { readonly page: number; readonly block: ProbedBlock }[],
  from: number,
  text: string,
): { readonly parts: PrintedUnit['parts']; readonly next: number } | undefined {
  for (let start = from; start < blocks.length; start++) {
    const parts: PrintedUnit['parts'][number][] = [];
    let rest = text;
    for (let at = start; at < blocks.length; at++) {
      const part = blocks[at];
      if (part === undefined) break;
      const read = textOf(part.block);
      const goesOn = parts.length > 0 && part.block.role === 'Note';
      if (goesOn) continue;
      if (!rest.startsWith(read)) break;
      parts.push(part);
      rest = rest.slice(read.length);
      if (rest === '') return { parts, next: at + 1 };
    }
  }
  return undefined;
}

/** Rule 13: two lines of a paragraph stay on either side of a page break, and no last line is a single Han character. */
export function strandedLines(units: readonly PrintedUnit[]): readonly string[] {
  return units.flatMap(({ text, parts }) => {
    const last = parts.at(-1)?.block.lines.at(-1);
    const lines = parts.reduce((sum, { block }) => sum + block.lines.length, 0);
    const short = parts.length > 1 && parts.some(({ block }) => block.lines.length < 2);
    const lonely =
      lines > 1 &&
      last !== undefined &&
      last.lang !== 'en' &&
      [...last.text].filter(isHan).length < 2 &&
      !/[A-Za-z0-9]{2}/u.test(last.text);
    return short || lonely ? [text] : [];
  });
}

/** Rule 13: a heading stands above at least two lines of what follows. */
export function strandedHeadings(pages: readonly ProbedPage[]): readonly string[] {
  const texts = pages.filter(({ blocks }) => !blocks.some(({ path }) => path.includes('TOC')));
  return texts.flatMap((page) => {
    const languages = new Set(page.blocks.map(({ lang }) => lang));
    return [...languages].flatMap((lang) => {
      const last = page.blocks.filter((block) => block.lang === lang).at(-1);
      return last !== undefined && /^H\d$/u.test(last.role) ? [textOf(last)] : [];
    });
  });
}

/** Rule 14: both sides of a unit start on one page at one height. */
export function unlevelPairs(first: readonly PrintedUnit[], second: readonly PrintedUnit[]): readonly string[] {
  return first.flatMap(({ text, parts }, index) => {
    const one = parts[0];
    const other = second[index]?.parts[0];
    const apart = Math.abs((one?.block.lines[0]?.baseline ?? 0) - (other?.block.lines[0]?.baseline ?? Number.NaN));
    return one?.page === other?.page && apart <= TOLERANCE ? [] : [`${text}: ${apart}`];
  });
}

/** Rule 15: on a page that a table goes on to, its head stands again. */
export function missingHeads(pages: readonly ProbedPage[]): readonly string[] {
  const heads = blocksOf(pages)
    .filter(({ path }) => path.includes('THead'))
    .map(textOf);
  return pages.flatMap((page) => {
    const first = page.blocks[0];
    const goesOn = first?.path.includes('TBody') ?? false;
    const head = page.blocks.findIndex(({ path }) => path.includes('THead'));
    const before = head === -1 ? page.blocks : page.blocks.slice(0, head);
    const repeated = page.artifacts.some(({ text }) => heads.some((each) => text.startsWith(each)));
    return goesOn && before.length > 0 && !repeated ? [`page ${page.number}`] : [];
  });
}

/** Rule 15: figures of a column end their integer part below each other, but where the column's edge stops them. */
export function unalignedFigures(
  pages: readonly ProbedPage[],
  fonts: ReadonlyMap<string, FontFile>,
  lang: string,
  figures: readonly string[],
): readonly string[] {
  const wanted = new Set(figures);
  return pages.flatMap((page) => {
    const cells = page.blocks.filter(
      (block) =>
        block.lang === lang && block.path.includes('TD') && block.lines.length === 1 && wanted.has(textOf(block)),
    );
    const marks = cells.map(({ lines: [line] }) => ({ line, at: integerEnd(line, fonts) }));
    const usual = middle(marks.map(({ at }) => at));
    const left = Math.min(...marks.map(({ line }) => line?.left ?? 0));
    const right = Math.max(...marks.map(({ line }) => line?.right ?? 0));
    return marks.flatMap(({ line, at }) => {
      if (line === undefined || Math.abs(at - usual) <= TOLERANCE) return [];
      const stopped = line.left - left <= TOLERANCE || right - line.right <= TOLERANCE;
      return stopped ? [] : [line.text];
    });
  });
}

/** Where the integer part of a line's first figure ends. */
function integerEnd(line: ProbedLine | undefined, fonts: ReadonlyMap<string, FontFile>): number {
  const glyphs = line?.glyphs ?? [];
  const first = glyphs.findIndex(({ text }) => /\d/u.test(text));
  let last = first;
  while (/^[\d,]$/u.test(glyphs[last + 1]?.text ?? '')) last++;
  const glyph = glyphs[last];
  return glyph === undefined ? 0 : glyph.x + naturalAdvance(glyph, fonts) * glyph.size;
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
