#!/usr/bin/env node
// The command of staff and developers: imports a report, builds packs into a folder, and publishes content to a site.
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import type { BuildOptions } from './build.ts';
import { DONE, WRONG_USAGE } from './exit-codes.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('briefs')
  .description('Builds Chinese/English briefing packs from a government work report.')
  .version(version)
  // An option belongs to the command that it follows: `terms import` has some of the names of `terms`.
  .enablePositionalOptions()
  .exitOverride()
  .showHelpAfterError('(briefs --help shows how it is used)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 the content has errors, or a folder cannot be written; 2 wrong usage.' +
      '\nA pack with errors is not written: its last good files stay, and the other packs are built.',
  );

/** What is given on the command line, before what follows from it is filled in. */
type Given = Omit<BuildOptions, 'engine'>;

/** Has an action's answer be the exit code. It loads its module itself, so that help and errors of usage come at once; compiled once for all starts. */
const exitWith =
  <Args extends unknown[]>(run: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    enableCompileCache();
    process.exitCode = await run(...args);
  };

const withOptions = (command: Command, complete: (given: Given) => Given): Command =>
  command
    .option('--content <folder>', 'folder of the content', 'content')
    .option('--templates <folder>', "folder of templates, labels and themes (default: the project's own)")
    .option('--pack <id>', 'only this pack')
    .option('--theme <name>', 'this theme instead of the one that each pack names')
    .option('--fonts <folder>', 'folder of your own fonts, for themes that name some, such as “official”')
    .addOption(new Option('--language <edition>', 'only this edition').choices(['parallel', 'zh-Hans', 'en']))
    .option('--json', 'print one JSON object and nothing else')
    .action(
      exitWith(async (given: Given) =>
        (await import('./build.ts')).runBuild({ ...complete(given), engine: `Briefing Packs ${version}` }),
      ),
    );

withOptions(
  program
    .command('build')
    .description('Build packs into a folder.')
    .option(
      '--draft',
      'build also what is not translated as packs require: marked on each page, <pack>.<edition>.draft.pdf',
    )
    .option('--out <folder>', 'folder of the packs (default: "out", and "out-<name>" with --theme <name>)')
    .addOption(
      new Option('--debug <what>', 'draw what the layout decided, into <pack>.<edition>.layout.pdf').choices([
        'layout',
      ]),
    ),
  // Packs of another look do not replace the published ones unless they are told to.
  (given) => ({ ...given, out: given.out ?? (given.theme === undefined ? 'out' : `out-${given.theme}`) }),
);
withOptions(
  program.command('check').description('Say what is wrong with the content; build nothing.'),
  (given) => given,
);

program
  .command('review')
  .description('Accept translations: write down who looked at which text, and how far it has come.')
  .argument('[units...]', 'blocks (s5.1.p2), sections (s5), terms (terms/…, or terms for all)')
  .addOption(
    new Option('--state <state>', 'the state that they have now')
      .choices(['draft', 'reviewed', 'approved'])
      .makeOptionMandatory(),
  )
  .option('--by <name>', 'who accepts: the translator of a draft, otherwise the reviser')
  .option('--translator <name>', 'who translated (default: as written down)')
  .option('--reviser <name>', 'who revised; for what is approved, another person than the translator')
  .option('--report <id>', 'the report, where several are translated')
  .option('--all', 'all blocks and terms of the report')
  .option('--date <day>', 'day on which it was done (default: today)')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--dry-run', 'say what would be accepted; write nothing')
  .option('--json', 'print one JSON object and nothing else')
  .addHelpText(
    'after',
    '\nExample: briefs review s5 terms --state approved --translator "Li Hua" --reviser "Wang Ming"',
  )
  .action(exitWith(async (units, options) => await (await import('./review.ts')).runReview(units, options)));

program
  .command('export')
  .description('Write what is to be translated as XLIFF 2.1, for a translation tool.')
  .addOption(new Option('--format <format>', 'format of the file').choices(['xliff']).makeOptionMandatory())
  .option('--report <id>', 'the report, where there are several')
  .option('--out <file>', 'file to write (default: standard output)')
  .option('--state <states>', 'states with commas between: missing, stale, draft, reviewed, approved', 'missing,stale')
  .option('--all', 'everything, whatever its state')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--json', 'print one JSON object and nothing else; needs --out')
  .addHelpText('after', '\nExample: briefs export --format xliff --out leshan.xlf')
  .action(exitWith(async (options) => await (await import('./export.ts')).runExport(options)));
program
  .command('import-translation')
  .description('Take a translated XLIFF into the content; say what of it does not fit.')
  .argument('<file>', 'XLIFF 2 as the translation tool saved it')
  .option('--by <name>', 'who translated (default: your user name)')
  .option('--date <day>', 'day on which it was done (default: today)')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--dry-run', 'say what would be taken; write nothing')
  .option('--json', 'print one JSON object and nothing else')
  .addHelpText('after', '\nExample: briefs import-translation leshan.xlf --by "Li Hua"')
  .action(
    exitWith(async (file, options) =>
      (await import('./import-translation.ts')).runImportTranslation({ ...options, file }),
    ),
  );

const ofSite = (command: Command): Command =>
  command
    .addOption(new Option('--bucket <name>', 'content bucket').env('BRIEFS_CONTENT_BUCKET'))
    .addOption(new Option('--packs-bucket <name>', 'packs bucket').env('BRIEFS_PACKS_BUCKET'))
    .option('--store <folder>', 'folder of `briefs dev`, in place of buckets')
    .option('--json', 'print one JSON object and nothing else');

