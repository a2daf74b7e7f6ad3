// The units that texts state quantities in: dimension, exact factor, and how each language writes them.
import { type Exact, toExact, toFraction } from './exact.ts';
import type { MeasuredKind } from './quantity.ts';

/** What can be compared with what: quantities of one dimension, by value times factor. Each currency is a dimension of its own. */
export type Dimension =
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'HKD'
  | 'KRW'
  | 'RUB'
  | 'THB'
  | 'SGD'
  | 'AUD'
  | 'CAD'
  | 'NZD'
  | 'CHF'
  | 'INR'
  | 'VND'
  | 'MYR'
  | 'TWD'
  | 'MOP'
  | 'KZT'
  | 'ratio'
  | 'ratio-difference'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'time'
  | 'month'
  | 'working-time'
  | 'energy'
  | 'power'
  | 'speed'
  | 'flow'
  | 'concentration'
  | 'data'
  | 'data-rate'
  | 'voltage'
  | 'apparent-power'
  | 'pressure'
  | 'frequency'
  | 'sound'
  | 'temperature'
  | 'count';

/** A unit of measure. */
export interface Measure {
  readonly id: UnitId;
  readonly dimension: Dimension;
  /** The unit in the base unit of its dimension, exact: a mu is 2000/3 m². */
  readonly factor: Exact;
}

/** Canonical id of a unit, the same for both languages, such as `CNY`, `mu`, `percent`, `person`. */
export type UnitId = string;

type Row = readonly [
  id: UnitId,
  dimension: Dimension,
  factor: Exact,
  chinese: string,
  english: string,
  symbols?: string,
];

