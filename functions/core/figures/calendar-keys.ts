// Keys of dates: the year and the rest are compared apart, since one language may say the year once for several.
import type { CalendarQuantity, NameNumerals } from '../quantities/quantity.ts';

/** For each part of a date the keys by which it is found: 2021-03-05 is the year 2021 and March 5. */
export const calendarKeys = (date: CalendarQuantity): readonly (readonly string[])[] => {
  const { value } = date;
  const [, year, rest] = /^(\d{4})-(.+)$/.exec(value) ?? [];
  const months = [...monthAt(date).map((month) => `date:--${month}`), ...inMonths(value)];
  if (year === undefined || rest === undefined) return [[`date:${value}`, ...months, ...dayAt(date)]];
  const ends = rest.split('/').map((end, at) => (at === 0 ? end : end.replace(`${year}-`, '')));
  const within = /^\d/.test(rest) ? ends.map((end) => `--${end}`) : ends;
  return [[`date:${year}`], [`date:${within.join('/')}`, ...months, ...dayAt(date)]];
};

/** The month that a quarter or half-year begins or ends with: 三季度末 is the end of September. */
const monthAt = ({ value, part }: CalendarQuantity): readonly string[] => {
  const [, sort, place] = /(?:^|-)([QH])([1-4])$/.exec(value) ?? [];
  if (value.includes('/') || sort === undefined || (part !== 'start' && part !== 'end')) return [];
  const months = sort === 'Q' ? 3 : 6;
  const last = Number(place) * months;
  return [`${part === 'end' ? last : last - months + 1}`.padStart(2, '0')];
};

/** The months of a quarter or half-year: January to March. */
const inMonths = (value: string): readonly string[] => {
  const [, sort = '', from = '', to = from] = /(?:^|-)([QH])([1-4])(?:\/(?:\d{4}-)?[QH]([1-4]))?$/.exec(value) ?? [];
  if (sort === '') return [];
  const months = sort === 'Q' ? 3 : 6;
  const [first, last] = [(Number(from) - 1) * months + 1, Number(to) * months].map(
    (month) => `--${`${month}`.padStart(2, '0')}`,
  );
  return [`date:${first}/${last}`];
};

/** The day that a month begins or ends with: 6月末 is June 30. */
const dayAt = ({ value, part }: CalendarQuantity): readonly string[] => {
  const month = /-(\d\d)$/.exec(value)?.[1];
  if (month === undefined || (part !== 'start' && part !== 'end') || /-\d\d-\d\d$/.test(value)) return [];
  return [`date:--${month}-${part === 'start' ? '01' : LAST_DAYS[Number(month) - 1]}`];
};

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The years of a five-year plan that a name speaks of, which a translation may add: 十四五 (2021–2025). */
export const planYears = (
  { text, numerals, end }: NameNumerals,
  whole: string,
): readonly { value: string; order: number; keys: string[] }[] => {
  const [plan, five] = numerals;
  if (plan === undefined || five !== '5' || !/五|[Ff]ive/.test(text)) return [];
  const first = 1951 + 5 * Number(plan);
  const [, side, count] = /^”?(?:时期|规划|期间)?的?([前后])([两二三四])年/.exec(whole.slice(end, end + 9)) ?? [];
  const some = count === undefined ? 0 : '一二三四'.indexOf(count.replace('两', '二'));
  const part =
    count === undefined
      ? []
      : [side === '前' ? `date:${first}/${first + some}` : `date:${first + 4 - some}/${first + 4}`];
  return [
    { value: plan, order: 0, keys: [`date:${first}/${first + 4}`, ...part, `date:${first + 4}`, `date:${first}`] },
  ];
};
