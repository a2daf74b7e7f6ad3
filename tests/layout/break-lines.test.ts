// Lines of a paragraph: flush, nothing lost, prohibitions kept, marks compressed; on real fonts at many measures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../functions/core/content/language.ts';
import { breakLines, type Line } from '../../functions/core/layout/break-lines.ts';
import { itemize, type StyledRun } from '../../functions/core/layout/itemize.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../functions/core/layout/punctuation.ts';
import { notoSerif, sourceSerif } from '../support/fonts.ts';

const SIZE = 10;
const run = (text: string, lang: Language): StyledRun => ({
  text,
  lang,
  size: SIZE,
  rise: 0,
  hyphenate: true,
  han: [notoSerif],
  latin: [sourceSerif],
  look: undefined,
});
const set = (text: string, lang: Language, measure: number, indent = 0): readonly Line[] =>
  breakLines(itemize([run(text, lang)]), { measure, indent, justify: true });

/** The characters of a line as they will be read, without hyphens that the layout put in. */
const read = (line: Line): string =>
  line.atoms
    .map(
      ({ atom, spaceAfter }) => atom.glyphs.map((glyph) => glyph.text).join('') + (spaceAfter === undefined ? '' : ' '),
    )
    .join('');

const CHINESE =
  '市政府将做实口岸平台，加快保税物流中心（B型）建设；办好第八届旅博会、第十八届西博会乐山主题市，力争到市外内资650亿元以上，' +
  '完成进出口总额45亿元，新增国际友好城市（景区）2个。“四早”要求依法落实——早发现、早隔离……日检测能力达到3.5万人份，新建农村公路1300公里。';
const ENGLISH =
  'We will build a new open economy at a higher level, attract more than RMB 65 billion of domestic investment from outside the city, ' +
  'and bring the share of county-level administrative licensing functions transferred to above 80 percent.';

describe('lines of a Chinese paragraph', () => {
  it.each([12, 15, 18, 20, 24, 30, 36])('are flush, complete and free of forbidden starts and ends at %i em', (em) => {
    const measure = em * SIZE;
    const lines = set(CHINESE, 'zh-Hans', measure, 2 * SIZE);
    expect(lines.map(read).join('')).toBe(CHINESE);
    for (const line of lines) {
      const text = read(line);
      expect(NOT_AT_LINE_START.has(text.charAt(0)), text).toBe(false);
      expect(NOT_AT_LINE_END.has(text.at(-1) ?? ''), text).toBe(false);
      if (!line.last) expect(line.width, text).toBeCloseTo(measure, 3);
    }
    expect(lines[0]?.atoms[0]?.x).toBe(2 * SIZE);
  });

  it('takes one and a half em for two marks that meet, and half an em for a mark at a line end', () => {
    const [line] = set('好。”好', 'zh-Hans', 400);
    expect(line?.atoms.at(-1)?.x).toBeCloseTo(2.5 * SIZE, 3);
    const [ending] = set('好。', 'zh-Hans', 400);
    expect(ending?.width).toBeCloseTo(1.5 * SIZE, 3);
  });

  it('puts a quarter em between Han and digits, and sets the dash two em wide', () => {
    const [line] = set('为45亿', 'zh-Hans', 400);
    expect(line?.atoms[1]?.x).toBeCloseTo(1.25 * SIZE, 3);
    const [dash] = set('市——县', 'zh-Hans', 400);
    expect(dash?.atoms[2]?.x).toBeCloseTo(3 * SIZE, 3);
  });
});

describe('lines of an English paragraph', () => {
  it.each([22, 26, 32])('are flush and complete at %i em', (em) => {
    const lines = set(ENGLISH, 'en', em * SIZE);
    expect(lines.map(read).join('')).toBe(ENGLISH);
    for (const line of lines) if (!line.last) expect(line.width, read(line)).toBeCloseTo(em * SIZE, 3);
  });
});

describe('any text at any measure', () => {
  it('is kept whole and in order', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '乐山',
        '，',
        '。',
        '“',
        '”',
        '（',
        '）',
        '——',
        '650亿元',
        '43.5%',
        'ASEAN',
        ' ',
        'development',
        '1300公里',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 60, max: 400 }), (words, measure) => {
        const text = words.join('').trim();
        const lines = set(text, 'zh-Hans', measure);
        expect(lines.map(read).join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s+/gu, ''));
      }),
      { numRuns: 200 },
    );
  });
});
