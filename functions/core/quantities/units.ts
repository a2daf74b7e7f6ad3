// The units that figures are measured in: their Chinese names, English names and scales.

/** A base unit; the English names are empty for counters, which English leaves out. */
export interface Unit {
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
}

/** A unit as written, e.g. `亿元`: a power of ten and the unit that it multiplies. */
export interface ScaledUnit {
  readonly scale: bigint;
  readonly base: Unit;
}

const NAMES: Readonly<Record<string, readonly [one: string, other: string]>> = {
  '%': ['%', '%'],
  个百分点: ['percentage point', 'percentage points'],
  元: ['yuan', 'yuan'],
  美元: ['US dollar', 'US dollars'],
  欧元: ['euro', 'euros'],
  港元: ['Hong Kong dollar', 'Hong Kong dollars'],
  亩: ['mu', 'mu'],
  公顷: ['hectare', 'hectares'],
  平方公里: ['square kilometer', 'square kilometers'],
  平方米: ['square meter', 'square meters'],
  立方米: ['cubic meter', 'cubic meters'],
  公里: ['kilometer', 'kilometers'],
  米: ['meter', 'meters'],
  吨: ['metric ton', 'metric tons'],
  千克: ['kilogram', 'kilograms'],
  公斤: ['kilogram', 'kilograms'],
  瓦: ['watt', 'watts'],
  千瓦: ['kilowatt', 'kilowatts'],
  兆瓦: ['megawatt', 'megawatts'],
  千瓦时: ['kilowatt-hour', 'kilowatt-hours'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  岁: ['year', 'years'],
  天: ['day', 'days'],
  个工作日: ['working day', 'working days'],
  小时: ['hour', 'hours'],
  分钟: ['minute', 'minutes'],
  次: ['time', 'times'],
  倍: ['time', 'times'],
  人: ['person', 'people'],
  人份: ['test', 'tests'],
  人次: ['visit', 'visits'],
  户: ['household', 'households'],
  个: ['', ''],
  名: ['', ''],
  家: ['', ''],
  座: ['', ''],
  所: ['', ''],
  处: ['', ''],
  项: ['', ''],
  条: ['', ''],
  件: ['', ''],
  套: ['', ''],
  张: ['', ''],
  辆: ['', ''],
  位: ['', ''],
  台: ['', ''],
  株: ['tree', 'trees'],
  份: ['', ''],
  场: ['', ''],
};

/** Every base unit, by its Chinese name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(NAMES).map(([zh, [one, other]]) => [zh, { zh, en: { one, other } }]),
);

const SCALES: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

const LEADING_SCALES = [
  '',
  ...['十', '百', '千', ''].flatMap((tens) => ['万', '亿', '万亿', ''].map((myriads) => tens + myriads)),
];

/** Reads a unit with the scale before it, e.g. `亿元`, `万亩`, `%`; undefined when it is not in the registry. */
export const parseUnit = (text: string): ScaledUnit | undefined => {
  for (const prefix of LEADING_SCALES) {
    const base = text.startsWith(prefix) ? UNITS.get(text.slice(prefix.length)) : undefined;
    if (base !== undefined) return { scale: [...prefix].reduce((product, c) => product * (SCALES[c] ?? 1n), 1n), base };
  }
  return undefined;
};
