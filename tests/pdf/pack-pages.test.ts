// Every page of every pack, read back from the finished file: the rules of the page hold, and the text is the source's.
import { describe, expect, it } from 'vitest';
import { openAssets } from '../../functions/adapters/assets.ts';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { LANGUAGES, languagesOf } from '../../functions/core/content/language.ts';
import type { SourceInline, Unit } from '../../functions/core/content/types.ts';
import { loadTheme } from '../../functions/core/layout/load-theme.ts';
import { resolveStyle } from '../../functions/core/layout/theme.ts';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import { loadChecked } from '../../functions/pipeline/load-checked.ts';
import { renderEdition } from '../../functions/pipeline/render-edition.ts';
import { probePages } from '../support/page-probe.ts';
import * as rules from '../support/typesetting-rules.ts';

const assets = await openAssets({ templates: 'templates' });
const checked = loadChecked(await readSourceFiles('content', 'content'));
const { content } = checked;
/** Styles that the theme justifies, by the size that a reader can tell them by. */
const MAY_BE_JUSTIFIED = ['p', 'p.definition', 'p.value', 'li', 'li.fact', 'aside.note'];

const editions = content.packSpecs.flatMap((spec) =>
  ['house', 'official'].flatMap((theme) => spec.languages.map((edition) => ({ spec: { ...spec, theme }, edition }))),
);

describe.each(editions)('$spec.id, $edition, $spec.theme', async ({ spec, edition }) => {
  const theme = loadTheme(assets.templates, spec.theme, spec.place).value?.value;
  if (theme === undefined) throw new Error('The pack has no theme.');
  const { faces } = assets.openFonts(theme);
  const fonts = new Map([...faces.values()].map(({ file }) => [file.description().postScriptName, file]));
  const rendered = await renderEdition(checked, spec, edition, assets, 'Briefing Packs');
  const pages = await probePages(rendered.pdf?.bytes ?? new Uint8Array());
  const pack = assemblePack(content, spec, edition).value;
  const styles = MAY_BE_JUSTIFIED.flatMap((name) =>
    LANGUAGES.map((lang) => ({ lang, ...resolveStyle(theme, [name], lang) })),
  ).filter(({ align }) => align === 'justify');
  const ids = new Set(pack.sections.flatMap((section) => section.units.map(({ id }) => id)));
  const sources = content.reports.flatMap(({ sections }) => sections.flatMap(({ units }) => units));
  const shown = sources.filter(({ id }) => ids.has(id));
  const found = new Map(
    languagesOf(edition).map((lang) => [
      lang,
      rules.findUnits(
        pages,
        lang,
        shown.map((unit) => textOf(unit, lang)),
      ),
    ]),
  );
  const units = [...found.values()].flatMap((each) => each.units);

  it('was built', () => {
    // Fonts that only a user may have are set in others here.
    const codes = new Set(rendered.diagnostics.map(({ code }) => code));
    expect([...codes]).toEqual(spec.theme === 'official' ? ['absent-font'] : []);
    expect(pages.length).toBeGreaterThan(5);
  });

  it.each([
    ['1: no forbidden line start', () => rules.lineStarts(pages)],
    ['2: no forbidden line end', () => rules.lineEnds(pages)],
    ['3: nothing unbreakable is broken', () => rules.splitWholes(pages)],
    ['4: marks share their blanks', () => rules.uncompressedMarks(pages)],
    ['6: Han-Latin gaps are within their limits', () => rules.mixedGaps(pages, fonts)],
    ['7: lines are flush', () => rules.raggedLines(pages, styles)],
    ['7: gaps between Han characters are even', () => rules.unevenGaps(pages)],
    ['8: paragraphs are indented', () => rules.wrongIndents(units)],
    ['9: quotes and dashes have the width of their language', () => rules.wrongWidths(pages)],
    ['11: no glyph is missing', () => rules.missingGlyphs(pages)],
    ['12: hyphens are few and in their place', () => rules.badHyphens(pages)],
    ['13: no widow, orphan or lonely character', () => rules.strandedLines(units)],
    ['13: no heading is stranded', () => rules.strandedHeadings(pages)],
    ['15: heads of tables are repeated', () => rules.missingHeads(pages)],
    ['16: every unit is read back as written', () => [...found.values()].flatMap(({ lost }) => lost)],
    ['17: all text is marked', () => pages.flatMap(({ unmarked }) => (unmarked === '' ? [] : [unmarked]))],
  ])('rule %s', (_rule, violations) => {
    expect(violations()).toEqual([]);
  });

  it('rule 14: pairs start level', () => {
    const [first, second] = [...found.values()];
    if (first !== undefined && second !== undefined) expect(rules.unlevelPairs(first.units, second.units)).toEqual([]);
  });

  it('rule 17: every link has its element', () => {
    expect(pages.map(({ taggedLinks }) => taggedLinks)).toEqual(pages.map(({ links }) => links));
  });

  it('rule 15: figures are aligned on the decimal mark', () => {
    for (const language of languagesOf(edition)) {
      const figures = [...pack.indicators, ...pack.highlights].map(({ figure }) => figure[language]);
      expect(rules.unalignedFigures(pages, fonts, language, figures)).toEqual([]);
    }
  });

  it('prints definitions whole, on one page each', () => {
    for (const language of languagesOf(edition)) {
      const cells = pages.flatMap((page) => page.blocks.filter(({ path }) => path.includes('TD')).map(rules.textOf));
      for (const term of pack.terms) expect(cells).toContain(term.definition[language]);
    }
  });
});

/** The text of one side of a unit, as the content has it. */
function textOf(unit: Unit, lang: 'zh-Hans' | 'en'): string {
  const side = unit.sides[lang];
  if (side === undefined) return '';
  return side.kind === 'list' ? side.items.flat().map(inlineText).join('') : side.inlines.map(inlineText).join('');
}

const inlineText = (inline: SourceInline): string => {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'break' || inline.kind === 'note' ? '' : inline.children.map(inlineText).join('');
};
