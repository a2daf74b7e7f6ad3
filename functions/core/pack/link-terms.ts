// Marks the first use of each term in the text of a pack, and notes which terms the text uses.
import { LANGUAGES, type Language } from '../content/language.ts';
import type { SourceInline, Term } from '../content/types.ts';
import { termFinder } from '../glossary/find-terms.ts';
import type { PackInline } from './types.ts';

/** Reads a pack's text in reading order. */
export interface TermLinker {
  /** The same text, with links at first uses where `linkable`. */
  readonly link: (inlines: readonly SourceInline[], language: Language, linkable: boolean) => readonly PackInline[];
  /** The ids of the terms met so far. */
  readonly used: ReadonlySet<string>;
}

/** The anchor of a term in the glossary part. */
export const termAnchor = (id: string): string => `term-${id}`;

/** Makes a linker for one edition, to the terms of its glossary. */
export const termLinker = (terms: readonly Term[]): TermLinker => {
  const used = new Set<string>();
  const states = Object.fromEntries(
    LANGUAGES.map((language) => [language, { find: termFinder(terms, language), linked: new Set<string>() }]),
  );

  const split = (text: string, language: Language, linkable: boolean): PackInline[] => {
    const state = states[language];
    const pieces: PackInline[] = [];
    let from = 0;
    for (const { id, start, end } of state?.find(text) ?? []) {
      used.add(id);
      if (!linkable || state === undefined || state.linked.has(id)) continue;
      state.linked.add(id);
      if (start > from) pieces.push({ kind: 'text', text: text.slice(from, start) });
      pieces.push({ kind: 'term', href: `#${termAnchor(id)}`, text: text.slice(start, end) });
      from = end;
    }
    if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
    return pieces;
  };

  const link: TermLinker['link'] = (inlines, language, linkable) =>
    inlines.flatMap((inline): readonly PackInline[] => {
      if (inline.kind === 'text') return split(inline.text, language, linkable);
      if (inline.kind === 'break') return [inline];
      // In a note no term is linked, so that the link stands where the text uses the term.
      if (inline.kind === 'note') return [{ kind: 'note', children: link(inline.children, language, false) }];
      return [{ ...inline, children: link(inline.children, language, linkable && inline.kind !== 'link') }];
    });

  return { link, used };
};
