// What Chinese says around a figure: qualifier, direction and aim.
import type { Direction, QuantityQualifier } from './quantity.ts';

type Pattern<T> = readonly [pattern: RegExp, meaning: T];

/** Before the figure, the longest first: 不低于 says something else than 低于. */
const BEFORE: readonly Pattern<QuantityQualifier>[] = [
  [/(?<![一-鿿]通)不过$/, 'at-most'],
  [/年届$/, 'at-least'],
  [/(?:跨|迈|登|跃|站)上了?$/, 'more-than'],
  [/(?:^|[，。；、]|消费|购物|累计)满$/, 'at-least'],
  [/[≥＞>]\s*$/, 'at-least'],
  [/[≤＜<]\s*$/, 'at-most'],
  [/(?:至少|最少|起码)[一-鿿]{0,5}$/, 'at-least'],
  [/(?:至多|最多|不得超过)[一-鿿]{0,5}$/, 'at-most'],
  [/不(?:得|能|可|应|宜|准|许)(?:高于|多于|大于|长于|超过|超出)$/, 'at-most'],
  [/不(?:得|能|可|应|宜|准|许)(?:低于|少于|小于|短于)$/, 'at-least'],
  [/(?:最高|最多|至多)(?:补贴|奖励|资助|给予|补助|可贷|授信|贷款|支持|奖补|报销|罚款?)$/, 'at-most'],
  [/(?:不到|不足|(?<![不得能])(?:少于|低于))[一-鿿]{1,8}的$/, 'less-than'],
  [/(?<![不得能未通])(?:超过|超|逾)[一-鿿]{1,8}的$/, 'more-than'],
  [/(?:不少于|不低于|不小于|不短于|不下于|不下|至少|起码|最少|最低|下限)(?:为|是)?$/, 'at-least'],
  [/(?:不超过|不高于|不多于|不大于|不长于|不得超过|至多|最多|最高|上限)(?:为|是|达|可达)?$/, 'at-most'],
  [/不(?:得|能)?(?:高于|超过|多于|大于)[^，。；\d]{1,12}$/, 'at-most'],
  [/不(?:得|能)?(?:低于|少于|小于)[^，。；\d]{1,12}$/, 'at-least'],
  [/(?:限流|限载|限量|限购|限制在)$/, 'at-most'],
  [/(?:年满|已满)$/, 'at-least'],
  [/(?:年过|年逾|迈过|跨过|越过|跨越|冲破|超越)$/, 'more-than'],
  [/(?:超过|突破|超出|大于|高于|多于|逾|超|(?<![跌降])破)$/, 'more-than'],
  [/(?:低于|少于|小于|不足|不到|未满|不满|未达|跌破|降破|失守)$/, 'less-than'],
  [/(?:大约|大概|(?<![签条合节公解预契履相特])约|大致)(?:合|为|有|达|需)?$/, 'about'],
  [/(?:将近|接近|逼近|近乎?|几乎|几近|差不多)$/, 'nearly'],
];

const OVER: Pattern<QuantityQualifier> = [/过$/, 'more-than'];

/** After the figure and its unit. */
const AFTER: readonly Pattern<QuantityQualifier>[] = [
  [/^[级期]?(?:[(（]含[)）])?(?:及其?|或)?(?:以上|之上|起步|起(?![来步点草到点])|为下限|打底)/, 'at-least'],
  [/^[级期]?(?:[(（]含[)）])?(?:及其?|或)?(?:以内|之内|以下|之下|封顶|为上限|为限)/, 'at-most'],
  [/^(?:左右|上下|前后)/, 'about'],
  [/^[强多](?=[的，。；、]|$)/, 'more-than'],
  [/^弱(?=[的，。；、]|$)/, 'nearly'],
  [/^(?:多|有余|余)(?![一-鿿]*?[元倍])/, 'more-than'],
  [/^(?:还要?多|开外|出头|挂零|冒头|有零)/, 'more-than'],
];

const WITHIN_TIME = /^(?:时间)?内(?![部外容陆蒙河江地需资])/;
const UP =
  '加深|加宽|加高|加长|拓宽|提高|涨价|前移|晋位|进位|多出|提升|增加(?!值)|增长|上升|扩大|攀升|上浮|上扬|激增|猛增|骤增|回升|走高|递增|净增|跃升|上调|延长|拓展|扩容|升级|扩增|新增|上涨|壮大|做大|放宽|延伸|增|升';
const DOWN =
  '缩水|蒸发|降低|降价|后移|退后|减免|直降|立减|下降|减少|压减|压缩|缩短|缩减|回落|下调|下滑|下挫|走低|滑落|锐减|骤降|萎缩|递减|回调|精简|削减|下跌|跌去|减去|减|降|压降|缩小|收窄';
const TO = '(?:到|至|为|成)(?:了)?(?:(?:今年|当年|目前|现在|\\d{4}年)的?)?';
const NOT_PUNCTUATION = '[^，。；：！？、,;:!?\\n]';

