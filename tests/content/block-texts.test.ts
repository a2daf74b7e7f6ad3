// The text of a block, and where each of its characters stands in the file.
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { blockTexts } from '../../functions/core/content/block-texts.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { EN, load, SAMPLE, ZH } from './sample.ts';

/** What stands in the files where the runs of a block say that their characters stand. */
const asPlaced = (content: ReturnType<typeof load>['value'], fileText: (path: string) => string) =>
  content.reports.flatMap(({ sections }) =>
    sections.flatMap(({ units }) =>
      units.flatMap(({ sides }) =>
        Object.values(sides).flatMap((block) =>
          blockTexts(block).map(({ text, placeAt }) => {
            const placed = [...text].map((character, index) => {
              const { file, line, column } = placeAt([...text].slice(0, index).join('').length);
              return character === '\n'
                ? character
                : (fileText(file).split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + character.length);
            });
            return { text, placed: placed.join('') };
          }),
        ),
      ),
    ),
  );

describe('blockTexts', () => {
  it('places the text of headings, emphasis, links, lists, breaks and notes', () => {
    const texts: Record<string, string> = {
      ...SAMPLE,
      [ZH]: '---\nsection: s5\n---\n\n# 五、*开*放 {#s5}\n\n首**段**[^a]与[链接](https://example.org)和𠮷。\\\n第二行\n\n1. 甲\n2. **乙**丙\n\n[^a]: 注*释*。\n',
      [EN]: '---\nsection: s5\n---\n\n# V. *Open* {#s5}\n\nA **lead**[^a] with [a link](https://example.org).\\\nAnd more\n\n1. A\n2. **B** C\n\n[^a]: A *note*.\n',
    };
    const { value, diagnostics } = load({
      ...texts,
      'content/reports/r1/indicators.yaml': 'indicators: []\n',
      'content/packs/p1.yaml': undefined,
    });
    expect(diagnostics).toEqual([]);
    const found = asPlaced(value, (path) => texts[path] ?? '');
    expect(found.map(({ text }) => text)).toEqual([
      '五、开放',
      'V. Open',
      '首段与链接和𠮷。\n第二行',
      '注释。',
      'A lead with a link.\nAnd more',
      'A note.',
      '甲',
      '乙丙',
      'A',
      'B C',
    ]);
    for (const { text, placed } of found) expect(placed).toBe(text);
  });

  it('is right for every character of the content', async () => {
    const files = await readSourceFiles('content', 'content');
    const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const found = asPlaced(loadContent(files).value, (path) => texts.get(path) ?? '');
    expect(found.length).toBeGreaterThan(100);
    for (const { text, placed } of found) expect(placed).toBe(text);
  });
});
