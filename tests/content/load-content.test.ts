// Content that is whole is read whole; whatever is wrong is told with its place.
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../functions/core/content/load-content.ts';
import {
  EN,
  edited,
  found,
  GLOSSARY,
  INDICATORS,
  load,
  PACK,
  PARTNER,
  REPORT,
  SAMPLE,
  troubles,
  ZH,
} from './sample.ts';

describe('whole content', () => {
  const { value, diagnostics } = load();

  it('has nothing to complain of', () => expect(diagnostics).toEqual([]));

  it('pairs the languages by id', () => {
    const units = value.reports[0]?.sections[0]?.units ?? [];
    expect(units.map(({ id }) => id)).toEqual(['s5', 's5.p1', 's5.1', 's5.1.p1', 's5.1.p2', 's5.1.l1']);
    expect(units.every(({ sides }) => sides.en && sides['zh-Hans'])).toBe(true);
    expect(units[0]?.sides['zh-Hans']).toMatchObject({ level: 1, inlines: [{ kind: 'text', text: '五、开放' }] });
    expect(units[3]?.sides.en).toMatchObject({
      inlines: [
        { text: 'Paragraph ' },
        { kind: 'strong', children: [{ text: 'one' }] },
        { text: expect.stringMatching(/^\. Green/) },
      ],
      place: { file: EN, line: 11, column: 1 },
    });
  });

  it('reads figures, terms, partners and packs', () => {
    expect(value.reports[0]).toMatchObject({ path: REPORT, indicatorsPath: INDICATORS });
    expect(value.reports[0]?.indicators[1]).toMatchObject({
      value: '650',
      unit: '亿元',
      place: { line: 11, column: 5 },
    });
    expect(value.terms[0]).toMatchObject({ id: 'half-hour-circle', place: { file: GLOSSARY, line: 2 } });
    expect(value.partners[0]).not.toHaveProperty('region');
    expect(value.packSpecs[0]?.places['sections.0']).toEqual({ file: PACK, line: 7, column: 12 });
    expect(value.packSpecs[0]).toMatchObject({ cover: 'plain', attachments: false });
    const red = load(edited(PACK, 'theme: house', 'theme: house\ncover: red-head\nattachments: true')).value;
    expect(red.packSpecs[0]).toMatchObject({ cover: 'red-head', attachments: true });
  });

  it('takes a byte-order mark and CRLF', () => {
    const spoiled = Object.fromEntries(
      Object.entries(SAMPLE).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(load(spoiled)).toEqual(load());
  });

  it('joins the lines of a paragraph', () => {
    const changes = { ...edited(ZH, '首段。', '首\n段。'), ...edited(EN, 'Lead paragraph.', 'Lead\nparagraph.') };
    const unit = load(changes).value.reports[0]?.sections[0]?.units[1];
    expect(unit?.sides).toMatchObject({
      'zh-Hans': { inlines: [{ text: '首段。' }] },
      en: { inlines: [{ text: 'Lead paragraph.' }] },
    });
  });
});

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('bad files', () => {
  const cases: Record<string, [changes: Record<string, string | Uint8Array | undefined>, ...expected: string[]]> = {
    'bad byte': [{ [ZH]: bytes('---\n汉字', [0xff], '\n') }, `${ZH}:2:3 not-utf8`],
    'truncated character': [{ [GLOSSARY]: bytes('a: ', [0xe6, 0xb1]) }, `${GLOSSARY}:1:4 not-utf8`],
    'overlong character': [{ [GLOSSARY]: bytes('a', [0xc0, 0xaf]) }, `${GLOSSARY}:1:2 not-utf8`],
    'file too large': [{ [GLOSSARY]: ' '.repeat(1_000_001) }, `${GLOSSARY}:1:1 file-too-large`],
    'control character': [edited(EN, 'two', 'tw\u0000o'), `${EN}:13:13 control-character`],
    'other file': [{ 'content/notes.txt': '' }, 'content/notes.txt:1:1 unexpected-file'],
    'bad folder': [{ 'content/packs/...yaml': '' }, 'content/packs/...yaml:1:1 bad-id'],

    'yaml syntax': [edited(PARTNER, 'areas: []', 'areas: ['), `${PARTNER}:6:8 yaml-syntax`],
    'deep yaml': [{ [GLOSSARY]: '['.repeat(100_000) }, `${GLOSSARY}:1:1 yaml-syntax`],
    'key twice': [edited(PARTNER, 'areas: []', 'areas: []\nareas: []'), `${PARTNER}:7:1 duplicate-key`],
    'unknown key': [
      edited(GLOSSARY, 'headword:', 'hedword:'),
      `${GLOSSARY}:4:7 missing-key`,
      `${GLOSSARY}:4:7 unknown-key`,
    ],
    'wrong type': [edited(INDICATORS, '"43.5"', '43.5'), `${INDICATORS}:4:12 wrong-type`],
    'no value': [edited(PARTNER, 'since: "2002-06-04"', 'since:'), `${PARTNER}:4:7 wrong-type`],
    'wrong value': [edited(GLOSSARY, 'approved', 'aproved'), `${GLOSSARY}:13:13 wrong-value`],
    'empty file': [{ [GLOSSARY]: '' }, `${GLOSSARY}:1:1 wrong-type`],
    'empty rendering': [edited(GLOSSARY, 'half-hour transport circle', '" "'), `${GLOSSARY}:8:18 empty-rendering`],
    'path trick': [edited(PACK, 'template: pack', 'template: ../pack'), `${PACK}:13:11 bad-id`],
    'path trick in a list': [edited(PACK, 'indicators: all', 'indicators: [green, ../b]'), `${PACK}:9:21 bad-id`],
    'neither all nor a list': [edited(PACK, 'indicators: all', 'indicators: some'), `${PACK}:9:13 wrong-type`],
    'bad date': [edited(PACK, '2026-11-24', '2026-02-30'), `${PACK}:4:7 bad-date`],
    'bad value': [edited(INDICATORS, '"650"', '"6,50"'), `${INDICATORS}:13:12 bad-value`],
    'unknown unit': [edited(INDICATORS, '亿元', '亿斗'), `${INDICATORS}:14:11 unknown-unit`],
    'other id than the folder': [edited(REPORT, 'id: r1', 'id: r2'), `${REPORT}:1:5 id-mismatch`],
    'no report.yaml': [{ [REPORT]: undefined }, `${INDICATORS}:1:1 missing-report`],

    'no front matter': [edited(EN, /^---[^#]*/, ''), `${EN}:1:1 no-front-matter`],
    'front matter key': [edited(EN, 'section:', 'sectoin:'), `${EN}:2:1 missing-key`, `${EN}:2:1 unknown-key`],
    'heading without id': [edited(EN, ' {#s5.1}', ''), `${EN}:9:1 heading-without-id`],
    'bad heading id': [edited(EN, '{#s5.1}', '{#S5/1}'), `${EN}:9:1 bad-id`],
    'second title': [edited(EN, '## Ch', '# Ch'), `${EN}:9:1 second-title`],
    'text before the title': [edited(EN, '# V.', 'Text.\n\n# V.'), `${EN}:5:1 no-title`],
    'other section': [edited(EN, '{#s5.1}', '{#s6.1}'), `${EN}:9:1 section-mismatch`],
    'duplicate heading id': [{ ...edited(EN, '- A', '## Again {#s5.1}\n\n- A') }, `${EN}:15:1 duplicate-id`],
    'text too long': [edited(GLOSSARY, 'A definition.', 'x'.repeat(10_001)), `${GLOSSARY}:11:19 text-too-long`],
    'block too long': [edited(EN, 'Paragraph two.', 'x'.repeat(10_001)), `${EN}:13:1 block-too-long`],
    'deep markdown': [edited(EN, 'Paragraph two.', '>'.repeat(9_000)), `${EN}:13:1 unsupported-markdown`],
    'deep list': [edited(EN, '- B', `${' '.repeat(20)}- B`), `${EN}:16:1 unsupported-markdown`],
    'too many lines': [edited(EN, '- B\n', '\n'.repeat(20_000)), `${EN}:10001:1 file-too-large`],
    'bad link': [edited(EN, 'two', '[two](javascript:alert)'), `${EN}:13:11 bad-address`],

    'missing translation': [{ [EN]: undefined }, `${ZH}:1:1 missing-translation`],
    'missing source': [{ [ZH]: undefined }, `${EN}:1:1 missing-translation`],
    'block without twin': [edited(EN, 'Paragraph two.\n\n', ''), `${ZH}:13:1 unaligned-block`],
    'heading without twin': [edited(ZH, '## 成渝', '## 多 {#s5.2}\n\n多。\n\n## 成渝'), `${ZH}:9:1 unaligned-block`],
    'list of other length': [edited(EN, '- A\n', ''), `${EN}:15:1 unaligned-block`],
    'twins of other sections': [{ [EN]: (SAMPLE[EN] ?? '').replaceAll('s5', 's6') }, `${EN}:2:1 unaligned-block`],

    'unknown block': [edited(INDICATORS, 's5.1.p1', 's5.1.p9'), `${INDICATORS}:9:12 unknown-block`],
    'duplicate indicator': [edited(INDICATORS, 'id: roads', 'id: green'), `${INDICATORS}:11:5 duplicate-id`],
    'duplicate term': [{ 'content/glossary/h.yaml': SAMPLE[GLOSSARY] }, 'content/glossary/h.yaml:2:5 duplicate-id'],
    'duplicate section': [
      { [ZH.replace('05', '06')]: SAMPLE[ZH], [EN.replace('05', '06')]: SAMPLE[EN] },
      `${ZH.replace('05', '06')}:2:1 duplicate-id`,
    ],
    'unknown report': [edited(PACK, 'report: r1', 'report: r2'), `${PACK}:6:9 unknown-report`],
    'unknown section': [edited(PACK, '[s5]', '[s5, s7]'), `${PACK}:7:16 unknown-section`],
    'section twice': [edited(PACK, '[s5]', '[s5, s5.1]'), `${PACK}:7:16 duplicate-id`],
    'unknown indicator': [edited(PACK, '[green]', '[green, gren]'), `${PACK}:10:21 unknown-indicator`],
    'unknown partner': [edited(PACK, 'partner: gilbert', 'partner: gilbet'), `${PACK}:12:10 unknown-partner`],
    'cover not first': [edited(PACK, '[cover, partner,', '[partner, cover,'), `${PACK}:8:18 wrong-order`],
    'contents not after the cover': [edited(PACK, 'text]', 'text, contents]'), `${PACK}:8:31 wrong-order`],
    'contents not first': [edited(PACK, '[cover, partner,', '[partner, contents,'), `${PACK}:8:18 wrong-order`],
    'no partner': [edited(PACK, 'partner: gilbert\n', ''), `${PACK}:8:16 missing-partner`],
  };
  for (const [name, [changes, ...expected]] of Object.entries(cases)) {
    it(name, () => expect(found(changes).sort()).toEqual(expected.sort()));
  }

  it('refuses an empty folder', () => {
    expect(loadContent([]).diagnostics).toMatchObject([{ code: 'no-content', severity: 'error' }]);
  });
});

describe('unsupported Markdown', () => {
  const kinds: Record<string, string> = {
    html: '<div>x</div>',
    'inline html': 'a <b>x</b>',
    code: '```\nx\n```',
    'inline code': '`x`',
    image: '![x](y.png)',
    table: '| a | b |\n| - | - |\n| 1 | 2 |',
    quotation: '> x',
    line: '***',
    definition: '[x]: https://example.org',
    'deep heading': '### x {#s5.1.1}',
  };
  for (const [name, markdown] of Object.entries(kinds)) {
    it(name, () => {
      const { diagnostics } = load(edited(EN, 'Paragraph two.', markdown));
      expect(new Set(diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`))).toEqual(
        new Set([`${EN}:13 unsupported-markdown`]),
      );
    });
  }

  it('a list in a list', () => {
    expect(found(edited(EN, '- B', '  - B'))).toEqual([`${EN}:16:3 unsupported-markdown`]);
  });
});

describe('what is told', () => {
  it('says how to mend it, every time', () => {
    const all = [
      troubles({ ...edited(PACK, 'theme', 'them'), ...edited(GLOSSARY, 'line: 66', 'line: 0'), 'content/x': '' }),
      troubles({ [EN]: undefined, ...edited(INDICATORS, 's5.1.p1', 's9.p1') }),
    ].flat();
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ hint, message }) => hint === '' || message === '')).toEqual([]);
  });

  it('offers the key that was meant', () => {
    const { diagnostics } = load(edited(GLOSSARY, 'headword:', 'hedword:'));
    expect(diagnostics.find(({ code }) => code === 'unknown-key')).toMatchObject({
      message: 'Unknown key “hedword”.',
      hint: 'Did you mean “headword”?',
    });
  });

  it.each([
    ['name:', 'name：', '2:5', 'There is a Chinese colon “：” after a key.'],
    ['name:', 'name:{a: b}', '2:5', 'There is no space after a colon.'],
    ['中文, en', '中文，en', '2:19', 'There is a Chinese comma “，” before a key.'],
    ['en: English}\ncountry', 'en: English\ncountry', '2:7', 'A “{” is opened and not closed.'],
    ['"2002-06-04"', '"2002-06-04', '4:8', 'A quotation mark " is opened and not closed.'],
    ['  - {title', '\t- {title', '8:1', 'The line begins with a tab.'],
    ['  - {title', '  -{title', '8:3', 'There is no space after the “-” of a list.'],
    ['areas: []', ' areas: []', '6:1', 'The line begins in another column than the lines before it.'],
    ['areas: []', 'areas: a: b', '6:8', 'There is a second colon in the line.'],
    ['areas: []', 'areas: @b', '6:8', 'A text cannot begin with this sign.'],
    ['areas: []', 'areas', '6:1', 'This line is neither “key: …” nor an entry “- …” of a list.'],
  ])('tells the slip of %j written as %j', (from, to, place, message) => {
    const [first] = troubles(edited(PARTNER, from, to));
    expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(`${place} ${message}`);
  });

  it('names a place in a list in words', () => {
    const { diagnostics } = load(edited(PARTNER, 'areas: []', 'areas: [{zh-Hans: 甲}]'));
    expect(diagnostics[0]?.message).toBe('The key “en” is missing in entry 1 of “areas”.');
  });

  it('shows how to quote a number', () => {
    expect(troubles(edited(INDICATORS, '"43.5"', '43.5'))[0]).toMatchObject({
      message: '“value” must be text, but it is the number 43.5.',
      hint: 'Put it in quotation marks: "43.5".',
    });
  });

  it('names both files and lines of a block without twin', () => {
    const [diagnostic] = troubles(edited(EN, /- A\n- B\n/, ''));
    expect(diagnostic?.message).toBe(`List s5.1.l1 has no twin in ${EN}, where it would follow line 13.`);
    expect(diagnostic).toMatchObject({ file: ZH, line: 15 });
  });

  it('names both files of a missing translation', () => {
    const [diagnostic] = troubles({ [EN]: undefined });
    expect(diagnostic?.message).toBe(`This section has no English text: there is no file ${EN}.`);
  });

  it('reports everything in one run', () => {
    const codes = load({
      ...edited(PACK, 'report: r1', 'report: r7'),
      ...edited(INDICATORS, 's5.1.p1', 's5.1.p7'),
      ...edited(GLOSSARY, 'status: approved', 'status: yes'),
      ...edited(PARTNER, 'areas: []', 'areas: none'),
    }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['wrong-value', 'unknown-report', 'wrong-type', 'unknown-block']);
  });

  it('adds nothing that only follows from a broken file', () => {
    expect(found(edited(PARTNER, 'areas: []', 'areas: none'))).toEqual([`${PARTNER}:6:8 wrong-type`]);
    expect(found(edited(REPORT, 'period: "2021"', 'period: 2021'))).toEqual([`${REPORT}:6:9 wrong-type`]);
    expect(found(edited(INDICATORS, 'value: "43.5"', 'value: 43.5'))).toEqual([`${INDICATORS}:4:12 wrong-type`]);
    expect(found({ [ZH]: bytes([0xff]), [EN]: bytes([0xff]) })).toEqual([`${EN}:1:1 not-utf8`, `${ZH}:1:1 not-utf8`]);
  });

  it('keeps whole entries beside broken ones', () => {
    const { value } = load(edited(INDICATORS, '"43.5"', '43.5'));
    expect(value.reports[0]?.indicators.map(({ id }) => id)).toEqual(['roads']);
  });
});