/** Chinese and symbols with spaces between; English with commas, in the singular where the plural is regular. */
const ROWS: readonly Row[] = [
  ['CNY', 'CNY', '1', '元 元人民币 块钱', 'yuan, renminbi, RMB yuan, Chinese yuan', 'RMB CNY'],
  ['jiao', 'CNY', '1/10', '角 角钱 毛钱', 'jiao'],
  ['fen', 'CNY', '1/100', '分 分钱', 'fen'],
  ['USD', 'USD', '1', '美元 美金', 'US dollar, U.S. dollar, dollar, American dollar', 'USD'],
  ['EUR', 'EUR', '1', '欧元', 'euro, euros', 'EUR'],
  ['GBP', 'GBP', '1', '英镑', 'pound sterling, pounds sterling', 'GBP'],
  ['JPY', 'JPY', '1', '日元 日圆', 'yen, Japanese yen', 'JPY'],
  ['HKD', 'HKD', '1', '港元 港币', 'Hong Kong dollar, HK dollar', 'HKD'],
  ['KRW', 'KRW', '1', '韩元 韩币', 'won, Korean won, South Korean won', 'KRW'],
  ['RUB', 'RUB', '1', '卢布', 'ruble, rouble, Russian ruble, Russian rouble', 'RUB'],
  ['THB', 'THB', '1', '泰铢', 'baht, Thai baht', 'THB'],
  ['SGD', 'SGD', '1', '新加坡元 新元', 'Singapore dollar, Singaporean dollar', 'SGD'],
  ['AUD', 'AUD', '1', '澳元 澳大利亚元', 'Australian dollar', 'AUD'],
  ['CAD', 'CAD', '1', '加元 加拿大元', 'Canadian dollar', 'CAD'],
  ['NZD', 'NZD', '1', '新西兰元', 'New Zealand dollar', 'NZD'],
  ['CHF', 'CHF', '1', '瑞士法郎', 'Swiss franc', 'CHF'],
  ['INR', 'INR', '1', '卢比 印度卢比', 'rupee, Indian rupee', 'INR'],
  ['VND', 'VND', '1', '越南盾', 'dong, Vietnamese dong', 'VND'],
  ['MYR', 'MYR', '1', '林吉特 令吉', 'ringgit, Malaysian ringgit', 'MYR'],
  ['TWD', 'TWD', '1', '新台币', 'New Taiwan dollar, NT dollar', 'TWD'],
  ['MOP', 'MOP', '1', '澳门元 澳门币', 'pataca, Macao pataca, Macau pataca', 'MOP'],
  ['KZT', 'KZT', '1', '坚戈', 'tenge', 'KZT'],
  ['HK-cent', 'HKD', '1/100', '港仙', 'Hong Kong cent, HK cent', ''],
  ['US-cent', 'USD', '1/100', '美分', 'US cent, U.S. cent, American cent', ''],
  ['euro-cent', 'EUR', '1/100', '欧分', 'euro cent, eurocent', ''],

  ['percent', 'ratio', '1/100', '%', 'percent, per cent', '%'],
  ['permille', 'ratio', '1/1000', '‰', 'per mille, per thousand', '‰'],
  ['share', 'ratio', '1', '', ''],
  ['fold', 'ratio', '1', '倍', 'fold'],
  ['percentage-point', 'ratio-difference', '1/100', '个百分点 百分点', 'percentage point, percent point', 'pp ppt'],
  ['basis-point', 'ratio-difference', '1/10000', '个基点 基点', 'basis point', 'bp bps'],

  [
    'square-meter',
    'area',
    '1',
    '平方米 平米 ㎡',
    'square meter, square metre, sq m, sq meter, sq metre',
    'm² m2 sqm ㎡',
  ],
  ['square-centimeter', 'area', '0.0001', '平方厘米', 'square centimeter, square centimetre', 'cm² cm2'],
  [
    'square-kilometer',
    'area',
    '1000000',
    '平方公里 平方千米',
    'square kilometer, square kilometre, sq km, sq kilometer, sq kilometre',
    'km² km2 ㎢',
  ],
  ['hectare', 'area', '10000', '公顷', 'hectare', 'ha hm²'],
  ['mu', 'area', '2000/3', '亩 亩地 市亩', 'mu', ''],
  ['acre', 'area', '4046.8564224', '英亩', 'acre'],
  ['square-foot', 'area', '0.09290304', '平方英尺', 'square foot, square feet', ''],
  ['square-mile', 'area', '2589988.110336', '平方英里', 'square mile', ''],

  ['meter', 'length', '1', '米', 'meter, metre', 'm'],
  ['kilometer', 'length', '1000', '公里 千米', 'kilometer, kilometre', 'km'],
  ['centimeter', 'length', '0.01', '厘米', 'centimeter, centimetre', 'cm'],
  ['millimeter', 'length', '0.001', '毫米', 'millimeter, millimetre', 'mm'],
  ['decimeter', 'length', '0.1', '分米', 'decimeter, decimetre', 'dm'],
  ['micrometer', 'length', '0.000001', '微米', 'micrometer, micrometre, micron', 'μm µm'],
  ['nanometer', 'length', '0.000000001', '纳米', 'nanometer, nanometre', 'nm'],
  ['inch', 'length', '0.0254', '英寸', 'inch', ''],
  ['light-year', 'length', '9460730472580800', '光年', 'light-year', ''],
  ['li', 'length', '500', '里 华里', 'li', ''],
  ['mile', 'length', '1609.344', '英里', 'mile', ''],
  ['zhang', 'length', '10/3', '丈', 'zhang', ''],
  ['foot', 'length', '0.3048', '英尺', 'foot, feet', ''],
  ['nautical-mile', 'length', '1852', '海里', 'nautical mile', ''],

  ['cubic-meter', 'volume', '1', '立方米 方', 'cubic meter, cubic metre', 'm³ m3'],
  ['cubic-kilometer', 'volume', '1000000000', '立方公里 立方千米', 'cubic kilometer, cubic kilometre', 'km³ km3'],
  ['liter', 'volume', '0.001', '升 公升', 'liter, litre', 'L'],
  ['milliliter', 'volume', '0.000001', '毫升', 'milliliter, millilitre', 'ml mL'],
  ['cubic-centimeter', 'volume', '0.000001', '立方厘米', 'cubic centimeter, cubic centimetre', 'cm³ cm3'],
  ['gallon', 'volume', '0.003785411784', '加仑', 'gallon, US gallon', ''],

  ['ton', 'mass', '1000', '吨', 'ton, tonne, metric ton, metric tonne', 't'],
  ['dan', 'mass', '50', '担', ''],
  ['liang', 'mass', '1/20', '', 'liang'],
  ['kiloton', 'mass', '1000000', '', 'kiloton, kilotonne', 'kt'],
  ['kilogram', 'mass', '1', '公斤 千克', 'kilogram, kilogramme, kilo', 'kg'],
  ['gram', 'mass', '0.001', '克', 'gram', 'g'],
  ['milligram', 'mass', '0.000001', '毫克', 'milligram', 'mg'],
  ['microgram', 'mass', '0.000000001', '微克', 'microgram', 'μg µg'],
  ['carat', 'mass', '0.0002', '克拉', 'carat', ''],
  ['ounce', 'mass', '0.028349523125', '盎司', 'ounce', 'oz'],
  ['pound', 'mass', '0.45359237', '磅', 'pound', 'lb lbs'],
  ['jin', 'mass', '0.5', '斤 市斤', 'jin', ''],
  [
    'standard-coal-ton',
    'mass',
    '1000',
    '吨标准煤 吨标煤',
    'ton of standard coal, tonne of standard coal, tons of standard coal',
    'tce',
  ],

  ['second', 'time', '1', '秒 秒钟', 'seconds', ''],
  ['millisecond', 'time', '0.001', '毫秒', 'millisecond', 'ms'],
  ['minute', 'time', '60', '分钟', 'minute', 'min'],
  ['quarter-hour', 'time', '900', '刻钟', ''],
  ['hour', 'time', '3600', '小时 个小时 个钟头', 'hour', ''],
  ['day', 'time', '86400', '天 日', 'day', ''],
  ['working-day', 'working-time', '1', '个工作日 工作日', 'working day, business day, workday, work day, weekday', ''],
  ['week', 'time', '604800', '周 个星期 星期', 'week', ''],
  ['month', 'month', '1', '个月 月', 'month', ''],
  ['quarter', 'month', '3', '个季度 季度', 'quarter', ''],
  ['decade', 'month', '120', '', 'decade'],
  ['century', 'month', '1200', '个世纪', 'century'],
  ['millennium', 'month', '12000', '', 'millennium, millennia'],
  ['year', 'month', '12', '年 周岁 岁 个年头 年时间 载', 'year, years of age, year of age, years old', ''],

  ['gigajoule', 'energy', '2500/9', '吉焦 吉焦耳', 'gigajoule', 'GJ'],
  ['terajoule', 'energy', '2500000/9', '太焦', 'terajoule', 'TJ'],
  ['kilowatt-hour', 'energy', '1', '千瓦时 度电 千瓦小时', 'kilowatt-hour, kilowatt hour', 'kWh KWh kW·h'],
  ['megawatt-hour', 'energy', '1000', '兆瓦时', 'megawatt-hour, megawatt hour', 'MWh'],
  ['gigawatt-hour', 'energy', '1000000', '吉瓦时', 'gigawatt-hour, gigawatt hour', 'GWh'],
  ['terawatt-hour', 'energy', '1000000000', '太瓦时', 'terawatt-hour, terawatt hour', 'TWh'],
  // Of food.
  ['kilocalorie', 'energy', '523/450000', '千卡 大卡', 'kilocalorie, calorie', 'kcal'],
  ['watt', 'power', '1', '瓦', 'watt', 'W'],
  ['kilowatt', 'power', '1000', '千瓦', 'kilowatt', 'kW KW'],
  ['megawatt', 'power', '1000000', '兆瓦', 'megawatt', 'MW'],
  ['gigawatt', 'power', '1000000000', '吉瓦', 'gigawatt', 'GW'],

  ['horsepower', 'power', '735.49875', '马力', 'horsepower', 'hp'],
  ['volt', 'voltage', '1', '伏 伏特', 'volt', ''],
  ['kilovolt', 'voltage', '1000', '千伏', 'kilovolt', 'kV'],
  ['kilovolt-ampere', 'apparent-power', '1', '千伏安', 'kilovolt-ampere', 'kVA'],
  ['megavolt-ampere', 'apparent-power', '1000', '兆伏安', 'megavolt-ampere', 'MVA'],
  ['pascal', 'pressure', '1', '帕 帕斯卡', 'pascal', 'Pa'],
  ['hectopascal', 'pressure', '100', '百帕', 'hectopascal', 'hPa'],
  ['kilopascal', 'pressure', '1000', '千帕', 'kilopascal', 'kPa'],
  ['megapascal', 'pressure', '1000000', '兆帕', 'megapascal', 'MPa'],
  ['hertz', 'frequency', '1', '赫兹 赫', 'hertz', 'Hz'],
  ['kilohertz', 'frequency', '1000', '千赫 千赫兹', 'kilohertz', 'kHz'],
  ['megahertz', 'frequency', '1000000', '兆赫 兆赫兹', 'megahertz', 'MHz'],
  ['gigahertz', 'frequency', '1000000000', '吉赫 吉赫兹', 'gigahertz', 'GHz'],
  ['decibel', 'sound', '1', '分贝', 'decibel', 'dB'],

  [
    'kilometer-per-hour',
    'speed',
    '1',
    '公里/小时 千米/小时',
    'kilometer per hour, kilometre per hour, kilometers per hour, kilometres per hour',
    'km/h kph',
  ],
  ['mile-per-hour', 'speed', '1.609344', '英里/小时', 'mile per hour, miles per hour', 'mph'],
  [
    'cubic-meter-per-second',
    'flow',
    '1',
    '立方米/秒 立方米每秒',
    'cubic meters per second, cubic metres per second',
    'm³/s m3/s',
  ],
  [
    'microgram-per-cubic-meter',
    'concentration',
    '1',
    '微克/立方米 微克每立方米',
    'micrograms per cubic meter, micrograms per cubic metre',
    'μg/m³ µg/m³ μg/m3 ug/m3',
  ],
  [
    'milligram-per-cubic-meter',
    'concentration',
    '1000',
    '毫克/立方米 毫克每立方米',
    'milligrams per cubic meter, milligrams per cubic metre',
    'mg/m³ mg/m3',
  ],
  ['gigabyte', 'data', '1', '', 'gigabyte', 'GB'],
  ['terabyte', 'data', '1000', '', 'terabyte', 'TB'],
  ['megabit-per-second', 'data-rate', '1', '兆', 'megabits per second', 'Mbps'],
  ['gigabit-per-second', 'data-rate', '1000', '', 'gigabits per second', 'Gbps'],
  ['degree', 'temperature', '1', '度', 'degree'],
  ['degree-fahrenheit', 'temperature', '5/9', '华氏度', 'degrees Fahrenheit, degree Fahrenheit', '℉ °F'],
  ['degree-celsius', 'temperature', '1', '摄氏度', 'degrees Celsius, degree Celsius', '℃ °C'],

  [
    'person',
    'count',
    '1',
    '人 名 口人 个人',
    'person, people, persons, individual, resident, worker, student, teacher, farmer, villager, doctor, nurse, child, children, inhabitant, employee, graduate, patient, expert, soldier, veteran, driver, deputy, member, official, candidate, volunteer, applicant, athlete, artist, adult, pupil, scholar, scientist, engineer, technician, specialist, physician, practitioner, carer, delegate, citizen, entrepreneur, cadre, firefighter, fisherman, fishermen, herder, herdsman, herdsmen, craftsman, craftsmen, serviceman, servicemen, guide, interpreter, judge, lawyer, migrant, retiree, pensioner, orphan, teenager, coach, women, men, boys, girls, baby',
    '',
  ],
  ['household', 'count', '1', '户 户家庭 个家庭', 'household, family, home', ''],
  ['dose', 'count', '1', '剂 剂次 针次', 'dose, shot, jab, vaccination, inoculation', ''],
  [
    'visit',
    'count',
    '1',
    '人次 户次',
    'visit, person-time, person time, passenger trip, tourist visit, trip, attendance, admission, arrival',
    '',
  ],
  [
    'guest',
    'count',
    '1',
    '',
    'visitor, tourist, passenger, guest, spectator, traveler, traveller, participant, attendee, trainee',
    '',
  ],
  ['test', 'count', '1', '人份', 'test', ''],
  ['occurrence', 'count', '1', '次 场次 台次', 'times, time, occasion', ''],
  ['vehicle', 'count', '1', '辆', 'vehicle, bus, car, ambulance, truck, lorry, taxi', ''],
  ['village', 'count', '1', '个村 个行政村 个建制村 个村庄 个自然村 村', 'village', ''],
  ['town', 'count', '1', '个乡镇 个镇 个乡', 'town, township', ''],
  ['district', 'count', '1', '个区 个市辖区 区', 'district', ''],
  ['county', 'count', '1', '个县 县', 'county', ''],
  ['city', 'count', '1', '个市 个城市 市', 'city', ''],
  ['country', 'count', '1', '个国家 国', 'country', ''],
  ['school', 'count', '1', '所学校 所中小学 所中学 所小学', 'school', ''],
  ['enterprise', 'count', '1', '家企业 户企业 个企业 家公司', 'enterprise, company, firm, business', ''],
  ['project', 'count', '1', '个项目 个工程 项工程', 'project', ''],
  ['point', 'count', '1', '', 'point', ''],
  ['bed', 'count', '1', '张床位 个床位 床', 'bed', ''],
  ['sample', 'count', '1', '份样本 个样本 份样品 例样本', 'sample', ''],
  ['teu', 'count', '1', '标箱 标准箱 个标箱 个标准箱', 'teu, twenty-foot equivalent unit, 20-foot equivalent unit', ''],
  ['tree', 'count', '1', '株 棵', 'tree', ''],
  ['animal', 'count', '1', '头 羽', 'head of cattle, head of livestock, pig, cattle', ''],
  [
    'item',
    'count',
    '1',
    '个 位 家 座 所 处 项 条 件 套 张 台 只 艘 架 枚 门 部 本 册 篇 份 例 起 宗 笔 单 批 类 种 样 块 片 栋 幢 间 层 级 根 支 口 道 场 段 组 对 队 班 届 轮 步 点 把 颗 粒 箱 车 盏 面 扇 副 款 股 席 首 句 幅 封 辆次 架次 艘次 方面 套次 件次 列 趟 期 匹 尾 瓶 袋 盒 桶 桩 回 遍 班次 车次 航次 课时 学时 站 圈 卷 站次 封 朵 井 眼 条次 部次 节 环 岗 园 馆 校',
    '',
    '',
  ],
];

