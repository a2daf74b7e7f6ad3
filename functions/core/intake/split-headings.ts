// Rule: a heading that is run into its paragraph, or glued into the one before, gets a line of its own; numbered ones of the highest level begin sections.
import { type FoundHeading, findHeadings } from './find-headings.ts';
import { type Ledger, leaveOut, mend, original } from './ledger.ts';
import { NUMBERINGS } from './numbering.ts';
import { slice, trim } from './passage.ts';
import type { FlowItem, SourceParagraph } from './types.ts';

/** The text as sections, topics, paragraphs and entries of lists in a row. */
export const splitHeadings = (paragraphs: readonly SourceParagraph[], ledger: Ledger): readonly FlowItem[] => {
  const headings = findHeadings(paragraphs);
  const levelOf = levels(headings.flat());
  return paragraphs.flatMap((paragraph, index) => splitParagraph(paragraph, headings[index] ?? [], levelOf, ledger));
};

type Level = 'section' | 'topic' | 'text';

/** The highest way of numbering that is used makes sections, or else the highest headings of Markdown; the next makes topics. */
const levels = (headings: readonly FoundHeading[]): ((heading: FoundHeading) => Level) => {
  const used = NUMBERINGS.filter(({ name }) => headings.some(({ number }) => number?.name === name));
  const [sections, topics] = used.map(({ name }) => name);
  const top = Math.min(...headings.filter(({ depth }) => depth > 0).map(({ depth }) => depth));
  return ({ number, depth, how }) => {
    if (sections === undefined) return depth > 0 && depth === top ? 'section' : 'topic';
    if (number === undefined) return 'topic';
    if (number.name === sections) return 'section';
    return number.name === topics || (how === 'line' && depth > 0) ? 'topic' : 'text';
  };
};

const splitParagraph = (
  { kind, passage }: SourceParagraph,
  headings: readonly FoundHeading[],
  levelOf: (heading: FoundHeading) => Level,
  ledger: Ledger,
): FlowItem[] => {
  if (kind === 'item') return [{ kind: 'item', passage }];
  const items: FlowItem[] = [];
  let from = 0;
  const text = (end: number): void => {
    const part = trim(slice(passage, from, end));
    if (part.text !== '') items.push({ kind: 'paragraph', passage: part });
  };
  for (const heading of headings) {
    const level = levelOf(heading);
    if (level === 'text') continue;
    text(heading.start);
    const title = slice(passage, heading.textStart, heading.textEnd);
    const marks = [slice(passage, heading.start, heading.textStart), slice(passage, heading.textEnd, heading.end)];
    leaveOut(ledger, heading.how === 'line' ? 'mark' : 'repair', ...marks);
    if (heading.how !== 'line') {
      const before = original(slice(passage, heading.start, heading.end), ledger);
      const after = `${level === 'section' ? '#' : '##'} ${title.text}`;
      const note =
        heading.how === 'glued'
          ? 'The heading stood within a paragraph.'
          : 'The heading stood in the line of its text.';
      mend(ledger, `${heading.how}-heading`, title, before, after, note);
    }
    items.push({
      kind: level,
      passage: title,
      ...(level === 'section' && heading.number && { number: heading.number.number }),
    });
    from = heading.end;
  }
  text(passage.text.length);
  return items;
};
