// Check: quotation marks and brackets that are not opened or not closed, and those that nest in themselves.
import type { Finding } from '../content/finding.ts';
import type { Language } from '../content/language.ts';
import { around, findingIn, near, type Text } from './texts.ts';

const PAIRS: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': ['“”', '‘’', '（）', '()', '《》', '〈〉', '【】', '〔〕', '［］', '[]', '「」', '『』'],
  en: ['“”', '‘’', '()', '[]', '{}'],
};

/** What stands within such a mark in its stead (GB/T 15834-2011 4.9.3.5 and 4.15.3.6; the same in American English). */
const INNER: Readonly<Record<string, string>> = { '“': '‘ ’', '‘': '“ ”', '《': '〈 〉', '〈': '《 》' };

/** The number of an entry with a bracket behind it: `1)`, `a）`, `二）`. */
const ENTRY = /(?:^|[\s，。；：、,;:])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/u;

interface Open {
  readonly mark: string;
  readonly index: number;
}

/** The marks of a text without their other half, and those nested in themselves. */
export const findUnbalanced = (text: Text): readonly Finding[] => {
  const closing = new Map(PAIRS[text.language].map((pair) => [pair[0] ?? '', pair[1] ?? '']));
  const opening = new Map([...closing].map(([open, close]) => [close, open]));
  const open: Open[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < text.text.length; index++) {
    const mark = text.text[index] ?? '';
    const opener = opening.get(mark);
    if (closing.has(mark)) {
      if (INNER[mark] && open.at(-1)?.mark === mark) findings.push(nested(text, index));
      open.push({ mark, index });
    } else if (opener !== undefined && !isApostrophe(text, index, open)) {
      const at = open.findLastIndex((each) => each.mark === opener);
      if (at >= 0)
        findings.push(
          ...open
            .splice(at)
            .slice(1)
            .map((each) => unclosed(text, each, closing)),
        );
      else if (!/[)）]/.test(mark) || !ENTRY.test(text.text.slice(Math.max(0, index - 4), index)))
        findings.push(unopened(text, index, opener));
    }
  }
  return [...findings, ...open.map((each) => unclosed(text, each, closing))];
};

/** An English ’ within a word is an apostrophe, and so is one where no ‘ is open. */
const isApostrophe = ({ text, language }: Text, index: number, open: readonly Open[]): boolean =>
  language === 'en' &&
  text[index] === '’' &&
  (!open.some(({ mark }) => mark === '‘') || /^\p{L}’\p{L}$/u.test(text.slice(index - 1, index + 2)));

const unclosed = (text: Text, { mark, index }: Open, closing: ReadonlyMap<string, string>): Finding => {
  const message = `“${mark}” is opened and not closed: “${around(text.text, index, index + 1)}”.`;
  const hint = `Write “${closing.get(mark)}” where it ends, or delete it.`;
  return findingIn(text, near(text.text, index, index + 1, 6), 'unbalanced-mark', message, hint);
};

const unopened = (text: Text, index: number, opener: string): Finding => {
  const mark = text.text[index];
  const message = `“${mark}” closes nothing: “${around(text.text, index, index + 1)}”.`;
  const hint = `Write “${opener}” where it begins, or delete it.`;
  return findingIn(text, near(text.text, index, index + 1, 6), 'unbalanced-mark', message, hint);
};

const nested = (text: Text, index: number): Finding => {
  const mark = text.text[index] ?? '';
  const message = `“${mark}” stands within itself: “${around(text.text, index, index + 1)}”.`;
  const hint = `Write ${INNER[mark]} for what is inside, or close the first.`;
  return findingIn(text, near(text.text, index, index + 1, 6), 'nested-mark', message, hint);
};
