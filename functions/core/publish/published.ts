// What is stored of a published edition beside its PDFs, of a refused one, and in the catalogue.
import * as z from 'zod';
import { sha256Shape } from './sha256.ts';

/** A pack in Chinese alone needs no English title. */
const localized = z.strictObject({ 'zh-Hans': z.string(), en: z.string().exactOptional() });

const diagnosticShape = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  hint: z.string(),
});

const waiverShape = z.strictObject({
  unit: z.string(),
  check: z.string(),
  words: z.string(),
  by: z.string(),
  reason: z.string(),
});

const fileShape = z.strictObject({
  language: z.enum(['parallel', 'zh-Hans', 'en']),
  /** Name beside the manifest. */
  file: z.string(),
  theme: z.string(),
  pages: z.int(),
  bytes: z.int(),
  sha256: sha256Shape,
  digest: sha256Shape,
});

/** `<audience>/<pack>/<digest>/manifest.json`: written last of an edition, so that whoever finds it finds the files too. */
export const publishedManifestShape = z.strictObject({
  schemaVersion: z.literal(1),
  pack: z.string(),
  digest: sha256Shape,
  title: localized,
  audience: z.enum(['internal', 'public']),
  date: z.string(),
  engine: z.string(),
  /** The release that the edition was first made from. */
  release: z.int().min(1),
  files: z.array(fileShape),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: sha256Shape })),
  diagnostics: z.array(diagnosticShape),
  /** The findings of the checks that the pack is published in spite of; editions of earlier versions have none. */
  waivers: z.array(waiverShape).default([]),
});

export type PublishedManifest = Readonly<z.infer<typeof publishedManifestShape>>;

/** `refused/<pack>.json`: why the newest release that tried could not be published. */
export const refusedShape = z.strictObject({
  schemaVersion: z.literal(1),
  pack: z.string(),
  release: z.int().min(1),
  at: z.iso.datetime(),
  diagnostics: z.array(diagnosticShape),
});

export type Refused = Readonly<z.infer<typeof refusedShape>>;

const catalogEntryShape = z.strictObject({
  pack: z.string(),
  title: localized,
  date: z.string(),
  digest: sha256Shape,
  at: z.iso.datetime(),
  /** Keys of the PDFs, beside the catalogue. */
  files: z.array(fileShape.omit({ digest: true })),
});

/** `<audience>/catalog.json`: every pack that is offered, in order of their names. */
export const catalogShape = z.strictObject({ schemaVersion: z.literal(1), packs: z.array(catalogEntryShape) });

export type Catalog = Readonly<z.infer<typeof catalogShape>>;
export type CatalogEntry = Readonly<z.infer<typeof catalogEntryShape>>;
