// Checks that a translation carries the figures of its report, its terms and the labels of its indicators.
import { type BlockText, blockTexts } from '../content/block-texts.ts';
import { errorAt, type Place } from '../content/diagnostic.ts';
import { type Finding, termUnit } from '../content/finding.ts';
import type { Indicator, Report, SourceBlock, Term, Unit } from '../content/types.ts';
import { formatQuantity } from '../quantities/format-quantity.ts';
import type { FigureFinding } from './compare-figures.ts';
import { comparerUnder } from './compare-once.ts';
import { countedIn, explainedIn } from './explained.ts';
import { licensedNames } from './licensed-names.ts';
import { markSpans } from './mark-spans.ts';

/**
 * What is wrong with the figures of a report's translation: of its blocks (or those that are given, as a pack prints them), the definitions
 * of its terms, and the labels and values of its indicators. All findings are errors; `words` are those of the English that differ, or
 * of the Chinese where the English lacks them. A report in Chinese only has no finding.
 */
export const checkFigures = (report: Report, terms: readonly Term[], units?: readonly Unit[]): readonly Finding[] => {
  if (!report.languages.includes('en')) return [];
  const compare = comparerUnder(licensedNames(terms));
  return [
    ...(units ?? report.sections.flatMap((section) => section.units)).flatMap((unit) =>
      checkUnit(unit, terms, compare),
    ),
    ...(units === undefined ? terms.flatMap(checkTerm) : []),
    ...(units === undefined
      ? report.indicators.flatMap((indicator) => checkIndicator(indicator, report, compare))
      : []),
  ];
};

type Compare = ReturnType<typeof comparerUnder>;

/** The runs of a block are aligned: its text, its entries, its notes. */
const checkUnit = ({ id, sides }: Unit, terms: readonly Term[], compare: Compare): readonly Finding[] => {
  const [chinese, english] = [sides['zh-Hans'], sides.en];
  if (chinese === undefined || english === undefined) return [];
  const translated = blockTexts(english);
  return blockTexts(chinese).flatMap((run, at) => {
    const other = translated[at];
    const found = other === undefined ? [] : compare(run.text, other.text);
    if (other === undefined || found.length === 0) return [];
    const isExplained = explainedIn(run.text, terms);
    return found
      .filter((each) => !isExplained(each))
      .map((each) => findingOf(id, each, { ...other, chinese: run.text }));
  });
};

/** The headword stands before its definition on both sides, so that a numeral of the one may be explained in the other. */
const checkTerm = (term: Term): readonly Finding[] => {
  const { id, 'zh-Hans': chinese, en: english, place } = term;
  if (english === undefined) return [];
  const [source, target] = [
    `${chinese.headword}。${chinese.definition}`,
    `${english.rendering}. ${english.definition}`,
  ];
  const isCounted = countedIn(term);
  return comparerUnder()(source, target)
    .filter((found) => !isCounted(found))
    .map((found) => findingOf(termUnit(id), found, { chinese: source, text: target, placeAt: () => place }));
};

/** Both labels of an indicator say the same, and the English block that it names states its value. */
const checkIndicator = (indicator: Indicator, { sections }: Report, compare: Compare): readonly Finding[] => {
  const placeAt = (): Place => indicator.place;
  const check = (chinese: string, text: string, keep: (found: FigureFinding) => boolean): readonly Finding[] =>
    compare(chinese, text)
      .filter(keep)
      .map((found) => findingOf(indicator.block, found, { chinese, text, placeAt }));
  const { label } = indicator;
  const block = sections.flatMap(({ units }) => units).find(({ id }) => id === indicator.block)?.sides.en;
  const written = formatQuantity(indicator)?.['zh-Hans'];
  return [
    ...(label.en === undefined ? [] : check(label['zh-Hans'], label.en, () => true)),
    // Of the block only this value is compared; what else it states was compared with its own text.
    ...(block === undefined || written === undefined
      ? []
      : check(written, joined(block), ({ source, code }) => source.length > 0 && code !== 'basis-mismatch')),
  ];
};

const joined = (block: SourceBlock): string =>
  blockTexts(block)
    .map(({ text }) => text)
    .join('\n');

/** The texts that a finding is shown in, and the places of the English one. */
interface Shown extends BlockText {
  readonly chinese: string;
}

const findingOf = (
  unit: string,
  { code, source, target, message, suggestion }: FigureFinding,
  { chinese, text, placeAt }: Shown,
): Finding => {
  const words = (target.length > 0 ? target : source).map((spot) => spot.text).join(' … ');
  const advice =
    suggestion === '' ? 'Correct the English, or the Chinese where that is wrong.' : `Say “${suggestion}”.`;
  const hint = `${advice}\n  zh: ${markSpans(chinese, source)}\n  en: ${markSpans(text, target)}`;
  return { unit, words, diagnostic: errorAt(placeAt(target[0]?.start ?? 0), code, message, hint) };
};
