// What people are told by mail: packs that were published, packs that were refused, alarms.
import { Annotations, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Stage } from './stage.ts';

export class Notices extends Construct {
  readonly published: Topic;
  readonly refused: Topic;
  readonly alarms: Topic;
  readonly #key: Key;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    if (stage.name === 'prod' && stage.mail.length === 0)
      Annotations.of(this).addWarningV2(
        'briefing-packs:no-mail',
        'Nobody is told of alarms: say -c email=office@example.org',
      );
    // A key of our own, because alarms may not use the one of SNS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
    this.#key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy: stage.removal });
    this.#key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
    const topic = (name: string, displayName: string): Topic => {
      const made = new Topic(this, name, { displayName, masterKey: this.#key, enforceSSL: true });
      for (const address of stage.mail)
        acknowledge(
          made.addSubscription(new EmailSubscription(address)),
          'Serverless-SNSRedrivePolicy',
          'Mail is tried for hours; what it tells stays in the catalogues, below refused/ and in the state of the alarm.',
        );
      return made;
    };
    this.published = topic('Published', 'Briefing packs published');
    this.refused = topic('Refused', 'Briefing packs refused');
    this.alarms = topic('Alarms', 'Briefing packs alarms');
    // The rule about TLS takes the place of SNS's own policy, by which alarms of the account may send.
    const { account } = Stack.of(this);
    this.alarms.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.alarms.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
  }

  /** May send to one topic. */
  grantPublish(grantee: IGrantable, topic: ITopic): void {
    Grant.addToPrincipal({ grantee, actions: ['sns:Publish'], resourceArns: [topic.topicArn] });
    Grant.addToPrincipal({
      grantee,
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resourceArns: [this.#key.keyArn],
    });
  }
}
