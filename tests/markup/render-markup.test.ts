// Faults in templates, each with its file, line and column.
import { describe, expect, it } from 'vitest';
import { renderMarkup } from '../../functions/core/markup/render-markup.ts';
import { file, samplePack } from './sample-pack.ts';

const labels = [
  file('templates/labels.zh-Hans.yaml', 'known: 知道\n'),
  file('templates/labels.en.yaml', 'known: known\n'),
];
const render = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  renderMarkup(samplePack('parallel'), [
    ...labels,
    file('templates/pack.hbs', text),
    ...Object.entries(partials).map(([name, body]) => file(`templates/partials/${name}.hbs`, body)),
  ]);
const faults = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  render(text, partials).diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.code}`);

describe('renderMarkup', () => {
  it('writes the place of every start tag into it', () => {
    const { value } = render('{{#if parts.text}}\n  <p>a</p>\n<p\n class="x">{{id}}</p>\n{{/if}}\n{{> inner}}', {
      inner: 'x <em>y</em>',
    });
    expect(value).toContain('<p data-at="templates/pack.hbs:2:3">a</p>');
    expect(value).toContain('<p data-at="templates/pack.hbs:3:1"\n class="x">sample</p>');
    expect(value).toContain('<em data-at="templates/partials/inner.hbs:1:3">');
  });

  it.each([
    ['an unknown helper', 'a\n <p>{{shout id}}</p>', 'templates/pack.hbs:2:5 unknown-helper'],
    ['an unknown block', 'a\n{{#shout}}x{{/shout}}', 'templates/pack.hbs:2:1 unknown-helper'],
    ['a helper of Handlebars not allowed', '{{lookup title "en"}}', 'templates/pack.hbs:1:1 unknown-helper'],
    ['a missing partial', 'a\n  {{> gone}}', 'templates/pack.hbs:2:3 missing-partial'],
    ['an unescaped value', '<p>{{{id}}}</p>', 'templates/pack.hbs:1:4 unescaped-value'],
    ['a missing value', 'a\n<p>{{report.mayor}}</p>', 'templates/pack.hbs:2:6 missing-value'],
    ['a missing label', '<p>{{label "gone" lang}}</p>', 'templates/pack.hbs:1:4 missing-label'],
    ['a value that has no languages', 'a\n<p>{{in id lang}}</p>', 'templates/pack.hbs:2:4 missing-value'],
    ['a property of a text', '<p>{{id.constructor}}</p>', 'templates/pack.hbs:1:6 missing-value'],
  ])('refuses %s', (_, text, expected) => {
    expect(faults(text)).toContain(expected);
    expect(render(text).value).toBe('');
  });

  it('names the line of a template that does not parse', () => {
    const [fault] = faults('a\n{{#if id}}\nb');
    expect(fault).toMatch(/^templates\/pack\.hbs:[23]:\d+ template-syntax$/);
    expect(faults('a\nb {{/if}}')[0]).toMatch(/^templates\/pack\.hbs:2:\d+ template-syntax$/);
  });

  it('names the partial in which a value is missing', () => {
    expect(faults('{{> inner}}', { inner: '\n{{nothing}}' })).toEqual([
      'templates/partials/inner.hbs:2:3 missing-value',
    ]);
  });

  it('refuses a partial that includes itself', () => {
    expect(faults('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toContain('templates/partials/a.hbs:1:1 partial-cycle');
  });

  it('names the place of a template that is not there', () => {
    const { diagnostics } = renderMarkup({ ...samplePack('en'), template: 'gone' }, labels);
    expect(diagnostics).toMatchObject([{ code: 'missing-template', file: 'content/packs/sample.yaml', line: 1 }]);
  });
});
