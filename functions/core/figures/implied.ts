// Words that imply a number without stating it, which answer for one on the other side: both, another, 双, around the clock.
import type { Language } from '../content/language.ts';
import { ENGLISH_FORMS, measureOf } from '../quantities/measures.ts';
import type { Span } from '../quantities/quantity.ts';
import { type Figure, figureAt, type Need, spanOf } from './figure.ts';
import { findImpliedTimes } from './implied-times.ts';
import { outside } from './outside.ts';
import { bareKey } from './same-value.ts';

/** What names a number that nothing implies needs a counterpart. */
type Row = readonly [pattern: RegExp, keys: readonly string[], need?: Need];

/** People by the age that they have reached. */
const AGED: Readonly<Record<string, string>> = {
  sexagenarian: '60',
  septuagenarian: '70',
  octogenarian: '80',
  nonagenarian: '90',
  centenarian: '100',
};

const ENGLISH: readonly Row[] = [
  [
    /\b(?:another|single|sole|an?(?!\s+(?:number|series|variety|range|lot|few|batch|host|total|group|wealth|raft)\b))\b/gi,
    ['count:1', bareKey('1')],
  ],
  [/\ba couple(?= (?:will|would|of)\b)|\ba pair(?= of\b)/gi, ['count:2', bareKey('2')], 'named'],
  [
    /\b(?:both|dual|twin|pair(?! of\b)|couple(?! (?:will|would|of)\b)|two|bilateral|either|double|between)\b/gi,
    ['count:2', bareKey('2')],
  ],
  [/\b(?:trio|triple(?!-A)|treble|threefold)\b/gi, ['count:3', bareKey('3')], 'named'],
  [/\b(?:quadruple|fourfold)\b/gi, ['count:4', bareKey('4')], 'named'],
  [
    /\b(?:best|top|first|lead(?:s|ing|er)?|led|largest|highest|tops|topped|champion|number one)\b/gi,
    ['ordinal:1', bareKey('1'), 'date:Q1', 'date:H1'],
  ],
  [/\b(?:zero|nil|nothing|none|no|never|without|any|not)\b/gi, ['count:0', 'ratio:0', 'reached:0', bareKey('0')]],
  [/\bevery (?:other|second)\b(?! (?:day|week|month|year)\b)/gi, ['ratio:0.5', 'reached:0.5', 'others'], 'named'],
  [/\bevery (?:other|second) day\b/gi, ['time:172800']],
  [/\bevery (?:other|second) week\b/gi, ['time:1209600']],
  [/\bevery (?:other|second) month\b/gi, ['month:2']],
  [/\bevery (?:other|second) year\b|\bbiennial(?:ly)?\b/gi, ['month:24']],
  [/\b(?:around the clock|round[- ]the[- ]clock|24\/7|day and night)\b/gi, ['time:86400']],
  [
    /(?<!\b(?:almost|nearly|virtually|not|hardly) )\b(?:all|every(?:thing|body|one|where)?|entire(?:ly)?|full(?:y)?|whole|complete(?:ly)?|universal|total)\b/gi,
    ['ratio:1', 'reached:1'],
  ],
  [/\b(?:year|annual(?:ly)?|yearly|twelvemonth)\b/gi, ['month:12']],
  [/\b(?:day|daily)\b/gi, ['time:86400']],
  [/\bfortnight(?:ly)?\b/gi, ['time:1209600', 'time:1296000']],
  [/\ball\b[^.;]{0,60}?\bbut one\b/gi, ['excluded:1'], 'named'],
  [/\bsecond\b/gi, ['date:Q2', 'date:H2']],
  [/\blatter\b/gi, ['date:H2']],
  [/\bthird\b/gi, ['date:Q3']],
  [/\bfourth\b/gi, ['date:Q4']],
  [/\bthis year and next\b/gi, ['month:24']],
  [
    /(?<!\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Few)[ -])\bHundred(?=[ -][A-Z])/g,
    [bareKey('100')],
    'named',
  ],
  [
    /(?<!\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundred|Several|Few)[ -])\bThousand(?=[ -][A-Z])/g,
    [bareKey('1000')],
    'named',
  ],
  [/\bfirst and second\b/gi, ['rank:2']],
  [/\bfirst, second and third\b/gi, ['rank:3']],
  [/\brunners?-up\b/gi, ['ordinal:2']],
  [/\b(?:penultimate|last (?:[a-z]+ )?but one|next to last)\b/gi, ['last:2'], 'named'],
  [/\bfounding (?:anniversary )?of the (?:Communist )?Party\b/g, ['date:--07-01']],
  [/\bdecades?\b/gi, ['month:120']],
  [/\bonce\b(?= (?:at (?:the )?most|only)\b|[.,])|\b(?:only|just|at most) once\b/gi, ['count:1', bareKey('1')]],
  [/\b(?:the )?other half\b/gi, ['ratio:0.5', 'reached:0.5']],
  [/\bmore (?:[a-z]+ )?than not\b/gi, ['ratio:0.5'], 'named'],
  ...Object.entries(AGED).map(
    ([word, age]): Row => [new RegExp(`\\b${word}s?\\b`, 'gi'), [`age:${age}`, bareKey(age)], 'named'],
  ),
  [/\b(?:centenary|centennial|century)\b/gi, ['ordinal:100', 'month:1200']],
];

