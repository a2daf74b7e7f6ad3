// Collapses white space as HTML does, and leaves none where a line of Chinese was broken.
import type { Inline } from './blocks.ts';

const SPACE = /[ \t\n\r\f]+/g;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

interface Gap {
  readonly breaksLine: boolean;
  /** Where it began: at the start of this run, in a run before, or before the mark of a note. */
  readonly before: 'here' | 'run' | 'mark';
}

/** The inlines of one block: white space in a row is one space, none at the ends of lines, none between Han over a line end. */
export const collapseSpace = (inlines: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = [];
  let last = '';
  let gap: Gap | undefined;
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      result.push(inline);
      last = '';
      gap = undefined;
      continue;
    }
    if (inline.kind === 'note') {
      // The mark stands close to what it belongs to; a space before it follows.
      if (gap !== undefined) gap = { ...gap, before: 'mark' };
      result.push(inline);
      continue;
    }
    if (inline.kind === 'counter') {
      if (gap !== undefined && last !== '') appendSpace(result);
      result.push(inline);
      last = '0';
      gap = undefined;
      continue;
    }
    let text = '';
    let from = 0;
    const words = (until: number): void => {
      const word = inline.text.slice(from, until);
      if (word === '') return;
      if (gap !== undefined && last !== '' && isPrinted(gap, last, firstOf(word))) {
        if (text === '' && gap.before === 'run' && result.at(-1)?.kind !== 'note') appendSpace(result);
        else text += ' ';
      }
      gap = undefined;
      text += word;
      last = [...word].at(-1) ?? '';
    };
    for (const space of inline.text.matchAll(SPACE)) {
      words(space.index);
      gap = {
        breaksLine: (gap?.breaksLine ?? false) || space[0].includes('\n'),
        before: gap === undefined || gap.before === 'mark' ? (text === '' ? 'here' : 'run') : gap.before,
      };
      from = space.index + space[0].length;
    }
    words(inline.text.length);
    if (gap?.before === 'here') gap = { ...gap, before: 'run' };
    if (text !== '') result.push({ ...inline, text });
  }
  return result;
};

/** None between Han over a line end; what stood before a mark is no space in Chinese, nor before a closing sign. */
const isPrinted = ({ breaksLine, before }: Gap, last: string, next: string): boolean => {
  const wide = WIDE.test(last) && WIDE.test(next);
  if (before === 'mark') return !wide && !/[\p{Pe}\p{Pf}\p{Po}]/u.test(next);
  return !(breaksLine && wide);
};

const firstOf = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** Puts a space where it stood: at the end of the run before. */
const appendSpace = (inlines: Inline[]): void => {
  const before = inlines.at(-1);
  if (before?.kind === 'text') inlines[inlines.length - 1] = { ...before, text: `${before.text} ` };
  else if (before?.kind === 'counter') inlines.push({ kind: 'text', text: ' ', lang: before.lang, styles: [] });
};