/** Whether words stand at the end of what precedes the figure; objects may stand between verb and preposition. */
const DIRECTIONS: readonly Pattern<Direction>[] = [
  [/[比较][^，。；]{1,20}(?:偏)?[高多快大长](?:出|了)?$/, 'increase-by'],
  [/[比较][^，。；]{1,20}(?:偏)?[低少慢小短](?:了)?$/, 'decrease-by'],
  [/(?:(?<![不得能])(?:高于|快于|多于)|高出|领先)[^，。；]{1,16}$/, 'increase-by'],
  [/(?<![不得能])(?:低于|慢于|少于)[^，。；]{1,16}$/, 'decrease-by'],
  [/超出?(?:过)?(?:年度|全年)?(?:预算|计划|预期|目标|定额)(?:目标|数)?$/, 'increase-by'],
  [/(?:省|节省|节约)(?:了|下|去|出)$/, 'decrease-by'],
  [/多[增减降收支免亏招挣赚卖产建开种花付修铺植购签办造挖接]了?$/, 'increase-by'],
  [/少[增减降收支免亏招挣赚卖产建开种花付用耗修铺植购签办造挖接]了?$/, 'decrease-by'],
  [/负增长(?:了|率)?$/, 'decrease-by'],
  // 新增学位分别为2400个: so many more.
  [/(?:新增|净增)[^，。；]{0,14}(?:分别)?为$/, 'increase-by'],
  [new RegExp(`(?:${UP})${NOT_PUNCTUATION}{0,12}?(?:提高|增加)?${TO}$`), 'increase-to'],
  [new RegExp(`(?:${DOWN}|控制)${NOT_PUNCTUATION}{0,12}?${TO}$`), 'decrease-to'],
  [new RegExp(`(?:${UP})(?:了|率|幅度)?$`), 'increase-by'],
  [new RegExp(`(?:${DOWN})(?:了|率|幅度)?$`), 'decrease-by'],
  [new RegExp(`(?:新增|增加(?!值)|增长)(?!.*(?:到|至|为)$)${NOT_PUNCTUATION}{1,14}$`), 'increase-by'],
  [
    new RegExp(`(?:减少|压减|降低|下降|减排|减免|削减|精简|裁减|核减)(?!.*(?:到|至|为)$)${NOT_PUNCTUATION}{1,10}$`),
    'decrease-by',
  ],
];

/** Of time, faster is shorter. */
const SOONER: readonly Pattern<Direction>[] = [
  [/快(?:了|出)?$/, 'decrease-by'],
  [/慢了?$/, 'increase-by'],
];

const DIRECTION_AFTER: readonly Pattern<Direction>[] = [
  [/^(?:左右|以上)?的(?:增长|增幅|增速|涨幅)/, 'increase-by'],
  [/^(?:左右|以上)?的(?:降幅|下降|跌幅)/, 'decrease-by'],
];

/** What a value is for one of, between the verb and the value: 上调至每月2280元. */
const EACH = /(?:每(?:年|月|天|日|周|人|户|亩|小时|平方米|立方米|公里|公顷|公斤|吨))+$/;

const REACHED = /(?:达到|达|为|是|在|完成|实现|有|共|计|总计|合计)$/;

/** What a multiple is of: 扩大到原来的1.5倍. */
const FORMER = /(?:原来|原先|原有|上年|去年|同期|过去|\d{4}年|[\d一二两三四五六七八九十]+年前)的$/;

/** What a stretch of time is the length of, so that it changes nothing: 能力提升三年行动. */
const PLAN_AFTER = /^(?:行动|计划|攻坚|规划|提升|专项|整治|改造|工程)/;

/** A further fall. */
const AGAIN = /(?:再|又|另)(?:减|降|压|缩|省|免)[减低缩少]?$/;

/** How far back a figure's context reaches, in characters. */
const WINDOW = 24;

/** What a figure's surroundings say of it. */
export interface Context {
  readonly qualifier: QuantityQualifier;
  readonly direction: Direction;
}

/**
 * Reads what stands before `start` and after `end`. Of a stretch of time, 近三年 is the last three years and 三年内 within three years.
 */
export const readChineseContext = (text: string, start: number, end: number, ofTime: boolean): Context => {
  let before = sentencePart(text.slice(Math.max(0, start - WINDOW), start));
  const after = text.slice(end, end + 12);
  // 过亿元, but 通过三项决议.
  const over = /(?<![通经])过$/.test(before) && /^[十百千万亿]/.test(text.slice(start, start + 1));
  // 低于25%的法定税率 compares with a rate that is 25%.
  const compared = /(?:高于|低于)$/.test(before) && /^的?(?:法定|全国|全省|平均|标准|目标|预期|控制)/.test(after);
  const prefix = compared
    ? undefined
    : over
      ? OVER
      : BEFORE.find(([pattern]) => pattern.test(before) || pattern.test(before.replace(FORMER, '')));
  // 近九百年历史 is nearly so much.
  const recent = ofTime && /(?<![将接有达已约])近$/.test(before) && !/^的?(?:历史|之久)/.test(after);
  if (prefix !== undefined) before = before.replace(FORMER, '').replace(prefix[0], '');
  before = before.replace(EACH, '');
  const reached = before.replace(FORMER, '').replace(REACHED, '');
  const former = before.replace(FORMER, '');
  const suffix =
    AFTER.find(([pattern]) => pattern.test(after)) ??
    (ofTime && WITHIN_TIME.test(after) ? (['', 'at-most'] as const) : undefined);
  const within = /控制在$/.test(before) ? 'at-most' : 'exact';
  const direction =
    (ofTime ? SOONER.find(([pattern]) => pattern.test(before))?.[1] : undefined) ??
    DIRECTION_AFTER.find(([pattern]) => pattern.test(after))?.[1] ??
    DIRECTIONS.find(([pattern]) => pattern.test(former) || pattern.test(reached))?.[1] ??
    'none';
  return {
    qualifier: recent ? (suffix?.[1] ?? 'exact') : (prefix?.[1] ?? suffix?.[1] ?? within),
    // 再减15亿元 may be told as another 1.5 billion.
    direction: (ofTime && (PLAN_AFTER.test(after) || /^前的?/.test(after))) || AGAIN.test(before) ? 'none' : direction,
  };
};

const sentencePart = (text: string): string => text.slice(text.search(new RegExp(`${NOT_PUNCTUATION}*$`)));
