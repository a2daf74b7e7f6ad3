// Dates, years, periods and times of day in English: 14 January 2022, FY2022, 2021–2025, the first half of 2022, 9:30 a.m.
import { type CalendarReading, monthsTo } from './chinese-calendar.ts';
import type { CalendarQuantity } from './quantity.ts';

type Groups = Readonly<Record<string, string>>;
type Read = (groups: Groups, before: string) => { kind: CalendarQuantity['kind']; value: string } | undefined;

const MONTHS = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust|\\.)?',
  'Sep(?:tember|t\\.?|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
];
const MONTH = `(?:${MONTHS.join('|')})\\b`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?';
const DASH = '\\s?[-–—‐‑~]\\s?';
const END = '(?![\\d\\p{L}]|[.,:]\\d)';
const COUNTS = 'two three four five six seven eight nine ten eleven'.split(' ');
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const QUARTERS = ['first', 'second', 'third', 'fourth'];

const monthOf = (name = ''): string =>
  `${MONTHS.findIndex((month) => new RegExp(`^${month}$`).test(name)) + 1}`.padStart(2, '0');
const dayOf = (text = ''): string => text.replace(/\D/g, '').padStart(2, '0');
const dated = (year: string | undefined, month: string, day?: string): { kind: 'date'; value: string } | undefined =>
  day === '00' ? undefined : { kind: 'date', value: `${year ?? '-'}-${month}${day === undefined ? '' : `-${day}`}` };
const within = (year: string | undefined, part: string): { kind: 'period'; value: string } => ({
  kind: 'period',
  value:
    year === undefined
      ? part
      : part
          .split('/')
          .map((each) => `${year}-${each}`)
          .join('/'),
});

/** December 28 to 30, 2021. */
const days = (year: string | undefined, month: string | undefined, day: string | undefined, to: string | undefined) => {
  const [first, last] = [day, to].map((each) => dated(year, monthOf(month), dayOf(each)));
  return first && last ? { kind: 'period' as const, value: `${first.value}/${last.value}` } : undefined;
};

/** Nine in the evening, 6 o'clock. */
const OF_DAY =
  "(?: o['’]?clock)?(?: (?:in the (?<when>morning|afternoon|evening)|at (?<when>night))|(?<= o['’]?clock))";
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, 'twenty-five': 25 };

const halfOf = (hour: string, when?: string): string | undefined =>
  when === undefined ? undefined : when.toLowerCase() === 'morning' ? 'a' : Number(hour) === 12 ? undefined : 'p';

const make = (pattern: string, flags = ''): RegExp => new RegExp(pattern + END, `yu${flags}`);