const MEASURES: ReadonlyMap<UnitId, Measure> = new Map(
  ROWS.map(([id, dimension, factor]) => [id, { id, dimension, factor }]),
);

const words = (list: string, separator: string): readonly string[] =>
  list.split(separator).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;

const isPlural = (form: string): boolean =>
  ROWS.some(([, , , , english]) => words(english, ',').some((word) => plural(word) === form));

/** Chinese forms of units, the symbols among them, with the ids that they name. */
export const CHINESE_FORMS: ReadonlyMap<string, UnitId> = new Map(
  ROWS.flatMap(([id, , , chinese, , symbols = '']) =>
    [...words(chinese, ' '), ...words(symbols, ' ')].map((form) => [form, id] as const),
  ),
);

/** English names of units in lower case, singular and plural, with the ids that they name. */
export const ENGLISH_FORMS: ReadonlyMap<string, UnitId> = new Map(
  ROWS.flatMap(([id, , , , english]) =>
    words(english.toLowerCase(), ',').flatMap((form) => [
      [plural(form).replaceAll('-', ' '), id] as const,
      [form.replaceAll('-', ' '), id] as const,
    ]),
  ),
);

const IRREGULAR = ['fishermen', 'herdsmen', 'craftsmen', 'servicemen', 'people', 'children', 'times', 'cattle'];

