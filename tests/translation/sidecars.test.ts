// Sidecars: read with whatever is wrong at its place, and written so that people can read and compare them.
import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../functions/core/translation/check-translation.ts';
import { EN, found, load, PACK, ZH } from '../content/sample.ts';
import { accept, accepted, changed, RECORD, statesOf, TERM_RECORD, WHOLE } from './accepted.ts';

const ALL = accepted();
const foundIn = (record: string) => found({ ...ALL, [RECORD]: record }).map((line) => line.replace(RECORD, ''));
const ENTRY = 'source: 0123456789abcdef, target: 0123456789abcdef, date: "2026-11-24"';

describe('reading a sidecar', () => {
  it.each([
    [
      'approved by one person',
      `blocks:\n  s5: {${ENTRY}, state: approved, translator: Li Hua, reviser: "LI  hua"}\n`,
      ':2:7 same-reviser',
    ],
    ['approved by nobody', `blocks:\n  s5: {${ENTRY}, state: approved, translator: Li Hua}\n`, ':2:7 unapproved'],
    ['another state', `blocks:\n  s5: {${ENTRY}, state: final}\n`, ':2:87 wrong-value'],
    [
      'no date',
      'blocks:\n  s5: {source: 0123456789abcdef, target: 0123456789abcdef, state: draft}\n',
      ':2:7 missing-key',
    ],
    [
      'a digest made up',
      `blocks:\n  s5: {${ENTRY.replace('0123456789abcdef', 'abc')}, state: draft}\n`,
      ':2:16 bad-digest',
    ],
    ['an unknown key', `blocks:\n  s5: {${ENTRY}, state: draft, translater: x}\n`, ':2:94 unknown-key'],
    ['a waiver without reason', 'waivers:\n  - {block: s5, check: c, words: w, by: x}\n', ':2:5 missing-key'],
    [
      'a waiver with an empty reason',
      'waivers:\n  - {block: s5, check: c, words: w, by: x, reason: ""}\n',
      ':2:52 empty-text',
    ],
    ['a waiver without name', 'waivers:\n  - {block: s5, check: c, words: w, reason: x}\n', ':2:5 missing-key'],
    ['a term among blocks', 'waivers:\n  - {term: s5, check: c, words: w, by: x, reason: x}\n', ':2:5 missing-key'],
    ['broken YAML', 'blocks: {\n', ':1:9 yaml-syntax'],
  ])('tells of %s', (_, record, expected) => {
    expect(foundIn(record)[0]).toBe(expected);
  });

  it('names the key that was meant', () => {
    const { diagnostics } = load({ ...ALL, [RECORD]: `blocks:\n  s5: {${ENTRY}, state: draft, translater: x}\n` });
    expect(diagnostics[0]?.hint).toBe('Did you mean “translator”?');
  });

  it('takes a sidecar that says nothing', () => {
    expect(foundIn('{}\n')).toEqual([]);
    expect(foundIn('blocks: {}\nwaivers: []\n')).toEqual([]);
  });

  it('warns of one that belongs to no glossary', () => {
    expect(found({ ...ALL, 'content/glossary/h.translation.yaml': '{}' })).toEqual([
      'content/glossary/h.translation.yaml:1:1 unexpected-file',
    ]);
  });

  it('warns of entries whose text is gone, in one line', () => {
    const gone = changed(changed(ALL, ZH, /第二段。\n\n[\s\S]*/, ''), EN, /Paragraph two\.\n\n[\s\S]*/, '');
    const { diagnostics } = checkTranslation(load(gone).value);
    expect(diagnostics).toMatchObject([
      {
        code: 'unused-entry',
        severity: 'warning',
        file: RECORD,
        message: 'There is no text of s5.1.p2, s5.1.l1 any more.',
      },
    ]);
  });
});

