// `npm run conformance:xliff`: validates exported XLIFF with the validator of the Okapi Framework, another maker's reading of the standard.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readSourceFiles } from '../../functions/adapters/source-files.ts';
import { exportTranslation } from '../../functions/pipeline/export-translation.ts';
import { ALL, exported, RICH } from '../xliff/sample.ts';
import { fetchJars, PinnedJarError, runs } from './fetch-jars.ts';

const JARS = [
  {
    artifact: 'net.sf.okapi.lib:okapi-lib-xliff2:1.47.0',
    sha256: '39ce15ac62f1f67ac43c889474c945c504957135a662489fda159e4cd1ced8e8',
  },
  {
    artifact: 'com.fasterxml.woodstox:woodstox-core:6.6.2',
    sha256: '8d097391bb3f3009fb37a565222b7ad3ffd49c49565a478ac0b2445448f55896',
  },
  {
    artifact: 'org.codehaus.woodstox:stax2-api:4.2.2',
    sha256: 'a61c48d553efad78bc01fffc4ac528bebbae64cbaec170b2a5e39cf61eb51abe',
  },
  {
    artifact: 'org.slf4j:slf4j-api:1.7.36',
    sha256: 'd3ef575e3e4979678dc01bf1dcce51021493b4d11fb7f1be8ad982877c16a1c0',
  },
  {
    artifact: 'org.slf4j:slf4j-nop:1.7.36',
    sha256: 'c214958b07816cb4412b30c7bdbd4308ffdc6ba2a83767b8f3a9229cbd9274d6',
  },
];

/** The files that are named, or exports of the content and of a text with every kind of code, written into `folder`. */
async function documents(named: readonly string[], folder: string): Promise<readonly string[]> {
  if (named.length > 0) return named;
  const files = await readSourceFiles('content', 'content');
  const outcome = exportTranslation({ files, report: undefined, states: new Set(ALL) });
  if (outcome.kind !== 'exported') throw new Error('the content cannot be exported');
  const made = { 'content.xlf': outcome.document ?? '', 'codes.xlf': exported(RICH) };
  return Object.entries(made).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

/** Validates, prints a line for each file, and returns the exit code: 0 all valid, or nothing to validate with; 1 failures; 2 wrong usage. */
async function validate(named: readonly string[]): Promise<number> {
  const missing = named.find((file) => !existsSync(file));
  if (missing !== undefined) {
    process.stderr.write(`conformance: there is no file ${missing}\n`);
    return 2;
  }
  const okapi = runs('javac', ['-version'])
    ? fetchJars('the XLIFF validator of Okapi', JARS)
    : { skipped: 'the XLIFF validator needs a JDK, and there is none here' };
  if ('skipped' in okapi) {
    process.stdout.write(`skipped: ${okapi.skipped}\n`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
  try {
    const files = await documents(named, folder);
    const program = join(import.meta.dirname, 'XliffCheck.java');
    const { stdout, stderr } = spawnSync('java', ['-cp', okapi.paths.join(delimiter), program, ...files], {
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => line !== '');
    if (lines.length !== files.length) throw new PinnedJarError(`Okapi gave no verdict: ${stderr.trim()}`);
    const good = lines.filter((line) => line.endsWith('\t'));
    for (const line of lines) process.stdout.write(`${line.endsWith('\t') ? `${line}valid` : line}\n`);
    process.stdout.write(`${good.length} of ${files.length} valid\n`);
    return good.length === files.length ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  process.exitCode = await validate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PinnedJarError)) throw error;
  process.stderr.write(`conformance: ${error.message}\n`);
  process.exitCode = 1;
}
