// Plans releases: finds the packs that a new one changes.
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type PlanEnvironment, SERVICES } from '../functions/contract.ts';
import { copyTemplates } from './asset-files.ts';
import { BriefingFunction } from './briefing-function.ts';
import type { ContentSource } from './content-source.ts';
import type { PackRenderer } from './pack-renderer.ts';
import type { PackStore } from './pack-store.ts';
import type { Stage } from './stage.ts';

export class PackPlanner extends Construct {
  readonly run: BriefingFunction;

  constructor(
    scope: Construct,
    id: string,
    stage: Stage,
    { content, packs, renderer }: { content: ContentSource; packs: PackStore; renderer: PackRenderer },
  ) {
    super(scope, id);
    const environment: PlanEnvironment = {
      CONTENT_BUCKET: content.bucketName,
      PACKS_BUCKET: packs.bucketName,
      RENDER_QUEUE_URL: renderer.run.jobs.queue.queueUrl,
    };
    this.run = new BriefingFunction(this, 'Plan', {
      stage,
      description: 'Finds the packs that a release changes, and sends a job for each.',
      service: SERVICES.plan,
      environment: { ...environment },
      memorySize: 1024,
      timeout: Duration.minutes(5),
      messages: { batchSize: 10, maxConcurrency: 2 },
      copyFiles: copyTemplates,
    });
    content.grantReadReleases(this.run);
    packs.grantReadPointers(this.run);
    packs.grantMovePointers(this.run);
    renderer.run.jobs.grantSend(this.run);
  }
}
