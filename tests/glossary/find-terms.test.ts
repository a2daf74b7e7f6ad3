// Where terms are found in running text.
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { termFinder } from '../../functions/core/glossary/find-terms.ts';
import { term } from '../markup/sample-pack.ts';

const found = (terms: Parameters<typeof termFinder>[0], text: string, language: 'zh-Hans' | 'en') =>
  termFinder(terms, language)(text).map(({ id, start, end }) => `${id} ${text.slice(start, end)}`);

describe('in Chinese', () => {
  const terms = [term('circle', '交通圈', 'circle'), term('half', '半小时交通圈', 'half-hour circle', ['“半小时圈”'])];

  it('takes the longest match, aliases too', () => {
    expect(found(terms, '半小时交通圈、交通圈和“半小时圈”', 'zh-Hans')).toEqual([
      'half 半小时交通圈',
      'circle 交通圈',
      'half “半小时圈”',
    ]);
  });

  it('takes the longer of two that overlap, also where it begins later', () => {
    const overlapping = [term('short', '疫情防控', 'a'), term('long', '防控“四早”要求', 'b', ['“四早”'])];
    expect(found(overlapping, '落实疫情防控“四早”要求', 'zh-Hans')).toEqual(['long 防控“四早”要求']);
  });

  it('finds a form in itself once', () => {
    expect(found([term('a', '多多', 'a')], '多多多', 'zh-Hans')).toEqual(['a 多多']);
  });
});

describe('in English', () => {
  it.each([
    ['sponge city', 'Sponge cities; the sponge city’s lakes; sponge-city plans; SPONGE CITY', 4],
    ['sponge cities', 'a sponge city', 1],
    ['half-hour circle', 'Half hour circle, half‑hour circles', 2],
    ['Two Accesses target', 'the two access target, the Two Accesses targets', 2],
    ['Three-No old residential compounds', 'one three-no old residential compound', 1],
    ['the two overall contexts', 'In two overall contexts', 1],
    ['“553” enterprises', '553 enterprises and “553” enterprise', 2],
    ['One Zone, Six Parks', 'One Zone Six Parks', 1],
    ['village for children', 'villages for a child, villages for the child, villages for child', 1],
    ['bus', 'buses, a bus’s', 2],
    ['day', 'days', 1],
    ['CPC', 'the CPC, CPC’s; cpc', 2],
    ['government’s plan', "the government's plan", 1],
    ['circle', 'semicircle, circled, café', 0],
    ['O’Neill', 'O’Neill’s', 1],
    ['C++ (new)', 'C++ (new) and C (new)', 1],
    ['“”', 'one – “two”', 0],
  ])('finds %s', (rendering, text, count) => {
    expect(found([term('t', '词', rendering)], text, 'en')).toHaveLength(count);
  });

  it('finds each rendering of the project’s glossary, however it is written', async () => {
    const { terms } = loadContent(await readSourceFiles('content', 'content')).value;
    const find = termFinder(terms, 'en');
    const variants = (form: string): readonly string[] => [
      ...[form, form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase(), `${form}’s`],
      ...[
        form.replaceAll('-', ' '),
        form.replaceAll(' ', '-'),
        form.replaceAll('’', "'"),
        form.replaceAll(/[“”,]/g, ''),
      ],
    ];
    const missed = terms.flatMap(({ id, en }) =>
      [en?.rendering ?? '', ...(en?.admitted ?? [])]
        .map((form) => form.replace(/^the /, ''))
        .flatMap(variants)
        .filter((text) => !find(`As to ${text}, yes.`).some((use) => use.id === id)),
    );
    expect(missed).toEqual([]);
  });

  it('finds nothing in a glossary without terms', () => {
    expect(found([], 'anything', 'en')).toEqual([]);
  });
});
