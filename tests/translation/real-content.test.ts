// The translations of the real report: each block of Chinese, changed, makes its translation stale and keeps back the packs that print it, and nothing else.
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { languagesOf } from '../../functions/core/content/language.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import type { Content, PackSpec, SourceBlock, SourceInline } from '../../functions/core/content/types.ts';
import { assemblePack } from '../../functions/core/pack/assemble-pack.ts';
import { checkTranslation } from '../../functions/core/translation/check-translation.ts';
import { gatePack } from '../../functions/core/translation/gate-pack.ts';

const { value: content } = loadContent(await readSourceFiles('content', 'content'));
const [report] = content.reports;
if (report === undefined) throw new Error('There is no report.');
const blocks = report.sections.flatMap(({ units }) => units.map(({ id }) => id));

/** The content with every Chinese text of a block, or of a term, changed. */
const changed = (id: string, change: (text: string) => string, base = content): Content => {
  const inline = (one: SourceInline): SourceInline => {
    if (one.kind === 'text') return { ...one, text: change(one.text) };
    return 'children' in one ? { ...one, children: one.children.map(inline) } : one;
  };
  const block = (one: SourceBlock): SourceBlock =>
    one.kind === 'list'
      ? { ...one, items: one.items.map((item) => item.map(inline)) }
      : { ...one, inlines: one.inlines.map(inline) };
  return {
    ...base,
    reports: base.reports.map((each) => ({
      ...each,
      sections: each.sections.map((section) => ({
        ...section,
        units: section.units.map((unit) => {
          const source = unit.id === id ? unit.sides['zh-Hans'] : undefined;
          return source === undefined ? unit : { ...unit, sides: { ...unit.sides, 'zh-Hans': block(source) } };
        }),
      })),
    })),
    terms: base.terms.map((term) => {
      if (`terms/${term.id}` !== id) return term;
      const zh = term['zh-Hans'];
      return { ...term, 'zh-Hans': { ...zh, definition: change(zh.definition) } };
    }),
  };
};

/** The units that are not approved any more, with their states. */
const fallen = (altered: Content): readonly string[] =>
  [...checkTranslation(altered).reports.values()].flatMap(({ states }) =>
    states.filter(({ state }) => state !== 'approved').map(({ unit, state }) => `${unit.id} ${state}`),
  );

/** The packs of which some edition with English in it is refused. */
const refused = (altered: Content): readonly string[] => {
  const check = checkTranslation(altered).reports.get(report.id);
  return altered.packSpecs
    .filter((spec) =>
      spec.languages.some((edition) =>
        gatePack(check, spec, assemblePack(altered, spec, edition).value).diagnostics.some(
          ({ severity }) => severity === 'error',
        ),
      ),
    )
    .map(({ id }) => id);
};

/** Whether a pack prints a block, read from its specification alone: a topic brings the heading of its section. */
const prints = ({ sections, parts }: PackSpec, id: string): boolean =>
  parts.includes('text') &&
  sections.some((name) => id === name || id.startsWith(`${name}.`) || name.startsWith(`${id}.`));

const printsTerm = (spec: PackSpec, id: string): boolean =>
  spec.languages.some(
    (edition) =>
      languagesOf(edition).includes('en') &&
      assemblePack(content, spec, edition).value.terms.some((term) => term.id === id),
  );

describe('the real report', () => {
  it('is approved throughout, so that every pack may be published', () => {
    expect(fallen(content)).toEqual([]);
    expect(refused(content)).toEqual([]);
    expect(checkTranslation(content).diagnostics).toEqual([]);
  });

  it('has exactly one translation stale when one block is changed, and the packs refused that print it', () => {
    expect(blocks.length).toBeGreaterThan(80);
    for (const id of blocks) {
      const altered = changed(id, (text) => `${text}新`);
      expect(fallen(altered)).toEqual([`${id} stale`]);
      const expected = content.packSpecs.filter((spec) => prints(spec, id)).map((spec) => spec.id);
      expect([id, refused(altered)]).toEqual([id, expected]);
    }
  });

  it('has exactly one translation stale when one definition is changed', () => {
    for (const { id } of content.terms) {
      const altered = changed(`terms/${id}`, (text) => `${text}新`);
      expect(fallen(altered)).toEqual([`terms/${id} stale`]);
      const expected = content.packSpecs.filter((spec) => printsTerm(spec, id)).map((spec) => spec.id);
      expect([id, refused(altered)]).toEqual([id, expected]);
    }
  });

  it('stays as it is when its punctuation and spaces are repaired', () => {
    for (const id of [...blocks, ...content.terms.map((term) => `terms/${term.id}`)]) {
      const cosmetic = (text: string): string =>
        text
          .replaceAll('，', ',')
          .replaceAll('。', '. ')
          .replaceAll('（', ' (')
          .replaceAll('）', ') ')
          .replaceAll('“', '"');
      expect(fallen(changed(id, cosmetic))).toEqual([]);
    }
  });

  it('says which figure was changed, before it says which words were', () => {
    const words = changed('s5.p1', (text) => `${text}新`);
    const altered = changed('s5.2.p3', (text) => text.replace('650亿元', '600亿元'), words);
    const [spec] = altered.packSpecs.filter(({ id }) => id === 'investors');
    if (spec === undefined) throw new Error('There is no pack.');
    const check = checkTranslation(altered).reports.get(report.id);
    const [first, second] = gatePack(check, spec, assemblePack(altered, spec, 'en').value).diagnostics;
    expect(second).toMatchObject({ code: 'stale-translation', line: 7 });
    expect(first).toMatchObject({
      code: 'stale-figure',
      file: 'content/reports/leshan-2021/en/05-opening-up.md',
      line: 23,
      message: expect.stringMatching(
        /zh-Hans\/05-opening-up\.md:23 has changed since 2026-11-24: was 650亿元, is 600亿元\.$/,
      ),
    });
  });
});
