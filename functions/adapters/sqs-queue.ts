// Sends messages to a queue of SQS, as many at once as it takes.
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Queue, StoreError } from '../ports.ts';

/** The most messages that SQS takes in one call. */
const BATCH = 10;

/** A queue whose messages are JSON; the group of a message is its share of a fair queue. */
export const openSqsQueue = <Message>(sqs: SQSClient, url: string): Queue<Message> => ({
  async send(messages) {
    for (let start = 0; start < messages.length; start += BATCH) {
      const entries = messages.slice(start, start + BATCH).map(({ body, group, delaySeconds }, index) => ({
        Id: `${index}`,
        MessageBody: JSON.stringify(body),
        ...(group === undefined ? {} : { MessageGroupId: group }),
        ...(delaySeconds === undefined ? {} : { DelaySeconds: delaySeconds }),
      }));
      const { Failed = [] } = await sqs
        .send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }))
        .catch((error: Error) => {
          throw new StoreError(`Cannot send to the queue ${url}: ${error.message}`, { cause: error });
        });
      const [failed] = Failed;
      if (failed !== undefined)
        throw new StoreError(`Cannot send to the queue ${url}: ${failed.Message ?? failed.Code ?? 'refused'}`);
    }
  },
});