ofSite(
  program.command('publish').description('Make a release of the content, from which the site builds what changed.'),
)
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--message <text>', 'what changed, for those who read the list of releases')
  .option('--by <name>', 'who publishes (default: your user name)')
  .option('--dry-run', 'say what would change; publish nothing')
  .option('--replace', 'publish also where that takes back what others published')
  .option('--again', 'make a release also when nothing changed, as after an upgrade')
  .option('--allow-refused', 'publish although some packs have errors; these stay as they are')
  .addHelpText('after', '\nExample: briefs publish --bucket my-content --message "Revised section 6"')
  .action(exitWith(async (options) => await (await import('./publish.ts')).runPublish(options)));
ofSite(program.command('plan').description('Say what publishing the content would rebuild, and why.'))
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--templates <folder>', "folder of templates, labels and themes (default: the project's own)")
  .action(exitWith(async (options) => await (await import('./plan.ts')).runPlan(options)));
ofSite(
  program
    .command('status')
    .description(
      'Say how far the translations of the content have come; of a site, which edition of each pack is published, and what was refused.',
    ),
)
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--translation', 'of the content, also where the environment names a site')
  .addHelpText('after', '\nWithout --bucket and --store it shows the content; with one of them the site.')
  .action(exitWith(async (options) => await (await import('./status.ts')).runStatus(options)));
ofSite(program.command('link <pack>').description('Print addresses by which a pack can be fetched without an account.'))
  .addOption(new Option('--language <edition>', 'only this edition').choices(['parallel', 'zh-Hans', 'en']))
  .option('--expires <time>', 'how long they are valid: 30m, 12h, 7d', '24h')
  .action(exitWith(async (pack, options) => await (await import('./link.ts')).runLink(pack, options)));
ofSite(
  program.command('rollback <pack>').description('Set a pack back to an edition that it had; list them without --to.'),
)
  .option('--to <edition>', 'the beginning of its digest, or its release: 00000012')
  .option('--reason <text>', 'why, for those who look at it later')
  .option('--by <name>', 'who does it (default: your user name)')
  .action(exitWith(async (pack, options) => await (await import('./rollback.ts')).runRollback(pack, options)));
ofSite(program.command('fetch').description('Write the content of a release into a new folder.'))
  .requiredOption('--to <folder>', 'the folder, new or empty')
  .option('--release <number>', 'the release (default: the newest)')
  .action(exitWith(async (options) => await (await import('./fetch.ts')).runFetch(options)));
program
  .command('dev')
  .description('Publish into a folder whenever content or templates change, as the cloud does.')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--templates <folder>', "folder of templates, labels and themes (default: the project's own)")
  .option('--store <folder>', 'folder that stands for the buckets', 'out-dev')
  .option('--once', 'publish once and end')
  .action(exitWith(async (options) => await (await import('./dev.ts')).runDev(options)));
program
  .command('import')
  .description('Put the text of a newspaper page into the content: repair what is certain, ask about what is not.')
  .argument('<file>', 'plain text or Markdown, UTF-8')
  .requiredOption('--id <id>', 'id of the report, such as "leshan-2022"')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--city <name>', 'whose report it is, in Chinese, where the text does not say')
  .option('--year <year>', 'of which year, where the text does not say')
  .option('--publication <name>', 'the newspaper, in Chinese, where the text does not say')
  .option('--date <day>', 'day of the edition (default: that of the first import)')
  .option('--dry-run', 'say what would be done; write nothing')
  .option('--json', 'print one JSON object and nothing else')
  .addHelpText(
    'after',
    '\nExample: briefs import page.txt --id leshan-2022 --city 乐山市 --year 2022' +
      '\nA file that somebody has changed is not written over: a proposal (….proposed.md) is written beside it.',
  )
  .action(exitWith(async (file, options) => await (await import('./import.ts')).runImport({ ...options, file })));
program
  .command('figures')
  .description('Compare the figures of Chinese sentences with those of their English translations.')
  .requiredOption(
    '--tsv <file>',
    'table with tabs: id, Chinese, English; further columns are ignored; "-" reads standard input',
  )
  .option('--glossary <file>', 'file of terms, whose names need no counterpart')
  .option('--json', 'print one JSON object and nothing else')
  .addHelpText('after', '\nExit codes: 0 no mismatch; 1 a mismatch, or a row that cannot be read; 2 wrong usage.')
  .action(exitWith(async (options) => await (await import('./figures.ts')).runFigures(options)));

const terms = program
  .command('terms')
  .description('List the terms of the glossary with their uses, or write them for other programs.')
  .enablePositionalOptions()
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--report <id>', 'only the terms of this report')
  .addOption(
    new Option('--format <format>', 'tbx is TBX-Basic (ISO 30042); csv opens in Excel')
      .choices(['table', 'json', 'csv', 'tbx'])
      .default('table'),
  )
  .option('--out <file>', 'write it into a file')
  .option('--json', 'the same as --format json')
  .addHelpText('after', '\nExample: briefs terms --report leshan-2021 --format tbx --out leshan-2021.tbx')
  .action(exitWith(async (options) => await (await import('./terms.ts')).runTerms(options)));
terms
  .command('import')
  .description('Take terms of a TBX or CSV file into the glossary: add new ones, report what differs.')
  .argument('<file>', 'a file that ends in .tbx or .csv')
  .option('--content <folder>', 'folder of the content', 'content')
  .option('--glossary <name>', 'the glossary file, without .yaml; needed where there are several')
  .addOption(
    new Option('--accept <side>', 'whose value stays where both differ').choices(['ours', 'theirs']).default('ours'),
  )
  .option('--dry-run', 'say what would be done; write nothing')
  .option('--json', 'print one JSON object and nothing else')
  .action(
    exitWith(async (file, options) => await (await import('./terms-import.ts')).runTermsImport({ ...options, file })),
  );

// A reader such as `head` may leave before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? DONE : WRONG_USAGE;
}
