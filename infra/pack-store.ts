// Where finished packs lie, in a bucket of their own, so that writing a pack can never look like a change of content.
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { MANIFEST_KEYS, PACKS_PREFIX } from '../functions/contract.ts';
import { PrivateBucket } from './private-bucket.ts';

export class PackStore extends Construct {
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket');
  }

  get bucketName(): string {
    return this.#bucket.bucketName;
  }

  /**
   * May read the manifests of packs, and be told that there is none yet: S3 answers “no such key” only to those who may list, and “access
   * denied” to others. The prefix is asked for only if S3 names one (IfExists), for it does not say whether it does when it reads one object.
   */
  grantReadManifests(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:GetObject'],
      resourceArns: [this.#bucket.arnForObjects(`${PACKS_PREFIX}${MANIFEST_KEYS}`)],
    }).combine(
      Grant.addToPrincipal({
        grantee,
        actions: ['s3:ListBucket'],
        resourceArns: [this.#bucket.bucketArn],
        conditions: { StringLikeIfExists: { 's3:prefix': `${PACKS_PREFIX}*` } },
      }),
    );
  }

  /** May write packs and the catalogue, but not delete them. */
  grantWritePacks(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:PutObject'],
      resourceArns: [this.#bucket.arnForObjects(`${PACKS_PREFIX}*`)],
    });
  }
}
