// Where the content lies: what staff edit under `content/`, the releases made of it, and the bytes of these.
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { BLOBS_PREFIX, CONTENT_PREFIX, RELEASES_PREFIX } from '../functions/contract.ts';
import { PrivateBucket } from './private-bucket.ts';
import type { Stage } from './stage.ts';

export class ContentSource extends Construct {
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string, stage: Stage, logs: PrivateBucket) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket', { stage, logs: { bucket: logs, prefix: 'content/' } });
    this.#bucket.tellEventBridge();
  }

  get bucketName(): string {
    return this.#bucket.bucketName;
  }

  /** May list and read what staff edit. */
  grantReadEdits(grantee: IGrantable): void {
    this.#bucket.allowListing(grantee, CONTENT_PREFIX);
    this.#bucket.allowOn(grantee, 's3:GetObject', `${CONTENT_PREFIX}*`);
  }

  /** May put and read the files that staff edit. */
  grantEdit(grantee: IGrantable): void {
    this.#bucket.allowOn(grantee, 's3:PutObject', `${CONTENT_PREFIX}*`);
  }

  /** May list and read releases and their files. */
  grantReadReleases(grantee: IGrantable): void {
    this.#bucket.allowListing(grantee, RELEASES_PREFIX, BLOBS_PREFIX);
    this.#bucket.allowOn(grantee, 's3:GetObject', `${RELEASES_PREFIX}*`, `${BLOBS_PREFIX}*`);
  }

  /** May add releases and their files, but delete none. */
  grantWriteReleases(grantee: IGrantable): void {
    this.#bucket.allowOn(grantee, 's3:PutObject', `${RELEASES_PREFIX}*`, `${BLOBS_PREFIX}*`);
  }
}
