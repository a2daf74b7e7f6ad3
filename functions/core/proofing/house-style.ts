// The house style of dates and amounts: what is not written so, and how it is written. English is for foreign readers (American usage), Chinese as GB/T 15835-2011 has it.
import type { Severity } from '../content/diagnostic.ts';
import type { Language } from '../content/language.ts';

export interface StyleRule {
  readonly language: Language;
  readonly code: 'date-style' | 'amount-style' | 'quote-style';
  readonly severity: Severity;
  readonly pattern: RegExp;
  /** How it is written. */
  readonly write: string;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const FULL_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT_SCALE = '(?:bn|mn|mln|tn)';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';

const rule = (
  language: Language,
  code: StyleRule['code'],
  pattern: string,
  write: string,
  severity: Severity = 'warning',
): StyleRule => ({ language, code, severity, pattern: new RegExp(pattern, 'gu'), write });

/** A text is held to all rules of its language; the first that fits a place is told. */
export const HOUSE_STYLE: readonly StyleRule[] = [
  // Which of the two is the month depends on the reader.
  rule('en', 'date-style', '(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{2,4}(?![\\d/])', 'March 5, 2021', 'error'),
  rule('en', 'date-style', '(?<![\\d.])(?:19|20)\\d\\d([./-])\\d{1,2}\\1\\d{1,2}(?![\\d])', 'March 5, 2021'),
  rule(
    'en',
    'date-style',
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH},? (?:19|20)\\d\\d|${FULL_MONTH}\\b(?! \\d))`,
    'March 5, 2021',
  ),
  rule('en', 'date-style', `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)\\b`, 'March 5'),
  rule('en', 'date-style', `\\b${MONTH}\\.? \\d{1,2} (?:19|20)\\d\\d`, 'March 5, 2021'),
  rule('en', 'amount-style', `[¥￥] ?${NUMBER}(?: ?(?:trillion|billion|million|${SHORT_SCALE}))?\\b`, 'RMB 65 billion'),
  rule('en', 'amount-style', `\\b(?:CN[YH]|Rmb|rmb) ?${NUMBER}|\\bRMB(?: ?[¥￥] ?|)(?=\\d)`, 'RMB 65 billion'),
  rule(
    'en',
    'amount-style',
    `\\b${NUMBER} (?:(?:trillion|billion|million|${SHORT_SCALE}) )?(?:yuan|RMB|CNY)\\b`,
    'RMB 65 billion',
  ),
  rule(
    'en',
    'amount-style',
    `\\b${NUMBER} ?${SHORT_SCALE}\\b|(?:RMB|\\$|¥) ?${NUMBER} ?[bm]\\b`,
    '65 billion, 65 million',
  ),
  rule('en', 'amount-style', `\\bUSD ?${NUMBER}|(?<![A-Z])\\$ ?\\d|\\bUS\\$ \\d`, 'US$2 billion'),
  rule('en', 'amount-style', `\\b${NUMBER} (?:hundred|ten) (?:thousand|million)\\b`, '450,000; 65 billion'),
  rule(
    'en',
    'amount-style',
    '(?<![\\d.,]|(?:No\\.|hotline|code|Standard|/T) ?)\\d{5,}(?!\\d|\\.\\d| (?:hotline|platform))',
    '12,500',
  ),
  rule('en', 'amount-style', `(?<![\\d.,])${NUMBER} ?%`, '43.5 percent'),
  rule('en', 'quote-style', '["\']', '“ ”, ‘ ’ and ’'),
  rule('zh-Hans', 'date-style', '(?<![\\d.])(?:19|20)\\d\\d([./-])\\d{1,2}\\1\\d{1,2}(?!\\d)', '2021年3月5日'),
  rule('zh-Hans', 'amount-style', '(?:[¥￥]|RMB|CNY|人民币[¥￥]) ?\\d[\\d,.]*[万亿]*元?', '650亿元'),
  rule('zh-Hans', 'amount-style', '[０-９]+', '650（半角数字）'),
];
