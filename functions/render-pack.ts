// The render function: builds all editions of one pack from the content bucket and publishes them in the packs bucket.
import { fileURLToPath } from 'node:url';
import { S3Client } from '@aws-sdk/client-s3';
import project from '../package.json' with { type: 'json' };
import { openAssets } from './adapters/assets.ts';
import { readS3Files } from './adapters/s3-source-files.ts';
import { openS3Store } from './adapters/s3-store.ts';
import {
  ASSET_FOLDERS,
  CONTENT_PREFIX,
  PACKS_PREFIX,
  type RenderJob,
  renderEnvironmentShape,
  renderJobShape,
} from './contract.ts';
import type { BuildReport } from './pipeline/build-packs.ts';
import { publishPack } from './pipeline/publish-pack.ts';

const { CONTENT_BUCKET, PACKS_BUCKET } = renderEnvironmentShape.parse(process.env);
const s3 = new S3Client({});
/** A folder of the asset: the bundle lies at its top. */
const beside = (folder: string): string => fileURLToPath(new URL(`./${folder}/`, import.meta.url));
const assets = await openAssets({
  templates: beside(ASSET_FOLDERS.templates),
  packageFonts: beside(ASSET_FOLDERS.fonts),
});

/**
 * Renders the pack that a job names.
 * @throws PackRejectedError when the content has errors: nothing of the pack is written then.
 */
export const handler = async (job: RenderJob): Promise<BuildReport> =>
  publishPack({
    pack: renderJobShape.parse(job).pack,
    files: await readS3Files(s3, CONTENT_BUCKET, CONTENT_PREFIX),
    assets,
    store: openS3Store(s3, PACKS_BUCKET, PACKS_PREFIX),
    engine: `Briefing Packs ${project.version}`,
    now: () => performance.now(),
  });
