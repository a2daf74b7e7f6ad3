// Questions on terms: used and not defined, defined and not used, and written unlike the headword.
import { ask, type Ledger } from './ledger.ts';
import { type Passage, slice } from './passage.ts';
import { withoutQuotes } from './term-forms.ts';
import type { IntakeEntry } from './types.ts';

const QUOTED = /“([^“”、，。；]{2,12})”/gu;
/** Names of places with a numeral in them. */
const PLACES = /四川|三峡|三亚|三明|三门峡|九江|六盘水|十堰|百色|千岛湖|五台|五指山|四平|万州|万宁/gu;

const NUMERAL = /[一二两三四五六七八九十百千\d]/u;

/** Short forms that every reader of such reports knows. */
const COMMON =
  /^(?:十[一二三四五六七]五|一带一路|四个意识|四个自信|两个维护|两个确立|四个全面|五位一体|一国两制|三农|三大攻坚战|三严三实|两学一做|两会|两委|一卡通|三重一大|双一流)$/u;

/** Asks about terms; without an annex nothing is expected of the text. */
export const askTerms = (entries: readonly IntakeEntry[], body: readonly Passage[], ledger: Ledger): void => {
  if (entries.length === 0) return;
  const partial = ledger.repairs.some(({ kind }) => kind === 'missing-part');
  const headwords = entries.flatMap(({ headword }) => [headword.text, ...quotedIn(headword.text)]).map(withoutQuotes);
  const explained = entries
    .map(({ headword, definition }) => withoutQuotes(headword.text + definition.text))
    .join('\n');
  const asked = new Set<string>();
  const misprinted = new Set<string>();
  for (const passage of body)
    for (const match of passage.text.matchAll(QUOTED)) {
      const term = match[1] ?? '';
      if (asked.has(term) || explained.includes(term)) continue;
      asked.add(term);
      const at = slice(passage, match.index + 1, match.index + 1 + term.length);
      const alike = headwords.find((headword) => differByOne(headword, term));
      if (alike !== undefined) {
        misprinted.add(alike);
        ask(
          ledger,
          'name-variant',
          at,
          term,
          alike,
          `The text has “${term}”, and the annex “${alike}”: one of the two may be misprinted.`,
        );
      } else if (NUMERAL.test(term.replace(PLACES, '')) && !COMMON.test(term))
        ask(
          ledger,
          'undefined-term',
          at,
          term,
          '',
          `The text uses the short form “${term}”, and the annex does not explain it.`,
        );
    }
  for (const { headword, headwords: words } of entries) {
    const unused = words
      .map(({ text, usedInBody }) => (usedInBody || misprinted.has(withoutQuotes(text)) ? '' : text))
      .filter(Boolean);
    if (unused.length > 0)
      ask(
        ledger,
        'unused-term',
        headword,
        unused.join(' '),
        '',
        `The annex explains ${unused.join(', ')}, and the text does not use it${partial ? '; the parts that are missing may' : ''}.`,
      );
  }
};

const quotedIn = (text: string): readonly string[] => [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');

/** Whether two terms of the same length, at least four characters, differ in one of them. */
const differByOne = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= 4 && [...a].filter((character, index) => character !== b[index]).length === 1;
