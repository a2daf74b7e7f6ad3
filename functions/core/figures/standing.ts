// What the words around a measured figure say of it, beyond qualifier and direction: a level, a rate of growth, what is left out.
import type { Language } from '../content/language.ts';
import { isTime } from '../quantities/measures.ts';
import type { MeasuredQuantity, Span } from '../quantities/quantity.ts';
import type { Figure } from './figure.ts';

/** How a figure stands in its sentence. */
export type Standing = Pick<
  Figure,
  'level' | 'growth' | 'peak' | 'negated' | 'excluded' | 'distinct' | 'during' | 'lowest'
>;

/** What is true of a figure; what is not is absent. */
export const standingOf = (each: MeasuredQuantity, text: string, language: Language): Standing => {
  const before = text.slice(Math.max(0, each.start - 24), each.start);
  return {
    ...(language !== 'en' &&
    (PEAK.test(before) || isHeld(before, text.slice(each.end, each.end + 2)) || isSoon(each, text))
      ? { peak: true }
      : {}),
    ...(language !== 'en' && GROWTH.test(before) ? { growth: true } : {}),
    ...(language !== 'en' && /(?:增速|增幅|涨幅|增长率)[^，。；]*$/.test(before) ? { rising: true } : {}),
    ...(isNegated(each, text, language) ? { negated: true } : {}),
    ...(isLevel(each, text, language) ? { level: true } : {}),
    ...(language !== 'en' && ((LOWEST.test(before) && /最高/.test(text)) || /(?:年届|[跨迈登跃站]上了?)$/.test(before))
      ? { lowest: true }
      : {}),
    ...(EXCLUDED[language].test(before) ? { excluded: true } : {}),
    ...(language === 'en' && isTime(each.unit) && /\bin\s+$/i.test(before) ? { during: true } : {}),
    ...(language === 'en' && isDistinct(before, text.slice(each.start, each.end + 24)) ? { distinct: true } : {}),
  };
};

/** 420,000 individual readers; a fleet of 18,000 ambulances. */
const isDistinct = (before: string, from: string): boolean =>
  /\b(?:fleet|total fleet) of\s+$/i.test(before) ||
  /^[\d,.]+(?:\s(?:million|thousand))?\s(?:individual|different|separate|distinct|unique)\b/i.test(from);

const EXCLUDED: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\b(?:none|nobody|nothing|no one) )\b(?:all but|except(?: for)?|other than|apart from|none of(?: the| its| our)?)\s+$/i,
  'zh-Hans': /(?<![拆清扣免解消排铲根删移废])除了?$/,
};

const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|without|yet|still|lack(?:s|ed|ing)?|remain(?:s|ed|ing)?|fail(?:s|ed|ing)?|below|short|miss(?:es|ed)|poor|un[a-z]{3,}ed)\b/,
  'zh-Hans':
    /^[^，。；\d一二三四五六七八九十]{0,5}(?:尚未|还未|仍未|未能|未达|不达|[均都全]未|[均都]没|[均都]不|[均都]无)/,
};

/** 空置的只有7间 leaves all but seven taken. */
const VACANT = /(?:空置|闲置|空着|缺席|未[一-鿿]{1,4})的(?:只有|仅有|只|仅)$/;

/** Whether the clause of a figure says that something is not so; in Chinese, of what is counted. */
const isNegated = ({ start, end }: Span, text: string, language: Language): boolean => {
  const after = text.slice(end, end + 60);
  if (language !== 'en')
    return (
      NEGATED[language].test(after) ||
      (/[仅只]有?$/.test(text.slice(start - 2, start)) && /^[^，。；]{0,3}[未没]/.test(after)) ||
      VACANT.test(text.slice(Math.max(0, start - 12), start))
    );
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.;,]/)
      .at(-1) ?? '';
  return NEGATED.en.test(before + after.split(/[.;,]/)[0]);
};

const GROWTH = /(?:增速|增幅|涨幅|降幅|跌幅|增长率)[^，。；]*$/;

/** 控制在1.2% is at it, or no more. */
const HELD = /控制在$/;

/** Of a highest and a lowest point neither is a bound. */
const LOWEST = /最低[一-鿿]{0,4}$/;

const PEAK =
  /最[大高强][^，。；]{0,2}(?:雨量|气温|温度|风速|风力|流量)[^，。；]{0,4}$|最[大深长高](?:埋深|水深|深度|长度|跨度|高度|坡度|速度|落差|单体)$/;

const LEVEL = /(?:占|为|达到?|是|相当于)[^，。；、]{0,12}$|的$/;
const CHANGE = /增|涨|降|减|升|跌|速|幅|提|扩|缩/;

/** The wait is now 12 minutes, but not 12 minutes shorter. */
const IS_NOW =
  /\b(?:(?:is|are) now|now (?:has|have|boasts?|offers?) an? [a-z ]{2,30} of|(?:takes?|needs?|costs?) (?:only|just)|now (?:is|takes?|lasts?|stands? at|averages?|spends?|starts? at|costs?|pays?|charges?|waits?|runs? to|comes? to))\s+(?:just |only |about )?$/;
const COMPARES =
  /^\s+(?:(?:per|an?) [a-z]+(?: [a-z]+)? )?(?:[a-z]+ )?(?:more|less|fewer|higher|lower|shorter|longer|faster|slower|better|cheaper|up|down|above|below)\b/;

/** Three quarters of what it was. */
const OF_FORMER =
  /^\s+(?:of (?:what (?:it|they|is|was)|(?:the|its|their) (?:former|previous|original|earlier|initial|budget|target|plan|peak))|as (?:much|many|large|big|long|high|fast)(?! again)|(?:of )?the (?:time|price|cost|size|number|amount|sum|length|distance|energy|water) (?:it|they|that) (?:used|once|was|were|did|had|took|cost))\b/;

/** 4个月就打通: in four months, or within them. */
const isSoon = ({ unit, end }: MeasuredQuantity, text: string): boolean =>
  isTime(unit) && /^(?:[就便即]|翻[一两番了])/.test(text.slice(end, end + 2));

const isHeld = (before: string, after: string): boolean => HELD.test(before) && !/^(?:以|之|左)/.test(after);

/** A percentage of something, with no word of change in its clause. */
const isLevel = (
  { kind, value, direction, start, end }: MeasuredQuantity,
  text: string,
  language: Language,
): boolean => {
  if (direction !== 'none' || value.startsWith('-')) return false;
  // 如今已有41户 are all that there are.
  if (
    language !== 'en' &&
    kind === 'count' &&
    /(?:如今|现在|目前|现)(?:已|共|则)?有$/.test(text.slice(Math.max(0, start - 5), start))
  )
    return true;
  if (
    language === 'en' &&
    IS_NOW.test(text.slice(Math.max(0, start - 32), start)) &&
    !COMPARES.test(text.slice(end, end + 24))
  )
    return true;
  if (kind === 'multiple')
    return language !== 'en' && /[是为][^，。；、]{0,12}的$/.test(text.slice(Math.max(0, start - 16), start));
  if (kind !== 'percent' && kind !== 'share') return false;
  if (language === 'en') return OF_FORMER.test(text.slice(end, end + 24));
  const clause =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[，。；、]/)
      .at(-1) ?? '';
  // 增速前者为5.1%，后者为7.3%.
  const sentence =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[。；]/)
      .at(-1) ?? '';
  return LEVEL.test(clause) && !CHANGE.test(clause) && !/(?:[增降涨跌]幅|增速)前者/.test(sentence);
};
