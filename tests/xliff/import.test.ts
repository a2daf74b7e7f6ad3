// What of a translated document does not fit is told with its place; what fits is taken, and nothing else of a file changes.
import { describe, expect, it } from 'vitest';
import { EN, SAMPLE, ZH } from '../content/sample.ts';
import { exported, type Files, imported, RICH, told } from './sample.ts';

/** The exported sample with one passage changed. */
const changed = (from: string | RegExp, to: string, files: Files = RICH): string => {
  const document = exported(files);
  const made = document.replace(from, to);
  if (made === document) throw new Error(`the document has no ${from}`);
  return made;
};

const line = (document: string, part: string): number => document.slice(0, document.indexOf(part)).split('\n').length;

describe('what does not fit', () => {
  const cases: Readonly<Record<string, readonly [document: () => string, at: string, column: number, code: string]>> = {
    'a unit that is not there': [
      () => changed('<unit id="s5.1.p1"', '<unit id="s5.1.p7"'),
      '<unit id="s5.1.p7"',
      5,
      'unknown-unit',
    ],
    'a file that is not there': [() => changed('id="r1_s5"', 'id="r1_s9"'), '<unit id="s5"', 5, 'unknown-unit'],
    'a unit that stands twice': [
      () => changed('<unit id="s5.1.p1"', '<unit id="s5.p1"'),
      '<unit id="s5.p1" canResegment="no">\n      <notes>\n        <note category="source">content/reports/r1/zh-Hans/05-open.md:11',
      5,
      'duplicate-id',
    ],
    'a source that has changed': [() => changed('首段。', '首段落。'), '<unit id="s5.p1"', 5, 'source-changed'],
    'a code of the source that has changed': [
      () =>
        changed('<source>第一段，<pc id="1"', '<source>第一段，<pc id="9"').replace(
          'subType="xlf:b">重点',
          'subType="xlf:i">重点',
        ),
      '<unit id="s5.1.p1"',
      5,
      'source-changed',
    ],
    'an empty target of a segment that is translated': [
      () => changed('<target>Lead paragraph.</target>', '<target> </target>'),
      '<segment id="s1" state="translated">\n        <source>首段',
      7,
      'empty-target',
    ],
    'an entry of a list without translation': [
      () => changed('<target>B</target>', ''),
      '<segment id="s2"',
      7,
      'empty-target',
    ],
    'a segment less': [
      () => changed(/<segment id="s2"[\s\S]*?<\/segment>/, ''),
      '<unit id="s5.1.l1"',
      5,
      'other-segments',
    ],
    'a code that is not known': [
      () => changed('Lead paragraph.', 'Lead <pc id="4">paragraph</pc>.'),
      '<target>Lead',
      22,
      'unknown-code',
    ],
    'a link that is not known': [
      () => changed('Lead paragraph.', 'Lead <pc id="4" type="link" dataRefStart="d1">paragraph</pc>.'),
      '<target>Lead',
      22,
      'unknown-code',
    ],
    'a character that XML cannot hold': [
      () => changed('Lead paragraph.', 'Lead <cp hex="0007"/>paragraph.'),
      '<target>Lead',
      22,
      'unknown-code',
    ],
    'codes that cross': [
      () => changed('Lead paragraph.', 'Lead <sc id="t1" subType="xlf:b"/>para.'),
      '<target>Lead',
      22,
      'unknown-code',
    ],
    'an end without beginning': [
      () => changed('Lead paragraph.', 'Lead <ec startRef="1"/>.'),
      '<target>Lead',
      22,
      'unknown-code',
    ],
    'a note that is lost': [
      () => changed(/\.<pc id="2"[^>]*>The air.*?index\.<\/pc>/, '.'),
      '<unit id="s5.1.p2"',
      5,
      'lost-code',
    ],
    'a text that no page holds': [
      () => changed('Lead paragraph.', 'x'.repeat(10_001)),
      '<unit id="s5.p1"',
      5,
      'block-too-long',
    ],
    'a term with codes': [
      () => changed('<target>half-hour', '<target>half-<pc id="1" subType="xlf:b">hour</pc>'),
      '<unit id="half-hour-circle"',
      5,
      'unknown-code',
    ],
  };

  it.each(Object.entries(cases))('%s', async (_, [make, at, column, code]) => {
    const document = make();
    const { report, files } = await imported(RICH, document);
    expect(told(report)[0]).toBe(`${line(document, at)}:${column} ${code}`);
    expect(report.diagnostics[0]?.severity).toBe('error');
    expect(report.diagnostics[0]?.hint).not.toBe('');
    expect(report.taken).toEqual([]);
    expect(files).toEqual(RICH);
  });

  it('strong text that is lost is told, and the translation taken', async () => {
    const document = changed('Paragraph <pc id="1" type="fmt" subType="xlf:b">one</pc>.', 'Paragraph one.');
    const { report, files } = await imported(RICH, document);
    expect(report.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning lost-code']);
    expect(files[EN]).toContain('\nParagraph one. Green');
  });

  it('keeps nothing else back', async () => {
    const document = changed('首段。', '首段落。').replace('Chengdu and', 'Chongqing and');
    const { report, files } = await imported(RICH, document);
    expect(report.taken.map(({ unit }) => unit)).toEqual(['s5.1']);
    expect(files[EN]).toBe(RICH[EN]?.replace('Chengdu and', 'Chongqing and'));
  });
});

describe('what tools do', () => {
  it.each([
    ['a code as two', '<sc id="1" type="fmt" subType="xlf:b"/>one<ec startRef="1"/>'],
    ['an annotation', '<pc id="1"><mrk id="m1" type="term">one</mrk></pc>'],
    ['an annotation as two', '<sm id="m1" type="comment"/><pc id="1">one</pc><em startRef="m1"/>'],
    ['a comment', '<!-- ours --><pc id="1">one</pc>'],
    ['a CDATA section', '<pc id="1"><![CDATA[one]]></pc>'],
  ])('%s is read as it is meant', async (_, inner) => {
    const document = changed('<pc id="1" type="fmt" subType="xlf:b">one</pc>', inner);
    const { report } = await imported(RICH, document);
    expect(report).toMatchObject({ taken: [], diagnostics: [] });
    expect(report.unchanged).toContain('s5.1.p1');
  });

  it('a paragraph that was cut is joined', async () => {
    const whole = /<segment id="s1" state="translated">\n\s*<source>首段。[\s\S]*?<\/segment>/;
    const document = changed(
      whole,
      `<segment state="translated"><source>首</source><target>First.</target></segment>
       <ignorable><source></source><target> </target></ignorable>
       <segment state="reviewed"><source>段。</source><target>Second.</target></segment>`,
    );
    const { report, files } = await imported(RICH, document);
    expect(report.diagnostics).toEqual([]);
    expect(report.taken).toEqual([{ unit: 's5.p1', state: 'draft', changed: true }]);
    expect(files[EN]).toContain('\nFirst. Second.\n');
  });

  it('groups, notes of translators, files in another order and a cosmetic change of the source do no harm', async () => {
    const document = changed('<unit id="s5.p1"', '<group id="g"><unit id="s5.p1"')
      .replace('</unit>\n    <unit id="s5.1"', '</unit></group>\n    <unit id="s5.1"')
      .replace('<notes>', '<notes><note>Who wrote this?</note>')
      .replace('首段。', '首段.');
    const { report } = await imported(RICH, document);
    expect(report).toMatchObject({ taken: [], diagnostics: [] });
  });
});

describe('states', () => {
  const state = (to: string) => changed(/(<unit id="s5\.p1"[\s\S]*?)state="translated"/, `$1state="${to}"`);

  it('what a tool calls reviewed or final is reviewed; approving is for people', async () => {
    for (const to of ['reviewed', 'final']) {
      const { report, files } = await imported(RICH, state(to));
      expect(report.taken).toEqual([{ unit: 's5.p1', state: 'reviewed', changed: false }]);
      expect(files[EN]).toBe(RICH[EN]);
      expect(files['content/reports/r1/translation.yaml']).toMatch(
        /s5\.p1: \{.*state: reviewed, translator: Li Hua, date: "2026-11-24"\}/,
      );
    }
  });

  it('a draft stays one, and is not written down anew', async () => {
    const { report } = await imported(RICH, state('initial'));
    expect(report).toMatchObject({ taken: [], files: [] });
  });

  it('a state that is none is told', async () => {
    const { report } = await imported(RICH, state('approved'));
    expect(told(report)).toEqual([`${line(exported(RICH), '<source>首段') - 1}:7 xliff-syntax`]);
  });

  it('what is reviewed stays a draft where a check holds an error against it', async () => {
    const { report, files } = await imported(RICH, state('final').replace('Lead paragraph.', 'Lead 段.'));
    expect(told(report)).toEqual([`${EN}:7:1 untranslated`]);
    expect(files[EN]).toContain('\nLead 段.\n');
    expect(files['content/reports/r1/translation.yaml']).toMatch(/s5\.p1: \{.*state: draft, translator: Li Hua/);
  });

  it('a changed source makes a translation stale, says what it was, and is taken when it is translated again', async () => {
    const before = await imported(RICH, exported(RICH).replaceAll('state="translated"', 'state="reviewed"'));
    const files = { ...before.files, [ZH]: (RICH[ZH] ?? '').replace('首段。', '首段650亿元。') };
    const stale = exported(files, ['missing', 'stale']);
    expect(stale.match(/<unit id="[^"]*"/g)).toEqual(['<unit id="s5.p1"']);
    expect(stale).toContain('state="initial" subState="briefs:stale"');
    expect(stale).toContain('is 650亿元.</note>');
    expect((await imported(files, stale)).report).toMatchObject({ taken: [], unchanged: ['s5.p1'] });
    const again = await imported(
      files,
      stale.replace('state="initial"', 'state="translated"').replace('Lead', 'RMB 65 billion'),
    );
    expect(again.report.taken).toEqual([{ unit: 's5.p1', state: 'draft', changed: true }]);
    expect(exported(again.files, ['missing', 'stale'])).toBe('');
  });
});

describe('files', () => {
  const shorter = (text: string): string => text.replace('Paragraph one.', 'Paragraph **one**.');

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['no line end at the end', (text: string) => text.replace(/\n$/, '')],
    [
      'odd spaces, and emphasis with other signs',
      (text: string) => text.replaceAll('\n\n', '\n\n\n').replace('*two*', '_two_').replace('- A', '-   A'),
    ],
  ])('with %s keep everything else', async (_, make) => {
    const files = { ...RICH, [EN]: make(RICH[EN] ?? '') };
    const document = exported(files)
      .replace('Lead paragraph.', 'First.')
      .replace('<target>A</target>', '<target>Aa</target>');
    const { report, files: after } = await imported(files, document);
    expect(report.diagnostics).toEqual([]);
    const expected = shorter(files[EN] ?? '')
      .replace('Lead paragraph.', 'First.')
      .replace(/-( +)A\b/, '- Aa');
    expect(after[EN]).toBe(expected);
  });

  it('a paragraph is put in where it belongs, and not before those that it is counted after', async () => {
    const zh = (SAMPLE[ZH] ?? '').replace('第二段。', '第二段。\n\n第三段。').concat('\n## 后来 {#s5.2}\n\n末段。\n');
    const document = exported({ ...SAMPLE, [ZH]: zh });
    const fill =
      (id: string, text: string) =>
      (so: string): string =>
        so.replace(new RegExp(`(<unit id="${id}"[^~]*?</source>)`), `$1<target>${text}</target>`);
    const gap = await imported({ ...SAMPLE, [ZH]: zh }, fill('s5\\.2\\.p1', 'Last.')(document));
    expect(gap.report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'earlier-missing “s5.2.p1” cannot be put in before “s5.2” is translated: headings and paragraphs stand in one order, and are counted.',
    ]);
    const whole = [fill('s5\\.2\\.p1', 'Last.'), fill('s5\\.2', 'Later'), fill('s5\\.1\\.p3', 'Third.')];
    const { report, files } = await imported(
      { ...SAMPLE, [ZH]: zh },
      whole.reduce((so, each) => each(so), document),
    );
    expect(report.diagnostics).toEqual([]);
    expect(files[EN]).toBe(
      (SAMPLE[EN] ?? '').replace('two.\n', 'two.\n\nThird.\n').replace(/\n$/, '\n\n## Later {#s5.2}\n\nLast.\n'),
    );
  });

  it('a report in Chinese only gets its English, term by term and file by file', async () => {
    const chinese: Files = {
      ...Object.fromEntries(Object.entries(SAMPLE).filter(([path]) => path !== EN)),
      'content/reports/r1/report.yaml': (SAMPLE['content/reports/r1/report.yaml'] ?? '').replace(
        'id: r1\n',
        'id: r1\nlanguages: [zh-Hans]\n',
      ),
      'content/packs/p1.yaml': (SAMPLE['content/packs/p1.yaml'] ?? '').replace('[parallel]', '[zh-Hans]'),
      'content/glossary/r1.yaml':
        'terms:\n  - id: dry-port\n    zh-Hans: {headword: 无水港, aliases: [], definition: 港。}\n    domain: transport\n    status: proposed\n    source: {line: 1}\n',
    };
    const document = exported(chinese);
    expect(document).not.toContain('<target>中');
    let next = 0;
    const translated = document
      .replaceAll('state="initial">', 'state="translated">')
      .replaceAll(/<\/source>\n(?!\s*<target>)/g, () => `</source><target>Text ${++next}</target>\n`);
    const { report, files } = await imported(chinese, translated);
    // The strong text of one paragraph, and nothing else.
    expect(told(report)).toEqual(['28:5 lost-code']);
    expect(report.chineseOnly).toBe(true);
    expect(files['content/glossary/r1.yaml']).toBe(
      (chinese['content/glossary/r1.yaml'] ?? '').replace(
        '    domain',
        `    en: {rendering: "Text ${next - 1}", admitted: [], forbidden: [], definition: "Text ${next}"}\n    domain`,
      ),
    );
    expect(files[EN]).toBe(
      '---\nsection: s5\n---\n\n# Text 1 {#s5}\n\nText 2\n\n## Text 3 {#s5.1}\n\nText 4\n\nText 5\n\n- Text 6\n- Text 7\n'.replace(
        'Text 4',
        'Text 4',
      ),
    );
  });

  it('a faulty report is not exported', () => {
    expect(() => exported({ ...SAMPLE, [EN]: 'No front matter.' })).toThrow('no-front-matter');
  });
});

