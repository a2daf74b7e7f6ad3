// Wires the parts together, and says what an operator needs to know.
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { CatalogPublisher } from './catalog-publisher.ts';
import { ContentSource } from './content-source.ts';
import { Notices } from './notices.ts';
import { ObjectRules } from './object-rules.ts';
import { OperationsDashboard } from './operations-dashboard.ts';
import { PackPlanner } from './pack-planner.ts';
import { PackRenderer } from './pack-renderer.ts';
import { PackStore } from './pack-store.ts';
import { PrivateBucket } from './private-bucket.ts';
import { PublicSite } from './public-site.ts';
import { ReleaseCollector } from './release-collector.ts';
import { StaffAccess } from './staff-access.ts';
import { readStage } from './stage.ts';

export class BriefingStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const stage = readStage(this.node);
    const logs = new PrivateBucket(this, 'AccessLogs', { stage, expiration: Duration.days(365) });
    const content = new ContentSource(this, 'ContentSource', stage, logs);
    const packs = new PackStore(this, 'PackStore', stage, logs);
    const notices = new Notices(this, 'Notices', stage);

    const collector = new ReleaseCollector(this, 'ReleaseCollector', stage, content);
    const renderer = new PackRenderer(this, 'PackRenderer', stage, { content, packs, notices });
    const planner = new PackPlanner(this, 'PackPlanner', stage, { content, packs, renderer });
    const publisher = new CatalogPublisher(this, 'CatalogPublisher', stage, { packs, notices });
    new ObjectRules(this, 'ObjectRules', {
      ...{ contentBucket: content.bucketName, packsBucket: packs.bucketName },
      ...{ collect: collector.run, plan: planner.run, publish: publisher.run },
    });

    const site = new PublicSite(this, 'PublicSite', stage, packs);
    const staff = new StaffAccess(this, 'StaffAccess', content, packs);
    const functions = [collector.run, planner.run, renderer.run, publisher.run];
    new Alarms(this, 'Alarms', notices.alarms, functions);
    const dashboard = new OperationsDashboard(this, 'Operations', functions);

    const outputs = {
      ContentBucket: content.bucketName,
      PacksBucket: packs.bucketName,
      PublicCatalog: `https://${site.domainName}/catalog.json`,
      DistributionId: site.distributionId,
      DistributionDomain: site.distributionDomain,
      Dashboard: dashboard.name,
      ReadersPolicy: staff.readers.managedPolicyArn,
      EditorsPolicy: staff.editors.managedPolicyArn,
      ...Object.fromEntries(
        functions.flatMap(({ node, jobs, function: run }) => [
          [`${node.id}Queue`, jobs.queue.queueUrl],
          [`${node.id}DeadLetters`, jobs.deadLetters.queueUrl],
          [`${node.id}Logs`, run.logGroup.logGroupName],
        ]),
      ),
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
