// A bucket as all of ours are: private, encrypted, over TLS only, with old versions kept for a while, its changes told to EventBridge.
import { Duration, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Stage } from './stage.ts';

/** How long an overwritten or deleted object can be brought back. */
const RECOVERABLE = Duration.days(90);

export interface PrivateBucketProps {
  readonly stage: Stage;
  /** Where accesses are written down; absent for the bucket that holds these records. */
  readonly logs?: { readonly bucket: PrivateBucket; readonly prefix: string };
  /** Objects of the bucket are kept so long, and for good if absent. */
  readonly expiration?: Duration;
}

export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { stage, logs, expiration }: PrivateBucketProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: RECOVERABLE,
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          ...(expiration === undefined ? {} : { expiration }),
        },
      ],
      ...(logs === undefined
        ? {}
        : { serverAccessLogsBucket: logs.bucket as IBucket, serverAccessLogsPrefix: logs.prefix }),
      removalPolicy: stage.removal,
    });
  }

  get #resource(): CfnBucket {
    const bucket = this.node.defaultChild;
    if (!(bucket instanceof CfnBucket)) throw new Error('A bucket without a resource.');
    return bucket;
  }

  /** Has every change of an object told to EventBridge. The property of the L2 does so by a function of its own; this one adds nothing. */
  tellEventBridge(): void {
    this.#resource.addPropertyOverride('NotificationConfiguration.EventBridgeConfiguration', {
      EventBridgeEnabled: true,
    });
  }

  /** Allows an action on objects whose keys match a pattern. */
  allowOn(grantee: IGrantable, action: 's3:GetObject' | 's3:PutObject', ...patterns: readonly string[]): Grant {
    for (const pattern of patterns)
      if (Construct.isConstruct(grantee))
        acknowledge(
          grantee,
          `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.#resource)}.Arn>/${pattern}]`,
          `One verb, ${action}, on the keys that the grant is for.`,
        );
    return Grant.addToPrincipal({
      grantee,
      actions: [action],
      resourceArns: patterns.map((pattern) => this.arnForObjects(pattern)),
    });
  }

  /**
   * Allows to list keys that begin so. Whoever may list is also told that an object is not there: S3 answers “no such key” only to them,
   * and “access denied” to others. The prefix is asked for only if S3 names one (IfExists), for it names none when one object is read.
   */
  allowListing(grantee: IGrantable, ...prefixes: readonly string[]): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket'],
      resourceArns: [this.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } },
    });
  }
}
