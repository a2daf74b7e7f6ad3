// Makes a release of what staff edited in the content bucket, when they have been quiet for a while.
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { handleTogether } from './adapters/handle-messages.ts';
import { openS3Store } from './adapters/s3-store.ts';
import { openSqsQueue } from './adapters/sqs-queue.ts';
import { openTelemetry } from './adapters/telemetry.ts';
import { collectEnvironmentShape, lookAgainShape, objectEventShape, releaseId, SERVICES } from './contract.ts';
import { collectRelease } from './pipeline/collect-release.ts';

const { CONTENT_BUCKET, CHANGES_QUEUE_URL, QUIET_SECONDS } = collectEnvironmentShape.parse(process.env);
const telemetry = openTelemetry(SERVICES.collect);
const { logger, trace } = telemetry;
const content = openS3Store(trace(new S3Client({})), CONTENT_BUCKET);
const changes = openSqsQueue<{ lookAgain: true }>(trace(new SQSClient({})), CHANGES_QUEUE_URL);

/** The longest that SQS can hold a message back, in seconds. */
const LONGEST_DELAY = 900;

export const handler = handleTogether(telemetry, z.union([objectEventShape, lookAgainShape]), async (messages) => {
  const times = messages.flatMap((message) => ('time' in message ? Date.parse(message.time) : []));
  const lastEdit = times.length === 0 ? undefined : new Date(Math.max(...times));
  const outcome = await collectRelease({ content, quietSeconds: QUIET_SECONDS, lastEdit, now: () => new Date() });
  if (outcome.kind === 'released') logger.appendKeys({ release: releaseId(outcome.release.sequence) });
  if (outcome.kind === 'busy')
    await changes.send([{ body: { lookAgain: true }, delaySeconds: Math.min(outcome.seconds, LONGEST_DELAY) }]);
  if (outcome.kind === 'released' && outcome.conflicts.length > 0)
    logger.warn('Edits replaced what had been published since', { files: outcome.conflicts });
  logger.info(SAID[outcome.kind], { messages: messages.length });
});

const SAID = {
  busy: 'The content is still being edited',
  unchanged: 'The content is as the newest release has it',
  released: 'Made a release of the edits',
} as const;
