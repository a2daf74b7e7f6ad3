// Reads the specification of a pack.
import * as z from 'zod';
import { baseName, checkFileName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import { type Diagnostic, errorAt, type Outcome, type Place } from './diagnostic.ts';
import { LANGUAGES, type Language, languagesOf } from './language.ts';
import { type Located, readYaml } from './read-yaml.ts';
import { day, id, localized } from './shapes.ts';
import type { PackSpec } from './types.ts';

const EDITIONS = z.array(z.enum(['parallel', 'zh-Hans', 'en'])).min(1);

const packIn = (languages: readonly Language[]) =>
  z.strictObject({
    id: id(),
    title: localized(languages),
    subtitle: localized(languages).exactOptional(),
    audience: z.enum(['internal', 'public']),
    date: day(),
    languages: EDITIONS,
    report: id(),
    require: z.enum(['draft', 'reviewed', 'approved']).exactOptional(),
    sections: z.array(id()).min(1),
    parts: z.array(z.enum(['cover', 'contents', 'partner', 'fact-sheet', 'figures', 'text', 'glossary'])).min(1),
    indicators: z.union([z.literal('all'), z.array(id())]),
    highlights: z.array(id()),
    terms: z.enum(['all', 'used']),
    partner: id().exactOptional(),
    template: id(),
    theme: id(),
    cover: z.enum(['plain', 'red-head']).default('plain'),
    attachments: z.boolean().default(false),
  });

/** The specification in `content/packs/<id>.yaml`. */
export const readPack = (source: SourceText): Outcome<PackSpec | undefined> => {
  const { value: pack, diagnostics } = readYaml(source, packIn(languagesAsked(source)));
  if (pack === undefined) return { value: undefined, diagnostics };
  const require = pack.value.require ?? REQUIRED[pack.value.audience];
  return {
    value: { ...pack.value, require, places: placesOf(pack), place: pack.placeOf() },
    diagnostics: [...checkFileName(pack, baseName(source.path)), ...checkRequire(pack)],
  };
};

/** What a pack requires of its translations when it does not say. */
const REQUIRED = { internal: 'reviewed', public: 'approved' } as const;

/** A pack may ask for less than usual, which its stamp then says; but what the public reads, somebody has looked over. */
const checkRequire = ({ value: { audience, require }, placeOf }: LocatedPack): Diagnostic[] =>
  audience === 'public' && require === 'draft'
    ? [
        errorAt(
          placeOf('require'),
          'weak-requirement',
          'A public pack cannot be content with drafts.',
          'Write “reviewed” or “approved”; `briefs build --draft` shows the pack before that.',
        ),
      ]
    : [];

type LocatedPack = Located<z.infer<ReturnType<typeof packIn>>>;

/** The languages that a pack's editions show; both when it does not say which it has. */
const languagesAsked = (source: SourceText): readonly Language[] =>
  readYaml(source, z.looseObject({ languages: EDITIONS })).value?.value.languages.flatMap(languagesOf) ?? LANGUAGES;

const placesOf = ({ value, placeOf }: LocatedPack): Record<string, Place> => {
  const places: Record<string, Place> = {};
  for (const [key, part] of Object.entries(value)) {
    places[key] = placeOf(key);
    if (!Array.isArray(part)) continue;
    for (const index of part.keys()) places[`${key}.${index}`] = placeOf(key, index);
  }
  return places;
};
