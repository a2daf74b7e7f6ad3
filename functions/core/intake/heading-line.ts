// Tells lines that are headings by themselves from lines of running text.
import { numberOf } from './numbering.ts';

/** The longest heading, in characters. */
export const MAX_HEADING = 60;

/** Whether a line is a heading: marked as one, numbered, or entirely strong; without the end of a sentence, and short. */
export const isHeadingLine = (text: string): boolean => {
  if (/^#{1,6}\s/.test(text)) return true;
  const inner = /^\*\*([^*]+)\*\*$/.exec(text)?.[1];
  if (text.length > MAX_HEADING) return false;
  if (inner !== undefined) return !/[：:]$/.test(inner);
  const number = numberOf(text);
  return number !== undefined && !/[。！？!?；;：:，,、]/u.test(text.slice(number.length));
};

/** Whether a line looks like a heading without number: a few characters, no mark of a sentence, no date or signature. */
export const isShortLine = (text: string): boolean =>
  text.length <= 20 &&
  /^[\p{Script=Han}“”‘’（）·A-Za-z0-9]+$/u.test(text) &&
  !/\d+[年月日]|[年月日]\d*$|人民政府$|委员会$/u.test(text);
