// The quantities that a Chinese or English text states.
import type { Language } from '../content/language.ts';
import { findChinese } from './find-chinese.ts';
import { findEnglish } from './find-english.ts';
import type { NameNumerals, Quantity } from './quantity.ts';

/** What a caller knows of the text. */
export interface FindOptions {
  /** Phrases whose numerals state nothing, such as headwords and renderings of a glossary. */
  readonly names?: readonly string[];
}

/**
 * Every quantity of a text in its order, without overlaps; offsets are those of `text`. Numerals in names and set phrases are left
 * out, and so is what has no value: 数十, dozens of. Takes time in proportion to the text.
 */
export const findQuantities = (text: string, language: Language, options: FindOptions = {}): readonly Quantity[] =>
  findAllNumerals(text, language, options).filter((each) => each.kind !== 'name');

/** The quantities of a text, and the numerals of its names apart from them, as `name`. */
export const findAllNumerals = (
  text: string,
  language: Language,
  { names = [] }: FindOptions = {},
): readonly (Quantity | NameNumerals)[] => (language === 'en' ? findEnglish(text, names) : findChinese(text, names));
