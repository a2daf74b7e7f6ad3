// Reads the specification of a pack.
import * as z from 'zod';
import { baseName, checkFileName } from './check-file-name.ts';
import type { SourceText } from './decode-text.ts';
import type { Outcome, Place } from './diagnostic.ts';
import { type Located, readYaml } from './read-yaml.ts';
import { bilingual, finding, id, isDate } from './shapes.ts';
import type { PackSpec } from './types.ts';

const date = z
  .string()
  .refine(
    isDate,
    finding('bad-date', 'is not a day of the calendar.', 'Write it as year-month-day, e.g. "2026-11-24".'),
  );

const PACK = z.strictObject({
  id: id(),
  title: bilingual(),
  subtitle: bilingual().exactOptional(),
  audience: z.enum(['internal', 'public']),
  date,
  languages: z.array(z.enum(['parallel', 'zh-Hans', 'en'])).min(1),
  report: id(),
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
  const { value: pack, diagnostics } = readYaml(source, PACK);
  if (pack === undefined) return { value: undefined, diagnostics };
  return {
    value: { ...pack.value, places: placesOf(pack), place: pack.placeOf() },
    diagnostics: checkFileName(pack, baseName(source.path)),
  };
};

const placesOf = ({ value, placeOf }: Located<z.infer<typeof PACK>>): Record<string, Place> => {
  const places: Record<string, Place> = {};
  for (const [key, part] of Object.entries(value)) {
    places[key] = placeOf(key);
    if (!Array.isArray(part)) continue;
    for (const index of part.keys()) places[`${key}.${index}`] = placeOf(key, index);
  }
  return places;
};
