// Checks files in PDF/UA-1 and in the PDF/A level that each claims, with as few starts of veraPDF as possible.
import { spawnSync } from 'node:child_process';
import { VeraPdfError } from './fetch-verapdf.ts';
import { type Profile, readReport, type Verdict } from './read-report.ts';

/** How veraPDF names the profiles; `claimed` checks all that a file's XMP claims, and PDF/UA-1 where it claims none. */
const FLAVOURS = { claimed: ['0', '-df', 'ua1'], 'PDF/UA-1': ['ua1'], 'PDF/A-2a': ['2a'] } as const;
const LEVELS: readonly string[] = ['PDF/A-2a', 'PDF/A-3a'] satisfies Profile[];
const EXAMPLES = '3';
const REPORT_LIMIT = 256 * 1024 * 1024;

/**
 * Two verdicts a file, in the order of the files: PDF/UA-1, then PDF/A; one for a file that cannot be read. One run serves files that claim both. A file
 * that claims neither 2a nor 3a is held to 2a, where the missing claim is a failure of its own.
 * @throws VeraPdfError when veraPDF gives no report.
 */
export function checkFiles(jar: string, files: readonly string[]): readonly Verdict[] {
  const verdicts = run(jar, 'claimed', files);
  const isRead = (file: string) => !verdicts.some((each) => each.file === file && each.unreadable !== undefined);
  const lacking = (profiles: readonly string[]): string[] =>
    files.filter(
      (file) => isRead(file) && !verdicts.some((each) => each.file === file && profiles.includes(each.profile)),
    );
  const all = [...verdicts, ...run(jar, 'PDF/UA-1', lacking(['PDF/UA-1'])), ...run(jar, 'PDF/A-2a', lacking(LEVELS))];
  return files.flatMap((file) => {
    const own = all.filter((each) => each.file === file);
    const unread = own.find(({ unreadable }) => unreadable !== undefined);
    if (unread !== undefined) return [unread];
    const ua = own.find(({ profile }) => profile === 'PDF/UA-1');
    const a = own.find(({ profile }) => LEVELS.includes(profile));
    if (ua === undefined || a === undefined) throw new VeraPdfError(`veraPDF did not judge ${file} in both profiles.`);
    return [ua, a];
  });
}

function run(jar: string, flavour: keyof typeof FLAVOURS, files: readonly string[]): readonly Verdict[] {
  if (files.length === 0) return [];
  const options = ['--format', 'json', '--maxfailuresdisplayed', EXAMPLES, '--nonpdfext', '--loglevel', '0'];
  const { stdout, stderr, error } = spawnSync('java', ['-jar', jar, '-f', ...FLAVOURS[flavour], ...options, ...files], {
    encoding: 'utf8',
    // Names of files reach Java and come back in UTF-8, whatever the machine's locale.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: REPORT_LIMIT,
  });
  if (error !== undefined) throw error;
  if (!stdout.startsWith('{')) throw new VeraPdfError(`veraPDF gave no report: ${stderr.trim() || stdout.trim()}`);
  return readReport(JSON.parse(stdout));
}
