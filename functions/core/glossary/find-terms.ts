// Finds the terms of the glossary in running text: where two overlap, the longer.
import type { Language } from '../content/language.ts';
import type { Term } from '../content/types.ts';
import { englishPattern, englishProbes } from './english-forms.ts';

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
  // Only punctuation names nothing, and its pattern would match the empty text.
  const known = forms.filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
  const searches = language === 'en' ? known.map(searchEnglish) : known.map(searchChinese);
  return (text) => {
    const folded = language === 'en' ? text.toLowerCase() : text;
    return longest(searches.flatMap((search) => search(text, folded)));
  };
};

type Search = (text: string, folded: string) => readonly TermUse[];

const searchChinese =
  (form: TermForm): Search =>
  (text) => {
    const uses: TermUse[] = [];
    for (let start = text.indexOf(form.form); start !== -1; start = text.indexOf(form.form, start + 1))
      uses.push({ ...form, start, end: start + form.form.length });
    return uses;
  };

const searchEnglish = (form: TermForm): Search => {
  const pattern = new RegExp(englishPattern(form.form), 'giu');
  const probes = englishProbes(form.form);
  return (text, folded) => {
    if (!probes.every((probe) => folded.includes(probe))) return [];
    // `matchAll` would compile the pattern anew for each text.
    const uses: TermUse[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      uses.push({ ...form, start: match.index, end: pattern.lastIndex });
    return uses;
  };
};

/** Of uses that overlap the longest, of equally long ones the first. */
const longest = (uses: readonly TermUse[]): readonly TermUse[] => {
  const kept: TermUse[] = [];
  for (const use of [...uses].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every(({ start, end }) => use.end <= start || use.start >= end)) kept.push(use);
  return kept.sort((a, b) => a.start - b.start);
};
