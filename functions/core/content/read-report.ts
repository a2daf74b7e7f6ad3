// Reads what a report says about itself, and its figures.
import * as z from 'zod';
import { parseUnit } from '../quantities/units.ts';
import { checkFileName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import type { Outcome, Place } from './diagnostic.ts';
import { readYaml, readYamlList } from './read-yaml.ts';
import { bilingual, finding, id, lineNumber, text } from './shapes.ts';
import type { Indicator, Report } from './types.ts';

/** What `report.yaml` holds: a report without its text and figures. */
export type ReportHead = Omit<Report, 'sections' | 'unread' | 'indicators' | 'indicatorsPath'>;

/** A figure, and where it names the block that states it. */
export interface LocatedIndicator {
  readonly indicator: Indicator;
  readonly blockPlace: Place;
}

/** The figures of a report; broken when some could not be read. */
export interface IndicatorList {
  readonly entries: readonly LocatedIndicator[];
  readonly broken: boolean;
}

const REPORT = z.strictObject({
  id: id(),
  issuer: bilingual(),
  place: bilingual(),
  title: bilingual(),
  shortTitle: bilingual(),
  period: text(),
  language: z.enum(['zh-Hans', 'en']),
  source: z.strictObject({ publication: bilingual(), description: bilingual() }),
  dating: bilingual(),
  missing: z.array(bilingual()),
});

const decimal = z
  .string()
  .refine(
    (value) => value.length <= 40 && /^-?\d+(?:\.\d+)?$/.test(value),
    finding('bad-value', 'is not a decimal number.', 'Write digits only, with a point for decimals, e.g. "43.5".'),
  );

const unit = z
  .string()
  .refine(
    (value) => parseUnit(value) !== undefined,
    finding(
      'unknown-unit',
      'is not a unit that is known here.',
      'Write it as the Chinese text does, e.g. 亿元, 万亩, %; docs/authoring.md lists all units.',
    ),
  );

const INDICATOR = z.strictObject({
  id: id(),
  label: bilingual(),
  value: decimal,
  unit,
  qualifier: z.enum(['at-least', 'at-most', 'about', 'exact']),
  kind: z.enum(['target', 'actual']),
  period: text(),
  block: id(),
  line: lineNumber(),
});

/** The head of the report in `content/reports/<folder>/report.yaml`. */
export const readReport = (source: SourceText, folder: string): Outcome<ReportHead | undefined> => {
  const { value: report, diagnostics } = readYaml(source, REPORT);
  if (report === undefined) return { value: undefined, diagnostics };
  return { value: { ...report.value, path: source.path }, diagnostics: checkFileName(report, folder) };
};

/** The figures of `indicators.yaml` that are whole. */
export const readIndicators = (source: SourceText): Outcome<IndicatorList> => {
  const { value, diagnostics } = readYamlList(source, 'indicators', INDICATOR);
  const entries = value.entries.map((entry) => ({
    indicator: { ...entry.value, place: entry.placeOf() },
    blockPlace: entry.placeOf('block'),
  }));
  return { value: { entries, broken: value.broken }, diagnostics };
};
