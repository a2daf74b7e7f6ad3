// Markup to blocks: white space, looks, and everything outside the subset.
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../functions/core/markup/parse-blocks.ts';
import type { Markup } from '../../functions/core/markup/render-markup.ts';

const parse = (body: string) => parseBlocks(`<article lang="zh-Hans" title="t">${body}</article>` as Markup);
const at = 'data-at="templates/pack.hbs:4:2"';
const texts = (body: string) => {
  const [block] = parse(body).value.blocks;
  return block?.kind === 'paragraph' ? block.inlines.map((one) => (one.kind === 'text' ? one.text : one.kind)) : [];
};

describe('parseBlocks', () => {
  it.each([
    ['<p>  a \n b  </p>', ['a b']],
    ['<p>中\n  文</p>', ['中文']],
    ['<p>中 文</p>', ['中 文']],
    ['<p>中\nlatin</p>', ['中 latin']],
    ['<p>a <em> b</em>c</p>', ['a ', 'b', 'c']],
    ['<p>a<em> b </em> c</p>', ['a', ' b ', 'c']],
    ['<p>中<em>\n文</em></p>', ['中', '文']],
    ['<p>a <br> b</p>', ['a', 'break', 'b']],
    ['<p>a<span data-note>n</span> b</p>', ['a', 'note', ' b']],
    ['<p>a <span data-note>n</span> b</p>', ['a', 'note', ' b']],
    ['<p>a <span data-note>n</span>b</p>', ['a', 'note', ' b']],
    ['<p>a <span data-note>n</span>, b</p>', ['a', 'note', ', b']],
    ['<p>a <span data-note>n</span> (b)</p>', ['a', 'note', ' (b)']],
    ['<p>a<span data-note>n</span> <strong>b</strong></p>', ['a', 'note', ' b']],
    ['<p>a<span data-note>n</span><em> b</em></p>', ['a', 'note', ' b']],
    ['<p>a <em>b <span data-note>n</span></em> c</p>', ['a ', 'b', 'note', ' c']],
    ['<p>中 <span data-note>n</span>文</p>', ['中', 'note', '文']],
    ['<p>中<span data-note>n</span>\n文</p>', ['中', 'note', '文']],
    ['<p>a <span data-note> n </span> </p>', ['a', 'note']],
  ])('collapses the white space of %j', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it('gives text its looks from the outside in, and its language', () => {
    const [block] = parse('<p>甲<strong><span lang="en" class="figure">x</span></strong></p>').value.blocks;
    expect(block).toMatchObject({
      inlines: [
        { lang: 'zh-Hans', styles: [] },
        { lang: 'en', styles: ['strong', 'span.figure'] },
      ],
    });
  });

  it.each([
    '<ul><li><table></table></li></ul>',
    '<div class="pair"><div lang="en"><hr></div></div>',
    '<table><tbody><tr><td><nav></nav></td></tr></tbody></table>',
  ])('refuses in a column what is as wide as the page: %s', (body) => {
    expect(parse(body).diagnostics.map(({ code }) => code)).toContain('unexpected-element');
  });

  it('shares the width of a table among columns without one', () => {
    const row = '<tr><td>a</td><td>b</td><td>c</td></tr>';
    const [table] = parse(`<table><colgroup><col data-width="0.5"></colgroup><tbody>${row}</tbody></table>`).value
      .blocks;
    expect(table).toMatchObject({ columns: [{ width: 0.5 }, { width: 0.25 }, { width: 0.25 }] });
  });

  it.each([
    ['an unknown element', `<video ${at}></video>`, 'unknown-element'],
    ['an element in the wrong place', `<p>a<table ${at}></table></p>`, 'unexpected-element'],
    ['an unknown attribute', `<p ${at} onclick="x">a</p>`, 'unknown-attribute'],
    ['an unclosed element', `<section><p ${at}>a</section>`, 'unclosed-element'],
    ['an end tag too many', `<section ${at}></p></section>`, 'stray-end-tag'],
    ['a link that leads nowhere', `<p><a ${at} href="#gone">a</a></p>`, 'dangling-link'],
    ['a link to a script', `<p><a ${at} href="javascript:x">a</a></p>`, 'bad-link'],
    ['an id used twice', `<p id="x">a</p><p ${at} id="x">b</p>`, 'duplicate-id'],
    ['text outside a block', `<section ${at}>a</section>`, 'text-outside-block'],
    ['an unknown language', `<p ${at} lang="fr">a</p>`, 'bad-attribute'],
    ['a side without language', `<div class="pair"><div ${at}></div></div>`, 'missing-attribute'],
    [
      'a column of an earlier side',
      `<table><colgroup><col data-side="1"><col ${at} data-side="0"></colgroup></table>`,
      'bad-attribute',
    ],
    ['a column without a side', `<table><colgroup><col data-side="0"><col ${at}></colgroup></table>`, 'bad-attribute'],
    ['a counter in the text', `<p><span ${at} data-counter="page"></span></p>`, 'bad-attribute'],
  ])('refuses %s at its place', (_, body, code) => {
    expect(parse(body).diagnostics).toMatchObject([{ code, file: 'templates/pack.hbs', line: 4, column: 2 }]);
  });
});
