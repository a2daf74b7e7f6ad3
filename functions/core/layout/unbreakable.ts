// Finds what must stay on one line: dashes, ellipses, and figures with their scale and unit (CLREQ 3.1.4; GB/T 15834 5.1.4).

/** Units and measure words that stay with the figure before them, the longest first so that `平方公里` wins over `平方`. */
const UNITS = [
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '个百分点',
  '万千瓦时',
  '千瓦时',
  '美元',
  '欧元',
  '日元',
  '公里',
  '千米',
  '厘米',
  '毫米',
  '公顷',
  '公斤',
  '千克',
  '小时',
  '分钟',
  '周年',
  '人份',
  '人次',
  '户次',
  '元',
  '亩',
  '米',
  '吨',
  '天',
  '日',
  '年',
  '月',
  '时',
  '分',
  '秒',
  '人',
  '户',
  '个',
  '处',
  '所',
  '项',
  '家',
  '座',
  '名',
  '位',
  '次',
  '条',
  '件',
  '种',
  '类',
  '届',
  '岁',
  '倍',
  '成',
  '批',
  '期',
  '级',
  '村',
  '国',
  '强',
  '周',
  '辆',
  '台',
  '套',
  '张',
  '路',
  '版',
  '号',
].join('|');

const UNBREAKABLE = new RegExp(
  [
    '—{2,}',
    '…{2,}',
    // in English an amount stays with its scale, and a figure with its percent
    '(?:RMB[ \\u00a0])?\\d[\\d.,]*[ \\u00a0](?:percent|hundred|thousand|million|billion|trillion|mu|km)\\b',
    // sign or currency, digits, then a sign of proportion, or a scale and a unit
    `(?:第|[-+−±~≥≤<>]|RMB[ \\u00a0]?|[¥￥$€£])?\\d+(?:[.,]\\d+)*(?:[%‰％°℃]|[十百千万亿]*?(?:${UNITS})|[十百千万亿]*)`,
  ].join('|'),
  'gu',
);

/**
 * The stretches of a text that may not be broken, as `[start, end)` offsets in UTF-16 units, in order.
 * Single characters are left out: they cannot break.
 */
export function findUnbreakable(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(UNBREAKABLE)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .filter(([start, end]) => end - start > 1);
}
