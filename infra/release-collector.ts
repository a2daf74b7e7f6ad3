// Makes a release of edits in place: every change under `content/` waits in a queue until staff have been quiet for a while.
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SERVICES } from '../functions/contract.ts';
import { BriefingFunction } from './briefing-function.ts';
import type { ContentSource } from './content-source.ts';
import type { Stage } from './stage.ts';

export class ReleaseCollector extends Construct {
  readonly run: BriefingFunction;

  constructor(scope: Construct, id: string, stage: Stage, content: ContentSource) {
    super(scope, id);
    this.run = new BriefingFunction(this, 'Collect', {
      stage,
      description: 'Makes a release of what was edited under content/.',
      service: SERVICES.collect,
      environment: { CONTENT_BUCKET: content.bucketName, QUIET_SECONDS: `${stage.quietSeconds}` },
      memorySize: 512,
      timeout: Duration.minutes(1),
      messages: { batchSize: 1000, maxBatchingWindow: Duration.seconds(30), maxConcurrency: 2 },
    });
    this.run.function.addEnvironment('CHANGES_QUEUE_URL', this.run.jobs.queue.queueUrl);
    // It looks again later while the content is still being edited.
    this.run.jobs.grantSend(this.run);
    content.grantReadEdits(this.run);
    content.grantReadReleases(this.run);
    content.grantWriteReleases(this.run);
  }
}
