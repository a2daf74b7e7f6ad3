// Chooses the widths of the columns of pairs so that both sides of the text come out about equally long.
import type { Block, Inline, Pair } from '../markup/blocks.ts';
import type { Setting } from './setting.ts';

/** No column is narrower than this part of the text area: a line of Chinese keeps some fifteen characters. */
const NARROWEST = 0.34;

/**
 * Shares of the columns of pairs. A column that holds text of a natural length n at a leading l is n·l/w high at width
 * w, so that the sides are level where each width is in proportion to its n·l.
 */
export function pairShares(blocks: readonly Block[], setting: Setting): readonly number[] {
  const { columns } = setting.theme.pair;
  if (columns !== 'auto') return columns;
  const areas: number[] = [];
  for (const pair of pairsOf(blocks)) {
    pair.sides.forEach((side, index) => {
      for (const block of side.blocks) areas[index] = (areas[index] ?? 0) + areaOf(block, setting);
    });
  }
  if (areas.length === 0) return [1, 1];
  const whole = areas.reduce((sum, area) => sum + area, 0) || 1;
  const least = Math.min(NARROWEST, 1 / areas.length);
  const shares = areas.map((area) => Math.max(least, area / whole));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const spare = total - 1;
  const widest = shares.indexOf(Math.max(...shares));
  return shares.map((share, index) => (index === widest ? share - spare : share));
}

/** The stamp does not count: what it says of an edition is not to move the lines of its text. */
const pairsOf = (blocks: readonly Block[]): readonly Pair[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'pair') return [block];
    return block.kind === 'part' && block.style !== 'section.stamp' ? pairsOf(block.blocks) : [];
  });

/** Natural length of a paragraph in points, times its leading. Headings stand on lines of their own and do not count. */
function areaOf(block: Block, setting: Setting): number {
  if (block.kind === 'list') return block.items.flat().reduce((sum, each) => sum + areaOf(each, setting), 0);
  if (block.kind !== 'paragraph') return 0;
  const style = setting.style([block.style], block.lang);
  const latin = setting.chain(style.latin)[0];
  let em = 0;
  const text = textOf(block.inlines);
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const glyph = code < 0x2000 ? (latin?.file.glyphId(code) ?? 0) : 0;
    em += latin === undefined || glyph === 0 ? 1 : latin.file.advance(glyph) / latin.file.unitsPerEm;
  }
  return em * style.size * style.leading;
}

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
