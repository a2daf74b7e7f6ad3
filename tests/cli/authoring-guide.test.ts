// The guide for authors is true: each mistake in it is made in the real content, and the command says what the guide shows.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { formatQuantity } from '../../functions/core/quantities/format-quantity.ts';
import { UNITS } from '../../functions/core/quantities/units.ts';
import { briefs, copyOf, newFolder, runJson } from './run-briefs.ts';

vi.setConfig({ testTimeout: 60_000 });

const guide = readFileSync('docs/authoring.md', 'utf8');
const REPORT = 'content/reports/leshan-2021';
const EN = `${REPORT}/en/05-opening-up.md`;

const GLOSSARY = 'content/glossary/leshan-2021.yaml';

type Mistake = readonly [what: string, file: string, from: string | RegExp, to: string];

const MISTAKES: readonly Mistake[] = [
  ['a Chinese colon', 'content/partners/gilbert.yaml', 'country:', 'country：'],
  ['no space after a colon', 'content/partners/gilbert.yaml', 'country: ', 'country:'],
  ['a colon in a text without quotation marks', 'content/packs/investors.yaml', /en: "(Leshan 2021: [^"]*)"/, 'en: $1'],
  ['a brace that is not closed', 'content/partners/gilbert.yaml', /^(name: .*)\}$/m, '$1'],
  ['a number without quotation marks', `${REPORT}/indicators.yaml`, 'value: "43.5"', 'value: 43.5'],
  ['a misspelt key', 'content/partners/gilbert.yaml', 'region:', 'regoin:'],
  ['a term without rendering', GLOSSARY, /rendering: "[^"]*"/, 'rendering: ""'],
  ['a note that is missing', EN, 'higher-standard open economy.', 'higher-standard open economy.[^a]'],
  [
    'a note in one language only',
    EN,
    /(higher-standard open economy\.)(.*)$/s,
    '$1[^air]$2\n[^air]: Days whose air quality index is 100 or less.\n',
  ],
  ['a heading without id', EN, ' {#s5.2}', ''],
  ['a paragraph that is missing', EN, /\n\nWe will push for [^\n]*/, ''],
  ['a file that is missing', EN, '', ''],
  ['a block that is not there', `${REPORT}/indicators.yaml`, 'block: s4.1.p2', 'block: s4.1.p7'],
  ['a unit that is not known', `${REPORT}/indicators.yaml`, '"平方公里"', '"平方里"'],
  ['a quotation with “>”', EN, 'We will open up on', '> We will open up on'],
  ['an emoji', EN, 'We will open up on', '\u{1F600} We will open up on'],
  ['an id that is used twice', GLOSSARY, 'id: four-good-rural-roads', 'id: half-hour-transport-circle'],
  ['a file named otherwise than its id', 'content/partners/gilbert.yaml', 'id: gilbert', 'id: gilbert-az'],
  ['a section that is not there', 'content/packs/sister-city-gilbert.yaml', '[s4, s5, s7.4]', '[s4, s5, s7.9]'],
  ['a sister city that is not there', 'content/packs/sister-city-gilbert.yaml', 'partner: gilbert', 'partner: gilbet'],
  ['parts in the wrong order', 'content/packs/investors.yaml', '[cover, contents,', '[contents, cover,'],
];

/** What is told besides: of other keys, and that a changed text is a draft again. */
const FOLLOWS = ['missing-key', 'lapsed-state'];

for (const [what, file, from, to] of MISTAKES) {
  it(`shows what is said of ${what}`, async () => {
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    const content = copyOf('content', { [file]: from === '' ? undefined : changed });
    // One pack is enough: what is wrong with the content is told whichever is asked for.
    const { code, diagnostics } = await runJson({ content, pack: 'investors', language: 'en' });
    expect(code).toBe(1);
    const first = diagnostics.find((each) => !FOLLOWS.includes(each.code)) ?? diagnostics[0];
    const said = `error: ${first?.message} [${first?.code}]\n  hint: ${first?.hint}\n`.replaceAll(content, 'content');
    // Where exactly a line stands may change with the content; what is said of it may not.
    expect(withoutLines(guide)).toContain(withoutLines(said));
  });
}

const withoutLines = (text: string): string => text.replaceAll(/(\.(?:md|yaml):|line )\d+/g, '$1N');

it('lists every unit with its English', () => {
  for (const { zh } of UNITS.values())
    expect(guide).toContain(`| ${zh} | ${formatQuantity({ value: '2', unit: zh, qualifier: 'exact' })?.en} |`);
});

it('has examples that can be added to the content as they are', async () => {
  const changes: Record<string, string> = {};
  for (const [, where, path = '', yaml = ''] of guide.matchAll(
    /```yaml\n# (at the end of )?(content\/\S+)\n(.*?)```/gs,
  ))
    changes[path] = where === undefined ? yaml : readFileSync(path, 'utf8') + yaml;
  expect(Object.keys(changes)).toHaveLength(4);
  const content = copyOf('content', changes);
  const [, accept = ''] = /npm run -s briefs -- (review terms\/example-dry-port .*)/.exec(guide) ?? [];
  const words = [...accept.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(briefs(...words, '--content', content).code).toBe(0);
  const report = await runJson({ content, out: newFolder(), pack: 'sister-city-example' });
  expect(report).toMatchObject({ code: 0, packs: [{ id: 'sister-city-example' }], diagnostics: [] });
});

it('leads from a newspaper’s text to a pack with the commands that it shows', () => {
  const [, path = ''] = /^## (From the newspaper.*?)^## /ms.exec(guide) ?? [];
  const page = join(newFolder(), 'page.txt');
  writeFileSync(page, /```text\n(.*?)```/s.exec(path)?.[1] ?? '');
  const [content, out] = [copyOf('content'), newFolder()];
  const commands = [...path.matchAll(/```sh\nnpm run -s briefs -- (.*?)\n```/gs)].map(
    (match) => match[1]?.split(' ') ?? [],
  );
  expect(commands.map(([command]) => command)).toEqual(['import', 'import', 'check', 'build']);
  const said = commands.map((args) => {
    const ran = briefs(
      ...args.map((arg) => (arg === 'page.txt' ? page : arg)),
      '--content',
      content,
      ...(args[0] === 'build' ? ['--out', out] : []),
    );
    expect([args, ran.code]).toEqual([args, 0]);
    return (ran.stdout + ran.stderr).replaceAll(content, 'content');
  });
  const shown = [...path.matchAll(/\n\n```\n(.*?)```/gs)].map((match) => withoutLines(match[1] ?? ''));
  expect(shown).toHaveLength(2);
  for (const block of shown) expect(withoutLines(said.join(''))).toContain(block);
  expect(existsSync(join(out, /The PDF is `out\/(.*?)`/.exec(path)?.[1] ?? ''))).toBe(true);
  expect(readdirSync(join(content, 'reports/hezhou-2023/zh-Hans'))).toContain('03-section.md');
});
