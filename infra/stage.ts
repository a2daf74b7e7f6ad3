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
}

const STAGES = {
  dev: { removal: RemovalPolicy.DESTROY, logRetention: RetentionDays.TWO_WEEKS, renderers: 2, quietSeconds: 60 },
  prod: { removal: RemovalPolicy.RETAIN, logRetention: RetentionDays.THREE_MONTHS, renderers: 10, quietSeconds: 120 },
} as const;

/**
 * The stage that the context names: `-c stage=prod -c email=a@example.org,b@example.org`; `dev` without mail if it names none.
 * @throws Error when there is no such stage, or an address is none.
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
  return { name, ...STAGES[name], mail };
}
