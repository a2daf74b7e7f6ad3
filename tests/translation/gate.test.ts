// What keeps an edition back because of its translation, and what does not.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../functions/core/content/finding.ts';
import { applyWaivers, unusedWaivers } from '../../functions/core/translation/apply-waivers.ts';
import { gatePack, unprinted } from '../../functions/core/translation/gate-pack.ts';
import { EN, edited, found, load, PACK, ZH } from '../content/sample.ts';
import { accepted, changed, checkOf, errorsOf, gateOf, RECORD, TERM_RECORD, WHOLE } from './accepted.ts';

const ALL = accepted();
/** A pack of the topic s5.1 alone. */
const TOPIC = changed(ALL, PACK, 'sections: [s5]', 'sections: [s5.1]');

describe('the gate', () => {
  it('lets an edition through whose texts are all what is required', () => {
    expect(gateOf(ALL)).toMatchObject({ state: 'approved', required: 'approved', waivers: [], diagnostics: [] });
  });

  it('keeps back what is missing, stale, changed since or below what is required', () => {
    expect(errorsOf(changed(ALL, EN, '\n- A\n- B\n', ''))).toEqual([`${ZH}:15 unaligned-block`]);
    expect(errorsOf(changed(ALL, ZH, '首段。', '首段，改。'))).toEqual([`${EN}:7 stale-translation`]);
    expect(errorsOf(changed(ALL, EN, 'Lead', 'First'))).toEqual([`${EN}:7 lapsed-state`]);
    expect(errorsOf(changed(ALL, RECORD, 'state: approved', 'state: reviewed'))).toEqual([`${EN}:5 low-state`]);
    expect(errorsOf(changed(ALL, TERM_RECORD, 'state: approved', 'state: draft'))).toEqual([
      'content/glossary/g.yaml:2 low-state',
    ]);
  });

  it('asks for no more than the pack does', () => {
    const reviewed = accepted(WHOLE, { state: 'reviewed' });
    expect(errorsOf(reviewed)).toHaveLength(2);
    expect(errorsOf(changed(reviewed, PACK, 'require: approved', 'require: reviewed'))).toEqual([]);
    const drafts = changed(WHOLE, PACK, 'require: approved', 'require: draft');
    expect(gateOf(drafts)).toMatchObject({ state: 'draft', diagnostics: [] });
  });

  it('keeps stale English back also where drafts are enough', () => {
    const drafts = changed(ALL, PACK, 'require: approved', 'require: draft');
    expect(errorsOf(changed(drafts, ZH, '首段。', '首段，改。'))).toEqual([`${EN}:7 stale-translation`]);
  });

  it('asks nothing of an edition in Chinese', () => {
    const stale = changed(ALL, ZH, '首段。', '首段，改。');
    expect(gateOf(stale, 'zh-Hans')).toMatchObject({ state: undefined, required: undefined, diagnostics: [] });
    expect(errorsOf(stale, 'en')).toHaveLength(1);
  });

  it('asks nothing of what the pack does not print', () => {
    expect(errorsOf(changed(TOPIC, ZH, '首段。', '首段，改。'))).toEqual([]);
    expect(errorsOf(changed(TOPIC, ZH, '第二段。', '第二段，改。'))).toHaveLength(1);
    expect(errorsOf(changed(TOPIC, ZH, '五、开放', '五、改革'))).toHaveLength(1);
    const noGlossary = changed(ALL, PACK, ', glossary]', ']');
    expect(errorsOf(changed(noGlossary, 'content/glossary/g.yaml', '定义。', '新定义。'))).toEqual([]);
    const noText = changed(ALL, PACK, ', text,', ',');
    expect(errorsOf(changed(noText, ZH, '首段。', '首段，改。'))).toEqual([]);
  });

  it('warns of what no pack prints, and keeps nothing back for it', () => {
    const check = checkOf(changed(TOPIC, ZH, '首段。', '首段，改。'));
    expect(unprinted(check, gateOf(TOPIC).units)).toMatchObject([{ code: 'stale-translation', severity: 'warning' }]);
    expect(unprinted(checkOf(TOPIC), gateOf(TOPIC).units)).toEqual([]);
  });

  it('keeps back a topic below a heading that has no English, and no other', () => {
    const files = changed(ALL, EN, / *## Chengdu[\s\S]*/, '');
    expect(errorsOf(changed(files, PACK, 'sections: [s5]', 'sections: [s5.1]'))).toEqual([`${ZH}:9 unaligned-block`]);
    expect(errorsOf({ ...ALL, [PACK]: WHOLE[PACK] ?? '' })).toEqual([]);
  });

  it('says of a file that is missing once that it is', () => {
    expect(errorsOf({ ...ALL, [EN]: undefined })).toEqual([`${ZH}:1 missing-translation`]);
  });

  it('makes one message of many that say the same', () => {
    const paragraphs = (text: string, word: string) =>
      `${text}\n${Array.from({ length: 30 }, () => `${word}\n`).join('\n')}`;
    const long = { ...WHOLE, [ZH]: paragraphs(WHOLE[ZH] ?? '', '段'), [EN]: paragraphs(WHOLE[EN] ?? '', 'Paragraph') };
    const { diagnostics } = gateOf(long);
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]?.message).toBe(
      'Nobody has accepted the English of heading s5, so it is a draft; approved is required. ' +
        'In s5 this is so 36 times; the others: s5.p1, s5.1, s5.1.p1, s5.1.p2, s5.1.l1, s5.1.p3, s5.1.p4, s5.1.p5 and 27 more.',
    );
  });
});

