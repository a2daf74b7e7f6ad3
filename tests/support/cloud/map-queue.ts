// What stands between a queue and a function in the cloud: takes messages, invokes a sandbox, deletes what was done, leaves what failed.
import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Sandbox } from './sandbox.ts';

export interface Mapping {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  /** As many events at once as there are sandboxes. */
  readonly sandboxes: readonly Sandbox[];
  readonly batchSize: number;
  /** How long messages are gathered. Milliseconds. */
  readonly window?: number;
}

export interface MappedQueue {
  /** Batches that were handed to the function: the bodies of each. */
  readonly invocations: (readonly string[])[];
  /** What failed, as Lambda would log it. */
  readonly failures: Error[];
  readonly busy: () => boolean;
  close(): Promise<void>;
}

/** Starts to take messages. */
export function mapQueue({ sqs, queueUrl, sandboxes, batchSize, window = 0 }: Mapping): MappedQueue {
  const invocations: (readonly string[])[] = [];
  const failures: Error[] = [];
  let open = true;
  let busy = 0;

  const receive = async (most: number): Promise<readonly Message[]> =>
    (
      await sqs.send(
        new ReceiveMessageCommand({
          ...{ QueueUrl: queueUrl, MaxNumberOfMessages: Math.min(10, most) },
          MessageSystemAttributeNames: ['All'],
        }),
      )
    ).Messages ?? [];

  const gather = async (): Promise<readonly Message[]> => {
    const messages = [...(await receive(batchSize))];
    if (messages.length === 0) return messages;
    const until = Date.now() + window;
    while (messages.length < batchSize && Date.now() < until) {
      messages.push(...(await receive(batchSize - messages.length)));
      await sleep(5);
    }
    return messages;
  };

  const work = async (sandbox: Sandbox): Promise<void> => {
    while (open) {
      const messages = await gather();
      if (messages.length === 0) {
        await sleep(10);
        continue;
      }
      busy++;
      invocations.push(messages.map(({ Body = '' }) => Body));
      try {
        const answer = await sandbox.invoke({ Records: messages.map(recordOf) });
        const failed = new Set(
          ((answer ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] }).batchItemFailures?.map(
            ({ itemIdentifier }) => itemIdentifier,
          ),
        );
        // As Lambda does: a name that is none means that the whole batch failed.
        const known = [...failed].every((id) => messages.some(({ MessageId }) => MessageId === id));
        if (!known) throw new Error(`The function names messages that it was not given: ${[...failed].join(', ')}`);
        await remove(messages.filter(({ MessageId = '' }) => !failed.has(MessageId)));
      } catch (error) {
        failures.push(error as Error);
      } finally {
        busy--;
      }
    }
  };

  const remove = async (messages: readonly Message[]): Promise<void> => {
    for (let start = 0; start < messages.length; start += 10)
      await sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: messages
            .slice(start, start + 10)
            .map(({ ReceiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle: ReceiptHandle ?? '' })),
        }),
      );
  };

  const workers = sandboxes.map(async (sandbox) => await work(sandbox));
  return {
    invocations,
    failures,
    busy: () => busy > 0,
    async close() {
      open = false;
      await Promise.all(workers);
    },
  };
}

/** A message as Lambda gives it to a function. */
const recordOf = ({ MessageId, ReceiptHandle, Body, Attributes, MD5OfBody }: Message): object => ({
  ...{ messageId: MessageId, receiptHandle: ReceiptHandle, body: Body, attributes: Attributes, md5OfBody: MD5OfBody },
  ...{ messageAttributes: {}, eventSource: 'aws:sqs', eventSourceARN: 'arn:aws:sqs:test', awsRegion: 'eu-central-1' },
});
