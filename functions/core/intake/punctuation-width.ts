// Repair: makes the punctuation of Chinese text full-width.
import { skip, wideMarks } from '../content/wide-marks.ts';
import { type Ledger, mend } from './ledger.ts';
import type { Passage } from './passage.ts';
import type { SourceLine } from './read-lines.ts';

/** The lines with full-width punctuation; a line that is not mostly Chinese stays as it is. */
export const widenPunctuation = (lines: readonly SourceLine[], ledger: Ledger): readonly SourceLine[] =>
  lines.map((line) => {
    const changes = isChinese(line.passage.text) ? wideMarks(line.passage.text) : new Map<number, string>();
    if (changes.size === 0) return line;
    const at = [...changes.keys()].sort((a, b) => a - b);
    const before = at.map((index) => line.passage.text[index]).join('');
    const after = at.map((index) => changes.get(index)).join('');
    mend(ledger, 'punctuation-width', line.passage, before, after, `${at.length} in this line.`);
    return { ...line, passage: change(line.passage, changes) };
  });

const isChinese = (text: string): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han >= (text.match(/[A-Za-z]/g)?.length ?? 0) / 2;
};

/** The passage with the marks changed; a space beside one is left out, as a full-width mark has its own. */
const change = ({ text, from }: Passage, changes: ReadonlyMap<number, string>): Passage => {
  const kept = [...from.keys()].filter((index) => {
    if (!/\s/.test(text[index] ?? '')) return true;
    const left = skip(text, index, -1, /\s/);
    const right = skip(text, index, 1, /\s/);
    return !changes.has(left) && !changes.has(right);
  });
  return {
    text: kept.map((index) => changes.get(index) ?? text[index]).join(''),
    from: kept.map((index) => from[index] ?? -1),
  };
};
