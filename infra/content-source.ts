// Where the content lies: staff put files below `content/`, and nothing of ours writes there.
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { CONTENT_PREFIX } from '../functions/contract.ts';
import { PrivateBucket } from './private-bucket.ts';

export class ContentSource extends Construct {
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket');
  }

  get bucketName(): string {
    return this.#bucket.bucketName;
  }

  /** May list and read the content files. */
  grantReadFiles(grantee: IGrantable): Grant {
    return Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket'],
      resourceArns: [this.#bucket.bucketArn],
      conditions: { StringEquals: { 's3:prefix': CONTENT_PREFIX } },
    }).combine(
      Grant.addToPrincipal({
        grantee,
        actions: ['s3:GetObject'],
        resourceArns: [this.#bucket.arnForObjects(`${CONTENT_PREFIX}*`)],
      }),
    );
  }
}