/** English plurals of what is counted, with the ids of their units: an adjective may stand between number and noun. */
export const COUNTED_PLURALS: ReadonlyMap<string, UnitId> = new Map(
  [...ENGLISH_FORMS].filter(
    ([form, id]) =>
      MEASURES.get(id)?.dimension === 'count' && !form.includes(' ') && (IRREGULAR.includes(form) || isPlural(form)),
  ),
);

/** Symbols of units, whose case matters, with the ids that they name. */
export const SYMBOLS: ReadonlyMap<string, UnitId> = new Map(
  ROWS.flatMap(([id, , , , , symbols = '']) => words(symbols, ' ').map((form) => [form, id] as const)),
);

/** The unit with an id; undefined for one that does not exist. */
export const measureOf = (id: UnitId): Measure | undefined => MEASURES.get(id);

/** A value in the base unit of its dimension (m², m, kg, the share of one): equal amounts of a dimension are equal strings. */
export const inBase = (value: Exact, unit: UnitId): Exact =>
  toExact(toFraction(value).mul(toFraction(MEASURES.get(unit)?.factor ?? '1')));

/** Whether a unit measures time, also by working days. */
export const isTime = (unit: UnitId): boolean =>
  /^(?:time|month|working-time)$/.test(MEASURES.get(unit)?.dimension ?? '');

