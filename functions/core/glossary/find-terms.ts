// Finds the terms of the glossary in running text: where two overlap, the longer.
import type { Language } from '../content/language.ts';
import type { Term } from '../content/types.ts';
import { englishPattern } from './english-forms.ts';

/** What a form is to its term: the headword or approved rendering, an alias or admitted variant, or a rendering that is forbidden. */
export type FormRole = 'main' | 'admitted' | 'forbidden';

/** A way to write a term. */
export interface TermForm {
  readonly id: string;
  readonly form: string;
  readonly role: FormRole;
}

/** A use of a term: characters `start` to `end` of the text, which are its form as the text has it. */
export interface TermUse extends TermForm {
  readonly start: number;
  readonly end: number;
}

/** Finds the uses of terms in a text of the language it was made for, in the order of the text. */
export type TermFinder = (text: string) => readonly TermUse[];

/** Makes a finder for headwords and aliases (Chinese), or for the rendering and admitted variants in any inflection (English). */
export const termFinder = (terms: readonly Term[], language: Language): TermFinder =>
  finder(
    formsOf(terms, language).filter(({ role }) => role !== 'forbidden'),
    language,
  );

/** Makes a finder that takes forbidden renderings too. */
export const anyFormFinder = (terms: readonly Term[], language: Language): TermFinder =>
  finder(formsOf(terms, language), language);

const formsOf = (terms: readonly Term[], language: Language): readonly TermForm[] =>
  terms.flatMap(({ id, 'zh-Hans': { headword, aliases }, en }) => {
    const of = (role: FormRole, forms: readonly string[]) => forms.map((form) => ({ id, form, role }));
    if (language === 'zh-Hans') return [...of('main', [headword]), ...of('admitted', aliases)];
    if (en === undefined) return [];
    return [...of('main', [en.rendering]), ...of('admitted', en.admitted), ...of('forbidden', en.forbidden)];
  });

const finder = (forms: readonly TermForm[], language: Language): TermFinder => {
  const escaped = (form: string): string => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const patterns = forms
    .filter(({ form }) => form.trim() !== '')
    .map((form) =>
      language === 'en'
        ? { form, pattern: new RegExp(englishPattern(form.form), 'giu') }
        : { form, pattern: new RegExp(escaped(form.form), 'gu') },
    );
  return (text) =>
    longest(
      patterns.flatMap(({ form, pattern }) =>
        [...text.matchAll(pattern)].map((match) => ({
          ...form,
          start: match.index,
          end: match.index + match[0].length,
        })),
      ),
    );
};

/** Of uses that overlap the longest, of equally long ones the first. */
const longest = (uses: readonly TermUse[]): readonly TermUse[] => {
  const kept: TermUse[] = [];
  for (const use of [...uses].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every(({ start, end }) => use.end <= start || use.start >= end)) kept.push(use);
  return kept.sort((a, b) => a.start - b.start);
};
