// A queue in this process: messages are worked on in their order, and tried again a few times.
import type { Queue } from '../ports.ts';

/** How often a message is tried. */
const TRIES = 3;

export interface MemoryQueue<Message> extends Queue<Message> {
  /** Works on all messages until none is left; answers those that failed every time, with what failed. */
  drain(
    work: (message: Message) => Promise<void>,
  ): Promise<readonly { readonly message: Message; readonly error: unknown }[]>;
}

export function openMemoryQueue<Message>(): MemoryQueue<Message> {
  const waiting: { readonly message: Message; readonly tries: number }[] = [];
  return {
    async send(messages) {
      waiting.push(...messages.map(({ body }) => ({ message: body, tries: 1 })));
    },
    async drain(work) {
      const failed: { message: Message; error: unknown }[] = [];
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { message, tries } = next;
        try {
          await work(message);
        } catch (error) {
          if (tries < TRIES) waiting.push({ message, tries: tries + 1 });
          else failed.push({ message, error });
        }
      }
      return failed;
    },
  };
}
