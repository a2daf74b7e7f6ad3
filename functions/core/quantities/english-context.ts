// What English says around a figure: qualifier and direction.
import type { Direction, QuantityQualifier } from './quantity.ts';

type Pattern<T> = readonly [pattern: RegExp, meaning: T];

/** Words that may stand between a qualifier and its figure. */
const BETWEEN =
  '(?:\\s+(?:an?|the (?:mark|threshold|milestone|level) of|the|another|an additional|a further|a total of|additional|its|only|just))?\\s*$';

const before = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})${BETWEEN}`);

/** Prepositions bound a figure only right before it: under a three-year plan bounds nothing. */
const right = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})\\s+$`);

const NONE = '\\b(?:none|nobody|no one|no [a-z]+|not (?:one|a single)|neither)\\b[^,;:]*?\\b';

/** Must not run for more than. */
const NOT =
  '\\b(?:(?:must|may|should|can|will|shall|do|does|did|would|could) ?not|cannot|never|[a-z]+n.t)\\s+(?:[a-z]+\\s+){1,3}?';

/** Before the figure: the longest first, since no more than holds more than. */
const BEFORE: readonly Pattern<QuantityQualifier>[] = [
  [
    before('(?:above|over|beyond|exceed(?:s|ed|ing)?) (?:the|its) (?:cap|ceiling|limit|quota|upper limit) of'),
    'more-than',
  ],
  [/\b(?:once|when|who|after)\s+(?:they\s+|he\s+|she\s+|you\s+)?(?:have\s+)?turn(?:s|ed)?\s+$/, 'at-least'],
  [/[≤<]\s*$/, 'at-most'],
  [/[≥>]\s*$/, 'at-least'],
  [new RegExp(`${NONE}(?:more|longer|higher|greater|further|farther|larger|older) than\\s+(?:an?\\s+)?$`), 'at-most'],
  [new RegExp(`${NONE}(?:less|fewer|shorter|lower|smaller|younger|nearer) than\\s+$`), 'at-least'],
  [new RegExp(`${NOT}(?:warmer|hotter) than\\s+$`), 'at-most'],
  [new RegExp(`${NOT}(?:colder|cooler) than\\s+$`), 'at-least'],
  [new RegExp(`${NOT}(?:more|longer|higher|greater|further|farther|larger|older) than\\s+$`), 'at-most'],
  [new RegExp(`${NOT}(?:less|fewer|shorter|lower|smaller|younger) than\\s+$`), 'at-least'],
  [
    before(
      'at least|(?:no|not|never) (?:less|fewer|lower|smaller|younger|shorter|earlier) than|(?:not|never|[a-z]+n.t) (?:once )?(?:(?:fall|fell|fallen|drop|dropped|go|gone|dip|dipped|sink|sunk|slip|slipped|been|be) )?(?:below|under)|(?:a )?minimum of|at a minimum|at minimum|(?:a |the )?(?:floor|lower limit) (?:of|is|at)|starting at|from at least|from (?:the )?ages? (?:of)?|(?:reach|attain|turn)(?:es|s|ed|ing)? the age of|(?:have|has|had) turned',
    ),
    'at-least',
  ],
  [
    before(
      'at most|(?:no|not|never) (?:more|higher|greater|larger|longer|later|older|taller|heavier|wider|deeper) than|(?<!\\b(?:add(?:s|ed|ing)?|c[ao]m(?:e|es|ing)|went|go(?:es|ne|ing)?|mov(?:e|es|ed|ing)|work(?:s|ed)?|totall?(?:s|ed)?|sum(?:s|med)?|put|puts|putting) )(?<!% )(?<!\\d )(?<!percent )up to|(?:a )?maximum of|(?:not|never) (?:to )?(?:exceed|surpass)|not exceeding|without exceeding|(?:not|never|[a-z]+n.t) (?:once )?(?:(?:rise|risen|rose|go|gone|climb|climbed|been|be|get|got) )?(?:above|over|past|beyond)|(?:limit(?:ed)?|restrict(?:ed)?) to|capped at|(?:a |the )?(?:cap|ceiling|limit|upper limit) (?:of|is|at)|(?<!\\b(?:twice|half|times|third|quarter|percent|just|nearly|almost) )as (?:many|much|high|long) as',
    ),
    'at-most',
  ],
  [right('within'), 'at-most'],
  [before('just under|just short of|nearly|almost|close to|approaching|nearing|not quite|virtually'), 'nearly'],
  [
    before(
      '(?:more|greater|higher|larger|longer|better) than|exceed(?:s|ed|ing)?|(?:broke|broken|break|breaks|breaking)(?: through| past)?|breach(?:es|ed|ing)?|(?:went|gone|going|climb(?:ed|ing)|rose|ris(?:en|ing)|mov(?:ed|ing)|push(?:ed|ing)|shot|grew|grown|got) (?:past|beyond|above)|pass(?:es|ed|ing)|cross(?:es|ed|ing)?|in excess of|surpass(?:es|ed|ing)?|upwards? of|top(?:s|ped|ping)',
    ),
    'more-than',
  ],
  [
    /(?<!\b(?:w[io]n(?:s|ning)?|talk(?:ed)?|brought|hand(?:s|ed|ing)?|took|tak(?:e|es|en|ing)|turn(?:s|ed|ing)?|spread|control|carr(?:y|ied)|extend(?:s|ed|ing)?|stretch(?:es|ed|ing)?|distributed|dredged|restored|repaired|resurfaced|upgraded|improved|widened|laid|rebuilt|renovated|replaced|renewed|paved) )\bover\s+$/,
    'more-than',
  ],
  [right('above|beyond'), 'more-than'],
  [/\b(?:is|are|was|were|now|well|aged) past\s+$/, 'more-than'],
  [
    /\b(?:push|propel|lift|tak|took|bring|brought|carr|send|sent|driv|drove)[a-z]*\s[^,;]{1,60}?\s(?:past|beyond|above)\s+(?:the\s+)?$/,
    'more-than',
  ],
  [
    before(
      '(?:f[ae]ll(?:s|en|ing)?|well|far) short of|(?:less|fewer|lower|smaller|shorter) than|yet to (?:turn|reach)',
    ),
    'less-than',
  ],
  [right('(?:under|below)(?: the age of)?'), 'less-than'],
  [before('approximately|roughly|approx\\.?|circa|in the region of|an estimated'), 'about'],
  [right('about|around|some'), 'about'],
];

