// Finds codes of letters and figures, which are names: PM2.5, G318, 5G, 4A, COVID-19.
import { toExact, toFraction } from '../quantities/exact.ts';
import { type Figure, figureAt, spanOf } from './figure.ts';
import { bareKey } from './same-value.ts';

const CODE =
  /(?<![\p{Script=Latin}\d.,$€£¥])(?:([A-Z][A-Za-z]{0,5})[-–]?(\d{1,4}(?:\.\d+)?)|(\d{1,2})([A-JL-Z])|(A{3,5})|(?<sharp>\d{1,2}K)(?=\s*(?:ultra|UHD|HD|video|TV|超|高清|频道|电视|视频))|(?<standard>(?:ISO|IEC|PM|GB) \d[\d.]*\d))(?![\p{Script=Latin}\d%]|[.,]\d)/gu;

/** Letters that are no code: currencies, quarters and halves of a year, units and numbers of things. */
const NO_CODE =
  /^(?:RMB|CNY|USD|US|HK|HKD|EUR|GBP|JPY|Q|H|FY|No|Nos|W|K|M|B|T|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|mid|Mid|m|t|g)$/;

/** The codes of a text in order. */
export const findCodes = (text: string): readonly Figure[] => [
  ...findRoads(text),
  ...findLettered(text),
  ...findStrains(text),
];

/** H5N1, a strain of a virus. */
const findStrains = (text: string): readonly Figure[] =>
  [...text.matchAll(/(?<![A-Za-z\d])H\d{1,2}N\d{1,2}(?![A-Za-z\d])/g)].map((match) =>
    figureAt(spanOf(match), 'code', 'stated', [`code:${match[0]}`]),
  );

/** HK28 cents, 5.5 US cents: parts of a currency that they name. */
export const findCents = (text: string): readonly Figure[] =>
  [...text.matchAll(/\b(?:(HK|US)(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) (HK|US)) cents?\b/g)].map((match) => {
    const [, before, first, second, behind] = match;
    const value = toExact(toFraction(first ?? second ?? '0').div(100));
    return {
      ...figureAt(spanOf(match), 'amount', 'stated', [`${before ?? behind}D:${value}`]),
      unit: `${before ?? behind}D`,
    };
  });

/** 205国道 is the G205, 省道103 the S103. */
const findRoads = (text: string): readonly Figure[] =>
  [...text.matchAll(/(?<![A-Za-z\d])(\d{3})(?=([国省])道)|(?<=([国省])道)(\d{3})(?!\d|多?(?:公里|千米|条|km))/g)].map(
    (match) => {
      const [, before, level, other, behind] = match;
      const number = before ?? behind ?? '';
      return figureAt(spanOf(match), 'name', 'free', [
        `code:${(level ?? other) === '国' ? 'G' : 'S'}${number}`,
        bareKey(number),
      ]);
    },
  );

const findLettered = (text: string): readonly Figure[] =>
  [...text.matchAll(CODE)].flatMap((match) => {
    // AAAA is 4A.
    const letters = match[1] ?? match[4] ?? 'A';
    const figures = match[2] ?? match[3] ?? `${match[5]?.length ?? ''}`;
    const whole = match.groups?.['sharp'] ?? match.groups?.['standard']?.replace(' ', '');
    if (whole !== undefined) return [figureAt(spanOf(match), 'code', 'stated', [`code:${whole}`])];
    // B737 and T3 are codes, 5B and 3M are not.
    const leads = match[1] !== undefined && /^[BKMT]$/.test(letters);
    return NO_CODE.test(letters) && !leads
      ? []
      : [
          figureAt(spanOf(match), 'code', 'stated', [
            `code:${letters.toUpperCase()}${figures}`,
            // T3 is Terminal 3.
            ...(letters === 'T' ? [`ordinal:${figures}`] : []),
          ]),
        ];
  });
