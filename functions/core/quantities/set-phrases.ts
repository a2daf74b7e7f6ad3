// Set phrases and names whose numerals state no quantity: a closed list that anyone may extend.

/**
 * Chinese, separated by spaces. Not needed here: what stands in short quotation marks, numerals without a unit (一带一路, 四好农村路),
 * and chains such as 一户一策. Listed is what would be read as a quantity or an ordinal otherwise.
 */
const CHINESE = `
  十四五 十三五 十二五 十五五 八五普法 七五普法 一五普法
  第一时间 第一线 第一书记 第一责任人 第一责任 第一要务 第一资源 第一动力 第一生产力 第一议题 第一位 第一民生 第一课堂
  第二课堂 第三方 第三者 第三国 第三世界 第一产业 第二产业 第三产业 第二曲线 第一性 第一手 第一道防线
  第一、第二、第三产业 第二、第三产业 第一、第二产业 第一、二、三产业 一、二、三产业 一二三产业 一二产业 二三产业 一二三产
  最后一公里 最后一百米 最后一米 最先一公里 第一公里 最初一公里 万里长征 万里长城 千里马 千里之外 千方百计 百里挑一
  千家万户 千行百业 百年未有之大变局 百年大计 百年奋斗 百年老店 百年变局 百年品牌 百年名校 千年大计 千年古城 千年古镇
  一年一度 一年四季 一年之计 年复一年 一日三餐 一天到晚 一分为二 一分耕耘 日复一日 一周岁 一次性 再一次 新的一年 过去一年
  过去的一年 这一年 一年来 一年多来 一年级 二年级 三年级 四年级 五年级 六年级
  四个意识 四个自信 四个全面 两个维护 两个确立 两个大局 两个毫不动摇 两个健康 两个先行 两个务必 三个务必 四个不摘
  四个革命 四个最严 四个面向 五个一 六个一 三个一 四个一 六个一批 四个一批 三个区分开来 两个一百年 第二个百年 第一个百年 三个代表
  五位一体 三位一体 四位一体 八项规定 三重一大 一把手 两手抓 一手抓 一揽子 一条龙 一条心 一盘棋 一张网 一张图 一张蓝图 一本账 一块屏
  一站式 一件事 一家亲 一家人 一窝蜂 一系列 一部分 一方面 另一方面 一级 一类 一门 一样 一点 一口气 一步到位 一票否决
  二十四节气 二十四史 三百六十行 三十而立 一百单八将 八小时外 八小时内外 五分钟热度
  两个文明 从0到1 从零到一 三天打鱼两天晒网 三天打鱼、两天晒网 三番五次 三番两次 五湖四海 四面八方 四通八达 千载难逢 七嘴八舌 一五一十 九牛二虎 三三两两 七上八下 五花八门 五颜六色 十全十美
  一百个放心 独一无二 数一数二 十年树木 百年树人 百花齐放 百家争鸣 百尺竿头 百折不挠 百战百胜 百废待兴 百业兴旺 千军万马 千山万水 千辛万苦 千言万语 千变万化 千真万确 千秋万代
  千锤百炼 万众一心 万无一失 万象更新 万事如意 万紫千红 亿万 三心二意 三令五申 三生有幸 三顾茅庐 三足鼎立 四季如春 四世同堂 六神无主 七手八脚
  八仙过海 九九归一 十万火急 十字路口 两全其美 两袖清风 一举两得 一石二鸟 一分钱 半途而废 事半功倍 一知半解 半信半疑 多半 大半年 小半 一清二楚
  接二连三 朝三暮四 再三 三思 举一反三 丢三落四 颠三倒四 五光十色 四平八稳 八方来客 八方支援 各个 一个个 一件件 一项项 一桩桩 百姓 老百姓 百货 千古 万物 万家灯火 万全
  两弹一星 两山 两会 三农 双碳 三公 三大纪律 八项注意 四大班子 三大攻坚战 三省六部 三国 三元里 三元桥 三元区
  千岛湖 千户苗寨 万年县 万里学院 百万庄 百年孤独 七一 八一 五一 十一黄金周 六一 三八节 三一五 九一八 五四运动 五四精神 二七
  三八妇女节 三八红旗手 七七事变 一二九
`;

/** English, one a line; case does not matter. */
const ENGLISH = `
  first-class
  double first-class
  double ninth
  two halves
  double seventh
  first class
  first-rate
  first-hand
  first secretary
  first secretaries
  first and foremost
  first of all
  first aid
  first lady
  first-generation
  first-time
  first time
  first-tier
  at first
  at first sight
  first-line
  second-hand
  second to none
  second nature
  on second thought
  second thoughts
  third-party
  third party
  third parties
  third country
  third countries
  third world
  one another
  one by one
  one and all
  one after another
  on the one hand
  on one hand
  at one
  no one
  every one
  each one
  any one
  not one
  one-stop
  one-way
  one-time
  one-off
  one-sided
  one-on-one
  one-click
  one-network
  all-in-one
  one china
  one country, two systems
  one country two systems
  two sessions
  two-way
  two-sided
  three-dimensional
  two-dimensional
  four-dimensional
  three rural issues
  belt and road
  day one
  square one
  world war i
  world war ii
  world war one
  world war two
  seven continents
  seven seas
  number one
  zero tolerance
  zero carbon
  zero-carbon
  zero emissions
  zero waste
  24/7
  twenty-four seven
  catch-22
  zero to one
  0 to 1
  6g
  as one
  under one roof
  under the same roof
  with one voice
  in one voice
  with one heart
  of one mind
  one and the same
  one and only
  one step at a time
  four corners
  on all fours
  eleventh hour
  two birds with one stone
  sixth sense
  this one
  that one
  which one
  the one
  the ones
  new one
  another one
  a good one
  million-dollar question
  half-hearted
  half-finished
  half-way
  every single one
  each and every one
  fifty-fifty
`;

const list = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Set phrases of each language; the English ones are in lower case. */
export const SET_PHRASES = {
  'zh-Hans': list(CHINESE, /\s+/),
  en: list(ENGLISH, /\n/),
} as const;
