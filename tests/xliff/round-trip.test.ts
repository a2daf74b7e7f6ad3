// What goes out as XLIFF and comes back is the same, to the byte, whatever characters and marks are in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { escapeText } from '../../functions/core/content/write-xml.ts';
import { EN, GLOSSARY, SAMPLE } from '../content/sample.ts';
import { schemaErrors } from './oasis-schema.ts';
import { exported, type Files, imported, RICH } from './sample.ts';

const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

const projectFiles = async (): Promise<Files> => {
  const files = await readSourceFiles('content', 'content');
  return Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
};

/** The units that an import says are new. */
const takenOf = async (files: Files, document: string) => (await imported(files, document)).report.taken;

describe('the content of the project', () => {
  it('is exported as OASIS has it, and taking it back changes nothing', async () => {
    const files = await projectFiles();
    const document = exported(files);
    expect(document.match(/<unit /g)?.length).toBeGreaterThan(130);
    expect(await schemaErrors(document)).toEqual([]);
    const back = await imported(files, document);
    expect(back.report.taken).toEqual([]);
    expect(back.report.diagnostics).toEqual([]);
    expect(back.files).toEqual(files);
  });

  it('comes back whole where a whole language is gone', async () => {
    const files = await projectFiles();
    const document = exported(files).replaceAll('state="final"', 'state="translated"');
    const chinese = Object.fromEntries(
      Object.entries(files).filter(([path]) => !path.includes('/en/') && !path.endsWith('translation.yaml')),
    );
    const back = await imported(chinese, document);
    expect(back.report.diagnostics).toEqual([]);
    for (const [path, text] of Object.entries(files)) if (path.includes('/en/')) expect(back.files[path]).toBe(text);
    expect(exported(back.files)).toBe(document);
  });
});

describe('every kind of inline code', () => {
  it('is exported as OASIS has it', async () => {
    expect(await schemaErrors(exported(RICH))).toEqual([]);
    const broken = exported(RICH)
      .replace('<ph id="6"', '<ph')
      .replace('<gls:term>', '<gls:word>')
      .replace('</gls:term>', '</gls:word>');
    expect((await schemaErrors(broken)).length).toBeGreaterThan(1);
  });

  it('comes back', async () => {
    const document = exported(RICH);
    const back = await imported(without(RICH, EN), document);
    expect(back.report.diagnostics).toEqual([]);
    expect(back.files[EN]).toBe(RICH[EN]);
    expect(exported(back.files)).toBe(document);
  });

  it('comes back in place of another translation, which loses nothing else', async () => {
    const other = {
      ...RICH,
      [EN]: (RICH[EN] ?? '')
        .replace('Paragraph *two*', 'Quite *another*')
        .replace('The air', 'All air')
        .replace('- B', '- Bb'),
    };
    const back = await imported(other, exported(RICH));
    expect(back.report.taken.map(({ unit }) => unit)).toEqual(['s5.1.p2', 's5.1.l1']);
    expect(back.files[EN]).toBe(RICH[EN]);
  });
});

/** Characters that mean something in XML, Markdown or YAML, and those beyond 16 bits. */
const signs = [
  ...'abz AZ09.,;:!?-–—…“”‘’"\'`&<>#*_[](){}|~^\\/+=@$%',
  '&amp;',
  '&#65;',
  '<b>',
  '](',
  '[^a]',
  '**',
  '𠮷',
  '😀',
  '👩‍🚜',
  '乐',
  'é',
  '\u00a0',
];
const text = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.join('').normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .filter((made) => made !== '');

const rewritten = (document: string, id: string, target: string): string => {
  const at = document.indexOf(`<unit id="${id}"`);
  const from = document.indexOf('<target>', at) + '<target>'.length;
  return document.slice(0, from) + target + document.slice(document.indexOf('</target>', from));
};

describe('a translation with any characters', () => {
  const cases = ['s5', 's5.p1', 's5.1', 's5.1.l1', 'half-hour-circle'] as const;

  it.each(cases)('is taken into %s and exported as it was', async (unit) => {
    await fc.assert(
      fc.asyncProperty(text, async (target) => {
        const document = rewritten(exported(SAMPLE), unit, escapeText(target));
        const back = await imported(SAMPLE, document);
        expect(back.report.diagnostics).toEqual([]);
        expect(exported(back.files)).toBe(document);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ...[
      '| a',
      '# a',
      '1. a',
      '1) a',
      '- a',
      '+ a',
      '> a',
      '=== a',
      '~~~',
      '***',
      '[^air]: a',
      '[a]: https://example.org/',
    ],
    ...['a {#s9}', '{#s5.1}', '<!-- a -->', 'a\\', '&copy; AT&T', 'https://example.org/a_b_c', '![a](b)'],
  ])('as what begins something in Markdown: %s', async (target) => {
    for (const unit of ['s5', 's5.p1', 's5.1', 's5.1.l1']) {
      const document = rewritten(exported(SAMPLE), unit, escapeText(target));
      const back = await imported(SAMPLE, document);
      expect(back.report.diagnostics).toEqual([]);
      expect(exported(back.files)).toBe(document);
    }
  });

  it('keeps what is strong or emphasized', async () => {
    const part = fc.oneof(
      text.map(escapeText),
      fc.tuple(fc.constantFrom('xlf:b', 'xlf:i'), text).map(([kind, own]) => [kind, escapeText(own)] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        let own = 1;
        const target = parts
          .map((each) =>
            typeof each === 'string' ? each : `<pc id="t${++own}" type="fmt" subType="${each[0]}">${each[1]}</pc>`,
          )
          .join(' ');
        const document = rewritten(exported(SAMPLE), 's5.p1', target);
        const back = await imported(SAMPLE, document);
        expect(back.report.diagnostics).toEqual([]);
        expect(back.report.taken.length).toBe(1);
        const again = await takenOf(back.files, document);
        expect(again).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

it('a term of many lines, in braces or without English is written in its place', async () => {
  const block = (SAMPLE[GLOSSARY] ?? '')
    .replace('definition: A definition.', 'definition: >-\n        A long\n        definition.')
    .replace('terms:', 'terms: # ours');
  const braces =
    'terms:\n  - {id: half-hour-circle, zh-Hans: {headword: 半小时交通圈, aliases: [], definition: 定义。}, en: {rendering: x, admitted: [], forbidden: [], definition: y}, domain: transport, status: approved, source: {line: 66}} # end\n';
  for (const glossary of [block, braces, block.replaceAll('\n', '\r\n')]) {
    const files = { ...SAMPLE, [GLOSSARY]: glossary };
    const document = rewritten(exported(files), 'half-hour-circle', 'circle: “half” #1');
    const back = await imported(files, document);
    expect(back.report.diagnostics).toEqual([]);
    expect(exported(back.files)).toBe(document);
    expect(back.files[GLOSSARY]).toContain('"circle: “half” #1"');
    expect(
      back.files[GLOSSARY]?.replace('"circle: “half” #1"', glossary === braces ? 'x' : 'half-hour transport circle'),
    ).toBe(glossary);
  }
});
