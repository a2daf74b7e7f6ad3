// Notes of the text: read where their marks stand, and whatever is wrong with one is told with its place.
import { describe, expect, it } from 'vitest';
import { EN, edited, load, SAMPLE, troubles, ZH } from './sample.ts';

/** The sample with a mark in the second paragraph of each file, and a note at the end. */
const noted = (en: string, zh = '第二段[^a]。\n\n[^a]: 注。\n'): Record<string, string> => ({
  [EN]: (SAMPLE[EN] ?? '').replace('Paragraph two.\n', en),
  [ZH]: (SAMPLE[ZH] ?? '').replace('第二段。\n', zh),
});
const GOOD = 'Paragraph two[^a].\n\n[^a]: The *note*.\n';

describe('notes', () => {
  it('stand where their marks stand', () => {
    const { value, diagnostics } = load(noted(GOOD));
    expect(diagnostics).toEqual([]);
    const unit = value.reports[0]?.sections[0]?.units.find(({ id }) => id === 's5.1.p2');
    expect(unit?.sides.en).toMatchObject({
      inlines: [
        { kind: 'text', text: 'Paragraph two' },
        {
          ...{ kind: 'note', name: 'a', mark: { file: EN, line: 13, column: 14 }, place: { file: EN, line: 15 } },
          children: [{ text: 'The ' }, { kind: 'emphasis' }, { text: '.' }],
        },
        { kind: 'text', text: '.' },
      ],
    });
    expect(unit?.sides['zh-Hans']).toMatchObject({ inlines: [{}, { kind: 'note', children: [{ text: '注。' }] }, {}] });
  });

  it('change nothing in how paragraphs are counted', () => {
    const ids = (changes: Record<string, string>) =>
      load(changes).value.reports[0]?.sections[0]?.units.map((u) => u.id);
    expect(ids(noted(GOOD))).toEqual(ids({}));
  });

  it('may stand in entries of a list, and lie over several lines', () => {
    const list = (text: string) =>
      `${text.replace('- B', '- B[^Box]').replace('- 乙', '- 乙[^box]')}\n[^box]: 1\n  2\n`;
    expect(load({ [EN]: list(SAMPLE[EN] ?? ''), [ZH]: list(SAMPLE[ZH] ?? '') }).diagnostics).toEqual([]);
  });
});

