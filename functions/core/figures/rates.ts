// What an amount is for one of: 每亩8000元, 8000元/亩, 120,000 yuan per hectare.
import type { Language } from '../content/language.ts';
import { CHINESE_FORMS, ENGLISH_FORMS, measureOf, SYMBOLS, type UnitId } from '../quantities/measures.ts';

/** Rates of these dimensions are converted; all others are compared as they are. */
const CONVERTED = /^(?:area|length|mass|volume|energy|power)$/;

/** How far from its figure the unit of a rate stands, in characters. */
const REACH = 40;

const CHINESE_BEFORE = /每([一-鿿]{1,4}?)(?=[^每]{0,16}$)/g;
/** 亩产480公斤. */
const YIELD = /亩[产均][^每]{0,24}$/;
const CHINESE_AFTER = /^[/／每]([一-鿿]{1,4})/;
const ENGLISH_AFTER = /\b(?:per|an?|each|every)\s+(?=([a-z]+(?:[ -][a-z]+)?))/gi;

/** RMB 4.5 million per hectare, up from RMB 3 million. */
const ENGLISH_OLD =
  /\b(?:per|an?|each|every)\s+(?=([a-z]+(?:[ -][a-z]+)?),? (?:up|down|compared with|against|from)\b[^.;\d]{0,24}$)/gi;

/** Each hectare of greenhouse yields two tonnes. */
const ENGLISH_EACH = /\b(?:each|every|one)\s+(?=([a-z]+(?:[ -][a-z]+)?)[^.;,\d]{0,40}$)/gi;

const ENGLISH_BEFORE = /\bper\s+(?=([a-z]+(?:[ -][a-z]+)?))/gi;

/** The unit that a figure is a rate per; undefined where it is none or one that is never converted. */
export const rateOf = (text: string, language: Language, start: number, end: number): UnitId | undefined =>
  language === 'en' ? englishRate(text, start, end) : chineseRate(text, start, end);

const converted = (id: UnitId | undefined): UnitId | undefined =>
  id !== undefined && CONVERTED.test(measureOf(id)?.dimension ?? '') ? id : undefined;

const chineseRate = (text: string, start: number, end: number): UnitId | undefined => {
  const after = longest(CHINESE_AFTER.exec(text.slice(end, end + 6))?.[1] ?? '');
  if (after !== undefined) return after;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[，。；;！？\n]/)
      .at(-1) ?? '';
  if (YIELD.test(before)) return 'mu';
  const each = [...before.matchAll(CHINESE_BEFORE)].at(-1);
  return each === undefined ? undefined : longest(before.slice(each.index + 1, each.index + 5));
};

const longest = (text: string): UnitId | undefined => {
  for (let length = text.length; length > 0; length -= 1) {
    const id = converted(CHINESE_FORMS.get(text.slice(0, length)));
    if (id !== undefined) return id;
  }
  return undefined;
};

const englishRate = (text: string, start: number, end: number): UnitId | undefined => {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.;,\d](?=\s|$)/)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[.;:,](?=\s|$)/)[0] ?? '';
  const old = text.slice(Math.max(0, start - 2 * REACH), start);
  for (const match of [
    ...after.matchAll(ENGLISH_AFTER),
    ...before.matchAll(ENGLISH_BEFORE),
    ...before.matchAll(ENGLISH_EACH),
    ...old.matchAll(ENGLISH_OLD),
  ]) {
    const words = match[1]?.toLowerCase() ?? '';
    const id = converted(
      SYMBOLS.get(match[1]?.split(' ')[0] ?? '') ??
        ENGLISH_FORMS.get(words) ??
        ENGLISH_FORMS.get(words.split(' ')[0] ?? ''),
    );
    if (id !== undefined) return id;
  }
  return undefined;
};