const CHINESE: readonly Row[] = [
  [/头(?:[等号]|(?=[两三四五六七八九十\d]))/g, ['ordinal:1', bareKey('1')]],
  [/中午|正午/g, ['date:12:00']],
  [/其[他它余]|别的|各/g, ['others']],
  [/每隔?[一两二]|隔[一-鿿]/g, ['ratio:0.5', 'reached:0.5']],
  [/半价/g, ['ratio:0.5', 'reached:0.5']],
  [/(?<![之无])[一首单独唯每某]/g, ['count:1', bareKey('1'), 'ordinal:1']],
  [/之一/g, ['count:1']],
  [/最[早先初]|率先|优先|首要/g, ['ordinal:1', bareKey('1')]],
  [/我(?:市|方|省|校|院)[与和同]|贵我/g, ['count:2', bareKey('2')]],
  [/夫妻|夫妇|伉俪|新人/g, ['count:2', bareKey('2')]],
  [/三甲|三级甲等/g, ['code:A3']],
  [/百年一遇/g, ['month:1200']],
  [/千年一遇/g, ['month:12000']],
  [/除了?[^，。；]{0,8}一[^，。；]{0,12}[外余]/g, ['excluded:1']],
  [/[仅只]有?一[一-鿿][^，。；]{0,10}(?:未|没|不|无|尚)/g, ['excluded:1']],
  [/前[两二]名/g, ['ordinal:1']],
  [/前[两二]名/g, ['ordinal:2']],
  [/前三名/g, ['ordinal:1']],
  [/前三名/g, ['ordinal:2']],
  [/前三名/g, ['ordinal:3']],
  [/[双两俩]|一对/g, ['count:2', bareKey('2')]],
  [/其次|次之|亚军/g, ['ordinal:2']],
  [/季军/g, ['ordinal:3']],
  [/冠军|夺冠|榜首|居首/g, ['ordinal:1']],
  [/花甲/g, ['age:60']],
  [/古稀/g, ['age:70']],
  [/耄耋/g, ['age:80', 'age:90']],
  [/期颐/g, ['age:100']],
  [/重阳/g, ['ordinal:9']],
  [/(?:后|下)半/g, [bareKey('2')]],
  [/[零无未没]/g, ['count:0', 'ratio:0', 'reached:0', bareKey('0')]],
  [/年/g, ['month:12', 'time:31536000']],
  [/月/g, ['month:1']],
  [/周|星期/g, ['time:604800']],
  [/[天日]/g, ['time:86400']],
  [/时/g, ['time:3600']],
  [/全天候|昼夜/g, ['time:86400']],
  [/全部|全面|全覆盖|全员|所有|全额|全程|全/g, ['ratio:1', 'reached:1']],
  [/‰|千分之/g, ['count:1000']],
  [/新冠/g, ['code:COVID19']],
  [/二氧化碳/g, ['code:CO2']],
  [/细颗粒物/g, ['code:PM2.5']],
  [/可吸入颗粒物/g, ['code:PM10']],
  [/第五代移动通信/g, ['code:5G']],
  [/正月/g, ['ordinal:1']],
  [/冬月/g, ['ordinal:11']],
  [/腊月/g, ['ordinal:12']],
];

/** A mu of wheat, a tonne of it: one of a unit, where that answers for 一亩. */
const singleUnits = (text: string): readonly Figure[] =>
  [...text.matchAll(/\b(?:an?|every|each) ([a-z]+)\b/gi)].flatMap((match) => {
    const measure = measureOf(ENGLISH_FORMS.get(match[1]?.toLowerCase() ?? '') ?? '');
    return measure === undefined || measure.dimension === 'count' || measure.dimension === 'ratio'
      ? []
      : [figureAt(spanOf(match), 'name', 'free', [`${measure.dimension}:${measure.factor}`])];
  });

/** From two yuan to one; it took three days, and now takes one. */
const singleOfUnit = (text: string): readonly Figure[] =>
  [...text.matchAll(/\b(?:to|for|in|by|takes?|needs?|costs?|only|just|is|are) one(?=[.,;:]|$)/gi)].flatMap((match) => {
    const end = match.index + match[0].length;
    const told = [...text.slice(Math.max(0, match.index - 80), match.index).matchAll(MEASURED)].at(-1);
    const measure = measureOf(ENGLISH_FORMS.get(told?.[1]?.toLowerCase() ?? '') ?? '');
    return measure === undefined
      ? []
      : [figureAt({ text: 'one', start: end - 3, end }, 'name', 'free', [`${measure.dimension}:${measure.factor}`])];
  });

const MEASURED =
  /\b(?:\d[\d.,]*|[a-z]+) (yuan|days?|hours?|minutes?|weeks?|months?|years?|km|kilometers?|meters?|hectares?|mu|percent)\b/gi;

/** The words of a text that imply numbers, where it does not state one there. */
export const findImplied = (text: string, language: Language, stated: readonly Span[]): readonly Figure[] => {
  const found = (language === 'en' ? ENGLISH : CHINESE)
    .flatMap(([pattern, keys, need = 'free']) =>
      [...text.matchAll(pattern)].map((match) => figureAt(spanOf(match), 'name', need, keys)),
    )
    .sort((a, b) => a.start - b.start);
  // 七一 is a name with two numerals, and a day.
  const isNamed = ({ keys }: Figure) => /^(?:date|code|excluded|age|rank):|^ordinal:(?:1\d?|[23])$/.test(keys[0] ?? '');
  return [
    ...findImpliedTimes(text, language),
    ...(language === 'en' ? [...singleUnits(text), ...singleOfUnit(text)] : []),
    ...found.filter(isNamed),
    ...outside(
      found.filter((each) => !isNamed(each)),
      stated,
    ),
  ];
};
