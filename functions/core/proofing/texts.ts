// The texts of a report that are proof-read: what is printed of blocks, notes, terms, labels and the report's head, in pairs.
import { type Diagnostic, type Place, type Severity, warningAt } from '../content/diagnostic.ts';
import { type Finding, indicatorUnit, termUnit } from '../content/finding.ts';
import { LANGUAGES, type Language, type Localized } from '../content/language.ts';
import { notesOf } from '../content/notes-of.ts';
import { plainText } from '../content/plain-text.ts';
import type { Report, SourceBlock, Term, Unit } from '../content/types.ts';

/** A text as it is read: without emphasis, addresses and marks of notes. */
export interface Text {
  /** Id of the block, `terms/<id>`, `indicators/<id>`, or `report` for what its head says. */
  readonly unit: string;
  readonly language: Language;
  readonly text: string;
  /** Where the block, note or entry begins. */
  readonly place: Place;
}

/** A text and its translation; of a report in one language, the text alone. */
export type TextPair = Partial<Readonly<Record<Language, Text>>> & { readonly kind: 'block' | 'label' | 'definition' };

/** What findings call the head of a report (`report.yaml`). */
const HEAD = 'report';

/** All texts of a report and its terms, in the order of the files. */
export const textsOf = (report: Report, terms: readonly Term[]): readonly TextPair[] => [
  ...headTexts(report),
  ...report.sections.flatMap(({ units }) => units.flatMap(unitTexts)),
  ...report.indicators.map(({ id, label, place }) => pair(indicatorUnit(id), 'label', label, place)),
  ...terms.flatMap(termTexts),
];

/** What is wrong with a text; `words` are those that it turns on, as they stand in it. */
export const findingIn = (
  { unit, place }: Text,
  words: string,
  code: string,
  message: string,
  hint: string,
  severity: Severity = 'warning',
): Finding => {
  const diagnostic: Diagnostic = { ...warningAt(place, code, message, hint), severity };
  return { unit, words, diagnostic };
};

/** The characters `start` to `end` with some of those around them. */
export const around = (text: string, start: number, end: number, reach = 12): string => {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

/** The same as it stands in the text, which a waiver quotes. */
export const near = (text: string, start: number, end: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), end + reach).trim();

const pair = (unit: string, kind: TextPair['kind'], text: Localized, place: Place): TextPair => ({
  kind,
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const own = text[language];
      return own === undefined ? [] : [[language, { unit, language, text: own, place }]];
    }),
  ),
});

const headTexts = ({ issuer, place: where, title, shortTitle, source, dating, missing, path }: Report): TextPair[] => {
  const place = { file: path, line: 1, column: 1 };
  const texts = [issuer, where, title, shortTitle, source.publication, source.description, dating, ...missing];
  return texts.map((text) => pair(HEAD, 'label', text, place));
};

const termTexts = ({ id, 'zh-Hans': zh, en, place }: Term): TextPair[] => [
  pair(termUnit(id), 'label', { 'zh-Hans': zh.headword, ...(en && { en: en.rendering }) }, place),
  pair(termUnit(id), 'definition', { 'zh-Hans': zh.definition, ...(en && { en: en.definition }) }, place),
];

/** Entries of a list are texts of their own, and notes are texts beside the block that calls them. */
const unitTexts = ({ id, sides }: Unit): TextPair[] => {
  const parts = LANGUAGES.map((language) => (sides[language] ? partsOf(sides[language]) : []));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    kind: 'block',
    ...Object.fromEntries(
      LANGUAGES.flatMap((language, which) => {
        const part = parts[which]?.[index];
        return part === undefined ? [] : [[language, { unit: id, language, ...part }]];
      }),
    ),
  }));
};

const partsOf = (block: SourceBlock): readonly Pick<Text, 'text' | 'place'>[] => [
  ...(block.kind === 'list' ? block.items : [block.inlines]).map((inlines) => ({
    text: plainText(inlines),
    place: block.place,
  })),
  ...notesOf(block).map(({ children, place }) => ({ text: plainText(children), place })),
];
