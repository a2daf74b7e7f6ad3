// The look of official documents (GB/T 9704-2012), measured on the finished file: text area, line grid, folios, red head.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { LANGUAGES } from '../../functions/core/content/language.ts';
import { loadTheme } from '../../functions/core/layout/load-theme.ts';
import { resolveStyle } from '../../functions/core/layout/theme.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { renderEdition } from '../../functions/pipeline/render-edition.ts';
import { type ProbedLine, probePages } from '../support/page-probe.ts';
import { inkRight } from '../support/typesetting-rules.ts';

const MM = 72 / 25.4;
const AREA = { left: 28 * MM, right: 184 * MM, top: 37 * MM, bottom: 262 * MM };
/** Distance of the baselines: 22 lines on 225 mm. */
const PITCH = (225 * MM) / 22;
const SIZE = 15.79;

const assets = await openAssets({ templates: 'templates' });
const checked = loadChecked(await readSourceFiles('content', 'content'));
const { content } = checked;

async function pagesOf(id: string, edition: 'zh-Hans' | 'en' | 'parallel', cover: 'plain' | 'red-head' = 'plain') {
  const spec = content.packSpecs.find((each) => each.id === id);
  if (spec === undefined) throw new Error(`There is no pack ${id}.`);
  const rendered = await renderEdition(checked, { ...spec, theme: 'official', cover }, edition, assets, 'test');
  return probePages(rendered.pdf?.bytes ?? new Uint8Array());
}

const chinese = await pagesOf('investors', 'zh-Hans');
const fromTop = (line: ProbedLine, height: number): number => height - line.baseline;
/** Paragraphs of the text, with their page. */
const body = chinese.flatMap((page) =>
  page.blocks
    .filter(({ role, path, lines }) => role === 'P' && !path.includes('Table') && lines[0]?.size === SIZE)
    .map((block) => ({ page, block })),
);
const bodyLines = body.flatMap(({ page, block }) => block.lines.map((line) => ({ page, line })));
const within = (actual: number, wanted: number): void => expect(Math.abs(actual - wanted)).toBeLessThan(MM);

describe('the Chinese edition', () => {
  it('is on A4 paper', () => {
    for (const { width, height } of chinese) {
      within(width, 210 * MM);
      within(height, 297 * MM);
    }
    expect(bodyLines.length).toBeGreaterThan(100);
  });

  it('has its lines on a grid of 22 to the page', () => {
    const first = AREA.top + (PITCH - SIZE) / 2 + 0.88 * SIZE;
    for (const { page, line } of bodyLines) {
      const steps = (fromTop(line, page.height) - first) / PITCH;
      within(steps * PITCH, Math.round(steps) * PITCH);
      expect(Math.round(steps)).toBeGreaterThanOrEqual(0);
      expect(Math.round(steps)).toBeLessThan(22);
    }
    const counts = chinese.map(
      (page) =>
        new Set(
          page.blocks.flatMap(({ lines }) => lines.filter(({ size }) => size === SIZE).map(({ baseline }) => baseline)),
        ).size,
    );
    expect(Math.max(...counts)).toBe(22);
  });

  it('fills a text area 156 mm wide', () => {
    for (const { block } of body) {
      block.lines.forEach((line, index) => {
        within(line.left, AREA.left + (index === 0 && line.left > AREA.left + SIZE ? 2 * SIZE : 0));
        if (index < block.lines.length - 1) within(inkRight(line), AREA.right);
      });
    }
  });

  it('has 28 characters on a line whose marks are not compressed', () => {
    const open = bodyLines.flatMap(({ line }) => {
      const { glyphs } = line;
      const whole = glyphs.every(
        (glyph, index) => index === 0 || Math.abs((glyph.x - (glyphs[index - 1]?.x ?? 0)) / SIZE - 1) < 0.005,
      );
      return whole && Math.abs(line.left - AREA.left) < 1 && Math.abs(line.right - AREA.right) < 1
        ? [glyphs.length]
        : [];
    });
    expect(open.length).toBeGreaterThan(3);
    expect([...new Set(open)]).toEqual([28]);
    for (const { line } of bodyLines) {
      const han = line.glyphs.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
      expect(han).toBeLessThanOrEqual(28);
    }
  });
});

describe.each([
  ['investors', 'zh-Hans'],
  ['investors', 'en'],
  ['sister-city-gilbert', 'parallel'],
] as const)('%s, %s', async (id, edition) => {
  const pages = edition === 'zh-Hans' ? chinese : await pagesOf(id, edition);

  it('has the page number outside, between dashes, and no running head', () => {
    for (const page of pages.slice(1)) {
      const folios = page.artifacts.filter((line) => fromTop(line, page.height) > AREA.bottom);
      expect(folios.map(({ text }) => text)).toEqual([`— ${page.number} —`]);
      const [folio] = folios;
      if (folio === undefined) continue;
      // One character from the edge of the text area, and 7 mm below it.
      if (page.number % 2 === 1) within(folio.right, AREA.right - folio.size);
      else within(folio.left, AREA.left + folio.size);
      within(fromTop(folio, page.height) - 0.35 * folio.size, AREA.bottom + 7 * MM);
      expect(page.artifacts.filter((line) => fromTop(line, page.height) < AREA.top)).toEqual([]);
    }
  });

  it('has a cover of one page without a number', () => {
    const [cover, second] = pages;
    expect(cover?.artifacts).toEqual([]);
    expect(second?.blocks[0]?.role).toBe('H1');
    const texts = cover?.blocks.map(({ lines }) => lines.map(({ text }) => text).join('')) ?? [];
    expect(texts.some((text) => /^(?:2026年11月24日|November 24, 2026)$/u.test(text))).toBe(true);
  });
});

describe('the red head', () => {
  it.each([
    ['zh-Hans', ['乐山市人民政府']],
    ['en', ['Leshan Municipal People’s Government']],
  ] as const)('has the issuer in the middle, 35 mm below the top of the text area: %s', async (edition, issuers) => {
    const [cover] = await pagesOf('investors', edition, 'red-head');
    const [, head] = cover?.blocks ?? [];
    const line = head?.lines[0];
    if (cover === undefined || line === undefined) throw new Error('The cover has no red head.');
    expect(line.text).toBe(issuers[0]);
    within((line.left + line.right) / 2, (AREA.left + AREA.right) / 2);
    expect(fromTop(line, cover.height) - 0.88 * line.size).toBeGreaterThan(AREA.top + 30 * MM);
  });

  it('is not there unless a pack asks for it', () => {
    const texts = chinese[0]?.blocks.map(({ lines }) => lines[0]?.text) ?? [];
    expect(texts.filter((text) => text === '乐山市人民政府')).toHaveLength(1);
    expect(texts.indexOf('乐山市人民政府')).toBeGreaterThan(1);
  });
});

it('sets justified and ragged text of one language in sizes that a reader can tell apart', () => {
  const theme = loadTheme(assets.templates, 'official', { file: '', line: 1, column: 1 }).value?.value;
  if (theme === undefined) throw new Error('There is no official theme.');
  for (const lang of LANGUAGES) {
    const names = Object.keys(theme.styles).filter((name) => /^(?:p|li|td|th|aside)\b/u.test(name));
    const styles = names.map((name) => resolveStyle(theme, [name], lang));
    const justified = new Set(styles.filter(({ align }) => align === 'justify').map(({ size }) => size));
    const ragged = names.filter((_, index) => styles[index]?.align !== 'justify');
    expect(ragged.filter((name) => justified.has(resolveStyle(theme, [name], lang).size))).toEqual([]);
  }
});
