// Sets blocks in one column: paragraphs, headings and lists become lines with their heights.
import type { Block, Inline } from '../markup/blocks.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Look } from './frames.ts';
import { itemize, type StyledRun } from './itemize.ts';
import { chainOf, type ResolvedStyle, resolveStyle, type Theme, type Typefaces } from './theme.ts';

/** A line in a column. */
export interface ColumnLine {
  readonly line: Line<Look>;
  /** Shift from the column's left edge, for centred and right-aligned lines and list items. */
  readonly x: number;
  readonly size: number;
  readonly leading: number;
  /** Space above it, dropped at the top of a page. */
  readonly before: number;
  /** Index in its paragraph, and how many lines that has: a paragraph keeps two lines on each side of a page break. */
  readonly index: number;
  readonly count: number;
  readonly anchors: readonly string[];
  readonly outline: { readonly level: number; readonly title: string } | undefined;
}

/** What setting text needs to know. `missing` collects the characters that no font has, with the block that holds them. */
export interface Setting {
  readonly theme: Theme;
  readonly faces: Typefaces;
  readonly missing: { readonly character: string; readonly block: string }[];
}

const LIST_INDENT = 1.5;

/** Sets blocks one below the other, `width` points wide. Blocks that are not text (tables, pairs) do not belong here. */
export function setColumn(blocks: readonly Block[], width: number, setting: Setting): readonly ColumnLine[] {
  const lines: ColumnLine[] = [];
  let after = 0;
  const add = (more: readonly ColumnLine[], style: ResolvedStyle) => {
    more.forEach((line, index) => {
      lines.push(
        index === 0 ? { ...line, before: lines.length === 0 ? style.before : Math.max(after, style.before) } : line,
      );
    });
    after = style.after;
  };
  for (const block of blocks) {
    const style = resolveStyle(setting.theme, [block.style], block.lang);
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      const set = setInlines(block.inlines, style, [block.style], width, setting, block.id ?? '');
      const first = set[0];
      if (first === undefined) continue;
      const outline = block.kind === 'heading' ? { level: block.level, title: plainText(block.inlines) } : undefined;
      add(
        [
          { ...first, outline, anchors: block.id === undefined ? first.anchors : [block.id, ...first.anchors] },
          ...set.slice(1),
        ],
        style,
      );
    } else if (block.kind === 'list') {
      const inset = LIST_INDENT * style.size;
      for (const [number, item] of block.items.entries()) {
        const set = setColumn(item, width - inset, setting).map((line) => ({ ...line, x: line.x + inset }));
        const [bullet] = setInlines(
          [textOf(block.ordered ? `${number + 1}.` : '•', block)],
          style,
          [block.style],
          inset,
          setting,
          '',
        );
        const first = set[0];
        if (first === undefined || bullet === undefined) continue;
        const joined = [
          ...bullet.line.atoms,
          ...first.line.atoms.map((placed) => ({ ...placed, x: placed.x + inset })),
        ];
        add([{ ...first, x: first.x - inset, line: { ...first.line, atoms: joined } }, ...set.slice(1)], style);
      }
    } else {
      throw new Error(`A ${block.kind} cannot stand in a column.`);
    }
  }
  return lines;
}

const textOf = (text: string, block: Block): Inline => ({ kind: 'text', text, lang: block.lang, styles: [] });

/** The text of inlines without their looks. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : '')).join('');

/** Sets inlines as one paragraph; a forced break starts a new line without indent. */
export function setInlines(
  inlines: readonly Inline[],
  style: ResolvedStyle,
  names: readonly string[],
  width: number,
  setting: Setting,
  block: string,
): readonly ColumnLine[] {
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  const anchors = inlines.flatMap((inline) => (inline.kind === 'text' && inline.id !== undefined ? [inline.id] : []));
  const lines = parts.flatMap((part, index) => {
    const runs = part.flatMap((inline) => (inline.kind === 'text' ? [styledRun(inline, names, setting)] : []));
    const itemized = itemize(runs);
    for (const character of itemized.missing) setting.missing.push({ character, block });
    return breakLines(itemized, {
      measure: width,
      indent: index === 0 ? style.indent * style.size : 0,
      justify: style.align === 'justify',
    });
  });
  return lines.map((line, index) => ({
    line,
    x: style.align === 'center' ? (width - line.width) / 2 : style.align === 'end' ? width - line.width : 0,
    size: style.size,
    leading: style.leading,
    before: 0,
    index,
    count: lines.length,
    anchors: index === 0 ? anchors : [],
    outline: undefined,
  }));
}

function styledRun(
  run: Extract<Inline, { kind: 'text' }>,
  names: readonly string[],
  setting: Setting,
): StyledRun<Look> {
  const style = resolveStyle(setting.theme, [...names, ...run.styles], run.lang);
  return {
    text: run.text.normalize('NFC'),
    lang: run.lang,
    size: style.size,
    han: chainOf(style.han, setting.theme, setting.faces),
    latin: chainOf(style.latin, setting.theme, setting.faces),
    look: run.href === undefined ? { color: style.color } : { color: style.color, href: run.href },
  };
}
