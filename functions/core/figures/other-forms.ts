// Keys of other forms in which a measured value may be told, by the words around it.
import type { Language } from '../content/language.ts';
import { toExact, toFraction } from '../quantities/exact.ts';
import { measureOf } from '../quantities/measures.ts';
import type { MeasuredQuantity } from '../quantities/quantity.ts';

/** 65岁 is also over 65, a ratio of 12倍 one of 12, 8.5‰ 8.5 per 1,000, and 连续八年 the eighth year running. */
export const otherForms = (
  { text: words, unit, value, upper, start, end }: MeasuredQuantity,
  text: string,
  language: Language,
): readonly string[] => {
  // 40学时 are told as hours.
  if (/[学课]时$/.test(words)) return [`time:${toExact(toFraction(value).mul(3600))}`];
  // 时速120公里 is 120 km/h.
  if (unit === 'kilometer' && /(?:时速|车速|每小时)[^，。；]*$/.test(text.slice(Math.max(0, start - 24), start)))
    return [`speed:${value}`];
  if (unit === 'fold' && /[率比][^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 10), start)))
    return [`count:${value}`];
  // 3.1 points of a percentage are percentage points.
  if (language === 'en' && unit === 'point') return [`ratio-difference:${toExact(toFraction(value).div(100))}`];
  // PM2.5 fell by 3微克 where its concentration is spoken of.
  if (language !== 'en' && unit === 'microgram' && /立方米|PM2\.5|PM10|浓度/.test(text))
    return [`concentration:${value}`];
  // ¥ is the sign of the yen too.
  if (language === 'en' && unit === 'CNY' && /^¥|￥/.test(words)) return [`JPY:${value}`];
  // 年产值过百亿.
  if (
    language !== 'en' &&
    unit === 'item' &&
    Number(value) >= 100_000_000 &&
    /(?:产值|营收|收入|投资|市值|资产|销售额?)[^，。；]{0,4}$/.test(text.slice(Math.max(0, start - 8), start))
  )
    return [`CNY:${value}`];
  // 恩格尔系数为0.305 is 30.5 percent.
  if (
    unit === 'item' &&
    value.startsWith('0.') &&
    /[数率比度][为是达]?$/.test(text.slice(Math.max(0, start - 3), start))
  )
    return [`ratio:${value}`];
  // 12,000 liters a second.
  const measure = measureOf(unit);
  if (
    language === 'en' &&
    measure?.dimension === 'volume' &&
    /^(?: of [a-z]+)? (?:a|per|each|every) second\b/.test(text.slice(end, end + 28))
  )
    return [`flow:${toExact(toFraction(value).mul(toFraction(measure.factor)))}`];
  // 万分之五 is five basis points.
  if (/万分之/.test(words)) return [`ratio-difference:${value}`];
  // Of every yuan, 30 fen.
  if (unit === 'fen' && /\b(?:of|from|out of|for|in) (?:every|each|a) yuan\b/i.test(text)) {
    const share = toExact(toFraction(value).div(100));
    return [`ratio:${share}`, `reached:${share}`];
  }
  if (unit === 'day' && /[每本当上下次]月$/.test(text.slice(Math.max(0, start - 2), start)))
    return [`ordinal:${value}`];
  if (unit === 'year' && NUMBERED.test(text.slice(Math.max(0, start - 3), start))) return [`ordinal:${value}`];
  if (
    language === 'en'
      ? unit === 'item'
      : /岁|年[过逾满近]/.test(text.slice(Math.max(0, start - 2), start) + words + text.slice(end, end + 1))
  ) {
    const per = PER.exec(text.slice(end, end + 40))?.[1];
    return [
      `age:${value}${upper === undefined ? '' : `..${upper}`}`,
      ...(per === undefined ? [] : [`ratio:${toExact(toFraction(value).div(SIZES[per] ?? per.replaceAll(',', '')))}`]),
    ];
  }
  return [];
};

/** Per so many. */
const PER =
  /^(?:\s+to\s+[\d.]+)?\s+(?:[a-z]+ ){0,2}(?:per|in every|for every) (1,000|10,000|100,000|1,000,000|thousand|million)\b/;
const SIZES: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };

/** Years that are numbered, not counted: 连续八年, and those of a reign. */
const NUMBERED =
  /(?:连续|连|民国|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|成化|弘治|正德|嘉靖|万历|崇祯|贞观|开元|天宝|元和|至正)$/;
