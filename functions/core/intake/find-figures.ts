// Every figure of an imported text with the line it stands on, and the targets among them as drafts of indicators.
import type { Qualifier } from '../content/types.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { findTargets, type Target } from '../quantities/find-targets.ts';
import { parseUnit } from '../quantities/units.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { nameInAscii } from './name-in-ascii.ts';
import type { Passage } from './passage.ts';
import { type FigurePeriod, periodOf } from './period-of.ts';
import { withoutQuotes } from './term-forms.ts';
import type { Intake } from './types.ts';

/** A figure as the text states it; `value` and `unit` are exact and the same for 45万亩 and 450000亩. */
export interface Figure {
  readonly text: string;
  readonly value: string;
  /** Upper end of a range. */
  readonly upper?: string;
  /** Null where a figure has none, as a date. */
  readonly unit: string | null;
  readonly qualifier: string;
  readonly kind: string;
  readonly line: number;
}

/** A target, or what was reached, as a draft of `indicators.yaml`, with value and unit as the text writes them. */
export interface IndicatorDraft extends FigurePeriod {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly block: string;
  readonly line: number;
}

/** The figures of headings, paragraphs and definitions, in the order of the text. Numerals in headwords are names. */
export const findFigures = (intake: Intake): readonly Figure[] => {
  const ledger = openLedger(intake.source);
  const names = namesIn(intake);
  const passages = [
    ...intake.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(({ passages: own }) => own)]),
    ...intake.entries.map(({ definition }) => definition),
  ];
  return passages.flatMap((passage) =>
    findQuantities(passage.text, 'zh-Hans', { names }).flatMap((quantity): Figure[] => {
      const line = lineAt(passage, quantity.start, ledger);
      const { text, value, qualifier, kind } = quantity;
      const upper = 'upper' in quantity && quantity.upper !== undefined ? { upper: quantity.upper } : {};
      return [{ text, value, ...upper, unit: 'unit' in quantity ? quantity.unit : null, qualifier, kind, line }];
    }),
  );
};

/** The targets of paragraphs and lists; one whose unit `indicators.yaml` does not know, or that is no decimal, is only a figure. */
export const draftIndicators = (intake: Intake): readonly IndicatorDraft[] => {
  const ledger = openLedger(intake.source);
  const names = namesIn(intake);
  const taken = new Map<string, number>();
  const draft = (target: Target, passage: Passage, heading: string, block: string): IndicatorDraft[] => {
    const { value, unit, qualifier, quantity } = target;
    if (!/^-?\d+(?:\.\d+)?$/.test(value) || parseUnit(unit) === undefined) return [];
    const label = labelOf(target);
    const line = lineAt(passage, quantity.start, ledger);
    const period = periodOf(passage.text.slice(0, quantity.start), heading, intake.facts.year);
    return [{ id: nameInAscii(label, taken), label, value, unit, qualifier, ...period, block, line }];
  };
  return intake.sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'topic')
      .flatMap(({ id: block, passages }) =>
        passages.flatMap((passage) =>
          findTargets(passage.text, { names }).flatMap((target) => draft(target, passage, heading.text, block)),
        ),
      ),
  );
};

const namesIn = ({ entries }: Intake): readonly string[] =>
  entries.flatMap(({ headwords, aliases }) => [...headwords.map(({ text }) => withoutQuotes(text)), ...aliases]);

const lineAt = ({ from }: Passage, start: number, { lineOf }: Ledger): number =>
  lineOf(from.slice(start).find((offset) => offset >= 0) ?? 0);

/** Words of a clause that lead to its figure and say nothing of what is measured. */
const LEAD = /^(?:并|且|和|以及|力争|争取|确保|保证|努力|实现|全年|完成)+/u;
const TAIL =
  /(?:分别)?(?:(?:提高|提升|增加|增长|扩大|降低|下降|减少|控制|稳定|保持|达到?|降|升|压减|突破|超过|不低于|不少于|不超过|完成|至少|约|近)[到至在了]?)+$|[到至在]$/u;
const REST = /^(?:以上|以内|以下|左右|之内|的)+/u;

/** What is measured: the clause of a target without its figure. */
const labelOf = ({ clause, quantity }: Target): string => {
  const before = clause.text.slice(0, quantity.start - clause.start);
  const after = clause.text.slice(quantity.end - clause.start).replace(REST, '');
  const lead = before.replace(LEAD, '').replace(TAIL, '');
  return (lead + after).trim() || clause.text;
};
