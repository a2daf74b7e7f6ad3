// Prints verdicts for people: a table of files and profiles, then each failed rule with its first objects.
import stringWidth from 'string-width';
import type { FailedRule, Verdict } from './read-report.ts';

/** The whole text, with the names of files as `shown` gives them. */
export function printVerdicts(verdicts: readonly Verdict[], shown: (file: string) => string): string {
  const rows = verdicts.map((each) => [
    shown(each.file),
    each.profile || '-',
    `${each.passedRules}`,
    each.unreadable === undefined ? countFailures(each.failedRules) : 'not readable',
  ]);
  const failures = verdicts.flatMap((each) => {
    const head = `${shown(each.file)}: ${each.profile}`;
    if (each.unreadable !== undefined) return [`\n${shown(each.file)}: ${each.unreadable}\n`];
    return each.failedRules.map((rule) => `\n${head} ${describeRule(rule)}`);
  });
  return `${table([['file', 'profile', 'passed rules', 'failures'], ...rows])}${failures.join('')}`;
}

function countFailures(rules: readonly FailedRule[]): string {
  if (rules.length === 0) return 'none';
  const objects = rules.reduce((sum, { failures }) => sum + failures, 0);
  return `${objects} of ${rules.length} rule${rules.length === 1 ? '' : 's'}`;
}

function describeRule({ clause, standard, description, failures, examples }: FailedRule): string {
  const lines = examples.map(({ context, message }) => `  ${context}\n    ${message}\n`);
  const more = failures > examples.length ? `  and ${failures - examples.length} more\n` : '';
  return `${clause} (${standard})\n  ${description}\n${lines.join('')}${more}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const pad = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
