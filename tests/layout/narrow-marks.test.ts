// Marks of fonts that have them narrower than the em: each is set in the cell of a full-width mark, its ink where that has it.
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../functions/core/layout/break-lines.ts';
import { itemize } from '../../functions/core/layout/itemize.ts';
import type { Typeface } from '../../functions/core/layout/typeface.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';

/** Quotes as LXGW WenKai has them, and a dash as Noto Serif has it without full-width forms. */
const NARROW: Readonly<Record<string, number>> = { '“': 0.35, '”': 0.35, '‘': 0.35, '’': 0.35, '——': 0.845, '·': 0.35 };
const kai: Typeface = {
  ...notoSerif,
  id: 'kai',
  shape: (text, lang) => {
    const advance = NARROW[text];
    if (advance === undefined) return notoSerif.shape(text, lang);
    return [...text].map((mark) => ({ glyphId: 1, advance, xOffset: 0, text: mark, parts: undefined }));
  },
};

const run = (text: string, han: Typeface) => ({
  ...{ text, lang: 'zh-Hans' as const, size: 20, rise: 0, hyphenate: true, look: undefined },
  han: [han],
  latin: [sourceSerif],
});

describe('narrow marks', () => {
  it.each(['打响“乐易办”服务品牌', '“一网通办”“最多跑一次”', '他说：‘好’。', '三线——四区', '列夫·托尔斯泰'])(
    'take the room of full-width ones in %s',
    (text) => {
      const [line] = breakLines(itemize([run(text, kai)]), { measure: 1000, indent: 0, justify: false });
      const [usual] = breakLines(itemize([run(text, notoSerif)]), { measure: 1000, indent: 0, justify: false });
      expect(line?.width).toBeCloseTo(usual?.width ?? 0, 6);
      expect(line?.atoms.map(({ x }) => x)).toEqual(usual?.atoms.map(({ x }) => x));
    },
  );

  it('have their ink beside what they enclose', () => {
    const { atoms } = itemize([run('“好”', kai)]);
    const [opening, , closing] = atoms;
    // Half an em is kept of the cell: an opening mark ends with it, a closing one begins with it.
    expect(opening).toMatchObject({ width: 10 });
    expect(opening?.trim).toBeCloseTo(-3, 6);
    expect(closing).toMatchObject({ width: 10, trim: 0 });
  });

  it('stand in the middle where they have ink on the whole em, and a dash stays whole', () => {
    const { atoms } = itemize([run('三——四', kai)]);
    expect(atoms[1]).toMatchObject({ text: '——', width: 40 });
    expect(atoms[1]?.trim).toBeCloseTo(-3.1, 6);
  });
});
