// `npm run conformance`: validates PDFs with veraPDF in PDF/UA-1 and in the PDF/A level that each claims (2a or 3a).
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { checkFiles } from './check-files.ts';
import { PinnedJarError } from './fetch-jars.ts';
import { fetchVeraPdf, VeraPdfError } from './fetch-verapdf.ts';
import { printVerdicts } from './print-verdicts.ts';
import type { Verdict } from './read-report.ts';

const ALL_CONFORM = 0;
const FAILURES = 1;
const WRONG_USAGE = 2;

const program = new Command('conformance')
  .description('Validates PDFs with veraPDF in PDF/UA-1 and in the PDF/A level that each claims (2a or 3a).')
  .argument('[files...]', 'PDFs to validate; without any, those in out/')
  .option('--json', 'print one JSON object and nothing else')
  .exitOverride()
  .action((files: string[], { json = false }: { json?: boolean }) => {
    process.exitCode = validate(files.length > 0 ? files : builtFiles(), json);
  });

function validate(named: readonly string[], json: boolean): number {
  const missing = named.find((file) => !existsSync(file));
  if (missing !== undefined) return refuse(`there is no file ${missing}`);
  if (named.length === 0) return refuse('there is no PDF in out/; npm run packs makes them');
  const veraPdf = fetchVeraPdf();
  if ('skipped' in veraPdf) {
    process.stdout.write(json ? `${JSON.stringify(veraPdf)}\n` : `skipped: ${veraPdf.skipped}\n`);
    return ALL_CONFORM;
  }
  const files = [...new Set(named.map((file) => resolve(file)))];
  const verdicts = checkFiles(veraPdf.jar, files);
  const shown = (file: string): string => relative(process.cwd(), file);
  const good = files.filter((file) => verdicts.every((each) => each.file !== file || each.compliant));
  process.stdout.write(
    json
      ? `${JSON.stringify({ conform: good.length === files.length, verdicts: verdicts.map((each) => withName(each, shown)) })}\n`
      : `${printVerdicts(verdicts, shown)}\n${good.length} of ${files.length} conform\n`,
  );
  return good.length === files.length ? ALL_CONFORM : FAILURES;
}

const withName = (verdict: Verdict, shown: (file: string) => string): Verdict => ({
  ...verdict,
  file: shown(verdict.file),
});

function refuse(reason: string): number {
  process.stderr.write(`conformance: ${reason}\n`);
  return WRONG_USAGE;
}

function builtFiles(): string[] {
  if (!existsSync('out')) return [];
  return readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join('out', name));
}

try {
  program.parse();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof VeraPdfError || error instanceof PinnedJarError) {
    process.stderr.write(`conformance: ${error.message}\n`);
    process.exitCode = FAILURES;
  } else throw error;
}