/** Those that begin with a figure. */
const FROM_FIGURES: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    make(
      `(?<day>${DAY}) (?<from>${MONTH})(?:${DASH}| to | through | until )(?<to>${DAY}) (?<last>${MONTH})(?:,? (?<year>${YEAR}))?`,
    ),
    (groups) => acrossMonths(groups),
  ],
  [
    make('(?<year>\\d{4})[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>[0-3]?\\d)'),
    ({ year, month = '', day = '' }) => dated(year, month.padStart(2, '0'), day.padStart(2, '0')),
  ],
  [
    make(`(?<day>${DAY})(?:${DASH}| to )(?<to>${DAY}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
    ({ day, to, month, year }) => days(year, month, day, to),
  ],
  [
    make(`(?<day>${DAY})(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})`),
    ({ day, month, year }) => dated(year, monthOf(month), dayOf(day)),
  ],
  [
    make(`(?<day>${DAY}) to the (?<to>${DAY}) of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
    ({ day, to, month, year }) => days(year, month, day, to),
  ],
  [make(`(?<day>${DAY})(?: of)? (?<month>${MONTH})`), ({ day, month }) => dated(undefined, monthOf(month), dayOf(day))],
  [
    make(`(?<from>${YEAR})(?:${DASH}| to | through | until )(?<to>${YEAR})`),
    ({ from, to }) => ({ kind: 'period', value: `${from}/${to}` }),
  ],
  [
    make(`(?<from>${YEAR}) and (?<to>${YEAR})`),
    ({ from, to }, before) => (/\bbetween $/i.test(before) ? { kind: 'period', value: `${from}/${to}` } : undefined),
  ],
  [
    make(`(?<from>(?:19|20)\\d\\d)[-–/](?<to>\\d\\d)`),
    ({ from = '', to = '' }) =>
      Number(to) === (Number(from) + 1) % 100 || Number(to) > Number(from) % 100
        ? { kind: 'period', value: `${from}/${from.slice(0, 2)}${to}` }
        : undefined,
  ],
  [make('(?<year>\\d{1,4}) (?:(?:AD|A\\.D\\.|CE)|(?<before>BCE?|B\\.C\\.))'), (groups) => inEra(groups)],
  [make(`(?<year>${YEAR}) ?(?<part>[QH][1-4])`), ({ year, part = '' }) => within(year, part)],
  [
    make("['’]?(?<ten>[2-9])0s"),
    ({ ten }, before) =>
      /(?:\d\d)?\d0s(?:,| and| or| to|[-–]) ?['’‘]?$/.test(before) ? { kind: 'date', value: `19${ten}X` } : undefined,
  ],
  [
    make(`(?<decade>1[0-4]0|${YEAR.replace('\\d\\d', '\\d')})0s`),
    ({ decade }) => ({ kind: 'date', value: `${decade}X` }),
  ],
  [
    make(
      `(?<from>[0-2]?\\d)(?::(?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m\\b\\.?)?(?:${DASH}| to | and | until )(?:(?<to>[0-2]?\\d)(?::(?<last>[0-5]\\d))? ?(?<end>[ap])\\.?m\\b\\.?|(?<noon>noon|midnight))`,
      'i',
    ),
    (groups) => hours(groups),
  ],
  [
    make(`(?<from>[0-2]?\\d):(?<minute>[0-5]\\d)(?:${DASH}| to | and | until )(?<to>[0-2]?\\d):(?<last>[0-5]\\d)`),
    (groups) => hours(groups),
  ],
  [
    make('(?<hour>[0-2]?\\d)(?::|\\.(?=\\d\\d ?[ap]\\.?m))(?<minute>[0-5]\\d)(?: ?(?<half>[ap])\\.?m\\b\\.?)?', 'i'),
    ({ hour, minute, half }) => clock(hour, minute, half),
  ],
  [make('(?<hour>1?\\d) ?(?<half>[ap])\\.?m\\b\\.?', 'i'), ({ hour, half }) => clock(hour, '00', half)],
  [make(`(?<hour>1?\\d)${OF_DAY}`, 'i'), ({ hour = '', when }) => clock(hour, '00', halfOf(hour, when))],
];

/** Six months ended 30 June 2024. */
const MONTHS_TO = make(
  `(?<count>three|six|nine|twelve|3|6|9|12) months (?:ended|ending|to|through) (?:3[01] (?<month>Mar(?:ch)?|June?|Sep(?:t|tember)?|Dec(?:ember)?)|(?<name>Mar(?:ch)?|June?|Sep(?:t|tember)?|Dec(?:ember)?) 3[01]),? (?<year>${YEAR})`,
  'i',
);
const COUNTED: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 };
const readMonthsTo: Read = ({ count = '', month, name, year = '' }) =>
  monthsTo(year, Number(monthOf(month ?? name)), COUNTED[count.toLowerCase()] ?? Number(count));

/** March 15 to April 20, 2021. */
const acrossMonths = ({ from, day, last, to, year }: Groups) => {
  const [first, second] = [dated(year, monthOf(from), dayOf(day)), dated(year, monthOf(last), dayOf(to))];
  return first && second ? { kind: 'period' as const, value: `${first.value}/${second.value}` } : undefined;
};

