// Sets what every page carries beside its text: the running head and the folio.
import type { Document, Inline } from '../markup/blocks.ts';
import type { Line } from './break-lines.ts';
import { findBreakOpportunities } from './break-opportunities.ts';
import type { Artifact, FrameItem, Look } from './frames.ts';
import { plainText, setInlines, type TextContext } from './set-inlines.ts';
import type { Setting } from './setting.ts';
import { documentNode } from './structure.ts';
import type { Align } from './theme.ts';

/**
 * The mark, the running head and the folio of the page with this index (from 0), each on one line; one that is too long ends in an ellipsis. A
 * bare page has the mark alone.
 */
export function pageFurniture(
  document: Document,
  { index, bare }: { readonly index: number; readonly bare: boolean },
  pages: number,
  width: number,
  setting: Setting,
): readonly FrameItem[] {
  const { page: paper } = setting.theme;
  const mark = furnitureLine(
    document.mark,
    'header.mark',
    'header',
    setting.style(['header.mark'], document.lang).top || MARK,
  );
  if (bare) return mark;
  return [
    ...mark,
    ...furnitureLine(document.runningHead, 'header.running', 'header', paper.runningHead),
    ...furnitureLine(document.folio, 'footer.folio', 'footer', paper.height - paper.folio),
  ];

  function furnitureLine(
    inlines: readonly Inline[],
    name: string,
    artifact: Artifact,
    baseline: number,
  ): readonly FrameItem[] {
    const filled = inlines.map((inline): Inline => {
      if (inline.kind === 'break') return { kind: 'text', text: ' ', lang: document.lang, styles: [] };
      if (inline.kind !== 'counter') return inline;
      const number = inline.counter === 'page' ? index + 1 : pages;
      return { kind: 'text', text: String(number), lang: inline.lang, styles: [] };
    });
    const style = setting.style([name], document.lang);
    const context = { names: [name], style, node: documentNode(document.lang), block: '' };
    const whole = setInlines(filled, context, width, setting).lines;
    if (whole.length > 1) setting.shortened.set(artifact, plainText(inlines));
    const line = (whole.length > 1 ? shortenedLine(filled, context, width, setting) : undefined) ?? whole[0];
    if (line === undefined) return [];
    const inset = style.indent * style.size;
    const x = paper.margin.left - inset + shiftOf(style.align, width - line.width, index, inset);
    const text: FrameItem = { kind: 'line', x, baseline, line, artifact };
    if (style.ruleBelow === undefined) return [text];
    const y = baseline + style.padding;
    const rule = { x: paper.margin.left, y, width, thickness: style.ruleThickness, color: style.ruleBelow };
    return [{ kind: 'rule', ...rule }, text];
  }
}

/** Where the baseline of a mark lies whose style does not say (`top`), from the top edge, in points. */
const MARK = 30;

/** The most of a text that has room on one line, up to the end of a word, with an ellipsis. */
function shortenedLine(
  inlines: readonly Inline[],
  context: TextContext,
  width: number,
  setting: Setting,
): Line<Look> | undefined {
  const places = [...findBreakOpportunities(plainText(inlines))].sort((a, b) => b - a);
  for (const place of places) {
    const { lines } = setInlines(cutInlines(inlines, place), context, width, setting);
    if (lines.length === 1) return lines[0];
  }
  return undefined;
}

/** The first `length` characters, without a space or a mark at their end, and an ellipsis. */
function cutInlines(inlines: readonly Inline[], length: number): readonly Inline[] {
  let left = length;
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind !== 'text' || left <= 0) return [];
    const text = inline.text.slice(0, left);
    left -= inline.text.length;
    return [{ ...inline, text: left > 0 ? text : `${text.replace(/[\s·,，、;；:：]+$/u, '')}…` }];
  });
}

/** Odd pages lie on the right: their outside is the right edge (GB/T 9704 7.5), one indent from it. */
function shiftOf(align: Align, spare: number, index: number, inset: number): number {
  if (align === 'center') return spare / 2;
  if (align === 'end') return spare;
  if (align !== 'outside') return 0;
  return index % 2 === 0 ? spare : inset;
}
