// What a pack says, as data for programs: its text by block, its figures as numbers with units, its terms also for programs of translators.
import type { Language } from '../content/language.ts';
import { termsOf } from '../content/terms-of.ts';
import type { Content, Term } from '../content/types.ts';
import { writeTbx } from '../glossary/write-tbx.ts';
import type { Pack, PackBlock, PackInline } from './types.ts';

/** A file of data that goes with a pack: JSON, of which `value` is what it says, or XML as it stands. */
export type DataFile = {
  readonly name: string;
  readonly description: string;
  /** What it is to the pack (ISO 19005-3, annex E): what is shown in it, or something more. */
  readonly relationship: 'Data' | 'Supplement';
} & ({ readonly value: unknown } | { readonly xml: string });

const DESCRIPTIONS = {
  text: { 'zh-Hans': '正文，按段落编号', en: 'The text, by the ids of its blocks' },
  figures: { 'zh-Hans': '指标数据', en: 'The figures as values and units' },
  glossary: { 'zh-Hans': '名词解释', en: 'The terms of the glossary' },
  termbase: { 'zh-Hans': '术语库（TBX-Basic）', en: 'The terms of the glossary as TBX-Basic' },
} as const;

/** The files of an edition's data, in its languages, and its terms in both; there is none for a part that is not printed. */
export const packData = (pack: Pack, content: Content): readonly DataFile[] => {
  const shown = shownTerms(pack, content);
  const kinds = [
    ['text', 'blocks', textBlocks(pack, content)],
    ['figures', 'indicators', figures(pack, content)],
    ['glossary', 'terms', shown.map((term) => termData(pack, term))],
  ] as const;
  const json = kinds.flatMap(([kind, key, entries]): readonly DataFile[] => {
    if (entries.length === 0) return [];
    const value = { schemaVersion: 1, pack: pack.id, edition: pack.edition, languages: pack.languages, [key]: entries };
    return [{ name: `${kind}.json`, description: DESCRIPTIONS[kind][pack.lang], relationship: 'Data', value }];
  });
  if (shown.length === 0) return json;
  const xml = writeTbx(shown, pack.title[pack.lang] ?? pack.title['zh-Hans']);
  return [...json, { name: 'glossary.tbx', description: DESCRIPTIONS.termbase[pack.lang], relationship: 'Data', xml }];
};

/** What `make` gives for each language of a pack. */
const inEach = <T>({ languages }: Pack, make: (language: Language) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)]));

/** The blocks of the text; where an import has noted it, with the first and last line of the source that each comes from. */
const textBlocks = (pack: Pack, { reports }: Content): readonly object[] => {
  const lines = reports.find(({ id }) => id === pack.report.id)?.lines;
  return pack.sections.flatMap(({ units }) =>
    units.flatMap(({ id, sides }) => {
      const side = sides[pack.lang];
      if (side === null) return [];
      const level = side.kind === 'heading' ? { level: side.level } : {};
      const text = inEach(pack, (language) => textOf(sides[language]));
      const notes = inEach(pack, (language) => notesOf(sides[language]));
      const noted = Object.values(notes).some((list) => list.length > 0);
      const from = lines?.get(id);
      return [{ id, kind: side.kind, ...level, text, ...(noted ? { notes } : {}), ...(from && { lines: from }) }];
    }),
  );
};

/** The notes of a block, in the order of their marks. */
const notesOf = (block: PackBlock | null): readonly string[] => {
  const within = (inlines: readonly PackInline[]): readonly string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'note') return [plainText(inline.children)];
      return 'children' in inline ? within(inline.children) : [];
    });
  return block === null ? [] : within(block.kind === 'list' ? block.items.flat() : block.inlines);
};

/** Text without its emphasis, links and notes; of a list, that of each entry. */
const textOf = (block: PackBlock | null): string | readonly string[] | null => {
  if (block === null) return null;
  return block.kind === 'list' ? block.items.map(plainText) : plainText(block.inlines);
};

const plainText = (inlines: readonly PackInline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'note') return '';
      return inline.kind === 'text' || inline.kind === 'term' ? inline.text : plainText(inline.children);
    })
    .join('');

const figures = (pack: Pack, { reports }: Content): readonly object[] => {
  const shown = new Set([...pack.indicators, ...pack.highlights].map(({ id }) => id));
  const known = reports.find(({ id }) => id === pack.report.id)?.indicators ?? [];
  return known
    .filter(({ id }) => shown.has(id))
    .map(({ id, label, value, unit, qualifier, kind, period, block }) => ({
      ...{ id, label: inEach(pack, (language) => label[language]), value, unit, qualifier, kind, period, block },
    }));
};

/** The terms that the glossary part prints, in its order. */
const shownTerms = (pack: Pack, content: Content): readonly Term[] => {
  const known = termsOf(content, pack.report.id);
  return pack.terms.flatMap(({ id }) => known.find((term) => term.id === id) ?? []);
};

const termData = (pack: Pack, term: Term): object => ({
  ...{ id: term.id, domain: term.domain, status: term.status },
  ...inEach(pack, (language) => term[language]),
});
