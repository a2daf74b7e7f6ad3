// Makes the files that are attached to a pack: its data, and what the edition is.
import type { Edition, Language } from '../core/content/language.ts';
import type { PackSpec } from '../core/content/types.ts';
import type { Attachment } from '../core/pdf/attachments.ts';
import { type EditionManifest, toJsonBytes } from '../core/publish/manifest.ts';
import type { ReadyEdition } from './prepare-edition.ts';

const MANIFEST = { 'zh-Hans': '本文件的版本信息', en: 'Which edition this is' } as const;

/** The attachments of an edition; it is named by the digest of what it was made of, for its own depends on them. */
export function attachData(
  { data, digest, facts }: ReadyEdition,
  spec: PackSpec,
  edition: Edition,
): readonly Attachment[] {
  if (!spec.attachments) return [];
  const { id, title, audience, date, theme } = spec;
  const manifest: EditionManifest = {
    ...{ schemaVersion: 1, pack: id, edition, title, audience, date, theme, engine: facts.producer, digest },
  };
  const description = MANIFEST[facts.lang as Language];
  return [...data, { name: 'manifest.json', description, relationship: 'Supplement' as const, value: manifest }].map(
    ({ name, description, relationship, ...file }): Attachment => ({
      ...{ name, description, relationship },
      ...('xml' in file
        ? { type: 'application/xml', bytes: new TextEncoder().encode(file.xml) }
        : { type: 'application/json', bytes: toJsonBytes(file.value) }),
    }),
  );
}
