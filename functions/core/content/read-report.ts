// Reads what a report says about itself, and its figures.
import * as z from 'zod';
import { parseUnit } from '../quantities/units.ts';
import { checkFileName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import type { Outcome, Place } from './diagnostic.ts';
import { LANGUAGES, type Language } from './language.ts';
import { readYaml, readYamlList } from './read-yaml.ts';
import { finding, id, lineNumber, localized, text } from './shapes.ts';
import type { Indicator, Report } from './types.ts';

/** What `report.yaml` holds: a report without its text and figures. */
export type ReportHead = Omit<
  Report,
  'sections' | 'unread' | 'indicators' | 'indicatorsPath' | 'lines' | 'translation'
>;

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

const languages = z
  .array(z.enum(['zh-Hans', 'en']))
  .refine(
    (list) => list.includes('zh-Hans'),
    finding('wrong-value', 'does not have zh-Hans.', 'Write [zh-Hans], or leave the line out when all is translated.'),
  );

const reportIn = (list: readonly Language[]) =>
  z.strictObject({
    id: id(),
    languages: languages.default([...LANGUAGES]),
    issuer: localized(list),
    place: localized(list),
    title: localized(list),
    shortTitle: localized(list),
    period: text(),
    language: z.enum(['zh-Hans', 'en']),
    source: z.strictObject({ publication: localized(list), description: localized(list) }),
    dating: localized(list),
    missing: z.array(localized(list)),
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

const indicatorIn = (list: readonly Language[]) =>
  z.strictObject({
    id: id(),
    label: localized(list),
    value: decimal,
    unit,
    qualifier: z.enum(['at-least', 'at-most', 'about', 'exact']),
    kind: z.enum(['target', 'actual']),
    period: text(),
    block: id(),
    line: lineNumber(),
  });

/** The languages that `report.yaml` says all of the report is there in; both when it does not say, or cannot be read. */
export const readLanguages = (source: SourceText): readonly Language[] =>
  readYaml(source, z.looseObject({ languages })).value?.value.languages ?? LANGUAGES;

/** The head of the report in `content/reports/<folder>/report.yaml`. */
export const readReport = (source: SourceText, folder: string): Outcome<ReportHead | undefined> => {
  const { value: report, diagnostics } = readYaml(source, reportIn(readLanguages(source)));
  if (report === undefined) return { value: undefined, diagnostics };
  return { value: { ...report.value, path: source.path }, diagnostics: checkFileName(report, folder) };
};

/** The figures of `indicators.yaml` that are whole, in the languages of their report. */
export const readIndicators = (source: SourceText, list: readonly Language[]): Outcome<IndicatorList> => {
  const { value, diagnostics } = readYamlList(source, 'indicators', indicatorIn(list));
  const entries = value.entries.map((entry) => ({
    indicator: { ...entry.value, place: entry.placeOf() },
    blockPlace: entry.placeOf('block'),
  }));
  return { value: { entries, broken: value.broken }, diagnostics };
};
