// The states that translations are in: derived from the texts and what is written down of them.
import { describe, expect, it } from 'vitest';
import { EN, GLOSSARY, REPORT, ZH } from '../content/sample.ts';
import { accepted, changed, checkOf, RECORD, statesOf, TERM_RECORD, WHOLE } from './accepted.ts';

const ALL = accepted();

describe('a translation', () => {
  it('is a draft until somebody accepts it, and then what they say', () => {
    expect(new Set(checkOf(WHOLE).states.map(({ state }) => state))).toEqual(new Set(['draft']));
    expect(statesOf(ALL)).toEqual([]);
    expect(statesOf(accepted(WHOLE, { state: 'reviewed' }), 'reviewed')).toEqual([]);
  });

  it('is stale once its Chinese is changed, a list and a definition too', () => {
    expect(statesOf(changed(ALL, ZH, '首段。', '首段，改。'))).toEqual(['s5.p1 stale']);
    expect(statesOf(changed(ALL, ZH, '- 乙', '- 丙'))).toEqual(['s5.1.l1 stale']);
    expect(statesOf(changed(ALL, ZH, '五、开放', '五、扩大开放'))).toEqual(['s5 stale']);
    expect(statesOf(changed(ALL, GLOSSARY, '定义。', '新定义。'))).toEqual(['terms/half-hour-circle stale']);
  });

  it('is stale once a note of its Chinese is changed', () => {
    const note = (text: string, words: string) => `${text.replace('首段', '首段[^a]')}\n[^a]: ${words}\n`;
    const english = `${(ALL[EN] ?? '').replace('Lead paragraph.', 'Lead paragraph.[^a]')}\n[^a]: A note.\n`;
    const noted = accepted({ ...WHOLE, [EN]: english, [ZH]: note(ALL[ZH] ?? '', '注。') });
    expect(statesOf(noted)).toEqual([]);
    expect(statesOf({ ...noted, [ZH]: note(ALL[ZH] ?? '', '新注。') })).toEqual(['s5.p1 stale']);
  });

  it('is not stale when emphasis or a comment changes, or another text', () => {
    expect(statesOf(changed(ALL, ZH, '**重点**', '重点'))).toEqual([]);
    expect(statesOf(changed(ALL, REPORT, 'period: "2021"', 'period: "2022"'))).toEqual([]);
  });

  it('is missing where there is no English', () => {
    expect(statesOf(changed(ALL, EN, '\n- A\n- B\n', ''))).toEqual(['s5.1.l1 missing']);
  });

  it('is a draft again once its English is changed, and keeps its state when that is undone', () => {
    const edited = changed(ALL, EN, 'Lead paragraph.', 'First paragraph.');
    expect(statesOf(edited)).toEqual(['s5.p1 draft']);
    expect(checkOf(edited).states.find(({ unit }) => unit.id === 's5.p1')?.lapsed).toBe('approved');
    expect(statesOf(changed(edited, EN, 'First paragraph.', 'Lead paragraph.'))).toEqual([]);
    expect(statesOf(changed(ALL, EN, 'Lead paragraph.', 'Lead  paragraph.'))).toEqual([]);
  });

  it('goes along with a block whose number changes', () => {
    const both = changed(
      changed(ALL, ZH, '第一段，', '新段。\n\n第一段，'),
      EN,
      'Paragraph **one**',
      'New.\n\nParagraph **one**',
    );
    expect(statesOf(both)).toEqual(['s5.1.p1 stale']);
    const fewer = changed(changed(ALL, ZH, /第一段，.*\n\n/, ''), EN, /Paragraph \*\*one.*\n\n/, '');
    expect(statesOf(fewer)).toEqual([]);
  });

  it('is stale where two Chinese texts change places and the English ones do not', () => {
    const swapped = changed(changed(ALL, ZH, '首段。', '第二段。'), ZH, /\n\n第二段。\n\n-/, '\n\n首段。\n\n-');
    expect(statesOf(swapped)).toEqual(['s5.p1 stale', 's5.1.p2 stale']);
  });
});

describe('what changed', () => {
  const INVESTED = 'Investment of RMB 60 billion.';
  const GREW = 'Investment of RMB 60 billion, up 10 percent.';
  const BOTH = 'A has RMB 60 billion, and B has RMB 65 billion.';
  const changeOf = (before: string, english: string, after: string) => {
    const files = accepted(changed(changed(WHOLE, ZH, '首段。', before), EN, 'Lead paragraph.', english));
    return checkOf(changed(files, ZH, before, after)).states.find(({ unit }) => unit.id === 's5.p1')?.change;
  };

  it.each([
    ['投资600亿元。', '投资650亿元。', ['600亿元'], ['650亿元'], INVESTED],
    ['投资600亿元，增长10%。', '投资600亿元，增长12%。', ['10%'], ['12%'], GREW],
    ['投资600亿元，增长10%。', '投资600亿元。', ['10%'], [], GREW],
    ['投资600亿元。', '投资600亿元，新增2个。', [], ['2个'], INVESTED],
    ['甲600亿元，乙650亿元。', '甲650亿元，乙600亿元。', ['600亿元', '650亿元'], ['650亿元', '600亿元'], BOTH],
  ])('is a figure from %s to %s', (before, after, was, is, english) => {
    expect(changeOf(before, english, after)).toEqual({ kind: 'figures', was, is });
  });

  it('is words where no figure is another', () => {
    expect(changeOf('投资600亿元。', INVESTED, '完成投资600亿元。')).toEqual({ kind: 'words' });
    expect(changeOf('投资600亿元。', INVESTED, '完成投资６００亿元。')).toEqual({ kind: 'words' });
  });
});

describe('sidecars', () => {
  it('lie beside what they are about', () => {
    expect(Object.keys(ALL).filter((path) => path.includes('translation'))).toEqual([RECORD, TERM_RECORD]);
  });
});
