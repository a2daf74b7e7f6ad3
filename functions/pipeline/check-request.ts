// Checks that what a build is asked for is there: the pack, the edition, anything at all.
import { type Diagnostic, errorAt, warningAt } from '../core/content/diagnostic.ts';
import { suggest } from '../core/content/did-you-mean.ts';
import type { Edition } from '../core/content/language.ts';
import type { PackSpec, SourceFile } from '../core/content/types.ts';

/** Codes of what is wrong with the request itself, and not with the content. */
export const REQUEST_CODES: ReadonlySet<string> = new Set(['unknown-pack', 'unknown-edition', 'no-such-theme']);

export interface Request {
  readonly files: readonly SourceFile[];
  readonly pack?: string;
  readonly language?: Edition;
  readonly theme?: string;
}

/** The pack that a file of content specifies, by the file's name. */
export const packOf = (path: string): string | undefined => /^content\/packs\/([^/]+)\.yaml$/.exec(path)?.[1];

/** What is asked for and not there; `themes` are those that there are, `known` the diagnostics of the content. */
export const checkRequest = (
  { files, pack, language, theme }: Request,
  specs: readonly PackSpec[],
  themes: readonly string[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] => {
  if (theme !== undefined && !themes.includes(theme)) return [noSuchTheme(theme, themes)];
  const names = [...new Set([...specs.map(({ id }) => id), ...files.flatMap(({ path }) => packOf(path) ?? [])])];
  if (known.some(({ code }) => code === 'no-content')) return [];
  if (pack !== undefined && !names.includes(pack)) return [unknownPack(pack, names)];
  if (names.length === 0) return [noPacks()];
  const asked = specs.filter(({ id }) => pack === undefined || id === pack);
  const editions = [...new Set(asked.flatMap(({ languages }) => languages))];
  if (language === undefined || asked.length === 0 || editions.includes(language)) return [];
  return [unknownEdition(language, pack, editions)];
};

const PLACE = { file: 'content/packs', line: 1, column: 1 };

const unknownPack = (id: string, names: readonly string[]): Diagnostic =>
  errorAt(
    PLACE,
    'unknown-pack',
    `There is no pack “${id}”. The packs are: ${names.join(', ') || 'none yet'}.`,
    suggest(id, names, 'Give one of these with --pack, or leave --pack out to build them all.'),
  );

const unknownEdition = (language: Edition, pack: string | undefined, editions: readonly Edition[]): Diagnostic =>
  errorAt(
    PLACE,
    'unknown-edition',
    `${pack === undefined ? 'No pack has an edition' : `The pack “${pack}” has no edition`} “${language}”.`,
    `There is: ${editions.join(', ')}. The file of a pack lists its editions under “languages”.`,
  );

const noSuchTheme = (name: string, themes: readonly string[]): Diagnostic =>
  errorAt(
    { file: 'templates/themes', line: 1, column: 1 },
    'no-such-theme',
    `There is no theme “${name}”. The themes are: ${themes.join(', ') || 'none yet'}.`,
    suggest(name, themes, 'Give one of these with --theme, or leave --theme out to build each pack with its own.'),
  );

const noPacks = (): Diagnostic =>
  warningAt(
    PLACE,
    'no-packs',
    'There is no pack to build.',
    'Write a file content/packs/<id>.yaml, as docs/authoring.md shows.',
  );
