// The figures of a date, a year or a time of day, with the other forms in which it may be told.
import type { Language } from '../content/language.ts';
import type { CalendarQuantity } from '../quantities/quantity.ts';
import { calendarKeys } from './calendar-keys.ts';
import { type Figure, figureAt } from './figure.ts';
import { boundOf } from './roles.ts';

/** A figure for each part of a date that is compared apart: the year, and the rest. */
export const calendarFigures = (each: CalendarQuantity, text: string, language: Language): readonly Figure[] => {
  const bound = boundOf(text, language, each.start, each.end);
  const dates = calendarKeys(each);
  return [
    ...dates.map(
      (keys, at): Figure => ({
        ...figureAt(each, each.kind, 'stated', [
          ...keys,
          ...countKeys(each, language),
          ...eveningKeys(each, text, language),
          ...lunarKeys(each, text, language),
        ]),
        ...(each.part === undefined || at < dates.length - 1 ? {} : { part: each.part }),
        ...(bound === undefined || at < dates.length - 1 ? {} : { bound }),
      }),
    ),
    ...endOfYear(each),
  ];
};

/** 农历五月 is the fifth lunar month. */
const lunarKeys = ({ text: words, start }: CalendarQuantity, text: string, language: Language): readonly string[] => {
  const month = /^([一二三四五六七八九])月$/.exec(words)?.[1];
  const lunar = language !== 'en' && month !== undefined && /农历$/.test(text.slice(Math.max(0, start - 2), start));
  return lunar ? [`ordinal:${'一二三四五六七八九'.indexOf(month) + 1}`] : [];
};

/** Written without a comma, a count looks like a year: 1500 of them; and a year before 1500 like a count: 公元713年, in 713. */
const countKeys = ({ kind, text, value }: CalendarQuantity, language: Language): readonly string[] => {
  // The 1800s are the 19th century too.
  if (/^\d\d00s$/.test(text)) return [`ordinal:${Number(text.slice(0, 2)) + 1}`];
  return kind === 'year' && (language === 'en' ? text === value : /^(?:0|1[0-4])/.test(value))
    ? [`count:${Number(value)}`]
    : [];
};

/** 2022年末 may be told as December 31, 2022. */
const endOfYear = ({ text, start, end, kind, part }: CalendarQuantity): readonly Figure[] =>
  kind === 'year' && part !== undefined && part !== 'middle'
    ? [figureAt({ text, start, end }, 'name', 'free', [part === 'end' ? 'date:--12-31' : 'date:--01-01'])]
    : [];

/** Where evenings are spoken of, 10点 is 22:00 too. */
const eveningKeys = ({ kind, text: words, value, end }: CalendarQuantity, text: string, language: Language) => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(value) ?? [];
  // 10:30 every evening.
  if (language === 'en')
    return kind === 'time' &&
      Number(hour) < 12 &&
      /^ (?:every |each |in the |at |on )?(?:[A-Za-z]+ )?(?:evenings?|nights?)\b/.test(text.slice(end, end + 24))
      ? [`date:${Number(hour) + 12}:${minute}`]
      : [];
  if (kind !== 'time' || !/^\d+点/.test(words) || !/晚|夜|下午|傍晚/.test(text)) return [];
  return Number(hour) < 12 ? [`date:${Number(hour) + 12}:${minute}`] : [];
};
