// The fields of a term that leave for other programs and come back, whatever the format.
import type { Place } from '../content/diagnostic.ts';
import { normalizeText } from '../content/normalize-text.ts';
import type { Term } from '../content/types.ts';
import { unwritableAt } from '../content/write-xml.ts';

/** A field: its name in CSV, its place in the YAML of a glossary, and whether it holds one text, a list or a number. */
export const FIELDS = [
  { name: 'zh_headword', path: ['zh-Hans', 'headword'], kind: 'text' },
  { name: 'zh_aliases', path: ['zh-Hans', 'aliases'], kind: 'list' },
  { name: 'zh_definition', path: ['zh-Hans', 'definition'], kind: 'text' },
  { name: 'en_rendering', path: ['en', 'rendering'], kind: 'text' },
  { name: 'en_admitted', path: ['en', 'admitted'], kind: 'list' },
  { name: 'en_forbidden', path: ['en', 'forbidden'], kind: 'list' },
  { name: 'en_definition', path: ['en', 'definition'], kind: 'text' },
  { name: 'domain', path: ['domain'], kind: 'text' },
  { name: 'status', path: ['status'], kind: 'text' },
  { name: 'source_line', path: ['source', 'line'], kind: 'number' },
] as const satisfies readonly {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: 'text' | 'list' | 'number';
}[];

export type Field = (typeof FIELDS)[number];
export type FieldName = Field['name'];
export type FieldValue = string | readonly string[];

/** What a file states of a term: a field that it does not state is absent. Numbers are digits. */
export interface ExchangedTerm {
  readonly id: string;
  readonly values: ReadonlyMap<FieldName, FieldValue>;
}

/** A term that was read from a file, and where its parts stand in it. */
export interface ReadTerm extends ExchangedTerm {
  readonly place: Place;
  readonly placeOf: (field: FieldName) => Place;
}

/** The fields of a term of the glossary, with the code points that all content has when it is read. */
export const toExchange = (term: Term): ExchangedTerm => ({
  id: term.id,
  values: new Map(
    FIELDS.flatMap(({ name, path }): [FieldName, FieldValue][] => {
      const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], term);
      if (value === undefined) return [];
      const normal = Array.isArray(value)
        ? value.map((each) => normalizeText(String(each)))
        : normalizeText(`${value}`);
      return [[name, normal]];
    }),
  ),
});

/** The value of a field that holds one text or a number; empty where it is not stated. */
export const textOf = ({ values }: ExchangedTerm, field: FieldName): string => {
  const value = values.get(field);
  return typeof value === 'string' ? value : '';
};

/** The entries of a field that holds a list. */
export const listOf = ({ values }: ExchangedTerm, field: FieldName): readonly string[] => {
  const value = values.get(field);
  return typeof value === 'string' || value === undefined ? [] : value;
};

/** Whether a text has a character that files of ours or of others cannot hold: one that controls devices, but for tab and line feed, or half a one. */
export const hasControl = (text: string): boolean =>
  unwritableAt(text) !== -1 || /(?![\t\n\u0080-\u009f])\p{Cc}/u.test(text);
