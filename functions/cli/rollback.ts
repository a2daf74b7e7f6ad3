// `briefs rollback`: sets a pack back to an edition that it had before.

import { userInfo } from 'node:os';
import { releaseId } from '../contract.ts';
import type { PublishedManifest } from '../core/publish/published.ts';
import { setBack } from '../pipeline/pack-editions.ts';
import { BRIEFS } from './command-name.ts';
import { DONE } from './exit-codes.ts';
import { namedPack } from './named-pack.ts';
import { print, runCommand } from './run-command.ts';
import { openSite, packsOf, type SiteOptions, UsageError } from './site.ts';
import { table } from './table.ts';

export interface RollbackOptions extends SiteOptions {
  /** The beginning of an edition's digest, or the number of its release; absent: the editions are listed. */
  readonly to?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** Sets a pack back, or lists its editions; returns the exit code. */
export const runRollback = async (pack: string, { to, reason, by, json, ...named }: RollbackOptions): Promise<number> =>
  await runCommand(json, async () => {
    const packs = packsOf(openSite({ bucket: '', ...named }));
    const { audience, pointer, editions } = await namedPack(packs, pack);
    if (to === undefined) {
      const listed = editions.map(({ digest, release, date, files }) => ({
        digest,
        release,
        date,
        files,
        current: digest === pointer.digest,
      }));
      print(
        json,
        { pack, editions: listed },
        () => `${list(editions, pointer.digest)}\nSet it back with: ${BRIEFS} rollback ${pack} --to <edition>\n`,
      );
      return DONE;
    }
    const [edition, ...others] = editions.filter(({ digest, release }) =>
      /^\d{8}$/u.test(to) ? release === Number(to) : digest.startsWith(to),
    );
    if (edition === undefined || others.length > 0)
      throw new UsageError(
        `${others.length > 0 ? 'More than one edition' : 'No edition'} of “${pack}” begins with “${to}”.`,
        `Its editions are: ${editions.map(({ digest }) => digest.slice(0, 12)).join(', ')}.`,
      );
    const who = `${by ?? userInfo().username}${reason === undefined ? '' : `: ${reason}`}`;
    const moved = await setBack(packs, audience, edition, who, new Date());
    print(json, { pack, digest: edition.digest, moved: moved !== undefined }, () =>
      moved === undefined
        ? `The pack “${pack}” points to ${edition.digest.slice(0, 12)} already.\n`
        : `The pack “${pack}” is set back to ${edition.digest.slice(0, 12)}, made from release ${releaseId(edition.release)}.\n` +
          'The edition that it was set back from is not published again; the next change of its content is.\n',
    );
    return DONE;
  });

const list = (editions: readonly PublishedManifest[], current: string): string =>
  table([
    ['edition', 'release', 'date', 'files', ''],
    ...editions.map(({ digest, release, date, files }) => [
      ...[digest.slice(0, 12), releaseId(release), date, files.map(({ file }) => file).join(', ')],
      digest === current ? '← published' : '',
    ]),
  ]);
