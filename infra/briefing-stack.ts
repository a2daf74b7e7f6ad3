// Wires the parts together: who may do what with which bucket, and what an operator needs to know.
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ContentSource } from './content-source.ts';
import { PackRenderer } from './pack-renderer.ts';
import { PackStore } from './pack-store.ts';

export class BriefingStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const content = new ContentSource(this, 'ContentSource');
    const packs = new PackStore(this, 'PackStore');
    const renderer = new PackRenderer(this, 'PackRenderer', {
      CONTENT_BUCKET: content.bucketName,
      PACKS_BUCKET: packs.bucketName,
    });

    content.grantReadFiles(renderer);
    packs.grantReadManifests(renderer);
    packs.grantWritePacks(renderer);

    new CfnOutput(this, 'ContentBucket', { value: content.bucketName });
    new CfnOutput(this, 'PacksBucket', { value: packs.bucketName });
    new CfnOutput(this, 'RenderFunction', { value: renderer.functionName });
  }
}