describe('accepting', () => {
  it('writes one line for each text, in the order of the text', () => {
    expect(ALL[TERM_RECORD]).toMatch(
      /^# .*\n\nterms:\n {2}half-hour-circle: \{source: [0-9a-f]{16}, (figures: \[半小时\], )?target: [0-9a-f]{16}, state: approved, translator: 李华, reviser: 王明, date: "2026-11-24"\}\n$/,
    );
    expect((ALL[RECORD] ?? '').match(/^ {2}[^:]+/gm)?.map((key) => key.trim())).toEqual([
      's5',
      's5.p1',
      's5.1',
      's5.1.p1',
      's5.1.p2',
      's5.1.l1',
    ]);
  });

  it('changes nothing when it is done again, and keeps the order whatever is accepted first', () => {
    expect(accept(ALL)).toMatchObject({ accepted: [], kept: 7, files: [] });
    const twice = accepted(accepted(WHOLE, { all: false, named: ['s5.1'] }), {});
    expect(twice).toEqual(ALL);
  });

  it('takes sections with all below them, blocks, and terms', () => {
    const names = (named: readonly string[]) => accept(WHOLE, { all: false, named }).accepted.map(({ unit }) => unit);
    expect(names(['s5.1'])).toEqual(['s5.1', 's5.1.p1', 's5.1.p2', 's5.1.l1']);
    expect(names(['s5.p1'])).toEqual(['s5.p1']);
    expect(names(['terms'])).toEqual(['terms/half-hour-circle']);
    expect(names(['terms/half-hour-circle', 's5'])).toHaveLength(7);
    expect(accept(WHOLE, { all: false, named: ['s6', 's5.1'] }).unknown).toEqual(['s6']);
  });

  it('takes nothing back of a section, but of a block that is named', () => {
    expect(accept(ALL, { state: 'reviewed', by: '王明' }).accepted).toEqual([]);
    const back = accepted(ALL, { all: false, named: ['s5.p1'], state: 'draft', by: '李华' });
    expect(statesOf(back)).toEqual(['s5.p1 draft']);
    expect(back[RECORD]).toMatch(/s5\.p1: \{[^}]*state: draft, translator: 李华, date/);
  });

  it('keeps comments, waivers and the lines of other texts', () => {
    const record = `${(ALL[RECORD] ?? '').replace('  s5.1.p1:', '  # Ask the bureau.\n  s5.1.p1:').replace(/(s5\.p1: .*)/, '$1 # checked twice')}
# Silenced:
waivers:
  - {block: s5.p1, check: c, words: "three", by: 李华, reason: "r"} # for now
`;
    const stale = changed({ ...ALL, [RECORD]: record }, ZH, '首段。', '首段，改。');
    const after = accepted(stale, { date: '2026-12-01' })[RECORD] ?? '';
    const [own, others] = [/^ {2}s5\.p1: .*$/m, (text: string) => text.replace(/^ {2}s5\.p1: .*$/m, '')];
    expect(others(after)).toBe(others(record));
    expect(own.exec(after)?.[0]).toMatch(/date: "2026-12-01"\} # checked twice$/);
  });

  it('drops entries whose text is gone, and says which', () => {
    const gone = changed(changed(ALL, ZH, /\n- 甲\n- 乙\n/, ''), EN, /\n- A\n- B\n/, '');
    const stale = changed(gone, ZH, '首段。', '首段，改。');
    expect(accept(stale).dropped).toEqual(['s5.1.l1']);
    expect(accepted(stale)[RECORD]).not.toContain('s5.1.l1');
  });

  it('writes blocks whose number changed under their new one', () => {
    const fewer = changed(changed(ALL, ZH, /第一段，.*\n\n/, ''), EN, /Paragraph \*\*one.*\n\n/, '');
    const stale = changed(fewer, ZH, '首段。', '首段，改。');
    const after = accepted(stale);
    expect(statesOf(after)).toEqual([]);
    expect(after[RECORD]).not.toContain('s5.1.p2');
    expect(checkTranslation(load(after).value).diagnostics).toEqual([]);
  });

  it('refuses what has no English, and what one person did alone', () => {
    const missing = changed(WHOLE, EN, '\n- A\n- B\n', '');
    expect(accept(missing)).toMatchObject({
      refused: [{ unit: 's5.1.l1', diagnostics: [{ code: 'missing-translation' }] }],
    });
    expect(accept(missing).accepted).toHaveLength(6);
    expect(
      accept(WHOLE, { translator: '李华', reviser: '李 华' }).refused.map(({ diagnostics }) => diagnostics[0]?.code),
    ).toEqual(Array(7).fill('same-reviser'));
    const { refused } = accept(WHOLE, { by: '王明' });
    expect(refused[0]?.diagnostics[0]).toMatchObject({ code: 'unapproved', file: EN, line: 5 });
  });

  it('refuses what the gate would refuse, unless it is a draft', () => {
    const unlike = changed(WHOLE, EN, '- A\n- B', '1. A\n2. B');
    expect(accept(unlike)).toMatchObject({ refused: [{ diagnostics: [{ code: 'unaligned-block' }] }] });
    expect(accept(unlike, { state: 'reviewed', by: '王明' }).refused).toHaveLength(1);
    expect(accept(unlike, { state: 'draft', by: '李华' }).refused).toEqual([]);
  });

  it('remembers who translated', () => {
    const drafts = accepted(WHOLE, { state: 'draft', by: '李华' });
    const approved = accepted(drafts, { by: '王明' });
    expect(approved[RECORD]).toMatch(/s5: \{[^}]*translator: 李华, reviser: 王明/);
    expect(accept(drafts, { by: '李华' }).refused[0]?.diagnostics[0]?.code).toBe('same-reviser');
    expect(accepted(WHOLE, { by: '李华', reviser: '王明' })[RECORD]).toMatch(/translator: 李华, reviser: 王明/);
  });

  it('has files that load without a diagnostic', () => {
    expect(found(ALL)).toEqual([]);
    expect(load({ ...ALL, [PACK]: undefined }).diagnostics).toEqual([]);
  });
});
