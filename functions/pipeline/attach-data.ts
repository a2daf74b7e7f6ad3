// Makes the files that are attached to a pack: its data, and a manifest of what it was made of.
import type { Content } from '../core/content/types.ts';
import { packData } from '../core/pack/pack-data.ts';
import type { Pack } from '../core/pack/types.ts';
import type { Attachment } from '../core/pdf/attachments.ts';
import { type EditionManifest, type ManifestInput, toJsonBytes } from '../core/publish/manifest.ts';

const MANIFEST = { 'zh-Hans': '本文件的编印依据', en: 'What this file was made of' } as const;

/** The attachments of an edition; the manifest knows nothing of the PDF that it goes into. */
export function attachData(
  pack: Pack,
  content: Content,
  engine: string,
  inputs: readonly ManifestInput[],
): readonly Attachment[] {
  const { id, edition, title, audience, date, theme } = pack;
  const manifest: EditionManifest = {
    ...{ schemaVersion: 1, pack: id, edition, title, audience, date, theme, engine, inputs },
  };
  return [
    ...packData(pack, content),
    { name: 'manifest.json', description: MANIFEST[pack.lang], relationship: 'Supplement' as const, value: manifest },
  ].map(({ value, ...file }) => ({ ...file, bytes: toJsonBytes(value) }));
}
