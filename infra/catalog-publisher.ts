// Keeps the catalogues true to the pointers of the packs, and sends the notices of what was published.
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type PublishEnvironment, SERVICES } from '../functions/contract.ts';
import { BriefingFunction } from './briefing-function.ts';
import type { Notices } from './notices.ts';
import type { PackStore } from './pack-store.ts';
import type { Stage } from './stage.ts';

export class CatalogPublisher extends Construct {
  readonly run: BriefingFunction;

  constructor(scope: Construct, id: string, stage: Stage, { packs, notices }: { packs: PackStore; notices: Notices }) {
    super(scope, id);
    const environment: PublishEnvironment = {
      PACKS_BUCKET: packs.bucketName,
      PUBLISHED_TOPIC_ARN: notices.published.topicArn,
    };
    this.run = new BriefingFunction(this, 'Publish', {
      stage,
      description: 'Brings the catalogues up to date and tells people what was published.',
      service: SERVICES.publish,
      environment: { ...environment },
      memorySize: 512,
      timeout: Duration.minutes(1),
      // Packs of one release come together, and make one notice.
      messages: { batchSize: 1000, maxBatchingWindow: Duration.seconds(20), maxConcurrency: 2 },
    });
    packs.grantReadPointers(this.run);
    packs.grantWriteCatalogs(this.run);
    notices.grantPublish(this.run, notices.published);
  }
}
