// Which of two values of a change is the old one, and whether a date begins or ends something.
import type { Language } from '../content/language.ts';

/** How far from a figure the words stand, in characters. */
const REACH = 24;

const FROM: Readonly<Record<Language, RegExp>> = {
  'zh-Hans':
    /(?:由|从)(?:[^，。；、到至为成变]{0,8})$|(?:过去|原来|以前|从前|此前)(?:则|都|至少)?(?:要|需要?|得|是|用|花|为)$/,
  en: /\b(?:from|instead of|rather than|compared (?:with|to)|against|not|used to (?:be|take|cost|need|last)|previously|formerly|originally|had been|once (?:took|cost|needed))\s+(?:(?:about|nearly|over|almost|around|more than|the|an?)\s+)*(?:(?:RMB|CNY|USD|EUR|US|HK|NT|A|S|[$€£¥])\s?\$?)?$/i,
};

const TO: Readonly<Record<Language, RegExp>> = {
  'zh-Hans':
    /(?:如今|现在|目前|今天)(?:只|仅|最多)?(?:要|需要?|是|用|花|为)$|(?:到|至|[变改降减增升缩]为|[变改]成|缩短为|压缩为)(?:了)?(?:约|近|超过|不足)?$/,
  en: /\b(?:to|reaching|now(?: [a-z]+)?|now [^,.;\d]{1,50} in)\s+(?:(?:about|nearly|over|almost|around|more than|less than|under|just)\s+)*(?:(?:RMB|CNY|USD|EUR|US|HK|NT|A|S|[$€£¥])\s?\$?)?$/i,
};

/** Old value, new value, or neither. */
export const roleOf = (text: string, language: Language, start: number): 'from' | 'to' | undefined => {
  const before = text.slice(Math.max(0, start - 3 * REACH), start);
  if (FROM[language].test(before)) return 'from';
  if (!TO[language].test(before)) return undefined;
  // Gave work to 11,000 people is no change.
  return language === 'en' && GIVEN.test(before) ? undefined : 'to';
};

/** What is given to so many. */
const GIVEN =
  /\b(?:gave|given|gives|giving|provid\w*|offer\w*|granted|paid|pays|awarded|sent|supplied|supplies|open|available|home|access|benefit\w*|service\w*|help|aid|support|work|jobs|comes?|came|amounted|amounts) (?:[a-z]+ ){0,4}to\s+(?:(?:about|nearly|over|almost|around|more than|some)\s+)*$/i;

const SINCE_AFTER = /^[日号]?[底初末]?(?:起|以来|之后|以后|后|开始)/;
const UNTIL_AFTER = /^[日号]?[底初末]?(?:前|之前|以前|止|为止|截止)/;
const UNTIL_BEFORE = /(?:截至|截止|截止到|至|到)$/;
const SINCE =
  /\b(?:since|from|after|starting(?: on| from)?|beginning(?: on)?|effective|(?:takes?|took) effect on|into force on|opens? on)\s+(?:the )?(?:(?:end|beginning|start|middle|close) of (?:the )?(?:year )?)?$/i;
const UNTIL =
  /\b(?:until|till|up to|before|no later than|prior to|through|ends? on)\s+(?:the )?(?:(?:end|beginning|start|middle|close) of (?:the )?(?:year )?)?$/i;

/** Whether a date is the beginning or the end of a stretch of time, as far as the text says so. */
export const boundOf = (
  text: string,
  language: Language,
  start: number,
  end: number,
): 'since' | 'until' | undefined => {
  const before = text.slice(Math.max(0, start - 2 * REACH), start);
  const after = text.slice(end, end + 6);
  if (language === 'en') return SINCE.test(before) ? 'since' : UNTIL.test(before) ? 'until' : undefined;
  if (SINCE_AFTER.test(after)) return 'since';
  // 增加到2018年的3倍 compares with 2018.
  return UNTIL_AFTER.test(after) || (UNTIL_BEFORE.test(before) && !after.startsWith('的')) ? 'until' : undefined;
};
