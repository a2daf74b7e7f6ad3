// Dates, years, periods and times of day in Chinese: 2022年1月14日, 二〇二一年, 2021—2025年, 上半年, 前三季度, 上午9时30分.
import type { CalendarQuantity } from './quantity.ts';

/** A calendar reading that begins at the place asked for. */
export interface CalendarReading {
  readonly kind: CalendarQuantity['kind'];
  readonly value: string;
  readonly end: number;
}

type Read = (groups: Readonly<Record<string, string>>) => { kind: CalendarQuantity['kind']; value: string } | undefined;

const YEAR = '(?:(?:1[5-9]|20)[0-9]{2}|[一二][零〇一二三四五六七八九]{3})';
const TWO = '(?:[0-3]?[0-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = '(?:到|至|—+|–|-+|~|～)';
const QUARTER = '[一二三四1-4]';

const two = (text: string | undefined): string => number(text).padStart(2, '0');

const number = (text = ''): string => {
  const ten = /^([一二三])?十([一二三四五六七八九])?$/.exec(text);
  if (ten !== null) return `${Number(digits(ten[1] ?? '一')) * 10 + Number(digits(ten[2] ?? '零'))}`;
  return digits(text);
};

const digits = (text: string): string =>
  [...text.replaceAll('两', '二')]
    .map((each) =>
      '零一二三四五六七八九'.includes(each) ? `${'零一二三四五六七八九'.indexOf(each)}` : each === '〇' ? '0' : each,
    )
    .join('');

const inMonth = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;
const inYear = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const dated = (year: string | undefined, month: string, day?: string): { kind: 'date'; value: string } | undefined => {
  if (!inYear(month) || (day !== undefined && !inMonth(day))) return undefined;
  return {
    kind: 'date',
    value: `${year === undefined ? '-' : digits(year)}-${month}${day === undefined ? '' : `-${day}`}`,
  };
};

const PART = '(?<part>上午|下午|午后|傍晚|深夜|夜里|晚上|晚|清晨|早上|早|凌晨|中午)';
const CLOCK = `(?<hour>${TWO}|两)(?:[时点](?:(?<half>半)|(?<minute>[一三]刻|[0-5]?[0-9]|[一二三四五]?十[一二三四五六七八九]?)分?)?|[:：](?<minute>[0-5][0-9]))`;

