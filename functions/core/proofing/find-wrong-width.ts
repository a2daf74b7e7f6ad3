// Check: full-width punctuation in English text, and ASCII punctuation in Chinese text.
import type { Finding } from '../content/finding.ts';
import { wideMarks } from '../content/wide-marks.ts';
import { around, findingIn, near, type Text } from './texts.ts';

/** Marks of Chinese text (among them the dash of two, the ellipsis of two) and full-width letters and figures. */
const WIDE = /[\u3000-\u303f\uff01-\uff60\uffe5]|——|……/gu;
/** Straight quotation marks beside Chinese whose other half is missing, and apostrophes. */
const STRAIGHT = /(?<=[\p{Script=Han}，。、；：])["']|["'](?=\p{Script=Han})/gu;

/** The marks of a text that belong to the other language. */
export const findWrongWidth = (text: Text): readonly Finding[] =>
  text.language === 'en' ? wideInEnglish(text) : asciiInChinese(text);

const wideInEnglish = (text: Text): readonly Finding[] =>
  [...text.text.matchAll(WIDE)].map(({ 0: mark, index }) => {
    const where = around(text.text, index, index + mark.length);
    const message = `“${mark}” is written full-width, as in Chinese: “${where}”.`;
    return findingIn(text, near(text.text, index, index + mark.length, 3), 'punctuation-width', message, hintFor(mark));
  });

const hintFor = (mark: string): string => {
  if (mark === '\u3000') return 'Write an ordinary space.';
  if (mark === '——') return 'Write one dash “—”.';
  if (mark === '……') return 'Write one ellipsis “…”.';
  const narrow = mark.normalize('NFKC');
  if (narrow !== mark && /^[!-~]$/.test(narrow)) return `Write “${narrow}”.`;
  if (mark === '。') return 'Write “.”.';
  if (mark === '、') return 'Write “,”.';
  return 'Write it as English does: quotation marks “ ”, titles in italics (*…*), brackets ( ).';
};

const asciiInChinese = (text: Text): readonly Finding[] => {
  const marks = new Map(wideMarks(text.text));
  for (const { index, 0: mark } of text.text.matchAll(STRAIGHT))
    if (!marks.has(index)) marks.set(index, mark === '"' ? '“ ”' : '‘ ’');
  return [...marks].map(([index, wide]) => {
    const message = `“${text.text[index]}” is not full-width in Chinese text: “${around(text.text, index, index + 1)}”.`;
    return findingIn(text, near(text.text, index, index + 1, 3), 'punctuation-width', message, `Write “${wide}”.`);
  });
};
