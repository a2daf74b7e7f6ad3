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
  const numbered = source.flatMap(within).map((code, index): InlineCode => ({ ...code, id: `${index + 1}` }));
  const free = [...numbered];
  let own = 0;
  const matched = target.flatMap(within).map((code): InlineCode => {
    const at = free.findIndex((twin) => twin.kind === code.kind && sameValue(twin.value, code.value));
    const [twin] = at === -1 ? [] : free.splice(at, 1);
    return { ...code, id: twin?.id ?? `t${++own}` };
  });
  return { source: numbered, target: matched };
};

/** Paragraphs and headings have one part, lists one for each entry. */
export type Parts = readonly (readonly SourceInline[])[];

type Unnumbered = Omit<InlineCode, 'id'>;

const within = (inlines: readonly SourceInline[]): readonly Unnumbered[] =>
  inlines.flatMap((inline): readonly Unnumbered[] => {
    switch (inline.kind) {
      case 'text':
        return [];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return [{ kind: 'link', value: inline.href }, ...within(inline.children)];
      case 'note':
        return [{ kind: 'note', value: inline.name }, ...within(inline.children)];
      default:
        return [{ kind: inline.kind }, ...within(inline.children)];
    }
  });

/** Capitals don't count: names of notes are the same without them. */
const sameValue = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();
