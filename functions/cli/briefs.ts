#!/usr/bin/env node
// The command of staff and developers: `briefs build`, `briefs check`.
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Exit codes: done, content has errors, wrong usage. */
const WRONG_USAGE = 2;

const program = new Command('briefs')
  .description('Builds Chinese/English briefing packs from a government work report.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(briefs --help shows how it is used)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 the content has errors, or a folder cannot be written; 2 wrong usage.' +
      '\nA pack with errors is not written: its last good files stay, and the other packs are built.',
  );

const withOptions = (command: Command): Command =>
  command
    .option('--content <folder>', 'folder of the content', 'content')
    .option('--templates <folder>', "folder of templates, labels and themes (default: the project's own)")
    .option('--pack <id>', 'only this pack')
    .addOption(new Option('--language <edition>', 'only this edition').choices(['parallel', 'zh-Hans', 'en']))
    .option('--json', 'print one JSON object and nothing else')
    .action(async (options) => {
      // Loaded when it is needed, so that help and errors of usage come at once.
      const { runBuild } = await import('./build.ts');
      process.exitCode = await runBuild({ ...options, engine: `Briefing Packs ${version}` });
    });

withOptions(
  program
    .command('build')
    .description('Build packs into a folder.')
    .option('--out <folder>', 'folder of the packs', 'out'),
);
withOptions(program.command('check').description('Say what is wrong with the content; build nothing.'));

// A reader such as `head` may leave before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}
