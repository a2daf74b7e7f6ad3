// Writes ISO 8601 dates out in each language.
import type { Bilingual } from '../content/language.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date (`2026-11-24`), month (`2026-11`) or year in words of each language; any other text as it is. */
export const formatDate = (iso: string): Bilingual => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return { 'zh-Hans': iso, en: iso };
  if (month === undefined) return { 'zh-Hans': `${year}年`, en: year };
  const chinese = `${year}年${Number(month)}月`;
  if (day === undefined) return { 'zh-Hans': chinese, en: `${name} ${year}` };
  return { 'zh-Hans': `${chinese}${Number(day)}日`, en: `${name} ${Number(day)}, ${year}` };
};