describe('a hostile or damaged document', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  const declared = (doctype: string): string => changed('?>\n', `?>\n${doctype}\n`);
  const cases: Readonly<Record<string, readonly [document: string | Uint8Array, place: string]>> = {
    'an entity bomb': [declared(bomb), '2:1 xml-doctype'],
    'an external entity': [declared(outside), '2:1 xml-doctype'],
    'an entity that nobody defined': [changed('Lead', '&lol;'), '19:21 xml-syntax'],
    '50 MB': [new Uint8Array(50_000_000).fill(0x20), '1:1 file-too-large'],
    'UTF-16': [new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), '1:1 not-utf8'],
    'a file that was cut off': [exported(RICH).slice(0, 600), ''],
    nothing: ['', '1:1 xml-syntax'],
    'no XML': ['id,zh,en\n', '2:1 xml-syntax'],
    'another kind of XML': ['<?xml version="1.0"?>\n<martif type="TBX"/>', '2:1 not-xliff'],
    'XLIFF 1.2': [
      '<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      '2:1 xliff-version',
    ],
    'another language': [changed('trgLang="en"', 'trgLang="fr"'), '2:1 xliff-languages'],
    'a segment without source': [changed('<source>首段。</source>', ''), '17:7 xliff-syntax'],
    'elements without end': [
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">${'<a>'.repeat(5000)}`,
      '1:351 xml-too-deep',
    ],
  };

  it.each(Object.entries(cases))('%s is refused', async (name, [document, place]) => {
    const { report, files } = await imported(RICH, document);
    const [first, ...more] = told(report);
    if (name === 'a file that was cut off') expect(first).toMatch(/^\d+:\d+ xml-syntax$/);
    else expect(first).toBe(place);
    expect(more.length).toBeLessThan(2);
    expect(report.diagnostics[0]?.hint).not.toBe('');
    expect(files).toEqual(RICH);
  });

  it('codes that nest too deeply for Markdown are told', async () => {
    const many = 60;
    const document = changed(
      'Lead paragraph.',
      `${'<pc id="t1" subType="xlf:b">'.repeat(many)}x${'</pc>'.repeat(many)}`,
    );
    const { report } = await imported(RICH, document);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['unwritable-text']);
  });
});