const AFTER: readonly Pattern<QuantityQualifier>[] = [
  [
    /^(?:(?:\s+[a-z’'-]+){0,3}?(?<!\bat)\s+or\s+(?:more|above|over|higher|better|older|longer|warmer|hotter|larger|bigger|greater|faster|heavier|wider|deeper|taller|later)|(?:\s+(?:class|grade|level|rank))?\s+and\s+(?:above|over|up|older|higher|more(?!\s+than))(?!\s+[a-z]+s\b)|(?:\s+(?:an?|per|each|every) [a-z]+)?\s+at (?:the )?(?:very )?(?:least|minimum|earliest|shortest|lowest)|(?:\s+[a-z]+){1,5}?\s+at (?:the )?(?:very )?least(?=\s*(?:[.,;:)]|$)))\b/,
    'at-least',
  ],
  [
    /^(?:(?:\s+[a-z’'-]+){0,3}?\s+or\s+(?:less|fewer|below|under|lower|younger|colder|cooler|smaller|shorter|slower|lighter|earlier|sooner|cheaper)|\s+and\s+(?:below|under|younger|lower)|(?:\s+(?:an?|per|each|every) [a-z]+)?\s+at (?:the )?(?:very )?(?:most|longest|latest|maximum|outside)|(?:\s+[a-z]+){1,5}?\s+at (?:the )?(?:very )?(?:most|longest|latest)(?=\s*(?:[.,;:)]|$))|\s+(?:allowed|permitted))\b/,
    'at-most',
  ],
  [/^(?:\s+[a-z’'-]+){0,2}?\s+or\s+(?:so|thereabouts?)\b/, 'about'],
  [/^(?:-|\s)odd\b/, 'more-than'],
  [
    /^\s+(?:mark|threshold|barrier|milestone)\s+(?:was|were|is|has been|had been|is now)\s+(?:passed|broken|topped|crossed|exceeded|breached)\b/,
    'more-than',
  ],
  [/^(?:\+|-plus\b|\s+plus\b(?!\s+\d))/, 'more-than'],
];

const UP =
  'rebound(?:s|ed|ing)?|bounc(?:e|es|ed|ing) back|recover(?:s|ed|ing)?|put up(?= by| to)|increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|climb(?:s|ed|ing)?|(?:go|goes|went|gone|going|move|moved) up|upgrad(?:e|es|ed|ing)|(?:adjust|revis)ed up(?:wards?)?|extend(?:s|ed|ing)?|bring(?:s|ing)? up|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed)?|(?<!\\b(?:add(?:s|ed|ing)?|c[ao]m(?:e|es|ing)|work(?:s|ed)?|totall?(?:s|ed)?|sum(?:s|med)?|mak(?:e|es|ing)|made|set|setting|put|puts|putting|took|tak(?:e|es|ing)) )up|improv(?:e|es|ed|ing)|widen(?:s|ed|ing)?|scal(?:e|ed|ing) up|swell(?:s|ed|ing)?|exceed(?:s|ed|ing)?|oversh(?:oot|oots|ot)|enlarg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|t|ed)?|advanc(?:e|es|ing)|advanced(?! (?:age|tech|manufact|equip|system|stage))|outstrip(?:s|ped)?|beat(?:s|ing)?|top up|deepen(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|heighten(?:s|ed|ing)?|broaden(?:s|ed|ing)?|enlarg(?:e|es|ed|ing)';
const DOWN =
  '(?:adjust|revis)ed down(?:wards?)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|shrink(?:s|ing)?|shrank|shorten(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|(?:bring|brought|bringing|go|went) down|down|shed|narrow(?:s|ed|ing)?|compress(?:es|ed|ing)?|curb(?:s|ed|ing)?|contract(?:s|ed|ing)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|diminish(?:es|ed|ing)?|eas(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|slim(?:s|med)? down';
/** Verbs that take the change itself as their object or adverb: rose 6 percent, but expanded 47 schools. */
const UP_BY =
  'rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed)?|swell(?:s|ed|ing)?|soar(?:s|ed|ing)?|leap(?:s|t|ed)?|advanc(?:e|es|ing)|advanced(?! (?:age|tech|manufact|equip|system|stage))|edg(?:e|es|ed|ing) up|(?<!mak(?:e|es|ing) |made |set |setting |put |puts |putting |took |tak(?:e|es|ing) |add(?:s|ed|ing)? |sum(?:s|med|ming)? )up';
const DOWN_BY =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|shr(?:ink|inks|ank|unk)|contract(?:s|ed|ing)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|diminish(?:es|ed|ing)?|down';
const REACH = '(?:[^,;:()]|(?<=\\d),(?=\\d)){0,70}?';

const BEFORE_DIRECTIONS: readonly Pattern<Direction>[] = [
  [/\b(?:bring(?:s|ing)?|brought|takes|taking)\b[^,;:()]{0,50}\sto\s*$/, 'increase-to'],
  // Extended to another 1,000 mu.
  [/\bto\s+(?:another|an additional|a further|an extra)\s*$/, 'increase-by'],
  [
    /\b(?:growth|increase|rise)\b[^,;:()]{0,40}?\b(?:came|amounted|amounting|added up|totall?ed) to\s*(?:a total of\s*)?$/,
    'increase-by',
  ],
  [
    /\b(?:decline|decrease|fall|drop)\b[^,;:()]{0,40}?\b(?:came|amounted|amounting|added up|totall?ed) to\s*(?:a total of\s*)?$/,
    'decrease-by',
  ],
  [new RegExp(`\\b(?:${UP})\\b${REACH}\\s(?:to|reaching)\\s*$`), 'increase-to'],
  [new RegExp(`\\b(?:${DOWN})\\b${REACH}\\sto\\s*$`), 'decrease-to'],
  [new RegExp(`\\b(?:${UP})\\b${REACH}\\s(?:by|of)\\s*$|\\b(?:${UP_BY})\\s*$`), 'increase-by'],
  [new RegExp(`\\b(?:${DOWN})\\b${REACH}\\s(?:by|of)\\s*$|\\b(?:${DOWN_BY})\\s*$`), 'decrease-by'],
  [
    /\b(?:bigger|larger|longer|higher|wider|deeper|up), ?by\s*$|\b(?:bigger|larger|longer|higher|wider|deeper) by\s*$/,
    'increase-by',
  ],
  [
    /\b(?:smaller|fewer|shorter|lower|cheaper|lighter|down), ?by\s*$|\b(?:smaller|fewer|shorter|lower|cheaper|lighter) by\s*$/,
    'decrease-by',
  ],
  [/\badd(?:s|ed|ing)?(?:\s+(?:an|another|a further|an additional))?\s*$/, 'increase-by'],
  [/\b(?:an?|another)\s+(?:additional|extra|further)\s*$|\banother\s*$/, 'increase-by'],
];

const AFTER_DIRECTIONS: readonly Pattern<Direction>[] = [
  // 18,000 charging points will have been added.
  [/^(?:\s+[a-z-]+){1,4}\s+(?:will (?:have been|be)|were|was|have been|had been)\s+added\b/, 'increase-by'],
  [/^\s+(?:more slowly|less quickly)\b/, 'decrease-by'],
  [/^\s+(?:more quickly|less slowly)\b/, 'increase-by'],
  // A fall 0.4 of a percentage point steeper.
  [/^\s+(?:steeper|sharper|deeper|wider)\b/, 'increase-by'],
  [/^\s+(?:milder|narrower|gentler|shallower)\b/, 'decrease-by'],
  [/^\s+(?:less|fewer|shorter|sooner|cheaper)\b(?!\s+than)/, 'decrease-by'],
  [/^\s+(?:more|additional|extra|further)\b(?!\s+than)/, 'increase-by'],
  [
    /^[\s-]+(?:(?:places?|positions?|spots?)\s+|(?:an?|per|each) (?:year|month|day|head|mu|tonne)\s+|year-on-year\s+|annual\s+|average\s+|annual average\s+)*(?:increase|growth|rise|gain|(?:more|bigger|larger|longer|heavier|taller|wider|deeper) than|higher than|higher|up on|above (?:that|the|its|annual|normal|average|usual|their|last|target|plan|budget|forecast|expectations|\d{4})|over (?:the )?(?:target|plan|budget)|better than|faster than)\b/,
    'increase-by',
  ],
  [
    /^[\s-]+(?:(?:places?|positions?|spots?)\s+|year-on-year\s+|annual\s+|average\s+|annual average\s+)*(?:decrease|decline|drop|reduction|cut|fall|(?:less|smaller|shorter|lighter|cheaper|narrower|slower) than|fewer than|fewer|lower than|lower|down on|below (?:that|those|the|its|annual|market|list|full|retail|standard|normal|average|usual|the peak|their|last|target|plan|budget|forecast|expectations|\d{4})|under (?:the |its )?(?:budget|target|plan)|short of|off)\b/,
    'decrease-by',
  ],
];

/** Of time, faster is shorter. */
const FASTER: readonly Pattern<Direction>[] = [
  [/^\s+(?:faster|quicker)\b/, 'decrease-by'],
  [/^\s+slower\b/, 'increase-by'],
];

/** Cuts that add up to RMB 1 billion are not down to it. */
const SUMS =
  /\b(?:add(?:s|ed|ing)? up|c[ao]m(?:e|es|ing)|amount(?:s|ed|ing)?|sum(?:s|med)? up|work(?:s|ed)? out) to\s*$/;

/** How far back and ahead a figure's context reaches, in characters. */
const WINDOW = 110;
const AHEAD = 50;

const DURING =
  /(?<!\b(?:for|takes?|took|lasts?|lasted|lasting|is|was|are|were|be|been|of|aged|after|just|now|spent|from|to|in) )\bover\s+(?:an?\s+)?$/;

/** The change that the words before a figure tell; of a rise and a fall the nearer: rose by 7% but fell by. */
const nearest = (lead: string, plain: string): Direction | undefined => {
  const told = BEFORE_DIRECTIONS.find(([pattern]) => pattern.test(lead) || pattern.test(plain));
  if (told === undefined) return undefined;
  const [pattern, direction] = told;
  const turned = direction.startsWith('increase')
    ? direction.replace('increase', 'decrease')
    : direction.replace('decrease', 'increase');
  const other = BEFORE_DIRECTIONS.find(([each, way]) => way === turned && (each.test(lead) || each.test(plain)));
  if (other === undefined) return direction;
  const place = (each: RegExp) => Math.max(lastMatch(each, lead), lastMatch(each, plain));
  return place(other[0]) > place(pattern) ? other[1] : direction;
};

/** Where the shortest match of a pattern that ends a text begins. */
const lastMatch = (pattern: RegExp, text: string): number => {
  let at = -1;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text.slice(at + 1))) at += match.index + 1;
  return at - text.length;
};

/** What a figure's surroundings say of it: what stands before `start` and after `end` in its clause. */
export const readEnglishContext = (
  text: string,
  start: number,
  end: number,
  ofTime = false,
): { readonly qualifier: QuantityQualifier; readonly direction: Direction } => {
  let lead = (
    text
      .slice(Math.max(0, start - WINDOW), start)
      .split(/[.;:!?\n](?=\s)|\n/)
      .at(-1) ?? ''
  ).toLowerCase();
  // 20 °C (68 °F) or above.
  const after = text
    .slice(end, end + AHEAD)
    .toLowerCase()
    .replace(/^\s?\([^()]*\)/, '');
  // Over two years is during them; for over two years, more than two.
  const during = ofTime && DURING.test(lead) && !/\b(?:old|of age)\b/.test(text.slice(start, end));
  // Lower than ten years ago compares with then.
  const then =
    ofTime &&
    /^\s*(?:ago|earlier|before)\b/.test(after) &&
    (/\b(?:lower|higher|fewer|smaller|larger|bigger|shorter|longer|older|wider|better|worse)\b[^,;]*\bthan\s+$/.test(
      lead,
    ) ||
      /(?:%|\b(?:percent|points?|odd|hundred|thousand|million|billion|dozen|two|three|four|five|six|seven|eight|nine|ten|times)|\d|\d [a-z]+) more than\s+$/.test(
        lead,
      ));
  const takes = ofTime ? /\b(?:takes?|took) over\s+$/.exec(lead) : null;
  const prefix =
    takes !== null
      ? ([/\bover\s+$/, 'more-than'] as const)
      : during || then || (ofTime && /\bbrok(?:e|en) through\s+$/.test(lead))
        ? undefined
        : BEFORE.find(([pattern]) => pattern.test(lead));
  // Dropped below RMB 10 billion is not down by it.
  const crossed = prefix !== undefined && /\b(?:below|under|above|beyond|past|through)\s+(?:the\s+)?$/.test(lead);
  if (prefix !== undefined) lead = lead.replace(prefix[0], '');
  lead = lead
    .replace(/(?:^|\s)between\s*$/, ' ')
    .replace(/(?:^|\s)an? (?:all-time |record )?(?:low|high|peak) of\s*$/, ' ');
  const plain = lead.replace(
    /(?:^|\s)(?:an?|the|another|(?:a total|an average|an annual average|a record|an estimated)(?: of)?)\s*$/,
    ' ',
  );
  const direction =
    (ofTime ? FASTER.find(([pattern]) => pattern.test(after))?.[1] : undefined) ??
    AFTER_DIRECTIONS.find(([pattern]) => pattern.test(after))?.[1] ??
    nearest(lead, plain) ??
    'none';
  return {
    qualifier: prefix?.[1] ?? AFTER.find(([pattern]) => pattern.test(after))?.[1] ?? 'exact',
    // One percentage point below the average is below it, whatever grew.
    direction:
      (direction.endsWith('-to') && SUMS.test(plain)) ||
      (ofTime && /^\s*(?:ago|earlier)\b/.test(after)) ||
      (crossed && !AFTER_DIRECTIONS.some(([pattern]) => pattern.test(after)))
        ? 'none'
        : direction,
  };
};
