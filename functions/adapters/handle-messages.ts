// Turns the messages that SQS hands to a function into values, and tells SQS which of them failed.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import type { Telemetry } from './telemetry.ts';

type Handler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** A handler that does one message after the other; those that fail come again, and end in the dead-letter queue. */
export const handleEach =
  <Message>(
    { logger, flush }: Telemetry,
    shape: z.ZodType<Message>,
    work: (message: Message, context: Context) => Promise<void>,
  ): Handler =>
  async (event, context) => {
    logger.addContext(context);
    try {
      return await processPartialResponse(
        event,
        async (record: SQSRecord) => {
          try {
            await work(read(record, shape), context);
          } catch (error) {
            logger.error('The message failed', error as Error);
            throw error;
          } finally {
            logger.resetKeys();
          }
        },
        new BatchProcessor(EventType.SQS),
        { context, processInParallel: false, throwOnFullBatchFailure: false },
      );
    } finally {
      flush();
    }
  };

/** A handler that does all messages in one go; messages that are none fail alone. */
export const handleTogether =
  <Message>(
    { logger, flush }: Telemetry,
    shape: z.ZodType<Message>,
    work: (messages: readonly Message[], context: Context) => Promise<void>,
  ): Handler =>
  async (event, context) => {
    logger.addContext(context);
    const failed: string[] = [];
    const messages: Message[] = [];
    for (const record of event.Records)
      try {
        messages.push(read(record, shape));
      } catch (error) {
        logger.error('The message failed', error as Error);
        failed.push(record.messageId);
      }
    try {
      if (messages.length > 0) await work(messages, context);
    } catch (error) {
      logger.error('The messages failed', error as Error);
      failed.splice(0, failed.length, ...event.Records.map(({ messageId }) => messageId));
    } finally {
      flush();
    }
    logger.resetKeys();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** @throws SyntaxError or ZodError when the body is not a message of the shape. */
const read = <Message>({ body }: SQSRecord, shape: z.ZodType<Message>): Message => shape.parse(JSON.parse(body));
