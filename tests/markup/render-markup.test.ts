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
const EMPTY = { kind: 'paragraph', level: 0, ordered: false, inlines: [], items: [] } as const;
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
    ['a property of nothing', '<p>{{report.mayor.name.en}}</p>', 'templates/pack.hbs:1:6 missing-value'],
    ['what every object inherits', 'a\n<p>{{constructor}}</p>', 'templates/pack.hbs:2:6 missing-value'],
    ['what an object inside inherits', '<p>{{report.toString}}</p>', 'templates/pack.hbs:1:6 missing-value'],
    ['what every list inherits', '<p>{{sections.map}}</p>', 'templates/pack.hbs:1:6 missing-value'],
    ['an inherited name in a condition', '{{#if valueOf}}x{{/if}}', 'templates/pack.hbs:1:1 missing-value'],
    ['a missing value in a condition', '{{#if report.mayor}}x{{/if}}', 'templates/pack.hbs:1:7 missing-value'],
    ['a missing list', '{{#each report.mayors as |m|}}x{{/each}}', 'templates/pack.hbs:1:9 missing-value'],
    ['a missing value for a partial', '{{> inner x=report.mayor}}', 'templates/pack.hbs:1:13 missing-value'],
    ['several values where text should stand', '<p>{{title}}</p>', 'templates/pack.hbs:1:6 missing-value'],
    ['a literal as a value', '<p>{{"title"}}</p>', 'templates/pack.hbs:1:4 unknown-statement'],
    ['too few values for a helper', '<p>{{in title}}</p>', 'templates/pack.hbs:1:4 wrong-arguments'],
    ['too many values for a block', '{{#if id lang}}x{{/if}}', 'templates/pack.hbs:1:1 wrong-arguments'],
  ])('refuses %s', (_, text, expected) => {
    expect(faults(text, { inner: 'x' })).toContain(expected);
    expect(render(text, { inner: 'x' }).value).toBe('');
  });

  it.each([
    ['a\n{{#if id}}\nb', '2:1', '{{#if}} is not closed.'],
    ['a\nb {{/if}}', '2:3', 'an end such as {{/if}} here closes nothing.'],
    ['{{#if id}}a{{/each}}', '1:1', '{{#if}} is closed by {{/each}}.'],
    ['a\n<p>{{title lang</p>\n', '2:12', 'what stands between the braces here is not complete.'],
    ['a\n{{!-- b', '2:1', 'the comment is not closed.'],
  ])('says plainly why %j does not parse', (text, place, why) => {
    const [fault] = render(text).diagnostics;
    expect(`${fault?.line}:${fault?.column} ${fault?.message}`).toBe(`${place} The template cannot be read: ${why}`);
    expect(fault).toMatchObject({ code: 'template-syntax', file: 'templates/pack.hbs' });
  });

  it('names the partial in which a value is missing', () => {
    expect(faults('{{> inner}}', { inner: '\n{{nothing}}' })).toEqual([
      'templates/partials/inner.hbs:2:3 missing-value',
    ]);
  });

  it('refuses a partial that includes itself', () => {
    expect(faults('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toContain('templates/partials/a.hbs:1:1 partial-cycle');
  });

  it('writes notes where their marks stand', () => {
    const inlines = [{ kind: 'note', children: [{ kind: 'text', text: 'a < b' }] }] as const;
    const units = [{ id: 's', sides: { 'zh-Hans': null, en: { ...EMPTY, inlines } } }];
    const pack = { ...samplePack('en'), sections: [{ id: 's', units }] };
    const text = '{{#each sections as |s|}}{{#each s.units as |u|}}{{inlines u.sides.en.inlines}}{{/each}}{{/each}}';
    const { value } = renderMarkup(pack, [...labels, file('templates/pack.hbs', text)]);
    expect(value).toContain('a &lt; b</span>');
    expect(value).toMatch(/^<span data-note[^>]*>[^<]*<\/span>$/);
  });

  it('reads only the templates and labels that the edition uses', () => {
    const files = [
      ...labels,
      file('templates/pack.hbs', '{{> a}}'),
      file('templates/other.hbs', '{{nothing}}'),
      file('templates/partials/a.hbs', '{{> b}}'),
      file('templates/partials/b.hbs', 'b'),
      file('templates/partials/broken.hbs', '{{#if'),
    ];
    const { value, diagnostics, paths } = renderMarkup(samplePack('en'), files);
    expect({ value, diagnostics }).toEqual({ value: 'b', diagnostics: [] });
    expect(paths).toEqual([
      'templates/labels.en.yaml',
      'templates/pack.hbs',
      'templates/partials/a.hbs',
      'templates/partials/b.hbs',
    ]);
  });

  it('names the place of a template that is not there', () => {
    const { diagnostics } = renderMarkup({ ...samplePack('en'), template: 'gone' }, labels);
    expect(diagnostics).toMatchObject([{ code: 'missing-template', file: 'content/packs/sample.yaml', line: 1 }]);
  });
});
