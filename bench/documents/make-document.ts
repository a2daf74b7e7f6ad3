// Makes the documents from the project's own content: the report and its glossary, in the same way every time.
import type { Language } from '../../functions/core/content/language.ts';
import type { Content, SourceBlock, SourceInline, Term, Unit } from '../../functions/core/content/types.ts';
import {
  type BenchBlock,
  type BenchDocument,
  type DocumentName,
  type Run,
  type Side,
  textOf,
} from './bench-document.ts';

/** B holds at least this much; units of the report are taken in order, and over again, until it does. */
export const LEAST_HAN = 7000;
export const LEAST_WORDS = 4500;
const TIMES = 10;

const HEADS = { term: '名词', definition: '释义', 'zh-Hans': '中文', en: 'English' } as const;

/**
 * The document of a name.
 * @throws Error when the content has no report in both languages.
 */
export function makeDocument(content: Content, name: DocumentName): BenchDocument {
  const report = content.reports[0];
  if (report === undefined) throw new Error('The content has no report to make documents of.');
  const units = report.sections.flatMap((section) => section.units).filter(isWhole);
  if (units.length === 0) throw new Error(`The report ${report.id} has no text in both languages.`);
  const parallel = [...takeUnits(units, content.terms), glossary(content.terms)];
  const once =
    name === 'A' ? [...takeUnits(units, content.terms).map(chineseOnly), chineseGlossary(content.terms)] : parallel;
  return {
    title: `${report.title['zh-Hans']} ${report.title.en}`,
    runningHead: { lang: 'zh-Hans', runs: [{ text: report.title['zh-Hans'], bold: false }] },
    blocks: name === 'C' ? Array.from({ length: TIMES }, () => once).flat() : once,
  };
}

/** Han characters and English words of a document. */
export function countText(document: BenchDocument): { readonly han: number; readonly words: number } {
  const text = textOf(document);
  return { han: text.match(/\p{Script=Han}/gu)?.length ?? 0, words: text.match(/\p{Script=Latin}+/gu)?.length ?? 0 };
}

const isWhole = (unit: Unit): boolean => unit.sides['zh-Hans'] !== undefined && unit.sides.en !== undefined;

/** Units in order, round and round, until they and the glossary are long enough. */
function takeUnits(units: readonly Unit[], terms: readonly Term[]): readonly BenchBlock[] {
  const blocks: BenchBlock[] = [];
  const add = (more: readonly BenchBlock[]): { readonly han: number; readonly words: number } => {
    blocks.push(...more);
    return countText({ title: '', runningHead: { lang: 'en', runs: [] }, blocks: more });
  };
  let { han, words } = countText({ title: '', runningHead: { lang: 'en', runs: [] }, blocks: [glossary(terms)] });
  let afterHeading = false;
  for (let index = 0; han < LEAST_HAN || words < LEAST_WORDS; index += 1) {
    const unit = units[index % units.length];
    if (unit === undefined) break;
    const made = toBlocks(unit, afterHeading);
    afterHeading = made.some((block) => block.kind === 'heading');
    const more = add(made);
    han += more.han;
    words += more.words;
  }
  return blocks;
}

/** A unit as blocks; the first paragraph under a heading begins with a sentence in bold. */
function toBlocks(unit: Unit, lead: boolean): readonly BenchBlock[] {
  const { 'zh-Hans': chinese, en: english } = unit.sides;
  if (chinese === undefined || english === undefined) return [];
  const texts = { 'zh-Hans': textsOf(chinese), en: textsOf(english) };
  if (chinese.kind === 'heading') {
    const sides = [headingSide('zh-Hans', texts['zh-Hans']), headingSide('en', texts.en)];
    return [{ kind: 'heading', level: chinese.level === 1 ? 1 : 2, sides }];
  }
  const count = Math.min(texts['zh-Hans'].length, texts.en.length);
  return Array.from({ length: count }, (_, index): BenchBlock => {
    const side = (lang: Language): Side => ({ lang, runs: leadRuns(texts[lang][index] ?? '', lead && index === 0) });
    return { kind: 'paragraph', sides: [side('zh-Hans'), side('en')] };
  });
}

const headingSide = (lang: Language, texts: readonly string[]): Side => ({
  lang,
  runs: [{ text: texts.join(' '), bold: true }],
});

/** The paragraphs of a block; a list's items are paragraphs of their own. */
const textsOf = (block: SourceBlock): readonly string[] =>
  block.kind === 'list' ? block.items.map(flatten) : [flatten(block.inlines)];

const flatten = (inlines: readonly SourceInline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : flatten(inline.children)))
    .join('');

function leadRuns(text: string, lead: boolean): readonly Run[] {
  const end = lead ? (/^.*?(?:[。！？]|[.!?] )/u.exec(text)?.[0].length ?? 0) : 0;
  return [
    { text: text.slice(0, end), bold: true },
    { text: text.slice(end), bold: false },
  ].filter((run) => run.text !== '');
}

const chineseOnly = (block: BenchBlock): BenchBlock =>
  block.kind === 'table' ? block : { ...block, sides: block.sides.slice(0, 1) };

const text = (lang: Language, words: string, bold = false): Side => ({ lang, runs: [{ text: words, bold }] });

const entry = (lang: Language, headword: string, definition: string): Side => ({
  lang,
  runs: [
    { text: headword, bold: true },
    { text: lang === 'en' ? `: ${definition}` : `：${definition}`, bold: false },
  ],
});

/** The glossary in parallel: a row a term, a cell a language. */
const glossary = (terms: readonly Term[]): BenchBlock => ({
  kind: 'table',
  columns: [0.46, 0.54],
  head: [text('zh-Hans', HEADS['zh-Hans'], true), text('en', HEADS.en, true)],
  rows: terms.map((term) => [
    entry('zh-Hans', term['zh-Hans'].headword, term['zh-Hans'].definition),
    entry('en', term.en?.rendering ?? '', term.en?.definition ?? ''),
  ]),
});

/** The glossary in Chinese: term beside definition. */
const chineseGlossary = (terms: readonly Term[]): BenchBlock => ({
  kind: 'table',
  columns: [0.3, 0.7],
  head: [text('zh-Hans', HEADS.term, true), text('zh-Hans', HEADS.definition, true)],
  rows: terms.map((term) => [
    text('zh-Hans', term['zh-Hans'].headword, true),
    text('zh-Hans', term['zh-Hans'].definition),
  ]),
});
