// Where terms are found in running text.
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../functions/core/glossary/find-terms.ts';
import { term } from '../markup/sample-pack.ts';

const terms = [term('circle', '交通圈', 'circle'), term('half', '半小时交通圈', 'half-hour circle', ['“半小时圈”'])];
const found = (text: string, language: 'zh-Hans' | 'en') =>
  termFinder(terms, language)(text).map(({ id, start, end }) => `${id} ${text.slice(start, end)}`);

describe('termFinder', () => {
  it('takes the longest match in Chinese, aliases too', () => {
    expect(found('半小时交通圈、交通圈和“半小时圈”', 'zh-Hans')).toEqual([
      'half 半小时交通圈',
      'circle 交通圈',
      'half “半小时圈”',
    ]);
  });

  it('finds whole English words in any case', () => {
    expect(found('Half-hour circle; a circle, circles, semicircle', 'en')).toEqual([
      'half Half-hour circle',
      'circle circle',
    ]);
  });

  it('finds nothing in a glossary without terms', () => {
    expect(termFinder([], 'en')('anything')).toEqual([]);
  });
});
