// What of the content is a unit of XLIFF: the blocks of a section, and the rendering and definition of a term.
import { baseName } from '../content/check-file-name.ts';
import type { Place } from '../content/diagnostic.ts';
import { termUnit } from '../content/finding.ts';
import type { Report, Section, SourceBlock, SourceInline, Term } from '../content/types.ts';
import type { Parts } from './inline-codes.ts';

/** A `<file>`: a section of a report, or a file of the glossary. */
export interface XliffFile {
  readonly id: string;
  /** Path of the Chinese text, or of the glossary file. */
  readonly original: string;
  readonly units: readonly XliffUnit[];
  /** The section; absent for a file of the glossary. */
  readonly section?: Section;
}

/** A piece of content in both languages, part by part; each part is a `<segment>`. */
export interface XliffUnit {
  readonly id: string;
  /** As findings and sidecars name it: `s5.1.p1`, `terms/four-earlies`. */
  readonly unit: string;
  /** Ids of the segments, unlike those of inline codes, with which they share their unit. */
  readonly segments: readonly string[];
  readonly source: Parts;
  /** Absent where there is no English. */
  readonly target: Parts | undefined;
  readonly place: Place;
  /** The lines of the newspaper's text that it comes from, where an import noted them. */
  readonly lines?: readonly [number, number];
  /** The block of the source; absent for a term. */
  readonly block?: SourceBlock;
  /** The term; absent for a block. */
  readonly term?: Term;
}

/** The files of a report and its terms. Sections without Chinese are left out. */
export const xliffFiles = (report: Report, terms: readonly Term[]): readonly XliffFile[] => [
  ...report.sections.flatMap((section) => sectionFile(report, section)),
  ...[...Map.groupBy(terms, ({ place }) => place.file)].map(([original, own]) => ({
    id: `glossary_${baseName(original)}`,
    original,
    units: own.map(unitOfTerm),
  })),
];

/** The parts of a block: one, or an entry each. */
export const partsOf = (block: SourceBlock): Parts => (block.kind === 'list' ? block.items : [block.inlines]);

const sectionFile = (report: Report, section: Section): readonly XliffFile[] => {
  const original = section.paths['zh-Hans'];
  if (original === undefined) return [];
  const units = section.units.flatMap(({ id, sides }): XliffUnit[] => {
    const block = sides['zh-Hans'];
    if (block === undefined) return [];
    const source = partsOf(block);
    const lines = report.lines.get(id);
    return [
      {
        ...{ id, unit: id, source, target: sides.en && partsOf(sides.en), place: block.place, block },
        segments: block.kind === 'list' ? source.map((_, index) => `s${index + 1}`) : ['s1'],
        ...(lines && { lines }),
      },
    ];
  });
  return [{ id: `${report.id}_${section.id}`, original, units, section }];
};

const unitOfTerm = (term: Term): XliffUnit => ({
  ...{ id: term.id, unit: termUnit(term.id), place: term.place, term },
  segments: ['rendering', 'definition'],
  source: [plain(term['zh-Hans'].headword), plain(term['zh-Hans'].definition)],
  target: term.en && [plain(term.en.rendering), plain(term.en.definition)],
});

const plain = (text: string): readonly SourceInline[] => [{ kind: 'text', text }];

/** Parts with their codes as one text, to compare them. */
export const exactly = (parts: Parts): string => parts.map(coded).join('\n');

/** Inlines with their codes as characters that no text has. */
export const coded = (inlines: readonly SourceInline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '\ue000';
      const value = inline.kind === 'link' ? inline.href : inline.kind === 'note' ? inline.name.toLowerCase() : '';
      return `\ue001${inline.kind} ${value}\ue002${coded(inline.children)}\ue003`;
    })
    .join('');