describe('a note that is wrong', () => {
  const cases: Record<string, [en: string, place: string, message: string, hint: string]> = {
    'a mark without note': [
      'Two[^a], three[^b].\n\n[^a]: N.\n',
      '13:15 unknown-note',
      'No note belongs to the mark “[^b]”.',
      'Did you mean “a”?',
    ],
    'a mark without any note': [
      'Two\nthree[^survey].\n',
      '14:6 unknown-note',
      'No note belongs to the mark “[^survey]”.',
      'Write “[^survey]: …” on a line of its own at the end of the file, or delete the mark.',
    ],
    'a mark with Chinese signs': [
      'Two【^a】.\n',
      '13:4 note-syntax',
      'The mark “【^a】” of a note is written with Chinese signs.',
      'Write “[^a]”, and the note as “[^a]: …”.',
    ],
    'a note without mark': [
      'Two.\n\n[^a]: N.\n',
      '15:1 unused-note',
      'The note “a” has no mark in the text.',
      'Write [^a] where the note belongs, or delete the note.',
    ],
    'a Chinese colon': [
      'Two[^a].\n\n[^a]：N.\n',
      '15:1 note-syntax',
      'After “[^a]” at the beginning of a note stands an English colon, without a space before it.',
      'Write “[^a]: …”.',
    ],
    'a name with a space': [
      'Two[^a b].\n\n[^a b]: <N>\n',
      '15:1 note-syntax',
      'The name of a note has no spaces in it, as “a b” has.',
      'Write one word or a number, here and in the text.',
    ],
    'a note without text': [
      'Two[^a].\n\n[^a]:\n',
      '15:1 empty-text',
      'The note “a” has no text.',
      'Write its text after “[^a]: ”, or delete the note and its mark.',
    ],
    'a note of two paragraphs': [
      'Two[^a].\n\n[^a]: N.\n\n    More.\n',
      '17:5 unsupported-markdown',
      'Notes of more than one paragraph are not used in reports.',
      'Make one paragraph of it, or several notes.',
    ],
    'a list in a note': [
      'Two[^a].\n\n[^a]: - N\n',
      '15:7 unsupported-markdown',
      'Notes of anything but a paragraph are not used in reports.',
      'Write the text of the note on one line after its mark.',
    ],
    'a note in a note': [
      'Two[^a].\n\n[^a]: N[^b].\n\n[^b]: M.\n',
      '15:8 misplaced-note',
      'The mark of a note cannot stand in a note.',
      'Write what it says into this note, or call it in the text.',
    ],
    'a note in a heading': [
      '## Two[^a] {#s5.2}\n\n[^a]: N.\n',
      '13:7 misplaced-note',
      'The mark of a note cannot stand in a heading.',
      'Put the mark into the first paragraph below it.',
    ],
    'a note in a link': [
      '[Two[^a]](https://example.org).\n\n[^a]: N.\n',
      '13:5 misplaced-note',
      'The mark of a note cannot stand in the text of a link.',
      'Write the mark after the link.',
    ],
    'a note in a list': [
      '- Two[^a].\n  [^a]: N.\n',
      '14:3 misplaced-note',
      'This note stands within a list or a quotation.',
      'Move it to the end of the file; its line begins with “[^”, without spaces before it.',
    ],
    'a note written twice': [
      'Two[^a].\n\n[^a]: N.\n[^a]: M.\n',
      '16:1 duplicate-id',
      'There is a note “a” already in line 15.',
      'Give this note and its mark another name.',
    ],
    'a note called twice': [
      'Two[^a], three[^a].\n\n[^a]: N.\n',
      '13:15 duplicate-id',
      'The note “a” is already called in line 13.',
      'Write a note of its own for this mark, or delete one.',
    ],
    'two marks at one place': [
      'Two[^a] *[^b]*.\n\n[^a]: N.\n[^b]: M.\n',
      '13:10 misplaced-note',
      'The marks of the notes “a” and “b” stand together.',
      'Make one note of the two.',
    ],
    'a note that the Chinese has not': [
      'Two[^a] three[^b].\n\n[^a]: N.\n[^b]: M.\n',
      '13:14 unaligned-note',
      `The note “b” of paragraph s5.1.p2 has no mark at ${ZH}:13.`,
      'Both languages call the same notes, by the same names and in the same order.',
    ],
    'notes in another order': [
      'Two[^b] three[^a].\n\n[^a]: N.\n[^b]: M.\n',
      '13:4 unaligned-note',
      `The note “b” stands where ${ZH}:13 has the note “a”.`,
      'Both languages call the same notes, by the same names and in the same order.',
    ],
  };
  for (const [name, [en, place, message, hint]] of Object.entries(cases)) {
    it(name, () => {
      const diagnostics = troubles(noted(en));
      expect(diagnostics.map((each) => `${each.file}:${each.line}:${each.column} ${each.code}`)).toEqual([
        `${EN}:${place}`,
      ]);
      expect(diagnostics[0]).toMatchObject({ message, hint, severity: 'error' });
    });
  }

  it('is told with both places also when the English has it not', () => {
    const [first, ...more] = troubles({ ...noted(GOOD), [EN]: SAMPLE[EN] ?? '' });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ file: ZH, line: 13, column: 4, code: 'unaligned-note' });
    expect(first?.message).toBe(`The note “a” of paragraph s5.1.p2 has no mark at ${EN}:13.`);
  });

  it('is none where the sign is meant', () => {
    expect(load(edited(EN, 'Paragraph two.', 'Paragraph \\[^two], [three], 2^3.')).diagnostics).toEqual([]);
  });
});
