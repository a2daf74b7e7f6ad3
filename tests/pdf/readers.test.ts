// What other readers extract from a pack: poppler and pdfminer, where this machine has them, find each line as it was set, with no invented space.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { renderEdition } from '../../functions/pipeline/render-edition.ts';
import { probePages } from '../support/page-probe.ts';
import { READERS } from '../support/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const assets = await openAssets({ templates: 'templates' });
const checked = loadChecked(await readSourceFiles('content', 'content'));
const { content } = checked;
const editions = content.packSpecs.flatMap((spec) =>
  spec.id === 'investors' || spec.id === 'sister-city-gilbert'
    ? spec.languages.map((edition) => ({ spec, edition }))
    : [],
);

describe.each(editions)('$spec.id, $edition', async ({ spec, edition }) => {
  const { pdf } = await renderEdition(checked, spec, edition, assets, 'Briefing Packs');
  const bytes = pdf?.bytes ?? new Uint8Array();
  const file = join(folder, `${spec.id}.${edition}.pdf`);
  writeFileSync(file, bytes);
  const pages = await probePages(bytes);
  const lines = pages.flatMap(({ blocks }) =>
    blocks
      .filter(({ path }) => !path.includes('TOC') && !path.includes('L'))
      .flatMap((block) => block.lines.map((line) => line.text.trim().replace(/\u00ad$/u, ''))),
  );

  it.each(READERS)('is read by %s line by line as it was set', (name, extract) => {
    const text = extract(file);
    if (text === undefined) {
      console.log(`skipped: ${name} is not on this machine`);
      return;
    }
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/u);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });
});
