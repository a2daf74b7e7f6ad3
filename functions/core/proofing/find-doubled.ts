// Check: words, marks and spaces that stand twice, and spaces where none belongs.
import type { Finding } from '../content/finding.ts';
import type { Language } from '../content/language.ts';
import { around, findingIn, near, type Text } from './texts.ts';

/** English words that follow themselves in good sentences. */
const TWICE = /^(?:that|had|very|so)$/iu;
const ENGLISH = /(?<![\p{L}\p{N}’'-])(\p{L}[\p{L}’'-]*)[ \n]+\1(?![\p{L}\p{N}’'-])/giu;

/** Particles that never follow themselves but in set phrases; and words of two or more characters. Reduplication (看看, 多多) is one character. */
const CHINESE = /([的了在是和与及或被从向由而])\1|(\p{Script=Han}{2,8}?)\2/gu;
const SET_PHRASES = /的的确确|不了了之|不甚了了|是是非非|和和气气|实实在在|(许多|很多|非常|十分|一\S)\1/u;
/** Verbs of two characters that are doubled to mean “a little” (研究研究). */
const VERBS = /^(?:研究|讨论|商量|考虑|打扫|休息|学习|了解|介绍|交流|锻炼|放松|收拾|调查|体验|感受|参观)$/u;

const MARKS = /([,;:，。、；：])[ ]?\1/gu;

const SPACES: Readonly<Record<Language, readonly (readonly [pattern: RegExp, message: string, hint: string])[]>> = {
  en: [
    [/(?<=\S)[ \u00a0]{2,}(?=\S)/gu, 'Two spaces stand together', 'Write one.'],
    [/(?<=[\p{L}\p{N}”’)]) +(?=[,;:.?!)”](?!\d))/gu, 'A space stands before a mark', 'Delete it.'],
    [/(?<=[“(]) +/gu, 'A space stands after an opening mark', 'Delete it.'],
  ],
  'zh-Hans': [
    [
      /(?<=[\p{Script=Han}，。、；：？！”’）》])[ \u00a0\u3000]+(?=\S)|(?<=\S)[ \u00a0\u3000]+(?=[\p{Script=Han}，。、；：？！“‘（《])/gu,
      'A space stands in Chinese text',
      'Delete it: the layout sets the space beside Latin letters and figures.',
    ],
  ],
};

/** What stands twice in a text. */
export const findDoubled = (text: Text): readonly Finding[] => [
  ...(text.language === 'en' ? doubledEnglish(text) : doubledChinese(text)),
  ...[...text.text.matchAll(MARKS)].map((match) => doubled(text, match.index, match[0], 'doubled-mark')),
  ...SPACES[text.language].flatMap(([pattern, message, hint]) =>
    [...text.text.matchAll(pattern)].map(({ 0: spaces, index }) => {
      const end = index + spaces.length;
      const told = `${message}: “${around(text.text, index, end)}”.`;
      return findingIn(text, near(text.text, index, end, 6), 'stray-space', told, hint);
    }),
  ),
];

/** Two words with capitals are a name (Pago Pago). */
const doubledEnglish = (text: Text): readonly Finding[] =>
  [...text.text.matchAll(ENGLISH)].flatMap((match) => {
    const [both, word = ''] = match;
    const second = both.slice(-word.length);
    if (TWICE.test(word) || (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second))) return [];
    return [doubled(text, match.index, both, 'doubled-word')];
  });

const doubledChinese = (text: Text): readonly Finding[] =>
  [...text.text.matchAll(CHINESE)].flatMap((match) => {
    const [both, , word] = match;
    const context = text.text.slice(Math.max(0, match.index - 2), match.index + both.length + 2);
    if (SET_PHRASES.test(context) || (word !== undefined && (VERBS.test(word) || /^(.)\1*$/u.test(word)))) return [];
    return [doubled(text, match.index, both, 'doubled-word')];
  });

const doubled = (text: Text, index: number, both: string, code: string): Finding => {
  const message = `“${both}” stands twice: “${around(text.text, index, index + both.length)}”.`;
  return findingIn(text, both, code, message, 'Delete one of the two.');
};
