// Drafts of indicators: what was reached is told from what is aimed at, each with its year.
import { describe, expect, it } from 'vitest';
import { draftIndicators } from '../../functions/core/intake/find-figures.ts';
import { importText } from '../../functions/core/intake/import-text.ts';

const REPORT = `岷州市2026年政府工作报告

一、2025年工作回顾

粮食产量达到120万吨。2024年新建学校12所，2025年新建学校15所。

二、今年工作安排

新建农村公路300公里。在2025年完成40公里基础上，改造供水管网60公里。到2030年，森林覆盖率达到52%。
`;

describe('drafts of indicators', () => {
  it('have the kind and the year that the text gives them', () => {
    const drafts = draftIndicators(importText(REPORT));
    expect(drafts.map(({ label, value, kind, period }) => `${label} ${value} ${kind} ${period}`)).toEqual([
      '粮食产量 120 actual 2025',
      '2024年新建学校 12 actual 2024',
      '2025年新建学校 15 actual 2025',
      '新建农村公路 300 target 2026',
      '在2025年基础上 40 actual 2025',
      '改造供水管网 60 target 2026',
      '森林覆盖率 52 target 2030',
    ]);
  });
});
