// `briefs publish`: checks the content and makes a release of it, from which the site builds what changed.

import { userInfo } from 'node:os';
import { openAssets } from '../adapters/assets.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { releaseId } from '../contract.ts';
import { buildPacks } from '../pipeline/build-packs.ts';
import { engineOf } from '../pipeline/engine.ts';
import { planPacks } from '../pipeline/plan-packs.ts';
import { type PublishReleaseOutcome, publishRelease } from '../pipeline/publish-release.ts';
import { TEMPLATES } from './build.ts';
import { BRIEFS } from './command-name.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { readBase, writeBase } from './folder-base.ts';
import { printDiagnostics } from './print-report.ts';
import { print, runCommand } from './run-command.ts';
import { showFolders } from './show-folders.ts';
import { showPlan } from './show-plan.ts';
import { openSite, type SiteOptions } from './site.ts';

export interface PublishOptions extends SiteOptions {
  readonly content: string;
  readonly message?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly again?: boolean;
  readonly allowRefused?: boolean;
  readonly json?: boolean;
}

/** Publishes a folder; returns the exit code. */
export const runPublish = async (options: PublishOptions): Promise<number> =>
  await runCommand(options.json, async () => {
    const site = openSite(options);
    const files = await readSourceFiles(options.content, 'content');
    const assets = await openAssets({ templates: TEMPLATES });
    const engine = engineOf();
    const checked = showFolders(
      await buildPacks({ files, assets, store: undefined, engine, now: () => performance.now() }),
      options,
    );
    if (!options.json) printDiagnostics(checked.diagnostics);
    const names = checked.notBuilt.map(({ id }) => id);
    if (names.length > 0 && !options.allowRefused) {
      print(
        options.json,
        { kind: 'refused', packs: names, diagnostics: checked.diagnostics },
        () =>
          `Nothing is published: ${names.join(', ')} would be refused.\n` +
          'Mend the errors, or publish the rest with --allow-refused; what was published of these packs stays.\n',
      );
      return FAILED;
    }
    const plans = site.packs && (await planPacks({ files, assets, engine, packs: site.packs }));
    const outcome = await publishRelease({
      ...{ files, content: site.content, now: () => new Date() },
      by: options.by ?? userInfo().username,
      message: options.message ?? '',
      base: await readBase(options.content, site.name),
      replace: options.replace ?? false,
      again: options.again ?? false,
      dryRun: options.dryRun ?? false,
      onBlob: options.json ? () => undefined : showUpload,
    });
    const sequence =
      outcome.kind === 'released'
        ? outcome.release?.sequence
        : outcome.kind === 'unchanged'
          ? outcome.release.sequence
          : undefined;
    if (sequence !== undefined && !options.dryRun) await writeBase(options.content, site.name, sequence);
    print(
      options.json,
      { ...summaryOf(outcome), plan: plans ?? null, diagnostics: checked.diagnostics },
      () => textOf(outcome, options) + (plans === undefined || outcome.kind === 'diverged' ? '' : showPlan(plans)),
    );
    return outcome.kind === 'diverged' ? FAILED : DONE;
  });

const showUpload = (done: number, all: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all} files uploaded${done === all ? '\n' : ''}`);
  else if (done === all) process.stderr.write(`${all} files uploaded\n`);
};

/** The outcome without the lists of all files. */
const summaryOf = (outcome: PublishReleaseOutcome): object => {
  if (outcome.kind === 'diverged')
    return { kind: outcome.kind, newest: outcome.newest.sequence, by: outcome.newest.by, paths: outcome.paths };
  if (outcome.kind === 'unchanged') return { kind: outcome.kind, release: outcome.release.sequence };
  return { kind: outcome.kind, release: outcome.release?.sequence ?? null, changed: outcome.changed };
};

function textOf(outcome: PublishReleaseOutcome, { dryRun, content }: PublishOptions): string {
  if (outcome.kind === 'unchanged') return `Nothing changed since release ${releaseId(outcome.release.sequence)}.\n`;
  if (outcome.kind === 'diverged') {
    const { sequence, by, at } = outcome.newest;
    return (
      `Nothing is published: others have published since ${content} was last equal to the site; the newest is release ` +
      `${releaseId(sequence)} by ${by}, ${at}.\nThis would take back what they have of:\n` +
      outcome.paths.map((path) => `  ${path}\n`).join('') +
      `Bring their files into yours (“${BRIEFS} fetch --to <folder>” gets them), or publish yours over theirs with --replace.\n`
    );
  }
  const changed = outcome.changed.map((path) => `  ${path}\n`).join('');
  if (dryRun || outcome.release === undefined) return `Nothing is published, only tried. It would change:\n${changed}`;
  return `Published release ${releaseId(outcome.release.sequence)}: ${outcome.changed.length} files changed.\n`;
}
