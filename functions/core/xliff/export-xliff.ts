// Writes what is to be translated as XLIFF 2.1 (OASIS Standard, 13 February 2018), for any translation tool.
import type { Language } from '../content/language.ts';
import type { SourceInline, Term } from '../content/types.ts';
import { writeXml, type XmlOut, xml } from '../content/write-xml.ts';
import { type TermFinder, termFinder } from '../glossary/find-terms.ts';
import { type InlineCode, inlineCodes } from './inline-codes.ts';
import type { XliffFile, XliffUnit } from './xliff-units.ts';

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const GLOSSARY_NAMESPACE = 'urn:oasis:names:tc:xliff:glossary:2.0';

export const SOURCE_LANGUAGE: Language = 'zh-Hans';
export const TARGET_LANGUAGE: Language = 'en';

/** How far the translation of a unit has come. */
export interface UnitStatus {
  readonly state: 'missing' | 'stale' | 'draft' | 'reviewed' | 'approved';
  /** How the Chinese of a stale translation has changed: `was 600亿元, is 650亿元`. */
  readonly change?: string;
}

/** The state of a unit by the name that sidecars have for it. */
export type StatusOf = (unit: string) => UnitStatus;

/** `state` of a segment; XLIFF has no word for stale, so that it begins anew and says so in `subState`. */
const STATES: Readonly<Record<UnitStatus['state'], Readonly<Record<string, string>>>> = {
  missing: { state: 'initial' },
  stale: { state: 'initial', subState: 'briefs:stale' },
  draft: { state: 'translated' },
  reviewed: { state: 'reviewed' },
  approved: { state: 'final' },
};

/** An XLIFF document of the units in these states, with the terms that occur in them; undefined when there are none. */
export const exportXliff = (
  files: readonly XliffFile[],
  terms: readonly Term[],
  statusOf: StatusOf,
  states: ReadonlySet<UnitStatus['state']>,
): string | undefined => {
  const find = termFinder(terms, SOURCE_LANGUAGE);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const written = files.flatMap(({ id, original, units }) => {
    const own = units.filter(({ unit }) => states.has(statusOf(unit).state));
    const elements = own.map((unit) => unitElement(unit, statusOf(unit.unit), occurring(unit, find, byId)));
    return own.length === 0 ? [] : [xml('file', { id, original, 'xml:space': 'preserve' }, ...elements)];
  });
  if (written.length === 0) return undefined;
  const attributes = {
    ...{ xmlns: XLIFF_NAMESPACE, 'xmlns:gls': GLOSSARY_NAMESPACE, version: '2.1' },
    ...{ srcLang: SOURCE_LANGUAGE, trgLang: TARGET_LANGUAGE },
  };
  return writeXml(xml('xliff', attributes, ...written));
};

const unitElement = (unit: XliffUnit, status: UnitStatus, terms: readonly Term[]): XmlOut => {
  const codes = inlineCodes(unit.source, unit.target ?? []);
  const known = new Set(codes.source.map(({ id }) => id));
  const withData = [...codes.source, ...codes.target.filter(({ id }) => !known.has(id))].filter(({ value }) => value);
  const source = unit.source.map(textWriter(codes.source));
  const target = unit.target?.map(textWriter(codes.target));
  return xml(
    'unit',
    { id: unit.id, canResegment: 'no' },
    ...glossary(terms),
    xml('notes', {}, ...notes(unit, status)),
    ...(withData.length === 0 ? [] : [xml('originalData', {}, ...withData.map(dataElement))]),
    ...unit.segments.map((id, index) =>
      xml(
        'segment',
        { id, ...STATES[status.state] },
        xml('source', {}, ...(source[index] ?? [])),
        ...(target?.[index] === undefined ? [] : [xml('target', {}, ...target[index])]),
      ),
    ),
  );
};

/** The glossary module: what the terms that occur are called, and what they mean. */
const glossary = (terms: readonly Term[]): readonly XmlOut[] => {
  if (terms.length === 0) return [];
  const entries = terms.map(({ 'zh-Hans': { headword, definition }, en }) =>
    xml(
      'gls:glossEntry',
      {},
      xml('gls:term', {}, headword),
      ...[en?.rendering ?? [], ...(en?.admitted ?? [])].flat().map((text) => xml('gls:translation', {}, text)),
      xml('gls:definition', {}, definition),
    ),
  );
  return [xml('gls:glossary', {}, ...entries)];
};

/** The terms of a unit in the order of the text; a term is not its own. */
const occurring = (unit: XliffUnit, find: TermFinder, byId: ReadonlyMap<string, Term>): readonly Term[] => {
  const ids = new Set(unit.source.flatMap((part) => find(plainText(part))).map(({ id }) => id));
  return [...ids].flatMap((id) => (id === unit.term?.id ? [] : (byId.get(id) ?? [])));
};

const plainText = (inlines: readonly SourceInline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? '\n' : plainText(inline.children);
    })
    .join('');

const notes = ({ place, lines, term }: XliffUnit, { change }: UnitStatus): readonly XmlOut[] => {
  const from = lines === undefined ? '' : `, from lines ${lines[0]} to ${lines[1]} of the newspaper’s text`;
  return [
    xml('note', { category: 'source' }, `${place.file}:${place.line}${from}`),
    ...(term === undefined
      ? []
      : [xml('note', { category: 'instruction' }, 'The term as in the middle of a sentence, then its definition.')]),
    ...(change === undefined
      ? []
      : [xml('note', { category: 'change', priority: '1' }, `The Chinese has changed: ${change}.`)]),
  ];
};

const dataElement = ({ id, value = '' }: InlineCode): XmlOut => xml('data', { id: `d${id}` }, value);

/** Writes inlines, taking their codes one by one as `inlineCodes` has listed them. The empty text keeps all on one line. */
const textWriter = (
  codes: readonly InlineCode[],
): ((inlines: readonly SourceInline[]) => readonly (XmlOut | string)[]) => {
  const left = codes.values();
  const write = (inlines: readonly SourceInline[]): readonly (XmlOut | string)[] => [
    '',
    ...inlines.map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const id = left.next().value?.id ?? '';
      if (inline.kind === 'break') return xml('ph', { id, type: 'fmt', subType: 'xlf:lb' });
      return xml('pc', { id, ...describe(inline, id) }, ...write(inline.children));
    }),
  ];
  return write;
};

type Enclosing = Exclude<SourceInline, { readonly kind: 'text' | 'break' }>;

const describe = (inline: Enclosing, id: string): Readonly<Record<string, string>> => {
  switch (inline.kind) {
    case 'strong':
      return { type: 'fmt', subType: 'xlf:b' };
    case 'emphasis':
      return { type: 'fmt', subType: 'xlf:i' };
    case 'link':
      return { canCopy: 'no', canDelete: 'no', dataRefStart: `d${id}`, type: 'link' };
    case 'note':
      return {
        ...{ canCopy: 'no', canDelete: 'no', dataRefStart: `d${id}`, dispEnd: ']', dispStart: '[note: ' },
        ...{ type: 'other', subType: 'briefs:note' },
      };
  }
};
