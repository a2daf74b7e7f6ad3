// Keeps Chinese words whole in headings and titles, where a break within a word is read as clumsy.
import type { Itemized } from './itemize.ts';

/** Word boundaries by the dictionary of ICU; the same Node gives the same words. */
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** The same paragraph without break opportunities inside of words. */
export function keepWordsWhole<Look>(itemized: Itemized<Look>): Itemized<Look> {
  const { atoms, gaps } = itemized;
  if (!atoms.some(({ script }) => script === 'han')) return itemized;
  const starts = new Set<number>();
  let text = '';
  const offsets = atoms.map((atom, index) => {
    const at = text.length;
    text += atom.text + (gaps[index]?.space ? ' ' : '');
    return at;
  });
  for (const { index } of segmenter.segment(text)) starts.add(index);
  return {
    ...itemized,
    gaps: gaps.map((gap, index) =>
      gap.break === 'allowed' && !gap.space && !starts.has(offsets[index + 1] ?? 0) ? { ...gap, break: 'never' } : gap,
    ),
  };
}
