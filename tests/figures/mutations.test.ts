// Every way in which the English of a target can go wrong is found, in each of the report's targets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../functions/core/content/block-texts.ts';
import { loadContent } from '../../functions/core/content/load-content.ts';
import { termsOf } from '../../functions/core/content/terms-of.ts';
import type { Indicator } from '../../functions/core/content/types.ts';
import { checkFigures } from '../../functions/core/figures/check-figures.ts';
import { compareFigures } from '../../functions/core/figures/compare-figures.ts';
import { licensedNames } from '../../functions/core/figures/licensed-names.ts';
import { findQuantities } from '../../functions/core/quantities/find-quantities.ts';
import { formatQuantity } from '../../functions/core/quantities/format-quantity.ts';
import { inBase } from '../../functions/core/quantities/measures.ts';
import type { MeasuredQuantity } from '../../functions/core/quantities/quantity.ts';
import { mutate } from './mutate.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((name) => join('content', name))
  .filter((path) => /\.(?:md|yaml)$/.test(path));
const { value: content } = loadContent(files.map((path) => ({ path, bytes: readFileSync(path) })));
const [report] = content.reports;
if (report === undefined) throw new Error('The content has no report.');
const terms = termsOf(content, report.id);
const names = licensedNames(terms);

it('finds nothing in the content', () => {
  expect(checkFigures(report, terms)).toEqual([]);
});

/** The first measured quantity of a text with the value of another. */
const alike = (text: string, language: 'zh-Hans' | 'en', wanted: MeasuredQuantity): MeasuredQuantity | undefined =>
  findQuantities(text, language, { names: names[language] }).find(
    (each): each is MeasuredQuantity =>
      'unit' in each &&
      each.kind === wanted.kind &&
      inBase(each.value, each.unit) === inBase(wanted.value, wanted.unit),
  );

/** The Chinese and English run that states a target, and where. */
const statedBy = (indicator: Indicator) => {
  const unit = report.sections.flatMap(({ units }) => units).find(({ id }) => id === indicator.block);
  const [chinese, english] = [unit?.sides['zh-Hans'], unit?.sides.en];
  const written = formatQuantity(indicator)?.['zh-Hans'] ?? '';
  const [wanted] = findQuantities(written, 'zh-Hans') as readonly MeasuredQuantity[];
  if (chinese === undefined || english === undefined || wanted === undefined)
    throw new Error(`${indicator.id} is not stated.`);
  const others = blockTexts(english);
  const runs = blockTexts(chinese).map((run, at) => ({ chinese: run.text, english: others[at]?.text ?? '' }));
  for (const run of runs) {
    const quantity = alike(run.english, 'en', wanted);
    if (quantity !== undefined) return { ...run, quantity };
  }
  throw new Error(`The English of ${indicator.id} does not state it.`);
};

describe.each(report.indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  const { chinese, english, quantity } = statedBy(indicator);
  const mutants = mutate(english, quantity);

  it('can be altered in ten ways', () => {
    expect(new Set(mutants.map(({ text }) => text)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(mutants.map(({ way, text }) => [way, text] as const))('%s', (_way, text) => {
    expect(compareFigures(chinese, text, names)).not.toEqual([]);
  });
});
