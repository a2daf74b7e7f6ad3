// Makes one message of many that say the same of one section, so that nobody has to read two hundred lines.
import type { Diagnostic } from '../content/diagnostic.ts';
import { nameSome } from './name-some.ts';

/** A diagnostic, what it is about, and the section or glossary file that it is listed under. */
export interface GroupedFinding {
  readonly unit: string;
  readonly group: string;
  readonly diagnostic: Diagnostic;
}

/** How many of a kind are listed one by one. */
const LISTED = 5;

/** The diagnostics, each once; of one code and one group, more than five become one that counts them. */
export const gatherFindings = (findings: readonly GroupedFinding[]): readonly Diagnostic[] => {
  const groups = new Map<string, Map<string, GroupedFinding>>();
  for (const finding of findings) {
    const { code, severity, file, line, column, message } = finding.diagnostic;
    const key = `${finding.group} ${code} ${severity}`;
    const group = groups.get(key) ?? new Map<string, GroupedFinding>();
    groups.set(key, group);
    const same = `${file}:${line}:${column} ${message}`;
    if (!group.has(same)) group.set(same, finding);
  }
  return [...groups.values()].flatMap((group) => gathered([...group.values()]));
};

const gathered = (findings: readonly GroupedFinding[]): readonly Diagnostic[] => {
  const [first] = findings;
  if (first === undefined || findings.length <= LISTED) return findings.map(({ diagnostic }) => diagnostic);
  const others = [...new Set(findings.slice(1).map(({ unit }) => unit))];
  const message = `${first.diagnostic.message} In ${first.group} this is so ${findings.length} times; the others: ${nameSome(others)}.`;
  return [{ ...first.diagnostic, message }];
};
