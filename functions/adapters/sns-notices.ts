// Sends notices to a topic of SNS, whose subscribers get them by mail.
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { type Notify, StoreError } from '../ports.ts';

/** The most bytes of a message, with room for what SNS adds. */
const LONGEST = 200_000;

/** Sends to a topic. A text that is too long is cut: the whole of it is in the store. */
export const openSnsNotices =
  (sns: SNSClient, topic: string): Notify =>
  async ({ subject, text }) => {
    const bytes = new TextEncoder().encode(text);
    const whole = bytes.length <= LONGEST;
    const message = whole ? text : `${new TextDecoder().decode(bytes.subarray(0, LONGEST))}…\n`;
    try {
      await sns.send(new PublishCommand({ TopicArn: topic, Subject: subject, Message: message }));
    } catch (error) {
      throw new StoreError(`Cannot send a notice to ${topic}: ${(error as Error).message}`, { cause: error });
    }
  };
