// Where a text says that it strives for something or promises it, in one pass over the text.
import type { Language } from '../content/language.ts';
import type { Aim } from './quantity.ts';

const STRIVE = /^(?:力争|争取|力求|力促|奋力|努力|strive|striv|aim|seek|endeavou?r|work to|target)/i;

/** Words of aim, and the ends of sentences, where their reach stops. */
const MARKS: Readonly<Record<Language, RegExp>> = {
  'zh-Hans': /力争|争取|力求|力促|努力实现|努力使|奋力实现|确保|保证|[。！？\n]/g,
  en: /\b(?:striv(?:e|es|ing)|aim(?:s|ed|ing)?|seek(?:s|ing)?|endeavou?r(?:s|ing)?|ensur(?:e|es|ing)|guarantee(?:s|ing)?|mak(?:e|ing) sure|see to it)\b|[.!?](?=\s)|\n/gi,
};

/** Tells for places that are asked for in ascending order which aim governs them: the last one before it in its sentence. */
export const aimReader = (text: string, language: Language): ((at: number) => Aim) => {
  const marks = text.matchAll(MARKS[language]);
  let aim: Aim = 'none';
  let next = marks.next();
  return (at) => {
    for (; !next.done && next.value.index < at; next = marks.next()) {
      const [mark] = next.value;
      aim = /^[。！？\n.!?]/.test(mark) ? 'none' : STRIVE.test(mark) ? 'strive' : 'ensure';
    }
    return aim;
  };
};
