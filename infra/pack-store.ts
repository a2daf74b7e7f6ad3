// Where finished packs lie, in a bucket of their own, so that writing a pack can never look like a change of content.
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { AUDIENCES, catalogKey, pointerKey, REFUSED_PREFIX } from '../functions/contract.ts';
import { PrivateBucket } from './private-bucket.ts';
import type { Stage } from './stage.ts';

const pointers = AUDIENCES.map((audience) => pointerKey(audience, '*'));
const editions = AUDIENCES.map((audience) => `${audience}/*/*/*`);
const manifests = AUDIENCES.map((audience) => `${audience}/*/*/manifest.json`);
const catalogs = AUDIENCES.map((audience) => catalogKey(audience));
const areas = AUDIENCES.map((audience) => `${audience}/`);

export class PackStore extends Construct {
  readonly #bucket: PrivateBucket;

  constructor(scope: Construct, id: string, stage: Stage, logs: PrivateBucket) {
    super(scope, id);
    this.#bucket = new PrivateBucket(this, 'Bucket', { stage, logs: { bucket: logs, prefix: 'packs/' } });
    this.#bucket.tellEventBridge();
  }

  get bucket(): PrivateBucket {
    return this.#bucket;
  }

  get bucketName(): string {
    return this.#bucket.bucketName;
  }

  /** May see which edition of which pack counts, and what it was made of. */
  grantReadPointers(grantee: IGrantable): void {
    this.#bucket.allowListing(grantee, ...areas);
    this.#bucket.allowOn(grantee, 's3:GetObject', ...pointers, ...manifests);
  }

  /** May say which edition counts. */
  grantMovePointers(grantee: IGrantable): void {
    this.#bucket.allowOn(grantee, 's3:PutObject', ...pointers);
  }

  /** May add editions, and write down why a pack is refused; the catalogues are not among these keys. */
  grantWriteEditions(grantee: IGrantable): void {
    this.#bucket.allowListing(grantee, REFUSED_PREFIX);
    this.#bucket.allowOn(grantee, 's3:GetObject', `${REFUSED_PREFIX}*`);
    this.#bucket.allowOn(grantee, 's3:PutObject', ...editions, `${REFUSED_PREFIX}*`);
  }

  /** May bring the catalogues up to date. */
  grantWriteCatalogs(grantee: IGrantable): void {
    this.#bucket.allowOn(grantee, 's3:GetObject', ...catalogs);
    this.#bucket.allowOn(grantee, 's3:PutObject', ...catalogs);
  }

  /** May read everything: staff. */
  grantReadAll(grantee: IGrantable): void {
    this.#bucket.allowListing(grantee, ...areas, REFUSED_PREFIX);
    this.#bucket.allowOn(grantee, 's3:GetObject', ...areas.map((area) => `${area}*`), `${REFUSED_PREFIX}*`);
  }

  /** Lets one CloudFront distribution read what is public, and nothing else. */
  allowPublicSite(distributionArn: string): void {
    this.#bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.#bucket.arnForObjects('public/*')],
        conditions: { StringEquals: { 'aws:SourceArn': distributionArn } },
      }),
    );
  }
}
