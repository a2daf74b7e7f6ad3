// Terms go to other programs and come back: nothing is lost, nothing is overwritten, nothing harmful is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../../functions/core/content/read-xml.ts';
import type { SourceFile, Term } from '../../functions/core/content/types.ts';
import { checkExport } from '../../functions/core/glossary/check-export.ts';
import { hasControl } from '../../functions/core/glossary/exchange-fields.ts';
import { type ImportOptions, importTerms } from '../../functions/core/glossary/import-terms.ts';
import { writeCsv } from '../../functions/core/glossary/write-csv.ts';
import { writeTbx } from '../../functions/core/glossary/write-tbx.ts';
import { REPORT, SAMPLE } from '../content/sample.ts';
import { termWith } from './sample-report.ts';

const fileOf = (path: string, content: string | Uint8Array): SourceFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

const FORMATS = {
  tbx: (terms: readonly Term[]) => writeTbx(terms, 'T'),
  csv: writeCsv,
} as const;

type Format = keyof typeof FORMATS;

const take = (
  format: Format,
  content: string | Uint8Array,
  files: readonly SourceFile[],
  options: Partial<ImportOptions> = {},
) => importTerms(fileOf(`terms.${format}`, content), files, { accept: 'ours', ...options });

const GLOSSARY = 'content/glossary/g.yaml';

/** Exports terms, imports them into nothing, and exports what has come of it. */
const roundTrip = (format: Format, terms: readonly Term[]): readonly [before: string, after: string] => {
  const before = FORMATS[format](terms);
  const { value, diagnostics } = take(format, before, [], { glossary: 'g' });
  expect(diagnostics).toEqual([]);
  const files = (value?.files ?? []).map(({ path, text }) => fileOf(path, text));
  return [before, FORMATS[format](loadContent(files).value.terms)];
};

