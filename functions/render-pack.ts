// Renders one pack as a release has it, and publishes it whole or says why it is refused.
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { openAssets } from './adapters/assets.ts';
import { folderBeside } from './adapters/folder-beside.ts';
import { handleEach } from './adapters/handle-messages.ts';
import { openS3Store } from './adapters/s3-store.ts';
import { openSnsNotices } from './adapters/sns-notices.ts';
import { openTelemetry } from './adapters/telemetry.ts';
import { ASSET_FOLDERS, METRICS, releaseId, renderEnvironmentShape, renderJobShape, SERVICES } from './contract.ts';
import { engineOf } from './pipeline/engine.ts';
import { releaseLoader } from './pipeline/load-release.ts';
import { refusalNotice } from './pipeline/refusal-notice.ts';
import { type RenderJobRequest, renderJob } from './pipeline/render-job.ts';

const { CONTENT_BUCKET, PACKS_BUCKET, REFUSED_TOPIC_ARN } = renderEnvironmentShape.parse(process.env);
const telemetry = openTelemetry(SERVICES.render);
const { logger, measure, trace } = telemetry;
const s3 = trace(new S3Client({}));
const load = releaseLoader(openS3Store(s3, CONTENT_BUCKET));
const packs = openS3Store(s3, PACKS_BUCKET);
const notify = openSnsNotices(trace(new SNSClient({})), REFUSED_TOPIC_ARN);
const assets = await openAssets({
  templates: folderBeside(import.meta.url, ASSET_FOLDERS.templates),
  packageFonts: folderBeside(import.meta.url, ASSET_FOLDERS.fonts),
});

export const handler = handleEach(telemetry, renderJobShape, async (job) => {
  logger.appendKeys({ release: releaseId(job.release), pack: job.pack });
  const start = performance.now();
  const onRefused: RenderJobRequest['onRefused'] = async (diagnostics) => {
    await notify(refusalNotice(job, diagnostics));
    measure(METRICS.refused, 1, 'Count');
  };
  const outcome = await renderJob({ job, load, packs, assets, engine: engineOf(), now: () => new Date(), onRefused });
  if (outcome.kind === 'refused') {
    measure(METRICS.missingGlyphs, outcome.diagnostics.filter(({ code }) => code === 'missing-glyph').length, 'Count');
    logger.warn('Refused', { diagnostics: outcome.diagnostics });
    return;
  }
  if (outcome.kind === 'published') {
    const { files, digest } = outcome.manifest;
    measure(METRICS.renderMs, performance.now() - start, 'Milliseconds');
    measure(
      METRICS.pages,
      files.reduce((sum, { pages }) => sum + pages, 0),
      'Count',
    );
    measure(
      METRICS.bytes,
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      'Bytes',
    );
    measure(METRICS.releaseToPublishSeconds, outcome.secondsDue, 'Seconds');
    logger.info('Published', { digest, made: outcome.made, files });
    return;
  }
  logger.info('Nothing to do: a newer release is published');
});
