// The forms by which a text may use a headword: without its quotation marks, by what it has in quotation marks, or with a word put in.
import type { Headword } from './types.ts';

/** The headwords of an entry: one, or each of several quoted in a row, with what stands before and after all of them. */
export const headwordsOf = (text: string): readonly string[] => {
  const [, before = '', quoted, after = ''] = /^([^“”]*)((?:“[^“”]+”[、和与]?){2,})([^“”]*)$/u.exec(text) ?? [];
  return quoted === undefined ? [text] : [...quoted.matchAll(/“[^“”]+”/gu)].map(([one]) => before + one + after);
};

/** Without quotation marks. */
export const withoutQuotes = (text: string): string => text.replaceAll(/[“”‘’]/gu, '');

/** Other forms of a headword that may stand in the text. */
export const formsOf = (headword: string): readonly string[] => {
  const quoted = [...headword.matchAll(/“([^“”]{2,})”/gu)].map(([whole]) => whole);
  const all = headword.includes('“') ? [withoutQuotes(headword), ...quoted] : [`“${headword}”`];
  return [...new Set(all)].filter((form) => form !== headword);
};

/** Whether a text uses a headword, and the form in which it stands there with another word put in; `plainBody` is the text without quotation marks. */
export const useOf = (headword: string, body: string, plainBody: string): Headword & { readonly form?: string } => {
  const plain = withoutQuotes(headword);
  if (plainBody.includes(plain) || formsOf(headword).some((form) => form.startsWith('“') && body.includes(form)))
    return { text: headword, usedInBody: true };
  const form = withWordPutIn(plain, body);
  return form === undefined ? { text: headword, usedInBody: false } : { text: headword, usedInBody: true, form };
};

/** A long headword in two pieces with up to two characters of one clause between, as 养老七大行动 in 养老等七大行动. */
const withWordPutIn = (plain: string, body: string): string | undefined => {
  if (plain.length < 7 || plain.length > 20) return undefined;
  for (let head = 2; plain.length - head >= 4; head++) {
    const [first, second] = [plain.slice(0, head), plain.slice(head)];
    for (let at = body.indexOf(second); at !== -1; at = body.indexOf(second, at + 1))
      for (const gap of [1, 2]) {
        const start = at - gap - first.length;
        const between = body.slice(at - gap, at);
        if (start >= 0 && body.startsWith(first, start) && !/[，。；：、！？]/u.test(between))
          return body.slice(start, at + second.length);
      }
  }
  return undefined;
};
