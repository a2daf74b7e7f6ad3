// The whole pipeline as it runs in the cloud, on this machine: buckets, queues, topics, and the four bundled functions, each in sandboxes of
// its own. `const cloud = await startCloud()`; put objects through `cloud.client`, then `await cloud.settled()`.
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import {
  type CollectEnvironment,
  type PlanEnvironment,
  type PublishEnvironment,
  RENDER_NODE_OPTIONS,
  type RenderEnvironment,
} from '../../../functions/contract.ts';
import { newFolder, removeFolder } from '../folders.ts';
import { bundleFunction } from './bundle-function.ts';
import { type MappedQueue, mapQueue } from './map-queue.ts';
import { CREDENTIALS, REGION, type S3Event, type S3Server, startS3Server } from './s3-server.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

export type Step = 'collect' | 'plan' | 'render' | 'publish';

export interface CloudOptions {
  /** Sandboxes of the render function. */
  readonly renderers?: number;
  /** Seconds without an edit after which a release is made. */
  readonly quietSeconds?: number;
  /** How often each event is delivered, and in which order: those of one moment are given, those to deliver are answered. */
  readonly deliver?: (events: readonly S3Event[]) => readonly S3Event[];
  /** More environment of a step's function. */
  readonly environment?: Partial<Record<Step, Readonly<Record<string, string>>>>;
  /** How often a message is tried. */
  readonly tries?: number;
  /** How long a message is hidden while it is worked on; the time of a redelivery after a crash. Seconds. */
  readonly visibility?: number;
}

