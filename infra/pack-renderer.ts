// Renders packs, one for each message, with the templates, fonts and WebAssembly that it opens at run time.
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { RENDER_NODE_OPTIONS, type RenderEnvironment, SERVICES } from '../functions/contract.ts';
import { copyAssetFiles } from './asset-files.ts';
import { BriefingFunction } from './briefing-function.ts';
import type { ContentSource } from './content-source.ts';
import type { Notices } from './notices.ts';
import type { PackStore } from './pack-store.ts';
import type { Stage } from './stage.ts';

export class PackRenderer extends Construct {
  readonly run: BriefingFunction;

  constructor(
    scope: Construct,
    id: string,
    stage: Stage,
    { content, packs, notices }: { content: ContentSource; packs: PackStore; notices: Notices },
  ) {
    super(scope, id);
    const environment: RenderEnvironment = {
      CONTENT_BUCKET: content.bucketName,
      PACKS_BUCKET: packs.bucketName,
      REFUSED_TOPIC_ARN: notices.refused.topicArn,
    };
    this.run = new BriefingFunction(this, 'Render', {
      stage,
      description: 'Builds all editions of one pack and publishes them.',
      service: SERVICES.render,
      environment: { ...environment, NODE_OPTIONS: RENDER_NODE_OPTIONS },
      memorySize: 1769, // one whole processor: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
      timeout: Duration.minutes(2),
      // One at a time: a crash takes every message of its batch with it.
      messages: { batchSize: 1, maxConcurrency: stage.renderers },
      copyFiles: copyAssetFiles,
    });
    content.grantReadReleases(this.run);
    packs.grantReadPointers(this.run);
    packs.grantMovePointers(this.run);
    packs.grantWriteEditions(this.run);
    notices.grantPublish(this.run, notices.refused);
  }
}
