// Gives each inline code of a unit (emphasis, link, note, line break) a number, the same in source and translation.
import type { SourceInline } from '../content/types.ts';

export type CodeKind = Exclude<SourceInline['kind'], 'text'>;

export interface InlineCode {
  readonly id: string;
  readonly kind: CodeKind;
  /** Address of a link, name of a note. */
  readonly value?: string;
}

export interface UnitCodes {
  /** In the order of the text, what encloses before what is enclosed. */
  readonly source: readonly InlineCode[];
  readonly target: readonly InlineCode[];
}

/** The codes of a unit's parts: those of the source are numbered; those of the target have the number of their twin, or one of their own (`t1`). */
export const inlineCodes = (source: Parts, target: Parts): UnitCodes => {
  const numbered = source.flatMap((part) => within(part)).map((code, index) => ({ ...code, id: `${index + 1}` }));
  const free = [...numbered];
  let own = 0;
  const matched = target
    .flatMap((part) => within(part))
    .map((code) => {
      const alike = free.filter(({ kind, value }) => kind === code.kind && sameValue(value, code.value));
      const twin = alike.find(({ parents }) => sameValue(parents, code.parents)) ?? alike[0];
      if (twin !== undefined) free.splice(free.indexOf(twin), 1);
      return { ...code, id: twin?.id ?? `t${++own}` };
    });
  return { source: numbered, target: matched };
};

/** Paragraphs and headings have one part, lists one for each entry. */
export type Parts = readonly (readonly SourceInline[])[];

interface Unnumbered extends Omit<InlineCode, 'id'> {
  /** What encloses it: `link https://…/strong`. */
  readonly parents: string;
}

const within = (inlines: readonly SourceInline[], parents = ''): readonly Unnumbered[] =>
  inlines.flatMap((inline): readonly Unnumbered[] => {
    if (inline.kind === 'text') return [];
    if (inline.kind === 'break') return [{ kind: 'break', parents }];
    const value = inline.kind === 'link' ? inline.href : inline.kind === 'note' ? inline.name : undefined;
    const below = within(inline.children, `${parents}/${inline.kind} ${value ?? ''}`);
    return [{ kind: inline.kind, parents, ...(value === undefined ? {} : { value }) }, ...below];
  });

/** Capitals don't count: names of notes are the same without them. */
const sameValue = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();
