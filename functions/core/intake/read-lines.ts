// Takes a text apart into its lines.
import { type Passage, passageAt, trim } from './passage.ts';

/** A line of the source without white space at its edges; `indented` when two ideographic spaces begin it, as a paragraph of print. */
export interface SourceLine {
  readonly passage: Passage;
  readonly indented: boolean;
}

/** The lines of a text, blank ones among them. */
export const readLines = (source: string): readonly SourceLine[] => {
  let offset = 0;
  return source.split('\n').map((line) => {
    const passage = trim(passageAt(line, offset));
    offset += line.length + 1;
    return { passage, indented: /^\s*\u3000/.test(line) };
  });
};

export const isBlank = ({ passage }: SourceLine): boolean => passage.text === '';