export interface Cloud {
  readonly s3: S3Server;
  readonly client: S3Client;
  readonly content: string;
  readonly packs: string;
  readonly mapped: Readonly<Record<Step, MappedQueue>>;
  readonly sandboxes: Readonly<Record<Step, readonly Sandbox[]>>;
  /** Notices that were sent, by topic. */
  readonly notices: () => readonly { readonly topic: string; readonly text: string }[];
  /** Bodies of the messages that failed for good. */
  readonly dead: (step: Step) => readonly string[];
  /** Hands a message to a step. */
  send(step: Step, body: unknown): void;
  /** Sends the failed messages of a step back to its queue. */
  redrive(step: Step): void;
  /** Waits until no message is on its way and nothing runs. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const NAMES: Readonly<Record<Step, string>> = {
  ...{ collect: 'collect-release', plan: 'plan-packs', render: 'render-pack', publish: 'publish-catalog' },
};
const STEPS = Object.keys(NAMES) as readonly Step[];
/** Bundles of this process, made when they are first needed. */
const bundles = new Map<Step, Promise<string>>();
const folders: string[] = [];
process.on('exit', () => folders.forEach(removeFolder));

export const bundleOf = async (step: Step): Promise<string> => {
  const made = bundles.get(step);
  if (made !== undefined) return await made;
  const folder = newFolder();
  folders.push(folder);
  const making = bundleFunction(NAMES[step], folder);
  bundles.set(step, making);
  return await making;
};

export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const { renderers = 2, quietSeconds = 1, deliver = (events) => events, tries = 3, visibility = 20 } = options;
  const [content, packs] = ['content-bucket', 'packs-bucket'];
  const s3 = await startS3Server();
  const queues = await startFauxqs({ port: 0, logger: false, defaultRegion: REGION });
  const urls = Object.fromEntries(
    STEPS.map((step) => {
      const dead = queues.createQueue(`${step}-dead`, { region: REGION });
      const { queueUrl } = queues.createQueue(step, {
        region: REGION,
        attributes: {
          VisibilityTimeout: `${visibility}`,
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: tries }),
        },
      });
      return [step, queueUrl.replace(/^https?:\/\/[^/]+/u, queues.address)];
    }),
  ) as Readonly<Record<Step, string>>;
  const topics = Object.fromEntries(
    ['published', 'refused'].map((topic) => {
      const { topicArn } = queues.createTopic(topic, { region: REGION });
      queues.createQueue(`${topic}-mail`, { region: REGION });
      queues.subscribe({ topic, queue: `${topic}-mail`, region: REGION });
      return [topic, topicArn];
    }),
  );

  const environments: {
    collect: CollectEnvironment;
    plan: PlanEnvironment;
    render: RenderEnvironment;
    publish: PublishEnvironment;
  } = {
    collect: { CONTENT_BUCKET: content, CHANGES_QUEUE_URL: urls.collect, QUIET_SECONDS: `${quietSeconds}` },
    plan: { CONTENT_BUCKET: content, PACKS_BUCKET: packs, RENDER_QUEUE_URL: urls.render },
    render: { CONTENT_BUCKET: content, PACKS_BUCKET: packs, REFUSED_TOPIC_ARN: topics['refused'] ?? '' },
    publish: { PACKS_BUCKET: packs, PUBLISHED_TOPIC_ARN: topics['published'] ?? '' },
  };
  const common = {
    ...{ AWS_ENDPOINT_URL_S3: s3.endpoint, AWS_ENDPOINT_URL_SQS: queues.address, AWS_ENDPOINT_URL_SNS: queues.address },
    ...{
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    },
    POWERTOOLS_TRACE_ENABLED: 'false',
    POWERTOOLS_METRICS_NAMESPACE: 'BriefingPacks',
  };
  const open = async (step: Step, count: number): Promise<readonly [Step, readonly Sandbox[]]> => {
    const bundle = await bundleOf(step);
    const environment = {
      ...common,
      ...(environments[step] as Readonly<Record<string, string>>),
      AWS_LAMBDA_FUNCTION_NAME: NAMES[step],
      ...(step === 'render' ? { NODE_OPTIONS: RENDER_NODE_OPTIONS } : {}),
      ...options.environment?.[step],
    };
    return [
      step,
      await Promise.all(Array.from({ length: count }, async () => await openSandbox({ bundle, environment }))),
    ];
  };
  const sandboxes = Object.fromEntries(
    await Promise.all(STEPS.map(async (step) => await open(step, step === 'render' ? renderers : 1))),
  ) as Readonly<Record<Step, readonly Sandbox[]>>;

  const sqs = new SQSClient({ endpoint: queues.address, region: REGION, credentials: CREDENTIALS });
  const batches: Readonly<Record<Step, { batchSize: number; window?: number }>> = {
    ...{ collect: { batchSize: 1000, window: 300 }, plan: { batchSize: 10 } },
    ...{ render: { batchSize: 1 }, publish: { batchSize: 1000, window: 200 } },
  };
  const mapped = Object.fromEntries(
    STEPS.map((step) => [step, mapQueue({ sqs, queueUrl: urls[step], sandboxes: sandboxes[step], ...batches[step] })]),
  ) as Readonly<Record<Step, MappedQueue>>;

  // As EventBridge does with the rules of the stack.
  const route = ({ kind, bucket, key, time }: S3Event): void => {
    const body = JSON.stringify({
      ...{ version: '0', source: 'aws.s3', 'detail-type': kind, time: time.toISOString(), region: REGION },
      detail: { version: '0', bucket: { name: bucket }, object: { key } },
    });
    const to = (step: Step): unknown => queues.sendMessage(step, body, { region: REGION });
    if (bucket === content && key.startsWith('content/')) to('collect');
    if (bucket === content && key.startsWith('releases/') && kind === 'Object Created') to('plan');
    if (bucket === packs && key.endsWith('/latest.json') && kind === 'Object Created') to('publish');
  };
  let moment: S3Event[] = [];
  s3.onEvent = (event) => {
    moment.push(event);
    if (moment.length === 1)
      setTimeout(() => {
        const events = moment;
        moment = [];
        for (const each of deliver(events)) route(each);
      }, 20);
  };

  const waiting = (queue: string): number => {
    const { ready = [], delayed = [], inflight = [] } = queues.inspectQueue(queue)?.messages ?? {};
    return ready.length + delayed.length + inflight.length;
  };
  const bodies = (queue: string): readonly string[] => {
    const { ready = [], delayed = [], inflight = [] } = queues.inspectQueue(queue)?.messages ?? {};
    return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
  };
  const idle = (): boolean => moment.length === 0 && STEPS.every((step) => waiting(step) === 0 && !mapped[step].busy());

  return {
    ...{ s3, content, packs, mapped, sandboxes },
    client: new S3Client({ endpoint: s3.endpoint, region: REGION, credentials: CREDENTIALS, forcePathStyle: true }),
    notices: () =>
      ['published', 'refused'].flatMap((topic) =>
        bodies(`${topic}-mail`).map((body) => ({ topic, text: (JSON.parse(body) as { Message: string }).Message })),
      ),
    dead: (step) => bodies(`${step}-dead`),
    send: (step, body) =>
      queues.sendMessage(step, typeof body === 'string' ? body : JSON.stringify(body), { region: REGION }),
    redrive(step) {
      const messages = bodies(`${step}-dead`);
      queues.deleteQueue(`${step}-dead`, { region: REGION });
      queues.createQueue(`${step}-dead`, { region: REGION });
      for (const body of messages) queues.sendMessage(step, body, { region: REGION });
    },
    async settled() {
      for (let calm = 0; calm < 5; ) {
        await sleep(25);
        calm = idle() ? calm + 1 : 0;
      }
    },
    async close() {
      await Promise.all(STEPS.map(async (step) => await mapped[step].close()));
      await Promise.all(STEPS.flatMap((step) => sandboxes[step].map(async (sandbox) => await sandbox.close())));
      sqs.destroy();
      await queues.stop();
      await s3.close();
    },
  };
}
