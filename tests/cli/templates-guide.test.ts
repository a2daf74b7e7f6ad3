// The guide to templates is true: its example builds, and it lists every helper and element.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HELPER_NAMES } from '../../functions/core/markup/template-helpers.ts';
import { edited, PACK } from '../content/sample.ts';
import { copyOf, newFolder, runJson, sampleFolder } from './run-briefs.ts';

const guide = readFileSync('docs/templates.md', 'utf8');

it('has an example that builds', async () => {
  const [, letter] = /```handlebars\n(.*?)```/s.exec(guide) ?? [];
  const templates = copyOf('templates', { 'templates/letter.hbs': letter });
  const content = sampleFolder(edited(PACK, 'template: pack', 'template: letter'));
  const report = await runJson({ content, templates, out: newFolder() });
  expect(report).toMatchObject({ code: 0, packs: [{ id: 'p1', pages: 1 }], diagnostics: [] });
});

it('lists every helper', () => {
  for (const name of HELPER_NAMES) expect(guide).toMatch(new RegExp(`(?:\\{\\{#?|\\()${name} `));
});

it('shows what is said of an element that packs do not have', async () => {
  const text = '<section class="text">\n<video></video>\n</section>\n';
  const templates = copyOf('templates', { 'templates/partials/text.hbs': text });
  const { diagnostics } = await runJson({ content: sampleFolder(), templates });
  expect(guide).toContain(
    `error: ${diagnostics[0]?.message} [${diagnostics[0]?.code}]\n  hint: ${diagnostics[0]?.hint}\n`,
  );
});