/** Counted units that say less than others: 个 may count anything, and people who come are persons as well as visits. */
const LOOSE: readonly (readonly [UnitId, UnitId])[] = [
  ['person', 'guest'],
  ['visit', 'occurrence'],
  ['visit', 'guest'],
  ['visit', 'occurrence'],
  ['household', 'enterprise'],
  ['fold', 'occurrence'],
  ['ordinal', 'section'],
];

/** Whether quantities in two units can be of the same thing: one dimension, and for counts the same unit or one that leaves it open. */
export const unitsAgree = (one: UnitId, other: UnitId): boolean => {
  if (one === other || LOOSE.some((pair) => pair.includes(one) && pair.includes(other))) return true;
  const dimension = MEASURES.get(one)?.dimension;
  if (dimension === undefined || dimension !== MEASURES.get(other)?.dimension) return false;
  return dimension !== 'count' || one === 'item' || other === 'item';
};

/** The kind that the dimension of a unit makes a quantity. */
export const kindOf = (unit: UnitId): MeasuredKind => {
  if (unit === 'fold') return 'multiple';
  if (unit === 'share') return 'share';
  const dimension = MEASURES.get(unit)?.dimension ?? 'count';
  if (dimension === 'ratio') return 'percent';
  if (dimension === 'ratio-difference') return 'percentage-point';
  if (dimension === 'count') return 'count';
  return /^[A-Z]{3}$/.test(dimension) ? 'amount' : 'measure';
};
