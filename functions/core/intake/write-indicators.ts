// Writes the targets of an imported text as drafts of `indicators.yaml`, for a person to confirm.
import type { IndicatorDraft } from './find-figures.ts';
import { chinese, nameYaml, quoted } from './write-content.ts';

/** The text of `indicators.yaml`; undefined when the text states no targets. */
export const writeIndicators = (drafts: readonly IndicatorDraft[], period: string): string | undefined => {
  if (drafts.length === 0) return undefined;
  const entries = drafts.map(
    ({ id, label, value, unit, qualifier, block, line }) => `  - id: ${nameYaml(id)}
    label: ${chinese(label)}
    value: ${quoted(value)}
    unit: ${quoted(unit)}
    qualifier: ${qualifier}
    kind: target
    period: ${quoted(period)}
    block: ${block}
    line: ${line}
`,
  );
  return `# Drafts of the import: confirm each, and mend its label; delete what is no indicator.\nindicators:\n${entries.join('')}`;
};
