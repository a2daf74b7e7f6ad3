// The targets of a report's Chinese are those that a person recorded, and what only looks like one is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { findTargets } from '../../functions/core/quantities/find-targets.ts';

const REPORT = 'content/reports/leshan-2021';

const briefly = (text: string) =>
  findTargets(text).map(({ value, upper, unit, qualifier }) =>
    [value, upper, unit, qualifier].filter((each) => each !== undefined).join(' '),
  );

it('finds every target of the report and nothing else', () => {
  const folder = join(REPORT, 'zh-Hans');
  const found = readdirSync(folder).flatMap((name) => briefly(readFileSync(join(folder, name), 'utf8')));
  const { indicators } = parse(readFileSync(join(REPORT, 'indicators.yaml'), 'utf8'));
  const recorded = indicators.map(
    (each: Record<string, string>) => `${each['value']} ${each['unit']} ${each['qualifier']}`,
  );
  expect(recorded.length).toBeGreaterThan(20);
  expect(found.toSorted()).toEqual(recorded.toSorted());
});

it('says where a target stands and in which clause', () => {
  const [target] = findTargets('# 二、发展产业\n\n狠抓招商，力争到位资金320亿元以上；其余照旧。');
  expect(target).toMatchObject({
    value: '320',
    unit: '亿元',
    qualifier: 'at-least',
    verb: '力争',
    line: 3,
    clause: { text: '力争到位资金320亿元以上' },
    quantity: { value: '32000000000', unit: 'CNY', aim: 'strive' },
  });
});

const CASES: readonly (readonly [text: string, targets: readonly string[]])[] = [
  ['新建厂房三十五万平方米。', ['35 万平方米 exact']],
  ['力争一千二百亿元投资落地。', ['1200 亿元 exact']],
  ['确保九成以上村庄通公交。', ['90 % at-least']],
  ['实现产值翻一番。', ['2 倍 exact']],
  ['培育2到3万名技工。', ['2 3 万名 exact']],
  ['审批时限压缩到5个工作日以内。', ['5 个工作日 at-most']],
  ['建成12个行政村的文化站。', ['12 个 exact']],
  ['培育300多家企业。', ['300 家 at-least']],
  ['实施三年行动计划，推进七大工程。', []],
  ['去年完成投资320亿元，新增就业3万人。', []],
  ['累计建成公园20个。', []],
  ['**宜居圈：**指建成6条道路后形成的交通圈。', []],
  ['推进甲、乙、丙等4条道路的前期工作。', []],
  ['办好第十届运动会，推进二期工程。', []],
  ['全市共有35个镇。', []],
  ['落实“三线四区”布局，打造一流环境。', []],
];

it.each(CASES)('%s', (text, targets) => expect(briefly(text)).toEqual(targets));