describe('what a pack requires', () => {
  const requireOf = (from: string, to: string) => load(edited(PACK, from, to)).value.packSpecs[0]?.require;

  it('is what is reviewed for staff, and what is approved for the public, where it does not say', () => {
    expect(requireOf('require: draft\n', '')).toBe('reviewed');
    expect(
      load(changed(changed(WHOLE, PACK, 'require: approved\n', ''), PACK, 'internal', 'public')).value.packSpecs[0]
        ?.require,
    ).toBe('approved');
  });

  it('may be less for the public, but never drafts', () => {
    const open = changed(WHOLE, PACK, 'internal', 'public');
    expect(found(changed(open, PACK, 'require: approved', 'require: reviewed'))).toEqual([]);
    expect(found(changed(open, PACK, 'require: approved', 'require: draft'))).toEqual([
      `${PACK}:15:10 weak-requirement`,
    ]);
    expect(found(changed(open, PACK, 'require: approved', 'require: none'))).toEqual([`${PACK}:15:10 wrong-value`]);
  });
});

describe('a finding of a check', () => {
  const finding = (severity: 'error' | 'warning', words = 'three'): Finding => ({
    unit: 's5.p1',
    words,
    diagnostic: { code: 'figure-added', severity, message: 'm', hint: 'h', file: EN, line: 7, column: 1 },
  });
  const waiver = (words: string, unit = 's5.p1', check = 'figure-added') =>
    `waivers:\n  - {block: ${unit}, check: ${check}, words: "${words}", by: 李华, reason: "said of the whole"}\n`;
  const gateWith = (finding: Finding, record = '', highlights: readonly { id: string }[] = []) => {
    const withRecord = { ...ALL, [RECORD]: (ALL[RECORD] ?? '') + record };
    const { value: content } = load(withRecord);
    const check = checkOf(withRecord);
    const spec = content.packSpecs[0];
    if (spec === undefined) throw new Error('There is no pack.');
    const sections = [{ units: [{ id: 's5.p1' }] }];
    return gatePack({ ...check, ...applyWaivers([finding], check.records) }, spec, {
      languages: ['en'],
      sections,
      terms: [],
      indicators: [],
      highlights,
    });
  };

  it('keeps the pack back where it is an error, and not where it is a warning', () => {
    expect(gateWith(finding('error')).diagnostics).toMatchObject([{ code: 'figure-added', severity: 'error' }]);
    expect(gateWith(finding('warning')).diagnostics).toMatchObject([{ code: 'figure-added', severity: 'warning' }]);
  });

  it('at the place of an indicator concerns the packs that print that, whether or not they print its block', () => {
    const { file, line, column } = load(ALL).value.reports[0]?.indicators[1]?.place ?? { file: '', line: 0, column: 0 };
    const own = finding('error');
    const placed = { ...own, diagnostic: { ...own.diagnostic, file, line, column } };
    expect(gateWith(placed).diagnostics).toEqual([]);
    expect(gateWith(placed, '', [{ id: 'roads' }]).diagnostics).toHaveLength(1);
    expect(gateWith({ ...placed, unit: 'indicators/roads' }, '', [{ id: 'roads' }]).diagnostics).toHaveLength(1);
    expect(gateWith({ ...own, unit: 'report' }).diagnostics).toHaveLength(1);
  });

  it('stands aside for a waiver of its unit, code and words, which the pack then names', () => {
    const { diagnostics, waivers } = gateWith(finding('error', '“three”'), waiver('"three"'.replaceAll('"', '\\"')));
    expect(diagnostics).toEqual([]);
    expect(waivers).toMatchObject([{ unit: 's5.p1', by: '李华', reason: 'said of the whole' }]);
    for (const other of [waiver('four'), waiver('three', 's5.1.p1'), waiver('three', 's5.p1', 'figure-missing')])
      expect(gateWith(finding('error'), other)).toMatchObject({ waivers: [], diagnostics: [{ severity: 'error' }] });
  });

  it('can be waived in a term, in the sidecar of its glossary', () => {
    const record = `${ALL[TERM_RECORD]}waivers:\n  - {term: half-hour-circle, check: c, words: w, by: 李华, reason: r}\n`;
    const { records } = checkOf({ ...ALL, [TERM_RECORD]: record });
    const own = { ...finding('error', 'w'), unit: 'terms/half-hour-circle' };
    const named = { ...own, diagnostic: { ...own.diagnostic, code: 'c' } };
    expect(applyWaivers([named], records)).toMatchObject({ open: [], waived: [{ waiver: { by: '李华' } }] });
  });

  it('does not hide that a waiver is for nothing', () => {
    const { records } = checkOf({ ...ALL, [RECORD]: (ALL[RECORD] ?? '') + waiver('three') });
    const { waived } = applyWaivers([finding('error')], records);
    expect(unusedWaivers(records, waived)).toEqual([]);
    expect(unusedWaivers(records, [])).toMatchObject([{ code: 'unused-waiver', severity: 'warning', file: RECORD }]);
  });
});
