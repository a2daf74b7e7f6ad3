// The words of bases in both languages: what a growth is measured against, what a value is for one of, which year, place or way is meant.

/** A basis: the family in which it excludes the others, its words in both languages, and what in Chinese may stand for it. */
export type Row = readonly [id: string, family: string, chinese: RegExp, english: RegExp, loose?: RegExp];

/** Countries and the like, of which the English names no other than the Chinese. */
export const COUNTRIES: readonly Row[] = `
  俄罗斯 俄 | Russia\\w*
  德国 德 | German\\w*
  法国 法 | France|French
  英国 英 | Brit\\w+|UK|England|English
  日本 日 | Japan\\w*
  韩国 韩 | Korea\\w*
  美国 美 | U\\.?S\\.?|America\\w*|United States
  意大利 意 | Ital\\w+
  西班牙 西 | Spain|Spanish
  荷兰 荷 | Dutch|Netherlands
  泰国 泰 | Thai\\w*
  越南 越 | Viet\\w+
  新加坡 新 | Singapore\\w*
  马来西亚 马 | Malay\\w+
  印度尼西亚 印尼 | Indonesia\\w*
  澳大利亚 澳 | Australia\\w*
  巴西 巴 | Brazil\\w*
  加拿大 加 | Canad\\w+
  墨西哥 墨 | Mexic\\w+
  埃及 埃 | Egypt\\w*
  哈萨克斯坦 哈 | Kazakh\\w*
  波兰 波 | Poland|Polish
  匈牙利 匈 | Hungar\\w+
  瑞士 瑞 | Swiss|Switzerland
  瑞典 瑞 | Swed\\w+
  芬兰 芬 | Finland|Finnish
  丹麦 丹 | Denmark|Danish
  挪威 挪 | Norw\\w+
  比利时 比 | Belgi\\w+
  奥地利 奥 | Austria(?!l)\\w*
  希腊 希 | Greece|Greek
  葡萄牙 葡 | Portug\\w+
  老挝 老 | Lao\\w*
  缅甸 缅 | Myanmar
  柬埔寨 柬 | Cambodia\\w*
  菲律宾 菲 | Philippin\\w+|Filipino
  白俄罗斯 白俄 | Belarus\\w*
  沙特 沙 | Saudi
  东盟 东盟 | ASEAN
  欧盟 欧 | EU|European Union
`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [names = '', ...english] = line.split('|').map((part) => part.trim());
    const [name = '', short = ''] = names.split(' ');
    return [name, 'country', new RegExp(name), new RegExp(`\\b(?:${english.join('|')})\\b`), new RegExp(short)];
  });

