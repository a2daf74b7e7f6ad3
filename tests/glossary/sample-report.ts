// A report of the blocks that a test gives, and terms with all that they can have.
import type { Report, SourceInline, Term, Unit } from '../../functions/core/content/types.ts';
import { content, term } from '../markup/sample-pack.ts';

const EN_FILE = 'content/reports/r/en/01-a.md';

const paragraph = (id: string, file: string, text: string, line: number) => {
  const inlines: readonly SourceInline[] = [{ kind: 'text', text }];
  return { kind: 'paragraph' as const, id, inlines, place: { file, line, column: 1 } };
};

/** A report whose paragraphs `p1`, `p2`, … are these pairs of Chinese and English, one on each line; of another without English. */
export const reportOf = (...pairs: readonly (readonly [zh: string, en?: string])[]): Report => {
  const [sample] = content.reports;
  if (sample === undefined) throw new Error('There is no sample report.');
  const units = pairs.map(([zh, en], index): Unit => {
    const id = `p${index + 1}`;
    const chinese = paragraph(id, 'content/reports/r/zh-Hans/01-a.md', zh, index + 1);
    return {
      id,
      sides: { 'zh-Hans': chinese, ...(en !== undefined && { en: paragraph(id, EN_FILE, en, index + 1) }) },
    };
  });
  return { ...sample, id: 'r', sections: [{ id: 's1', units, paths: {}, unaligned: [] }] };
};

/** A term with admitted and forbidden renderings. */
export const termWith = (
  id: string,
  [headword = '', ...aliases]: readonly string[],
  [rendering = '', ...admitted]: readonly string[],
  forbidden: readonly string[] = [],
): Term => {
  const plain = term(id, headword, rendering, aliases);
  const definition = plain.en?.definition ?? '';
  return { ...plain, en: { rendering, admitted, forbidden, definition } };
};
