// The year that a figure of the report is for, and whether it was reached then or is aimed at.
import { UNKNOWN } from './write-content.ts';

/** Headings of the part that looks back, with which reports begin: `过去一年工作回顾`, `2025年主要成绩`. */
const LOOKS_BACK = /回顾|总结|成绩|成就|成效|(?:过去|上一?|去)(?:的)?[一两三四五]?年/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/gu;

/** What a figure belongs to, as `indicators.yaml` states it. */
export interface FigurePeriod {
  readonly kind: 'target' | 'actual';
  readonly period: string;
}

/**
 * The period of a figure in a report that sets targets for `year`. In a part that looks back it is the last year that its paragraph
 * names before it, or the year before the report's; elsewhere the report's, unless its sentence names another.
 * @param before the text of its paragraph before the figure
 */
export const periodOf = (before: string, heading: string, year: string | undefined): FigurePeriod => {
  const looksBack = LOOKS_BACK.test(heading);
  const named = [...(looksBack ? before : sentenceOf(before)).matchAll(YEAR)].at(-1)?.[0];
  if (looksBack) return { kind: 'actual', period: named ?? (year === undefined ? UNKNOWN : String(Number(year) - 1)) };
  const isOver = named !== undefined && year !== undefined && Number(named) < Number(year);
  return { kind: isOver ? 'actual' : 'target', period: named ?? year ?? UNKNOWN };
};

/** The sentence that a text breaks off in, without the state that it starts from: `在2025年的基础上`. */
const sentenceOf = (text: string): string => text.split(/[。；！？]|基础上/u).at(-1) ?? '';