/** Those that begin with a word. */
const FROM_WORDS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [MONTHS_TO, readMonthsTo],
  [make('(?:AD|A\\.D\\.) ?(?<year>\\d{1,4})'), (groups) => inEra(groups)],
  [
    make(
      `(?<from>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR}))?(?:${DASH}| to | through | until )(?<last>${MONTH}) (?<to>${DAY})(?!,? ${YEAR})`,
    ),
    acrossMonths,
  ],
  [
    make(
      `(?<from>${MONTH}) (?<day>${DAY})(?:${DASH}| to | through | until )(?<last>${MONTH}) (?<to>${DAY}),? (?<year>${YEAR})`,
    ),
    acrossMonths,
  ],
  [
    make(`first (?<count>${COUNTS.join('|')}|\\d\\d?) months(?: of (?<year>${YEAR}))?`, 'i'),
    ({ count = '', year }) => {
      const at = COUNTS.indexOf(count.toLowerCase());
      const last = `${at < 0 ? count : at + 2}`.padStart(2, '0');
      return { kind: 'period', value: `${year ?? '-'}-01/${year ?? '-'}-${last}` };
    },
  ],
  [
    make(`(?<count>${COUNTS.join('|')}) months into (?:the year|(?<year>${YEAR}))`, 'i'),
    ({ count = '', year }) => {
      const last = `${COUNTS.indexOf(count.toLowerCase()) + 2}`.padStart(2, '0');
      return { kind: 'period', value: `${year ?? '-'}-01/${year ?? '-'}-${last}` };
    },
  ],
  [
    make(`(?<word>${DAYS.join('|')}) of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
    ({ word = '', month, year }) => dated(year, monthOf(month), `${DAYS.indexOf(word) + 1}`.padStart(2, '0')),
  ],
  [
    make(`(?<month>${MONTH}) (?<day>${DAY})(?:${DASH}| to )(?<to>${DAY})(?:,? (?<year>${YEAR}))?`),
    ({ day, to, month, year }) => days(year, month, day, to),
  ],
  [
    make(`(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})`),
    ({ month, day, year }) => dated(year, monthOf(month), dayOf(day)),
  ],
  [
    make(`(?<from>${MONTH})(?:${DASH}| to | through )(?<to>${MONTH})(?:,? (?<year>${YEAR}))?`),
    ({ from, to, year }) => ({
      kind: 'period',
      value: `${year ?? '-'}-${monthOf(from)}/${year ?? '-'}-${monthOf(to)}`,
    }),
  ],
  [make(`(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`), ({ month, year }) => dated(year, monthOf(month))],
  [make(`(?<month>${MONTH}) (?<day>${DAY})`), ({ month, day }) => dated(undefined, monthOf(month), dayOf(day))],
  [
    make(`(?<month>${MONTHS.map((month) => month.replace(/\(\?:(\w+).*/, '$1').replace('?', '')).join('|')})`),
    ({ month = '' }, before) =>
      !/^(?:May|March)$/.test(month) ||
      /\b(?:in|since|by|until|from|of|to|through|last|next|this|early|late|each|every|during|and) $|\bmid-? ?$/i.test(
        before,
      )
        ? dated(undefined, monthOf(month))
        : undefined,
  ],
  [
    make(
      `(?:last|final|closing) (?:three months of|quarter of) (?:the year|last year|this year|(?<year>${YEAR}))`,
      'i',
    ),
    ({ year }) => within(year, 'Q4'),
  ],
  [
    make(`(?:second|last|final) six months of (?:the year|this year|last year|next year|(?<year>${YEAR}))`, 'i'),
    ({ year }) => within(year, 'H2'),
  ],
  [make('(?:FY|fiscal(?: year)?) ?(?<year>\\d{4})', 'i'), ({ year = '' }) => ({ kind: 'year', value: year })],
  [make(`(?<part>[QH][1-4])(?:,? (?:of )?(?<year>${YEAR}))?`), ({ part = '', year }) => within(year, part)],
  [
    make(`first (?<count>two|three) quarters(?: of (?<year>${YEAR}))?`, 'i'),
    ({ count, year }) => within(year, count?.toLowerCase() === 'two' ? 'Q1/Q2' : 'Q1/Q3'),
  ],
  [
    make(`(?<quarter>${QUARTERS.join('|')})[ -]quarter(?: of (?<year>${YEAR}))?`, 'i'),
    ({ quarter = '', year }) => within(year, `Q${QUARTERS.indexOf(quarter.toLowerCase()) + 1}`),
  ],
  [
    make(
      `(?<half>first|second) half(?: of (?:the year|this year|next year|last year|(?<year>${YEAR}))|(?! of\\b|[-‐‑]))`,
      'i',
    ),
    ({ half = '', year }) => within(year, half.toLowerCase() === 'first' ? 'H1' : 'H2'),
  ],
  [
    make(
      '(?<noon>noon|midnight)(?: to | until | and |\\s?[–-]\\s?)(?<to>[0-2]?\\d)(?::(?<last>[0-5]\\d))? ?(?<end>[ap])\\.?m\\b\\.?',
      'i',
    ),
    ({ noon = '', to, last, end }) => {
      const second = clock(to, last ?? '00', end);
      return second && { kind: 'time', value: `${/^noon$/i.test(noon) ? '12:00' : '00:00'}/${second.value}` };
    },
  ],
  [
    make(`(?<hour>${HOURS.join('|')})${OF_DAY}`, 'i'),
    ({ hour = '', when }) => {
      const told = `${HOURS.indexOf(hour.toLowerCase()) + 1}`;
      return clock(told, '00', halfOf(told, when));
    },
  ],
  [
    make(
      `(?:(?<to>a? ?quarter to)|(?<past>a? ?quarter past)|half past) (?<hour>${HOURS.join('|')}|midnight|noon|1?\\d)(?:,? (?:(?:in the|every|each|this) (?<when>morning|afternoon|evening|night)|at (?<night>night)))?`,
      'i',
    ),
    ({ hour = '', when, night, to, past }) => {
      const word = hour.toLowerCase();
      const full =
        word === 'midnight' ? 0 : word === 'noon' ? 12 : Number(/^\d/.test(hour) ? hour : HOURS.indexOf(word) + 1);
      const told = `${to === undefined ? full : full - 1}`;
      const minutes = to !== undefined ? '45' : past !== undefined ? '15' : '30';
      return clock(told, minutes, halfOf(told, when ?? night));
    },
  ],
  [
    make(
      `(?<minutes>five|ten|twenty|twenty-five) (?:(?<to>to)|past) (?<hour>${HOURS.join('|')})(?: in the (?<when>morning|afternoon|evening)| at (?<night>night))`,
      'i',
    ),
    ({ minutes = '', hour = '', to, when, night }) => {
      const full = HOURS.indexOf(hour.toLowerCase()) + 1;
      const past = MINUTES[minutes.toLowerCase()] ?? 0;
      const told = `${to === undefined ? full : full - 1}`;
      return clock(told, `${to === undefined ? past : 60 - past}`.padStart(2, '0'), halfOf(told, when ?? night));
    },
  ],
  [
    make(`(?<decade>${DECADES.join('|')})`, 'i'),
    ({ decade = '' }, before) =>
      /\b(?:early|late|mid|the)[ -]$/i.test(before)
        ? { kind: 'date', value: `19${DECADES.indexOf(decade.toLowerCase()) + 2}X` }
        : undefined,
  ],
  [make('midnight', 'i'), () => ({ kind: 'time', value: '00:00' })],
  [make('noon', 'i'), () => ({ kind: 'time', value: '12:00' })],
];

/** AD 713; 200 BC. */
const inEra = ({ year = '', before }: Groups): { kind: 'year'; value: string } => ({
  kind: 'year',
  value: `${before === undefined ? '' : '-'}${year.padStart(4, '0')}`,
});

/** From 8 to 10 p.m.; 9:00 a.m. to 5:30 p.m.; 14:00–17:30. */
const hours = ({ from, minute, half, to, last, end, noon }: Groups): { kind: 'time'; value: string } | undefined => {
  const second =
    noon === undefined ? clock(to, last ?? '00', end) : { value: /^noon$/i.test(noon) ? '12:00' : '24:00' };
  const first = clock(from, minute ?? '00', half ?? (noon === undefined ? end : undefined));
  return first && second ? { kind: 'time', value: `${first.value}/${second.value}` } : undefined;
};

const clock = (hour = '', minute = '', half?: string): { kind: 'time'; value: string } | undefined => {
  const later =
    half?.toLowerCase() === 'p' && Number(hour) < 12
      ? 12
      : half?.toLowerCase() === 'a' && Number(hour) === 12
        ? -12
        : 0;
  const full = Number(hour) + later;
  return full > 24 ? undefined : { kind: 'time', value: `${`${full}`.padStart(2, '0')}:${minute}` };
};

const STARTS =
  /^(?:\d|AD|A\.D|[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)|FY|fiscal|last|final|closing|half pas|a quarte|quarter|[QH][1-4]|first|second|third|fourth|midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirt|fift|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,5}ties)/i;

/** The calendar reading at a place; undefined where there is none. */
export const readEnglishCalendar = (text: string, at: number): CalendarReading | undefined => {
  const start = text.slice(at, at + 8);
  if (!STARTS.test(start)) return undefined;
  const before = text.slice(Math.max(0, at - 10), at);
  for (const [pattern, read] of /^\d/.test(start)
    ? [[MONTHS_TO, readMonthsTo] as const, ...FROM_FIGURES]
    : FROM_WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reading = match === null ? undefined : read({ ...match.groups }, before);
    if (match !== null && reading !== undefined) return { ...reading, end: at + match[0].length };
  }
  return undefined;
};
