// Tells the findings that somebody has waived, by name and with a reason, from those that stand.
import { type Diagnostic, warningAt } from '../content/diagnostic.ts';
import type { Finding } from '../content/finding.ts';
import type { TranslationRecord, Waiver } from '../content/types.ts';
import { foldText } from './source-digest.ts';

/** A finding and the waiver that it falls under. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings that stand, and those that are waived. */
export interface SiftedFindings {
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Sifts findings by the waivers of the sidecars: a waiver names unit, check and words. */
export const applyWaivers = (
  findings: readonly Finding[],
  records: readonly Pick<TranslationRecord, 'waivers'>[],
): SiftedFindings => {
  const waivers = records.flatMap((record) => record.waivers);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waivers.find((each) => covers(each, finding));
    if (waiver === undefined) open.push(finding);
    else waived.push({ finding, waiver });
  }
  return { open, waived };
};

const covers = ({ unit, check, words }: Waiver, finding: Finding): boolean =>
  unit === finding.unit && check === finding.diagnostic.code && foldText(words) === foldText(finding.words);

/** A warning for each waiver that no finding falls under. */
export const unusedWaivers = (
  records: readonly TranslationRecord[],
  waived: readonly WaivedFinding[],
): readonly Diagnostic[] => {
  const used = new Set(waived.map(({ waiver }) => waiver));
  return records.flatMap(({ waivers }) =>
    waivers
      .filter((waiver) => !used.has(waiver))
      .map(({ unit, check, words, place }) =>
        warningAt(
          place,
          'unused-waiver',
          `Nothing is found in “${unit}” that this waiver is for: “${check}” on “${words}”.`,
          'Delete it; or compare its code and words with those of the message that it is to silence.',
        ),
      ),
  );
};