const PATTERNS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    new RegExp(`(?<from>${YEAR})年?${TO}(?<to>${YEAR})年`, 'y'),
    ({ from = '', to = '' }) => ({ kind: 'period', value: `${digits(from)}/${digits(to)}` }),
  ],
  [
    new RegExp(
      `(?:(?<year>${YEAR})年)?(?<month>${TWO})月(?<day>${TWO})[日号]?${TO}(?:(?<last>${TWO})月)?(?<to>${TWO})[日号]`,
      'y',
    ),
    ({ year, month, day, last, to }) => {
      const first = dated(year, two(month), two(day));
      const second = dated(year, two(last ?? month), two(to));
      return first && second ? { kind: 'period', value: `${first.value}/${second.value}` } : undefined;
    },
  ],
  [
    new RegExp(`(?<year>${YEAR})年(?<month>3|6|9|12)月3[01]日止的?(?<count>[三六九369]|十二|12)个月`, 'y'),
    ({ year = '', month, count }) => monthsTo(digits(year), Number(month), Number(number(count))),
  ],
  [
    new RegExp(`(?<year>${YEAR})年12月31日止的?(?:会计|财政)?年度`, 'y'),
    ({ year = '' }) => ({ kind: 'year', value: digits(year) }),
  ],
  [
    new RegExp(`(?<year>${YEAR})年(?<month>${TWO})月(?<day>${TWO})[日号]`, 'y'),
    ({ year, month, day }) => dated(year, two(month), two(day)),
  ],
  [
    new RegExp(`(?<year>${YEAR})年(?<from>${TWO})月?${TO}(?<to>${TWO})月`, 'y'),
    ({ year = '', from, to }) => ({ kind: 'period', value: `${digits(year)}-${two(from)}/${digits(year)}-${two(to)}` }),
  ],
  [new RegExp(`(?<year>${YEAR})年(?<month>${TWO})月`, 'y'), ({ year, month }) => dated(year, two(month))],
  [
    new RegExp(`(?<year>${YEAR})年第?(?<quarter>${QUARTER})季度`, 'y'),
    ({ year = '', quarter = '' }) => ({ kind: 'period', value: `${digits(year)}-Q${digits(quarter)}` }),
  ],
  [
    new RegExp(`(?<year>${YEAR})年前(?<quarter>[二三两])季度`, 'y'),
    ({ year = '', quarter }) => ({
      kind: 'period',
      value: `${digits(year)}-Q1/${digits(year)}-Q${quarter === '三' ? 3 : 2}`,
    }),
  ],
  [
    new RegExp(`(?<year>${YEAR})年(?<half>[上下])半年`, 'y'),
    ({ year = '', half }) => ({ kind: 'period', value: `${digits(year)}-H${half === '上' ? 1 : 2}` }),
  ],
  [
    /(?<=公元(?<before>前)?)(?<year>\d{1,4})年(?!代)/y,
    ({ before, year = '' }) => ({ kind: 'year', value: `${before === undefined ? '' : '-'}${year.padStart(4, '0')}` }),
  ],
  [/(?<=[（(])(?<year>\d{3,4})年(?=[）)])/y, ({ year = '' }) => ({ kind: 'year', value: year.padStart(4, '0') })],
  [
    new RegExp(`(?<year>${YEAR})(?:财政年度|财年|会计年度)`, 'y'),
    ({ year = '' }) => ({ kind: 'year', value: digits(year) }),
  ],
  [new RegExp(`(?<year>${YEAR})年(?!级|代|间?多)`, 'y'), ({ year = '' }) => ({ kind: 'year', value: digits(year) })],
  [
    /(?<year>[12][0-9]{3})[-./](?<month>[01]?[0-9])[-./](?<day>[0-3]?[0-9])(?![\d.%])/y,
    ({ year, month, day }) => dated(year, two(month), two(day)),
  ],
  [
    /(?<from>(?:19|20)[0-9]{2})(?:—+|–|-+|~|～)(?<to>(?:19|20)[0-9]{2})(?![\d.%万亿千百元亩公个人])/y,
    ({ from = '', to = '' }) => ({ kind: 'period', value: `${from}/${to}` }),
  ],
  [
    /(?:(?:20|二十)世纪|上世纪)?(?<from>[五六七八九])(?:(?:十年代)?[、至到])?(?<to>[六七八九])十年代/y,
    ({ from = '', to = '' }) => ({ kind: 'period', value: `19${digits(from)}X/19${digits(to)}X` }),
  ],
  [
    /(?<century>1[0-9]|十[一二三四五六七八九])世纪(?<ten>[1-9一二三四五六七八九])[0十]年代/y,
    ({ century = '', ten = '' }) => ({ kind: 'date', value: `${Number(two(century)) - 1}${digits(ten)}X` }),
  ],
  [
    /(?:(?:20|二十)世纪|上世纪)(?<ten>[1-9一二三四五六七八九])[0十]年代/y,
    ({ ten = '' }) => ({ kind: 'date', value: `19${digits(ten)}X` }),
  ],
  [
    /(?<=(?:本|21|二十一)世纪)(?<ten>[1-4一二三四])[0十]年代/y,
    ({ ten = '' }) => ({ kind: 'date', value: `20${digits(ten)}X` }),
  ],
  [/(?<ten>[5-9五六七八九])[0十]年代/y, ({ ten = '' }) => ({ kind: 'date', value: `19${digits(ten)}X` })],
  [
    new RegExp(`(?<month>${TWO})月(?<day>${TWO})[日号]`, 'y'),
    ({ month, day }) => dated(undefined, two(month), two(day)),
  ],
  [
    new RegExp(`(?<from>${TWO})月?${TO}(?<to>${TWO})月(?!底?内)`, 'y'),
    ({ from, to }) =>
      inYear(two(from)) && inYear(two(to)) ? { kind: 'period', value: `--${two(from)}/--${two(to)}` } : undefined,
  ],
  [
    new RegExp(`(?<from>${TWO})[、和](?<to>${TWO})月(?!底?内)`, 'y'),
    ({ from, to }) =>
      inYear(two(from)) && Number(two(to)) === Number(two(from)) + 1
        ? { kind: 'period', value: `--${two(from)}/--${two(to)}` }
        : undefined,
  ],
  [
    /(?<from>[一二三四五六七八九])(?<to>[二三四五六七八九])月份?/y,
    ({ from = '', to = '' }) =>
      Number(two(to)) === Number(two(from)) + 1 ? { kind: 'period', value: `--${two(from)}/--${two(to)}` } : undefined,
  ],
  [
    /(?<![提以之目])前(?<count>1?[0-9]|十?[两二三四五六七八九十])个月/y,
    ({ count = '' }) => ({ kind: 'period', value: `--01/--${two(count.replace('两', '二'))}` }),
  ],
  [new RegExp(`(?<month>${TWO})月(?!内)`, 'y'), ({ month }) => dated(undefined, two(month))],
  [/(?<half>[上下])半年/y, ({ half }) => ({ kind: 'period', value: half === '上' ? 'H1' : 'H2' })],
  [
    /(?<![提以之目])前(?<quarter>[两二三])个?季度/y,
    ({ quarter }) => ({ kind: 'period', value: `Q1/Q${quarter === '三' ? 3 : 2}` }),
  ],
  [
    new RegExp(`第?(?<quarter>${QUARTER})季度`, 'y'),
    ({ quarter = '' }) => ({ kind: 'period', value: `Q${digits(quarter)}` }),
  ],
  [
    new RegExp(
      `${PART}?${CLOCK}${TO}${PART.replace('part', 'next')}?${CLOCK.replace(/hour|minute|half/g, '$&2')}`,
      'y',
    ),
    ({ part, next, hour, minute, half, hour2, minute2, half2 }) => {
      const first = onClock(part ?? '', hour, minute, half);
      const second = onClock(next ?? part ?? '', hour2, minute2, half2);
      return first && second ? { kind: 'time', value: `${first.value}/${second.value}` } : undefined;
    },
  ],
  [/(?<hour>[0-2]?[0-9])[:：](?<minute>[0-5][0-9])(?![\d:：])/y, ({ hour, minute }) => clock(hour, minute)],
  [
    new RegExp(`(?<hour>${TWO})[时点](?:(?<half>半)(?!个)|(?<minute>[0-5]?[0-9])分)`, 'y'),
    ({ hour, half, minute }) => onClock('', hour, minute, half),
  ],
  [/(?<hour>[01]?[0-9]|2[0-4])时(?![间段代尚候期速机许节])/y, ({ hour }) => clock(hour, '00')],
  [
    /(?<hour>[01]?[0-9]|2[0-4])点(?=[前后起整至到—-]|之[前后]|准时|开[始幕馆放门]|闭馆|关门)/y,
    ({ hour }) => clock(hour, '00'),
  ],
  [
    /零[时点](?<minute>[0-5]?[0-9]|[一二三四五]?十[一二三四五六七八九]?)分/y,
    ({ minute }) => ({ kind: 'time', value: `00:${two(minute)}` }),
  ],
  [/零[时点](?![候间代刻])/y, () => ({ kind: 'time', value: '00:00' })],
  [new RegExp(`${PART}${CLOCK}`, 'y'), ({ part = '', hour, half, minute }) => onClock(part, hour, minute, half)],
];

