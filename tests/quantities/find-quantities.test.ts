// Sentences of tests/fixtures/quantities state the quantities that stand beside them, and no others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../functions/core/quantities/find-quantities.ts';
import type { Quantity } from '../../functions/core/quantities/quantity.ts';

const FOLDER = 'tests/fixtures/quantities';

/** A quantity as the tables write it; what is exact, or says nothing of change or aim, is left out. */
const describeQuantity = (quantity: Quantity): string =>
  [
    quantity.text,
    '=',
    quantity.kind,
    'upper' in quantity ? `${quantity.value}..${quantity.upper}` : quantity.value,
    'unit' in quantity ? quantity.unit : '',
    ...[quantity.qualifier, quantity.aim, quantity.direction].filter((each) => each !== 'exact' && each !== 'none'),
  ]
    .filter((each) => each !== '')
    .join(' ');

const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

describe.each(tables)('%s', (name) => {
  const rows = readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));
  it.each(rows.map((row) => row.split('\t')))('%s %s', (language = '', text = '', expected = '') => {
    const found = findQuantities(text, language === 'en' ? 'en' : 'zh-Hans');
    expect(found.map(describeQuantity).join('; ') || '—').toBe(expected);
    for (const { start, end, text: part } of found) expect(text.slice(start, end)).toBe(part);
  });
});
