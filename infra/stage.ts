// What differs between the stage where things are tried and the one that people depend on, and what the context of the app may say.
import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';

export interface Stage {
  readonly name: 'dev' | 'prod';
  /** What becomes of buckets and logs when the stack goes; a bucket that holds something is never deleted. */
  readonly removal: RemovalPolicy;
  readonly logRetention: RetentionDays;
  /** The most packs that are rendered at once. */
  readonly renderers: number;
  /** Seconds without an edit under `content/` after which it is released. */
  readonly quietSeconds: number;
  /** Who is told by mail of packs that are published or refused, and of alarms. */
  readonly mail: readonly string[];
  /** The name of the public site, and the ARN of its certificate, which lies in us-east-1; absent for a name of CloudFront's own. */
  readonly domain: { readonly name: string; readonly certificate: string } | undefined;
  /** The least that functions write into their logs. */
  readonly logLevel: 'DEBUG' | 'INFO';
}

const STAGES = {
  dev: {
    removal: RemovalPolicy.DESTROY,
    logRetention: RetentionDays.TWO_WEEKS,
    renderers: 2,
    quietSeconds: 60,
    logLevel: 'DEBUG',
  },
  prod: {
    removal: RemovalPolicy.RETAIN,
    logRetention: RetentionDays.THREE_MONTHS,
    renderers: 10,
    quietSeconds: 120,
    logLevel: 'INFO',
  },
} as const;

/**
 * The stage that the context names: `-c stage=prod -c email=a@example.org,b@example.org -c renderers=20 -c domain=packs.example.org
 * -c certificate=<ARN>`; `dev` without mail and domain if it names none.
 * @throws Error when there is no such stage, or a value is not what it should be.
 */
export function readStage(node: Node): Stage {
  const name: unknown = node.tryGetContext('stage') ?? 'dev';
  if (name !== 'dev' && name !== 'prod')
    throw new Error(`There is no stage “${String(name)}”. Say -c stage=dev or -c stage=prod.`);
  const given: unknown = node.tryGetContext('email') ?? '';
  const mail = String(given)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const wrong = mail.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address));
  if (wrong !== undefined) throw new Error(`“${wrong}” is not an e-mail address. Say -c email=name@example.org`);
  return { name, ...STAGES[name], ...renderersOf(node), mail, domain: domainOf(node) };
}

/** SQS hands a queue to at least 2 and at most 1,000 functions at once: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
function renderersOf(node: Node): { readonly renderers?: number } {
  const given: unknown = node.tryGetContext('renderers');
  if (given === undefined) return {};
  const renderers = Number(given);
  if (!Number.isInteger(renderers) || renderers < 2 || renderers > 1000)
    throw new Error(`“${String(given)}” is not a number of renderers. Say -c renderers=20, from 2 to 1000.`);
  return { renderers };
}

function domainOf(node: Node): Stage['domain'] {
  const name: unknown = node.tryGetContext('domain');
  const certificate: unknown = node.tryGetContext('certificate');
  if (name === undefined && certificate === undefined) return undefined;
  if (typeof name !== 'string' || typeof certificate !== 'string')
    throw new Error('A domain needs a certificate, and a certificate a domain. Say -c domain=… -c certificate=….');
  if (!/^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/.+$/u.test(certificate))
    throw new Error(`“${certificate}” is not the ARN of a certificate in us-east-1, where CloudFront looks for it.`);
  return { name, certificate };
}
