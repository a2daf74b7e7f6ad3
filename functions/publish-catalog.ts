// Keeps the catalogues true to the pointers of the packs, and tells people what was published.
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { handleTogether } from './adapters/handle-messages.ts';
import { openS3Store } from './adapters/s3-store.ts';
import { openSnsNotices } from './adapters/sns-notices.ts';
import { openTelemetry } from './adapters/telemetry.ts';
import { lookAgainShape, objectEventShape, publishEnvironmentShape, releaseId, SERVICES } from './contract.ts';
import { publishCatalog } from './pipeline/publish-catalog.ts';

const { PACKS_BUCKET, PUBLISHED_TOPIC_ARN } = publishEnvironmentShape.parse(process.env);
const telemetry = openTelemetry(SERVICES.publish);
const { logger, trace } = telemetry;
const packs = openS3Store(trace(new S3Client({})), PACKS_BUCKET);
const notify = openSnsNotices(trace(new SNSClient({})), PUBLISHED_TOPIC_ARN);

export const handler = handleTogether(telemetry, z.union([objectEventShape, lookAgainShape]), async (messages) => {
  const moved = messages.some((message) => 'lookAgain' in message)
    ? undefined
    : messages.flatMap((message) => ('detail' in message ? message.detail.object.key : []));
  const changes = await publishCatalog({ packs, moved, notify });
  for (const { audience, pack, kind, entry, release } of changes)
    logger.info('Changed the catalogue', {
      ...(release === undefined ? {} : { release: releaseId(release) }),
      ...{ audience, pack, kind, digest: entry?.digest },
    });
});
