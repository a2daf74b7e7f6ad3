// Bad input of every kind: the command ends in time with exit code 1, says what is wrong and where, and writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EN, edited, GLOSSARY, INDICATORS, PACK, PARTNER, ZH } from '../content/sample.ts';
import { type Changes, copyOf, newFolder, runJson, sampleFolder } from './run-briefs.ts';

type Expected = readonly [code: string, place: string, message: string, hint: string];

const first = async (content: string, templates?: string) => {
  const out = join(newFolder(), 'out');
  const { code, packs, diagnostics } = await runJson({ content, out, ...(templates && { templates }) });
  expect({ code, packs, written: existsSync(out) }).toEqual({ code: 1, packs: [], written: false });
  return diagnostics;
};

const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes);
/** The pack with every part, so that it reads every file. */
const WHOLE = edited(PACK, '[cover, partner, text]', '[cover, contents, partner, fact-sheet, figures, text, glossary]');

const twoMegabytes = '乐山'.repeat(350_000);

describe('content', () => {
  const cases: Readonly<Record<string, readonly [changes: Changes, ...expected: Expected]>> = {
    'broken YAML': [
      edited(PACK, 'title: {zh-Hans: 中文, en: English}', 'title: {zh-Hans: 中文, en: English'),
      'yaml-syntax',
      `${PACK}:2:8`,
      'A “{” is opened and not closed.',
      'Write “}” where it ends.',
    ],
    'wrong type': [
      edited(INDICATORS, '"43.5"', '43.5'),
      'wrong-type',
      `${INDICATORS}:4:12`,
      '“value” must be text, but it is the number 43.5.',
      'Put it in quotation marks: "43.5".',
    ],
    'unknown key': [
      edited(PARTNER, 'areas: []', 'areas: []\nregoin: x'),
      'unknown-key',
      `${PARTNER}:7:1`,
      'Unknown key “regoin”.',
      'Did you mean “region”?',
    ],
    'id used twice': [
      edited(INDICATORS, 'id: roads', 'id: green'),
      'duplicate-id',
      `${INDICATORS}:11:5`,
      `The indicator id “green” is already used at ${INDICATORS}:2.`,
      'Give one of the two another id, or delete it if it is the same thing.',
    ],
    'heading without id': [
      edited(EN, ' {#s5.1}', ''),
      'heading-without-id',
      `${EN}:9:1`,
      'This heading has no id.',
      'End the line with the heading’s id in braces, e.g. {#s5.1}; the other language has the same id.',
    ],
    'paragraph without twin': [
      edited(EN, 'Paragraph two.\n\n', ''),
      'unaligned-block',
      `${ZH}:13:1`,
      `Paragraph s5.1.p2 has no twin in ${EN}, where it would follow line 11.`,
      `Write the English after ${EN}:11, or join or delete this one: both languages have the same headings and paragraphs.`,
    ],
    'missing translation': [
      { [EN]: undefined },
      'missing-translation',
      `${ZH}:1:1`,
      `This section has no English text: there is no file ${EN}.`,
      `Write ${EN} with the same headings and paragraphs, or check that its name is the same in both folders.`,
    ],
    'term without rendering': [
      edited(GLOSSARY, 'half-hour transport circle', '""'),
      'empty-rendering',
      `${GLOSSARY}:8:18`,
      '“rendering” is empty.',
      'Write the text between the quotation marks.',
    ],
    'block that is not there': [
      edited(INDICATORS, 's5.1.p1', 's5.1.p9'),
      'unknown-block',
      `${INDICATORS}:9:12`,
      'There is no block “s5.1.p9” in the text of report “r1”.',
      'Did you mean “s5.1.p1”?',
    ],
    'unknown unit': [
      edited(INDICATORS, '亿元', '亿斗'),
      'unknown-unit',
      `${INDICATORS}:14:11`,
      '“unit” is not a unit that is known here. It says “亿斗”.',
      'Write it as the Chinese text does, e.g. 亿元, 万亩, %; docs/authoring.md lists all units.',
    ],
    'character that no font has': [
      edited(ZH, '第二段。', '第二段\u{1F600}。'),
      'no-glyph',
      `${ZH}:13:1`,
      'No font of the theme has the character “\u{1F600}” (U+1F600).',
      'Write it another way, or add a font that has it to “fonts” and “fallback” of the theme.',
    ],
    'character that no font has, in a term': [
      edited(GLOSSARY, '定义。', '定义\u{1F600}。'),
      'no-glyph',
      `${GLOSSARY}:2:5`,
      'No font of the theme has the character “\u{1F600}” (U+1F600).',
      'Write it another way, or add a font that has it to “fonts” and “fallback” of the theme.',
    ],
    'paragraph of two megabytes': [
      edited(ZH, '第二段。', twoMegabytes),
      'file-too-large',
      `${ZH}:1:1`,
      'The file has 2,100,155 bytes; at most 1,000,000 are read.',
      'Split it into smaller files, or check that it is the file you meant to put here.',
    ],
    'paragraph that is too long': [
      edited(ZH, '第二段。', '乐'.repeat(10_001)),
      'block-too-long',
      `${ZH}:13:1`,
      'This paragraph or list has 10,001 characters; at most 10,000 are read.',
      'Divide it into several paragraphs with an empty line between them, in both languages.',
    ],
    'GBK instead of UTF-8': [
      { [EN]: bytes(0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xd6, 0xc9, 0xbd) },
      'not-utf8',
      `${EN}:2:1`,
      'The file is not UTF-8 text: byte 0xC0 here belongs to no character.',
      'Open it in your editor and save it again with the encoding “UTF-8”; now it may have “GBK” or “UTF-16”.',
    ],
    'id that leads out of the folder': [
      edited(PACK, 'id: p1', 'id: ../../p1'),
      'bad-id',
      `${PACK}:1:5`,
      '“id” is not a valid id. It says “../../p1”.',
      'Use only a–z, 0–9, and single hyphens or dots between them, e.g. “green-coverage”.',
    ],
    'theme that leads out of the folder': [
      edited(PACK, 'theme: house', 'theme: ../house'),
      'bad-id',
      `${PACK}:14:8`,
      '“theme” is not a valid id. It says “../house”.',
      'Use only a–z, 0–9, and single hyphens or dots between them, e.g. “green-coverage”.',
    ],
    'theme that is not there': [
      edited(PACK, 'theme: house', 'theme: hose'),
      'unknown-theme',
      `${PACK}:14:8`,
      'There is no theme “hose”.',
      'The themes are: house, official.',
    ],
    'cover of no known kind': [
      edited(PACK, 'theme: house', 'theme: house\ncover: red-haed'),
      'wrong-value',
      `${PACK}:15:8`,
      '“cover” must be one of plain, red-head, but it is the text “red-haed”.',
      'Did you mean “red-head”?',
    ],
    'attachments neither true nor false': [
      edited(PACK, 'theme: house', 'theme: house\nattachments: "yes"'),
      'wrong-type',
      `${PACK}:15:14`,
      '“attachments” must be true or false, but it is the text “yes”.',
      'Write true or false, without quotation marks.',
    ],
    'template that leads out of the folder': [
      edited(PACK, 'template: pack', 'template: partials/text'),
      'bad-id',
      `${PACK}:13:11`,
      '“template” is not a valid id. It says “partials/text”.',
      'Use only a–z, 0–9, and single hyphens or dots between them, e.g. “green-coverage”.',
    ],
    'template that is not there': [
      edited(PACK, 'template: pack', 'template: pock'),
      'missing-template',
      `${PACK}:13:11`,
      'There is no template “pock”: the file templates/pock.hbs is missing.',
      'Did you mean “pack”?',
    ],
    'parts out of order': [
      edited(PACK, '[cover, partner, text]', '[partner, cover, text]'),
      'wrong-order',
      `${PACK}:8:18`,
      'The cover is not the first part.',
      'Write “cover” at the beginning of “parts”.',
    ],
  };

  it.each(Object.entries(cases))('%s', async (_, [changes, code, place, message, hint]) => {
    const folder = sampleFolder({ ...WHOLE, ...changes });
    const named = (text: string): string => text.replaceAll(/(?<![\w/])content\//g, `${folder}/`);
    const at = (d: { file: string; line: number; column: number }): string => `${d.file}:${d.line}:${d.column}`;
    const found = (await first(folder)).map((d) => [d.code, at(d), d.message, d.hint]);
    expect(found).toEqual([[code, named(place), named(message), named(hint)]]);
  });

  it('an empty folder', async () => {
    expect(await first(newFolder())).toMatchObject([
      { code: 'no-content', line: 1, column: 1, message: 'The folder of the content is empty.' },
    ]);
  });

  // Each of these is a file that cannot be read at all: the packs that read it must not be built as if it were not there.
  it.each<[string, Changes]>([
    ['text of one language', { [EN]: bytes(0xff) }],
    ['text of both languages', { [EN]: bytes(0xff), [ZH]: bytes(0xff) }],
    ['the glossary', { [GLOSSARY]: 'terms: [' }],
    ['the figures', { [INDICATORS]: 'x' }],
    ['the report’s head', { 'content/reports/r1/report.yaml': 'x' }],
    ['the partner', { [PARTNER]: 'x' }],
    ['the pack', { [PACK]: 'x' }],
  ])('a file that cannot be read: %s', async (_, changes) => {
    const folder = sampleFolder({ ...WHOLE, ...changes });
    const diagnostics = await first(folder);
    const broken = new Set(diagnostics.map((each) => each.file.replace(folder, 'content')));
    expect(broken).toEqual(new Set(Object.keys(changes)));
  });

  it('a broken glossary keeps back only packs that print it', async () => {
    const folder = sampleFolder({ [GLOSSARY]: 'terms: [' });
    const report = await runJson({ content: folder, out: newFolder() });
    expect(report).toMatchObject({ code: 1, packs: [{ id: 'p1' }], diagnostics: [{ code: 'yaml-syntax' }] });
  });
});

describe('templates', () => {
  const TEXT = 'templates/partials/text.hbs';
  const THEME = 'templates/themes/house.yaml';
  const changed = (path: string, from: string, to: string): Changes => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    return { [path]: text.replace(from, to) };
  };
  const cases: Readonly<Record<string, readonly [changes: Changes, ...expected: Expected]>> = {
    'unknown helper': [
      changed(TEXT, '{{#with (in', '{{#with (inn'),
      'unknown-helper',
      `${TEXT}:8:30`,
      'There is no helper “inn”.',
      'Did you mean “in”?',
    ],
    'missing partial': [
      changed(TEXT, '{{> block block', '{{> blok block'),
      'missing-partial',
      `${TEXT}:8:62`,
      'There is no partial “blok”: the file templates/partials/blok.hbs is missing.',
      'Did you mean “block”?',
    ],
    'unclosed element': [
      { [TEXT]: '<section class="text">\n<p>One.\n</section>\n' },
      'unclosed-element',
      `${TEXT}:2:1`,
      '<p> is not closed.',
      'Add </p> where it ends.',
    ],
    'unclosed block': [
      { [TEXT]: '<section class="text">\n{{#if parallel}}\n</section>\n' },
      'template-syntax',
      `${TEXT}:2:1`,
      'The template cannot be read: {{#if}} is not closed.',
      'Write {{/if}} where it ends.',
    ],
    'element that packs do not have': [
      { [TEXT]: '<section class="text">\n<video></video>\n</section>\n' },
      'unknown-element',
      `${TEXT}:2:1`,
      '<video> is not an element of packs.',
      expect.stringMatching(/^They are section, h1, /) as unknown as string,
    ],
    'missing label': [
      { 'templates/labels.en.yaml': readFileSync('templates/labels.en.yaml', 'utf8').replace('name: Name\n', '') },
      'missing-label',
      'templates/partials/fact.hbs:3:90',
      'templates/labels.en.yaml has no label “name”.',
      'Add it to that file.',
    ],
    'font that is not there': [
      changed(THEME, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', '../../secret.ttf'),
      'unknown-font',
      `${THEME}:17:16`,
      '“../../secret.ttf” is not the path of a TrueType font.',
      expect.any(String) as unknown as string,
    ],
    'name of a font that is not there': [
      changed(THEME, 'fallback: [noto-serif,', 'fallback: [noto-serf,'),
      'unknown-font',
      `${THEME}:19:12`,
      'The theme has no font “noto-serf” under “fonts”.',
      'Did you mean “noto-serif”?',
    ],
    'page without room': [
      changed(THEME, 'margin: {top: 86', 'margin: {top: 780'),
      'bad-theme',
      `${THEME}:5:11`,
      'The margins leave 483 × -14 points for text.',
      'Leave at least 100 × 100, and no margin below 0.',
    ],
    'lines higher than the page': [
      changed(THEME, 'leading: 15,', 'leading: 1500,'),
      'bad-theme',
      `${THEME}:23:67`,
      '“leading” is 1500.',
      'At most 226 fit on this page.',
    ],
    'theme without its first style': [
      changed(THEME, '  base:', '  bse:'),
      'wrong-value',
      `${THEME}:23:3`,
      '“styles” is not right: a theme has a style named base.',
      '',
    ],
  };

  it.each(Object.entries(cases))('%s', async (_, [changes, code, place, message, hint]) => {
    const folder = copyOf('templates', changes);
    const diagnostics = await first(sampleFolder(), folder);
    const file = place.replace(/^templates/, folder).replace(/:\d+:\d+$/, '');
    const [line, column] = place.split(':').slice(-2).map(Number);
    const named = message.replace('templates/', `${folder}/`);
    expect(diagnostics).toMatchObject([{ code, file, line, column, message: named, hint }]);
  });
});