/** Bases of one family exclude each other; `loose` is what in Chinese may stand for it, so that English does not invent it. */
export const ROWS: readonly Row[] = [
  [
    'year-on-year',
    'compared',
    /同比/,
    /\b(?:year[- ](?:on|over|to)[- ]year|yoy|y[/-]o[/-]y|(?:on|over|from|than|in) (?:a year (?:ago|earlier|before)|the same (?:period|month|quarter)|the previous year|last year)|a year earlier|of the (?:year before|previous year|preceding year)|than in the year before|on the year|compared with (?:a year|the same period|last year)|(?:from|than in|over|against|compared with|on) (?:[a-z]+ (?:(?:quarter|half|months?) of )?)?20\d\d)\b/i,
    /去年|上年|同期|较(?!年初)/,
  ],
  [
    'on-last-month',
    'compared',
    /比上个?[月季周]/,
    /\b(?:last|previous|preceding) (?:month|quarter|week)\b|\b(?:month|quarter|week) (?:before|earlier|ago)\b|month[- ]on[- ]month|quarter[- ]on[- ]quarter|\b(?:from|than in|over|on) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  ],
  [
    'period-on-period',
    'compared',
    /环比/,
    /\b(?:(?:month|quarter|period|week)[- ](?:on|over|to)[- ](?:month|quarter|period|week)|mom|qoq|m[/-]o[/-]m|q[/-]o[/-]q|(?:on|over|from|than) the (?:previous|preceding|last|prior) (?:month|quarter|period)|on the (?:month|quarter|week)|than a (?:month|quarter) (?:earlier|ago|before)|than the (?:month|quarter) before|(?:on|from|over|than) the (?:first|second|third)(?=[.,;]|$| quarter)|(?:from|on|over|than|than in) the (?:month|quarter) (?:before|earlier)|(?:month|quarter)-earlier|on (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:\d|of\b|last|20))|(?:from|over|on|than in|with) the (?:preceding|previous|prior|first) (?:half|(?:three|six) months)|sequential(?:ly)?|than in the (?:first|second|third|fourth)|(?:from|than in|over|against|compared with) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:of|last|20)\b))\b/i,
    /上月|上季|上个月/,
  ],
  [
    'a-day',
    'each',
    /每天|每日|每个?(?:工作日|交易日)|日均|\/[日天]|日[产供处运发](?!报)/,
    /\b(?:(?:an?|per|each|every) day|daily|a 24-hour day|average day)\b/i,
    /[天日]/,
  ],
  ['a-minute', 'each', /每分钟/, /\b(?:a|per|each|every) minute\b/i],
  ['a-second', 'each', /每秒/, /\b(?:a|per|each|every) second\b(?! [a-z]+s?\b)/i],
  ['a-week', 'each', /每周|周均|每星期/, /\b(?:(?:a|per|each|every) week|weekly|average week)\b/i, /周|星期/],
  [
    'a-month',
    'each',
    /每月|月均|每个月|\/月|月[产供]/,
    /\b(?:(?:a|per|each|every) month|monthly|average month)\b/i,
    /月/,
  ],
  ['a-quarter', 'each', /每季度|每个季度/, /\b(?:(?:per|each|every) quarter|quarterly)\b/i, /季/],
  [
    'a-year',
    'each',
    /每年|年均|年平均|\/年|年[产供处](?![业生])/,
    /\b(?:(?:a|per|each|every|the) year|annual(?:ly)?|yearly|annum)\b/i,
    /年/,
  ],
  ['an-hour', 'each', /每小时|时速/, /\b(?:(?:an|per|each|every) hour|hourly|kph|km\/h)\b/i, /时/],
  [
    'a-head',
    'whose',
    /人均/,
    /\b(?:per (?:capita|head|person|resident)|(?:a|each) (?:head|person|resident|villager))\b/i,
    /人/,
  ],
  ['a-household', 'whose', /户均|每户/, /\b(?:household|famil|home)/i, /户|家/],
  ['ahead', 'schedule', /提前/, /\b(?:ahead|early|earlier|before|advance|sooner)\b/i, /早|前|先/],
  [
    'behind',
    'schedule',
    /推迟|延后|滞后|逾期|延期/,
    /\b(?:behind|late|later|delay\w*|overdue|postpone\w*)\b/i,
    /晚|后|迟|延/,
  ],
  [
    'narrower',
    'gap',
    /收窄|缩窄|减亏|止亏/,
    /\b(?:narrow\w*|small\w*|shr[aiu]nk\w*|shrink\w*|less|eas(?:e[sd]?|ing)|mild\w*|slow\w*|gentl\w*|moderat\w*|shallow\w*|improv\w*|clos\w+|better)\b/i,
    /缩小|减|降/,
  ],
  [
    'wider',
    'gap',
    /扩大|拉大|加深|增亏/,
    /\b(?:wide\w*|steep\w*|deep\w*|quicken\w*|accelerat\w*|sharper|greater|worse\w*|grew|grow\w*|larger|bigger|more than)\b/i,
    /增|超|多|大|深/,
  ],
  [
    'next-year',
    'year',
    /明年|来年/,
    /\b(?:next (?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|coming year|year ahead|following year|20\d\d)\b/i,
  ],
  [
    'this-year',
    'year',
    /今年|本年|当年/,
    /\b(?:this (?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d|(?:the|current) year|so far)\b/i,
  ],
  [
    'last-year',
    'year',
    /去年|上年|上一年|(?<!提)前一年/,
    /\b(?:(?:last|past|previous|preceding) year|(?:the|a) year (?:before|earlier|ago)|year[- ]on[- ]year|20\d\d|the one before)\b/i,
    /同比|过去/,
  ],
  ['year-before-last', 'year', /(?<![比较])前年/, /\b(?:year before last|two years (?:ago|earlier|before)|20\d\d)\b/i],
  [
    'past-years',
    'span',
    /过去(?=[的两三四五六七八九十\d]*[年个])|[近这]?[两三四五六七八九十\d]+年来/,
    /\b(?:past|last|previous|preceding|recent|since|over the years|(?:over|in|during) (?:these|those|the) [a-z]+ years|have|has|had)\b/i,
    /此前|以来|上届/,
  ],
  [
    'coming-years',
    'span',
    /未来(?=[的两三四五六七八九十\d]*[年个])|今后(?=[两三四五六七八九十\d])/,
    /\b(?:next|coming|following) (?:[a-z]+|\d+) (?:years|months)\b/i,
    /将|下一?|届/,
  ],
  ['the-first', 'which', /首[期批届]/, /\b(?:first|initial|maiden|inaugural)\b/i],
  ['the-last', 'which', /最后一[期批届]|末[期批]/, /\b(?:last|final) (?:of|phase|batch|one|session)\b/i],
  ['first-years', 'ends', /(?:时期|期间|规划|五”?)的?前[两二三四]年/, /\bfirst\b/i],
  ['last-years', 'ends', /(?:后|最后)[两二三四]年/, /\b(?:last|final) (?:two|three|four|[2-4]) years\b/i],
  ['plan-end', 'stage', /[一二三四五]五”?(?:规划)?(?:时期|期)?末/, /\b(?:end|close|final|last|conclu\w+)\b/i],
  [
    'plan-start',
    'stage',
    /[一二三四五]五”?(?:规划)?(?:时期|期)?初/,
    /\b(?:start|beginning|outset|opening|first)\b/i,
    /开局|首|第一/,
  ],
  ['first-instance', 'instance', /一审/, /\bfirst[- ]instance\b/i],
  ['second-instance', 'instance', /二审/, /\b(?:second[- ]instance|appeal\w*)\b/i],
  [
    'ahead-by',
    'early',
    /提前(?=[约近了]?[\d一二两三四五六七八九十半])/,
    /\b(?:ahead|earl(?:y|ier)|before|advance|sooner|forward|quicker|faster|shorter|less|prior|brought|spare|beat\w*)\b/i,
  ],
  ['urban', 'place', /城镇|城市|城区/, /\b(?:urban|town\w*|cit(?:y|ies)|municipal)\b/i],
  ['rural', 'place', /农村|乡村/, /\b(?:rural|village\w*|countryside)\b/i, /农|乡|村|县/],
  ['imports', 'trade', /进口/, /\bimport/i],
  ['exports', 'trade', /出口/, /\bexport/i],
  ['men', 'sex', /男/, /\b(?:men|man|male|boys?|his|he|father)\b/i],
  ['women', 'sex', /女/, /\b(?:women|woman|female|girls?|her|she|mother)\b/i, /妇|母|妻/],
  ['to-profit', 'turn', /扭亏|亏转盈/, /\b(?:profit\w*|black|surplus)\b(?! (?:in)?to\b)/i],
  ['to-loss', 'turn', /盈转亏|转亏/, /\b(?:loss(?:es)?|red|deficit)\b(?! (?:in)?to\b)/i],
  [
    'closing',
    'course',
    /闭幕|闭馆|截止|结束|停止/,
    /\b(?:clos\w*|end\w*|conclu\w*|finish\w*|until|till|by|stop\w*|shut\w*|last(?! (?:two|three|four|five|six|\d+|year|month|quarter|week)))\b/i,
  ],
  [
    'opening',
    'course',
    /开幕|开馆|开园|启动|开始/,
    /\b(?:open(?:s|ed|ing)?|start\w*|begin\w*|began|launch\w*|commenc\w*|kick\w*|under ?way|roll\w* out)\b/i,
    /开|始|起|启/,
  ],
  [
    'negative-growth',
    'sign',
    /负增长/,
    /\b(?:negative|declin\w*|decreas\w*|fall\w*|fell|drop\w*|contract\w*|shr[aiu]nk\w*|down|less|reduc\w*|cut|lower|minus|shed)\b/i,
  ],
  [
    'zero-growth',
    'sign',
    /零增长/,
    /\b(?:zero|no|nil)[- ](?:[a-z]+ )?(?:growth|increase|rise|change|gain)|\b(?:flat|unchanged|same|static|level|no more than)\b|\b(?:stood|held|stayed|remained|kept) (?:still|steady|stable)\b|\b(?:not|never|neither|without|stopped|ceased|[a-z]+n[’']t)\b.{0,24}\b(?:gr[eo]w\w*|r[io]se\w*|rising|increas\w*|chang\w*)/i,
  ],
  [
    'this-century',
    'century',
    /本世纪/,
    /\b(?:this century|21st century|the century|twenty-first|20\d\ds?|new century|millennium)\b/i,
  ],
  ['last-century', 'century', /上世纪|20世纪|二十世纪/, /\b(?:last century|20th century|twentieth|19\d\ds?)\b/i],
  [
    'flow-in',
    'flow',
    /净流入(?!为?-)|净迁入/,
    /\b(?:inflows?|influx|gain(?:s|ed)?|into|in than|arriv\w+|drew|attract\w+)\b/i,
  ],
  [
    'flow-out',
    'flow',
    /净流出|净迁出|净流入为?-/,
    /\b(?:outflows?|loss(?:es)?|lost|left|leav\w+|exodus|depart\w+|out|away)\b/i,
  ],
  [
    'abroad',
    'market',
    /海外|境外|国外/,
    /\b(?:overseas|abroad|foreign\w*|international\w*|offshore|outside|global)\b/i,
  ],
  [
    'at-home',
    'market',
    /国内|境内|内销/,
    /\b(?:domestic\w*|at home|home|local\w*|china|mainland)\b/i,
    /国内|境内|内销|内地|本地|本市|本国|我/,
  ],
  [
    'emptied',
    'filled',
    /腾空|空置|闲置/,
    /\b(?:clear\w*|empt\w*|vaca\w*|free\w*|idle\w*|unused|unoccupied|available)\b/i,
  ],
  ['filled', 'filled', /蓄满|占用|入住|住满|空置的[只仅]/, /\b(?:filled|full|occup\w*|taken|used)\b/i],
  [
    'none-happened',
    'event',
    /未发生|没有?发生|未出现|没有出现|零(?:事故|伤亡|投诉|差错|感染|死亡)/,
    /\b(?:no|not|without|zero|none|never|nothing|nobody|neither|free|nil|avoid\w*|prevent\w*|absence|clean|[a-z]+n[’']t|unbroken|safe|safely)\b/i,
  ],
  [
    'none-left',
    'event',
    /[到至]零(?![一-鿿]?度|下)|清零|归零/,
    /\b(?:zero|none|no|nil|every|all(?! but)|eliminat\w*|eradicat\w*|wiped out|gone|nothing|last|entire\w*|not an?|complete\w*)\b/i,
  ],
  [
    'by-twos',
    'pairs',
    /(?<!成)[\d二两三四五六七八九十百千万]对(?![一二三四五六七八九十方边外内于手标])/,
    /\b(?:pairs?|pair|couples?|twins?|twos|sets?|partners\w*|doubles|duos?|both|husbands?|relationships?|ties)\b/i,
  ],
  ['in-province', 'scope', /全省|省内/, /\bprovinc\w*/i],
  ['in-nation', 'scope', /全国|国内/, /\b(?:countr(?:y|y[’']s)|nation\w*|china|chinese)\b/i, /国|华|中/],
  [
    'gained',
    'worth',
    /升值|走强/,
    /\b(?:appreciat\w*|gain\w*|r[io]se|strengthen\w*|stronger|up|climb\w*|firm\w*|higher)\b/i,
  ],
  [
    'lost',
    'worth',
    /贬值|走弱/,
    /\b(?:depreciat\w*|los[te]\w*|f[ae]ll\w*|weaken\w*|weaker|down|slip\w*|drop\w*|lower)\b/i,
  ],
  ['nominal', 'terms', /名义/, /\bnominal\w*/i],
  ['real', 'terms', /实际增|可比|实际下降/, /\b(?:real (?:terms|growth|increase)|inflation|comparable|constant)\b/i],
  ['each-team', 'payer', /每[队组](?!长)/, /\b(?:team|group|squad|side)s?\b/i],
  [
    'each-person',
    'payer',
    /每[人位名]|人均/,
    /\b(?:person|head|capita|participant|runner|player|member)s?\b/i,
    /人|员/,
  ],
  [
    'to-inflow',
    'flow-turn',
    /[转变]为?净流入/,
    /\b(?:in)?to (?:an? )?(?:net )?(?:inflow|gain)|\binflow\b.{0,40}\b(?:after|from|instead)\b/i,
  ],
  ['to-outflow', 'flow-turn', /[转变]为?净流出/, /\b(?:in)?to (?:an? )?(?:net )?(?:outflow|loss)/i],
  ['overnight', 'stay', /过夜/, /\b(?:overnight\w*|stay\w*|night\w*)\b/i],
  ['day-trip', 'stay', /一日游|当日往返/, /\bday[- ]?trip\w*/i],
  ['median', 'centre', /中位数/, /\bmedian\b/i],
  ['mean', 'centre', /平均数|均值/, /\b(?:mean|average)\b/i],
  ['a-profit', 'balance', /盈利|顺差|盈余/, /\b(?:profits?|surplus)\b/i, /利/],
  ['a-loss', 'balance', /亏损|逆差|赤字/, /\b(?:loss(?:es)?|deficits?)\b/i, /损|亏/],
];

/** What the Chinese says, what the English must have then, and what is its contrary. */
export const CONTRARY: readonly (readonly [id: string, chinese: RegExp, english: RegExp, contrary: RegExp])[] = [
  [
    'short-of',
    /[还仍尚]差|相差/,
    /\b(?:short|below|under|away|off|shy|less|miss\w*|remain\w*|to go|behind|gap|from|yet|lower|need\w*|apart|differ\w*|between)\b/i,
    /\b(?:past|above|over|beyond|exceed\w*|ahead)\b/i,
  ],
  [
    'slower',
    /(?:增幅|增速|涨幅)[^，。；]{0,3}(?:收窄|回落|放缓|下降)/,
    /\b(?:slow\w*|eas\w*|narrow\w*|moderat\w*|down|f[ae]ll\w*|drop\w*|declin\w*|lower\w*|less|cool\w*|weak\w*|slip\w*|soft\w*|shr[aiu]nk\w*|points?)\b/i,
    /\b(?:quicken\w*|accelerat\w*|sped up|picked up|faster|climbed|rose)\b/i,
  ],
  [
    'faster',
    /(?:增幅|增速|涨幅)[^，。；]{0,3}(?:扩大|加快|提高|回升|上升|提升)/,
    /\b(?:quicken\w*|accelerat\w*|sp[e]*d\w*|pick\w*|fast\w*|climb\w*|r[io]se\w*|up|widen\w*|higher|gain\w*|gr[eo]w\w*|increas\w*|more|improv\w*|points?|recover\w*|rebound\w*)\b/i,
    /\b(?:slow\w*|eas(?:ed|ing)|narrow\w*|declin\w*|fell|dropped)\b/i,
  ],
  [
    'machine-times',
    /\d(?:万)?[台辆艘架]次/,
    /\b(?:times|trips|uses?|operations|sessions|shifts|runs|deployments|occasions|visits|crossings|passages|movements|sorties|entries|machine-(?:times|uses|hours|trips))\b/i,
    /\b(?:machines|tractors|harvesters|combines|vehicles|excavators|drones|units|engines|trucks|ships|boats|planes|helicopters)\b/i,
  ],
  [
    'left-over',
    /结余|节余/,
    /\b(?:left\w*|surplus|sav\w*|unspent|remain\w*|under|spare|carried|balance|unused)\b/i,
    /\b(?:over|overspen\w*|deficit|short|exceed\w*)\b/i,
  ],
  [
    'runs',
    /列次|班次|航次|车次/,
    /\b(?:trips?|runs?|services?|journeys?|sailings?|voyages?|flights?|operat\w*|departures?|ran|made|times|movements)\b/i,
    /\b(?:fleet|bought|purchased|owned)\b/i,
  ],
  ['age', /岁/, /\b(?:age\w*|old\w*|born|young\w*)\b/i, /\byears of (?:service|experience|work|teaching)\b/i],
  ['immovable', /不可移动/, /\b(?:immov\w*|fixed|unmov\w*|built)\b/i, /\bmovable\b/i],
  [
    'on-january',
    /(?<!同比[\s\S]*)[比较]年初(?![\s\S]*同比)/,
    /\b(?:start|beginning|opening|outset|year-end|end of|january|since|year to date|so far)\b/i,
    /\byear[- ](?:on|over)[- ]year|\byoy\b|\b(?:a year|last year) (?:earlier|ago|before)/i,
  ],
  [
    'done',
    /(?<!未|没有?)(?:已|已经)完成/,
    /\b(?:complet\w*|finish\w*|done|through|achiev\w*|fulfill?\w*|met|carried out|built|reached|ready|over)\b/i,
    /\b(?:unfinished|incomplete|undone|still to)\b/i,
  ],
  [
    'a-year',
    /年接待/,
    /\b(?:a|per|each|every|the|last|this|in) year\b|\b(?:annual|yearly)/i,
    /\bsince (?:it|they) opened\b/i,
  ],
  [
    'cumulative',
    /(?<!(?:今年|全年|本年|年内)[^。；]*)累计/,
    /\b(?:total\w*|cumulative\w*|so far|to date|in all|altogether|over the|since|combined|overall|accumulated|now|have|has|had|by)\b/i,
    /\bthis year\b/i,
  ],
  [
    'turned-up',
    /由降转升|由负转正|降转升/,
    /\b(?:to|into) (?:a |an )?(?:[a-z]+ )?(?:ris|grow|gr[eo]w|positive|increas|gain|up)/i,
    /\bto (?:a |an )?(?:[a-z]+ )?(?:fall|declin|negative|drop|contract)/i,
  ],
  [
    'turned-down',
    /由升转降|由正转负|升转降/,
    /\b(?:to|into) (?:a |an )?(?:[a-z]+ )?(?:fall|declin|negative|drop|contract|down)/i,
    /\bto (?:a |an )?(?:[a-z]+ )?(?:ris|grow|positive|increas|gain)/i,
  ],
  [
    'to-surplus',
    /转为?(?:结余|盈余|顺差)/,
    /\b(?:to|into) (?:an? )?(?:[a-z]+ )?surplus/i,
    /\bto an? (?:[a-z]+ )?deficit/i,
  ],
  ['to-deficit', /转为?(?:赤字|逆差)/, /\b(?:to|into) (?:an? )?(?:[a-z]+ )?deficit/i, /\bto an? (?:[a-z]+ )?surplus/i],
  [
    'all-of-it',
    /所有|全部/,
    /\b(?:all|every\w*|each|entire\w*|whole\w*|full\w*|complete\w*|100|throughout|any|no|none|across|without)\b/i,
    /\b(?:most|many|some|several)\b/i,
  ],
  [
    'global-500',
    /世界500强|财富500强/,
    /\b(?:global|fortune|world\w*)\b/i,
    /\b(?:china|nation|country)(?:[’']s)? top\b/i,
  ],
  [
    'in-deficit',
    /逆差|赤字/,
    /\b(?:deficits?|shortfalls?|loss\w*|negative|minus|red|gap|exceed\w*|more|outstrip\w*)\b/i,
    /\bsurplus\b/i,
  ],
  [
    'weekdays',
    /工作日/,
    /\b(?:working|business|week)[ -]?days?|\bweekdays?|\bmonday|\bwork\b/i,
    /\b(?:every day|daily)\b/i,
  ],
  [
    'into-profit',
    /扭亏/,
    /\b(?:in|into|to|in the) (?:the )?(?:black|profit\w*)|profitab\w*|net profit|\bturn\w*|out of the red|profit of/i,
    /\b(?:net loss|a loss)\b/i,
  ],
  [
    'unchanged',
    /持平/,
    /\b(?:flat\w*|unchanged|same|level\w*|stable|steady|equal\w*|par|match\w*|no change|similar|in line|held|hold\w*|maintain\w*|hover\w*|stay\w*|remain\w*|little|barely|not|as)\b/i,
    /\b(?:up|rose|risen|rise|down|fell|grew|increased|decreased|higher|lower)\b/i,
  ],
  [
    'sex-ratio',
    /性别比/,
    /\b(?:boys?|males?|men)\b[^.]{0,24}\b(?:for|per|to)\b[^.]{0,16}\b(?:girls|females|women)\b/i,
    /\b(?:girls?|females?|women)\b[^.]{0,24}\b(?:for|per|to)\b[^.]{0,16}\b(?:boys|males|men)\b/i,
  ],
  [
    'before-day',
    /\d[日号]前/,
    /\b(?:by|before|no later|not later|prior|until|till|within|ahead|early|latest|deadline|up to)\b/i,
    /\b(?:after|from)\b/i,
  ],
  [
    'second-class',
    /(?<![第十])[二三](?:级|等(?![奖待院级])|类)/,
    /\b(?:second\w*|third\w*|two|three|ii|iii|[23](?:nd|rd)?|secondary|tertiary|class [bc]|grade [bc])\b/i,
    /\bfirst[- ](?:class|grade|level|tier)\b/i,
  ],
  [
    'aimed',
    /力争/,
    /\b(?:will|aim\w*|striv\w*|target\w*|plan\w*|seek\w*|goal|hope\w*|expect\w*|intend\w*|shall|should|try\w*|work\w*|propos\w*|next|to|effort\w*|want\w*|would|may|determined|by)\b/i,
    /\b(?:was|were|has|have)\b|\bwe [a-z]+ed\b/i,
  ],
  [
    'peak',
    /日最[高大]|峰值/,
    /\b(?:peak\w*|max\w*|high\w*|record|up to|as many|as much|most|top\w*|busiest|best|largest|at one point|single day)\b/i,
    /\baverage\w*/i,
  ],
];

/** What the English may say only where the Chinese has words for it. */
export const INVENTED: readonly (readonly [id: string, english: RegExp, chinese: RegExp])[] = [
  [
    'yet-to',
    /\b(?:yet to|(?:has|have|had) not yet|still to be|remains? to be)\b/i,
    /未|没|尚|待|不|无|仍|还|非|将|拟|除/,
  ],
  ['of-growth', /\bgrowth\b/i, /增|涨|升|速|长|扩|发展|繁荣|壮大|生/],
  [
    'passengers',
    /\bpassengers?\b(?! (?:trains?|cars?|ships?|lines?|routes?|terminals?|vehicles?|flights?|services?|stations?|aircraft))/i,
    /^(?![\s\S]*架次)|客|人|乘/,
  ],
  ['newly', /\bnewly (?:built|added|opened|laid|installed)\b/i, /新|建/],
  ['on-top', /\(plus\b|\bon top of (?:th|\d)/i, /另|此外|还|外|加|并|又|再|和|及/],
  [
    'in-a-row',
    /\b(?:years?|months?|quarters?|times?) (?:running|in a row|in succession)\b|\b(?:consecutive|straight) (?:years?|months?|quarters?|times?)\b/i,
    /连|持续|蝉联|卫冕|年年|一直|始终|接续|保持|每年|逐/,
  ],
];

/** Bases that must be named. */
export const NEEDED = new Set([
  'period-on-period',
  'a-household',
  'ahead-by',
  'negative-growth',
  'zero-growth',
  'none-happened',
  'none-left',
  'by-twos',
]);
