// One page that shows whether packs are made, how long it takes, and where something is stuck.
import { Dashboard, GraphWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { METRICS } from '../functions/contract.ts';
import { ourMetric } from './alarms.ts';
import type { BriefingFunction } from './briefing-function.ts';

export class OperationsDashboard extends Construct {
  constructor(scope: Construct, id: string, functions: readonly BriefingFunction[]) {
    super(scope, id);
    const graph = (
      title: string,
      ...left: ConstructorParameters<typeof GraphWidget>[0]['left'] & object
    ): GraphWidget => new GraphWidget({ title, left, width: 8 });
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph('Seconds from release to publication', ourMetric(METRICS.releaseToPublishSeconds)),
          graph('Milliseconds of rendering', ourMetric(METRICS.renderMs, Stats.p(50)), ourMetric(METRICS.renderMs)),
          graph('Packs refused', ourMetric(METRICS.refused, Stats.SUM), ourMetric(METRICS.missingGlyphs, Stats.SUM)),
        ],
        [
          graph('Pages', ourMetric(METRICS.pages, Stats.SUM)),
          graph('Bytes', ourMetric(METRICS.bytes, Stats.SUM)),
          graph('Errors', ...functions.map(({ function: run }) => run.metricErrors())),
        ],
        [
          graph('Waiting', ...functions.map(({ jobs }) => jobs.queue.metricApproximateNumberOfMessagesVisible())),
          graph('Oldest', ...functions.map(({ jobs }) => jobs.queue.metricApproximateAgeOfOldestMessage())),
          graph('Dead', ...functions.map(({ jobs }) => jobs.deadLetters.metricApproximateNumberOfMessagesVisible())),
        ],
      ],
    });
  }
}
