// Reading veraPDF's report: both profiles, failed rules with their first objects, files that cannot be read.
import { describe, expect, it } from 'vitest';
import { printVerdicts } from './print-verdicts.ts';
import { readReport } from './read-report.ts';

const rule = {
  specification: 'ISO 14289-1:2014',
  clause: '7.18.5',
  testNumber: 2,
  failedChecks: 5,
  description: 'Links shall contain an alternate description',
  checks: [{ context: 'root/pages[0]/annots[0]', errorMessage: 'A link has no Contents', errorArguments: [] }],
};
const result = (profileName: string, ruleSummaries?: unknown[]) => ({
  profileName: `${profileName} validation profile`,
  compliant: ruleSummaries === undefined,
  details: { passedRules: 105, ...(ruleSummaries === undefined ? {} : { ruleSummaries }) },
});
const report = {
  report: {
    jobs: [
      { itemDetails: { name: '/a.pdf' }, validationResult: [result('PDF/A-2a'), result('PDF/UA-1', [rule])] },
      { itemDetails: { name: '/b.pdf' }, taskException: { exceptionMessage: 'no startxref' } },
    ],
  },
};

describe('readReport', () => {
  const verdicts = readReport(report);

  it('gives a verdict for each profile', () => {
    expect(verdicts.map(({ file, profile }) => [file, profile])).toEqual([
      ['/a.pdf', 'PDF/A-2a'],
      ['/a.pdf', 'PDF/UA-1'],
      ['/b.pdf', ''],
    ]);
  });

  it('conforms only where a file was read and no rule failed', () => {
    expect(verdicts.map(({ compliant }) => compliant)).toEqual([true, false, false]);
  });

  it('refuses a report of another shape', () => {
    expect(() => readReport({ report: { jobs: [{ itemDetails: {} }] } })).toThrow();
  });

  it('is printed as a table, then rule by rule', () => {
    expect(printVerdicts(verdicts, (file) => file.slice(1))).toBe(`file   profile   passed rules  failures
a.pdf  PDF/A-2a  105           none
a.pdf  PDF/UA-1  105           5 of 1 rule
b.pdf  -         0             not readable

a.pdf: PDF/UA-1 7.18.5-2 (ISO 14289-1:2014)
  Links shall contain an alternate description
  root/pages[0]/annots[0]
    A link has no Contents
  and 4 more

b.pdf: no startxref
`);
  });
});
