// Plans a release: which packs it changes, and a job for each of them.
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { openAssets } from './adapters/assets.ts';
import { folderBeside } from './adapters/folder-beside.ts';
import { handleTogether } from './adapters/handle-messages.ts';
import { openS3Store } from './adapters/s3-store.ts';
import { openSqsQueue } from './adapters/sqs-queue.ts';
import { openTelemetry } from './adapters/telemetry.ts';
import {
  ASSET_FOLDERS,
  lookAgainShape,
  objectEventShape,
  planEnvironmentShape,
  type RenderJob,
  releaseId,
  SERVICES,
  sequenceOf,
} from './contract.ts';
import { engineOf } from './pipeline/engine.ts';
import { planRelease } from './pipeline/plan-release.ts';

const { CONTENT_BUCKET, PACKS_BUCKET, RENDER_QUEUE_URL } = planEnvironmentShape.parse(process.env);
const telemetry = openTelemetry(SERVICES.plan);
const { logger, trace } = telemetry;
const s3 = trace(new S3Client({}));
const content = openS3Store(s3, CONTENT_BUCKET);
const packs = openS3Store(s3, PACKS_BUCKET);
const queue = openSqsQueue<RenderJob>(trace(new SQSClient({})), RENDER_QUEUE_URL);
const assets = await openAssets({ templates: folderBeside(import.meta.url, ASSET_FOLDERS.templates) });

export const handler = handleTogether(telemetry, z.union([objectEventShape, lookAgainShape]), async (messages) => {
  const sequences = messages.flatMap((message) =>
    'detail' in message ? (sequenceOf(message.detail.object.key) ?? []) : [],
  );
  const again = messages.some((message) => 'lookAgain' in message);
  if (sequences.length === 0 && !again) return;
  const sequence = again ? undefined : Math.max(...sequences);
  logger.appendKeys(sequence === undefined ? {} : { release: releaseId(sequence) });
  const now = () => new Date();
  const outcome = await planRelease({ content, packs, queue, assets, engine: engineOf(), sequence, now });
  if (outcome.kind === 'superseded') {
    logger.info('A newer release is there', { newest: releaseId(outcome.newest) });
    return;
  }
  logger.appendKeys({ release: releaseId(outcome.release) });
  for (const { pack, action, why } of outcome.plans) logger.info('Planned', { pack, action, why });
});
