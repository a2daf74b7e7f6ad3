// The words of inlines, as checks and digests read them.
import type { SourceInline } from './types.ts';

/** The text of inlines without emphasis, addresses and notes; `lineBreak` stands for each break. */
export const plainText = (inlines: readonly SourceInline[], lineBreak = '\n'): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return lineBreak;
      return inline.kind === 'note' ? '' : plainText(inline.children, lineBreak);
    })
    .join('');
