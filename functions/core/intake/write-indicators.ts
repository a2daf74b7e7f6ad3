// Writes the targets of an imported text, and what it says was reached, as drafts of `indicators.yaml`, for a person to confirm.
import type { IndicatorDraft } from './find-figures.ts';
import { chinese, nameYaml, quoted } from './write-content.ts';

/** The text of `indicators.yaml`; undefined when the text states neither. */
export const writeIndicators = (drafts: readonly IndicatorDraft[]): string | undefined => {
  if (drafts.length === 0) return undefined;
  const entries = drafts.map(
    ({ id, label, value, unit, qualifier, kind, period, block, line }) => `  - id: ${nameYaml(id)}
    label: ${chinese(label)}
    value: ${quoted(value)}
    unit: ${quoted(unit)}
    qualifier: ${qualifier}
    kind: ${kind}
    period: ${quoted(period)}
    block: ${block}
    line: ${line}
`,
  );
  return `# Drafts of the import: confirm each, its kind and its period, and mend its label; delete what is no indicator.\nindicators:\n${entries.join('')}`;
};
