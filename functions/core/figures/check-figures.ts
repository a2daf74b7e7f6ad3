// Checks that a translation carries the figures of its report, its terms and the labels of its indicators.
import { type BlockText, blockTexts } from '../content/block-texts.ts';
import { errorAt, type Place } from '../content/diagnostic.ts';
import type { Finding } from '../content/finding.ts';
import type { Indicator, Report, Term, Unit } from '../content/types.ts';
import { formatQuantity } from '../quantities/format-quantity.ts';
import { compareFigures, type FigureFinding, type LicensedNames } from './compare-figures.ts';
import { explainedIn } from './explained.ts';
import { licensedNames } from './licensed-names.ts';

/**
 * What is wrong with the figures of a report's translation: of its blocks (or those that are given, as a pack prints them), the definitions
 * of its terms, and the labels and values of its indicators. All findings are errors; `words` are those of the English that differ, or
 * of the Chinese where the English lacks them. A report in Chinese only has no finding.
 */
export const checkFigures = (report: Report, terms: readonly Term[], units?: readonly Unit[]): readonly Finding[] => {
  if (!report.languages.includes('en')) return [];
  const names = licensedNames(terms);
  return [
    ...(units ?? report.sections.flatMap((section) => section.units)).flatMap((unit) => checkUnit(unit, terms, names)),
    ...(units === undefined ? terms.flatMap(checkTerm) : []),
    ...(units === undefined ? report.indicators.flatMap((indicator) => checkIndicator(indicator, report, names)) : []),
  ];
};

/** The runs of a block are aligned: its text, its entries, its notes. */
const checkUnit = ({ id, sides }: Unit, terms: readonly Term[], names: LicensedNames): readonly Finding[] => {
  const [chinese, english] = [sides['zh-Hans'], sides.en];
  if (chinese === undefined || english === undefined) return [];
  const translated = blockTexts(english);
  return blockTexts(chinese).flatMap((run, at) => {
    const other = translated[at];
    const found = other === undefined ? [] : compareFigures(run.text, other.text, names);
    if (other === undefined || found.length === 0) return [];
    const isExplained = explainedIn(run.text, terms);
    return found.filter((each) => !isExplained(each)).map((each) => findingOf(id, each, other));
  });
};

/** The headword stands before its definition on both sides, so that a numeral of the one may be explained in the other. */
const checkTerm = ({ id, 'zh-Hans': chinese, en: english, place }: Term): readonly Finding[] => {
  if (english === undefined) return [];
  const [source, target] = [
    `${chinese.headword}。${chinese.definition}`,
    `${english.rendering}. ${english.definition}`,
  ];
  return compareFigures(source, target).map((found) =>
    findingOf(`terms/${id}`, found, { text: '', placeAt: () => place }),
  );
};

/** Both labels of an indicator say the same, and the English block that it names states its value. */
const checkIndicator = (indicator: Indicator, { sections }: Report, names: LicensedNames): readonly Finding[] => {
  const at = { text: '', placeAt: () => indicator.place };
  const { label } = indicator;
  const labels = label.en === undefined ? [] : compareFigures(label['zh-Hans'], label.en, names);
  const block = sections.flatMap(({ units }) => units).find(({ id }) => id === indicator.block)?.sides.en;
  const written = formatQuantity(indicator);
  const stated =
    block === undefined || written === undefined
      ? []
      : compareFigures(
          written['zh-Hans'],
          blockTexts(block)
            .map(({ text }) => text)
            .join('\n'),
          names,
        ).filter(({ source }) => source.length > 0);
  return [...labels, ...stated].map((found) => findingOf(indicator.block, found, at));
};

const findingOf = (
  unit: string,
  { code, source, target, message, suggestion }: FigureFinding,
  run: BlockText,
): Finding => {
  const words = [target[0] === undefined ? source : target].flat().map(({ text }) => text);
  const place: Place = run.placeAt(target[0]?.start ?? 0);
  const hint = suggestion === '' ? 'Correct the English, or the Chinese where that is wrong.' : `Say “${suggestion}”.`;
  return { unit, words: words.join(' … '), diagnostic: errorAt(place, code, message, hint) };
};
