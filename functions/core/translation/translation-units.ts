// What is translated, piece by piece: the blocks of a report and the terms of its glossary, as plain text in each language.
import type { Place } from '../content/diagnostic.ts';
import { termUnit } from '../content/finding.ts';
import { notesOf } from '../content/notes-of.ts';
import { plainText } from '../content/plain-text.ts';
import { termRecordPath } from '../content/read-translation.ts';
import { termsOf } from '../content/terms-of.ts';
import type { Content, Report, SourceBlock, Term, TranslationRecord } from '../content/types.ts';

/** A piece of text and its translation. */
export interface TranslationUnit {
  /** As findings name it: `s5.1.p1`, `terms/four-earlies`. */
  readonly id: string;
  /** How messages call it: `paragraph s5.1.p1`. */
  readonly name: string;
  /** What it is listed under: id of the section, or path of the glossary file. */
  readonly group: string;
  readonly source: { readonly text: string; readonly place: Place };
  /** Absent where there is no English. */
  readonly target: { readonly text: string; readonly place: Place } | undefined;
  /** Path of the sidecar that it is written down in. */
  readonly record: string;
}

/** What of a report is to be translated, in the order of its text, then of the glossary; nothing of a report in Chinese only. */
export const translationUnits = (content: Content, report: Report): readonly TranslationUnit[] =>
  report.languages.includes('en')
    ? [...blockUnits(report), ...termsOf(content, report.id).map((term) => unitOfTerm(term))]
    : [];

/** The sidecars that a report's translation is written down in. */
export const recordsOf = (content: Content, report: Report): readonly TranslationRecord[] => {
  const paths = new Set(termsOf(content, report.id).map(({ place }) => termRecordPath(place.file)));
  return [report.translation, ...content.termRecords.filter(({ path }) => paths.has(path))];
};

const blockUnits = ({ sections, translation }: Report): readonly TranslationUnit[] =>
  sections.flatMap(({ id: group, units }) =>
    units.flatMap(({ id, sides }): TranslationUnit[] => {
      const source = sides['zh-Hans'];
      if (source === undefined) return [];
      const target = sides.en && { text: blockText(sides.en), place: sides.en.place };
      return [
        {
          ...{ id, name: `${source.kind} ${id}`, group, target, record: translation.path },
          source: { text: blockText(source), place: source.place },
        },
      ];
    }),
  );

const unitOfTerm = ({ id, place, en, 'zh-Hans': zh }: Term): TranslationUnit => ({
  ...{ id: termUnit(id), name: `term ${id}`, group: place.file, record: termRecordPath(place.file) },
  source: { text: `${zh.headword}\n${zh.definition}`, place },
  target: en && { text: `${en.rendering}\n${en.definition}`, place },
});

/** The words of a block, an entry of a list a line, and its notes after it; emphasis and addresses of links don't count. */
const blockText = (block: SourceBlock): string => {
  const lines = block.kind === 'list' ? block.items : [block.inlines];
  const notes = notesOf(block).map(({ children }) => children);
  return [...lines, ...notes].map((inlines) => plainText(inlines, ' ')).join('\n');
};