const hard = [
  '&',
  '<',
  '>',
  '"',
  "'",
  '“',
  ',',
  ';',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '=1+1',
  '+',
  '-',
  '@',
  '＝',
  '\\',
  '\\n',
  '|',
  '#',
  ': ',
  '- ',
  '{',
  '😀',
  '👨‍👩‍👧',
  '𠮷',
  '\u0338',
  '\u2028',
  '\ufeff',
  ']]>',
  '<!--',
  '&amp;',
  '"",',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((all) => all.trim() !== '' && !hasControl(all));
const texts = fc.array(text, { maxLength: 3 });
const terms = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/),
    'zh-Hans': fc.record({ headword: text, aliases: texts, definition: text }),
    en: fc.record({ rendering: text, admitted: texts, forbidden: texts, definition: text }),
    domain: text,
    status: fc.constantFrom('proposed' as const, 'admitted' as const, 'approved' as const),
    source: fc.record({ line: fc.integer({ min: 1, max: 999_999 }) }),
    place: fc.constant({ file: GLOSSARY, line: 1, column: 1 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

describe.each(['tbx', 'csv'] as const)('%s', (format) => {
  it('brings every term back as it was, to the byte', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const [before, after] = roundTrip(format, all);
        expect(after).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing to change in the glossary that it was written from', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const written = take(format, FORMATS[format](all), [], { glossary: 'g' }).value?.files[0]?.text ?? '';
        const again = take(format, FORMATS[format](all), [fileOf(GLOSSARY, written)]);
        expect(again).toMatchObject({ value: { added: [], conflicting: [], files: [] }, diagnostics: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(['tbx', 'csv'] as const)('the glossary of the project as %s', async (format) => {
  const files = await readSourceFiles('content', 'content');
  const { terms: ours } = loadContent(files).value;
  const path = 'content/glossary/leshan-2021.yaml';
  const glossary = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  const exported = FORMATS[format](ours);

  it('comes back whole', () => {
    const { value, diagnostics } = take(format, exported, files);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ added: [], changed: [], conflicting: [], files: [] });
    expect(value?.same).toHaveLength(ours.length);
  });

  it('is the same file again when it is imported into nothing, but for its notes', () => {
    const others = files.filter((file) => file.path !== path);
    const { value } = take(format, exported, others, { glossary: 'leshan-2021' });
    expect(value?.files).toEqual([{ path, text: glossary.replaceAll(/^#.*\n/gm, '') }]);
  });

  const changed = exported.replace(
    'half-hour transport circle',
    'half-hour & <traffic> ring'.replaceAll(/[&<>]/g, (sign) =>
      format === 'csv' ? sign : ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' }[sign] ?? ''),
    ),
  );

  it('says what differs, with both values and places, and leaves it', () => {
    const { value, diagnostics } = take(format, changed, files);
    expect(value).toMatchObject({ conflicting: ['half-hour-transport-circle'], changed: [], files: [] });
    const [conflict] = diagnostics;
    expect(conflict).toMatchObject({ code: 'term-conflict', severity: 'error', file: `terms.${format}` });
    expect(conflict?.message).toContain(
      'is “half-hour & <traffic> ring” here, and “half-hour transport circle” in the glossary (content/glossary/leshan-2021.yaml:11)',
    );
    const line = changed.split(/\r?\n/)[(conflict?.line ?? 0) - 1] ?? '';
    expect(line.slice((conflict?.column ?? 0) - 1)).toMatch(
      format === 'csv' ? /^half-hour &/ : /^<term>half-hour &amp;/,
    );
  });

  it('takes over what differs when it is told to, and nothing else', () => {
    const { value } = take(format, changed, files, { accept: 'theirs' });
    expect(value?.changed).toEqual(['half-hour-transport-circle']);
    expect(value?.files).toEqual([
      { path, text: glossary.replace('"half-hour transport circle"', '"half-hour & <traffic> ring"') },
    ]);
  });
});

describe('importing', () => {
  const HEAD =
    'id,zh_headword,zh_aliases,zh_definition,en_rendering,en_admitted,en_forbidden,en_definition,domain,status,source_line\n';
  const ROW = 'a,甲,,释义,rendering,,,definition,economy,approved,3\n';
  const yaml = (id: string) =>
    `# our notes\nterms:\n# the first\n- id: ${id} # its id\n  zh-Hans: {headword: 甲, aliases: [], definition: '释义'}\n  en:\n    rendering: >-\n      rendering\n    admitted: []\n    forbidden: []\n    definition: definition\n  domain: economy\n  status: approved\n  source: {line: 3}\n`;

  it('keeps comments, order and the way the file is written', () => {
    const { value } = take('csv', `${HEAD}${ROW}b,乙,"一\n二",释义,other,,,definition,economy,proposed,4\n`, [
      fileOf(GLOSSARY, yaml('a')),
    ]);
    expect(value).toMatchObject({ added: ['b'], same: ['a'] });
    const added =
      '- id: b\n  zh-Hans:\n    headword: "乙"\n    aliases: ["一", "二"]\n    definition: "释义"\n  en:\n    rendering: "other"\n    admitted: []\n    forbidden: []\n    definition: "definition"\n  domain: economy\n  status: proposed\n  source: {line: 4}\n';
    expect(value?.files).toEqual([{ path: GLOSSARY, text: yaml('a') + added }]);
  });

  it('needs to know which of several glossaries a new term belongs to', () => {
    const files = [fileOf(GLOSSARY, yaml('x')), fileOf('content/glossary/h.yaml', yaml('y'))];
    expect(take('csv', HEAD + ROW, files).diagnostics).toMatchObject([{ code: 'which-glossary', line: 2 }]);
    expect(take('csv', HEAD + ROW, files, { glossary: 'h' }).value?.files).toMatchObject([
      { path: 'content/glossary/h.yaml' },
    ]);
  });

  it('reads what a spreadsheet makes of it: no byte-order mark, columns moved, cells quoted, empty rows, formulas unmarked', () => {
    const text = `status,${HEAD.trim().replace(',status', '')}\r\napproved,"a","=甲","","释义","'=1","","","definition","economy","3"\r\n,,,,,,,,,,\r\n`;
    const { value, diagnostics } = take('csv', text, [], { glossary: 'g' });
    expect(diagnostics).toEqual([]);
    expect(value?.files[0]?.text).toContain('headword: "=甲"');
    expect(value?.files[0]?.text).toContain('rendering: "=1"');
  });

  it('compares only what the file states', () => {
    const { value } = take('csv', `${HEAD}a,甲,,,,,,,,,\n`, [fileOf(GLOSSARY, yaml('a'))]);
    expect(value?.same).toEqual(['a']);
  });

  it('takes terms that have no English yet', () => {
    const chinese = { ...termWith('a', ['甲'], ['x']), en: undefined } as unknown as Term;
    for (const format of ['tbx', 'csv'] as const) {
      const exported = FORMATS[format]([chinese]);
      const { diagnostics } = take(format, exported, [], { glossary: 'g' });
      // A glossary of all reports needs English; the file says so, and not that something is broken.
      expect(diagnostics.map(({ code }) => code)).toEqual(['missing-key']);
    }
  });

  it('fills in the English that terms of a Chinese report have not yet', () => {
    const path = 'content/glossary/r1.yaml';
    const report = (SAMPLE[REPORT] ?? '').replace('id: r1\n', 'id: r1\nlanguages: [zh-Hans]\n');
    const chinese = yaml('a').replace(/ {2}en:[\s\S]*definition: definition\n/, '');
    const { value, diagnostics } = take('csv', HEAD + ROW, [fileOf(REPORT, report), fileOf(path, chinese)]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ changed: ['a'], conflicting: [] });
    expect(value?.files[0]?.text).toContain(
      '  en:\n    rendering: "rendering"\n    admitted: []\n    forbidden: []\n    definition: "definition"\n  domain: economy\n',
    );
  });

  const concept = (inner: string, id = 'c1') =>
    `<tbx style="dca" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="${id}">${inner}</conceptEntry></body></text></tbx>`;

  it('reads the file of a terminology program, and says what it leaves out', () => {
    const file = concept(
      `<descripGrp><descrip type="subjectField">economy</descrip></descripGrp><admin type="source">line 3</admin><note>status: proposed</note>
      <langSec xml:lang="zh-CN"><descripGrp><descrip type="definition">释义</descrip><admin type="source">x</admin></descripGrp><termSec><term>甲</term></termSec></langSec>
      <langSec xml:lang="de"><termSec><term>A</term></termSec></langSec>
      <langSec xml:lang="en-US"><descrip type="definition">d<hi>ef</hi></descrip><termSec><term>old</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec><termSec><term>new</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>`,
    );
    const { value, diagnostics } = take('tbx', file, [], { glossary: 'g' });
    expect(value?.files[0]?.text).toBe(
      'terms:\n  - id: c1\n    zh-Hans:\n      headword: "甲"\n      aliases: []\n      definition: "释义"\n    en:\n      rendering: "new"\n      admitted: []\n      forbidden: ["old"]\n      definition: "def"\n    domain: economy\n    status: proposed\n    source: {line: 3}\n',
    );
    expect(diagnostics).toMatchObject([{ code: 'tbx-not-read', severity: 'warning', line: 2 }]);
    expect(diagnostics[0]?.message).toContain('admin source, langSec de, termNote partOfSpeech (3 in all)');
  });

  it('gives characters that XML names by number their usual code points', () => {
    const file = writeTbx([termWith('a', ['一'], ['x'])], 'T').replace('<term>一</term>', '<term>&#x2F00;</term>');
    expect(take('tbx', file, [], { glossary: 'g' }).value?.files[0]?.text).toContain('headword: "一"');
  });

  it.each<[what: string, format: Format, content: string | Uint8Array, said: string]>([
    ['an entity bomb', 'tbx', `<!DOCTYPE tbx [<!ENTITY a "${'x'.repeat(1000)}">]><tbx>&a;</tbx>`, '1:1 xml-doctype'],
    [
      'an external entity',
      'tbx',
      '\n<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>',
      '2:1 xml-doctype',
    ],
    ['a file that was cut off', 'tbx', '<tbx xmlns="urn:iso:std:iso:30042:ed-2">\n<text>', '2:6 xml-syntax'],
    ['a web page', 'tbx', '<html/>', '1:1 tbx-edition'],
    ['TBX of 2008', 'tbx', '<martif type="TBX"/>', '1:1 tbx-edition'],
    ['TBX in the other style', 'tbx', '<tbx style="dct" xmlns="urn:iso:std:iso:30042:ed-2"/>', '1:1 tbx-style'],
    ['50 MB of XML', 'tbx', new Uint8Array(50_000_000).fill(32), '1:1 file-too-large'],
    ['an id that is none', 'tbx', concept('', '../../etc'), '1:82 bad-id'],
    [
      'a control character by its number',
      'tbx',
      concept('<descrip type="subjectField">a&#13;b</descrip>'),
      '1:104 wrong-value',
    ],
    ['50 MB of CSV', 'csv', new Uint8Array(50_000_000).fill(44), '1:1 file-too-large'],
    ['CSV in the encoding of an old system', 'csv', new Uint8Array([0x69, 0x64, 0x2c, 0xd6, 0xd0]), '1:4 not-utf8'],
    ['an empty file', 'csv', '', '1:1 csv-columns'],
    ['semicolons', 'csv', HEAD.replaceAll(',', ';') + ROW, '1:1 csv-separator'],
    ['tabs', 'csv', HEAD.replaceAll(',', '\t') + ROW, '1:1 csv-separator'],
    ['a column that is missing', 'csv', HEAD.replace(',domain', '') + ROW, '1:1 csv-columns'],
    ['a column that is not ours', 'csv', HEAD.replace('domain', 'field') + ROW, '1:93 csv-columns,1:1 csv-columns'],
    ['a row with too few cells', 'csv', `${HEAD}${ROW}b,乙\n`, '3:1 csv-columns'],
    ['a comma that is not quoted', 'csv', HEAD + ROW.replace('definition', 'one, two'), '2:1 csv-columns'],
    ['a quotation mark that is not closed', 'csv', `${HEAD}${ROW}b,"乙,\nc,d\n`, '3:1 csv-syntax'],
    ['a quotation mark within a cell', 'csv', `${HEAD}${ROW}b,x"乙,\n`, '3:1 csv-syntax'],
    ['a term that is there twice', 'csv', HEAD + ROW + ROW, '3:1 duplicate-id'],
    ['a status that is none', 'csv', HEAD + ROW.replace('approved', 'good'), '2:40 wrong-value'],
    ['a line that is no number', 'csv', HEAD + ROW.replace(',3', ',0'), '2:49 wrong-value'],
    ['a text as long as a book', 'csv', HEAD + ROW.replace('rendering', 'x'.repeat(10_001)), '2:9 wrong-value'],
    ['a new term without definition', 'csv', HEAD + ROW.replace('释义', ''), '2:1 missing-value'],
  ])('refuses %s', (_, format, content, said) => {
    const { value, diagnostics } = take(format, content, [], { glossary: 'g' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`).join()).toBe(said);
    for (const { message, hint } of diagnostics) expect(message.length * hint.length).toBeGreaterThan(100);
  });

  it.each<[what: string, format: Format, content: string]>([
    ['2 MB of commas', 'csv', ','.repeat(2_000_000)],
    ['2 MB of rows with one cell', 'csv', `${HEAD}${'a\n'.repeat(1_000_000)}`],
    ['2 MB of rows with nothing in them', 'csv', `${HEAD}${',,,,,,,,,,\n'.repeat(180_000)}`],
    ['2 MB of rows that are all the same', 'csv', `${HEAD}${'a,,,,,,,,,,\n'.repeat(180_000)}`],
    ['2 MB in a cell that never ends', 'csv', `${HEAD}a,"${'x\n'.repeat(1_000_000)}`],
    ['2 MB of quotation marks', 'csv', `${HEAD}a,${'"'.repeat(2_000_000)}`],
    ['2 MB of empty concepts', 'tbx', concept('').replace(/<concept.*entry>/i, '<conceptEntry/>'.repeat(125_000))],
    ['2 MB of text', 'tbx', concept(`<note>${'&amp;'.repeat(400_000)}</note>`, 'A')],
    ['2 MB of attributes', 'tbx', `<tbx ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}/>`],
  ])('is done with %s in seconds, and says little', (_, format, content) => {
    const from = performance.now();
    const { diagnostics } = take(format, content, [], { glossary: 'g' });
    expect(performance.now() - from).toBeLessThan(15_000);
    expect(diagnostics.length).toBeLessThanOrEqual(100);
  });

  it('refuses a file whose name does not say what it is, and a glossary that has errors', () => {
    const options = { accept: 'ours', glossary: 'g' } as const;
    expect(importTerms(fileOf('terms.xlsx', 'x'), [], options).diagnostics).toMatchObject([{ code: 'unknown-format' }]);
    const broken = [fileOf(GLOSSARY, yaml('a').replace('approved', 'aproved'))];
    expect(take('csv', HEAD + ROW, broken)).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'wrong-value', file: GLOSSARY }],
    });
  });
});

describe('TBX', () => {
  /** Children that the core structure (ISO 30042:2019) and the dialect allow in an element, in their order, by name and data category. */
  const GRAMMAR: Readonly<Record<string, RegExp>> = {
    tbx: /^tbxHeader text $/,
    tbxHeader: /^fileDesc $/,
    fileDesc: /^(titleStmt )?sourceDesc $/,
    titleStmt: /^title $/,
    sourceDesc: /^p $/,
    text: /^body $/,
    body: /^(conceptEntry )+$/,
    conceptEntry: /^((descrip:(subjectField|definition)|admin:source|note) )*(langSec )+$/,
    langSec: /^((descrip:definition|admin:source|note) )*(termSec )+$/,
    termSec: /^term (termNote:(administrativeStatus|termType) )*(note )*$/,
  };

  it('keeps to the core structure and the rules of TBX-Basic', async () => {
    const { terms } = loadContent(await readSourceFiles('content', 'content')).value;
    const root = readXml(fileOf('t.tbx', writeTbx(terms, 'T'))).value as XmlElement;
    expect(root.attributes).toEqual(
      new Map([
        ['type', 'TBX-Basic'],
        ['style', 'dca'],
        ['xml:lang', 'zh-Hans'],
      ]),
    );
    const seen = new Map<string, Set<string>>();
    const ids: string[] = [];
    const walk = (element: XmlElement): void => {
      const children = elementsIn(element);
      const names = children.map(({ name, attributes }) => [name, attributes.get('type')].filter(Boolean).join(':'));
      if (children.length > 0) expect(names.map((name) => `${name} `).join('')).toMatch(GRAMMAR[element.name] ?? /^$/);
      const type = element.attributes.get('type');
      if (element.name === 'termNote' && type) seen.set(type, (seen.get(type) ?? new Set()).add(textIn(element)));
      if (element.name === 'conceptEntry') ids.push(element.attributes.get('id') ?? '');
      children.forEach(walk);
    };
    walk(root);
    expect(seen.get('administrativeStatus')).toEqual(
      new Set(['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts']),
    );
    expect(seen.get('termType')).toEqual(new Set(['fullForm', 'shortForm', 'variant']));
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(new Set(ids).size).toBe(terms.length);
  });
});

describe('what a spreadsheet shows', () => {
  it('is no formula', () => {
    const cells = writeCsv([termWith('a', ['=1+1', '-1', '＝1'], ['@x', '+y', "'=z"])]);
    for (const cell of cells.split(/\r\n|,/).slice(11)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
    expect(cells.startsWith('\ufeffid,')).toBe(true);
  });
});

describe('checkExport', () => {
  const one = termWith('a', ['甲'], ['x']);
  it.each([
    ['a term of another report with the same id', [one, { ...one, report: 'r' }], ['duplicate-id']],
    ['an invisible character', [termWith('a', ['甲\u0007'], ['x'])], ['control-character']],
    ['half a character', [termWith('a', ['甲'], ['x', '\ud83d'])], ['control-character']],
    ['a carriage return', [termWith('a', ['甲'], ['x\r\ny'])], ['control-character']],
    ['nothing', [one, termWith('b', ['乙\n丙\t'], ['😀𠮷'])], []],
  ])('refuses %s', (_, all, codes) => {
    expect([...new Set(checkExport(all).map(({ code }) => code))]).toEqual(codes);
  });
});
