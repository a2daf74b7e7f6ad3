// `briefs link`: addresses by which somebody without an account may fetch a pack for a while.
import { LONGEST_LINK } from '../adapters/sign-link.ts';
import { editionPrefix } from '../contract.ts';
import type { Edition } from '../core/content/language.ts';
import { DONE } from './exit-codes.ts';
import { namedPack } from './named-pack.ts';
import { print, runCommand } from './run-command.ts';
import { openSite, packsOf, type SiteOptions, UsageError } from './site.ts';

export interface LinkOptions extends SiteOptions {
  readonly language?: Edition;
  /** How long the address is valid: `30m`, `12h`, `7d`. */
  readonly expires: string;
  readonly json?: boolean;
}

/** Prints an address for each PDF of a pack; returns the exit code. */
export const runLink = async (pack: string, { language, expires, json, ...named }: LinkOptions): Promise<number> =>
  await runCommand(json, async () => {
    const seconds = secondsOf(expires);
    const site = openSite({ bucket: '', ...named });
    const { audience, pointer, editions } = await namedPack(packsOf(site), pack);
    const edition = editions.find(({ digest }) => digest === pointer.digest);
    const files = (edition?.files ?? []).filter((file) => language === undefined || file.language === language);
    if (files.length === 0)
      throw new UsageError(`The pack “${pack}” has no edition “${language}”.`, 'Leave --language out.');
    const links = await Promise.all(
      files.map(async ({ file, language: edition, pages }) => {
        const url = await site.link(`${editionPrefix(audience, pack, pointer.digest)}${file}`, seconds, file);
        return { file, language: edition, pages, url };
      }),
    );
    const end = await site.endOfLinks();
    const warning =
      end === undefined || (end !== 'unknown' && end.getTime() >= Date.now() + seconds * 1000)
        ? undefined
        : endsEarly(end);
    if (warning !== undefined && !json) process.stderr.write(`warning: ${warning}\n`);
    print(json, { pack, digest: pointer.digest, seconds, ...(warning === undefined ? {} : { warning }), links }, () =>
      links.map(({ url }) => `${url}\n`).join(''),
    );
    return DONE;
  });

const endsEarly = (end: Date | 'unknown'): string =>
  `You are logged in for a session, and the addresses end with it${end === 'unknown' ? '' : `, at ${end.toISOString()}`}. ` +
  'For longer ones use an access key that lasts.';

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** @throws UsageError when it is no time, or too long a one. */
export function secondsOf(text: string): number {
  const [, number, unit = ''] = /^(\d+)([mhd])$/u.exec(text) ?? [];
  const seconds = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (seconds > 0 && seconds <= LONGEST_LINK) return seconds;
  throw new UsageError(
    `“${text}” is not a time that an address can be valid.`,
    'Write 30m, 12h or 7d; 7d is the longest.',
  );
}
