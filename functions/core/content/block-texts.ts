// The running text of a block, with the place in its file of every character.
import type { Place } from './diagnostic.ts';
import type { SourceBlock, SourceInline, SourceNote } from './types.ts';

/** One run of text: a paragraph, a heading, an entry of a list, or a note; without marks of emphasis, addresses and marks of notes. */
export interface BlockText {
  readonly text: string;
  /** The place of a character; exact where the run stands on one line, as the guide asks, and escapes nothing with a backslash. */
  readonly placeAt: (offset: number) => Place;
}

/** The runs of a block in reading order, its notes last. */
export const blockTexts = (block: SourceBlock): readonly BlockText[] => {
  const { place } = block;
  if (block.kind === 'heading') return runsOf(block.inlines, moved(place, block.level + 1));
  if (block.kind === 'paragraph') return runsOf(block.inlines, place);
  return block.items.flatMap((inlines, index) => {
    const mark = block.ordered ? `${index + 1}. `.length : '- '.length;
    return runsOf(inlines, { ...moved(place, mark), line: place.line + index });
  });
};

const moved = (place: Place, columns: number): Place => ({ ...place, column: place.column + columns });

const runsOf = (inlines: readonly SourceInline[], start: Place): readonly BlockText[] => {
  const anchors: { readonly offset: number; readonly place: Place }[] = [];
  const notes: SourceNote[] = [];
  let text = '';
  let at = start;
  const walk = (inline: SourceInline): void => {
    if (inline.kind === 'text') {
      anchors.push({ offset: text.length, place: at });
      text += inline.text;
      at = moved(at, inline.text.length);
    } else if (inline.kind === 'break') {
      text += '\n';
      at = { ...at, line: at.line + 1, column: 1 };
    } else if (inline.kind === 'note') {
      notes.push(inline);
      at = moved(at, `[^${inline.name}]`.length);
    } else {
      const [before, after] = MARKS[inline.kind];
      at = moved(at, before);
      for (const child of inline.children) walk(child);
      at = moved(at, after + (inline.kind === 'link' ? inline.href.length : 0));
    }
  };
  for (const inline of inlines) walk(inline);
  const placeAt = (offset: number): Place => {
    const anchor = anchors.findLast((each) => each.offset <= offset);
    return anchor === undefined ? start : moved(anchor.place, offset - anchor.offset);
  };
  return [
    { text, placeAt },
    ...notes.flatMap(({ name, children, place }) => runsOf(children, moved(place, `[^${name}]: `.length))),
  ];
};

/** How many characters of Markdown stand before and after; of a link, without its address. */
const MARKS = { strong: [2, 2], emphasis: [1, 1], link: ['['.length, ']()'.length] } as const;
