// What wakes an operator. Each alarm says which entry of the runbook to open.
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRICS, SERVICES } from '../functions/contract.ts';
import type { BriefingFunction } from './briefing-function.ts';

const PERIOD = Duration.minutes(5);

/** The longest that a message may wait, and that a release may take to be published. */
const LATE = Duration.minutes(15);

export class Alarms extends Construct {
  constructor(scope: Construct, id: string, topic: ITopic, functions: readonly BriefingFunction[]) {
    super(scope, id);
    const alarm = (name: string, heading: string, metric: IMetric, threshold: number): void => {
      new Alarm(this, name, {
        alarmDescription: `${heading}. See docs/runbook.md#${heading.toLowerCase().replaceAll(' ', '-')}`,
        metric,
        threshold,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));
    };
    for (const { function: run, jobs, node } of functions) {
      const options = { period: PERIOD };
      const { queue, deadLetters } = jobs;
      const dead = deadLetters.metricApproximateNumberOfMessagesVisible({ ...options, statistic: Stats.MAXIMUM });
      const oldest = queue.metricApproximateAgeOfOldestMessage({ ...options, statistic: Stats.MAXIMUM });
      alarm(`${node.id}DeadLetters`, 'Messages in a dead-letter queue', dead, 0);
      alarm(`${node.id}Waiting`, 'Messages wait too long', oldest, LATE.toSeconds());
      alarm(`${node.id}Errors`, 'A function fails', run.metricErrors(options), 2);
      alarm(`${node.id}Throttles`, 'A function is throttled', run.metricThrottles(options), 0);
    }
    const late = ourMetric(this, METRICS.releaseToPublishSeconds);
    alarm('Freshness', 'Packs are published late', late, LATE.toSeconds());
    alarm('Refused', 'A pack is refused', ourMetric(this, METRICS.refused, Stats.SUM), 0);
  }
}

/** A metric that the render function writes. */
export const ourMetric = (scope: Construct, metricName: string, statistic: string = Stats.MAXIMUM): Metric =>
  new Metric({
    namespace: Stack.of(scope).stackName,
    metricName,
    dimensionsMap: { service: SERVICES.render },
    period: PERIOD,
    statistic,
  });
