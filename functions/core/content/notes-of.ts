// Lists the notes that a block calls.
import type { SourceBlock, SourceInline, SourceNote } from './types.ts';

/** The notes of a block, in the order of their marks. */
export const notesOf = (block: SourceBlock): readonly SourceNote[] =>
  (block.kind === 'list' ? block.items.flat() : block.inlines).flatMap(notesIn);

const notesIn = (inline: SourceInline): readonly SourceNote[] => {
  if (inline.kind === 'note') return [inline];
  return 'children' in inline ? inline.children.flatMap(notesIn) : [];
};
