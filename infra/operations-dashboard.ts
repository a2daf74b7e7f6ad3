// One page that shows whether packs are made, how long it takes, and where something is stuck.
import { Dashboard, GraphWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { METRICS } from '../functions/contract.ts';
import { ourMetric } from './alarms.ts';
import type { BriefingFunction } from './briefing-function.ts';

export class OperationsDashboard extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, functions: readonly BriefingFunction[]) {
    super(scope, id);
    const graph = (
      title: string,
      ...left: ConstructorParameters<typeof GraphWidget>[0]['left'] & object
    ): GraphWidget => new GraphWidget({ title, left, width: 8 });
    const dashboard = new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph('Seconds from release to publication', ourMetric(this, METRICS.releaseToPublishSeconds)),
          graph(
            'Milliseconds of rendering',
            ourMetric(this, METRICS.renderMs, Stats.p(50)),
            ourMetric(this, METRICS.renderMs),
          ),
          graph(
            'Packs refused',
            ourMetric(this, METRICS.refused, Stats.SUM),
            ourMetric(this, METRICS.missingGlyphs, Stats.SUM),
          ),
        ],
        [
          graph('Pages', ourMetric(this, METRICS.pages, Stats.SUM)),
          graph('Bytes', ourMetric(this, METRICS.bytes, Stats.SUM)),
          graph('Errors', ...functions.map(({ function: run }) => run.metricErrors())),
        ],
        [
          graph('Waiting', ...functions.map(({ jobs }) => jobs.queue.metricApproximateNumberOfMessagesVisible())),
          graph('Oldest', ...functions.map(({ jobs }) => jobs.queue.metricApproximateAgeOfOldestMessage())),
          graph('Dead', ...functions.map(({ jobs }) => jobs.deadLetters.metricApproximateNumberOfMessagesVisible())),
        ],
      ],
    });
    this.name = dashboard.dashboardName;
  }
}
