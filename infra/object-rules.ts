// What wakes which function: EventBridge passes changes of objects to its queue, and once a day has all of them look again.
import { Duration } from 'aws-cdk-lib';
import { type EventPattern, Match, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import type * as z from 'zod';
import { CONTENT_PREFIX, type lookAgainShape, RELEASES_PREFIX } from '../functions/contract.ts';
import type { BriefingFunction } from './briefing-function.ts';

export interface ObjectRulesProps {
  readonly contentBucket: string;
  readonly packsBucket: string;
  readonly collect: BriefingFunction;
  readonly plan: BriefingFunction;
  readonly publish: BriefingFunction;
}

export class ObjectRules extends Construct {
  constructor(scope: Construct, id: string, { contentBucket, packsBucket, collect, plan, publish }: ObjectRulesProps) {
    super(scope, id);
    const rule = (name: string, target: BriefingFunction, kinds: string[], bucket: string, key: string[]): void => {
      const eventPattern: EventPattern = {
        source: ['aws.s3'],
        detailType: kinds,
        detail: { bucket: { name: [bucket] }, object: { key } },
      };
      new Rule(this, name, { eventPattern, targets: [target.jobs.target()] });
    };
    const created = ['Object Created'];
    rule('Edits', collect, [...created, 'Object Deleted'], contentBucket, Match.prefix(CONTENT_PREFIX));
    rule('Releases', plan, created, contentBucket, Match.prefix(RELEASES_PREFIX));
    rule('Pointers', publish, created, packsBucket, Match.suffix('/latest.json'));
    new Rule(this, 'Daily', {
      description: 'Mends what a lost event or a new version of the program left behind.',
      schedule: Schedule.rate(Duration.days(1)),
      targets: [collect, plan, publish].map(({ jobs }) =>
        jobs.target(RuleTargetInput.fromObject({ lookAgain: true } satisfies z.infer<typeof lookAgainShape>)),
      ),
    });
  }
}