/** 截至2024年6月30日止六个月 is the first half of 2024: so many months to the end of one, where they have a name. */
export const monthsTo = (
  year: string,
  month: number,
  count: number,
): { kind: 'period' | 'year'; value: string } | undefined => {
  if (count === 12 && month === 12) return { kind: 'year', value: year };
  if (count === 3) return { kind: 'period', value: `${year}-Q${month / 3}` };
  if (count === 6 && month % 6 === 0) return { kind: 'period', value: `${year}-H${month / 6}` };
  return count === 9 && month === 9 ? { kind: 'period', value: `${year}-Q1/${year}-Q3` } : undefined;
};

/** 下午5时30分; 晚上8点半. */
const onClock = (part: string, hour: string | undefined, minute: string | undefined, half: string | undefined) => {
  const first = Number(number(hour));
  const later = /下午|午后|晚|夜/.test(part) && first < 12 ? 12 : 0;
  return clock(
    `${first + later}`,
    half !== undefined
      ? '30'
      : minute?.endsWith('刻')
        ? minute.startsWith('一')
          ? '15'
          : '45'
        : number(minute || '0').padStart(2, '0'),
  );
};

const clock = (hour = '', minute = ''): { kind: 'time'; value: string } | undefined =>
  Number(hour) > 24 ? undefined : { kind: 'time', value: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };

/** Where a calendar reading may begin, apart from numerals. */
export const CALENDAR_STARTS = '上下前早晚凌中午傍深夜清';

/** The calendar reading at a place; undefined where there is none. */
export const readChineseCalendar = (text: string, at: number): CalendarReading | undefined => {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reading = match === null ? undefined : read({ ...match.groups });
    if (match !== null && reading !== undefined) return { ...reading, end: at + match[0].length };
  }
  return undefined;
};
